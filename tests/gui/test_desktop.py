"""Test that load, unload, load leaves the desktop as it was."""

from collections import Counter
from pathlib import Path


def everything(iface, qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()
    providers = [provider.id() for provider in qgis_app.processingRegistry().providers()]
    things = iface.window.findChildren(QObject)
    return (
        iface.menu[:],
        iface.toolbar[:],
        sorted(providers),
        Counter(thing.metaObject().className() for thing in things),
    )


def test_load_unload_load_leaves_nothing_behind(iface, project, qgis_app, rest):
    from microflow_qgis import classFactory

    rest()
    before = everything(iface, qgis_app)
    assert before[:2] == ([], [])
    for _ in range(2):
        plugin = classFactory(iface)
        plugin.initGui()
        assert [action.text() for action in iface.menu] == ["Measure ground displacement…"]
        plugin.desktop.action.trigger()
        rest(0.5)
        assert plugin.desktop.dock.isVisible()
        plugin.desktop.show_profile()
        plugin.unload()
        rest(0.5)  # Qt's own animation of the dock ends
        assert everything(iface, qgis_app) == before


def test_the_dock_is_not_filled_before_it_is_shown(plugin):
    assert not plugin.desktop.dock.isVisible()
    assert plugin.desktop.dock.contents is None


def test_the_entry_shows_and_hides_the_dock(plugin, rest):
    desktop = plugin.desktop
    desktop.action.trigger()
    assert desktop.dock.isVisible()
    desktop.action.trigger()
    assert not desktop.dock.isVisible()


def test_tab_goes_from_top_to_bottom(contents):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QComboBox

    begin = contents.form.widgets["PRE"].findChild(QComboBox)
    chain, here = [begin], begin.nextInFocusChain()
    while here is not begin:
        chain.append(here)
        here = here.nextInFocusChain()
    wanted = [
        begin,
        contents.form.widgets["POST_BAND"],
        contents.form.widgets["DEVICE"],
        contents.slider,
        contents.form.widgets["TV_STRENGTH"],
        contents.least,
        contents.tools.itemAt(0).widget(),
    ]
    wanted += [contents.more, contents.cancel, contents.run]
    places = [chain.index(widget) for widget in wanted]
    assert places == sorted(places)
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in wanted)


def test_the_guide_is_opened_from_the_help_menu_and_from_the_dock(contents, iface, monkeypatch):
    from microflow_qgis.gui import guide

    opened = []
    monkeypatch.setattr(guide.QDesktopServices, "openUrl", opened.append)
    iface.help_menu.actions()[0].trigger()
    contents.help.click()
    assert [url.fragment() for url in opened] == ["start", "dock"]
    page = Path(opened[0].toLocalFile()).read_text(encoding="utf-8")
    assert [f'id="{chapter}"' in page for chapter in ("start", "dock")] == [True, True]
