"""Compute length and direction on the ground of a step on a grid: east and north on the ellipsoid."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
from osgeo import osr

from ..core.displacement import Ground, lattice
from ..core.errors import GroundUnknown
from ..core.grid import Grid
from .gdal_errors import quiet
from .pixelmap import period_of, reference

FEWEST_ALONG, MOST_ALONG = 17, 257  # nodes of the lattice along a side
GROUND_BENDING = (
    1e-5  # share of a step by which the ground between two nodes may differ from the straight line
)
DIFFERENCE = 500.0  # m on the ground, on either side of a node, over which a step is measured
GROUND_ROUND_TRIP = 1e-3  # of DIFFERENCE; a place with a larger round-trip error is outside the CRS's domain


def ground_of(grid: Grid) -> Optional[Ground]:
    """Return metres east and north per unit of the CRS along its axes, on its ellipsoid; None without a CRS.

    East and north are true at each node, so the directions of the axes and the convergence of the meridians
    are included. Central differences of the geocentric position (X, Y, Z) on the ellipsoid are projected on
    the unit vectors east (−sin λ, cos λ, 0) and north (−sin φ cos λ, −sin φ sin λ, cos φ). This position has
    no discontinuity at 180° or at a pole.

    The lattice is made as fine as the grid needs, up to :data:`MOST_ALONG` nodes. Around a pole, the
    direction is accurate to a per cent from a distance of four nodes. Raises GroundUnknown if the grid leaves
    the area in which the CRS is defined.
    """
    if not grid.crs:
        return None
    surface = _Surface(grid.crs, grid.bounds)
    nodes = FEWEST_ALONG
    while True:
        ground = surface.on_lattice(*grid.xy(*lattice(grid.shape, nodes)))
        if (
            nodes >= MOST_ALONG or _bent(ground) < 4 * GROUND_BENDING
        ):  # with half the spacing, a quarter of it remains
            return ground
        nodes = 2 * nodes - 1


def axes_at(crs: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the metres (east, north) per unit of the CRS along (+x, +y) at places (n,): (2, 2, n).

    NaN where the CRS means nothing. Raises GroundUnknown where it does so at all places.
    """
    surface = _Surface(crs, (float(np.min(x)), float(np.min(y)), float(np.max(x)), float(np.max(y))))
    ground = np.stack(surface.steps(x, y), axis=1)
    places = surface.is_place(x, y)
    if not places.any():
        raise surface.unknown()
    return np.where(places, ground, np.nan)


def along_axes(moved: np.ndarray, crs: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return motions (2, n) to the true east and north at places (n,) as a map in the CRS draws them.

    The result (2, n) points along +x and +y of the CRS and is as long as the motion in metres. NaN where
    the CRS means nothing. Raises GroundUnknown.
    """
    (east_x, east_y), (north_x, north_y) = axes_at(crs, x, y)
    east, north = moved
    with np.errstate(invalid="ignore", divide="ignore"):
        along = np.stack([north_y * east - east_y * north, east_x * north - north_x * east])
        along *= np.sign(east_x * north_y - east_y * north_x)
        length = np.hypot(*along)
        return np.where(length == 0, 0.0, along * (np.hypot(*moved) / length))


def _bent(ground: Ground) -> float:
    """Return the largest relative difference of every second node from the mean of its neighbours."""
    worst = 0.0
    for samples in (ground.x, ground.y):
        size = np.hypot(*samples).min()
        for plane in (samples, samples.swapaxes(1, 2)):
            between = (plane[:, :-2:2] + plane[:, 2::2]) / 2
            worst = max(worst, float(np.abs(plane[:, 1:-1:2] - between).max()) / size)
    return worst


class _Surface:
    """Compute positions on the ellipsoid's surface under a grid."""

    def __init__(self, crs: str, bounds: tuple[float, float, float, float]) -> None:
        self.bounds = bounds
        self.here = reference(crs)
        self.round = period_of(crs)
        degrees: Optional[osr.SpatialReference] = None
        with quiet():
            degrees = self.here.CloneGeogCS()
        if degrees is None or not (self.here.IsProjected() or self.here.IsGeographic()):
            raise self.unknown()
        if self.here.IsDerivedGeographic():  # for these GDAL returns the rotated longitudes and latitudes
            degrees = _longitude_latitude(degrees)
        self.degrees: osr.SpatialReference = degrees
        self.degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self.there, self.back = self._change(self.here, self.degrees), self._change(self.degrees, self.here)
        self.radius = self.degrees.GetSemiMajor()
        flattening = self.degrees.GetInvFlattening()
        self.e2 = (2 - 1 / flattening) / flattening if flattening else 0.0
        self.unit = self._unit()

    def _change(self, start: osr.SpatialReference, end: osr.SpatialReference) -> osr.CoordinateTransformation:
        change = None
        with quiet():
            change = osr.CoordinateTransformation(start, end)
        if change is None:
            raise self.unknown()
        return change

    def _unit(self) -> float:
        """Return the approximate number of metres in a unit of the CRS."""
        if self.here.IsProjected():
            return float(self.here.GetLinearUnits())
        return float(self.here.GetAngularUnits() * self.radius)

    def unknown(self) -> GroundUnknown:
        extent = ", ".join(f"{value:.6g}" for value in self.bounds)
        return GroundUnknown(crs=self.here.GetName(), extent=extent)

    def on_lattice(self, x: np.ndarray, y: np.ndarray) -> Ground:
        """Return ground at the nodes of a lattice. Raises GroundUnknown unless all are places."""
        if not self.is_place(x, y).all():
            raise self.unknown()
        ground = Ground(*self.steps(x, y))
        area = ground.x[0] * ground.y[1] - ground.x[1] * ground.y[0]
        if not (np.isfinite(area).all() and np.abs(area).min() > 1e-6 * self.unit**2):
            raise self.unknown()
        return ground

    def steps(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return metres (east, north) per unit along +x and along +y at places, (2, ...) each."""
        step = DIFFERENCE / self.unit
        longitude, latitude = self._places(x, y)
        with np.errstate(invalid="ignore"):
            sin_lon, cos_lon = np.sin(longitude), np.cos(longitude)
            sin_lat, cos_lat = np.sin(latitude), np.cos(latitude)
            east = np.stack([-sin_lon, cos_lon, np.zeros_like(sin_lon)])
            north = np.stack([-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat])
        along = []
        for dx, dy in ((step, 0.0), (0.0, step)):
            ahead = self._geocentric(*self._places(x + dx, y + dy))
            behind = self._geocentric(*self._places(x - dx, y - dy))
            with np.errstate(invalid="ignore"):
                way = (ahead - behind) / (2 * step)
                along.append(np.stack([(way * east).sum(axis=0), (way * north).sum(axis=0)]))
        return along[0], along[1]

    def _places(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return longitude and latitude in radians; not finite where there is no such place."""
        degrees = self.degrees.GetAngularUnits()
        if self.here.IsGeographic() and not self.here.IsDerivedGeographic():
            return x * degrees, y * degrees
        longitude, latitude = _transformed(self.there, x, y)
        return longitude * degrees, latitude * degrees

    def _geocentric(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Return X, Y, Z in metres, (3, ...), of places on the ellipsoid."""
        with np.errstate(invalid="ignore"):
            sine = np.sin(latitude)
            normal = self.radius / np.sqrt(1 - self.e2 * sine**2)
            across = normal * np.cos(latitude)
            return np.stack(
                [across * np.cos(longitude), across * np.sin(longitude), normal * (1 - self.e2) * sine]
            )

    def is_place(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return whether the transformation of positions to places can be inverted, but for whole turns."""
        longitude, latitude = self._places(x, y)
        with np.errstate(invalid="ignore"):
            on_globe = np.isfinite(longitude) & (np.abs(latitude) <= math.pi / 2 + 1e-9)
            if self.here.IsGeographic():
                return on_globe
            degrees = self.degrees.GetAngularUnits()
            back_x, back_y = _transformed(self.back, longitude / degrees, latitude / degrees)
            turned = self.round and self.round * np.round((back_x - x) / self.round)
            off = np.hypot(back_x - x - turned, back_y - y)
            return on_globe & (off <= GROUND_ROUND_TRIP * DIFFERENCE / self.unit)


def _longitude_latitude(like: osr.SpatialReference) -> osr.SpatialReference:
    """Return the system of plain longitudes and latitudes on the same ellipsoid."""
    made = osr.SpatialReference()
    made.SetGeogCS("base", "base", "base", like.GetSemiMajor(), like.GetInvFlattening())
    return made


def _transformed(
    change: osr.CoordinateTransformation, x: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    with quiet():
        points = np.array(change.TransformPoints(np.column_stack([x.ravel(), y.ravel()]).tolist()))
    return points[:, 0].reshape(x.shape), points[:, 1].reshape(x.shape)
