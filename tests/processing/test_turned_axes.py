"""Test arrows, steps and displacements in pixels on grids whose axes are not east and north."""

import numpy as np
import pytest

SHAPE = (96, 128)
PLACES = [
    ("EPSG:2053", 99_000.0, 2_900_000.0),
    ("EPSG:3031", 1_000_000.0, 500_000.0),
    ("EPSG:5514", -700_000.0, -1_100_000.0),
    ("EPSG:3035", 2_800_000.0, 3_000_000.0),
]


@pytest.fixture
def field(tmp_path):
    """Return a function that writes 3 m east and 1 m south on a grid of 10 m in a CRS: the path."""
    from osgeo import gdal, osr

    def write(code, x, y):
        path = str(tmp_path / "field.tif")
        made = gdal.GetDriverByName("GTiff").Create(path, *SHAPE[::-1], 3, gdal.GDT_Float32)
        reference = osr.SpatialReference()
        reference.SetFromUserInput(code)
        made.SetSpatialRef(reference)
        made.SetGeoTransform((x, 10.0, 0.0, y, 0.0, -10.0))
        for number, value in enumerate((3.0, -1.0, 1.0), 1):
            made.GetRasterBand(number).Fill(value)
        made.FlushCache()
        return path

    return write


def lonlat(code, x, y):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
    )

    systems = (QgsCoordinateReferenceSystem(name) for name in (code, "EPSG:4326"))
    point = QgsCoordinateTransform(*systems, QgsCoordinateTransformContext()).transform(x, y)
    return point.x(), point.y()


def metres(code, x, y, dx, dy):
    """Return east and north of a step, by longitude and latitude on a sphere, accurate to a hundredth."""
    (lon, lat), (to_lon, to_lat) = lonlat(code, x, y), lonlat(code, x + dx, y + dy)
    return 111_320 * np.cos(np.radians(lat)) * (to_lon - lon), 111_320 * (to_lat - lat)


@pytest.mark.parametrize(("code", "x", "y"), PLACES)
def test_arrows_point_on_the_map_where_the_ground_went(qgis_app, field, code, x, y):
    from microflow_qgis.core.cancel import NEVER
    from microflow_qgis.processing.arrows import arrows_of

    arrows = arrows_of(field(code, x, y), NEVER)
    np.testing.assert_allclose(
        [arrows.east, arrows.north], np.array([[3.0], [-1.0]]).repeat(arrows.x.size, 1)
    )
    np.testing.assert_allclose(np.hypot(arrows.along_x, arrows.along_y), np.hypot(3, 1), rtol=1e-4)
    step = 100 * arrows.along_x[0], 100 * arrows.along_y[0]
    east, north = metres(code, arrows.x[0], arrows.y[0], *map(float, step))
    assert np.degrees(np.arctan2(east, north)) == pytest.approx(np.degrees(np.arctan2(3, -1)), abs=1.0)


@pytest.mark.parametrize(("code", "x", "y"), PLACES)
def test_a_profile_knows_which_way_it_runs(qgis_app, field, code, x, y):
    from qgis.core import QgsPointXY, QgsRasterLayer

    from microflow_qgis.gui.profile.swath import swath

    layer = QgsRasterLayer(field(code, x, y), "field")
    middle = layer.extent().center()
    start, end = (QgsPointXY(middle.x() + d, middle.y()) for d in (-300.0, 300.0))
    profile = swath(layer, start, end, 3)
    ahead = np.array(metres(code, middle.x(), middle.y(), 600.0, 0.0))
    ahead /= np.hypot(*ahead)
    assert np.nanmedian(profile.along) == pytest.approx(3 * ahead[0] - ahead[1], abs=0.05)
    assert np.nanmedian(profile.right) == pytest.approx(3 * ahead[1] + ahead[0], abs=0.05)
    assert profile.distance[-1] == pytest.approx(
        np.hypot(*metres(code, start.x(), start.y(), 600.0, 0.0)), rel=0.05
    )


@pytest.mark.parametrize(("code", "x", "y"), PLACES)
def test_moving_back_takes_the_true_direction(run, field, read, tmp_path, code, x, y):
    """An image of a ramp to the east: moved back by 3 m it has what lay 3 m further east."""
    import shutil

    from osgeo import gdal

    path = field(code, x, y)
    ramp = shutil.copy(path, tmp_path / "ramp.tif")
    image = gdal.Open(str(ramp), gdal.GA_Update)
    (right, _), (down, _) = metres(code, x, y, 10.0, 0.0), metres(code, x, y, 0.0, -10.0)
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    image.GetRasterBand(1).WriteArray((right * col + down * row).astype(np.float32))
    image.FlushCache()
    image = None
    back = read(run("moveback", INPUT=str(ramp), DISPLACEMENT=path, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"])
    assert np.nanmedian(back[0] - read(str(ramp))[0]) == pytest.approx(3.0, abs=0.06)


@pytest.mark.parametrize(("code", "x", "y"), PLACES)
def test_arrows_at_stations_point_where_the_station_went(run, field, code, x, y):
    """Of a station, and of the field there, which went the same way; a third station lies off the field."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    from microflow_qgis.processing.compare_gnss import ARROWS

    columns = "&".join(f"field={name}:double" for name in ("east", "north"))
    stations = QgsVectorLayer(f"Point?crs=EPSG:4326&{columns}", "stations", "memory")
    for right, down in ((200, 200), (900, 700), (-2000, 100)):
        station = QgsFeature(stations.fields())
        station.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*lonlat(code, x + right, y - down))))
        station.setAttributes([3.0, -1.0])
        stations.dataProvider().addFeatures([station])
    path = field(code, x, y)
    results = run("comparegnss", DISPLACEMENT=path, GNSS=stations, RADIUS=2, RESIDUALS="memory:")
    rows = list(results["RESIDUALS"].getFeatures())
    assert [row["used"] for row in rows] == [1, 1, 0]
    for row in rows:
        place = row.geometry().asPoint()
        for along_x, along_y, _ in ARROWS[: 1 + row["used"]]:
            assert np.hypot(row[along_x], row[along_y]) == pytest.approx(np.hypot(3, 1), rel=1e-5)
            east, north = metres(code, place.x(), place.y(), 100 * row[along_x], 100 * row[along_y])
            want = np.degrees(np.arctan2(3, -1))
            assert np.degrees(np.arctan2(east, north)) == pytest.approx(want, abs=1.0)
