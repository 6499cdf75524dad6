"""Measure a pair of tiles by a network, the refinement, or both, from coarse to fine."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple, Optional

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..core.grid import Window
from .barrier import halved
from .confidence import prior
from .filters import blurred, detail, gaussian, local_contrast, textured
from .refine import gathered, refine, trust_in
from .warp import finer_coefficients

# NOTES is training/NOTES.md, for the first three its section "Tiles": two tile sizes agree to 0.02 px by
# them.
TILE_SURROUNDINGS = 64  # px at full resolution on which a pixel may depend, plus the largest displacement
COARSE_SURROUNDINGS = 128  # px of each coarser level; with 96, tiles differ by 0.03 px without a network
ALIGNMENT = 32  # px of each level, so that every tile has the same coarse pixels; without it, 0.07 px
SMALLEST_LEVEL = 16  # px a side of a level; the spline's prefilter needs more than 10
BRIDGE = 3.0  # px of a coarse level, σ over which a gap is filled; not measured
BRIDGED = 0.35  # of valid pixels over BRIDGE that fill a gap; not measured
REFINEMENT_REACH = 1.5  # px at one level, without a network; tests/model/test_pyramid.py has 5 to 20 px
FINEST_LOOKS = (local_contrast, detail, detail, detail, detail)  # the first reaches farther (NOTES)
COARSE_LOOKS = (local_contrast,) * 4  # not measured


class Measured(NamedTuple):
    """Hold the result of a measurement.

    flow (n, 2, h, w) px (right, down) before the last regularisation, confidence (n, 1, h, w), and sigma (n,
    2, h, w) px, the expected error of each component after regularisation, not calibrated.
    """

    flow: Tensor
    confidence: Tensor
    sigma: Tensor


class Recipe(NamedTuple):
    """State how tiles are measured.

    ``network`` None: refinement alone. ``levels``: 1 at full resolution, 2 with half resolution before it, …
    """

    network: Optional[nn.Module]
    refine: bool
    levels: int
    half_precision: bool
    max_displacement: float = 0.0  # px

    @property
    def step(self) -> int:
        """Return the px at whose multiples tiles start.

        The pixels of every level are then those of the scene.
        """
        return ALIGNMENT * 2 ** (self.levels - 1)

    @property
    def halo(self) -> int:
        """Return the px around a tile on which its pixels may depend, a multiple of ``step``."""
        coarsest = self.levels - 1
        reach = _surroundings(coarsest) * 2**coarsest + self.max_displacement
        return math.ceil(reach / self.step) * self.step


def levels_for(max_displacement: float, reach: Optional[float]) -> int:
    """Return the number of levels for ``max_displacement`` px with the ``reach`` of one level.

    The reach is that of the network, or of the refinement.
    """
    if reach is None:
        return max(3, 1 + math.ceil(math.log2(max(max_displacement / REFINEMENT_REACH, 1))))
    return 1 + max(0, math.ceil(math.log2(max_displacement / reach)))


def most_levels(shape: tuple[int, int]) -> int:
    """Return the number of levels at which an image of that shape has SMALLEST_LEVEL px at the coarsest."""
    return 1 + max(0, math.floor(math.log2(min(shape) / SMALLEST_LEVEL)))


def measure(
    pre: Tensor,
    post: Tensor,
    valid: Tensor,
    recipe: Recipe,
    stop: Callable[[], None] = lambda: None,
    inner: Optional[Window] = None,
    cut: Optional[Tensor] = None,
) -> Measured:
    """Return the motion between images (n, 1, h, w) where bool ``valid``, in the window ``inner``.

    The window is by default the whole image. ``cut`` (2, n, 1, h, w) bool: differences to the right and down
    that a trace crosses. Each level uses its own surroundings of that window, wide at coarse levels and
    narrow at the finest. Flat areas count as areas without data, since their outline may not be ground.
    ``stop`` may raise in between.
    """
    inner = inner or Window(0, 0, *pre.shape[-2:])
    valid = torch.cat(
        [own & textured(image) for own, image in ((valid[:, :1], pre), (valid[:, -1:], post))], 1
    )
    pyramid, cuts = [(pre, post, valid)], [cut]
    while len(pyramid) < recipe.levels:
        pyramid.append(_halved(*pyramid[-1]))
        cuts.append(None if cut is None else halved(cuts[-1]))
    before, window = None, Window(0, 0, 0, 0)
    for level in reversed(range(recipe.levels)):
        corner = Window(2 * window.row, 2 * window.col, 0, 0)
        window = _around(inner, level, pyramid[level][0].shape[-2:], recipe)
        whole = _bridged(*pyramid[level]) if level else pyramid[0]
        images = [part[(..., *window.slices)] for part in whole]
        if before is None:
            start = pre.new_zeros((len(pre), 2, window.rows, window.cols))
        else:
            doubled = 2 * functional.interpolate(before, scale_factor=2.0, mode="bilinear")
            start = _cut(doubled, corner, window)
        crossed = cuts[level]
        if crossed is not None:
            crossed = crossed[(..., *window.slices)]
        at_level, before = _at_level(images, start, recipe, level == 0, stop, crossed)
        stop()
    return Measured(*(_cut(part, window, inner) for part in at_level))


def _at_level(
    images: Sequence[Tensor],
    start: Tensor,
    recipe: Recipe,
    finest: bool,
    stop: Callable[[], None],
    cut: Optional[Tensor],
) -> tuple[Measured, Tensor]:
    """Return the measurement at one level, and the field that starts the next.

    The last refinement runs without the network: once a coarser level has brought the flow near, the network,
    which costs as much, adds nothing (training/NOTES.md).
    """
    refined = recipe.network is None or (recipe.refine and finest)
    flow, trust = start, None
    if recipe.network is not None and not (refined and recipe.levels > 1):
        with torch.autocast(start.device.type, torch.bfloat16, enabled=recipe.half_precision):
            flow, log_error = recipe.network(*images[:2], images[2].all(1, keepdim=True), start)[-1]
        trust = prior(log_error)
    if refined:
        refined_flow = refine(*images, flow, FINEST_LOOKS if finest else COARSE_LOOKS, stop, cut)
        return Measured(refined_flow.flow, refined_flow.confidence, refined_flow.sigma), refined_flow.smooth
    sigma = torch.zeros_like(flow)
    if finest:
        confidence, sigma = _looked_at(*images, flow)
        trust = torch.minimum(trust, confidence)
    return Measured(flow, trust, sigma), flow


def _looked_at(pre: Tensor, post: Tensor, valid: Tensor, flow: Tensor) -> tuple[Tensor, Tensor]:
    """Return confidence and expected errors of a flow that was not refined."""
    pre, post = detail(pre, valid[:, :1]), detail(post, valid[:, -1:])
    return trust_in(pre, gathered(pre, finer_coefficients(post), valid, flow))


def _around(inner: Window, level: int, shape: tuple[int, int], recipe: Recipe) -> Window:
    """Return the pixels of a level that the window ``inner`` of the finest needs, extended to whole steps."""
    scale = 2**level
    reach = _surroundings(level) + recipe.max_displacement / scale
    spans = []
    for first, count, length in zip(inner[:2], inner[2:], shape):
        low = max(math.floor((first / scale - reach) / ALIGNMENT) * ALIGNMENT, 0)
        high = min(math.ceil(((first + count) / scale + reach) / ALIGNMENT) * ALIGNMENT, length)
        spans.append((low, high - low))
    (row, rows), (col, cols) = spans
    return Window(row, col, rows, cols)


def _surroundings(level: int) -> int:
    return COARSE_SURROUNDINGS if level else TILE_SURROUNDINGS


def _cut(part: Tensor, window: Window, inner: Window) -> Tensor:
    """Return the pixels of ``inner`` from an array that begins where ``window`` does."""
    place = Window(inner.row - window.row, inner.col - window.col, inner.rows, inner.cols)
    return part[(..., *place.slices)]


def _halved(pre: Tensor, post: Tensor, valid: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return half the resolution: the mean of a pixel's valid quarters, valid where half of them are.

    If all four quarters were needed, gaps a few pixels apart would leave nothing at the coarse levels.
    """
    odd = (0, pre.shape[-1] % 2, 0, pre.shape[-2] % 2)
    share = functional.avg_pool2d(functional.pad(valid.to(pre), odd, "replicate"), 2)
    images = [
        functional.avg_pool2d(functional.pad(torch.where(own, i, i.new_zeros(())), odd, "replicate"), 2)
        / quarters.clamp_min(0.25)
        for i, own, quarters in (
            (pre, valid[:, :1], share[:, :1]),
            (post, valid[:, -1:], share[:, -1:]),
        )
    ]
    return images[0], images[1], share > 0.5 - 1e-3


def _bridged(pre: Tensor, post: Tensor, valid: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return the images of a coarse level with narrow gaps filled by what is around them, and valid there.

    Motion larger than what is left between two gaps is found only across them.
    """
    if valid.all():
        return pre, post, valid
    pre, post = (
        torch.where(own, image, blurred(image, own, BRIDGE))
        for image, own in ((pre, valid[:, :1]), (post, valid[:, -1:]))
    )
    return pre, post, valid | (gaussian(valid.to(pre), BRIDGE) > BRIDGED)
