"""Measure the gain of several images on real ground: ``python -m training.stack IMAGES``.

A fault of 0.6 px is injected into every image after (:mod:`.injection`). Each pair is measured with and
without it, and the pair's field without it is subtracted. The pairs are combined
(:mod:`microflow_qgis.analysis.combine`), and the result is refined by all of them
(:mod:`microflow_qgis.model.joint`). The error is the mean end-point error within NEAR px of the fault and
beyond FAR px of it, also as a share of that of the pairs' mean and of the best pair. The share of errors
below σ and 2 σ is that of the field with the fault, less the smoothed field without it. The program prints
tables in Markdown.

No motion is known between the dates of a stack, so the first half of the chosen dates counts as before, the
second as after.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import tifffile
import torch
from scipy import ndimage

from microflow_qgis.analysis.combine import (
    Combined,
    Pair,
    bad_images,
    combine,
    independent_share,
    noise_parts,
)
from microflow_qgis.core.confidence import confidence_of_error, error_of
from microflow_qgis.engine.job import TV_STRENGTH
from microflow_qgis.model.joint import StackPair, own_motion, refine_stack, worth
from microflow_qgis.model.regularize import regularize
from microflow_qgis.model.uncertainty import Calibration, uncertainty

from .estimator import RAW, SHOWN, WEIGHTS, Estimator
from .injection import InjectedMotion, displaced, motion
from .measures import own_field

NEAR, FAR = 6.0, 20.0  # px from the fault
MARGIN = 16  # px around the window, for the motion to come from
BORDER = 24  # px of the window that are not scored
SEED = 5
GROUNDS = 5, 6, 7  # seeds of simulated grounds
SIMULATED = 224  # px a side of simulated images
SIMULATED_NOISE = 0.05, 0.1, 0.2  # of the deviation of their ground


class ImageStack(NamedTuple):
    name: str
    folder: str
    files: tuple[str, ...]  # the first half before, the second after
    band: int
    window: tuple[int, int, int, int]  # row, col, rows, cols


STACKS = (
    ImageStack("pucallpa 1985, 1990 → 2010, 2015", "stacks/pucallpa_landsat_1985_2020",
          ("1985", "1990", "2010", "2015"), 0, (40, 330, 256, 320)),
    ImageStack("pucallpa 1995, 2000 → 2015, 2020", "stacks/pucallpa_landsat_1985_2020",
          ("1995", "2000", "2015", "2020"), 0, (40, 330, 256, 320)),
    ImageStack("naip 2009, 2010 → 2012, 2014", "naip_prairie_5m",
          ("naip_20090818", "naip_20100629", "naip_20120731", "naip_20140720"), 0, (180, 260, 320, 384)),
    ImageStack("naip 2012, 2014 → 2016, 2017", "naip_prairie_5m",
          ("naip_20120731", "naip_20140720", "naip_20160816", "naip_20170827"), 0, (180, 260, 320, 384)),
)  # fmt: skip


def images_of(root: Path, stack: ImageStack) -> list[np.ndarray]:
    """Return the images (rows, cols) with MARGIN px around the window."""
    row, col, rows, cols = stack.window
    part = np.s_[row - MARGIN : row + rows + MARGIN, col - MARGIN : col + cols + MARGIN]
    images = []
    for file in stack.files:
        [path] = (root / stack.folder).glob(f"*{file}*.tif")
        image = tifffile.imread(path)
        image = image if image.ndim == 2 else image[..., stack.band]
        images.append(image[part].astype(np.float32))
    return images


class PairFields(NamedTuple):
    """Hold raw fields px (right, down), the σ that their confidence states, and the regularised fields.

    ``images`` (pairs, 2, rows, cols) are those of each pair.
    """

    raw: np.ndarray
    sigma: np.ndarray
    shown: np.ndarray
    images: np.ndarray


def measured(
    images: Sequence[np.ndarray], moving: InjectedMotion, estimator: Estimator
) -> tuple[list[Pair], PairFields, PairFields]:
    """Return the pairs, and their fields with and without the injected motion."""
    half = len(images) // 2
    inner = np.s_[MARGIN:-MARGIN, MARGIN:-MARGIN]
    pairs, moved, own = [], [], []
    for i, pre in enumerate(images[:half]):
        for j, post in enumerate(images[half:]):
            own.append(_fields(estimator, pre[inner], post[inner]))
            shift = tuple(np.nanmedian(own[-1].shown, axis=(1, 2)))
            moved.append(_fields(estimator, pre[inner], displaced(post, moving, shift, MARGIN)))
            pairs.append(Pair(i, j))
    with_motion, without = (PairFields(*map(np.stack, zip(*fields))) for fields in (moved, own))
    return pairs, with_motion, without


def _fields(estimator: Estimator, pre: np.ndarray, post: np.ndarray) -> PairFields:
    fields = estimator.fields(pre, post)
    confidence = np.clip(estimator.confidence, 1e-6, 1 - 1e-6)
    sigma = np.repeat(error_of(confidence)[None], 2, axis=0)
    return PairFields(fields[RAW], sigma, fields[SHOWN], np.stack([pre, post]))


def combined(pairs: Sequence[Pair], fields: PairFields) -> tuple[np.ndarray, np.ndarray, list[int], str]:
    """Return displacement and σ (2, rows, cols), the pairs left out, and their images.

    They are those of microflow:estimatestack.
    """
    flat = fields.raw.reshape(len(pairs), 2, -1)
    bad = bad_images(flat, pairs)
    gone = [index for _, members in bad for index in members]
    left = [pair for index, pair in enumerate(pairs) if index not in gone]
    raw, sigma = (np.delete(part, gone, axis=0) for part in (fields.raw, fields.sigma))
    parts = noise_parts(raw.reshape(len(left), 2, -1), left)
    result = combine(raw, sigma, left, parts)
    images = np.delete(fields.images, gone, axis=0)
    flow, error = _refined(result, raw, images, left, independent_share(left, parts))
    names = "; ".join(f"{deviation.side} {deviation.number + 1}" for deviation, _ in bad)
    return flow, error, gone, names


@torch.inference_mode()
def _refined(
    start: Combined, raw: np.ndarray, images: np.ndarray, which: Sequence[Pair], share: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the regularised flow (2, rows, cols), refined from the combination, and its σ."""
    flow = torch.from_numpy(start.displacement)[None]
    confidence = torch.from_numpy(confidence_of_error(np.sqrt((start.sigma**2).mean(axis=0))))
    pairs = []
    for field, both in zip(raw, images):
        pre, post = torch.from_numpy(both)[:, None, None]
        valid = torch.ones(1, 2, *both.shape[1:], dtype=torch.bool)
        pairs.append(StackPair(pre, post, valid, own_motion(torch.from_numpy(field)[None], flow)))
    refined, error = refine_stack(flow, lambda: pairs, len(pairs), share)
    shown = regularize(refined, TV_STRENGTH.default, confidence=confidence[None, None])
    sigma = uncertainty(refined, shown, error, _calibration(), worth(which))
    return shown[0].numpy(), sigma[0].numpy()


def _calibration() -> Calibration:
    return Calibration.from_card(json.loads(WEIGHTS.with_suffix(".json").read_text(encoding="utf-8")))


def replaced(images: Sequence[np.ndarray], kind: str, rng: np.random.Generator) -> list[np.ndarray]:
    """Return the images with the last one spoilt: "other" place, "shifted" by 2 px, or 60 % "cloud"."""
    last = images[-1]
    if kind == "other":
        spoilt = np.ascontiguousarray(np.rot90(last, 2))
    elif kind == "shifted":
        spoilt = np.roll(last, 2, axis=1)
    else:
        cloud = np.kron(
            rng.random((last.shape[0] // 32 + 1, last.shape[1] // 32 + 1)) < 0.6, np.ones((32, 32))
        )
        white = last.max() * (1 + 0.02 * rng.normal(size=last.shape))
        spoilt = np.where(cloud[: last.shape[0], : last.shape[1]] > 0, white, last)
    return [*images[:-1], spoilt.astype(np.float32)]


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root, estimator = Path(sys.argv[1]), Estimator(WEIGHTS)
    header = "singles, {place} | 2 × 2 | of the mean | of the best | below σ, 2 σ"
    print(f"| stack | {header.format(place='away')} | {header.format(place='at the fault')} |")
    print("|" + "---|" * 11)
    for stack in STACKS:
        print(f"| {stack.name} | {' | '.join(_row(root, stack, estimator))} |", flush=True)
    _print_spoilt(root, estimator)
    _print_coverage(estimator)


def _row(root: Path, stack: ImageStack, estimator: Estimator) -> list[str]:
    images = images_of(root, stack)
    moving, size = _motion(root, images)
    pairs, with_motion, own = measured(images, moving, estimator)
    row, col = np.indices(size, dtype=float)
    truth, away = moving.at(col, row), np.abs(moving.distance(col, row))
    inside = np.zeros(size, bool)
    inside[BORDER:-BORDER, BORDER:-BORDER] = True
    singles = with_motion.shown - own.shown - truth
    (moved, sigma, *_), still = combined(pairs, with_motion), combined(pairs, own)[0]
    together, error = moved - still - truth, moved - own_field(still, "0.6") - truth
    cells = []
    for chosen in (inside & (away > FAR), inside & (away < NEAR)):
        errors = [float(np.hypot(*error)[chosen].mean()) for error in (*singles, together)]
        listed = " ".join(f"{error:.3f}" for error in errors[:-1])
        shares = errors[-1] / np.mean(errors[:-1]), errors[-1] / min(errors[:-1])
        below = _below(error[:, chosen], sigma[:, chosen])
        cells += [listed, f"{errors[-1]:.3f}", *(f"{share:.2f}" for share in shares), below]
    return cells


def _motion(root: Path, images: Sequence[np.ndarray]) -> tuple[InjectedMotion, tuple[int, int]]:
    size = (images[0].shape[0] - 2 * MARGIN, images[0].shape[1] - 2 * MARGIN)
    return motion("0.6", size, root, 0, np.random.default_rng(SEED)), size


def _print_spoilt(root: Path, estimator: Estimator) -> None:
    """Print by how much one spoilt image among 3 × 3 changes the result, in units of σ."""
    stack = STACKS[0]._replace(files=("1985", "1990", "1995", "2005", "2010", "2015"))
    images = images_of(root, stack)
    moving, _ = _motion(root, images)
    pairs, whole, _ = measured(images, moving, estimator)
    shown, sigma, _, _ = combined(pairs, whole)
    print("\n| last of 3 × 3 images | left out | median change, σ |\n|---|---|---|")
    for kind in ("other", "shifted", "cloud"):
        spoilt = replaced(images, kind, np.random.default_rng(SEED))
        _, fields, _ = measured(spoilt, moving, estimator)
        changed, _, _, names = combined(pairs, fields)
        change = np.abs(changed - shown) / sigma
        print(f"| {kind} | {names} | {np.nanmedian(change):.2f} |", flush=True)


def simulated(noise: float, count: int, seed: int) -> tuple[list[np.ndarray], np.ndarray, np.ndarray]:
    """Return images before and after of one ground, the truth (2, rows, cols), the distance from the fault.

    There are ``count`` on each side, each with noise of so many of the ground's deviations. The ground slid
    by 0.6 px along the fault.
    """
    rng, side = np.random.default_rng(seed), SIMULATED + 2 * MARGIN
    size = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side))
    size[0, 0] = np.inf
    waves = np.fft.rfft2(rng.normal(size=(side, side))) / size**1.2 * np.exp(-((size / 0.35) ** 2))
    ground = np.fft.irfft2(waves, s=(side, side))
    row, col = np.indices((SIMULATED, SIMULATED)) + float(MARGIN)
    distance = col - side / 2 - 0.15 * (row - side / 2)
    truth = np.stack([np.zeros_like(distance), 0.3 * np.sign(distance)])
    images = []
    for moved in (0, 1):
        one = ndimage.map_coordinates(ground / ground.std(), [row - moved * truth[1], col], order=5)
        images += [(one + rng.normal(0, noise, one.shape)).astype(np.float32) for _ in range(count)]
    return images, truth, np.abs(distance)


def _print_coverage(estimator: Estimator) -> None:
    """Print errors, and the share of them below one and two σ, for 3 × 3 simulated images."""
    print("\n| noise | best single pair, away, at the fault | 3 × 3 | below σ, 2 σ, away | at the fault |")
    print("|---|---|---|---|---|")
    for noise in SIMULATED_NOISE:
        places = zip(*(list(_errors_of_simulated(noise, seed, estimator)) for seed in GROUNDS))
        cells = [
            (
                np.mean(best),
                np.hypot(*np.concatenate(error, 1)).mean(),
                _below(np.concatenate(error, 1), np.concatenate(sigma, 1)),
            )
            for best, error, sigma in (zip(*place) for place in places)
        ]
        best, own = (", ".join(f"{cell[n]:.4f}" for cell in cells) for n in (0, 1))
        print(f"| {noise} | {best} | {own} | {' | '.join(cell[2] for cell in cells)} |", flush=True)


def _errors_of_simulated(
    noise: float, seed: int, estimator: Estimator
) -> Iterator[tuple[float, np.ndarray, np.ndarray]]:
    """Yield, away from the fault and at it, the error of the best pair, and error and σ of 3 × 3 images."""
    images, truth, away = simulated(noise, 3, seed)
    pairs = [Pair(i, j) for i in range(3) for j in range(3)]
    fields = [_fields(estimator, images[pair.before], images[3 + pair.after]) for pair in pairs]
    every = PairFields(*map(np.stack, zip(*fields)))
    shown, sigma, _, _ = combined(pairs, every)
    inside = np.s_[..., BORDER:-BORDER, BORDER:-BORDER]
    singles = np.hypot(*np.moveaxis(every.shown - truth, 1, 0))[inside]
    for place in (away[inside] > FAR, away[inside] < NEAR):
        best = min(single[place].mean() for single in singles)
        yield best, (shown - truth)[inside][:, place], sigma[inside][:, place]


def _below(error: np.ndarray, sigma: np.ndarray) -> str:
    """Return the share of errors below one and two σ."""
    return ", ".join(f"{(np.abs(error) < k * sigma).mean():.0%}" for k in (1, 2))


if __name__ == "__main__":
    main()
