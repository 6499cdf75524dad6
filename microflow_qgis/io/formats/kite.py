"""Write kite (pyrocko): one scene for each component, an ``.npz`` with a ``.yml`` beside it.

``arr_0`` is the displacement with its first row in the south. ``arr_1`` is theta and ``arr_2`` phi, both in
radians: the positive direction, 0 and 0 for east, 0 and π/2 for north. The lower left corner is in degrees,
the step in metres of UTM or in degrees.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ...core.errors import ExportNeedsCrs, ExportNeedsUtm
from ...core.grid import Grid
from ..pixelmap import reference
from .points import lonlat

SCENES = (("east", 0.0), ("north", math.pi / 2))


def frame_of(grid: Grid, path: str) -> dict[str, Any]:
    """Return kite's frame of a grid. Raises ExportNeedsCrs, ExportNeedsUtm."""
    if not grid.crs:
        raise ExportNeedsCrs(format="kite", path=path)
    crs = reference(grid.crs)
    _, right, b, _, d, down = grid.geotransform
    corner = lonlat(grid, np.array([float(grid.shape[0])]), np.array([0.0]))[0]
    straight = b == d == 0 and right > 0 > down
    if not straight or not (crs.IsGeographic() or _own_zone(crs.GetUTMZone(), corner)):
        raise ExportNeedsUtm(path=path, crs=crs.GetName())
    spacing = "degree" if crs.IsGeographic() else "meter"
    return {
        "llLat": float(corner[1]),
        "llLon": float(corner[0]),
        "dN": -down,
        "dE": right,
        "spacing": spacing,
    }


def _own_zone(zone: int, corner: np.ndarray) -> bool:
    """Return whether the UTM zone, negative in the south, is the one that kite derives from the corner."""
    here = int((corner[0] + 180) // 6) + 1
    return zone != 0 and abs(zone) == here and (zone > 0) == (corner[1] >= 0)


def write(
    folder: Path,
    stem: str,
    grid: Grid,
    values: np.ndarray,
    sigma: tuple[float, float],
    length: float,
    days: Optional[tuple[date, date]],
    notes: Mapping[str, str],
) -> list[Path]:
    """Write two scenes from values (2, rows, cols) in m.

    ``sigma`` and ``length``, both in m, are σ and correlation length of their errors.
    """
    frame = frame_of(grid, str(notes.get("source", stem)))
    files = []
    for (name, phi), plane, error in zip(SCENES, values, sigma):
        scene = folder / f"{stem}_{name}.npz"
        flat = np.zeros(grid.shape)
        np.savez_compressed(scene, np.flipud(plane).astype(float), flat, flat + phi)
        settings = scene.with_suffix(".yml")
        settings.write_text(
            _settings(f"{stem} {name}", frame, grid.shape, error, length, days, notes), encoding="utf-8"
        )
        files += [scene, settings]
    return files


def _settings(
    title: str,
    frame: Mapping[str, Any],
    shape: tuple[int, int],
    sigma: float,
    length: float,
    days: Optional[tuple[date, date]],
    notes: Mapping[str, str],
) -> str:
    sigma, length = float(sigma), float(length)  # NumPy's numbers have another repr
    patch = [0.0, 0.0, shape[1] * frame["dE"], shape[0] * frame["dN"]]  # without it kite estimates its own
    before, after = days or (date(1970, 1, 1), date(1970, 1, 1))
    lines = ["%YAML 1.1", "# " + "; ".join(f"{k}: {v}" for k, v in notes.items()).replace("\n", " ")]
    lines += ["--- !kite.scene.SceneConfig", "meta: !kite.scene.Meta"]
    lines += [f"  scene_title: {json.dumps(title)}", f"  scene_id: {json.dumps(title)}"]
    lines += [f"  time_master: '{before} 00:00:00'", f"  time_slave: '{after} 00:00:00'"]
    lines.append("frame: !kite.scene.FrameConfig")
    lines += [
        f"  {key}: {value!r}" if key != "spacing" else f"  spacing: {value}" for key, value in frame.items()
    ]
    lines += ["covariance: !kite.covariance.CovarianceConfig", "  model_function: exponential"]
    lines.append(f"  noise_coord: {patch!r}")
    lines += [f"  variance: {sigma**2!r}", f"  model_coefficients: [{sigma**2!r}, {max(length, 1.0)!r}]"]
    return "\n".join(lines) + "\n"
