"""All that an algorithm writes, files, folders and features, is moved into place as one at the very end."""

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from microflow_qgis.core import errors
from microflow_qgis.processing import output_files as module
from microflow_qgis.processing.algorithm import MicroflowAlgorithm

KINDS = {"rasterDestination", "fileDestination", "folderDestination", "sink", "vectorDestination"}
SUFFIXES = {"rasterDestination": ".tif", "fileDestination": ".html", "sink": ".gpkg"}
SHAPE, UTM = (96, 110), (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)


@pytest.fixture
def raster(tmp_path):
    """Function that writes bands (n, rows, cols) as a GeoTIFF and gives its path."""
    from osgeo import gdal, osr

    def write(values, name):
        path = str(tmp_path / name)
        made = gdal.GetDriverByName("GTiff").Create(path, *values.shape[:0:-1], len(values), gdal.GDT_Float32)
        made.SetGeoTransform(UTM)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32633)
        made.SetProjection(crs.ExportToWkt())
        for number, plane in enumerate(values, 1):
            made.GetRasterBand(number).WriteArray(plane)
        made.FlushCache()
        return path

    return write


@pytest.fixture
def field(raster):
    """A displacement with a fault between columns 54 and 55: 6 m east, 4 m north."""
    values = np.random.default_rng(1).normal(0, 0.3, (3, *SHAPE)).astype(np.float32)
    values[0, :, 55:] += 6
    values[1, :, 55:] += 4
    values[2] = 0.9
    return raster(values, "field.tif")


@pytest.fixture
def trace(tmp_path):
    path = tmp_path / "trace.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:32633"}}, '
        '"features": [{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", '
        '"coordinates": [[500550, 5199950], [500550, 5199050]]}}]}'
    )
    return str(path)


@pytest.fixture
def inputs(request, field, trace, raster):
    """Function of an algorithm's name: inputs with which it succeeds within seconds."""
    smooth = np.random.default_rng(2).normal(size=SHAPE)
    for axis in (0, 1):
        smooth = sum(np.roll(smooth, step, axis) for step in range(-2, 3))

    def give(name):
        if name == "estimatedisplacement":
            pre, post = (raster(np.roll(smooth, n, 1)[None].astype(np.float32), f"{n}.tif") for n in (0, 1))
            return {"PRE": pre, "POST": post, "WEIGHTS": "none"}
        return {
            "exportdisplacement": {"DISPLACEMENT": field, "FORMAT": "csv", "THRESHOLD": 1.5},
            "slipalongfault": {"DISPLACEMENT": field, "TRACE": trace, "SLIP": "memory:"},
            "report": {"DISPLACEMENT": field, "TITLE": "x"},
            "faultmagnitude": {"INPUT": field},
        }[name]

    return give


@pytest.fixture
def attempt(provider):
    """Function that runs an algorithm: whether it ended well, and its log."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def attempt(name, parameters, feedback=None):
        context, feedback = QgsProcessingContext(), feedback or QgsProcessingFeedback(False)
        _, ok = provider.algorithm(name).create().run(parameters, context, feedback)
        assert "Traceback" not in feedback.textLog()
        return ok, feedback.textLog()

    return attempt


def outputs_in(folder, provider, name):
    """A place below the folder for each output of the algorithm, by its kind."""
    given = {}
    for output in provider.algorithm(name).destinationParameterDefinitions():
        kind = output.type()
        suffix = ".pdf" if output.name() == "PDF" else SUFFIXES.get(kind, "")
        given[output.name()] = str(folder / f"{output.name().lower()}{suffix}")
    return given


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_each_output_of_each_algorithm_is_of_a_kind_that_is_led(provider):
    """An output of a kind that nobody looks after would be written where the user's file lies."""
    for algorithm in provider.algorithms():
        assert {output.type() for output in algorithm.destinationParameterDefinitions()} <= KINDS
        assert type(algorithm).processAlgorithm.__module__.split(".")[-1] in ("algorithm", "vector_outputs")


ENDS = ["cancelled", errors.NothingMeasured(), OSError(errno.ENOSPC, "No space left on device")]
NAMES = ["estimatedisplacement", "exportdisplacement", "slipalongfault", "report", "faultmagnitude"]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_run_wrote_is_in_no_place_until_it_has_ended_well(
    name, provider, attempt, inputs, tmp_path, monkeypatch
):
    """It ends in three ways after its last file is written; then it succeeds, and all files change."""
    from qgis.core import QgsProcessingFeedback

    folder, given = tmp_path / "results", inputs(name)
    folder.mkdir()
    places = outputs_in(folder, provider, name)
    assert attempt(name, {**given, **places})[0]
    earlier = dict.fromkeys(contents(folder), b"precious")
    assert len(earlier) >= len(places)
    for relative in earlier:
        (folder / relative).write_bytes(b"precious")
    computed, wrote = MicroflowAlgorithm._computed, []

    def end(self, files, feedback):
        results = computed(self, files, feedback)
        wrote.append(contents(folder))
        if how == "cancelled":
            feedback.cancel()
        elif how is not None:
            raise how
        return results

    monkeypatch.setattr(MicroflowAlgorithm, "_computed", end)
    for how in [*ENDS, None]:
        ok, _ = attempt(name, {**given, **places}, QgsProcessingFeedback(False))
        beside = {key: value for key, value in wrote.pop().items() if ".microflow-" not in key}
        assert beside == earlier
        assert ok == (how is None)
        if how is not None:
            assert contents(folder) == earlier
    assert contents(folder).keys() == earlier.keys()
    assert b"precious" not in contents(folder).values()


@pytest.mark.parametrize("name", ["exportdisplacement", "slipalongfault"])
def test_a_folder_that_is_not_there_is_made_at_the_end(
    name, provider, attempt, inputs, tmp_path, monkeypatch
):
    output = {"exportdisplacement": "FOLDER", "slipalongfault": "FILES"}[name]
    target = tmp_path / "new" / "folder"
    computed = MicroflowAlgorithm._computed

    def fail(*arguments):
        computed(*arguments)
        raise errors.NothingMeasured

    with monkeypatch.context() as patch:
        patch.setattr(MicroflowAlgorithm, "_computed", fail)
        assert not attempt(name, {**inputs(name), output: str(target)})[0]
    assert not target.parent.exists()
    assert list(tmp_path.glob(".*")) == []
    assert attempt(name, {**inputs(name), output: str(target)})[0]
    assert contents(target)
    assert list(tmp_path.glob(".*")) == []


def test_where_one_file_cannot_be_moved_the_folder_is_as_before(tmp_path, monkeypatch):
    folder, scratch = tmp_path / "folder", tmp_path / "scratch"
    folder.mkdir()
    (folder / "a").write_text("old a")
    replace = os.replace

    def refuse(source, target):
        if Path(target).name == "c":
            raise PermissionError(13, "it is open elsewhere")
        replace(source, target)

    def run():
        paths = {"F": str(folder), "G": str(tmp_path / "other" / "one")}
        with module.output_files(paths, scratch, ["F", "G"]) as files:
            for name in ("a", "b"):
                Path(files.parts["F"], name).write_text("new")
            for name in ("b", "c"):
                Path(files.parts["G"], name).write_text("new")
            monkeypatch.setattr(os, "replace", refuse)

    with pytest.raises(errors.NotWritable, match="c cannot be written"):
        run()
    assert contents(folder) == {"a": b"old a"}
    assert not (tmp_path / "other").exists()


def test_no_file_of_a_folder_replaces_an_input(attempt, raster, tmp_path):
    """ENVI's export is named as the displacement is, without ending; so may the displacement be."""
    values = np.random.default_rng(1).normal(0, 0.3, (3, *SHAPE)).astype(np.float32)
    source = raster(values, "field")
    content = Path(source).read_bytes()
    ok, text = attempt(
        "exportdisplacement", {"DISPLACEMENT": source, "FORMAT": "envi", "FOLDER": str(tmp_path)}
    )
    assert not ok
    assert "would overwrite the input" in text
    assert Path(source).read_bytes() == content
    assert not (tmp_path / "field.hdr").exists()


def test_a_document_and_a_file_of_a_folder_are_not_one(attempt, inputs, tmp_path):
    folder = tmp_path / "folder"
    places = {"REPORT": str(folder / "slip.svg"), "FILES": str(folder)}
    folder.mkdir()
    ok, text = attempt("slipalongfault", {**inputs("slipalongfault"), **places})
    assert not ok
    assert "same file" in text or "Two results" in text
    assert contents(folder) == {}


@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "file/below"])
def test_a_folder_that_cannot_be_is_a_sentence(name, attempt, inputs, tmp_path):
    (tmp_path / "file").write_text("precious")
    ok, text = attempt("exportdisplacement", {**inputs("exportdisplacement"), "FOLDER": f"{tmp_path}/{name}"})
    assert not ok
    assert "cannot be written" in text
    assert (tmp_path / "file").read_text() == "precious"
