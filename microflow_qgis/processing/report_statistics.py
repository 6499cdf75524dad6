"""Compute the statistics of a report, and the sampled pixels for them and for the maps' limits."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..core.grid import Window
from ..core.statistics import Read, nmad, noise
from .bands import components
from .displacement_input import DisplacementField
from .report_charts import histogram
from .report_pages import Picture, ReportSection
from .report_text import figure, number_in

translate = QCoreApplication.translate

SAMPLED_PIXELS = 400_000  # from which limits and statistics are computed


def sampled(read: Read, shape: tuple[int, int]) -> np.ndarray:
    """Return pixels of evenly spaced rows and columns of a field, (bands, n), NaN where unknown."""
    rows, cols = shape
    step = max(1, round(math.sqrt(rows * cols / SAMPLED_PIXELS)))
    parts = [read(Window(row, 0, 1, cols))[:, 0, step // 2 :: step] for row in range(step // 2, rows, step)]
    return np.concatenate(parts, axis=1)


def limit_of(values: np.ndarray, percentile: float) -> float:
    """Return a percentile of the absolute known values, 1 if there is none."""
    finite = np.abs(values[np.isfinite(values)])
    return float(np.percentile(finite, percentile)) if finite.size else 1.0


def statistics_section(
    field: DisplacementField,
    values: np.ndarray,
    sigma: DisplacementField | None,
    metadata: Mapping[str, str],
    progress: Callable[[float], None],
) -> ReportSection:
    """Return share, median, spread, noise and σ of both components, and their histogram.

    ``values`` are from :func:`sampled`.
    """
    unit = field.unit
    noises = noise(field.reader(), field.grid.shape, progress)
    names = components(unit)
    finite = np.isfinite(values).all(axis=0)
    rows: list[tuple[str, ...]] = [
        (translate("processing", "share of pixels with a value"), f"{finite.mean():.1%}", "")
    ]
    for label, measure in (
        (translate("processing", "median ({unit})"), np.median),
        (translate("processing", "spread, NMAD ({unit})"), nmad),
        (translate("processing", "1st percentile ({unit})"), lambda part: np.percentile(part, 1)),
        (translate("processing", "99th percentile ({unit})"), lambda part: np.percentile(part, 99)),
    ):
        figures = [figure(measure(part[finite])) if finite.any() else "" for part in values]
        rows.append((label.format(unit=unit), *figures))
    label = translate("processing", "noise between neighbouring pixels ({unit})").format(unit=unit)
    rows.append((label, *(figure(value) for value in noises)))
    if sigma is not None:
        label = translate("processing", "median σ ({unit})").format(unit=unit)
        rows.append(
            (label, *(figure(np.nanmedian(part)) for part in sampled(sigma.reader(), sigma.grid.shape)))
        )
    rows += _quiet_ground(metadata, unit)
    picture = Picture(translate("processing", "Histogram"), histogram(values, names, unit))
    return ReportSection(
        translate("processing", "Statistics"),
        pictures=[picture],
        rows=rows,
        header=("", *names),
        fresh=True,
    )


def _quiet_ground(metadata: Mapping[str, str], unit: str) -> list[tuple[str, ...]]:
    """Return the file's statements on quiet ground."""
    rows = []
    for label, name in (
        (translate("processing", "median of quiet ground ({unit})"), "SHIFT"),
        (translate("processing", "σ of quiet ground ({unit})"), "ERROR"),
    ):
        pair = [number_in(metadata.get(f"MICROFLOW_{name}_{side}")) for side in ("EAST", "NORTH")]
        if all(map(math.isfinite, pair)):
            rows.append((label.format(unit=unit), *(figure(value) for value in pair)))
    return rows
