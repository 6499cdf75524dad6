"""Map the pixels of one grid to those of another with any CRS."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional

import numpy as np
from numpy.typing import ArrayLike
from osgeo import ogr, osr

from ..core.errors import CrsUnrelated
from ..core.grid import Grid, Window
from .gdal_errors import quiet, sentence
from .read import BY_GDAL, Operation

Area = tuple[float, float, float, float]  # west, south, east, north in degrees
Box = tuple[float, float, float, float]  # top, left, bottom, right in px

PIXEL_ROUND_TRIP = 0.5  # px; a transformation with a larger round-trip error is outside its domain
UNNAMED = r"^$|unknown|not.specified|based.on|unnamed"  # datums of files that do not name one
SAME_RADIUS = 1.0  # metres, by which the radii of one ellipsoid may differ
CYLINDRICAL = ("Mercator", "Equirectangular", "Popular", "Cylindrical_Equal", "Miller")
WHOLE = 1e-3  # px; grids that differ by less are the same
TURN = 0.05  # px, by which the columns around the globe may miss a whole number


class PixelMap(NamedTuple):
    """Map pixel positions of the grid ``start`` to the grid ``end``.

    ``change`` is None if the CRS is the same, or there is none. ``period`` is the length of x around the
    globe on ``end``, 0 if x is not periodic: 180° west is 180° east.
    """

    start: Grid
    end: Grid
    change: Optional[osr.CoordinateTransformation]
    period: float = 0.0
    middle: float = 0.0

    def __call__(self, row: ArrayLike, col: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Return rows and cols on ``end``, not finite where there is no such place."""
        x, y = self.start.xy(row, col)
        if self.change is not None:
            x, y = _transformed(self.change, x, y)
        with np.errstate(invalid="ignore"):
            if self.period:
                x = x - self.period * np.round((x - self.middle) / self.period)
            return self.end.rowcol(x, y)


class Whole(NamedTuple):
    """Relate two grids with the same pixels.

    A pixel (r, c) of the one is the pixel (``row`` + ``down`` · r, ``col`` + ``right`` · c) of the other,
    with ``down`` and ``right`` 1 or −1.
    """

    row: int
    col: int
    down: int = 1
    right: int = 1

    def window(self, window: Window) -> Window:
        """Return the other grid's pixels of a window; rows and columns are reversed where it is flipped."""
        row = self.row + window.row if self.down > 0 else self.row - window.row - window.rows + 1
        col = self.col + window.col if self.right > 0 else self.col - window.col - window.cols + 1
        return Window(row, col, window.rows, window.cols)


def pixel_map(
    start: Grid, end: Grid, area: Optional[Area] = None, operation: Operation = BY_GDAL
) -> PixelMap:
    """Return the map from ``start`` to ``end``, by ``operation`` or the best transformation in ``area``.

    Of two images without CRS in plain pixels, one may count rows up (QGIS's view of an image without
    geotransform) and the other down. Their pixels are matched by row and column. Raises CrsUnrelated.
    """
    if start.crs == end.crs == "" and _counts(start) * _counts(end) < 0:
        x0, a, b, y0, d, e = end.geotransform
        end = Grid(end.shape, (x0, a, b, -y0, d, -e))
    change = None
    if not same_crs(start, end):
        change = _chosen(operation) if operation.proj else _change(start.crs, end.crs, area)
    period = period_of(end.crs)
    if not period:
        return PixelMap(start, end, change)
    x, y = (np.array([at]) for at in start.xy(start.shape[0] / 2, start.shape[1] / 2))
    middle = float((_transformed(change, x, y) if change is not None else (x, y))[0][0])
    west, _, east, _ = end.bounds
    if not np.isfinite(middle) or (turn_of(start) and not turn_of(end)):
        return PixelMap(start, end, change, period, (west + east) / 2)
    end = _turned(end, period * round((middle - (west + east) / 2) / period))
    return PixelMap(start, end, change, period if change is not None else 0.0, middle)


def _turned(grid: Grid, distance: float) -> Grid:
    x0, a, b, y0, d, e = grid.geotransform
    return Grid(grid.shape, (x0 + distance, a, b, y0, d, e), grid.crs)


def turn_of(grid: Grid) -> int:
    """Return how many columns lead once around the globe; 0 on a grid that does not reach all around it."""
    _, a, b, _, d, _ = grid.geotransform
    period = 0.0 if b or d else period_of(grid.crs)
    cols = round(period / abs(a)) if a else 0
    return cols if cols and abs(period / abs(a) - cols) < TURN and grid.shape[1] >= cols else 0


def _chosen(operation: Operation) -> osr.CoordinateTransformation:
    """Return the operation without any swap of axes by GDAL. Raises CrsUnrelated."""
    plain = osr.SpatialReference()
    plain.SetLocalCS("as given")
    options = osr.CoordinateTransformationOptions()
    change = None
    with quiet() as errors:
        if options.SetOperation(operation.proj, operation.backwards):
            change = osr.CreateCoordinateTransformation(plain, plain, options)
    if change is None:
        raise CrsUnrelated(start=operation.proj, end="", reason=sentence(errors))
    return change


def period_of(crs: str) -> float:
    """Return the length of x around the globe in the CRS; 0 if x is not periodic along straight lines."""
    if not crs:
        return 0.0
    here = reference(crs)
    if here.IsGeographic():
        return float(2 * np.pi / here.GetAngularUnits())
    if not (here.GetAttrValue("PROJECTION") or "").startswith(CYLINDRICAL):
        return 0.0
    degrees = here.CloneGeogCS()
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    middle, quarter = here.GetProjParm("central_meridian", 0.0), np.pi / 2 / degrees.GetAngularUnits()
    x, _ = _transformed(
        osr.CoordinateTransformation(degrees, here), *np.array([[middle, middle + quarter], [0, 0]])
    )
    return float(4 * (x[1] - x[0]))


def _counts(grid: Grid) -> int:
    """Return 1 if the geotransform counts plain pixels, -1 if it counts rows upwards, else 0."""
    _, a, b, _, d, e = grid.geotransform
    return int(e) if (a, b, d) == (1, 0, 0) and abs(e) == 1 else 0


def same_crs(one: Grid, other: Grid) -> bool:
    if not one.crs or not other.crs or one.crs == other.crs:
        return one.crs == other.crs
    return bool(reference(one.crs).IsSame(reference(other.crs)))


def datums_unlike(one: str, other: str) -> bool:
    """Return whether two CRSs (WKT) have different datums.

    A datum without a name matches those of the same ellipsoid. If it is a sphere, or if its CRS states the
    way to WGS 84, it matches any.
    """
    both = [reference(crs) for crs in (one, other)]
    degrees = [crs.CloneGeogCS() or crs for crs in both]
    names = [crs.GetAttrValue("DATUM") or "" for crs in degrees]
    if not any(re.search(UNNAMED, name, re.IGNORECASE) for name in names):
        return names[0] != names[1]
    radii = np.array([(crs.GetSemiMajor(), crs.GetSemiMinor()) for crs in degrees])
    if any(crs.HasTOWGS84() for crs in both) or (np.ptp(radii, axis=1) == 0).any():
        return False
    return bool((np.ptp(radii, axis=0) > SAME_RADIUS).any())


def reference(crs: str) -> osr.SpatialReference:
    """Return GDAL's reference system, with axes in the order x, y."""
    made = osr.SpatialReference()
    made.ImportFromWkt(crs)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def _change(start: str, end: str, area: Optional[Area]) -> osr.CoordinateTransformation:
    options = osr.CoordinateTransformationOptions()
    if area is not None:
        options.SetAreaOfInterest(*area)
    change = None
    with quiet() as errors:
        before, after = reference(start), reference(end)
        change = osr.CreateCoordinateTransformation(before, after, options)
    if change is None:
        raise CrsUnrelated(start=before.GetName(), end=after.GetName(), reason=sentence(errors))
    return change


def _transformed(
    change: osr.CoordinateTransformation, x: ArrayLike, y: ArrayLike
) -> tuple[np.ndarray, np.ndarray]:
    x, y = np.broadcast_arrays(x, y)
    with quiet():
        points = np.array(change.TransformPoints(np.column_stack([x.ravel(), y.ravel()]).tolist()))
    return points[:, 0].reshape(x.shape), points[:, 1].reshape(x.shape)


def area_of(grid: Grid) -> Optional[Area]:
    """Return the grid's bounds in degrees; None without a CRS or a transformation to degrees."""
    if not grid.crs:
        return None
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    x, y = grid.xy(*_outline((0.0, 0.0, *grid.shape)))
    longitude, latitude = _transformed(_change(grid.crs, world.ExportToWkt(), None), x, y)
    finite = np.isfinite(longitude) & np.isfinite(latitude)
    if not finite.any():
        return None
    first = longitude[finite][0]
    near = first + (longitude[finite] - first + 180) % 360 - 180  # across 180°, too
    west, east = ((value + 180) % 360 - 180 for value in (near.min(), near.max()))
    return float(west), float(latitude[finite].min()), float(east), float(latitude[finite].max())


def whole_offset(mapped: PixelMap) -> Optional[Whole]:
    """Return how the grids are shifted and flipped if nothing else differs, to :data:`WHOLE` px."""
    row, col = _lattice(mapped.start.shape)
    to_row, to_col = mapped(row, col)
    if not (np.isfinite(to_row).all() and np.isfinite(to_col).all()):
        return None
    down, right = (1 if to[-1, -1] > to[0, 0] else -1 for to in (to_row, to_col))
    ahead, aside = to_row - down * row, to_col - right * col
    offset = round(float(np.median(ahead))), round(float(np.median(aside)))
    furthest = max(np.abs(ahead - offset[0]).max(), np.abs(aside - offset[1]).max())
    if furthest >= WHOLE:
        return None
    return Whole(offset[0] - (down < 0), offset[1] - (right < 0), down, right)


def steps(mapped: PixelMap) -> tuple[float, float, float]:
    """Return rows and cols of ``end`` spanned by one pixel of ``start``, and the root of its area."""
    row, col = _lattice(mapped.start.shape)
    right = np.subtract(mapped(row, col + 0.5), mapped(row, col - 0.5))
    down = np.subtract(mapped(row + 0.5, col), mapped(row - 0.5, col))
    area = np.abs(right[0] * down[1] - right[1] * down[0])
    with np.errstate(all="ignore"):
        rows, cols = np.hypot(right, down)
        rows, cols, side = (float(np.nanmedian(a[np.isfinite(a)])) for a in (rows, cols, np.sqrt(area)))
    return rows, cols, side


def _lattice(shape: tuple[int, int], nodes: int = 5) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = (np.linspace(0, length, nodes) for length in shape)
    return np.meshgrid(rows, cols, indexing="ij")


def overlap(before: Grid, after: Grid, operation: Operation = BY_GDAL) -> Optional[Box]:
    """Return the box in pixels of ``before`` around the area that both cover; None without one.

    ``operation`` leads from the CRS of ``after`` to that of ``before``.
    """
    there, back = pixel_map(before, after, None, operation.inverse), pixel_map(after, before, None, operation)
    ring = None if turn_of(after) else _there_and_back(back, there)
    if ring is not None:
        return common_box(ring, _all_of(before, ring))
    ring = _there_and_back(there, back)  # the other image extends beyond the domain of the transformation
    shared = None if ring is None else common_box(ring, _all_of(after, ring))
    if shared is None:
        return None
    ring = back(*_outline(shared))
    return common_box(ring, (0.0, 0.0, *before.shape))


def _all_of(grid: Grid, ring: tuple[np.ndarray, np.ndarray]) -> Box:
    """Return a grid's box; around the globe its columns continue past its edges as far as a ring."""
    rows, cols = grid.shape
    if not turn_of(grid):
        return 0.0, 0.0, rows, cols
    return 0.0, float(ring[1].min()), rows, float(ring[1].max())


def _there_and_back(there: PixelMap, back: PixelMap) -> Optional[tuple[np.ndarray, np.ndarray]]:
    """Return the outline of ``there.start`` on ``there.end`` if the map is reliable all around."""
    row, col = _outline((0.0, 0.0, *there.start.shape))
    ring = there(row, col)
    if not (np.isfinite(ring[0]).all() and np.isfinite(ring[1]).all()):
        return None
    returned = back(*ring)
    with np.errstate(invalid="ignore"):
        off = np.hypot(returned[0] - row, returned[1] - col).max()
    return ring if off < PIXEL_ROUND_TRIP else None


def common_box(ring: tuple[np.ndarray, np.ndarray], box: Box) -> Optional[Box]:
    """Return the box around the intersection of a ring of positions (rows, cols) with a box."""
    shared = None
    with quiet():
        shared = _polygon(*ring).Intersection(_polygon(*corners(box)))
    if shared is None or shared.IsEmpty() or not shared.GetArea():
        return None
    left, right, top, bottom = shared.GetEnvelope()
    return top, left, bottom, right


def _polygon(row: np.ndarray, col: np.ndarray) -> ogr.Geometry:
    points = ", ".join(f"{c!r} {r!r}" for r, c in zip(row.tolist(), col.tolist()))
    return ogr.CreateGeometryFromWkt(f"POLYGON (({points}, {float(col[0])!r} {float(row[0])!r}))")


def corners(box: Box) -> tuple[np.ndarray, np.ndarray]:
    top, left, bottom, right = box
    return np.array([top, top, bottom, bottom], float), np.array([left, right, right, left], float)


def _outline(box: Box, per_edge: int = 20) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and cols of points around a box."""
    along = np.linspace(0, 1, per_edge, endpoint=False)
    row, col = corners(box)
    return tuple((here[:, None] + (np.roll(here, -1) - here)[:, None] * along).ravel() for here in (row, col))
