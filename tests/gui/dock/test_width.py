"""Test that the dock fits a narrow screen in every language, with any content."""

from pathlib import Path

import pytest

from tools import strings

NARROWEST, BELOW_THE_MAP = 300, 756  # px
FONT = "DejaVu Sans", 9
OWN = strings.wanted()
LONGER = "longer"  # a language in which each text is a third longer
OF_QGIS = "Entité(s) sélectionnée(s) uniquement, also with the padding of a dark theme"
EVERY_FINDING = "no data,untrusted,no rise,limit,partly,shifted"
NUMBERS = {
    "VALID_SHARE": 0.97, "TRUSTED_SHARE": 0.62, "SHIFT_EAST": 0.8, "SHIFT_NORTH": -2.9, "ERROR_EAST": 0.3,
    "ERROR_NORTH": 0.4, "LIMIT_REACHED": 0, "CORRELATION_BEFORE": 0.428, "CORRELATION_AFTER": 0.431,
    "VERDICT": "not measured", "FINDINGS": EVERY_FINDING,
}  # fmt: skip


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("qm")
    strings.compile_to(folder)
    return folder


@pytest.fixture(params=["en", LONGER, *strings.LANGUAGES])
def language(request, qgis_app, compiled):
    """Name of the language that the plugin speaks, on the font of most desktops."""
    from qgis.PyQt.QtCore import QCoreApplication
    from qgis.PyQt.QtGui import QFont
    from qgis.PyQt.QtWidgets import QApplication

    font = QApplication.font()
    QApplication.setFont(QFont(*FONT))
    translator = translator_of(request.param, compiled)
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)
    QApplication.setFont(font)


def translator_of(language: str, folder: Path):
    from qgis.PyQt.QtCore import QTranslator

    class LongerTranslator(QTranslator):
        def translate(self, context, source, disambiguation=None, number=-1):
            filling = ("and so on " * len(source))[: len(source) // 3]
            return f"{source} {filling}" if (context, source) in OWN else None

        def isEmpty(self):
            return False

    if language == LONGER:
        return LongerTranslator()
    translator = QTranslator()
    assert language == "en" or translator.load(str(folder / f"microflow_{language}.qm"))
    return translator


def least_width(dock) -> int:
    """Return the narrowest that shows all, with the bar of the part that scrolls, in px."""
    contents = dock.contents
    bar = contents.scroll.verticalScrollBar().sizeHint().width()
    return max(dock.minimumSizeHint().width(), contents.contents.minimumSizeHint().width() + bar)


def widest(widget):
    """Return what asks for the most width, for the message of a failure."""
    from qgis.PyQt.QtWidgets import QWidget

    shown = [child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]
    sizes = [(child.minimumSizeHint().width(), type(child).__name__, child.objectName()) for child in shown]
    return sorted(sizes, reverse=True)[:12]


def test_no_language_makes_the_dock_wide(language, dock, rest):
    from qgis.PyQt.QtWidgets import QCheckBox

    contents = dock.contents
    for group in (contents.area, contents.outputs, contents.advanced):
        group.setCollapsed(False)
    for name in ("MASK", "TRACE"):
        contents.form.widgets[name].findChild(QCheckBox).setText(OF_QGIS)
    contents.result.show_verdict(NUMBERS, "m")
    contents.nodata_tick.propose([-32768.0])
    contents.correction.show()
    states = (  # of the parts that come and go
        [contents.apply, contents.discard, contents.correction.remove, contents.correction.take_back],
        [contents.bar, contents.cancel, contents.correction.apply, contents.correction.discard],
        [contents.card, contents.card.setUp],
        [contents.card, contents.card.bar, contents.card.cancel],
    )
    for shown in states:
        for widget in {widget for state in states for widget in state}:
            widget.setVisible(widget in shown)
        rest(0.3)
        assert least_width(dock) <= NARROWEST, widest(dock)


def test_every_use_of_a_result_is_readable(language, dock, rest):
    if language == LONGER:
        pytest.skip("a text that does not fit is cut")
    dock.setFloating(True)
    dock.resize(NARROWEST, 700)
    rest(0.3)
    cut = [button.accessibleName() for button in dock.contents.result_tools.buttons() if button.toolTip()]
    assert (dock.width(), cut) == (NARROWEST, [])


def test_no_language_makes_a_window_below_the_map_wide(language, plugin, rest):
    """On a small screen, the layers and the dock leave 756 px below the map."""
    desktop = plugin.desktop
    for show in (desktop.show_profile, desktop.show_slip, desktop.show_series):
        show()
    rest()
    for window in (desktop.profile, desktop.slip, desktop.series):
        assert window.minimumSizeHint().width() <= BELOW_THE_MAP, widest(window)


def test_a_text_that_does_not_fit_is_cut_and_told(contents):
    from microflow_qgis.gui.dock.narrow import ToolButton

    for button in contents.findChildren(ToolButton):
        whole = button.accessibleName()
        button.resize(button.minimumSizeHint())
        assert button.text().endswith("…") or button.text() == whole
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
        assert button.toolTip() == ("" if button.text() == whole else whole)
        button.resize(900, button.height())
        assert (button.text(), button.toolTip()) == (whole, "")


def test_the_label_of_a_tick_is_part_of_it(contents, rest):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    label = contents.keep.parentWidget().label
    before = contents.keep.isChecked()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert contents.keep.isChecked() is not before
    assert contents.keep.accessibleName() == label.text() == "Keep earlier results on the map"
