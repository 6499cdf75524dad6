"""Measure what a correction leaves, and what it takes from a fault of 1 m, in every direction.

``python -m tests.bench.stable_ground [KIND …]``, in QGIS's Python: fields of 600 × 760 px
(tests/analysis/made_fields) with a shift, a ramp, a quadratic surface, stripes, steps between detectors or
jitter, over a fault of azimuth 0° to 170° and of 12° and 15° from the lines, with the trace and without. The
table states the change of the fault's offset (m), the noise of quiet ground divided by that of the field
without the error, the share of the offset that the correction states, and the lines. A row ends in BAD if the
offset changes by 3 % or more, or the noise by 10 % or more, and lines and fault are more than 10° apart; in
NEEDLESS if a share is warned of there and the offset changes by less.
"""

import sys

import numpy as np

from microflow_qgis.analysis.correction import Correction, Field, Plan, find_correction
from microflow_qgis.analysis.offset_taken import MOST_OFFSET_TAKEN, PARALLEL_DEGREES
from microflow_qgis.core.grid import Window
from tests.analysis import made_fields as m

SHAPE = (600, 760)
LARGEST_CHANGE, LARGEST_NOISE = 0.03, 0.1
SURFACES = {"shift": "shift", "ramp": "plane", "quadratic": "quadratic"}
ANGLES = (0, 11, 78)  # of stripes, of the edges of detectors; jitter has lines across them


def corrected(made: m.Made, plan: Plan, traced: bool) -> tuple[np.ndarray, Correction]:
    """Return the field (2, rows, cols) after the correction, and the correction."""
    planes, shape = made.planes, made.right.shape
    traces = [made.trace] if traced else []
    field = Field(lambda window: planes[(slice(None), *window.slices)], shape, np.inf, traces)
    correction = find_correction(field, plan, lambda _: None)
    return made.clean + made.wrong - correction.removed(Window(0, 0, *shape)), correction


def change_and_noise(field: np.ndarray, made: m.Made) -> tuple[float, float]:
    """Return the change of the offset in m, and the noise beside the fault relative to the clean field's."""
    far = np.abs(m.beside(made.trace, made.right.shape)) > 15
    sides = far & made.right, far & ~made.right
    change = m.offset(field, made.trace) - m.offset(made.clean, made.trace)
    return float(np.hypot(*change)), float(m.spread(field, sides) / m.spread(made.clean, sides))


def lines_of(kind: str, angle: int) -> int:
    return angle + 90 if kind == "jitter" else angle


def row(kind: str, angle: int, azimuth: int, traced: bool) -> str:
    surface = SURFACES.get(kind)
    wrong = getattr(m, kind) if surface else getattr(m, kind)(angle)
    made = m.made(azimuth, wrong, seed=azimuth, shape=SHAPE)
    plan = Plan(surface or "shift", "none" if surface else "auto")
    field, correction = corrected(made, plan, traced)
    change, noise = change_and_noise(field, made)
    turn = (azimuth - lines_of(kind, angle)) % 180
    apart = 90 if surface else min(turn, 180 - turn)
    bad = apart > PARALLEL_DEGREES and (change >= LARGEST_CHANGE or abs(noise - 1) >= LARGEST_NOISE)
    columns = (
        "+".join(f"{lines.form} {lines.direction.angle:.1f}°" for lines in correction.lines) or plan.surface
    )
    where = "trace" if traced else "automatic"
    of = "" if surface else angle
    figures = f"{kind:9} {of:>3} {azimuth:>4} {apart:>3} {where:9} {change:6.3f} {noise:6.3f}"
    warned = correction.offset_share > MOST_OFFSET_TAKEN
    needless = "  NEEDLESS" if warned and apart > PARALLEL_DEGREES and change < LARGEST_CHANGE else ""
    return f"{figures} {correction.offset_share:6.3f}  {columns}{'  BAD' if bad else ''}{needless}"


def main(kinds: list[str]) -> None:
    print("kind    angle  az apart ground    change  noise  share  found")
    for kind in kinds or [*SURFACES, "stripes", "detectors", "jitter"]:
        for angle in (0,) if kind in SURFACES else ANGLES:
            close = () if kind in SURFACES else (-15, -12, 12, 15)
            lines = lines_of(kind, angle)
            for azimuth in sorted({*range(0, 180, 10), *((lines + off) % 180 for off in close)}):
                for traced in (True, False):
                    print(row(kind, angle, azimuth, traced), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
