"""Test that combining and moving back use the transformation chosen in the project between two datums."""

import numpy as np
import pytest

from .test_reference_systems import DATUMS, change, reference

SHAPE = (120, 140)
SHIFT = (33.0, -21.0)  # metres, by which the chosen transformation differs from the usual one


@pytest.fixture
def placed(tmp_path):
    """Return a function that writes bands (n, rows, cols) with the middle at a place (x, y) of a CRS: the
    path."""
    from osgeo import gdal

    def placed(bands, code, middle, name):
        rows, cols = bands.shape[1:]
        made = gdal.GetDriverByName("GTiff").Create(
            str(tmp_path / name), cols, rows, len(bands), gdal.GDT_Float32
        )
        made.SetSpatialRef(reference(code))
        made.SetGeoTransform((middle[0] - 5 * cols, 10, 0, middle[1] + 5 * rows, 0, -10))
        made.WriteArray(bands)
        made.FlushCache()
        return str(tmp_path / name)

    return placed


@pytest.fixture
def chosen(project):
    """Return a function that chooses a transformation between two CRSs: a place in ``world`` and in
    ``local``."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    def chosen(world, local, proj, at):
        pipeline = f"{proj} +step +proj=affine +xoff={SHIFT[0]} +yoff={SHIFT[1]}"
        systems = (QgsCoordinateReferenceSystem(code) for code in (world, local))
        context = QgsCoordinateTransformContext()
        context.addCoordinateOperation(*systems, pipeline)
        project.setTransformContext(context)
        x, y = (float(v) for v in change("EPSG:4326", world)(*at))
        u, v = (float(one) + off for one, off in zip(change(world, local, proj)(x, y), SHIFT))
        return (x, y), (u, v)

    return chosen


def step(shape):
    """4 m more to the east in the right half, 1 m north."""
    field = 1 + np.random.default_rng(shape[0]).normal(0, 0.02, (2, *shape))
    field[0, :, shape[1] // 2 :] += 4.0
    return field


def edge(east):
    """Return the column at which the field crosses 3 m, from the middle."""
    row = np.nanmedian(east[50:-50], axis=0)
    right = int(np.flatnonzero(row > 3)[0])
    return right - (row[right] - 3) / (row[right] - row[right - 1]) - (row.size - 1) / 2


@pytest.mark.parametrize(("local", "world", "at", "proj"), DATUMS)
@pytest.mark.parametrize("turned_round", [False, True])
def test_fields_are_combined_where_the_project_says(
    run, read, placed, chosen, local, world, at, proj, turned_round
):
    here, there = chosen(world, local, proj, at)
    places = [(world, here), (local, there)]
    (code, first), (other, second) = places[::-1] if turned_round else places
    inputs = [
        placed(step(SHAPE), code, first, "first.tif"),
        placed(step((160, 180)), other, second, "second.tif"),
    ]
    results = run("combinedisplacements", INPUTS=inputs, DISPLACEMENT="TEMPORARY_OUTPUT")
    both = read(results["DISPLACEMENT"])
    assert np.isfinite(both[0]).mean() > 0.99
    assert edge(both[0]) == pytest.approx(0.0, abs=0.15)
    assert np.nanmedian(both[1]) == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize(("local", "world", "at", "proj"), DATUMS)
def test_a_raster_moves_back_where_the_project_says(run, read, placed, chosen, local, world, at, proj):
    here, there = chosen(world, local, proj, at)
    field = step(SHAPE)
    field[0] -= 1.0  # nothing in the left half, 4 m in the right one
    col = np.mgrid[:160, :180][1]
    image = placed((10.0 * col)[None], local, there, "image.tif")
    displacement = placed(field, world, here, "known.tif")
    back = read(run("moveback", INPUT=image, DISPLACEMENT=displacement, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"])
    moved = back - 10.0 * col
    assert np.nanmedian(moved[:, 40:85]) == pytest.approx(0.0, abs=0.05)
    assert np.nanmedian(moved[:, 95:140]) == pytest.approx(4.0, abs=0.1)
    assert edge(1 + moved[:, 40:-40]) == pytest.approx(0.0, abs=0.8)  # of turned and scaled pixels
