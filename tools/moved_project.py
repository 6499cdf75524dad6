"""A project that is saved, closed, moved and opened by a new QGIS: everything is there, the slider works.

    python tools/moved_project.py ZIP

Measures copies of the sample that lie beside the project, saves the project with its results, ends
QGIS, moves the folder and opens the project in a QGIS started anew; once as .qgz and once as .qgs, from
a profile that has just installed the zip. Needs a display.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # inside QGIS, too, but not the package

from acceptance import NAME, load_sample, press_run, show_dock
from desktop import DesktopProcess, new_home, rest, wait

STRENGTH, OTHER_STRENGTH, LEAST_CONFIDENCE = 0.3, 1.5, 0.2


def keep(iface, archive: str, project_file: str) -> list[str]:
    """Runs in QGIS: measure, save project and results. Return the names of the project's layers."""
    import pyplugin_installer
    from qgis.core import QgsProject

    if archive:
        pyplugin_installer.instance().installFromZipFile(archive)
    project, dock = QgsProject.instance(), show_dock(iface)
    load_sample(Path(project_file).parent / "images")
    contents = dock.contents
    contents.form.set_value("TV_STRENGTH", STRENGTH)
    press_run(iface, dock)
    wait(lambda: contents.tv_strength.preview.raw, 60)
    project.setFileName(project_file)
    saved = []
    contents.result_tools.saver.saved.connect(lambda: saved.append(True))
    contents.result_tools.saver.save(write_project=True)
    wait(lambda: saved and not project.isDirty(), 60)
    contents.display_options.least_confidence.setValue(LEAST_CONFIDENCE)
    rest(1)
    assert project.write(), project.error()
    return sorted(layer.name() for layer in project.mapLayers().values())


def reopened(iface, project_file: str, names: str) -> dict[str, object]:
    """Runs in a QGIS started anew: open the moved project, look at all of it, and pull the slider."""
    from qgis.core import QgsProject

    dock = show_dock(iface)
    assert iface.addProject(project_file)
    rest(1)
    project, contents, folder = QgsProject.instance(), dock.contents, Path(project_file).parent
    layers = list(project.mapLayers().values())
    assert sorted(layer.name() for layer in layers) == json.loads(names)
    for layer in layers:
        assert layer.isValid(), layer.source()
        assert folder in Path(layer.source()).parents, layer.source()
    tv_strength, pictures = contents.tv_strength, []
    assert folder in Path(tv_strength.preview.raw).parents, tv_strength.preview.raw
    assert tv_strength.written == STRENGTH
    tv_strength.preview.shown.connect(pictures.append)
    contents.form.set_value("TV_STRENGTH", OTHER_STRENGTH)
    wait(lambda: pictures, 60)
    assert not tv_strength.apply_button.isHidden()
    return {"layers": len(layers), "images": swiped_images(project, folder)}


def swiped_images(project, folder: Path) -> list[str]:
    """Return the images that the result's file leads to: those that were moved with it."""
    import importlib

    provenance = importlib.import_module(f"{NAME}.processing.provenance")
    filtered = importlib.import_module(f"{NAME}.processing.confidence_filter")
    (file,) = {
        filtered.file_of(layer)
        for layer in project.mapLayers().values()
        if filtered.rank_of(layer) and layer.name().startswith("East")
    }
    images = [Path(source.path) for source in provenance.images_of(file)]
    assert all(folder in image.parents for image in images), images
    return [image.name for image in images]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("zip", type=Path)
    archive = str(parser.parse_args().zip.resolve())
    sample = Path(__file__).resolve().parent.parent / "resources" / "sample"
    with new_home() as home, tempfile.TemporaryDirectory(prefix="microflow-moved-") as place:
        desktop = DesktopProcess(Path(home))
        for ending in ("qgz", "qgs"):
            here, there = Path(place) / ending / "here", Path(place) / "elsewhere" / ending
            shutil.copytree(sample, here / "images")
            names = desktop.run(
                __file__, "keep", archive * (ending == "qgz"), str(here / f"quake.{ending}"), limit=900
            )
            there.parent.mkdir(exist_ok=True)
            shutil.move(here, there)
            checks = desktop.run(
                __file__, "reopened", str(there / f"quake.{ending}"), json.dumps(names), limit=600
            )
            print(f".{ending}:", ", ".join(f"{key}: {value}" for key, value in checks.items()))


if __name__ == "__main__":
    main()
