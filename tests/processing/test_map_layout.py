"""Test the print layout of a result: its parts, and that its legends contain only the result's layers."""

import numpy as np
import pytest

SHAPE = (128, 160)


@pytest.fixture
def loaded(project, write):
    """Return east and north of a result in the project, beside an image."""
    from qgis.core import QgsRasterLayer

    from microflow_qgis.processing.results import ShowInGroup, shown

    image = QgsRasterLayer(write(np.ones(SHAPE), "image.tif"), "image before")
    project.addMapLayer(image)
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    path = write(np.stack([np.where(col > 80, 3.0, -3.0), 0.01 * row, 0 * row + 1]), "field.tif")
    layer = QgsRasterLayer(path, "field")
    project.addMapLayer(layer)
    processor = ShowInGroup(project, "MicroFlow: a → b", shown("displacement", "m", 3.0))
    processor.postProcessLayer(layer, None, None)
    return project


def items(layout, kind):
    return [item for item in layout.items() if isinstance(item, kind)]


def test_without_a_result_there_is_no_layout(project):
    from microflow_qgis.processing.map_layout import layout_of_result

    assert layout_of_result(project) is None


def test_maps_scale_arrow_and_legends_without_the_images(loaded, tmp_path):
    from qgis.core import (
        QgsLayoutExporter,
        QgsLayoutItemLegend,
        QgsLayoutItemMap,
        QgsLayoutItemPicture,
        QgsLayoutItemScaleBar,
    )

    from microflow_qgis.processing.map_layout import layout_of_result

    layout = layout_of_result(loaded)
    assert [shown.layers()[0].name() for shown in items(layout, QgsLayoutItemMap)].count("image before") == 0
    assert len(items(layout, QgsLayoutItemMap)) == 2
    assert len(items(layout, QgsLayoutItemScaleBar)) == 1
    assert len(items(layout, QgsLayoutItemPicture)) == 2
    legends = items(layout, QgsLayoutItemLegend)
    names = [node.name() for legend in legends for node in legend.model().rootGroup().findLayers()]
    assert sorted(names) == ["East displacement (m, + = east)", "North displacement (m, + = north)"]
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=60)
    colors = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colors) > 20
    assert image.save(str(tmp_path / "map.png"))


def test_layouts_have_names_of_their_own(loaded):
    from microflow_qgis.processing.map_layout import layout_of_result

    first, second = layout_of_result(loaded).name(), layout_of_result(loaded).name()
    assert first != second
    assert {layout.name() for layout in loaded.layoutManager().printLayouts()} == {first, second}
