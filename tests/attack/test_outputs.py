"""Test results in the user's folders: a run that fails leaves earlier files unchanged."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from microflow_qgis.core import errors
from microflow_qgis.processing import output_files as module

ROOT = Path(__file__).resolve().parents[2]
WRITER = """
import sys, time
from pathlib import Path
from microflow_qgis.processing.output_files import output_files

folder, scratch, moment = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
names = {"A": str(folder / "a.tif"), "B": str(folder / "b.tif")}

def stop():
    print("here", flush=True)
    time.sleep(60)

if moment == "moving":
    import os
    from microflow_qgis.processing import output_files as module
    replace, count = os.replace, []
    def slow(source, target):
        replace(source, target)
        count.append(target)
        if str(target).endswith("a.tif") and "earlier" not in str(target):
            stop()
    os.replace = slow
with output_files(names, scratch) as files:
    for part in files.parts.values():
        Path(part).write_text("new")
    if moment == "writing":
        stop()
"""


@pytest.fixture
def folder(tmp_path):
    """Return a folder with an earlier result."""
    folder = tmp_path / "results"
    folder.mkdir()
    (folder / "a.tif").write_text("old a")
    (folder / "a.tif.aux.xml").write_text("statistics of old a")
    return folder


def names(folder):
    return {"A": str(folder / "a.tif"), "B": str(folder / "b.tif")}


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


BEFORE = {"a.tif": "old a", "a.tif.aux.xml": "statistics of old a"}


def write_parts(files):
    for name, part in files.parts.items():
        Path(part).write_text(f"new {name}")


def test_all_are_moved_at_the_end_and_not_before(folder, tmp_path):
    with module.output_files(names(folder), tmp_path / "scratch") as files:
        write_parts(files)
        assert contents(folder) == BEFORE
    assert contents(folder) == {"a.tif": "new A", "b.tif": "new B"}
    assert list(folder.glob(".*")) == []
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.parametrize("error", [errors.Cancelled, errors.NothingMeasured, OSError, KeyboardInterrupt])
def test_what_fails_or_is_cancelled_changes_nothing(folder, tmp_path, error):
    def run():
        with module.output_files(names(folder), tmp_path / "scratch") as files:
            write_parts(files)
            raise error

    with pytest.raises(error):
        run()
    assert contents(folder) == BEFORE
    assert list(folder.glob(".*")) == []
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_where_the_second_file_cannot_be_moved_the_first_is_put_back(folder, tmp_path, monkeypatch, links):
    replace = os.replace

    def refuse(source, target):
        if Path(target).name == "b.tif":
            raise PermissionError(13, "it is open elsewhere")
        replace(source, target)

    def no_link(*_):
        raise OSError(95, "not supported")

    if not links:
        monkeypatch.setattr(os, "link", no_link)

    def run():
        with module.output_files(names(folder), tmp_path / "scratch") as files:
            write_parts(files)
            monkeypatch.setattr(os, "replace", refuse)

    with pytest.raises(errors.NotWritable, match=r"b\.tif cannot be written"):
        run()
    assert contents(folder) == BEFORE


@pytest.mark.parametrize("moment", ["writing", "moving"])
def test_what_a_killed_process_leaves_is_removed_by_the_next_run(folder, tmp_path, moment, bounded):
    scratch = tmp_path / "scratch"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, folder, scratch, moment],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout.readline() == "here\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert len(list(folder.glob(".microflow-*.part"))) == 1
    assert contents(folder)["a.tif"] in ("old a", "new"), "one of them, whole"
    with module.output_files({"C": str(tmp_path / "c.tif")}, scratch) as files:
        write_parts(files)
    assert list(folder.glob(".*")) == []
    assert contents(folder)["a.tif"] in ("old a", "new")
    assert list(scratch.iterdir()) == []


def test_the_file_of_a_run_killed_between_two_renames_is_put_back(folder, tmp_path):
    """On a disk without hard links, the earlier file is absent for a moment."""
    part = folder / ".microflow-1.part"
    (part / "earlier").mkdir(parents=True)
    os.replace(folder / "a.tif", part / "earlier" / "a.tif")
    records = tmp_path / "scratch" / "outputs"
    records.mkdir(parents=True)
    (records / "1.json").write_text(json.dumps([str(part)]))
    module.remove_abandoned(tmp_path / "scratch")
    assert contents(folder) == BEFORE
    assert not part.exists()


def test_the_parts_of_a_run_that_works_are_left_alone(folder, tmp_path):
    with module.output_files(names(folder), tmp_path / "scratch") as files:
        write_parts(files)
        module.remove_abandoned(tmp_path / "scratch")
    assert contents(folder)["a.tif"] == "new A"


@pytest.mark.parametrize(
    "record",
    ["", "[", "{}", "7", '["/"]', '["relative.part"]', "[" * 100_000, '["{home}"]', "[null, 3]"],
)
def test_a_planted_record_removes_nothing_else(tmp_path, record):
    """Only folders with the names of parts are removed."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "precious").write_text("precious")
    records = tmp_path / "scratch" / "outputs"
    records.mkdir(parents=True)
    (records / "1.json").write_text(record.replace("{home}", str(home)))
    module.remove_abandoned(tmp_path / "scratch")
    assert (home / "precious").read_text() == "precious"


def test_a_link_named_as_a_part_is_not_followed(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "precious").write_text("precious")
    (tmp_path / ".microflow-1.part").symlink_to(home)
    records = tmp_path / "scratch" / "outputs"
    records.mkdir(parents=True)
    (records / "1.json").write_text(json.dumps([str(tmp_path / ".microflow-1.part")]))
    module.remove_abandoned(tmp_path / "scratch")
    assert (home / "precious").exists()


# --- the same through the algorithm ---


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


def vrt_of(path, source):
    from osgeo import gdal

    gdal.BuildVRT(str(path), [str(source)]).FlushCache()
    return str(path)


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


def test_nobody_else_can_read_or_plant_records(folder, tmp_path):
    with module.output_files(names(folder), tmp_path / "new" / "scratch") as files:
        write_parts(files)
        for made in (tmp_path / "new" / "scratch", tmp_path / "new" / "scratch" / "outputs"):
            assert made.stat().st_mode & 0o077 == 0


def test_a_started_run_waits_for_no_other(folder, tmp_path):
    """Two runs into one folder are independent."""
    started = time.monotonic()
    with module.output_files({"A": str(folder / "x.tif")}, tmp_path / "scratch") as one:
        with module.output_files({"B": str(folder / "y.tif")}, tmp_path / "scratch") as other:
            write_parts(other)
        write_parts(one)
    assert contents(folder) == {**BEFORE, "x.tif": "new A", "y.tif": "new B"}
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_features_are_moved_into_place_at_the_end_too(provider, tmp_path, suffix):
    """Use a sink of a small algorithm of this test: an earlier file survives a failure."""
    from qgis.core import (
        QgsFeature,
        QgsField,
        QgsFields,
        QgsGeometry,
        QgsPointXY,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingParameterFeatureSink,
        QgsProject,
        QgsVectorLayer,
        QgsWkbTypes,
    )
    from qgis.PyQt.QtCore import QVariant

    from microflow_qgis.processing.algorithm import MicroflowAlgorithm

    class Run:
        inputs = ()

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
            return Run()

        def compute(self, paths, feedback):
            fields = QgsFields()
            fields.append(QgsField("value", QVariant.Type.Int))
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

    target = tmp_path / f"features.{suffix}"

    def attempt():
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        algorithm = Writer()
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
    Writer.fails = True
    ok, _, _ = attempt()
    assert not ok
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
