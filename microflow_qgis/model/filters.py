"""Compute local averages and differences of images with invalid pixels, for network and refinement."""

import math

import torch
from torch import Tensor
from torch.nn import functional

from . import kernels

# `python -m training.evaluate IMAGES --set filters.NAME=VALUE` compares values (training/NOTES.md, "The
# refinement").
CONTRAST_SCALE = 9.0  # px, σ of mean and deviation; 15 and 3 px were compared; the network needs this one
DETAIL_SCALE = 1.0  # px, σ; 0.7 is as good on two dates and worse on one, 1.4 the reverse
CONTRAST_FLOOR = 1e-3  # of the local mean's size, so that flat ground does not become noise; not measured
FLAT_SIDE = 9  # px a side of the smallest square that is flat: saturated or filled ground; not measured
FLAT_RANGE = 1e-5  # of values near 1 (io/align.py): a smaller range in such a square is rounding
QUARTER, EIGHTH = 4, 8  # px averaged into one, for averages over 6 px and over 40 px; not measured
MEDIANS = 1 << 16  # pixels at once; a window of 9 px needs a kB for each


def gaussian(image: Tensor, sigma: float) -> Tensor:
    """Return (n, c, h, w) filtered by a Gaussian of σ px, cut at 3 σ, with borders replicated."""
    fast = kernels.of(image)
    if fast:
        return fast.gaussian(image, sigma)
    radius = math.ceil(3 * sigma)
    taps = [math.exp(-(k**2) / (2 * sigma**2)) for k in range(radius + 1)]
    scale = 1 / (taps[0] + 2 * sum(taps[1:]))
    for axis, border in ((2, (0, 0, radius, radius)), (3, (radius, radius, 0, 0))):
        padded = functional.pad(image, border, "replicate")
        length = image.shape[axis]
        image = padded.narrow(axis, radius, length) * (taps[0] * scale)
        for k in range(1, radius + 1):  # shifted sums: a depthwise conv2d is many times slower on a CPU
            for start in (radius - k, radius + k):
                image.add_(padded.narrow(axis, start, length), alpha=taps[k] * scale)
    return image


def blurred(image: Tensor, valid: Tensor, sigma: float) -> Tensor:
    """Return the Gaussian average over the valid pixels only: G * (v I) / G * v, and 0 far from any."""
    if valid.all():
        return gaussian(image, sigma)
    share = gaussian(valid.to(image), sigma)
    return gaussian(torch.where(valid, image, image.new_zeros(())), sigma) / share.clamp_min(1e-3)


def blurred_broadly(image: Tensor, valid: Tensor, sigma: float) -> Tensor:
    """Return :func:`blurred` for σ of many px, at a quarter of the resolution and a tenth of the cost."""
    h, w = image.shape[-2:]
    odd = (0, -w % QUARTER, 0, -h % QUARTER)
    share, total = (
        gaussian(functional.avg_pool2d(functional.pad(part, odd), QUARTER), sigma / QUARTER)
        for part in (valid.to(image), torch.where(valid, image, image.new_zeros(())))
    )
    average = total / share.clamp_min(1e-3)
    return functional.interpolate(average, scale_factor=float(QUARTER), mode="bilinear")[..., :h, :w]


def averaged_broadly(values: Tensor, weight: Tensor, sigma: float) -> Tensor:
    """Return the average of values (n, c, h, w) by ``weight`` (n, 1, h, w) ≥ 0 over σ of many px.

    It is computed at an eighth of the resolution, and 0 where the weight vanishes.
    """
    h, w = values.shape[-2:]
    odd = (0, -w % EIGHTH, 0, -h % EIGHTH)
    total, share = (
        gaussian(functional.avg_pool2d(functional.pad(part, odd), EIGHTH), sigma / EIGHTH)
        for part in (values * weight, weight)
    )
    average = total / share.clamp_min(1e-6)
    return functional.interpolate(average, scale_factor=float(EIGHTH), mode="bilinear")[..., :h, :w]


def local_contrast(image: Tensor, valid: Tensor) -> Tensor:
    """Return (I − mean) / deviation over a Gaussian neighbourhood of the valid pixels; 0 where invalid.

    This removes gain and offset that vary slowly. A pixel depends only on its surroundings, so that two
    tilings of a scene agree. image and valid (n, 1, h, w).
    """
    centre = torch.where(valid, image, image.new_zeros(()))
    mean = blurred(centre, valid, CONTRAST_SCALE)
    deviation = torch.where(valid, image - mean, image.new_zeros(()))
    variance = blurred(deviation**2, valid, CONTRAST_SCALE)
    floor = CONTRAST_FLOOR * mean.abs() + 1e-6
    return deviation / (variance + floor**2).sqrt()


def detail(image: Tensor, valid: Tensor) -> Tensor:
    """Return the local contrast of the high-pass of the local contrast over DETAIL_SCALE; 0 where invalid.

    Light, haze and season change images smoothly, and shading that changes with the sun resembles motion. The
    finest texture is not affected (training/NOTES.md has the gain).
    """
    return band(image, valid, 0.0, DETAIL_SCALE)


def band(image: Tensor, valid: Tensor, finest: float, coarsest: float) -> Tensor:
    """Return the local contrast of what the local contrast has between Gaussians of two σ in px."""
    contrast = local_contrast(image, valid)
    fine = blurred(contrast, valid, finest) if finest else contrast
    return local_contrast(fine - blurred(contrast, valid, coarsest), valid)


def unshuffled(image: Tensor) -> Tensor:
    """Return the pixels of 2x2 blocks of (n, c, h, w) as channels (n, 4c, h / 2, w / 2); sides are even."""
    fast = kernels.of(image)
    return fast.unshuffled(image) if fast else functional.pixel_unshuffle(image, 2)


def dilated(mask: Tensor, side: int) -> Tensor:
    """Return where one of side x side px around is True, of bool (n, 1, h, w)."""
    reach, fast = side // 2, kernels.of(mask)
    if fast:
        return fast.dilated(mask, reach)
    near = mask.float()
    for window, pad in (((side, 1), (reach, 0)), ((1, side), (0, reach))):
        near = functional.max_pool2d(near, window, 1, pad)
    return near > 0


def largest(image: Tensor, side: int) -> Tensor:
    """Return the largest value of side x side px around each of (n, c, h, w)."""
    reach, fast = side // 2, kernels.of(image)
    if fast:
        return fast.largest(image, reach)
    image = functional.max_pool2d(image, (side, 1), 1, (reach, 0))
    return functional.max_pool2d(image, (1, side), 1, (0, reach))


def textured(image: Tensor) -> Tensor:
    """Return where (n, 1, h, w) is not in a square of FLAT_SIDE px with the same value everywhere, bool."""
    extent = largest(image, FLAT_SIDE) + largest(-image, FLAT_SIDE)
    return ~dilated(extent <= FLAT_RANGE, FLAT_SIDE)


def central_difference(image: Tensor) -> Tensor:
    """Return (∂x, ∂y) of (n, 1, h, w) as (n, 2, h, w), per pixel to the right and down."""
    p = functional.pad(image, (1, 1, 1, 1), "replicate")
    right = p[..., 1:-1, 2:] - p[..., 1:-1, :-2]
    down = p[..., 2:, 1:-1] - p[..., :-2, 1:-1]
    return torch.cat((right, down), 1) / 2


def median_where(chosen: Tensor, field: Tensor, side: int) -> Tensor:
    """Return each component's median over side x side px where ``chosen`` (n, 1, h, w), the field elsewhere.

    field (n, c, h, w), borders replicated.
    """
    fast = kernels.of(field)
    if fast:
        return fast.median_where(chosen, field, side)
    reach = side // 2
    padded = functional.pad(field, (reach,) * 4, "replicate").transpose(0, 1).flatten(1)
    rows, cols = (length + 2 * reach for length in field.shape[-2:])
    offsets = torch.arange(side, device=field.device)
    window = (cols * offsets[:, None] + offsets).flatten()
    out = field.clone()
    for part in chosen[:, 0].nonzero().split(MEDIANS):
        sample, row, col = part.unbind(1)
        corner = (sample * rows + row) * cols + col
        out[sample, :, row, col] = padded[:, corner[:, None] + window].median(-1).values.mT
    return out
