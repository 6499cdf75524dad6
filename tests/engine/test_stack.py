"""Test the refinement of a stack: better than its best pair, the same in tiles, resumed, cancelled."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.kept import read_record, write_record
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine import stack
from microflow_qgis.engine.estimate import estimate
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.run_folder import RunFolder

SHAPE = (150, 231)
PAIRS = ((0, 0, 0), (1, 0, 1), (2, 1, 0), (3, 1, 1))
FAULT = 115  # column of the images after
NOISE = 0.25  # of the ground's deviation
WHOLE = 512  # px, one tile
INNER = (..., slice(40, -40), slice(40, -40))


def images(shift=(0, 0)):
    """Return two images before and two after, whose halves slid past each other by 0.6 px, and the truth.

    The images after have moved by ``shift`` (right, down) besides.
    """
    rng = np.random.default_rng(11)
    rows, cols = (length + 64 for length in SHAPE)
    down, right = np.fft.fftfreq(rows)[:, None], np.fft.fftfreq(cols)[None]
    size = np.hypot(down, right)
    size[0, 0] = np.inf
    waves = np.fft.fft2(rng.normal(size=(rows, cols))) / size * np.exp(-((size / 0.3) ** 2))

    def moved(by):
        phase = np.exp(-2j * np.pi * (right * shift[0] + down * (shift[1] + by)))
        return np.fft.ifft2(waves * phase).real[32:-32, 32:-32]

    truth = np.empty((2, *SHAPE))
    truth[0], truth[1] = shift[0], shift[1] + np.where(np.arange(SHAPE[1]) < FAULT - shift[0], 0.3, -0.3)
    before, after = np.fft.ifft2(waves).real[32:-32, 32:-32], moved(0.3)
    after[:, FAULT:] = moved(-0.3)[:, FAULT:]
    noise = NOISE * before.std()
    return [[1000 + image + rng.normal(0, noise, SHAPE) for _ in "ab"] for image in (before, after)], truth


def measured(folder, shift=(0, 0)):
    """Return the job of a stack, the flows of its pairs, and the truth."""
    (befores, afters), truth = images(shift)
    options, flows, raw = Options(device="cpu", max_displacement=2.0), [], []
    for number, before, after in PAIRS:
        job = Job("estimate", str(folder / f"pair {number}"), SHAPE, options)
        Path(job.folder).mkdir()
        for name, values in (("pre", befores[before]), ("post", afters[after]), ("valid", True)):
            job.arrays.map(name, "w+")[:] = values
        job.arrays.map("valid", "r+")[60:70, 40:60] = False
        estimate(job, ignore, NEVER)
        flows.append(job.arrays.map("flow").copy())
        raw.append(job.arrays.map("raw_flow").copy())
        RunFolder(folder).keep_pair(number, (before, after), job.arrays)
    job = Job("refine_stack", str(folder), SHAPE, options, stack=PAIRS, share=0.6)
    job.arrays.map("start", "w+")[:] = np.mean(raw, axis=0)
    job.arrays.map("start_sigma", "w+")[:] = 0.04
    job.arrays.map("valid", "w+")[:] = np.isfinite(raw[0][0])
    return job, flows, truth


@pytest.fixture(scope="module")
def simulated(tmp_path_factory):
    return measured(tmp_path_factory.mktemp("stack"))


@pytest.fixture
def copied(simulated, tmp_path):
    """Return a function that copies the stack, for tiles of a size."""

    def make(size=WHOLE):
        folder = tmp_path / f"{size}"
        shutil.copytree(simulated[0].folder, folder, dirs_exist_ok=True)
        job = replace(simulated[0], folder=str(folder))
        return replace(job, options=replace(job.options, tile_size=size))

    return make


@pytest.fixture
def counted(monkeypatch):
    """Record the tiles that are refined, one entry each."""
    refine_stack, calls = stack.refine_stack, []

    def count(*arguments):
        calls.append(1)
        return refine_stack(*arguments)

    monkeypatch.setattr(stack, "refine_stack", count)
    monkeypatch.setattr(stack.tiles, "ONE_TILE", 0)
    return calls


def error(flow, truth):
    return np.nanmean(np.hypot(*(flow - truth)[INNER]))


def test_a_stack_is_better_than_its_best_pair_and_than_their_mean(simulated, copied):
    _, flows, truth = simulated
    job = copied()
    outcome = stack.refine_pairs(job, ignore, NEVER)
    best = min(error(flow, truth) for flow in flows)
    refined = error(job.arrays.map("flow"), truth)
    assert refined < 0.85 * best
    assert refined < 0.7 * error(np.mean(flows, axis=0), truth)
    assert error(job.arrays.map("raw_flow"), truth) < 0.95 * error(job.arrays.map("start"), truth)
    np.testing.assert_array_equal(np.isnan(job.arrays.map("flow")[0]), ~job.arrays.map("valid"))
    assert outcome["device"] == "cpu"


def test_the_pixel_locking_of_the_pairs_is_corrected(simulated, copied):
    share, flows = 0.1, []
    for copy, locked in enumerate((0.0, share)):
        job = copied(WHOLE + copy)
        for number, *_ in job.stack:
            record = RunFolder(Path(job.folder)).pair_record(number)
            write_record(record, {**read_record(record), "pixel_locking": locked})
        stack.refine_pairs(job, ignore, NEVER)
        flows.append(job.arrays.map("flow")[1])
    before, after = flows
    lost = share * np.sin(2 * np.pi * before) / (2 * np.pi)
    sides = np.abs(np.arange(SHAPE[1]) - FAULT) > 10
    change = np.nanmedian((after - before)[:, sides] / lost[:, sides])
    assert change == pytest.approx(1, abs=0.2)


def test_the_uncertainty_is_that_of_the_refined_flow(simulated, copied):
    _, _, truth = simulated
    job = copied()
    stack.refine_pairs(job, ignore, NEVER)
    away = np.s_[:, 40:-40, 40 : FAULT - 20]
    own = np.sqrt(np.nanmean((job.arrays.map("flow") - truth)[away] ** 2))
    assert own < np.nanmedian(job.arrays.map("uncertainty")[away]) < 4 * own


def test_a_stack_whose_images_after_lie_elsewhere(tmp_path):
    job, flows, truth = measured(tmp_path, (24, -11))
    stack.refine_pairs(job, ignore, NEVER)
    assert error(job.arrays.map("flow"), truth) < 0.85 * min(error(flow, truth) for flow in flows)


def test_tiles_agree_with_the_whole(copied, counted):
    results = []
    for size in (WHOLE, 128):
        job = copied(size)
        stack.refine_pairs(job, ignore, NEVER)
        results.append([job.arrays.map(name) for name in ("raw_flow", "flow")])
    assert len(counted) == 1 + 2 * 2
    for whole, tiled in zip(*results):
        assert np.nanmax(np.abs(whole - tiled)) < 0.02


def test_a_cancelled_refinement_goes_on_from_its_tiles_to_the_same_result(copied, counted, tmp_path):
    whole = copied(128)
    stack.refine_pairs(whole, ignore, NEVER)
    counted.clear()
    shutil.move(whole.folder, tmp_path / "whole")
    job = copied(128)
    with pytest.raises(Cancelled):
        stack.refine_pairs(job, ignore, CancelToken(lambda: len(counted) == 3))
    assert len(list(RunFolder(Path(job.folder)).tiles.glob("*/*.tile"))) == 2
    assert RunFolder(Path(job.folder)).can_go_on
    counted.clear()
    stack.refine_pairs(job, ignore, NEVER)
    assert len(counted) == 2
    stack.refine_pairs(job, ignore, NEVER)
    assert len(counted) == 2
    for name in ("raw_flow", "confidence", "flow"):
        expected = replace(whole, folder=str(tmp_path / "whole")).arrays.map(name)
        np.testing.assert_array_equal(job.arrays.map(name), expected)


def test_other_pairs_are_refined_again(copied, counted):
    job = copied()
    stack.refine_pairs(job, ignore, NEVER)
    stack.refine_pairs(replace(job, stack=PAIRS[:3]), ignore, NEVER)
    assert len(counted) == 2


def test_cancel_ends_the_refinement_within_a_tile(copied):
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(Cancelled):
        stack.refine_pairs(copied(), ignore, CancelToken(cancelled))
    assert len(asked) == 6
