"""Inject known motion into real image pairs, to make the benchmark's pairs.

A site (``sites.py``) gives DRAWS windows. In each, every kind of motion (``injection.py``) is injected into
the post image; truth and fault traces are on the pre grid. Without injection the window gives the pair's own
field, which is subtracted before anything is scored (``measures.py``). A window must be 99.5 % data and, on
either date, at most 10 % saturated (white cloud, where no method can measure). Pairs of one date are an image
and itself, with noise on both and a smooth gain on the second.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np

from . import sites
from .injection import KINDS, displaced, motion
from .sites import Dates, Site

SIZE = 512  # px a side, at most
MARGIN = 12  # px of post around the window, as the source of ground that moves in
DRAWS = 2  # windows per site
HEADLINE = ("none", "0.15", "0.6", "3")  # "all classes" is the mean of these
NOISE = 0.02  # of the image's standard deviation, independent on both dates
GAIN = 0.1  # smooth gain of the second date of one-date pairs, peak


class BenchPair(NamedTuple):
    site: Site
    draw: int
    kind: str  # of KINDS
    pre: np.ndarray  # (rows, cols) float32
    post: np.ndarray
    still: np.ndarray  # post without injection
    truth: np.ndarray  # (2, rows, cols) px (right, down)
    distance: np.ndarray  # px to the nearest fault trace, signed by side; inf where there is none
    offset: np.ndarray  # (2,) px, side + minus side − at the trace; 0 where there is no single one
    traces: list[np.ndarray]  # (n, 2) of (column, row), as the algorithms take them

    @property
    def name(self) -> str:
        return f"{self.site.name} {self.draw + 1}"


def pairs(
    images: Path, chosen: Sequence[Site], kinds: Sequence[str] = KINDS, draws: int = DRAWS
) -> Iterator[BenchPair]:
    """Yield every kind of every window of the sites; a pair's random numbers depend only on its name."""
    for site in chosen:
        dates = sites.read(images, site)
        for draw in range(draws):
            window = place(_generator(site.name, "place", draw), dates)
            for kind in kinds:
                rng = _generator(site.name, kind, draw)
                pre, post = _cut(dates, window, site, rng)
                yield inject(pre, post, site, draw, kind, images, rng)


def inject(
    pre: np.ndarray,
    post: np.ndarray,
    site: Site,
    draw: int,
    kind: str,
    images: Path,
    rng: np.random.Generator,
) -> BenchPair:
    """Displace ``post`` (larger than ``pre`` by MARGIN on every side) by a motion of the kind."""
    moving = motion(kind, pre.shape, images, draw, rng)
    rows, cols = np.indices(pre.shape, dtype=float)
    still = post[MARGIN:-MARGIN, MARGIN:-MARGIN].astype(np.float32)
    moved = still if kind == "none" else displaced(post, moving, site.shift, MARGIN)
    single = kind in ("0.15", "0.6", "3")
    offset = moving.faults[0].slip * moving.faults[0].along if single else np.zeros(2)
    truth = moving.at(cols, rows).astype(np.float32)
    traces = [fault.trace() for fault in moving.faults]
    distance = moving.distance(cols, rows)
    return BenchPair(site, draw, kind, pre, moved, still, truth, distance, offset, traces)


def place(rng: np.random.Generator, dates: Dates) -> tuple[slice, slice]:
    """Return a window that satisfies the module's rule, as large as SIZE and the images allow."""
    lengths = [min(SIZE, length - 2 * MARGIN) for length in dates.pre.shape]
    for _ in range(400):
        first = [
            int(rng.integers(MARGIN, whole - MARGIN - length + 1))
            for whole, length in zip(dates.pre.shape, lengths)
        ]
        window = tuple(slice(start, start + length) for start, length in zip(first, lengths))
        eight_bit = [date for date in (dates.pre, dates.post) if np.nanmax(date) <= 255]
        saturated = [(date[window] >= sites.SATURATED).mean() for date in eight_bit]
        if dates.good[window].mean() > 0.995 and max(saturated, default=0) <= 0.1:
            return window
    raise ValueError(f"no window of {lengths} px with data in images of {dates.pre.shape}")


def _generator(site: str, kind: str, draw: int) -> np.random.Generator:
    return np.random.default_rng([crc32(site.encode()), crc32(kind.encode()), draw])


def _cut(dates: Dates, window: tuple[slice, slice], site: Site, rng) -> tuple[np.ndarray, np.ndarray]:
    wider = tuple(slice(part.start - MARGIN, part.stop + MARGIN) for part in window)
    pre, post = dates.pre[window], dates.post[wider]
    if site.post:
        return pre, post
    y, x = (axis / SIZE for axis in np.indices(post.shape))
    right, down, phase = rng.uniform(-1, 1), rng.uniform(-1, 1), rng.uniform(0, 6)
    post = post * (1 + GAIN * np.sin(2 * np.pi * (right * x + down * y) + phase))
    sd = NOISE * pre.std()
    pre, post = (image + rng.normal(0, sd, image.shape) for image in (pre, post))
    return pre.astype(np.float32), post.astype(np.float32)
