"""Compare slip curves of injected faults with the truth: python -m training.slip_benchmark IMAGES FIELDS.

IMAGES is the folder of real images that training/sites.py names. FIELDS is a folder for the measured fields,
one .npz per pair. Existing pairs are not measured again, so use another folder for another estimator. The
program prints a Markdown table with a line for each pair, and the summary of each group, of all points and of
those in boxes that are trusted. Boxes that hold a second fault are left out: their offset is not that of one.

The pair's own field is subtracted first, as in training/evaluate.py. The bias of a pair is the slope of a
regression of the measured on the true offsets through the origin, less one, both components together.
"Covered" is the share of the points whose truth lies in the 95 % interval. The traces of Kaikoura's field are
those that ``proposed_traces`` finds in the true motion.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from scipy import ndimage

from microflow_qgis.analysis.boxes import BOX_GAP, BOX_LENGTH, BOX_WIDTH, Layout, Place, boxes_along, path_of
from microflow_qgis.analysis.jumps import jumps
from microflow_qgis.analysis.slip import STATISTICS
from microflow_qgis.analysis.slip_curve import CROSSED, LEAST_TRUSTED, Point, curve, section
from microflow_qgis.analysis.traces import LEAST_LENGTH_PX, LEAST_PX, proposed_traces
from microflow_qgis.analysis.verdict import NOT_MEASURED
from microflow_qgis.core.confidence import TRUSTED_CONFIDENCE
from microflow_qgis.core.grid import Grid

from . import sites
from .benchmark import BenchPair, pairs
from .measures import own_field

KINDS = ("0.15", "0.6", "3", "tip", "double", "kaikoura")
BESIDE = (1.5, 3.0)  # px from the trace, from which the truth is extrapolated to it


class OffsetErrors(NamedTuple):
    """Compare measured with true offsets; NaN without points."""

    count: int
    bias: float
    rms: float  # px
    covered: float
    half: float  # px, median half-width of the interval


class SlipScore(NamedTuple):
    name: str
    group: str
    kind: str
    every: OffsetErrors
    trusted: OffsetErrors


class BenchmarkCase(NamedTuple):
    """Hold a measured pair; fields and truth (2, rows, cols) px (right, down)."""

    name: str
    group: str
    kind: str
    truth: np.ndarray
    traces: list[np.ndarray]
    fields: dict[str, np.ndarray]


def measured(
    images: Path, folder: Path, chosen: Sequence[sites.Site], draws: int, kinds: Sequence[str] = KINDS
) -> Iterator[BenchmarkCase]:
    """Yield the pairs with their fields, measured if they are not in the folder yet."""
    folder.mkdir(parents=True, exist_ok=True)
    estimator = None
    for site in chosen:
        for kind in kinds:
            paths = [folder / f"{site.name} {draw + 1} {kind}.npz".replace(" ", "_") for draw in range(draws)]
            if not all(path.exists() for path in paths):
                estimator = estimator or _estimator()
                for pair, path in zip(pairs(images, [site], [kind], draws), paths):
                    if kind == "kaikoura":
                        pair = pair._replace(traces=true_traces(pair.truth))
                    lines = {f"line{number}": trace for number, trace in enumerate(pair.traces)}
                    np.savez_compressed(path, truth=pair.truth, **lines, **_fields(estimator, pair, folder))
            for draw, path in enumerate(paths):
                with np.load(path) as stored:
                    lines = [stored[name] for name in sorted(stored.files) if name.startswith("line")]
                    others = {n: stored[n] for n in stored.files if n != "truth" and not n.startswith("line")}
                    yield BenchmarkCase(
                        f"{site.name} {draw + 1}", site.group, kind, stored["truth"], lines, others
                    )


def true_traces(truth: np.ndarray) -> list[np.ndarray]:
    """Return lines (n, 2) of (column, row) along the jumps of the true motion (2, rows, cols)."""
    return proposed_traces(jumps(truth.astype(float)), LEAST_PX, LEAST_LENGTH_PX)


def _estimator():
    from .estimator import WEIGHTS, Estimator

    return Estimator(WEIGHTS)


def _fields(estimator, pair: BenchPair, folder: Path) -> dict[str, np.ndarray]:
    """Return the estimator's fields less the pair's own, also with the trace.

    Without injection the field is the pair's own and stays unchanged.
    """
    if pair.kind == "none":
        return {
            name: field.astype(np.float32) for name, field in estimator.fields(pair.pre, pair.post).items()
        }
    still = folder / f"{pair.name} still.npy".replace(" ", "_")
    if not still.exists():
        np.save(still, own_field(estimator(pair.pre, pair.still), pair.kind).astype(np.float32))
    own = np.load(still)
    fields = estimator.fields(pair.pre, pair.post)
    with_trace = estimator.fields(pair.pre, pair.post, pair.traces)
    fields |= {f"{name}_trace": field for name, field in with_trace.items()}
    less = {name: (field - own).astype(np.float32) for name, field in fields.items()}
    return {**less, "confidence": estimator.confidence.astype(np.float32)}


def points_of(
    field: np.ndarray,
    traces: Sequence[np.ndarray],
    layout: Layout,
    statistic: str,
    confidence: Optional[np.ndarray] = None,
) -> list[Point]:
    """Return the slip curve of a flow (2, rows, cols) in pixels, with its confidence (rows, cols)."""
    displaced = np.stack([field[0], -field[1]])
    place = Place(Grid(field.shape[1:]), None)
    vertices = np.concatenate([path_of(trace, place).vertices for trace in traces])
    trusted = None if confidence is None else (confidence >= TRUSTED_CONFIDENCE).astype(float)[None]

    def reader(values):
        return None if values is None else lambda window: values[(slice(None), *window.slices)]

    parts = reader(displaced), field.shape[1:]
    boxes = boxes_along(traces, place, layout)
    sections = [section(*parts, box, layout, statistic, vertices, reader(trusted)) for box in boxes]
    return curve(sections, layout)


def true_offset(point: Point, truth: np.ndarray) -> np.ndarray:
    """Return (parallel, perpendicular) of the injected motion (2, rows, cols), mean over the width.

    The motion is (right, down). The jump at the trace is extrapolated linearly from two places on either
    side.
    """
    box = point.section.box
    levels = []
    for side in (-1, 1):
        near, far = (
            _moved(box.places(np.array([side * distance])), truth).mean(axis=(1, 2)) for distance in BESIDE
        )
        levels.append(near + (near - far) * BESIDE[0] / (BESIDE[1] - BESIDE[0]))
    right, down = levels[1] - levels[0]
    moved = np.array([right, -down])
    return np.array([-box.axes[0] @ moved, box.axes[1] @ moved])


def _moved(places: np.ndarray, truth: np.ndarray) -> np.ndarray:
    at = [places[..., 1] - 0.5, places[..., 0] - 0.5]
    return np.stack([ndimage.map_coordinates(part, at, order=1, mode="nearest") for part in truth])


def score(case: BenchmarkCase, field: np.ndarray, layout: Layout, statistic: str) -> SlipScore:
    traces = [
        inside for inside in (_inside(trace, field.shape[1:]) for trace in case.traces) if len(inside) > 1
    ]
    confidence = case.fields.get("confidence")
    points = points_of(
        field, traces, layout, statistic, None if confidence is None else confidence.reshape(field.shape[1:])
    )
    alone = [p for p in points if p.quality != NOT_MEASURED and CROSSED not in p.reasons]
    trusted = [p for p in alone if p.section.trusted >= LEAST_TRUSTED]
    return SlipScore(case.name, case.group, case.kind, *(_errors_of(p, case.truth) for p in (alone, trusted)))


def _errors_of(points: Sequence[Point], truth: np.ndarray) -> OffsetErrors:
    if not points:
        return OffsetErrors(0, *[float("nan")] * 4)
    true = np.array([true_offset(p, truth) for p in points])
    offset, half = (np.array([getattr(p, name) for p in points]) for name in ("offset", "half"))
    error = offset - true
    return OffsetErrors(
        len(points),
        float((offset * true).sum() / (true**2).sum() - 1),
        float(np.sqrt((error**2).mean())),
        float((np.abs(error) <= half).mean()),
        float(np.median(half)),
    )


def _inside(trace: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    return trace[((trace > 0) & (trace < shape[::-1])).all(axis=1)]


def table(scores: Sequence[SlipScore]) -> str:
    columns = "points | bias | error, px | interval, ± px | covered |"
    lines = [f"| pair | {columns} trusted {columns}", "|---" * 11 + "|"]
    for s in scores:
        cells = (
            f"{a.count} | {a.bias:+.1%} | {a.rms:.3f} | {a.half:.3f} | {a.covered:.0%} |"
            if a.count
            else "0 | – | – | – | – |"
            for a in (s.every, s.trusted)
        )
        lines.append(f"| {s.group}, {s.name}, {s.kind} | " + " ".join(cells))
    for group in dict.fromkeys(s.group for s in scores):
        part = [s for s in scores if s.group == group]
        cells = (_summary([getattr(s, name) for s in part]) for name in ("every", "trusted"))
        lines.append(f"| **{group}**, {len(part)} pairs | " + " ".join(cells))
    return "\n".join(lines)


def _summary(parts: Sequence[OffsetErrors]) -> str:
    """Return mean and median bias of the pairs; error and coverage are those of all points together."""
    counted = [a for a in parts if a.count]
    count, bias, half = (np.array([getattr(a, name) for a in counted]) for name in ("count", "bias", "half"))
    rms = np.sqrt(np.average([a.rms**2 for a in counted], weights=count))
    covered = np.average([a.covered for a in counted], weights=count)
    biases = f"mean {bias.mean():+.1%}, median {np.median(bias):+.1%}"
    return f"{count.sum()} | {biases} | {rms:.3f} | {np.median(half):.3f} | {covered:.1%} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("images", type=Path)
    parser.add_argument("fields", type=Path)
    parser.add_argument("--set", choices=tuple(sites.SETS), default="held out")
    parser.add_argument("--draws", type=int, default=1)
    parser.add_argument("--field", default="raw")
    parser.add_argument("--statistic", default=STATISTICS[0])
    parser.add_argument(
        "--layout", type=float, nargs=3, default=(BOX_LENGTH, BOX_WIDTH, BOX_GAP), metavar="PX"
    )
    chosen = parser.parse_args()
    length, width, gap = chosen.layout
    layout = Layout(width, length, width, gap, 2 * width)
    scores = [
        score(case, case.fields[chosen.field], layout, chosen.statistic)
        for case in measured(chosen.images, chosen.fields, sites.SETS[chosen.set], chosen.draws)
    ]
    print(table(scores))


if __name__ == "__main__":
    main()
