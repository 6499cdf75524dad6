"""Test microflow:comparegnss: stations from layers and tables against a field."""

import numpy as np
import pytest

SHAPE, UTM = (128, 160), (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
PLACES = [(15, 20), (30, 60), (100, 30), (110, 80), (60, 60), (120, 120), (20, 110), (80, 150)]  # row, col


@pytest.fixture
def raster(write):
    """Return 4 m east and 1 m north, with a shift of 0.5 m and a ramp that GNSS does not have."""
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    ramp = 0.5 + 0.2 * (2 * col / SHAPE[1] - 1)
    return write(np.stack([4 + ramp, 1 + 0 * row, 0 * row + 0.8]), "field.tif")


@pytest.fixture
def points(qgis_app):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    fields = "field=site:string&field=east_mm:double&field=north_mm:double&field=sigma_east_mm:double"
    layer = QgsVectorLayer(f"Point?crs=EPSG:32633&{fields}&field=sigma_north_mm:double", "stations", "memory")
    features = []
    for number, (row, col) in enumerate(PLACES):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(UTM[0] + 10 * col, UTM[3] - 10 * row)))
        feature.setAttributes([f"S{number}", 4000.0, 1000.0, 5.0, 5.0])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def compared(run, raster):
    def compared(gnss, **parameters):
        return run("comparegnss", DISPLACEMENT=raster, GNSS=gnss, RESIDUALS="memory:", **parameters)

    return compared


def test_residuals_are_field_minus_gnss_in_metres(compared, points):
    results = compared(points)
    rows = {f["station"]: f for f in results["RESIDUALS"].getFeatures()}
    assert len(rows) == len(PLACES)
    for number, (_, col) in enumerate(PLACES):
        want = 0.5 + 0.2 * (2 * col / SHAPE[1] - 1)
        assert rows[f"S{number}"]["residual_east"] == pytest.approx(want, abs=0.01)
        assert rows[f"S{number}"]["gnss_east"] == 4.0
        assert rows[f"S{number}"]["residual_north"] == pytest.approx(0, abs=1e-6)
    assert results["RMSE_EAST"] == pytest.approx(0.5, abs=0.05)
    assert results["STATIONS"] == len(PLACES)
    assert results["CHI2"] > 100 * results["FREEDOM"]


def test_gnss_as_reference(compared, points, read):
    shift = compared(points, REFERENCE="shift")
    assert shift["SHIFT_EAST"] == pytest.approx(0.5, abs=0.1)
    plane = compared(points, REFERENCE="plane", CORRECTED="TEMPORARY_OUTPUT")
    assert plane["RMSE_EAST"] < 0.005
    assert plane["RMSE_EAST_BEFORE"] == pytest.approx(0.5, abs=0.05)
    assert plane["FREEDOM"] == 2 * len(PLACES) - 6
    values = read(plane["CORRECTED"])
    np.testing.assert_allclose(values[0], 4.0, atol=0.01)
    np.testing.assert_allclose(values[2], 0.8, rtol=1e-6)


def test_a_csv_with_longitude_and_latitude(compared, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    change = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    lines = ["station,lon,lat,E,N,sE,sN"]
    for number, (row, col) in enumerate(PLACES):
        place = change.transform(QgsPointXY(UTM[0] + 10 * col, UTM[3] - 10 * row))
        lines.append(f"G{number},{place.x():.8f},{place.y():.8f},4.0,1.0,0.01,0.01")
    path = tmp_path / "gnss.csv"
    path.write_text("\n".join(lines) + "\n")
    results = compared(str(path))
    assert results["STATIONS"] == len(PLACES)
    assert results["RMSE_EAST"] == pytest.approx(0.5, abs=0.05)


def test_sigma_of_the_field_counts(compared, points, write):
    sigma = write(np.full((2, *SHAPE), 0.5), "sigma.tif")
    results = compared(points, UNCERTAINTY=sigma)
    (first, *_) = results["RESIDUALS"].getFeatures()
    assert first["sigma_east"] == pytest.approx(np.hypot(0.5, 0.005))
    assert results["CHI2"] < results["FREEDOM"]


def test_an_uncertainty_of_other_pixels_is_refused(compared, points, write):
    """One of another size, and one of the same size a pixel further north."""
    from qgis.core import QgsProcessingException

    for shape, north in (((64, 80), UTM[3]), (SHAPE, UTM[3] + 10)):
        other = (*UTM[:3], north, *UTM[4:])
        sigma = write(np.full((2, *shape), 0.5), "sigma.tif", other)
        with pytest.raises(QgsProcessingException, match="does not lie on the pixels of the displacement"):
            compared(points, UNCERTAINTY=sigma)


def test_each_field_has_its_own_unit(compared, tmp_path):
    path = tmp_path / "gnss.csv"
    path.write_text("station,lon,lat,E_m,N_cm,sE_mm,sN\nA,15.01,46.95,4,100,5,0.02\n")
    (row,) = compared(str(path))["RESIDUALS"].getFeatures()
    assert (row["gnss_east"], row["gnss_north"]) == (4.0, 1.0)
    assert (row["gnss_sigma_east"], row["gnss_sigma_north"]) == (0.005, 0.02)


def test_longitude_and_latitude_in_the_wrong_order(compared, tmp_path):
    """There is no latitude of 115 degrees."""
    from qgis.core import QgsProcessingException

    path = tmp_path / "gnss.csv"
    path.write_text("station,lon,lat,E,N\nA,46.9,115.0,4,1\nB,46.9,115.1,4,1\n")
    with pytest.raises(QgsProcessingException, match="0 of 0 stations"):
        compared(str(path))


def test_pixels_are_not_compared_with_metres(run, write, points):
    from qgis.core import QgsProcessingException

    path = write(np.full((2, *SHAPE), 4.0), "field.tif", crs=None)
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run("comparegnss", DISPLACEMENT=path, GNSS=points, RESIDUALS="memory:")


def test_the_corrected_field_keeps_its_dates(run, write, points, raster):
    from osgeo import gdal

    stated = {"MICROFLOW_DATE_PRE": "2016-01-01", "MICROFLOW_DATE_POST": "2016-02-01"}
    image = gdal.Open(raster, gdal.GA_Update)
    image.SetMetadata({**stated, "MICROFLOW_SHIFT_EAST": "0.5"})
    image = None
    parameters = {"REFERENCE": "shift", "RESIDUALS": "memory:", "CORRECTED": "TEMPORARY_OUTPUT"}
    results = run("comparegnss", DISPLACEMENT=raster, GNSS=points, **parameters)
    metadata = gdal.Open(results["CORRECTED"]).GetMetadata()
    assert {name: metadata.get(name) for name in stated} == stated
    assert "MICROFLOW_SHIFT_EAST" not in metadata  # there is none any more


def test_stations_off_the_field_are_not_used(compared, points):
    from qgis.core import QgsGeometry, QgsPointXY

    provider = points.dataProvider()
    (first, *_) = points.getFeatures()
    provider.changeGeometryValues({first.id(): QgsGeometry.fromPointXY(QgsPointXY(0.0, 0.0))})
    results = compared(points)
    assert results["STATIONS"] == len(PLACES) - 1
    unused = [f for f in results["RESIDUALS"].getFeatures() if not f["used"]]
    assert len(unused) == 1
    assert (
        unused[0]["residual_east"] != unused[0]["residual_east"]
        or unused[0]["residual_east"] is None
        or str(unused[0]["residual_east"]) == "NULL"
    )


def test_fields_that_are_not_there_are_asked_for(compared, tmp_path):
    from qgis.core import QgsProcessingException

    path = tmp_path / "odd.csv"
    path.write_text("lon,lat,a,b\n15,47,1,2\n")
    with pytest.raises(QgsProcessingException, match="no field for the displacement to the east"):
        compared(str(path))
    path.write_text("east,north\n1,2\n")
    with pytest.raises(QgsProcessingException, match="neither points nor fields"):
        compared(str(path))
