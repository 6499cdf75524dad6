"""Inject known motion into real images: fields on the pre grid, and the resulting post image.

Post is sampled between its pixels by a quintic spline through the image, resampled to half a pixel by its
Fourier series (of the mirrored image). The samples equal the band-limited image to 0.1 % of its deviation. A
spline through the pixels alone blurs half-pixel positions most, which biases correlators to whole pixels
(``tests/training/test_injection.py``).
"""

from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import tifffile
from scipy import ndimage

STEPS = {"0.15": 0.15, "0.6": 0.6, "3": 3.0, "tip": 0.6, "double": 0.6}  # px across the fault
KINDS = ("none", *STEPS, "shear", "rotation", "kaikoura")
SHEAR, SHEAR_WIDTH = 2.0, 200.0  # px over so many px
TURN = 0.008  # rad
KAIKOURA = "fields/kaikoura_2016_linz/kaikoura_coseismic_EN_U.tif"
KAIKOURA_PLACES = ((220, 400), (420, 150))  # first row and column of parts with many faults
KAIKOURA_METRES = 2.5  # a px; a post of the model is a px
SMOOTH = ("none", "shear", "rotation")
STEP = 0.1  # px between neighbours that count as a fault of a gridded field
FLANK = 600  # px along the trace on either side of its middle
ROUNDS = 20


class Fault(NamedTuple):
    """Describe a strike-slip fault with a bent trace; positions in px of the window, pixel centres whole."""

    along: np.ndarray
    through: np.ndarray
    bends: tuple[tuple[float, float, float], ...]  # height px, length px, phase
    slip: float
    decay: float  # px
    tip: Optional[float]  # px along the trace

    @property
    def across(self) -> np.ndarray:
        return np.array([-self.along[1], self.along[0]])

    def distance(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the position along the trace and the signed distance across it, px."""
        px, py = x - self.through[0], y - self.through[1]
        s = px * self.along[0] + py * self.along[1]
        return s, px * self.across[0] + py * self.across[1] - self._bend(s)

    def trace(self) -> np.ndarray:
        """Return (n, 2) of (column, row), continuous pixel coordinates with (0, 0) the outer corner."""
        s = np.arange(-FLANK, min(FLANK, FLANK if self.tip is None else self.tip), 1.0)
        return self.through + s[:, None] * self.along + self._bend(s)[:, None] * self.across + 0.5

    def _bend(self, s: np.ndarray) -> np.ndarray:
        return sum(height * np.sin(2 * np.pi * s / length + phase) for height, length, phase in self.bends)


class InjectedMotion(NamedTuple):
    """Describe the motion of a window: faults, a smooth shear, a rotation or a field on a grid."""

    faults: tuple[Fault, ...] = ()
    shear: Optional[Fault] = None  # its trace is the middle
    turn: float = 0.0  # rad about ``middle``
    middle: tuple[float, float] = (0.0, 0.0)
    grid: Optional[np.ndarray] = None  # (2, rows, cols) px; the window begins PAD px in

    def at(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return (2, …) px (right, down) of the point at (x, y) in pre."""
        u = np.zeros((2, *np.shape(x)))
        column = (2, *[1] * np.ndim(x))
        for fault in self.faults:
            s, d = fault.distance(x, y)
            slip = 0.5 * fault.slip * np.where(d >= 0, 1.0, -1.0) * np.exp(-np.abs(d) / fault.decay)
            if fault.tip is not None:
                slip = slip * np.sqrt(np.clip((fault.tip - s) / 150, 0, 1))
            u += slip * fault.along.reshape(column)
        if self.shear:
            _, d = self.shear.distance(x, y)
            u += self.shear.slip * np.clip(d / SHEAR_WIDTH, -0.5, 0.5) * self.shear.along.reshape(column)
        if self.turn:
            u += self.turn * np.stack([-(y - self.middle[1]), x - self.middle[0]])
        if self.grid is not None:
            u += np.stack(
                [ndimage.map_coordinates(g, [y + PAD, x + PAD], order=1, mode="nearest") for g in self.grid]
            )
        return u

    def distance(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return signed px to the nearest fault, inf without one."""
        nearest = np.full(np.shape(x), np.inf)
        for fault in self.faults:
            s, d = fault.distance(x, y)
            if fault.tip is not None:
                d = np.where(s < fault.tip, d, np.inf)
            nearest = np.where(np.abs(d) < np.abs(nearest), d, nearest)
        if self.grid is not None:
            u = self.at(x, y)
            jumps = [np.abs(np.diff(u, axis=axis, append=np.take(u, [-1], axis))) for axis in (1, 2)]
            nearest = ndimage.distance_transform_edt(np.max(jumps, (0, 1)) < STEP)
        return nearest


PAD = 16  # px of a gridded field around the window


def motion(
    kind: str, size: tuple[int, int], images: Path, draw: int, rng: np.random.Generator
) -> InjectedMotion:
    """Return a motion of the kind for a window of ``size`` (rows, cols); ``draw`` chooses Kaikoura's part."""
    if kind == "none":
        return InjectedMotion()
    if kind == "rotation":
        middle = ((size[1] - 1) / 2, (size[0] - 1) / 2)
        return InjectedMotion(turn=TURN * rng.choice([-1, 1]), middle=middle)
    if kind == "shear":
        fault = _fault(SHEAR, size, rng, first=True)
        return InjectedMotion(shear=fault._replace(bends=()))
    if kind == "kaikoura":
        return InjectedMotion(grid=_kaikoura(images, size, draw))
    tip = rng.uniform(-40, 40) if kind == "tip" else None
    faults = [_fault(STEPS[kind], size, rng, first=True)._replace(tip=tip)]
    if kind == "double":
        faults.append(_fault(STEPS[kind] / 2, size, rng, first=False))
    return InjectedMotion(tuple(faults))


def _fault(step: float, size: tuple[int, int], rng: np.random.Generator, first: bool) -> Fault:
    angle = rng.uniform(0, np.pi)
    bends = tuple((rng.uniform(4, 12), rng.uniform(120, 400), rng.uniform(0, 2 * np.pi)) for _ in range(2))
    through = rng.uniform(*((0.4, 0.6) if first else (0.25, 0.75)), 2) * size[::-1]
    slip = step * rng.choice([-1, 1])
    return Fault(np.array([np.cos(angle), np.sin(angle)]), through, bends, slip, rng.uniform(150, 600), None)


def _kaikoura(images: Path, size: tuple[int, int], draw: int) -> np.ndarray:
    row, col = KAIKOURA_PLACES[draw % len(KAIKOURA_PLACES)]
    part = np.s_[row : row + size[0] + 2 * PAD, col : col + size[1] + 2 * PAD]
    east, north = (tifffile.imread(images / KAIKOURA)[..., band][part].astype(float) for band in (0, 1))
    return np.stack([east, -north]) / KAIKOURA_METRES


def displaced(
    post: np.ndarray, moving: InjectedMotion, shift: tuple[float, float], margin: int
) -> np.ndarray:
    """Return post, ``margin`` px larger on every side, moved by ``moving``: (rows, cols) float32.

    ``shift`` is the pair's own motion, so that the field is moved to where post shows the ground. The point
    that post' shows at q was at g: g + u(g − shift) = q, by fixed-point iteration.
    """
    rows, cols = (length - 2 * margin for length in post.shape)
    row, col = np.indices((rows, cols), dtype=float)
    y, x = row.copy(), col.copy()
    for _ in range(ROUNDS):
        u = moving.at(x - shift[0], y - shift[1])
        x, y = col - u[0], row - u[1]
    finer = _doubled(post.astype(float))
    at = [2 * (y + margin), 2 * (x + margin)]
    return ndimage.map_coordinates(finer, at, order=5, mode="mirror").astype(np.float32)


def _doubled(image: np.ndarray) -> np.ndarray:
    """Return the image at every half pixel: element (2i, 2j) is its (i, j)."""
    rows, cols = image.shape
    whole = np.pad(image, [(0, rows), (0, cols)], "symmetric")
    spectrum = np.fft.fft2(whole)
    spectrum = np.fft.fftshift(spectrum)
    spectrum = np.pad(spectrum, [(rows, rows), (cols, cols)])
    return 4 * np.fft.ifft2(np.fft.ifftshift(spectrum)).real[: 2 * rows, : 2 * cols]
