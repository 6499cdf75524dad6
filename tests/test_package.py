"""Test the zip as QGIS and plugins.qgis.org use it: staged, zipped, unpacked, linked, switched on and off."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from microflow_qgis import paths
from tools import demo, package, strings

ALGORITHMS = sorted(icon.stem for icon in (paths.RESOURCES / "icons").glob("*.svg"))  # one each
LARGEST_ZIP = 15e6  # bytes; plugins.qgis.org takes 25e6
BINARIES = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")

FIND_RESOURCES = """
import sys
sys.path.insert(0, sys.argv[1])
import microflow_qgis
from microflow_qgis import paths
print(callable(microflow_qgis.classFactory), paths.icon_path().is_file(), paths.version())
"""

# Counts what a plugin can leave in QGIS before, while and after it is on, twice.
SWITCH = """
import sys, threading
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], True, sys.argv[2])
app.initQgis()
import microflow_qgis
registry = QgsApplication.processingRegistry()
def state():
    return sorted(p.id() for p in registry.providers()), threading.active_count()
before = state()
for _ in range(2):
    plugin = microflow_qgis.classFactory(None)
    plugin.initGui()
    print(*sorted(a.name() for a in registry.providerById("microflow").algorithms()))
    plugin.unload()
    print(state() == before)
app.exitQgis()
"""

# A label in the user's language while the plugin is on, and in English before and after.
SPEAK = """
import sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication, QgsSettings
app = QgsApplication([], True, sys.argv[2])
app.initQgis()
QgsSettings().setValue("locale/overrideFlag", True)
import microflow_qgis
def label():
    return app.translate("processing", "Fault magnitude")
plugin = microflow_qgis.classFactory(None)
for locale in sys.argv[3:]:
    QgsSettings().setValue("locale/userLocale", locale)
    before = label()
    plugin.initGui()
    name = QgsApplication.processingRegistry().algorithmById("microflow:faultmagnitude").displayName()
    plugin.unload()
    print(before, name, label(), sep=";")
app.exitQgis()
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    return package.archive(package.stage(folder / "build"), folder / "dist")


@pytest.fixture
def unpacked(archive, tmp_path):
    """Return the parent folder of the unpacked plugin, with a space and a non-ASCII letter in its name."""
    folder = tmp_path / "pläg ins"
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(folder)
    return folder


def python(*arguments, options=()):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, *options, "-c", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def test_engine_files_have_an_index_to_come_from(archive):
    with zipfile.ZipFile(archive) as zipped:
        pinned = json.loads(zipped.read("microflow_qgis/resources/engine/pinned.json"))
    assert pinned["index"].startswith("https://")
    assert "index" not in json.loads((paths.RESOURCES / "engine" / "pinned.json").read_text(encoding="utf-8"))


def test_what_the_zip_holds(archive):
    assert archive.name == f"microflow_qgis.{paths.version()}.zip"
    assert archive.stat().st_size < LARGEST_ZIP
    with zipfile.ZipFile(archive) as zipped:
        names = zipped.namelist()
        assert [name for name in names if zipped.read(name).startswith(BINARIES)] == []
    assert {Path(name).parts[0] for name in names} == {"microflow_qgis"}
    inside = {Path(name).parts[1] for name in names}
    assert {"__init__.py", "metadata.txt", "LICENSE", "resources", "processing"} <= inside
    assert not inside & {"tests", "training", "tools", "Makefile"}
    assert [name for name in names if "__pycache__" in name or name.endswith(".pyc")] == []


def test_every_resource_is_in_the_zip(archive):
    resources = {str(p.relative_to(paths.HOME)) for p in paths.RESOURCES.rglob("*.*") if p.suffix != ".xml"}
    with zipfile.ZipFile(archive) as zipped:
        inside = {name.removeprefix("microflow_qgis/") for name in zipped.namelist()}
    assert len(resources) > 1
    assert resources <= inside


@pytest.mark.parametrize("linked", [False, True])
def test_importable_with_neither_qgis_nor_torch(unpacked, tmp_path, linked):
    folder = unpacked
    if linked:
        folder = tmp_path / "profile"
        folder.mkdir()
        (folder / "microflow_qgis").symlink_to(unpacked / "microflow_qgis")
    output = python(FIND_RESOURCES, folder, options=["-I", "-S", "-W", "error"])
    assert output.split() == ["True", "True", paths.version()]


def test_in_the_repository_resources_lie_beside_the_package():
    assert paths.PACKAGE.parent == paths.HOME
    assert paths.icon_path().is_file()


def test_load_unload_load_leaves_nothing_behind(unpacked, tmp_path):
    output = python(SWITCH, unpacked, tmp_path / "profile").splitlines()
    assert output == [" ".join(ALGORITHMS), "True"] * 2


def test_the_plugin_speaks_the_language_of_qgis(unpacked, tmp_path, monkeypatch):
    english = "Fault magnitude"
    heard = {
        "fr": "fr", "fr_CA": "fr", "ja": "ja", "zh-Hans": "zh_Hans", "zh_CN": "zh_Hans",
        "zh-Hant": english, "en_US": english, "de": english,
    }  # fmt: skip
    monkeypatch.setattr(strings, "I18N", tmp_path / "i18n")
    for language in ("fr", "ja", "zh_Hans"):
        strings.write(language, {("processing", english): language})
    strings.compile_to(unpacked / "microflow_qgis" / "i18n")
    output = python(SPEAK, unpacked, tmp_path / "profile", *heard).splitlines()
    assert output == [f"{english};{name};{english}" for name in heard.values()]


def test_qgis_process_finds_the_algorithms(unpacked, tmp_path):
    environment = demo.environment(tmp_path / "home", unpacked / "microflow_qgis")
    listed = subprocess.run(
        [demo.qgis_process(), "list"], env=environment, capture_output=True, text=True, check=True
    )
    assert [name for name in ALGORITHMS if f"microflow:{name}" not in listed.stdout] == []
