"""Benchmark pairs: known fault displacement injected into real images, and what is measured on them.

Scenes are kept out of the training (``prepare_scenes.py`` states the same table): rows 3200 and
below, columns 0-3583 of the three ``congo_landsat8_38m`` dates, rows 0-1535 of ``tokyo``, and
``chapada`` whole. "Two dates" are 2013 and 2015; "years apart" are 2015/2021 and 2013/2021 of
another season. A window must be 99.5 % data and, on either date, at most 10 % saturated (white
cloud, where no method can see). The second image is warped by a quintic spline; truth is on the
pre grid.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import tifffile
from scipy import ndimage

from microflow_qgis.core.scores import BORDER, at_fault

SIZE = 512
CLASSES = {"none": 0.0, "0.15": 0.15, "0.6": 0.6, "1.2": 1.2, "3": 3.0, "tip": 0.6, "double": 0.6}
HEADLINE = ("none", "0.15", "0.6", "3")  # "all classes" is the mean of these
CONGO_DATES = ("20130728", "20150904", "20211201")
CONGO, TOKYO = np.s_[3200:, :3584], np.s_[:1536]  # the benchmark's part of each
GROUPS = ("one date", "two dates", "years apart")
SATURATED = 254  # of 8-bit images
NOISE = 0.02  # of the image's standard deviation, independent on both dates
GAIN = 0.1  # smooth gain of the second date of one-date pairs, peak


class BenchPair(NamedTuple):
    name: str
    group: str  # of GROUPS
    kind: str  # a key of CLASSES
    pre: np.ndarray  # (rows, cols) float32
    post: np.ndarray
    truth: np.ndarray  # (2, rows, cols) px (right, down)
    distance: np.ndarray  # px to the nearest fault trace, signed by side; inf where there is none
    offset: np.ndarray  # (2,) px, side + minus side − at the trace


def pairs(images: Path, group: str, kinds=tuple(CLASSES), count: int = 8, seed: int = 7):
    """Yield ``count`` pairs of each kind; a pair's random numbers depend on its name alone."""
    for kind in kinds:
        for index in range(count):
            rng = np.random.default_rng([seed, list(CLASSES).index(kind), index, GROUPS.index(group)])
            if group == "one date":
                pre, post, place = _one_date(images, index, rng)
            else:
                dates = (0, 1) if group == "two dates" else ((1, 2), (0, 2))[index % 2]
                pre, post, place = _two_dates(images, *dates, rng)
            yield inject(pre, post, f"{group} {kind} {place}", group, kind, rng)


def inject(pre, post, name, group, kind, rng) -> BenchPair:
    """Displace ``post`` (larger than ``pre`` by BORDER on every side) by a fault of the kind."""
    faults = _faults(kind, rng)
    rows, cols = np.indices((SIZE, SIZE), dtype=float)
    truth, distance = _motion(faults, rows, cols)
    gy, gx = rows.copy(), cols.copy()
    for _ in range(20):  # where does the ground seen at q come from: g = q - u(g)
        u, _ = _motion(faults, gy, gx)
        gx, gy = cols - u[0], rows - u[1]
    if faults:
        post = ndimage.map_coordinates(post, [gy + BORDER, gx + BORDER], order=5, mode="mirror")
    else:
        post = post[BORDER:-BORDER, BORDER:-BORDER]
    offset = faults[0]["slip"] * faults[0]["along"] if faults else np.zeros(2)
    truth = truth.astype(np.float32)
    return BenchPair(name, group, kind, pre, post.astype(np.float32), truth, distance, offset)


def _faults(kind: str, rng) -> list[dict]:
    if kind == "none":
        return []
    faults = []
    for number in range(2 if kind == "double" else 1):
        angle = rng.uniform(0, np.pi)
        along = np.array([np.cos(angle), np.sin(angle)])
        faults.append(
            {
                "along": along,
                "across": np.array([-along[1], along[0]]),
                "through": rng.uniform(0.4, 0.6, 2) * SIZE
                if number == 0
                else rng.uniform(0.25, 0.75, 2) * SIZE,
                "bends": [
                    (rng.uniform(4, 12), rng.uniform(120, 400), rng.uniform(0, 2 * np.pi)) for _ in range(2)
                ],
                "slip": CLASSES[kind] * rng.choice([-1, 1]) * (1 if number == 0 else 0.5),
                "decay": rng.uniform(150, 600),  # px
                "tip": rng.uniform(-40, 40) if kind == "tip" else None,
            }
        )
    return faults


def _motion(faults, y, x):
    """Field (2, …) of strike-slip faults at positions (y, x), and signed px to the nearest trace."""
    u = np.zeros((2, *np.shape(y)))
    nearest = np.full(np.shape(y), np.inf)
    for fault in faults:
        px, py = x - fault["through"][0], y - fault["through"][1]
        s = px * fault["along"][0] + py * fault["along"][1]
        d = px * fault["across"][0] + py * fault["across"][1]
        for height, length, phase in fault["bends"]:
            d = d - height * np.sin(2 * np.pi * s / length + phase)
        slip = 0.5 * fault["slip"] * np.where(d >= 0, 1.0, -1.0) * np.exp(-np.abs(d) / fault["decay"])
        if fault["tip"] is not None:
            slip = slip * np.sqrt(np.clip((fault["tip"] - s) / 150, 0, 1))
            d = np.where(s < fault["tip"], d, np.inf)
        u += slip * fault["along"].reshape(2, *[1] * np.ndim(y))
        nearest = np.where(np.abs(d) < np.abs(nearest), d, nearest)
    return u, nearest


def _read(images: Path, name: str, part=np.s_[:]) -> np.ndarray:
    return tifffile.imread(images / name)[part].astype(np.float32)


def _two_dates(images: Path, first: int, second: int, rng):
    a = _read(images, f"congo_landsat8_38m/congo_{CONGO_DATES[first]}.tif", CONGO)
    b = _read(images, f"congo_landsat8_38m/congo_{CONGO_DATES[second]}.tif", CONGO)
    row, col = _place(rng, (a > 0) & (b > 0), a, b)
    return _crop(a, row, col, 0), _crop(b, row, col, BORDER), f"congo {first}{second} r{row} c{col}"


def _one_date(images: Path, index: int, rng):
    name, part = [
        ("single/tokyo_landsat8_38m_4096.tif", TOKYO),
        ("single/chapada_landsat8_30m.tif", np.s_[:]),
        ("congo_landsat8_38m/congo_20130728.tif", CONGO),
        ("congo_landsat8_38m/congo_20211201.tif", CONGO),
    ][index % 4]
    image = _read(images, name, part)
    row, col = _place(rng, np.isfinite(image) & (image != 0), image)
    y, x = np.indices((SIZE + 2 * BORDER,) * 2) / SIZE
    gain = 1 + GAIN * np.sin(
        2 * np.pi * (rng.uniform(-1, 1) * x + rng.uniform(-1, 1) * y) + rng.uniform(0, 6)
    )
    sd = NOISE * _crop(image, row, col, 0).std()
    pre = _crop(image, row, col, 0)
    post = _crop(image, row, col, BORDER) * gain
    noisy = [part + rng.normal(0, sd, part.shape) for part in (pre, post)]
    return noisy[0].astype(np.float32), noisy[1].astype(np.float32), f"{Path(name).stem} r{row} c{col}"


def _place(rng, good: np.ndarray, *dates: np.ndarray) -> tuple[int, int]:
    """A window (with BORDER around it) that the module's rule admits."""
    for _ in range(400):
        row = int(rng.integers(BORDER, good.shape[0] - SIZE - BORDER + 1))
        col = int(rng.integers(BORDER, good.shape[1] - SIZE - BORDER + 1))
        saturated = [(_crop(d, row, col, BORDER) >= SATURATED).mean() for d in dates if d.max() <= 255]
        if _crop(good, row, col, BORDER).mean() > 0.995 and max(saturated, default=0) <= 0.1:
            return row, col
    raise ValueError(f"no window of {SIZE} px with data in an image of {good.shape}")


def _crop(image, row, col, margin):
    return image[row - margin : row + SIZE + margin, col - margin : col + SIZE + margin]


def measure(pair: BenchPair, flow: np.ndarray) -> dict[str, float]:
    """EPE, EPE at the fault, NMAD with no motion and bias of the recovered offset, all px or shares."""
    inner = (slice(BORDER, -BORDER),) * 2
    error = np.hypot(*(flow - pair.truth))[inner]
    near = at_fault(pair.distance)[inner]
    out = {"epe": float(error.mean())}
    if near.any():
        out["fault"] = float(error[near].mean())
    if pair.kind == "none":
        part = flow[(slice(None), *inner)]
        out["nmad"] = float(np.mean([1.4826 * np.median(np.abs(c - np.median(c))) for c in part]))
    elif pair.kind not in ("tip", "double"):
        out["bias"] = recovered_offset(pair, flow) - 1
    return out


def recovered_offset(pair: BenchPair, flow: np.ndarray) -> float:
    """Share of the true offset found: difference at the trace of linear fits over 3-15 px each side."""
    inner = np.zeros(pair.distance.shape, bool)
    inner[BORDER:-BORDER, BORDER:-BORDER] = True
    sides = []
    for side in (1, -1):
        d = side * pair.distance
        there = inner & (d >= 3) & (d <= 15)
        along = np.tensordot(pair.offset / np.linalg.norm(pair.offset), flow[:, there], 1)
        sides.append(np.polyfit(d[there], along, 1)[1])
    return float((sides[0] - sides[1]) / np.linalg.norm(pair.offset))
