"""Write samples of a field as tables: a GeoPackage of points and cells, and plain CSV."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from osgeo import ogr, osr

from ...core.errors import WriteFailed
from ...core.grid import Grid
from ..gdal_errors import quiet, sentence
from ..pixelmap import reference

SAMPLE_FIELDS = (
    ("number", ogr.OFTInteger),
    ("longitude", ogr.OFTReal),
    ("latitude", ogr.OFTReal),
    ("east_m", ogr.OFTReal),
    ("north_m", ogr.OFTReal),
    ("sigma_east_m", ogr.OFTReal),
    ("sigma_north_m", ogr.OFTReal),
    ("pixels", ogr.OFTInteger),
    ("cell_px", ogr.OFTInteger),
)


class Samples(NamedTuple):
    """Hold arrays of one length n: the means of cells, their position and σ of the mean.

    ``box`` (n, 4) is top, left, bottom and right of the cells in px of ``grid``. ``sigma`` (n, 2) is one
    standard deviation of each mean. ``covariance`` is (2n, 2n), east first, or None if there are too many
    samples.
    """

    grid: Grid
    row: np.ndarray
    col: np.ndarray
    box: np.ndarray
    values: np.ndarray  # (n, 2) east, north in m
    pixels: np.ndarray
    sigma: np.ndarray
    covariance: Optional[np.ndarray]

    def xy(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the positions in the grid's CRS."""
        return self.grid.xy(self.row, self.col)

    def lonlat(self) -> np.ndarray:
        """Return longitude and latitude (n, 2) on WGS 84, NaN without a CRS."""
        return lonlat(self.grid, self.row, self.col)


def lonlat(grid: Grid, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Return longitude and latitude on WGS 84 of positions in px, (n, 2); NaN without a CRS."""
    x, y = grid.xy(row, col)
    if not grid.crs:
        return np.full((np.size(x), 2), np.nan)
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(reference(grid.crs), world)
    with quiet():
        points = change.TransformPoints(np.column_stack([np.ravel(x), np.ravel(y)]).tolist())
    return np.array(points, float)[:, :2]


def write_csv(folder: Path, stem: str, samples: Samples, notes: Mapping[str, str]) -> list[Path]:
    """Write a table with x and y, and the covariance as float64 in NumPy's format. Raises OSError."""
    x, y = (places.tolist() for places in samples.xy())
    path, covariance = folder / f"{stem}_samples.csv", folder / f"{stem}_covariance.npy"
    with open(path, "w", newline="", encoding="utf-8") as file:
        file.writelines(f"# {key}: {value}\n" for key, value in notes.items())
        writer = csv.writer(file)
        writer.writerow(["x", "y", *(name for name, _ in SAMPLE_FIELDS)])
        for index, row in enumerate(_rows(samples)):
            writer.writerow([f"{x[index]:.9g}", f"{y[index]:.9g}", *row])
    return [path, *_write_covariance(covariance, samples)]


def _write_covariance(path: Path, samples: Samples) -> list[Path]:
    if samples.covariance is None:
        return []
    np.save(path, samples.covariance)
    return [path]


def _rows(samples: Samples) -> list[list[str]]:
    place, sigma = samples.lonlat(), samples.sigma
    size = samples.box[:, 2] - samples.box[:, 0]
    return [
        [
            str(index + 1),
            f"{place[index, 0]:.8f}",
            f"{place[index, 1]:.8f}",
            *(f"{value:.6g}" for value in (*samples.values[index], *sigma[index])),
            str(int(samples.pixels[index])),
            str(int(size[index])),
        ]
        for index in range(len(samples.row))
    ]


def write_geopackage(folder: Path, stem: str, samples: Samples, notes: Mapping[str, str]) -> list[Path]:
    """Write points named samples and polygons named cells, with the covariance beside them.

    Raises WriteFailed, OSError.
    """
    path, covariance = folder / f"{stem}_samples.gpkg", folder / f"{stem}_covariance.npy"
    with quiet() as errors:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        if dataset is not None:
            _fill(dataset, samples, notes)
        dataset = None
    if errors or not path.is_file():
        raise WriteFailed(path=str(path), reason=sentence(errors))
    return [path, *_write_covariance(covariance, samples)]


def _fill(dataset: ogr.DataSource, samples: Samples, notes: Mapping[str, str]) -> None:
    crs = reference(samples.grid.crs) if samples.grid.crs else None
    x, y = (places.tolist() for places in samples.xy())
    corners = _corners(samples)
    for name, kind in (("samples", ogr.wkbPoint), ("cells", ogr.wkbPolygon)):
        layer = dataset.CreateLayer(name, crs, kind)
        layer.SetMetadata(dict(notes))
        for field, of_type in SAMPLE_FIELDS:
            layer.CreateField(ogr.FieldDefn(field, of_type))
        dataset.StartTransaction()
        for index, row in enumerate(_rows(samples)):
            feature = ogr.Feature(layer.GetLayerDefn())
            for (field, of_type), value in zip(SAMPLE_FIELDS, row):
                feature.SetField(field, int(value) if of_type == ogr.OFTInteger else float(value))
            wkt = f"POINT ({x[index]!r} {y[index]!r})" if name == "samples" else corners[index]
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        dataset.CommitTransaction()


def _corners(samples: Samples) -> list[str]:
    """Return the cells as WKT polygons in the grid's CRS."""
    polygons = []
    for top, left, bottom, right in samples.box:
        x, y = samples.grid.xy([top, top, bottom, bottom, top], [left, right, right, left, left])
        polygons.append(
            "POLYGON ((" + ", ".join(f"{a!r} {b!r}" for a, b in zip(x.tolist(), y.tolist())) + "))"
        )
    return polygons
