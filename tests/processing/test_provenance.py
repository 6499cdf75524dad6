"""Test the images named in a result: found at their paths, refused otherwise."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from microflow_qgis.core import errors
from microflow_qgis.io.read import Operation, Source
from microflow_qgis.processing.provenance import IMAGES_ITEM, image_metadata, images_of, inherited_images


@pytest.fixture
def result(write, utm_pair, tmp_path):
    """Return the folder of a result and copies of its images: (folder, the result's path)."""
    folder = tmp_path / "project"
    (folder / "images").mkdir(parents=True)
    (folder / "results").mkdir()
    sources = []
    for path, name in zip(utm_pair, ("pre.tif", "post.tif")):
        shutil.copy(path, folder / "images" / name)
        sources.append(Source(str(folder / "images" / name)))
    path = folder / "results" / "displacement.tif"
    shutil.copy(write(np.zeros((3, 128, 160))), path)
    state(path, image_metadata(*sources, str(path)))
    return folder, path


def state(path, metadata):
    from osgeo import gdal

    dataset = gdal.Open(str(path), gdal.GA_Update)
    for name, value in metadata.items():
        dataset.SetMetadataItem(name, value)
    dataset = None


def test_a_run_states_its_images(run, utm_pair):
    results = run("estimatedisplacement", PRE=utm_pair[0], POST=utm_pair[1])
    assert images_of(results["DISPLACEMENT"]) == (Source(utm_pair[0]), Source(utm_pair[1]))
    smoother = run("regularizedisplacement", INPUT=results["DISPLACEMENT"], OUTPUT="TEMPORARY_OUTPUT")
    assert images_of(smoother["OUTPUT"]) == (Source(utm_pair[0]), Source(utm_pair[1]))


def test_all_that_a_layer_means_is_kept(result, utm_pair):
    _, path = result
    way = Operation("+proj=utm +zone=33 +ellps=GRS80", True)
    pre = Source(utm_pair[0], 1, (), "", ((1.0, 2.0), (5.0, float("inf"))), False, way)
    state(path, image_metadata(pre, Source(utm_pair[1]), str(path)))
    assert images_of(str(path))[0] == pre


def test_images_and_results_that_moved_together_are_found(result, tmp_path):
    folder, path = result
    moved = tmp_path / "elsewhere"
    folder.rename(moved)
    sources = images_of(str(moved / path.relative_to(folder)))
    assert [Path(source.path) for source in sources] == [
        moved / "images" / n for n in ("pre.tif", "post.tif")
    ]


def test_a_result_that_moved_alone_finds_its_images(result, tmp_path):
    folder, path = result
    alone = tmp_path / "alone.tif"
    path.rename(alone)
    assert Path(images_of(str(alone))[0].path) == folder / "images" / "pre.tif"


def test_an_image_that_is_gone_or_another_is_refused(result, write):
    folder, path = result
    shutil.copy(write(np.zeros((150, 160))), folder / "images" / "post.tif")
    with pytest.raises(errors.ImageReplaced, match=r"post\.tif"):
        images_of(str(path))
    (folder / "images" / "post.tif").unlink()
    with pytest.raises(errors.ImageGone, match=r"post\.tif"):
        images_of(str(path))
    assert inherited_images(str(path), str(path)) == {}


@pytest.mark.parametrize(
    "text",
    ["", "no json", "[]", "{}", "[1, 2]", "[{}, {}]", "[" * 100_000, json.dumps([{"path": 3}, None]), "null"],
)
def test_metadata_of_another_kind_is_a_sentence(result, text):
    _, path = result
    state(path, {IMAGES_ITEM: text})
    with pytest.raises((errors.ImagesUnknown, errors.ImageGone)):
        images_of(str(path))
