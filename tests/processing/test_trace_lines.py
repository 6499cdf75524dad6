"""Test lines of a layer as polylines in pixels of a raster."""

import math

import numpy as np
import pytest

from microflow_qgis.core.errors import (
    TraceCrossing,
    TraceCrsMissing,
    TraceEmpty,
    TraceOneVertex,
    TraceOutside,
    TraceUnplaceable,
)
from microflow_qgis.core.grid import Grid

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
SHAPE = (128, 160)


@pytest.fixture
def layer(qgis_app):
    """Return a function that makes a layer of lines in memory, from WKT."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    made = []

    def make(*lines, crs="EPSG:32633", kind="MultiLineString"):
        layer = QgsVectorLayer(f"{kind}?crs={crs}" if crs else kind, "faults", "memory")
        if not crs:
            from qgis.core import QgsCoordinateReferenceSystem

            layer.setCrs(QgsCoordinateReferenceSystem())
        features = []
        for line in lines:
            feature = QgsFeature()
            if line:
                feature.setGeometry(QgsGeometry.fromWkt(line))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        made.append(layer)
        return layer

    return make


@pytest.fixture
def read(qgis_app):
    """Return a function that reads a trace on a grid of a CRS."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from microflow_qgis.processing.trace_lines import read_trace

    def read(source, geotransform=UTM, crs="EPSG:32633", shape=SHAPE, **options):
        reference = QgsCoordinateReferenceSystem(crs)
        grid = Grid(shape, geotransform, reference.toWkt())
        return read_trace(source, grid, reference, QgsProject.instance().transformContext(), **options)

    return read


def test_positions_count_from_the_outer_corner(layer, read):
    (line,) = read(layer("LINESTRING(500005 5199995, 500100 5199900, 500100 5199500)"))
    np.testing.assert_allclose(line, [[0.5, 0.5], [10, 10], [10, 50]])


GLOBE = {"geotransform": (-179.5, 1.0, 0.0, 60.0, 0.0, -1.0), "crs": "EPSG:4326", "shape": (120, 359)}


@pytest.mark.parametrize("margin", [64.0, math.inf])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258", "EPSG:3857"])
def test_a_line_on_a_global_grid_is_read_once(layer, read, crs, margin):
    metres = 40075016.68557849 / 360 if crs == "EPSG:3857" else 1
    source = layer(f"LINESTRING({-100 * metres} 0, {-90 * metres} 0)", crs=crs)
    (line,) = read(source, margin=margin, **GLOBE)
    np.testing.assert_allclose(line[[0, -1], 0], [79.5, 89.5], atol=1e-6)


def test_a_line_is_placed_where_the_surroundings_cannot_be_computed(layer, read, monkeypatch):
    from microflow_qgis.processing import trace_lines

    monkeypatch.setattr(trace_lines, "surroundings", lambda *_: None)
    assert len(read(layer("LINESTRING(-100 0, -90 0)", crs="EPSG:4326"), margin=math.inf, **GLOBE)) == 1


def test_a_rotated_grid(layer, read):
    turned = (500_000.0, 8.0, 6.0, 5_200_000.0, 6.0, -8.0)
    (line,) = read(layer("LINESTRING(500000 5200000, 500080 5200060)"), turned)
    np.testing.assert_allclose(line, [[0, 0], [10, 0]], atol=1e-9)


def test_multiparts_z_and_curves(layer, read):
    parts = "MULTILINESTRING((500100 5199900, 500200 5199900), (500300 5199900, 500400 5199900))"
    assert len(read(layer(parts))) == 2
    assert len(read(layer(parts, "LINESTRING(500100 5199800, 500200 5199800)"))) == 3
    solid = "LINESTRINGZ(500100 5199900 7, 500200 5199900 8)"
    np.testing.assert_allclose(read(layer(solid, kind="LineStringZ"))[0], [[10, 10], [20, 10]])
    arc = "CIRCULARSTRING(500100 5199900, 500200 5199800, 500300 5199900)"
    (line,) = read(layer(arc, kind="CompoundCurve"))
    assert len(line) > 10
    np.testing.assert_allclose(np.hypot(*(line - [20, 10]).T), 10, rtol=1e-3)


def test_degrees_over_utm_bend_as_the_projection_bends(layer, read):
    """A parallel is not straight in UTM: it departs from the chord by x² tan φ / (2 N)."""
    far = (300_000.0, 100.0, 0.0, 6_700_000.0, 0.0, -100.0)
    (line,) = read(
        layer("LINESTRING(12 60.2, 18 60.2)", crs="EPSG:4326"), far, shape=(4000, 4000), margin=math.inf
    )
    middle = line[np.argmin(np.abs(line[:, 0] - 2000))]
    ends = line[[0, -1], 1]
    sagitta = (500_000 - 333_700) ** 2 * math.tan(math.radians(60.2)) / (2 * 6_394_200)
    assert ends[0] == pytest.approx(ends[1], abs=0.1)
    assert (middle[1] - ends[0]) * 100 == pytest.approx(sagitta, rel=0.02)


def test_vertices_in_degrees_land_on_their_pixels(layer, read):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    wgs, utm = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:4326", "EPSG:32633"))
    change = QgsCoordinateTransform(utm, wgs, QgsProject.instance())
    there = [change.transform(QgsPointXY(*xy)) for xy in ((500_200, 5_199_800), (500_900, 5_199_200))]
    (line,) = read(layer("LINESTRING({} {}, {} {})".format(*there[0], *there[1]), crs="EPSG:4326"))
    np.testing.assert_allclose(line[[0, -1]], [[20, 20], [90, 80]], atol=1e-3)


def test_a_line_is_clipped_to_the_surroundings(layer, read):
    across = layer("LINESTRING(400000 5199500, 600000 5199500)")
    (line,) = read(across)
    np.testing.assert_allclose(line, [[-64, 50], [160 + 64, 50]])
    np.testing.assert_allclose(read(across, margin=0.0)[0], [[0, 50], [160, 50]])
    np.testing.assert_allclose(read(across, margin=math.inf)[0][0], [-10_000, 50])


def test_a_line_that_leaves_and_returns_falls_apart(layer, read):
    loop = "LINESTRING(500100 5199900, 500100 5203000, 501000 5203000, 501000 5199900)"
    pieces = read(layer(loop))
    assert [len(piece) for piece in pieces] == [2, 2]


def test_lines_far_away_are_left_out(layer, read):
    near, far = "LINESTRING(500100 5199900, 500200 5199800)", "LINESTRING(700000 0, 700000 100)"
    assert len(read(layer(near, far))) == 1
    assert len(read(layer(near, None))) == 1


def test_selected_features_only(layer, run_context, read):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    lines = layer("LINESTRING(500100 5199900, 500200 5199800)", "LINESTRING(500100 5199800, 500300 5199700)")
    run_context.project().addMapLayer(lines, False)
    lines.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(lines.id(), True)
    (line,) = read(run_context.source(chosen))
    np.testing.assert_allclose(line, [[10, 20], [30, 30]])


@pytest.fixture
def run_context(provider, project):
    """Return a context whose ``source`` reads a TRACE as an algorithm does."""
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

    from microflow_qgis.processing.parameters import add_trace

    class WithTrace(QgsProcessingAlgorithm):
        def name(self):
            return "withtrace"

        def displayName(self):
            return "With a trace"

        def createInstance(self):
            return WithTrace()

        def initAlgorithm(self, configuration=None):
            add_trace(self, "The fault.")

        def add(self, parameter, text, advanced):
            parameter.setHelp(text)
            self.addParameter(parameter)

    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = WithTrace().create()
    context.source = lambda value: algorithm.parameterAsSource({"TRACE": value}, "TRACE", context)
    return context


@pytest.mark.parametrize(
    ("lines", "crs", "refusal"),
    [
        ([], "EPSG:32633", TraceEmpty),
        ([None], "EPSG:32633", TraceEmpty),
        (["LINESTRING(500100 5199900, 500100 5199900)"], "EPSG:32633", TraceOneVertex),
        (["LINESTRING(700000 0, 700000 100)"], "EPSG:32633", TraceOutside),
        (["LINESTRING(12 60.2, 18 60.2)"], "EPSG:4326", TraceOutside),
        (["LINESTRING(500100 5199900, 500200 5199800)"], None, TraceCrsMissing),
        (["LINESTRING(500100 5199900, 15 47)"], "EPSG:4326", TraceUnplaceable),
    ],
)
def test_refusals(layer, read, lines, crs, refusal):
    with pytest.raises(refusal) as caught:
        read(layer(*lines, crs=crs), margin=math.inf)
    assert "faults" in str(caught.value)


def test_a_line_that_crosses_itself_has_no_order(layer, read):
    crossing = layer("LINESTRING(500100 5199900, 500300 5199900, 500200 5199800, 500200 5200000)")
    assert len(read(crossing)) == 1
    with pytest.raises(TraceCrossing):
        read(crossing, ordered=True)


def test_without_crs_coordinates_are_the_rasters(layer, read):
    picture = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    (line,) = read(layer("LINESTRING(10 -20, 30 -40)", crs=None), picture, crs="")
    np.testing.assert_allclose(line, [[10, 20], [30, 40]])
