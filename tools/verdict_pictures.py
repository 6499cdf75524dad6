"""Take pictures of the verdicts, in three languages, light and dark: ``verdict_pictures.py ZIP FOLDER``.

The window has the size of a small laptop's screen. Needs a display. The pictures of the guide are also
written to resources/help. ``--language`` and ``--theme`` choose some of them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # inside QGIS, too, but not the package

from acceptance import load_sample, press_run, show_dock
from desktop import DesktopProcess, new_home, rest
from guide_pictures import HELP, wait_for_map

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
WINDOW, DOCK = (1366, 768), 330  # px
LANGUAGES = "en_US", "fr", "ja"
THEMES = {"light": "default", "dark": "Night Mapping"}
VERDICTS = "good", "care", "not measured"
GUIDE = {  # where the guide has them
    ("en_US", "light", "good"): "verdict_good",
    ("en_US", "light", "care"): "verdict_care",
    ("en_US", "light", "not measured"): "verdict_not_measured",
    ("fr", "light", "care"): "verdict_fr",
    ("ja", "dark", "care"): "verdict_ja_dark",
}
SHIFT, CHANGED = 1, 0.55  # px; where the changed part of the image after begins, in shares of its width


def make_pairs(folder: Path) -> None:
    """Write a pair for each verdict: the sample, the sample shifted and changed in part, and two places."""
    import numpy as np
    from osgeo import gdal

    after = gdal.Open(str(SAMPLE / "post.tif")).ReadAsArray()
    damaged = np.roll(after, SHIFT, axis=1)
    begin = round(CHANGED * after.shape[1])
    damaged[:, begin:] = after[::-1, begin:]
    for verdict, image in zip(VERDICTS, (after, damaged, after[::-1, ::-1])):
        place = folder / verdict
        place.mkdir()
        for name, values in (("pre", None), ("post", image)):
            copy = gdal.GetDriverByName("GTiff").CreateCopy(
                str(place / f"{name}.tif"), gdal.Open(str(SAMPLE / f"{name}.tif"))
            )
            if values is not None:
                copy.GetRasterBand(1).WriteArray(values)
            copy.FlushCache()


def inside(iface, archive: str, pairs: str, folder: str) -> list[str]:
    """Run in QGIS: measure each pair, and save the window with its verdict."""
    import pyplugin_installer
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDockWidget

    pyplugin_installer.instance().installFromZipFile(archive)
    dock, window = show_dock(iface), iface.mainWindow()
    window.findChild(QDockWidget, "Browser").close()
    window.showNormal()
    window.resize(*WINDOW)
    window.resizeDocks([dock], [DOCK], Qt.Orientation.Horizontal)
    verdicts = []
    for verdict in VERDICTS:
        QgsProject.instance().clear()
        load_sample(Path(pairs) / verdict)
        outcomes = []
        dock.contents.run_queue.ended.connect(outcomes.append)
        press_run(iface, dock)
        verdicts.append(next(run.results["VERDICT"] for run in outcomes if "VERDICT" in run.results))
        wait_for_map(iface)
        dock.contents.scroll.ensureWidgetVisible(dock.contents.result)
        rest(1)
        assert window.grab().save(str(Path(folder) / f"{verdict}.png"))
    return verdicts


def shrink_smooth(path: Path) -> None:
    """Reduce a picture to 64 steps of each colour, so that smooth maps stay smooth."""
    from PIL import Image, ImageOps

    with Image.open(path) as picture:
        few = ImageOps.posterize(picture.convert("RGB"), 6)
    few.save(path, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zip", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    chosen = parser.parse_args()
    for language in chosen.language or LANGUAGES:
        for theme in chosen.theme or THEMES:
            take(chosen.zip, language, theme, chosen.folder)


def take(archive: Path, language: str, theme: str, folder: Path) -> None:
    """Take the three pictures of a language and a theme."""
    target = folder / f"{language}-{theme}"
    target.mkdir(parents=True, exist_ok=True)
    with new_home() as home:
        pairs = Path(home) / "pairs"
        pairs.mkdir()
        make_pairs(pairs)
        desktop = DesktopProcess(Path(home), language, THEMES[theme])
        places = str(archive.resolve()), str(pairs), str(target.resolve())
        verdicts = desktop.run(__file__, "inside", *places, limit=1500)
    print(language, theme, verdicts)
    assert tuple(verdicts) == VERDICTS, verdicts
    for verdict in VERDICTS:
        shrink_smooth(target / f"{verdict}.png")
        if (language, theme, verdict) in GUIDE:
            copy = HELP / f"{GUIDE[language, theme, verdict]}.png"
            copy.write_bytes((target / f"{verdict}.png").read_bytes())


if __name__ == "__main__":
    main()
