"""Find Pythons on this computer, to use as the engine's or to make an environment from.

QGIS's own Python is never included: packages installed there break it, and ``sys.executable`` may be QGIS.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import re
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from ..core.errors import EngineMissing
from ..engine.process import clean_environment
from .environment import ON_WINDOWS, Home, condition, default_folder, python_in

MACOS = platform.system() == "Darwin"
ASK_SECONDS = 20
QGIS_FOLDER = re.compile(r"OSGeo4W\w*|QGIS [\d.]+|QGIS.*\.app", re.IGNORECASE)
PYTHON_NAME = re.compile(r"python(3(\.\d+)?)?(\.exe)?", re.IGNORECASE)
CONDA_FOLDERS = ["miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba", ".local/share/mamba"]
CONDA_SHARED = ["/opt/conda", "/opt/miniconda3", "/opt/miniforge3", "/opt/homebrew/Caskroom/miniconda/base"]
VENV_FOLDERS = ["venv", ".venv", "env"]
VENVS_FOLDERS = [".virtualenvs", ".local/share/virtualenvs", "venvs", ".venvs", "envs"]
STAND_INS = ("shims", "windowsapps")  # of pyenv and the Microsoft Store; Apple has stubs in /usr/bin
COMMAND_LINE_TOOLS = Path("/Library/Developer/CommandLineTools/usr/bin")

WHO = """\
import importlib.util, json, platform, sys, sysconfig
print(json.dumps({
    "version": platform.python_version(), "platform": sysconfig.get_platform(), "machine": platform.machine(),
    "own": sys.prefix == sys.base_prefix, "venv": importlib.util.find_spec("venv") is not None,
    "kind": platform.python_implementation(), "bits": sys.maxsize.bit_length() + 1}))
"""


class Candidate(NamedTuple):
    """Describe an interpreter; ``kind`` is ``conda``, ``venv`` or ``python``, ``python`` its path."""

    python: str
    kind: str


class Base(NamedTuple):
    """Describe an interpreter that can make environments: ``version`` as 3.11.2, ``target`` as pinned."""

    python: str
    version: str
    target: str

    @property
    def minor(self) -> str:
        return ".".join(self.version.split(".")[:2])


def candidates(environ: Mapping[str, str] = os.environ, home: Path | None = None) -> list[Candidate]:
    """Return the Pythons found, conda environments first, then venvs, then those on PATH.

    Nothing is started. ``check`` tests whether one has what the engine needs.
    """
    home = Path.home() if home is None else home
    known: dict[tuple[str, str], Candidate] = {}
    for kind, folders in (("conda", _conda(environ, home)), ("venv", _venvs(environ, home))):
        mark = "conda-meta" if kind == "conda" else "pyvenv.cfg"
        for folder in folders:
            if (folder / mark).exists():
                _add(known, kind, python_in(folder))
    for python in _pythons(environ, home):
        _add(known, "python", python)
    return list(known.values())


def _add(known: dict, kind: str, python: Path) -> None:
    if not os.access(python, os.X_OK) or not python.is_file() or of_qgis(python):
        return
    # Two names of one interpreter in one folder count once; a venv's link to another folder counts itself.
    known.setdefault(
        (os.path.realpath(python.parent), os.path.realpath(python)), Candidate(str(python), kind)
    )


def of_qgis(python: Path) -> bool:
    """Return whether an interpreter is part of QGIS, and so must not be changed."""
    if any(QGIS_FOLDER.fullmatch(part) for path in (python, python.resolve()) for part in path.parts):
        return True
    own = Path(sys.base_prefix).resolve()
    return (ON_WINDOWS or MACOS) and own in python.resolve().parents  # on Linux QGIS uses the system's Python


def _conda(environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        lines = (home / ".conda" / "environments.txt").read_text(encoding="utf-8").splitlines()
        yield from (Path(line) for line in lines if line)
    roots = [environ.get(name) for name in ("CONDA_PREFIX", "MAMBA_ROOT_PREFIX", "CONDA_ROOT")]
    if environ.get("CONDA_EXE"):
        roots.append(str(Path(environ["CONDA_EXE"]).parents[1]))
    shared = [environ.get("PROGRAMDATA"), environ.get("LOCALAPPDATA")]
    places = [home, *(Path(place) for place in shared if place)]
    roots += [str(place / name) for place in places for name in CONDA_FOLDERS]
    for root in (Path(root) for root in [*roots, *CONDA_SHARED] if root):
        yield root
        yield from _inside(root / "envs")


def _venvs(environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    if environ.get("VIRTUAL_ENV"):
        yield Path(environ["VIRTUAL_ENV"])
    yield from (home / name for name in VENV_FOLDERS)
    for folder in (environ.get("WORKON_HOME"), *(home / name for name in VENVS_FOLDERS)):
        if folder:
            yield from _inside(Path(folder))


def _pythons(environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    folders = [Path(part) for part in environ.get("PATH", "").split(os.pathsep) if part]
    folders += [path / "bin" for path in _inside(home / ".pyenv" / "versions")]
    if MACOS:
        folders += [Path("/opt/homebrew/bin"), Path("/usr/local/bin"), COMMAND_LINE_TOOLS]
        folders += [path / "bin" for path in _inside(Path("/Library/Frameworks/Python.framework/Versions"))]
    if ON_WINDOWS:
        folders += _registered()
    for folder in folders:
        if folder.name.lower() in STAND_INS or (MACOS and folder == Path("/usr/bin")):
            continue
        names = [path for path in _inside(folder) if PYTHON_NAME.fullmatch(path.name)]
        yield from sorted(names, key=lambda path: -len(path.name))


def _registered() -> Iterator[Path]:
    """Yield folders of the Pythons that are registered in Windows (PEP 514)."""
    if sys.platform != "win32":
        return
    import winreg

    for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        with contextlib.suppress(OSError), winreg.OpenKey(root, r"Software\Python\PythonCore") as key:
            for number in range(winreg.QueryInfoKey(key)[0]):
                with contextlib.suppress(OSError):
                    name = winreg.EnumKey(key, number)
                    yield Path(winreg.QueryValue(key, rf"{name}\InstallPath"))


def _inside(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(folder.iterdir())
    return []


def bases(pythons: Iterable[str]) -> Iterator[Base]:
    """Yield the interpreters that can make an environment, in the order given. Starts each."""
    for python in pythons:
        base = inspect(python)
        if base is not None:
            yield base


def inspect(python: str) -> Base | None:
    """Return the description that an interpreter gives of itself; None if it cannot make an environment."""
    try:
        description = json.loads(ask([python, "-I", "-c", WHO]).splitlines()[-1])
        if (
            description["kind"] != "CPython"
            or description["bits"] != 64
            or not (description["own"] and description["venv"])
        ):
            return None
        return Base(
            python,
            description["version"],
            target_of(description["platform"].split("-")[0], description["machine"]),
        )
    except (OSError, ValueError, TypeError, LookupError, subprocess.SubprocessError):
        return None


def ask(command: list[str]) -> str:
    """Return the output of a short command. Raises OSError, SubprocessError."""
    ended = subprocess.run(  # nosec B603
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        env=clean_environment(os.environ),
        timeout=ASK_SECONDS,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return ended.stdout.decode("utf-8", "replace")


def target_of(system: str, machine: str) -> str:
    """Return ``linux-x86_64``, ``windows-x86_64``, ``macos-arm64`` … from Python's names for them."""
    system = {"win": "windows", "macosx": "macos", "darwin": "macos"}.get(system.lower(), system.lower())
    machine = {"amd64": "x86_64", "aarch64": "arm64"}.get(machine.lower(), machine.lower())
    return f"{system}-{machine}"


def own_target() -> str:
    """Return the target of this computer.

    On Apple's processors an Intel QGIS runs too, but PyTorch does not.
    """
    machine = platform.machine()
    if MACOS and _answer(["/usr/sbin/sysctl", "-n", "hw.optional.arm64"]) == "1":
        machine = "arm64"
    return target_of(platform.system(), machine)


def system_version() -> tuple[str, str]:
    """Return the library or system that PyTorch's builds depend on, and its version or ''.

    For instance ``("glibc", "2.36")`` or ``("macos", "14.5")``.
    """
    if MACOS:
        return "macos", _answer(["/usr/bin/sw_vers", "-productVersion"])
    if ON_WINDOWS:
        return "windows", platform.version()
    try:
        return "glibc", (os.confstr("CS_GNU_LIBC_VERSION") or "").rpartition(" ")[2]
    except (ValueError, OSError):  # another C library
        return "glibc", ""


def gpu() -> tuple[str, str]:
    """Return name and driver version of the first NVIDIA GPU; empty if none is found."""
    tool = shutil.which("nvidia-smi")
    listed = _answer([tool, "--query-gpu=name,driver_version", "--format=csv,noheader"]) if tool else ""
    name, _, driver = listed.partition("\n")[0].rpartition(",")
    return (name.strip(), driver.strip()) if name else ("", "")


def _answer(command: list[str]) -> str:
    try:
        return ask(command).strip()
    except (OSError, subprocess.SubprocessError):
        return ""


def find_python(setting: str) -> str:
    """Return the path of the engine's interpreter.

    It is the one that MICROFLOW_ENGINE_PYTHON names, else the one in the settings, else that of the
    environment that the set-up made. Raises EngineMissing if a named one cannot be run. Without a named one,
    raises the defect of that environment: EnvironmentMissing, EnvironmentUnfinished or EnvironmentDamaged.
    """
    chosen = os.environ.get("MICROFLOW_ENGINE_PYTHON") or setting
    if not chosen:
        home = Home(default_folder())
        wrong = condition(home)
        if wrong is not None:
            raise wrong
        return str(home.python)
    python = shutil.which(os.path.expanduser(chosen))
    if python is None:
        raise EngineMissing(python=chosen)
    return os.path.abspath(python)  # not resolved: the link identifies the environment
