"""Random pairs of images whose motion is known: of any type, scale, grid, reference system and damage."""

import os
from typing import NamedTuple

import numpy as np
from osgeo import gdal, osr

TYPES = {
    "Byte": gdal.GDT_Byte,
    "UInt16": gdal.GDT_UInt16,
    "Int16": gdal.GDT_Int16,
    "UInt32": gdal.GDT_UInt32,
    "Int32": gdal.GDT_Int32,
    "Float32": gdal.GDT_Float32,
    "Float64": gdal.GDT_Float64,
}
GRIDS = {  # EPSG code (0 for none), x, y and pixel in the units of the CRS
    "utm": (32633, 500_000.0, 5_200_000.0, 10.0),
    "degrees": (4326, 15.0, 47.0, 1e-4),
    "mercator": (3857, 1_700_000.0, 5_900_000.0, 15.0),
    "feet": (2263, 980_000.0, 190_000.0, 30.0),
    "polar": (3031, 1_200_000.0, -900_000.0, 25.0),
    "tiny pixels": (32633, 500_000.0, 5_200_000.0, 1e-3),
    "none": (0, 0.0, 0.0, 1.0),
}
OTHER_GRIDS = ("same", "whole pixels", "fractions", "other pixel", "other CRS")
DAMAGES = (
    "none", "nodata stripes", "salt", "block of NaN", "wide margin", "flat block", "alpha", "mask", "noise",
    "all nodata", "constant", "unrelated",
)  # fmt: skip
CLEAN = ("none", "alpha", "mask", "wide margin", "block of NaN", "noise")
NODATA = -999.0


class RandomPair(NamedTuple):
    """``flow`` is (right, down) in px of the image before; ``clean`` says whether it must be measured."""

    paths: tuple
    flow: tuple
    geotransform: tuple
    shape: tuple
    expected: tuple  # geotransform and shape of the result's grid; shape None where it is not reckoned here
    epsg: int
    clean: bool
    about: str


class Texture:
    """A function of row and column in px without waves shorter than 4 px; values about ±1."""

    def __init__(self, rng):
        length = 4 / np.sqrt(rng.uniform(0.01, 1, 40))
        angle, self.phase = rng.uniform(0, 2 * np.pi, (2, 40))
        self.waves = 2 * np.pi / length * np.array([np.sin(angle), np.cos(angle)])
        self.height = length / np.linalg.norm(length)

    def __call__(self, row, col):
        angles = np.multiply.outer(row, self.waves[0]) + np.multiply.outer(col, self.waves[1])
        return np.cos(angles + self.phase) @ self.height


def random_pair(rng, folder) -> RandomPair:
    """Write a pair into the folder."""
    kind = str(rng.choice(list(TYPES)))
    place = str(rng.choice(list(GRIDS)))
    other = str(rng.choice(OTHER_GRIDS)) if place not in ("none", "tiny pixels") else "same"
    damage = str(rng.choice(DAMAGES, p=[0.34, *[0.06] * (len(DAMAGES) - 1)]))
    rows, cols = map(int, rng.integers(80, 130, 2))
    flow = tuple(rng.uniform(-2.5, 2.5, 2)) if rng.random() < 0.8 else (0.0, 0.0)
    epsg, x, y, pixel = GRIDS[place]
    geotransform = _geotransform(rng, x, y, pixel, place)
    texture = Texture(rng)
    pre = texture(*np.mgrid[:rows, :cols])
    grid, code, expected = _other_grid(rng, other, geotransform, epsg, (rows, cols))
    where = _pre_pixels(grid, code, geotransform, epsg, (rows, cols))
    shape = rows, cols
    moved = Texture(rng) if damage == "unrelated" else texture
    post = moved(where[0] - flow[1], where[1] - flow[0])
    level, scale = _level(rng, kind)
    images = [_damaged(rng, image, damage) for image in (pre, post)]
    paths = []
    for name, (values, usable), (transform, crs) in zip(
        ("pre", "post"), images, ((geotransform, epsg), (grid, code))
    ):
        path = os.path.join(folder, f"{name}.tif")
        _write(
            path, values * scale + level, usable, kind, transform if place != "none" else None, crs, damage
        )
        paths.append(path)
    clean = damage in CLEAN
    about = f"{kind}, level {level:.3g}, scale {scale:.3g}, {place}, {other}, {damage}, {shape}, {flow}"
    return RandomPair(tuple(paths), flow, geotransform, shape, expected, epsg, clean, about)


def _geotransform(rng, x, y, pixel, place):
    if place == "none":
        return (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    way = rng.random()
    if way < 0.15:  # turned by 30°
        return (x, pixel * 0.866, pixel * 0.5, y, pixel * 0.5, -pixel * 0.866)
    if way < 0.3:  # south up
        return (x, pixel, 0.0, y, 0.0, pixel)
    return (x, pixel, 0.0, y, 0.0, -pixel)


def _other_grid(rng, other, geotransform, epsg, shape):
    """Return geotransform and EPSG code of the image after, and the grid expected of the result."""
    x, a, b, y, d, e = geotransform
    if other == "same":
        return geotransform, epsg, (geotransform, shape)
    right, down = rng.integers(-8, 8, 2) + (rng.uniform(0.1, 0.9, 2) if other == "fractions" else 0.0)
    moved = (x + a * right + b * down, a, b, y + d * right + e * down, d, e)
    if other in ("whole pixels", "fractions"):
        top, left = max(0, int(np.ceil(down))), max(0, int(np.ceil(right)))
        bottom, end = (min(n, int(np.floor(n + s))) for n, s in zip(shape, (down, right)))
        corner = (x + a * left + b * top, a, b, y + d * left + e * top, d, e)
        return moved, epsg, (corner, (bottom - top, end - left))
    if other == "other pixel":
        size = rng.uniform(0.8, 1.25)
        return (x, a * size, b * size, y, d * size, e * size), epsg, (geotransform, None)
    code = {32633: 32632, 4326: 32633, 3857: 4326, 2263: 2263, 3031: 3031}[epsg]
    if code == epsg:
        return geotransform, epsg, (geotransform, shape)
    middle = x + a * shape[1] / 2 + b * shape[0] / 2, y + d * shape[1] / 2 + e * shape[0] / 2
    points = [middle, (middle[0] + a * 50, middle[1] + d * 50)]
    (cx, cy), (ex, ey) = transformed(np.array(points), epsg, code)
    pixel = float(np.hypot(ex - cx, ey - cy)) / 50
    height, width = shape[0] * pixel / 2, shape[1] * pixel / 2
    return (cx - width, pixel, 0.0, cy + height, 0.0, -pixel), code, (geotransform, None)


def _pre_pixels(grid, code, geotransform, epsg, shape):
    """Return row and column, in the image before, of the centres of the pixels of the image after."""
    row, col = np.mgrid[: shape[0], : shape[1]] + 0.5
    x, y = grid[0] + grid[1] * col + grid[2] * row, grid[3] + grid[4] * col + grid[5] * row
    if code != epsg:
        points = transformed(np.column_stack([x.ravel(), y.ravel()]), code, epsg)
        x, y = points.T.reshape(2, *shape)
    steps = np.linalg.inv([[geotransform[1], geotransform[2]], [geotransform[4], geotransform[5]]])
    col, row = np.einsum("ij,jrc->irc", steps, np.stack([x - geotransform[0], y - geotransform[3]]))
    return row - 0.5, col - 0.5


def reference(epsg):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def transformed(points, here, there):
    way = osr.CoordinateTransformation(reference(here), reference(there))
    return np.array(way.TransformPoints(points))[:, :2]


def _level(rng, kind):
    """Return level and scale of the values, of any size that the type holds."""
    if kind == "Byte":
        return 128.0, rng.uniform(15, 40)
    if kind in ("UInt16", "Int16"):
        return rng.choice([500.0, 1500.0, 20_000.0]), rng.uniform(60, 140)
    if kind == "UInt32":
        return rng.choice([4.2e9, 1e4]), rng.uniform(300, 2000)
    if kind == "Int32":
        return rng.choice([-2.1e9, 0.0, 2e9]), rng.uniform(300, 2000)
    power = rng.integers(-30, 31)
    scale = 10.0**power
    return rng.choice([0.0, 3.0]) * scale, scale * rng.uniform(0.05, 1)


def _damaged(rng, values, damage):
    """Return the values and where they are usable."""
    usable = np.ones(values.shape, bool)
    rows, cols = values.shape
    if damage == "nodata stripes":
        usable[:: rng.integers(3, 12)] = False
    elif damage == "salt":
        usable = rng.random(values.shape) > rng.uniform(0.01, 0.3)
    elif damage in ("block of NaN", "mask", "alpha"):
        row, col = rng.integers(0, rows - 20), rng.integers(0, cols - 20)
        usable[row : row + 20, col : col + 20] = False
    elif damage == "wide margin":
        usable[: rows // 6] = usable[:, : cols // 6] = False
    elif damage == "flat block":
        values = values.copy()
        values[rows // 4 : rows // 2, cols // 4 : cols // 2] = values.mean()
    elif damage == "noise":
        values = values + rng.normal(0, 0.02, values.shape)
    elif damage == "all nodata":
        usable[:] = False
    elif damage == "constant":
        values = np.full(values.shape, 0.5)
    return values, usable


def _write(path, values, usable, kind, geotransform, epsg, damage):
    floating = kind.startswith("Float")
    bands = 2 if damage == "alpha" else 1
    made = gdal.GetDriverByName("GTiff").Create(path, *values.shape[::-1], bands, TYPES[kind])
    if geotransform:
        made.SetGeoTransform(geotransform)
    if epsg:
        made.SetProjection(reference(epsg).ExportToWkt())
    band = made.GetRasterBand(1)
    if not floating:
        values = np.rint(values)
    if damage == "mask":
        made.CreateMaskBand(gdal.GMF_PER_DATASET)
        band.GetMaskBand().WriteArray(np.where(usable, 255, 0).astype(np.uint8))
    elif damage == "alpha":
        full = 255 if kind == "Byte" else 65535 if kind == "UInt16" else 32767
        alpha = made.GetRasterBand(2)
        alpha.SetColorInterpretation(gdal.GCI_AlphaBand)
        largest = {"UInt32": 4294967295, "Int32": 2147483647}.get(kind, full)
        alpha.WriteArray(np.where(usable, 1 if floating else largest, 0).astype(np.float64))
    elif floating and damage == "block of NaN":
        values = np.where(usable, values, np.nan)
    elif not usable.all():
        nodata = NODATA if kind in ("Int16", "Int32") or floating else 0.0
        band.SetNoDataValue(nodata)
        values = np.where(usable, values, nodata)
    band.WriteArray(values)
