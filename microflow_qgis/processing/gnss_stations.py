"""Read GNSS stations from a layer of points or a table: places, displacements and σ.

Call on the main thread.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProcessingFeatureSource,
)

from ..core.errors import StationFields, StationPlaces

FACTORS = {"m": 1.0, "cm": 0.01, "mm": 0.001}
NAMES_OF_FIELDS = {
    "EAST_FIELD": ("east", "e", "de", "ue", "ux", "dx", "ew", "east_disp", "disp_e", "deast"),
    "NORTH_FIELD": ("north", "n", "dn", "un", "uy", "dy", "ns", "north_disp", "disp_n", "dnorth"),
    "SIGMA_EAST_FIELD": (
        "sigma_east",
        "sigma_e",
        "se",
        "sige",
        "sde",
        "err_e",
        "east_sigma",
        "east_err",
        "std_e",
    ),
    "SIGMA_NORTH_FIELD": (
        "sigma_north",
        "sigma_n",
        "sn",
        "sign",
        "sdn",
        "err_n",
        "north_sigma",
        "north_err",
        "std_n",
    ),
    "NAME_FIELD": ("name", "station", "site", "id", "code"),
}
PLACES = (("lon", "longitude", "long", "x"), ("lat", "latitude", "y"))


class Station(NamedTuple):
    """Hold a station: ``point`` in the raster's CRS, displacement and σ (east, north) in m or NaN."""

    name: str
    point: QgsPointXY
    moved: tuple[float, float]
    sigma: tuple[float, float]


def read_stations(
    source: QgsProcessingFeatureSource,
    named: Mapping[str, str],
    unit: str,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> list[Station]:
    """Return the stations with a place and a displacement.

    ``named`` has the fields that the user chose, '' for those to be found by their names. ``unit`` is a key
    of FACTORS, or ``auto``: that of each field's name, else that of the field to the east, else metres.
    Raises StationFields, StationPlaces.
    """
    fields = [field.name() for field in source.fields()]
    chosen = {key: _field(named.get(key, ""), fields, NAMES_OF_FIELDS[key]) for key in NAMES_OF_FIELDS}
    for key, what in (("EAST_FIELD", "the displacement to the east"), ("NORTH_FIELD", "that to the north")):
        if not chosen[key]:
            raise StationFields(
                name=source.sourceName(),
                what=what,
                fields=", ".join(fields),
                parameter=key.split("_")[0].title(),
            )
    typical = _unit(chosen["EAST_FIELD"]) or "m"
    factors = {
        key: FACTORS[_unit(field) or typical if unit == "auto" else unit] for key, field in chosen.items()
    }
    return list(_stations(source, chosen, factors, _placer(source, fields, crs, transforms)))


def _field(chosen: str, fields: list[str], names: tuple[str, ...]) -> str:
    """Return the chosen field, or the first whose name, without its unit, is among the names."""
    if chosen:
        return chosen
    bare = {_without_unit(field): field for field in reversed(fields)}
    return next((bare[name] for name in names if name in bare), "")


def _without_unit(field: str) -> str:
    plain = field.strip().lower().replace(" ", "_").replace("(", "_").rstrip(")")
    head, _, tail = plain.rpartition("_")
    return head.rstrip("_") if tail in FACTORS else plain


def _unit(field: str) -> str:
    """Return the unit at the end of a field's name; '' without one."""
    tail = field.strip().lower().rstrip(")").replace("(", "_").rpartition("_")[2]
    return tail if tail in FACTORS else ""


def _placer(source, fields, crs, transforms):
    """Return a function of a feature that gives its point in the raster's CRS, None without one."""
    columns = [_field("", fields, names) for names in PLACES]
    with_points = source.hasFeatures() and source.wkbType() != 100 and bool(source.sourceCrs().isValid())
    if not with_points and not all(columns):
        raise StationPlaces(name=source.sourceName(), fields=", ".join(fields))
    start = source.sourceCrs() if with_points else QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(start, crs, transforms) if crs.isValid() else None

    def place(feature: QgsFeature) -> QgsPointXY | None:
        if with_points:
            if not feature.hasGeometry():
                return None
            point = feature.geometry().centroid().asPoint()
        else:
            x, y = (_number(feature[name]) for name in columns)
            if not (math.isfinite(x) and math.isfinite(y)):
                return None
            point = QgsPointXY(x, y)
        with contextlib.suppress(QgsCsException):
            return transform.transform(point) if transform is not None else point
        return None  # no place in the raster's reference system

    return place


def _stations(source, chosen: dict[str, str], factors: dict[str, float], place) -> Iterator[Station]:
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest(), unchecked), 1):
        point = place(feature)
        east, north = (factors[key] * _number(feature[chosen[key]]) for key in ("EAST_FIELD", "NORTH_FIELD"))
        if point is None or not (math.isfinite(east) and math.isfinite(north)):
            continue
        sigma_east, sigma_north = (
            factors[key] * _number(feature[chosen[key]]) if chosen[key] else math.nan
            for key in ("SIGMA_EAST_FIELD", "SIGMA_NORTH_FIELD")
        )
        name = str(feature[chosen["NAME_FIELD"]]) if chosen["NAME_FIELD"] else str(number)
        yield Station(name, point, (east, north), (sigma_east, sigma_north))


def _number(value) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan
