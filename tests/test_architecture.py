"""Test the rooms and the dependencies between them, read from the imports."""

import ast
import sys
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "microflow_qgis"

# What each room may import in addition to the standard library and itself; a leading dot is the package.
MAY_IMPORT = {
    "core": "numpy",
    "analysis": "numpy .core",
    "model": "numpy torch safetensors numba .core",
    "engine": "numpy .core",
    "engine process": "numpy torch safetensors distributed .core .model .engine",
    "engine_setup": "numpy .core .engine",
    "io": "numpy osgeo .core",
    "processing": "qgis numpy .core .analysis .io .engine.job .engine.client .engine.lock "
    ".engine.run_folder .engine.scratch_root .engine_setup.interpreters .paths",
    "gui": "qgis processing numpy matplotlib .core .analysis .engine.job .engine.client .engine.scratch_root "
    ".engine_setup .processing .paths",
    "plugin": "qgis .processing .gui .paths",
    "paths": "",
    "__init__": ".plugin",
}
ENGINE_PROCESS = tuple(
    f".engine.{module}"
    for module in (
        "agreement",
        "blocks",
        "estimate",
        "import_weights",
        "pixel_locking",
        "scale",
        "stack",
        "tiles",
        "uncertainty",
        "worker",
    )
)
LAZY = {"gui": "matplotlib", "__init__": ".plugin"}
QGIS_SIDE = ("qgis", "PyQt5", "PyQt6", ".processing", ".gui", ".plugin")


class Import(NamedTuple):
    name: str
    at_import: bool


def imports(source: str, module: str):
    """Yield every import of a module of the package or of training, including those within functions."""
    tree = ast.parse(source)
    top = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = module.split(".")[: -node.level] if node.level else []
            names = [".".join([*base, *filter(None, [node.module]), alias.name]) for alias in node.names]
        else:
            continue
        for name in names:
            yield Import(name.removeprefix(PACKAGE) if _inside(name, PACKAGE) else name, id(node) in top)


def _inside(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def room_of(module: str) -> str:
    if any(_inside(module.removeprefix(PACKAGE), process) for process in ENGINE_PROCESS):
        return "engine process"
    return module.split(".")[1]


def forbidden(source: str, module: str) -> list[str]:
    """Return the imports of a module of the package that the table does not allow."""
    room = room_of(module)
    return [i.name for i in imports(source, module) if not _allowed(i, room)]


def _allowed(imported: Import, room: str) -> bool:
    if imported.name.split(".")[0] in sys.stdlib_module_names:
        return True
    if LAZY.get(room) and _inside(imported.name, LAZY[room]):
        return not imported.at_import
    if any(_inside(imported.name, process) for process in ENGINE_PROCESS):
        return room == "engine process"
    return any(_inside(imported.name, target) for target in [f".{room}", *MAY_IMPORT[room].split()])


def module_of(path: Path) -> str:
    """Return the dotted name; an ``__init__`` counts as a module inside its package, so "from ." stays
    there."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def named(paths):
    return [pytest.param(path, id=str(path.relative_to(ROOT))) for path in paths]


@pytest.mark.parametrize("path", named(sources(PACKAGE)))
def test_room_imports_only_what_the_table_allows(path):
    assert forbidden(path.read_text(encoding="utf-8"), module_of(path)) == []


@pytest.mark.parametrize("path", named(sources("training")))
def test_training_knows_nothing_of_qgis(path):
    modules = [i.name for i in imports(path.read_text(encoding="utf-8"), module_of(path))]
    assert [name for name in modules if any(_inside(name, q) for q in QGIS_SIDE)] == []


@pytest.mark.parametrize(
    ("module", "source", "expected"),
    [
        ("core.grid", "import numpy as np, math", []),
        ("core.grid", "from osgeo import gdal", ["osgeo.gdal"]),
        ("core.grid", "from ..model import warp", [".model.warp"]),
        ("core.grid", "def f():\n    import torch", ["torch"]),
        ("model.warp", "from ..core.grid import Grid\nfrom .blocks import Block", []),
        ("model.warp", "from .. import paths", [".paths"]),
        ("engine.client", "from .job import Job", []),
        ("engine.client", "from .estimate import estimate", [".engine.estimate.estimate"]),
        ("engine.client", "import torch", ["torch"]),
        ("engine.worker", "from .estimate import estimate\nimport torch", []),
        ("engine.worker", "from qgis.core import QgsProject", ["qgis.core.QgsProject"]),
        ("io.read", "from osgeo import gdal", []),
        ("io.read", "from ..engine.job import Job", [".engine.job.Job"]),
        ("processing.layers", "from ..engine import client", []),
        ("processing.layers", "from .. import engine_setup", [".engine_setup"]),
        ("processing.layers", "from PyQt5.QtCore import Qt", ["PyQt5.QtCore.Qt"]),
        ("gui.profile", "def draw():\n    import matplotlib.pyplot", []),
        ("gui.profile", "import matplotlib.pyplot", ["matplotlib.pyplot"]),
        ("processing.provider", "from microflow_qgis.gui import dock", [".gui.dock"]),
        ("__init__", "def classFactory(iface):\n    from .plugin import MicroflowPlugin", []),
        ("__init__", "from .plugin import MicroflowPlugin", [".plugin.MicroflowPlugin"]),
        ("paths", "from pathlib import Path\nimport numpy", ["numpy"]),
    ],
)
def test_the_check_itself(module, source, expected):
    assert forbidden(source, f"{PACKAGE}.{module}") == expected


def test_every_test_is_run_by_the_makefile():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    tests = [path.relative_to(ROOT) for path in sources("tests") if path.name.startswith("test_")]
    asked = [str(path if path.parent.name == "tests" else Path(*path.parts[:2])) for path in tests]
    assert [path for path in asked if path not in makefile] == []


def test_no_class_name_is_given_twice():
    """A reader of a name knows which class it is."""
    places: dict[str, list[str]] = {}
    for path in sources(PACKAGE, "training", "tools", "tests"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(str(path.relative_to(ROOT)))
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def test_files_and_functions_are_small():
    """House rule 12: 400 lines and 60 lines at most."""
    large = []
    for path in sources(PACKAGE, "training", "tests", "tools"):
        source = path.read_text(encoding="utf-8")
        if source.count("\n") > 400:
            large.append(str(path.relative_to(ROOT)))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= 60:
                large.append(f"{path.relative_to(ROOT)}: {node.name}")
    assert large == []


# The files that may call what else only one owner does; those of training/ and tools/ count too.
OWNERS = {
    "os.replace": {
        "core/files.py",
        "engine_setup/environment.py",  # a folder that Windows cannot remove is moved aside
        "processing/output_files.py",  # several results together
    },
    "os.rename": {"io/write.py"},  # onto itself, as a test of whether it can be replaced
    "gdal.Rename": {"io/write.py"},  # of files in GDAL's memory
    "shutil.move": {"tools/moved_project.py"},  # as a user would
    "setProgress": {"gui/tasks/function_task.py", "processing/progress.py"},  # QGIS counts per cent
    "setTaskProgress": set(),
    "QgsDistanceArea": set(),  # metres on the ground are those of io/ground.py
    "measureLine": set(),
}
BAND_CALLS = ("GetRasterBand", "Source", "source_of", "bandStatistics", "block", "sample", "bandName")


@lru_cache(maxsize=1)
def nodes() -> list:
    """Return file and node of all that the tree holds, each file parsed once."""
    return [
        (str(path.relative_to(ROOT)).removeprefix(f"{PACKAGE}/"), node)
        for path in sources(PACKAGE, "training", "tools", "tests")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    ]


@lru_cache(maxsize=1)
def calls() -> list:
    """Return file, node and called name of every call in the package, training and tools."""
    return [
        (file, node, ast.unparse(node.func))
        for file, node in nodes()
        if isinstance(node, ast.Call) and not file.startswith("tests/")
    ]


@pytest.mark.parametrize("name", OWNERS)
def test_what_has_one_owner_is_called_there_alone(name):
    places = {file for file, _, called in calls() if f".{called}".endswith(f".{name}")}
    assert places <= OWNERS[name], f"{name} has an owner"


def test_seconds_and_bytes_of_a_progress_are_named():
    """By place, bytes could stand where seconds are read."""
    unnamed = [
        (file, node.lineno) for file, node, called in calls() if called == "Progress" and len(node.args) > 2
    ]
    assert unnamed == []


def test_band_three_is_declared_once():
    """The files of other programs (io/formats) have bands of their own."""
    literal = [
        (file, node.lineno)
        for file, node, called in calls()
        if called.rpartition(".")[2] in BAND_CALLS
        and not file.startswith("io/formats")
        and any(isinstance(value, ast.Constant) and value.value == 3 for value in node.args)
    ]
    assert literal == []
    assert assigned("CONFIDENCE_BAND") == assigned("DISPLACEMENT_BANDS") == ["core/displacement.py"]


def test_at_the_fault_is_defined_once():
    assert assigned("FAULT_REACH") == assigned("FAULT_STEP") == ["core/scores.py"]
    assert [file for file in defined("at_fault") + defined("at_step") if file != "core/scores.py"] == []


def assigned(name: str) -> list[str]:
    """Return the files that give a value to a name."""
    return _files_with(lambda node: isinstance(node, ast.Name) and node.id == name and _is_store(node))


def defined(name: str) -> list[str]:
    return _files_with(lambda node: isinstance(node, ast.FunctionDef) and node.name == name)


def _is_store(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


def _files_with(wanted) -> list[str]:
    return sorted({file for file, node in nodes() if wanted(node)})


def test_names_of_bands_have_one_owner():
    """Only processing/bands.py spells them; io/formats names the bands of other programs."""
    spelled = _files_with(
        lambda node: (
            (isinstance(node, ast.Constant) and node.value in ("confidence (0-1)", "+ = "))
            or (isinstance(node, ast.Tuple) and ast.unparse(node) == "('right', 'up')")
        )
    )
    ours = [file for file in spelled if not file.startswith(("tests/", "io/formats/"))]
    assert ours == ["processing/bands.py"]


def test_the_layout_of_a_run_folder_has_one_owner():
    spelled = _files_with(
        lambda node: isinstance(node, ast.Constant) and node.value in (".tile", "tiles", "pairs", "*.raw")
    )
    assert [file for file in spelled if file.startswith("engine/")] == ["engine/run_folder.py"]


def test_the_task_of_a_job_is_looked_up_in_a_table():
    """What a job names is called only if the table has it."""
    free = [
        (file, node.lineno) for file, node, called in calls() if called == "getattr" and _names_task(node)
    ]
    assert free == []
    assert assigned("TASKS") == ["engine/estimate.py"]


def _names_task(node: ast.Call) -> bool:
    return ast.unparse(node.args[1]).endswith(".task")


def test_the_gui_takes_from_the_base_of_algorithms_only_the_base():
    """Messages, settings and the filter of confidence have files of their own."""
    taken = {
        alias.name
        for file, node in nodes()
        if file.startswith("gui/") and isinstance(node, ast.ImportFrom)
        if (node.module or "").endswith("processing.algorithm")
        for alias in node.names
    }
    assert taken <= {"MicroflowAlgorithm", "Refusal"}
