"""Provide small image pairs of known motion, and the algorithms run as by a user."""

import numpy as np
import pytest

SHAPE = (128, 160)
UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)  # in EPSG:32633, on its central meridian
MOTION = (10.0, -20.0)  # metres east and north


def wkt(code):
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


@pytest.fixture(scope="session")
def texture():
    """Return a function of metres x, y on the ground of UTM: band-limited, no wave shorter than 35 m."""
    rng = np.random.default_rng(11)
    length = 35 / np.sqrt(rng.uniform(0.01, 1, 80))
    angle, phase = rng.uniform(0, 2 * np.pi, (2, 80))
    size = 300 * length / np.linalg.norm(length)

    def value(x, y):
        x, y = np.asarray(x) - UTM[0], np.asarray(y) - UTM[3]
        total = np.full(np.broadcast(x, y).shape, 1000.0)
        for wave, direction, start, height in zip(length, angle, phase, size):
            along = np.cos(direction) * x + np.sin(direction) * y
            total += height * np.cos(2 * np.pi / wave * along + start)
        return total.astype(np.float32)

    return value


@pytest.fixture(scope="session")
def write(tmp_path_factory):
    """Return a function that writes values (rows, cols) or (bands, rows, cols) as a GeoTIFF and returns its
    path."""
    from osgeo import gdal

    def write(values, name="image.tif", geotransform=UTM, crs=32633, nodata=None):
        path = str(tmp_path_factory.mktemp("raster") / name)
        planes = np.reshape(values, (-1, *np.shape(values)[-2:]))
        kind = {"complex64": gdal.GDT_CFloat32, "uint8": gdal.GDT_Byte}.get(
            str(planes.dtype), gdal.GDT_Float32
        )
        made = gdal.GetDriverByName("GTiff").Create(path, *planes.shape[:0:-1], len(planes), kind)
        if geotransform:
            made.SetGeoTransform(geotransform)
        if crs:
            made.SetProjection(wkt(crs))
        for number, plane in enumerate(planes, 1):
            if nodata is not None:
                made.GetRasterBand(number).SetNoDataValue(nodata)
            made.GetRasterBand(number).WriteArray(plane)
        made.FlushCache()
        return path

    return write


@pytest.fixture(scope="session")
def read():
    """Return a function of a path: the values (bands, rows, cols) or (rows, cols)."""
    from osgeo import gdal

    return lambda path: gdal.Open(path).ReadAsArray()


@pytest.fixture(scope="session")
def ground_xy():
    """Return a function of a geotransform, a CRS and a shape: the UTM coordinates of the pixels' centres."""
    from osgeo import osr

    def positions(geotransform, crs, shape):
        x0, a, b, y0, d, e = geotransform
        row, col = np.mgrid[: shape[0], : shape[1]] + 0.5
        x, y = x0 + a * col + b * row, y0 + d * col + e * row
        if crs == 32633:
            return x, y
        here, utm = osr.SpatialReference(), osr.SpatialReference()
        here.ImportFromEPSG(crs)
        utm.ImportFromEPSG(32633)
        for reference in (here, utm):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        points = np.column_stack([x.ravel(), y.ravel()])
        there = np.array(osr.CoordinateTransformation(here, utm).TransformPoints(points))
        return there[:, 0].reshape(shape), there[:, 1].reshape(shape)

    return positions


@pytest.fixture(scope="session")
def pair(write, texture, ground_xy):
    """Return a function that writes a pair whose ground moves by MOTION, on any grid: the paths of pre and
    post."""

    def make(geotransform=UTM, crs=32633, shape=SHAPE, motion=MOTION):
        x, y = ground_xy(geotransform, crs, shape)
        pre = write(texture(x, y), "pre.tif", geotransform, crs)
        return pre, write(texture(x - motion[0], y - motion[1]), "post.tif", geotransform, crs)

    return make


@pytest.fixture(scope="session")
def utm_pair(pair):
    return pair()


@pytest.fixture(scope="session")
def field(write):
    """Return a displacement raster with a fault of 6 m east and −2 m north, a gap and confidence."""
    values = np.zeros((3, *SHAPE), np.float32)
    values[0, :, 100:] = 6.0
    values[1, :, 100:] = -2.0
    values[:2] += np.random.default_rng(3).normal(0, 0.5, (2, *SHAPE))
    values[2] = np.linspace(0.2, 1, SHAPE[1])
    values[:, 20:40, 30:50] = np.nan
    return write(values, "field.tif", nodata=np.nan)


@pytest.fixture(scope="session")
def run(provider):
    """Return a function that runs an algorithm by processing.run, by default without network weights."""
    import processing

    def run(name, **parameters):
        if name == "estimatedisplacement":
            parameters = {"WEIGHTS": "none", "DISPLACEMENT": "TEMPORARY_OUTPUT", **parameters}
        return processing.run(f"microflow:{name}", parameters)

    return run


@pytest.fixture(autouse=True)
def fractions(monkeypatch):
    """Let every run of every test fail if it reports per cent, or anything else, as the fraction done."""
    from microflow_qgis.processing.progress import RunProgress

    def checked(fraction):
        assert 0 <= fraction <= 1 + 1e-9, f"{fraction} is no fraction"
        return fraction

    stage, engine = RunProgress.stage, RunProgress.engine

    def checked_stage(self, *given):
        report = stage(self, *given)
        return lambda fraction: report(checked(fraction))

    def checked_engine(self, *given):
        report = engine(self, *given)
        return lambda progress: report(progress._replace(fraction=checked(progress.fraction)))

    monkeypatch.setattr(RunProgress, "stage", checked_stage)
    monkeypatch.setattr(RunProgress, "engine", checked_engine)


@pytest.fixture
def stopped_late(tmp_path_factory, monkeypatch):
    """Function of a run: what it returns, when it leaves in its scratch folder what one that was stopped
    after its measurement leaves. The same run then goes on from there."""
    from microflow_qgis.engine import scratch_root
    from microflow_qgis.engine.run_folder import RunFolder

    def stopped_late(run):
        with monkeypatch.context() as patch:
            patch.setattr(scratch_root, "remove", lambda folder: RunFolder(folder).remove_inputs())
            return run()

    monkeypatch.setenv("MICROFLOW_SCRATCH_FOLDER", str(tmp_path_factory.mktemp("scratch")))
    return stopped_late


@pytest.fixture
def scratch_folders(tmp_path_factory, monkeypatch):
    """Return a function that lists what cannot be continued in a scratch folder of this test."""
    from microflow_qgis.engine.run_folder import RunFolder

    root = tmp_path_factory.mktemp("scratch")
    monkeypatch.setenv("MICROFLOW_SCRATCH_FOLDER", str(root))

    def left():
        runs = [path for path in root.iterdir() if path.name != "outputs"]  # records of results
        return [path for path in runs if not RunFolder(path.with_suffix("")).can_go_on]

    return left
