"""Results of algorithms in the user's folders: refused, cancelled or failed runs leave them as they were."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from microflow_qgis.core import errors


@pytest.fixture
def field(tmp_path):
    """Return a displacement raster."""
    import numpy as np
    from osgeo import gdal

    path = str(tmp_path / "field.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 3, gdal.GDT_Float32)
    made.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    for number in (1, 2, 3):
        made.GetRasterBand(number).WriteArray(np.random.default_rng(number).random((64, 64), np.float32))
    made.FlushCache()
    return path


@pytest.fixture
def attempt(provider):
    """Return a function that runs microflow:faultmagnitude and returns (ok, text)."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def attempt(watch=lambda feedback, percent: None, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        feedback.progressChanged.connect(lambda percent: watch(feedback, percent))
        _, ok = provider.algorithm("faultmagnitude").create().run(parameters, context, feedback)
        assert "Traceback" not in feedback.textLog()
        return ok, feedback.textLog()

    return attempt


def test_an_earlier_result_survives_a_run_that_is_cancelled_while_it_writes(attempt, field, tmp_path):
    outputs = {
        "FAULT_MAGNITUDE": str(tmp_path / "fault.tif"),
        "SHEAR": str(tmp_path / "shear.tif"),
    }
    assert attempt(INPUT=field, **outputs)[0]
    before = {path: Path(path).read_bytes() for path in outputs.values()}
    seen = []

    def cancel_in_the_second(feedback, percent):
        if percent > 90:
            seen.append(percent)
            feedback.cancel()

    ok, text = attempt(cancel_in_the_second, INPUT=field, SCALE=5, **outputs)
    assert seen and not ok
    assert "nothing was written" in text
    assert {path: Path(path).read_bytes() for path in outputs.values()} == before
    assert {path.name for path in tmp_path.glob("*.tif")} == {"fault.tif", "field.tif", "shear.tif"}
    assert list(tmp_path.glob(".*")) == []


def test_two_outputs_that_are_one_file_through_a_linked_folder_are_refused(attempt, field, tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there")
    ok, text = attempt(
        INPUT=field,
        FAULT_MAGNITUDE=str(tmp_path / "there" / "one.tif"),
        SHEAR=str(tmp_path / "link" / "one.tif"),
    )
    assert not ok
    assert "Two results" in text or "same file" in text
    assert list((tmp_path / "there").iterdir()) == []


def test_the_innermost_file_of_a_vrt_of_a_vrt_is_not_overwritten(attempt, field, tmp_path):
    from osgeo import gdal

    inner = tmp_path / "inner.vrt"
    gdal.Translate(str(inner), field, format="VRT").FlushCache()
    outer = tmp_path / "outer.vrt"
    gdal.Translate(str(outer), str(inner), format="VRT").FlushCache()
    content = Path(field).read_bytes()
    (tmp_path / "elsewhere").symlink_to(tmp_path)
    for target in (field, str(tmp_path / "elsewhere" / "field.tif")):
        ok, text = attempt(INPUT=str(outer), FAULT_MAGNITUDE=target)
        assert not ok
        assert "would overwrite the input" in text
    assert Path(field).read_bytes() == content


@pytest.mark.parametrize("name", ["x" * 252 + ".tif", "é" * 130 + ".tif", "a\0b.tif"])
def test_a_name_that_no_file_can_have_is_a_sentence(attempt, field, tmp_path, name):
    ok, text = attempt(INPUT=field, FAULT_MAGNITUDE=f"{tmp_path}/{name}")
    assert not ok
    assert "cannot be written" in text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["field.tif"]


def test_a_result_without_any_value_is_a_sentence_and_not_a_success(attempt, tmp_path):
    """Known pixels, none of which has enough known pixels around it."""
    import numpy as np
    from osgeo import gdal

    path = str(tmp_path / "islands.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 2, gdal.GDT_Float32)
    values = np.full((64, 64), np.nan, np.float32)
    values[::8, ::8] = 1
    for number in (1, 2):
        made.GetRasterBand(number).WriteArray(values)
    made.FlushCache()
    made = None
    (tmp_path / "fault.tif").write_text("precious")
    ok, text = attempt(INPUT=path, FAULT_MAGNITUDE=str(tmp_path / "fault.tif"))
    assert not ok
    assert "No pixel has a result" in text or "no usable pixel" in text
    assert (tmp_path / "fault.tif").read_text() == "precious"


def test_features_do_not_overwrite_the_layer_that_they_come_from(provider, field, tmp_path):
    """The output of slip along a trace, written into the trace's own file, had destroyed the trace."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    trace = tmp_path / "trace.geojson"
    line = '{"type": "LineString", "coordinates": [[500100, 5199900], [500500, 5199500]]}'
    trace.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": '
        + line
        + "}]}"
    )
    content = trace.read_bytes()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"DISPLACEMENT": field, "TRACE": str(trace), "SLIP": str(trace)}
    _, ok = provider.algorithm("slipalongfault").create().run(parameters, context, feedback)
    assert not ok
    assert "would overwrite the input" in feedback.textLog()
    assert trace.read_bytes() == content


@pytest.fixture
def writer(provider):
    """Return the class of a small algorithm that writes three points to OUT, and then fails if ``fails``."""
    from qgis.core import (
        QgsFeature,
        QgsField,
        QgsFields,
        QgsGeometry,
        QgsPointXY,
        QgsProcessingParameterFeatureSink,
        QgsWkbTypes,
    )

    from microflow_qgis.processing.algorithm import MicroflowAlgorithm
    from microflow_qgis.processing.field_types import INTEGER

    class Writer(MicroflowAlgorithm):
        fails = False

        def name(self):
            return "writer"

        def displayName(self):
            return "writer"

        def createInstance(self):
            return Writer()

        def initAlgorithm(self, configuration=None):
            self.addParameter(QgsProcessingParameterFeatureSink("OUT", "out"))

        def read(self, parameters, context):
            return SimpleNamespace(inputs=())

        def compute(self, paths, feedback):
            fields = QgsFields()
            fields.append(QgsField("value", INTEGER))
            sink, identifier = self.parameterAsSink(
                self.process_parameters, "OUT", self.process_context, fields, QgsWkbTypes.Type.Point
            )
            for number in range(3):
                feature = QgsFeature(fields)
                feature.setAttributes([number])
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(number, number)))
                sink.addFeature(feature)
            if Writer.fails:
                raise errors.NothingMeasured
            return {"OUT": identifier}

    return Writer


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_features_are_moved_into_place_at_the_end_too(writer, tmp_path, suffix):
    """Use a sink of a small algorithm of this test: an earlier file survives a failure."""
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
        QgsVectorLayer,
    )

    target = tmp_path / f"features.{suffix}"

    def attempt():
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        algorithm = writer()
        algorithm.initAlgorithm()
        wanted = QgsProcessingOutputLayerDefinition(str(target), QgsProject.instance())
        results, ok = algorithm.run({"OUT": wanted}, context, feedback)
        return ok, results, context

    ok, results, context = attempt()
    assert ok
    assert results["OUT"].startswith(str(target).rsplit(".", 1)[0])
    assert list(context.layersToLoadOnCompletion()) == [results["OUT"]]
    layer = QgsVectorLayer(results["OUT"], "x", "ogr")
    assert layer.featureCount() == 3
    layer = None
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    writer.fails = True
    ok, _, _ = attempt()
    assert not ok
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
