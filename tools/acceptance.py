"""Test the zip as a user would, in the real desktop on an empty profile: install, use, remove.

    python tools/acceptance.py ZIP [--set-up]

The script installs the zip by the code of *Install from ZIP*, measures the sample in the dock, compares with
the sample's truth and removes the plugin. The engine is MICROFLOW_ENGINE_PYTHON. With ``--set-up`` it is the
one that the dock's button sets up, which is removed at the end. Needs a display.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # inside QGIS, too, but not the package

from desktop import DesktopProcess, new_home, rest, wait

NAME = "microflow_qgis"
LARGEST_SHARE = 0.5  # of a field of zeros' error


def inside(iface, archive: str, set_up: str) -> dict[str, object]:
    """Run in QGIS; return the observations as figures."""
    import pyplugin_installer
    from qgis import utils

    pyplugin_installer.instance().installFromZipFile(archive)
    assert NAME in utils.active_plugins, utils.active_plugins
    home = Path(sys.modules[NAME].__file__).parent
    dock = show_dock(iface)
    checks = {"installed": str(home)}
    if set_up:
        checks.update(set_up_engine(dock))
    checks.update(measure(iface, dock, home / "resources" / "sample"))
    if set_up:
        remove_engine(dock)
    pyplugin_installer.instance().uninstallPlugin(NAME, quiet=True)
    assert NAME not in utils.plugins
    assert not home.exists(), list(home.iterdir())
    return checks


def show_dock(iface):
    """Return the dock, opened by its button if it is hidden."""
    from qgis.PyQt.QtWidgets import QAction, QDockWidget

    action = iface.mainWindow().findChild(QAction, "MicroFlowAction")
    if not action.isChecked():
        action.trigger()
    rest(1)
    return iface.mainWindow().findChild(QDockWidget, "MicroFlowDock")


def set_up_engine(dock) -> dict[str, object]:
    """Press the button of the dock's card, and wait for an engine that computes."""
    card = dock.contents.card
    wait(lambda: card.isVisible() and card.setUp.isEnabled(), 60)
    planned, started = card.forecast.text(), time.monotonic()
    card.setUp.click()
    wait(lambda: card.engine.work is None, 1500)
    assert card.engine.condition() is None, card.engine.failure
    assert not card.isVisible()
    made = card.engine.made
    return {"planned": planned, "engine": str(made), "set up in s": round(time.monotonic() - started)}


def remove_engine(dock) -> None:
    engine = dock.contents.card.engine
    engine.uninstall()
    wait(lambda: engine.work is None, 120)
    assert not Path(engine.home.folder).exists(), list(Path(engine.home.folder).rglob("*"))[:9]


def measure(iface, dock, sample: Path) -> dict[str, object]:
    """Load the sample, press Run, and compare the result with the truth."""
    from qgis.core import QgsProject

    load_sample(sample)
    press_run(iface, dock)
    layers = [
        layer for layer in QgsProject.instance().mapLayers().values() if layer.name() not in ("pre", "post")
    ]
    assert len(layers) >= 4, [layer.name() for layer in layers]
    east = next(layer for layer in layers if layer.bandCount() == 3)
    error, zero = errors(east.source(), sample / "truth.tif")
    assert error < LARGEST_SHARE * zero, (error, zero)
    return {"layers": sorted(layer.name() for layer in layers), "error": error, "error of zeros": zero}


def load_sample(sample: Path) -> None:
    from qgis.core import QgsProject, QgsRasterLayer

    for name in ("pre", "post"):
        layer = QgsRasterLayer(str(sample / f"{name}.tif"), name)
        assert layer.isValid(), layer.error().message()
        QgsProject.instance().addMapLayer(layer)
    rest(1)


def press_run(iface, dock) -> None:
    """Press Run, and wait for the results on the map."""
    dock.contents.run.click()
    assert dock.contents.run_queue.shown is not None, iface.messageBar().currentItem().text()
    wait(lambda: dock.contents.run_queue.shown is None, 300)
    rest(1)


def errors(displacement: str, truth: Path) -> tuple[float, float]:
    """Return mean end-point errors in px: of the result, and of a field of zeros."""
    import numpy as np
    from osgeo import gdal

    raster = gdal.Open(displacement)
    _, width, _, _, _, height = raster.GetGeoTransform()
    flow = raster.ReadAsArray()[:2] / np.array([width, height]).reshape(2, 1, 1)
    true_flow = gdal.Open(str(truth)).ReadAsArray()
    return tuple(float(np.nanmean(np.hypot(*(field - true_flow)))) for field in (flow, np.zeros_like(flow)))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("zip", type=Path)
    parser.add_argument("--set-up", action="store_true")
    chosen = parser.parse_args()
    with new_home() as folder:
        desktop = DesktopProcess(Path(folder))
        mirrors = Path("~/.config/pip").expanduser()  # known to pip, which is used if an address fails
        if chosen.set_up and mirrors.is_dir():
            shutil.copytree(mirrors, Path(folder) / ".config" / "pip")
        own = {"MICROFLOW_ENGINE_PYTHON": ""} if chosen.set_up else {}
        checks = desktop.run(
            __file__, "inside", str(chosen.zip.resolve()), "1" * chosen.set_up, limit=1800, **own
        )
        files = Path(folder).rglob("*")  # gdal_pam has QGIS's own statistics of any image
        files = (path for path in files if path.is_file() and "gdal_pam" not in path.parts)
        left = [path for path in files if "microflow" in str(path.relative_to(folder))]
        print(*(f"{key}: {value}" for key, value in checks.items()), sep="\n")
        sys.exit(f"Left behind: {left}" if left else 0)


if __name__ == "__main__":
    main()
