"""Stage the plugin as QGIS needs it in build/, and zip it into dist/ unless ``--stage-only`` is given."""

import argparse
import json
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from tools import strings

ROOT = Path(__file__).resolve().parent.parent
NAME = "microflow_qgis"
ASK_PIP = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "*.aux.xml")


def stage(folder: Path) -> Path:
    """Return the plugin with everything it needs, as ``folder/microflow_qgis``; an older one is replaced."""
    staged = folder / NAME
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(ROOT / NAME, staged, ignore=LEFT_OUT)
    shutil.copytree(ROOT / "resources", staged / "resources", ignore=LEFT_OUT)
    for name in ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, staged)
    add_index(staged / "resources" / "engine" / "pinned.json")
    strings.compile_to(staged / "i18n")
    return staged


def add_index(pinned: Path) -> None:
    """Write the index known to pip, where the engine's files lie, into the staged list."""
    for python in (ROOT / ".engine" / "bin" / "python", ROOT / ".tools" / "bin" / "python", sys.executable):
        command = [str(python), "-I", "-c", ASK_PIP]
        answer = shutil.which(python) and subprocess.run(command, capture_output=True, text=True, check=False)
        if answer and answer.returncode == 0:
            content = {"index": answer.stdout.strip(), **json.loads(pinned.read_text(encoding="utf-8"))}
            pinned.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
            return
    print("No pip is here to tell the index: the engine's set-up will need pip on the user's computer.")


def archive(staged: Path, folder: Path) -> Path:
    """Return ``folder/microflow_qgis.<version>.zip`` of a staged plugin."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(staged / "metadata.txt", encoding="utf-8")
    target = folder / f"{NAME}.{metadata['general']['version']}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    with ZipFile(target, "w", ZIP_DEFLATED) as archived:
        for path in sorted(staged.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                archived.write(path, path.relative_to(staged.parent))
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage-only", action="store_true")
    staged = stage(ROOT / "build")
    if not parser.parse_args().stage_only:
        print(archive(staged, ROOT / "dist").relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
