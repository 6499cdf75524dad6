"""Test that a file dropped on the dock opens the import with the values that it states."""

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


def drop(widget, path):
    from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
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
    assert "not recognised" in iface.said()
    assert not opened


def test_half_a_field_is_refused_in_a_sentence(contents, written, opened, spin, iface):
    drop(contents, written("Px1", {"Px1": np.ones(SHAPE, np.float32)}))
    spin(lambda: iface.bar.currentItem() is not None)
    assert "Second file" in iface.said()
    assert not opened
