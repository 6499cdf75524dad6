"""Test that a layer is used as QGIS shows it, in the first run and in a resumed one."""

import numpy as np
import pytest

SHAPE = (200, 330)
MOTION = (12.0, -5.0)  # metres, of pixels of 10
WEST, NORTH, PIXEL = 500_000.0, 5_200_000.0, 10.0


def texture(motion=(0.0, 0.0), seed=5, shape=SHAPE):
    down, right = np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1])
    length = np.hypot(down, right)
    size = np.where((length > 0) & (length < 0.3), 1 / np.maximum(length, 1e-9), 0)
    phase = np.random.default_rng(seed).random(length.shape)
    shift = right * motion[0] / PIXEL - down * motion[1] / PIXEL
    field = np.fft.irfft2(size * np.exp(2j * np.pi * (phase - shift)), shape)
    return np.clip(np.rint(field / field.std() * 150 + 900), 1, 65535).astype(np.uint16)


@pytest.fixture(scope="session")
def save(tmp_path_factory):
    from osgeo import gdal, osr

    def save(values, name="image.tif", nodata=None, crs=32633, options=(), append_to=None):
        path = append_to or str(tmp_path_factory.mktemp("layer") / name)
        rows, cols = values.shape
        memory = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_UInt16)
        if crs:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            memory.SetSpatialRef(reference)
        memory.SetGeoTransform((WEST, PIXEL, 0.0, NORTH, 0.0, -PIXEL))
        if nodata is not None:
            memory.GetRasterBand(1).SetNoDataValue(nodata)
        memory.GetRasterBand(1).WriteArray(values)
        driver = {"gpkg": "GPKG", "tif": "GTiff", "nc": "netCDF"}[path.rsplit(".", 1)[-1]]
        gdal.GetDriverByName(driver).CreateCopy(path, memory, options=list(options)).FlushCache()
        return path

    return save


@pytest.fixture
def measured(provider, project, scratch_folders, read, tmp_path):
    """Return a function of two layers: the bands of a whole run, and those of one that was cancelled and
    resumed."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def run(pre, post, cancelled_at=101):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        feedback.progressChanged.connect(lambda now: feedback.cancel() if now >= cancelled_at else None)
        project.addMapLayers([pre, post], False)
        values = {"PRE": pre.id(), "POST": post.id(), "DISPLACEMENT": str(tmp_path / "found.tif")}
        small = {"WEIGHTS": "none", "TILE_SIZE": 128, "MAX_DISPLACEMENT": 3}
        algorithm = provider.algorithm("estimatedisplacement").create()
        _, ok = algorithm.run({**values, **small}, context, feedback)
        return ok, feedback.textLog()

    def measured(layers, resumed=True):
        ok, log = run(*layers())
        assert ok, log
        whole = read(str(tmp_path / "found.tif"))
        if not resumed:
            return whole
        ok, _ = run(*layers(), 50)
        assert not ok
        ok, log = run(*layers())
        assert ok, log
        assert "continuing from its tiles" in log
        np.testing.assert_array_equal(read(str(tmp_path / "found.tif")), whole)
        return whole

    measured.run = run
    return measured


def layer(path, name, provider="gdal"):
    from qgis.core import QgsRasterLayer

    made = QgsRasterLayer(path, name, provider)
    assert made.isValid()
    return made


def check(bands, motion=MOTION, tolerance=0.15):
    east, north, _ = bands
    assert np.nanmedian(east) == pytest.approx(motion[0], abs=tolerance)
    assert np.nanmedian(north) == pytest.approx(motion[1], abs=tolerance)


HOLES = [
    ([(0, 0)], lambda values: (values == 0) | (values == 65535)),
    ([(0, 0), (60000, 70000)], lambda values: (values == 0) | (values >= 60000)),
    ([(0, 400), (1400, 1e9)], lambda values: (values <= 400) | (values >= 1400)),
]


@pytest.mark.parametrize(("ranges", "hole"), HOLES)
def test_values_that_the_user_calls_no_data(measured, save, ranges, hole):
    from qgis.core import QgsRasterRange

    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    images = [texture(), texture(MOTION)]
    images[0][(row * 0.3 + col) < 60] = 0
    images[1][(row * 0.3 + col) < 90] = 0
    images[1][20:40, 200:240] = 65535
    paths = [save(image) for image in images]

    def layers():
        made = [layer(path, name) for path, name in zip(paths, ("pre", "post"))]
        for one in made:
            one.dataProvider().setUserNoDataValue(1, [QgsRasterRange(*pair) for pair in ranges])
        return made

    bands = measured(layers)
    check(bands)
    np.testing.assert_array_equal(np.isnan(bands[0]), hole(images[0]) | hole(images[1]))


def test_a_nodata_value_that_the_user_does_not_want_counts_as_ground(measured, save):
    images = [texture(), texture(MOTION)]
    value = int(np.median(images[0]))
    paths = [save(image, nodata=value) for image in images]

    def layers(use):
        made = [layer(path, name) for path, name in zip(paths, ("pre", "post"))]
        for one in made:
            one.dataProvider().setUseSourceNoDataValue(1, use)
        return made

    bands = measured(lambda: layers(False))
    check(bands)
    assert np.isfinite(bands[0]).all()
    assert np.isnan(measured(lambda: layers(True), resumed=False)[0]).any()


def test_two_tables_of_one_geopackage(measured, save):
    path = save(texture(), "both.gpkg", options=["RASTER_TABLE=before", "DATA_TYPE=UInt16"])
    options = ["APPEND_SUBDATASET=YES", "RASTER_TABLE=after", "DATA_TYPE=UInt16"]
    save(texture(MOTION), options=options, append_to=path)
    check(measured(lambda: [layer(f"{path}|option:TABLE={table}", table) for table in ("before", "after")]))
    check(
        measured(
            lambda: [layer(f"GPKG:{path}:{table}", table) for table in ("before", "after")], resumed=False
        )
    )
    swapped = measured(
        lambda: [layer(f"{path}|option:TABLE={t}", t) for t in ("after", "before")], resumed=False
    )
    check(swapped, (-MOTION[0], -MOTION[1]))


def test_an_overview_is_read_where_the_layer_shows_it(measured, save):
    from osgeo import gdal

    shape = (512, 512)
    paths = [save(texture(motion, shape=shape)) for motion in ((0, 0), MOTION)]
    for path in paths:
        gdal.Open(path, gdal.GA_Update).BuildOverviews("AVERAGE", [2])
    bands = measured(lambda: [layer(f"{path}|option:OVERVIEW_LEVEL=0", "image") for path in paths])
    assert bands.shape[1:] == (256, 256)
    check(bands, tolerance=0.4)  # of pixels of 20 m


def test_variables_of_one_netcdf_file(measured, save, tmp_path):
    from osgeo import gdal

    paths = [save(texture(motion)) for motion in ((0, 0), MOTION)]
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("GDAL has no netCDF here")
    stacked = str(tmp_path / "both.vrt")
    gdal.BuildVRT(stacked, paths, separate=True).FlushCache()
    cube = str(tmp_path / "both.nc")
    gdal.Translate(cube, stacked, format="netCDF").FlushCache()
    names = [name for name, _ in gdal.Open(cube).GetSubDatasets()] or [
        f'NETCDF:"{cube}":Band{number}' for number in (1, 2)
    ]
    check(measured(lambda: [layer(name, "variable") for name in names[:2]]))


def test_the_crs_that_a_layer_has_in_qgis_wins(measured, save):
    from qgis.core import QgsCoordinateReferenceSystem

    paths = [save(texture(), crs=None), save(texture(MOTION), crs=32734)]

    def layers():
        made = [layer(path, "image") for path in paths]
        for one in made:
            one.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
        return made

    check(measured(layers))


def test_another_no_data_value_is_another_run(measured, save, project):
    from qgis.core import QgsRasterRange

    paths = [save(texture(motion)) for motion in ((0, 0), MOTION)]

    def layers(*ranges):
        made = [layer(path, "image") for path in paths]
        for one in made:
            one.dataProvider().setUserNoDataValue(1, list(ranges))
        return made

    ok, _ = measured.run(*layers(), 50)
    assert not ok
    ok, log = measured.run(*layers(QgsRasterRange(0, 800)))
    assert ok
    assert "continuing" not in log


def test_a_raster_that_is_computed_on_the_fly_is_refused_by_its_name(measured, save):
    from qgis.core import QgsRasterDataProvider

    def computed(path, name):
        real = layer(path, name)
        wanted = QgsRasterDataProvider.VirtualRasterParameters()
        wanted.crs, wanted.extent = real.crs(), real.extent()
        wanted.width, wanted.height, wanted.formula = real.width(), real.height(), f'"{name}@1" * 2'
        source = QgsRasterDataProvider.VirtualRasterInputLayers()
        source.name, source.uri, source.provider = name, real.source(), "gdal"
        wanted.rInputLayers = [source]
        uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(wanted)
        return layer(uri, f"{name} doubled", "virtualraster")

    pre, post = (computed(save(texture(motion)), name) for motion, name in (((0, 0), "a"), (MOTION, "b")))
    ok, log = measured.run(pre, post)
    assert not ok
    assert "a doubled is computed on the fly" in log
    assert "Export > Save As" in log
    assert "map service" not in log
