"""Measure how often a profile's offset lies within 2 σ: python -m training.profile_coverage IMAGES [--pairs
SET].

Profiles of WIDTH px are drawn perpendicular to injected faults, at random places, and measured as in the
profile window: rulers, lines and σ by ``analysis/profiles.py``, with σ per pixel of ``model/uncertainty.py``
and the field's own correlation. The pair's own field is not subtracted. 95 % are correct.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import torch

from microflow_qgis.analysis.correlation import CorrelationModel, fit_correlation
from microflow_qgis.analysis.profiles import REGULARIZED, Errors, offset, rulers, stack
from microflow_qgis.core.scores import BORDER
from microflow_qgis.model.uncertainty import Calibration, uncertainty
from microflow_qgis.model.weights import load

from . import benchmark, sites
from .benchmark import BenchPair
from .estimator import RAW, SHOWN, WEIGHTS, Estimator

KINDS = ("0.15", "0.6", "3")
HALF, WIDTH, GAP = 100, 11, 4.0  # px
ALONG = 10  # px of trace on either side that define its direction
EACH = 7  # profiles of a pair


class CoverageAnswer(NamedTuple):
    dates: str
    field: str
    kind: str
    error: float  # px
    sigma: float  # px


def answers(
    images: Path, estimator: Estimator, calibration: Calibration, chosen: list
) -> Iterator[CoverageAnswer]:
    """Yield every profile of every pair, on the default and on the raw field."""
    for pair in benchmark.pairs(images, chosen, KINDS, 1):
        fields = {
            name: torch.from_numpy(flow)[None] for name, flow in estimator.fields(pair.pre, pair.post).items()
        }
        dates = "two dates" if pair.site.post else "one date"
        for name in (SHOWN, RAW):
            sigma = (
                uncertainty(fields[RAW], fields[name], estimator.sigma, calibration)[0].numpy().astype(float)
            )
            flow = fields[name][0].numpy().astype(float)
            model = fit_correlation(flow, sigma, moving=True)
            for place in _places(pair):
                answer = measured(pair, flow, sigma, model, place, REGULARIZED if name == SHOWN else 1.0)
                if answer is not None:
                    yield CoverageAnswer(dates, name, pair.kind, *answer)


def _places(pair: BenchPair) -> list[int]:
    trace = pair.traces[0]
    room = BORDER + 20
    inside = ((trace > room) & (trace < np.array(pair.pre.shape[::-1]) - room)).all(1)
    return np.random.default_rng(3).choice(np.flatnonzero(inside), EACH).tolist()


def measured(
    pair: BenchPair,
    flow: np.ndarray,
    sigma: np.ndarray,
    model: CorrelationModel,
    place: int,
    factor: float,
) -> Optional[tuple[float, float]]:
    """Return error and σ of the offset parallel to the fault, px; None if a side is too short."""
    trace, (rows, cols) = pair.traces[0], pair.pre.shape
    along = trace[min(place + ALONG, len(trace) - 1)] - trace[max(place - ALONG, 0)]
    along = along / np.hypot(*along)
    ahead = np.array([-along[1], along[0]])
    distance, beside = np.arange(-HALF, HALF + 1.0), np.arange(WIDTH) - (WIDTH - 1) / 2
    points = trace[place] + distance[:, None, None] * ahead + beside[None, :, None] * along
    col, row = np.floor(points).astype(int).transpose(2, 0, 1)
    finite = (
        (col >= BORDER // 2) & (col < cols - BORDER // 2) & (row >= BORDER // 2) & (row < rows - BORDER // 2)
    )
    col, row = col.clip(0, cols - 1), row.clip(0, rows - 1)
    values = np.where(finite, flow[:, row, col], np.nan)
    weights = np.where(finite, 1.0, np.nan)
    parts = np.stack([stack(np.tensordot(way, values, 1), weights, median=False) for way in (along, ahead)])
    spread = np.hypot(*(sigma[axis][row, col] * along[axis] for axis in (0, 1)))
    fit = offset(
        distance, parts[0], rulers(distance, parts, GAP), Errors(points, weights, spread, model, factor)
    )
    return None if fit is None else (fit.step - float(pair.offset @ along), fit.error)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("images", type=Path)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--pairs", choices=list(sites.SETS), default="held out", help="default: held out")
    args = parser.parse_args()
    calibration = Calibration.from_card(load(args.weights, "cpu")[1])
    answers_of = defaultdict(list)
    for one in answers(args.images, Estimator(args.weights), calibration, list(sites.SETS[args.pairs])):
        for key in ((one.field, one.dates, one.kind), (one.field, "all", "all")):
            answers_of[key].append((abs(one.error), one.sigma))
    print("| field | dates | step, px | profiles | median error, px | median σ, px | within σ | within 2 σ |")
    print("| --- " * 8 + "|")
    for key, pairs in answers_of.items():
        error, sigma = np.array(pairs).T
        shares = " | ".join(f"{(error < times * sigma).mean():.0%}" for times in (1, 2))
        figures = f"{len(error)} | {np.median(error):.3f} | {np.median(sigma):.3f}"
        print(f"| {' | '.join(key)} | {figures} | {shares} |", flush=True)


if __name__ == "__main__":
    main()
