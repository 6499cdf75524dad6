import numpy as np
import pytest
import torch

from microflow_qgis.model.warp import displace, spline_coefficients, warp, warp_spline

DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]


def texture(rows, cols, seed=7, highest=0.3):
    """Return periodic noise (1, 1, rows, cols) of unit variance without frequencies above ``highest``
    cycles/px."""
    noise = np.fft.fft2(np.random.default_rng(seed).standard_normal((rows, cols)))
    noise[~within(rows, cols, highest)] = 0
    image = np.fft.ifft2(noise).real
    return torch.from_numpy((image - image.mean()) / image.std()).float()[None, None]


def within(rows, cols, highest):
    return np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.fftfreq(cols)) <= highest


def shifted(image, right, down):
    """Return exact values of a periodic band-limited image at p + (right, down)."""
    rows, cols = image.shape[-2:]
    phase = 2j * np.pi * (np.fft.fftfreq(cols) * right + np.fft.fftfreq(rows)[:, None] * down)
    return torch.from_numpy(np.fft.ifft2(np.fft.fft2(image.numpy()) * np.exp(phase)).real).float()


def constant(right, down, rows, cols, device="cpu"):
    flow = torch.tensor([right, down], dtype=torch.float32, device=device)
    return flow.view(1, 2, 1, 1).expand(1, 2, rows, cols)


def spline(image, flow):
    return warp_spline(spline_coefficients(image), flow)


def bilinear(image, flow):
    return warp(image, flow, mode="bilinear")


SAMPLERS = [warp, bilinear, spline]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("sample", SAMPLERS)
def test_a_zero_flow_is_the_identity(sample, device):
    image = torch.cat([texture(41, 67, seed) for seed in (1, 2)], 1).to(device)
    result = sample(image, constant(0, 0, 41, 67, device))
    assert result.shape == image.shape
    assert result.dtype == torch.float32
    assert (result - image).abs().max() < 1e-4


@pytest.mark.parametrize("sample", SAMPLERS)
def test_whole_pixels_move_right_and_down_on_an_oblong(sample):
    image = texture(41, 67)
    result = sample(image, constant(5, -3, 41, 67))
    assert torch.allclose(result[..., 3:, :-5], image[..., :-3, 5:], atol=1e-4)


@pytest.mark.parametrize("sample", SAMPLERS)
def test_transposing_image_and_flow_transposes_the_result(sample):
    image, flow = texture(41, 67), 2 * torch.cat([texture(41, 67, 1), texture(41, 67, 2)], 1)
    swapped = sample(image.mT, flow.flip(1).mT)
    assert torch.allclose(swapped.mT, sample(image, flow), atol=2e-4)


@pytest.mark.parametrize("sample", SAMPLERS)
def test_outside_the_image_stands_its_border(sample):
    image = texture(20, 30)
    far_right = sample(image, constant(100, 0, 20, 30))
    assert torch.allclose(far_right, image[..., -1:].expand_as(image), atol=1e-4)


def test_zero_padding_leaves_nothing_outside():
    assert warp(torch.ones(1, 1, 8, 9), constant(20, 0, 8, 9), padding="zeros").abs().max() == 0


def test_samples_of_a_batch_move_on_their_own():
    image = texture(20, 30).repeat(2, 1, 1, 1)
    flow = torch.cat([constant(0, 0, 20, 30), constant(1, 0, 20, 30)])
    for sample in SAMPLERS:
        result = sample(image, flow)
        assert torch.allclose(result[0], image[0], atol=1e-4)
        assert torch.allclose(result[1, ..., :-1], image[1, ..., 1:], atol=1e-4)


def test_half_precision_is_sampled_in_float32():
    image = texture(16, 20)
    flow = constant(0.3, 0.1, 16, 20)
    assert warp(image.bfloat16(), flow.bfloat16()).dtype == torch.float32
    assert spline(image.bfloat16(), flow.bfloat16()).dtype == torch.float32


def root_mean_square_error(sample, image, fraction):
    flow = constant(fraction, -fraction, *image.shape[-2:])
    error = (sample(image, flow) - shifted(image, fraction, -fraction))[..., 16:-16, 16:-16]
    return float(error.square().mean().sqrt())  # without the borders, where only the texture is periodic


@pytest.mark.parametrize(("highest", "share"), [(0.15, 0.04), (0.3, 0.6)])  # measured: 0.030, 0.53
def test_the_spline_shifts_a_texture_more_truly_than_bicubic(highest, share):
    image = texture(128, 160, highest=highest)
    worst_spline, worst_bicubic = (
        max(root_mean_square_error(sample, image, tenths / 10) for tenths in range(1, 10))
        for sample in (spline, warp)
    )
    assert worst_spline < share * worst_bicubic


def test_the_spline_keeps_a_ramp_that_bicubic_bends_by_a_twentieth_of_a_pixel():
    ramp = torch.arange(60.0).expand(1, 1, 30, 60).contiguous()
    bent = {s: (s(ramp, constant(0.25, 0, 30, 60)) - ramp - 0.25)[..., 20:-20].abs().max() for s in SAMPLERS}
    assert bent[warp] == pytest.approx(0.047, abs=0.001)
    assert bent[spline] < 1e-4
    assert bent[bilinear] < 1e-4


@pytest.mark.parametrize("sample", SAMPLERS)
def test_gradients_agree_with_differences(sample):
    image, weight, other = (texture(14, 17, seed) for seed in (1, 2, 3))
    direction = torch.cat([texture(14, 17, 4), texture(14, 17, 5)], 1)
    flow = (0.5 + 0.1 * direction).requires_grad_()
    image.requires_grad_()
    (sample(image, flow) * weight).sum().backward()
    with torch.no_grad():
        ahead, behind = (sample(image, flow + step * direction) for step in (1e-3, -1e-3))
        along_flow = ((ahead - behind) * weight).sum() / 2e-3
        along_image = (sample(other, flow) * weight).sum()
    assert (flow.grad * direction).sum() == pytest.approx(float(along_flow), rel=1e-3)
    assert (image.grad * other).sum() == pytest.approx(float(along_image), rel=1e-3)


def test_samples_beside_invalid_pixels_are_told():
    valid = torch.ones(1, 1, 6, 9, dtype=torch.bool)
    valid[..., 2, 4] = False
    still = displace(valid, constant(0, 0, 6, 9))
    assert still.dtype == torch.bool
    assert torch.equal(still, valid)

    expected = torch.ones(1, 1, 6, 9, dtype=torch.bool)
    expected[..., 2, 3:5] = False  # between the invalid one and its neighbours
    expected[..., -1] = False  # beyond the image's outer edge
    assert torch.equal(displace(valid, constant(0.75, 0, 6, 9)), expected)
    assert torch.equal(displace(valid.mT, constant(0, 0.75, 9, 6)), expected.mT)
    assert bool(displace(valid, constant(0, -0.25, 6, 9))[..., 0, :].all())  # still on the first row
