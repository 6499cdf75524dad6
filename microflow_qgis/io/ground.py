"""How long a step on a grid is on the ground, and which way it leads: east and north on the ellipsoid."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
from osgeo import osr

from ..core.displacement import Ground, lattice
from ..core.errors import GroundUnknown
from ..core.grid import Grid
from .gdal_errors import quiet
from .pixelmap import reference

FEWEST, MOST = 17, 257  # nodes of the lattice along a side
BENT = 1e-5  # share of a step by which the ground between two nodes may differ from the straight line
DIFFERENCE = 500.0  # m on the ground, on either side of a node, over which a step is measured
ROUND_TRIP = 1e-3  # of DIFFERENCE; a place that comes back further off is outside the CRS's domain


def ground_of(grid: Grid) -> Optional[Ground]:
    """Metres east and north per unit of the CRS along its axes, on its ellipsoid; None without a CRS.

    True east and north at each node: the axes' directions and the convergence of the meridians are
    taken into account. From central differences of the geocentric position (X, Y, Z) of the
    ellipsoid's surface, which has no seam at 180° and none at a pole, projected on the unit vectors
    east (−sin λ, cos λ, 0) and north (−sin φ cos λ, −sin φ sin λ, cos φ).

    The lattice is made as fine as the grid needs, up to :data:`MOST` nodes; around a pole, the
    direction is good to a per cent from four nodes' distance on. Raises GroundUnknown where
    the grid leaves the area in which the CRS means something.
    """
    if not grid.crs:
        return None
    surface = _Surface(grid)
    nodes = FEWEST
    while True:
        ground = surface.sampled(nodes)
        if nodes >= MOST or _bent(ground) < 4 * BENT:  # half as far apart, a quarter is left of it
            return ground
        nodes = 2 * nodes - 1


def _bent(ground: Ground) -> float:
    """The largest share by which every second node differs from the mean of its neighbours."""
    worst = 0.0
    for samples in (ground.x, ground.y):
        size = np.hypot(*samples).min()
        for plane in (samples, samples.swapaxes(1, 2)):
            between = (plane[:, :-2:2] + plane[:, 2::2]) / 2
            worst = max(worst, float(np.abs(plane[:, 1:-1:2] - between).max()) / size)
    return worst


class _Surface:
    """The ellipsoid's surface under a grid."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.here = reference(grid.crs)
        degrees: Optional[osr.SpatialReference] = None
        with quiet():
            degrees = self.here.CloneGeogCS()
        if degrees is None or not (self.here.IsProjected() or self.here.IsGeographic()):
            raise self._unknown()
        if self.here.IsDerivedGeographic():  # GDAL gives the turned longitudes and latitudes themselves
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
            raise self._unknown()
        return change

    def _unit(self) -> float:
        """About how many metres a unit of the CRS has."""
        if self.here.IsProjected():
            return float(self.here.GetLinearUnits())
        return float(self.here.GetAngularUnits() * self.radius)

    def _unknown(self) -> GroundUnknown:
        extent = ", ".join(f"{value:.6g}" for value in self.grid.bounds)
        return GroundUnknown(crs=self.here.GetName(), extent=extent)

    def sampled(self, nodes: int) -> Ground:
        """Ground on a lattice of so many nodes along a side. Raises GroundUnknown."""
        x, y = self.grid.xy(*lattice(self.grid.shape, nodes))
        step = DIFFERENCE / self.unit
        longitude, latitude = self._places(x, y)
        self._refuse_outside(x, y, longitude, latitude)
        sin_lon, cos_lon = np.sin(longitude), np.cos(longitude)
        sin_lat, cos_lat = np.sin(latitude), np.cos(latitude)
        east = np.stack([-sin_lon, cos_lon, np.zeros_like(sin_lon)])
        north = np.stack([-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat])
        along = []
        for dx, dy in ((step, 0.0), (0.0, step)):
            ahead = self._geocentric(*self._places(x + dx, y + dy))
            behind = self._geocentric(*self._places(x - dx, y - dy))
            way = (ahead - behind) / (2 * step)
            along.append(np.stack([(way * east).sum(axis=0), (way * north).sum(axis=0)]))
        ground = Ground(*along)
        area = ground.x[0] * ground.y[1] - ground.x[1] * ground.y[0]
        if not (np.isfinite(area).all() and np.abs(area).min() > 1e-6 * self.unit**2):
            raise self._unknown()
        return ground

    def _places(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude in radians; not finite where there is no such place."""
        degrees = self.degrees.GetAngularUnits()
        if self.here.IsGeographic() and not self.here.IsDerivedGeographic():
            return x * degrees, y * degrees
        longitude, latitude = _transformed(self.there, x, y)
        return longitude * degrees, latitude * degrees

    def _geocentric(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """X, Y, Z in metres, (3, ...), of places on the ellipsoid."""
        with np.errstate(invalid="ignore"):
            sine = np.sin(latitude)
            normal = self.radius / np.sqrt(1 - self.e2 * sine**2)
            across = normal * np.cos(latitude)
            return np.stack(
                [across * np.cos(longitude), across * np.sin(longitude), normal * (1 - self.e2) * sine]
            )

    def _refuse_outside(
        self, x: np.ndarray, y: np.ndarray, longitude: np.ndarray, latitude: np.ndarray
    ) -> None:
        """Raises GroundUnknown unless every node is a place that leads back to itself."""
        if not (np.isfinite([longitude, latitude]).all() and np.abs(latitude).max() <= math.pi / 2 + 1e-9):
            raise self._unknown()
        if self.here.IsGeographic():
            return
        degrees = self.degrees.GetAngularUnits()
        back_x, back_y = _transformed(self.back, longitude / degrees, latitude / degrees)
        with np.errstate(invalid="ignore"):
            off = np.hypot(back_x - x, back_y - y).max()
        if not off <= ROUND_TRIP * DIFFERENCE / self.unit:
            raise self._unknown()


def _longitude_latitude(like: osr.SpatialReference) -> osr.SpatialReference:
    """Plain longitudes and latitudes on the same ellipsoid."""
    made = osr.SpatialReference()
    made.SetGeogCS("base", "base", "base", like.GetSemiMajor(), like.GetInvFlattening())
    return made


def _transformed(
    change: osr.CoordinateTransformation, x: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    with quiet():
        points = np.array(change.TransformPoints(np.column_stack([x.ravel(), y.ravel()]).tolist()))
    return points[:, 0].reshape(x.shape), points[:, 1].reshape(x.shape)
