"""Test that a file dropped on the dock opens the import with the values that it states."""

from pathlib import Path

import numpy as np
import pytest

SHAPE = (96, 128)


@pytest.fixture
def opened(monkeypatch):
    """Return the dialogs that were opened: (algorithm, parameters)."""
    import processing

    seen = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *call: seen.append(call))
    return seen


def drop(widget, *paths):
    from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, key)
    QCoreApplication.sendEvent(widget, enter)
    accepted = enter.isAccepted()
    QCoreApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, button, key))
    return accepted


def test_a_foreign_field_is_shown_in_the_dialog(contents, written, opened, spin):
    bands = ("East/West", "North/South", "SNR")
    path = written("corr", {name: np.ones(SHAPE, np.float32) for name in bands})
    assert drop(contents, path)
    spin(lambda: opened)
    name, parameters = opened[0]
    assert name == "microflow:importdisplacement"
    assert parameters["INPUT"] == path
    assert (parameters["FORMAT"], parameters["UNIT"], parameters["SIGN"]) == ("cosicorr", "m", "east_north")


def test_an_image_is_not_taken_for_a_field(contents, pair, opened, spin, iface):
    assert drop(contents, pair[0])
    spin(lambda: iface.bar.currentItem() is not None)
    assert "not recognised" in iface.last_message()
    assert not opened


def test_half_a_field_is_refused_in_a_sentence(contents, written, opened, spin, iface):
    drop(contents, written("Px1", {"Px1": np.ones(SHAPE, np.float32)}))
    spin(lambda: iface.bar.currentItem() is not None)
    assert "Second file" in iface.last_message()
    assert not opened


def test_several_images_are_divided_by_their_dates(contents, opened, spin):
    names = ("b_20190703.tif", "a_20200101.tif", "c_20180505.tif", "d_20210909.tif", "e_20190801.tif")
    assert drop(contents, *(f"/images/{name}" for name in names))
    spin(lambda: opened)
    name, parameters = opened[0]
    assert name == "microflow:estimatestack"
    assert parameters == {
        "BEFORE": ["/images/c_20180505.tif", "/images/b_20190703.tif"],
        "AFTER": ["/images/e_20190801.tif", "/images/a_20200101.tif", "/images/d_20210909.tif"],
    }


def test_both_files_of_one_field_are_imported(contents, written, opened, spin):
    first, second = (Path(written(name, {name: np.ones(SHAPE, np.float32)})) for name in ("Px1", "Px2"))
    assert drop(contents, first, second.rename(first.with_name("Px2.tif")))
    spin(lambda: opened)
    assert opened[0][0] == "microflow:importdisplacement"
    assert opened[0][1]["FORMAT"] == "micmac"


def test_images_selected_in_the_layer_tree_are_offered(contents, iface, project, pair, opened):
    from qgis.core import QgsRasterLayer

    first, second = (QgsRasterLayer(path, f"20160{n}01") for n, path in enumerate(pair, 1))
    third = QgsRasterLayer(pair[0], "without a date")
    project.addMapLayers([second, first, third])
    iface.selected = [second, first]
    contents.result_tools._open_stack()
    assert len(opened[0][1].get("BEFORE", [])) <= 1, "two images are the dock's pair"
    iface.selected = [second, first, third]
    contents.result_tools._open_stack()
    assert opened[1][1] == {"BEFORE": [second.id()], "AFTER": [first.id(), third.id()]}
