"""Test that metadata.txt, CHANGELOG, LICENSE and README agree, and are valid for plugins.qgis.org."""

import ast
import re
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REQUIRED = ["name", "description", "about", "version", "author", "email", "repository", "tracker", "homepage"]


@pytest.fixture(scope="module")
def metadata():
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("key", REQUIRED)
def test_required_entries_are_filled(metadata, key):
    assert metadata[key].strip()


def test_qgis_3_and_4(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in metadata


def test_version_is_numeric_and_in_both_changelogs(metadata):
    version = metadata["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert re.search(r"^## (\S+)", text("CHANGELOG.md"), re.MULTILINE)[1] == version
    assert metadata["changelog"].startswith(f"{version}:")


def test_processing_provider_is_announced_and_there(metadata):
    assert metadata["hasProcessingProvider"] == "yes"
    methods = {n.name for n in ast.walk(ast.parse(text("microflow_qgis/plugin.py"))) if hasattr(n, "name")}
    assert {"initGui", "initProcessing", "unload"} <= methods


def test_icon_is_there(metadata):
    assert (ROOT / metadata["icon"]).is_file()


def test_external_dependency_and_licence_are_told(metadata):
    assert "PyTorch" in metadata["about"]
    assert "GPL-2.0-or-later" in metadata["about"]
    assert "GPL-2.0-or-later" in text("README.md")
    assert "Version 2, June 1991" in text("LICENSE")


def test_addresses_are_the_readmes(metadata):
    assert {metadata["homepage"], metadata["repository"]} == {metadata["tracker"].removesuffix("/issues")}
    assert set(re.findall(r"https://github\.com/[\w-]+/[\w-]+", text("README.md"))) == {metadata["homepage"]}


def test_readme_leads_to_files_that_are_there():
    linked = re.findall(r"\]\((?!http)([^)#]+)\)", text("README.md") + text("CONTRIBUTING.md"))
    assert {"CONTRIBUTING.md", "LICENSE"} <= set(linked)
    assert [name for name in linked if not (ROOT / name).exists()] == []


def test_no_upload_blocking_words(metadata):
    assert not re.search(r"plugin", metadata["name"], re.IGNORECASE)
    assert metadata["description"].isascii()
