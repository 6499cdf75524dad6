"""Compare proposed traces with injected faults: python -m training.trace_benchmark IMAGES FIELDS.

IMAGES and FIELDS are as for training/slip_benchmark.py, whose fields are used. For every pair with a fault,
the table states the share of the true trace that has a proposed line within NEAR px, and the share of the
proposed length without a true trace that near. For pairs without motion it states the proposed length. Both
ends of a true trace within EDGE px of the image's edge are left out.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.spatial import KDTree

from microflow_qgis.analysis.boxes import Place, path_of
from microflow_qgis.analysis.jumps import jumps
from microflow_qgis.analysis.traces import LEAST_LENGTH_PX, LEAST_PX, proposed_traces
from microflow_qgis.core.grid import Grid

from . import sites
from .slip_benchmark import measured

NEAR = 3.0  # px
EDGE = 10  # px
KINDS = ("none", "0.6", "3", "tip", "double")


class TraceScore(NamedTuple):
    name: str
    group: str
    kind: str
    lines: int
    length: float  # px, proposed
    recovered: float  # share of the true trace; NaN without one
    false: float  # share of the proposed length


def dense(lines: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """Return places every half pixel along the lines: (n, 2)."""
    place = Place(Grid(shape), None)
    return np.concatenate([np.zeros((0, 2)), *(path_of(line, place).vertices for line in lines)])


def score(name: str, group: str, kind: str, field: np.ndarray, traces: Sequence[np.ndarray]) -> TraceScore:
    """Score ``field`` (2, rows, cols) px against the true traces (n, 2)."""
    shape = field.shape[1:]
    lines = proposed_traces(jumps(field.astype(float)), LEAST_PX, LEAST_LENGTH_PX)
    proposed, true = dense(lines, shape), dense(traces, shape)
    inside = ((true > EDGE) & (true < np.array(shape[::-1]) - EDGE)).all(axis=1)
    length = float(sum(np.hypot(*np.diff(line, axis=0).T).sum() for line in lines))
    return TraceScore(
        name, group, kind, len(lines), length, _near(true[inside], proposed), 1 - _near(proposed, true)
    )


def _near(places: np.ndarray, others: np.ndarray) -> float:
    """Return the share of the places with another within NEAR px; NaN without places."""
    if not len(places):
        return float("nan")
    return float((KDTree(others).query(places)[0] <= NEAR).mean()) if len(others) else 0.0


def table(scores: Sequence[TraceScore]) -> str:
    lines = ["| pair | lines | length, px | of the trace | false |", "|---|---|---|---|---|"]
    for s in scores:
        shares = f"{_share(s.recovered)} | {_share(s.false)}"
        lines.append(f"| {s.group}, {s.name}, {s.kind} | {s.lines} | {s.length:.0f} | {shares} |")
    for group in dict.fromkeys(s.group for s in scores):
        for kind in KINDS:
            part = [s for s in scores if (s.group, s.kind) == (group, kind)]
            if not part:
                continue
            length = np.array([s.length for s in part])
            false = np.nan_to_num([s.false for s in part]) @ length / max(length.sum(), 1e-9)
            recovered = float(np.mean([s.recovered for s in part]))
            title, count = f"**{group}**, {kind}, {len(part)} pairs", sum(s.lines for s in part)
            lines.append(
                f"| {title} | {count} | {length.sum():.0f} | {_share(recovered)} | {_share(false)} |"
            )
    return "\n".join(lines)


def _share(value: float) -> str:
    return f"{value:.1%}" if np.isfinite(value) else "–"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("images", type=Path)
    parser.add_argument("fields", type=Path)
    parser.add_argument("--set", choices=tuple(sites.SETS), default="held out")
    parser.add_argument("--draws", type=int, default=1)
    parser.add_argument("--field", default="default")
    chosen = parser.parse_args()
    cases = measured(chosen.images, chosen.fields, sites.SETS[chosen.set], chosen.draws, KINDS)
    scores = [
        score(case.name, case.group, case.kind, case.fields[chosen.field], case.traces) for case in cases
    ]
    print(table(scores))


if __name__ == "__main__":
    main()
