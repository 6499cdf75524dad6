"""The compiled kernels against torch: the same to 1e-5, with gaps, at borders and of odd sides."""

import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch

from microflow_qgis.model import filters, kernels, microflow, multigrid, refine, regularize, uncertainty, warp
from microflow_qgis.model.multigrid import System
from microflow_qgis.model.regularize import edges_between

SHAPE = 45, 70
CLOSE = 1e-5


def random(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


@pytest.fixture
def valid():
    """Of two samples; each with single gaps and a corner that is missing."""
    there = random(2, 1, *SHAPE, seed=1) > -2.2
    there[..., :9, :14] = False
    return there


@pytest.fixture
def field():
    """Two samples with steps, as a regularised flow has them, and noise."""
    steps = torch.where(torch.arange(SHAPE[1]) > 40, 0.7, -0.2)
    return 0.05 * random(2, 2, *SHAPE, seed=2) + steps


def both(function):
    """What the kernels and what torch make of it."""
    assert kernels.loaded(), "this Python has no Numba"
    with_kernels = function()
    with kernels.switched_off():
        return with_kernels, function()


def agree(function, most=CLOSE):
    for one, other in zip(*(part if isinstance(part, tuple) else (part,) for part in both(function))):
        assert one.shape == other.shape and one.dtype == other.dtype
        assert torch.equal(one.isnan(), other.isnan())
        assert (one.nan_to_num() * 1.0 - other.nan_to_num() * 1.0).abs().max() <= most


@pytest.mark.parametrize("sigma", [0.5, 1.0, 1.5, 6.0, 20.0])
def test_gaussian(sigma):
    agree(lambda: filters.gaussian(random(2, 3, *SHAPE), sigma))


def test_finer_coefficients():
    agree(lambda: warp.finer_coefficients(random(2, 1, *SHAPE)))


def test_pixels_of_blocks_as_channels():
    agree(lambda: filters.unshuffled(random(2, 3, 44, 70)), 0)


@pytest.mark.parametrize("side", [3, 9])
def test_median_and_neighbourhoods(field, side):
    chosen = random(2, 1, *SHAPE, seed=3) > 1
    agree(lambda: filters.median_where(chosen, field, side), 0)
    agree(lambda: filters.dilated(random(2, 1, *SHAPE, seed=3) > 2.5, side), 0)
    agree(lambda: filters.largest(field, side), 0)


@pytest.mark.parametrize("iterations", [1, 2, 5])
def test_multigrid(field, iterations):
    data = random(2, 3, *SHAPE, seed=4).abs() + torch.tensor([1.0, 0.0, 1.0])[:, None, None]
    right, down = 30 * random(2, 2, 1, *SHAPE, seed=5).abs()
    right[..., -1] = down[..., -1, :] = 0
    target = random(2, 2, *SHAPE, seed=6)
    for of_both in (data, data[:, :1]):
        agree(lambda some=of_both: multigrid.solve(System(some, right, down), target, field, iterations))


@pytest.mark.parametrize("shared", [refine.BIASED, refine.UNBIASED, refine.WEIGHED])
def test_evidence(valid, field, texture, shared):
    pre, post = (filters.gaussian(texture(*SHAPE, seed=s).repeat(2, 1, 1, 1), 0.7) for s in (7, 8))
    post = pre.roll(1, 3) + 0.3 * post
    coefficients = warp.finer_coefficients(post)
    for there in (valid, torch.ones_like(valid)):
        agree(lambda on=there: tuple(refine.gathered(pre, coefficients, on, 3 * field, None, shared)), 1e-4)


def test_a_pixel_whose_flow_is_not_finite_is_not_sampled(texture, everywhere):
    """In both forms; the kernel once read far outside the image there."""
    pre, flow = filters.gaussian(texture(*SHAPE), 0.7), torch.zeros(1, 2, *SHAPE)
    flow[..., 20, 30], flow[:, 0, 9, 9] = torch.nan, torch.inf
    given = pre, warp.finer_coefficients(pre), everywhere(pre), flow
    for sampled in both(lambda: refine.gathered(*given).sampled):
        assert not sampled[..., 20, 30].any() and not sampled[..., 9, 9].any()
        assert sampled[..., 25, 35].all()


def test_inputs_of_the_network(texture):
    shape = 48, 80  # multiples of the network's stride
    pre, post = (filters.gaussian(texture(*shape, seed=s).repeat(2, 1, 1, 1), 0.7) for s in (7, 8))
    there, flow = random(2, 1, *shape, seed=1) > -2.2, random(2, 2, *shape)
    post = pre.roll(1, 3) + 0.3 * post
    agree(lambda: microflow._inputs(pre, post, there, flow)[1])
    agree(lambda: tuple(microflow._inputs(pre, post, there, flow)[0]))


def test_whole_refinement(texture, moved, everywhere):
    pre = texture(64, 96)
    post = moved(pre, 0.4, -0.3) + 0.05 * random(1, 1, 64, 96)
    start, looks = torch.zeros(1, 2, 64, 96), [filters.local_contrast, filters.detail]
    agree(lambda: tuple(refine.refine(pre, post, everywhere(pre), start, looks)), 1e-4)


def test_regularisation_and_its_sigma(valid, field):
    raw = torch.where(valid, field, torch.nan)
    confidence = torch.rand(2, 1, *SHAPE, generator=torch.Generator().manual_seed(9))
    agree(lambda: regularize.regularize(raw, 0.2, confidence=confidence))
    shown = regularize.regularize(raw, 0.2, confidence=confidence)
    agree(lambda: uncertainty.uncertainty(raw, shown, torch.full_like(raw, 0.03)))


def test_conductances(valid, field):
    edges = edges_between(valid)
    agree(lambda: regularize.jump(field, edges))
    agree(lambda: tuple(regularize.conductances(valid.float(), field, edges, 4.0, 0.2, 1e-3)), 1e-3)


def test_bands_of_several_threads_are_the_whole(field):
    image = random(1, 2, 600, 40)
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(1)
        alone = filters.gaussian(image, 2.0), regularize.regularize(image, 0.2)
        torch.set_num_threads(3)
        shared = filters.gaussian(image, 2.0), regularize.regularize(image, 0.2)
    finally:
        torch.set_num_threads(threads)
    assert all(torch.equal(one, other) for one, other in zip(alone, shared))


def test_tensors_that_need_a_gradient_are_left_to_torch():
    image = random(1, 1, *SHAPE).requires_grad_()
    filters.gaussian(image, 2.0).sum().backward()
    assert image.grad is not None


def test_without_numba_torch_does_the_work():
    code = (
        "import sys, torch; sys.modules['numba'] = None\n"
        "from microflow_qgis.model import filters, kernels\n"
        "print(kernels.loaded(), filters.gaussian(torch.ones(1, 1, 20, 20), 2.0).mean().item())"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert output.split()[0] == "None" and float(output.split()[1]) == pytest.approx(1)


def test_sources_in_an_archive_have_the_machine_code_of_the_same_sources(tmp_path, monkeypatch):
    """Dask's workers import the package from a zip."""
    compiled = pytest.importorskip("microflow_qgis.model.kernels.compiled")
    folder = Path(compiled.__file__).parent
    archive = tmp_path / "package.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in folder.glob("*.py"):
            file.write(path, f"kernels/{path.name}")
    monkeypatch.setattr(compiled, "files", lambda _: zipfile.Path(archive, "kernels/"))
    assert compiled.cache_folder.__wrapped__() == compiled.cache_folder()
    with monkeypatch.context() as renamed:
        renamed.setattr(compiled, "__package__", "microflow_0123456789ab.model.kernels")
        assert compiled.cache_folder.__wrapped__() != compiled.cache_folder(), "its files name the package"
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr("kernels/more.py", "BLOCK = 9")
    assert compiled.cache_folder.__wrapped__() != compiled.cache_folder()


def test_an_engine_that_cannot_be_written_to_compiles_at_every_start(monkeypatch):
    compiled = pytest.importorskip("microflow_qgis.model.kernels.compiled")
    real, others = compiled.numba.njit, compiled.numba.config.CACHE_LOCATOR_CLASSES

    def njit(*args, cache=False, **options):
        if cache:
            raise PermissionError("read-only")
        return real(*args, **options)

    monkeypatch.setattr(compiled.numba, "njit", njit)

    @compiled.kernel("float32(float32)")
    def twice(value):
        return value + value

    assert twice(np.float32(2)) == 4
    assert others == compiled.numba.config.CACHE_LOCATOR_CLASSES, (
        "the rest of the process keeps its own cache"
    )
