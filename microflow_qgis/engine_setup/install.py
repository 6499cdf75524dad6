"""Make the engine's environment: download, a Python if there is none, environment, wheels, check."""

from __future__ import annotations

import contextlib
import json
import os
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from ..core.cancel import NEVER, CancelToken
from ..core.errors import GpuUnusable, MicroflowError, SetupFailed
from ..core.progress import Progress, Report, ignore
from ..engine.process import PACKAGE_PARENT, Pulse, clean_environment
from .check import Check, check
from .command import CommandFailed, Commands
from .environment import ON_WINDOWS, Manifest, hold, remove, write_manifest
from .fetch import FULL, Download, DownloadSource, Fetcher, is_whole
from .interpreters import inspect
from .pinned import File, identity
from .plan import CUDA, SetupPlan, disk_full, need_room

# The fraction of the whole that is done when a stage begins.
SHARES = {"download": 0.0, "python": 0.7, "environment": 0.74, "install": 0.76, "check": 0.93}
STAGES = tuple(SHARES)
PYTHON_MOST = 200 << 20  # bytes of the archive of a Python; those of 2026 have about 35 MB


class Network(NamedTuple):
    """State how pip reaches the network.

    ``proxy`` is an address, with a user name if required, ``certificates`` a PEM file of authorities; empty
    for the defaults of the system.
    """

    proxy: str = ""
    certificates: str = ""


DIRECT = Network()


class Outcome(NamedTuple):
    """Hold the outcome. ``notice`` is None or the one notice for the user: that the GPU did not compute."""

    check: Check
    notice: MicroflowError | None


def set_up(
    plan: SetupPlan,
    download: Download,
    network: Network = DIRECT,
    report: Report = ignore,
    log: Callable[[str], None] = lambda _: None,
    cancel: CancelToken = NEVER,
) -> Outcome:
    """Make or remake the environment: set-up, update and repair are the same.

    ``report`` is called at least twice a second with one of STAGES and the seconds left of the download. The
    fraction restarts if the GPU does not compute. Report and token are used in the caller's thread, ``log``
    in others too. The engine must be closed before. Downloads are kept if the set-up ends early.

    Raises SetupRunning, FolderUnwritable, SetupDiskFull, DownloadFailed, DownloadChanged, EnvironmentInUse,
    SetupFailed; Cancelled within two seconds of the request.
    """
    need_room(plan)
    pulse = Pulse(report, cancel)
    pulse.beat()
    with hold(plan.home) as held, _logged(plan.home.log, log) as say:
        maker = Maker(plan, download, network, pulse, say, held.fileno())
        result = maker.make()
        if plan.device != CUDA or CUDA in result.devices:
            return Outcome(result, None)
        notice = GpuUnusable(reason=result.faults.get(CUDA, "PyTorch finds no GPU"))
        say(str(notice))
        maker = Maker(plan.fallback or plan, download, network, pulse, say, held.fileno())
        return Outcome(maker.make(), notice)


@contextlib.contextmanager
def _logged(path: Path, log: Callable[[str], None]) -> Iterator[Callable[[str], None]]:
    with open(path, "w", encoding="utf-8", errors="replace", buffering=1) as file:

        def say(line: str) -> None:
            with contextlib.suppress(OSError, ValueError):  # a full disk is detected elsewhere
                file.write(f"{time.strftime('%H:%M:%S')} {line}\n")
            with contextlib.suppress(Exception):  # a log that fails must not stop the set-up
                log(line)

        say(time.strftime("Set-up of %Y-%m-%d"))
        yield say


class Maker:
    """Make one environment; the caller holds the folder."""

    def __init__(
        self,
        plan: SetupPlan,
        download: Download,
        network: Network,
        pulse: Pulse,
        log: Callable[[str], None],
        held: int,
    ) -> None:
        self.plan, self.home, self.pulse, self.log = plan, plan.home, pulse, log
        self.stage = STAGES[0]
        inherited = () if ON_WINDOWS else (held,)
        self.commands = Commands(str(self.home.folder), environment_for(network), log, pulse, inherited)
        ask_pip = partial(self._ask_pip, plan.base.python) if plan.base else None
        source = DownloadSource(download, plan.index, ask_pip)
        self.fetcher = Fetcher(self.home.downloads, source, pulse, log)

    def make(self) -> Check:
        """Return the check of the environment, which counts as finished only if its device computes."""
        try:
            return self._make()
        except OSError as error:
            self.log(f"{type(error).__name__}: {error}")
            if error.errno in FULL:
                raise disk_full(self.plan) from error
            raise self._failed(str(error)) from error
        except CommandFailed as error:
            raise self._failed(str(error)) from error
        except MicroflowError as error:
            self.log(str(error))
            raise

    def _failed(self, reason: str) -> SetupFailed:
        return SetupFailed(step=self.stage, reason=reason, log=str(self.home.log))

    def _make(self) -> Check:
        self._begin("download")
        self.fetcher.fetch_all(self.plan.downloads, SHARES["python"])
        base = self.plan.base.python if self.plan.base else self._python()
        self._begin("environment")
        remove(self.home.manifest)
        remove(self.home.environment)
        self.commands.run(base, "-I", "-X", "utf8", "-m", "venv", "--without-pip", str(self.home.environment))
        self._begin("install")
        self._install()
        self._compile()
        self._begin("check")
        result = check(str(self.home.python), CancelToken(self._beaten), self.log)
        if result.refusal is not None:
            raise self._failed(str(result.refusal.values.get("reason") or result.refusal))
        if self.plan.device != CUDA or CUDA in result.devices:
            self._finish(result)
        return result

    def _begin(self, stage: str) -> None:
        self.stage = stage
        self.pulse.beat()
        self.log(f"--- {stage}")
        self.pulse.report(Progress(stage, SHARES[stage]))

    def _beaten(self) -> bool:
        """Repeat the caller's report, for work that has only the token; return False."""
        self.pulse.beat()
        return False

    def _python(self) -> str:
        """Return the interpreter that uv installs, or has installed before."""
        self._begin("python")
        there = self._brought()
        if there:
            return there
        remove(self.home.pythons)
        uv = self._unpack_uv()
        output = "".join(self.commands.run(uv, "python", "list", self._wanted(), *LIST))
        listed = json.loads(output[output.index("[") :])[0]
        release, name = unquote(urlsplit(listed["url"]).path).rsplit("/", 2)[1:]
        mirror = self.home.downloads / "python"
        archive = mirror / release / name
        if not archive.exists():
            self.fetcher.fetch_unchecked(listed["url"], archive, PYTHON_MOST)
        try:
            # uv has the archive's sha256 built in, and is itself pinned.
            self.commands.run(
                uv, "python", "install", listed["key"], "--mirror", mirror.as_uri(),
                "--install-dir", str(self.home.pythons), *INSTALL,
            )  # fmt: skip
        except CommandFailed:
            remove(archive)
            raise
        there = self._brought()
        if not there:
            raise CommandFailed(f"uv installed no Python {self.plan.python}")
        return there

    def _wanted(self) -> str:
        system, machine = self.plan.target.split("-")
        machine = {"arm64": "aarch64"}.get(machine, machine)
        return f"cpython-{self.plan.python}-{system}-{machine}"

    def _brought(self) -> str:
        for folder in sorted(self.home.pythons.glob(f"cpython-{self.plan.python}.*")):
            python = folder / "python.exe" if ON_WINDOWS else folder / "bin" / f"python{self.plan.python}"
            base = inspect(str(python))
            if base is not None and base.minor == self.plan.python:
                return str(python)
        return ""

    def _unpack_uv(self) -> str:
        name = "uv.exe" if ON_WINDOWS else "uv"
        uv = self.home.downloads / name
        with zipfile.ZipFile(self.home.downloads / self.plan.uv.name) as wheel:
            member = next(item for item in wheel.namelist() if item.endswith(f".data/scripts/{name}"))
            uv.write_bytes(wheel.read(member))
        uv.chmod(0o700)
        return str(uv)

    def _install(self) -> None:
        wanted = self.home.downloads / "requirements.txt"
        wanted.write_text("".join(f"{file.requirement}\n" for file in self.plan.files), encoding="utf-8")
        pip = str(self.home.downloads / self.plan.pip.name / "pip")
        commands = self.commands._replace(environ={**self.commands.environ, "PIP_CONFIG_FILE": os.devnull})
        commands.run(
            str(self.home.python), "-I", "-X", "utf8", pip, "install", *PIP, "--no-index", "--no-compile",
            "--find-links", str(self.home.downloads), "--no-warn-script-location", "-r", str(wanted),
        )  # fmt: skip

    def _compile(self) -> None:
        """Compile the engine's kernels, so that no run waits for it; PyTorch replaces those that fail."""
        python = str(self.home.python)
        with contextlib.suppress(CommandFailed):
            self.commands.run(
                python, "-I", "-X", "utf8", "-c", COMPILE, PACKAGE_PARENT, seconds=COMPILE_SECONDS
            )

    def _ask_pip(self, python: str, file: File, folder: Path) -> None:
        wanted = folder / "requirements.txt"
        wanted.write_text(file.requirement + "\n", encoding="utf-8")
        own = folder / self.plan.pip.name
        pip = [str(own / "pip")] if is_whole(own, self.plan.pip) else ["-m", "pip"]
        self.commands.run(
            python, "-I", "-X", "utf8", *pip, "download", *PIP, "--no-input",
            "--timeout", "15", "--retries", "2", "--dest", str(folder), "-r", str(wanted),
        )  # fmt: skip

    def _finish(self, result: Check) -> None:
        needed = {file.name for file in self.plan.downloads} | {"python"}
        for path in self.home.downloads.iterdir():
            if path.name not in needed:
                remove(path)
        made = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        versions = {"torch": result.torch, **result.versions}
        manifest = Manifest(
            self.plan.device, self.plan.target, result.version, identity(self.plan.files), versions, made
        )
        write_manifest(self.home, manifest)
        self.pulse.report(Progress("check", 1.0, seconds_left=0.0))


PIP = (
    "--no-deps", "--require-hashes", "--only-binary=:all:", "--no-cache-dir", "--disable-pip-version-check",
)  # fmt: skip
COMPILE = """\
import sys
sys.path.append(sys.argv[1])
from microflow_qgis.model import kernels
print("Kernels compiled" if kernels.loaded() else "No kernels")
"""
COMPILE_SECONDS = 600.0  # a busy machine needs many times the 15 s of a free one
LIST = ("--only-downloads", "--output-format", "json", "--no-config", "--no-cache")
INSTALL = ("--no-bin", "--no-registry", "--no-config", "--no-cache", "--color", "never")


def environment_for(network: Network) -> dict[str, str]:
    """Return the environment of the commands: nothing of QGIS's, and the settings of the network."""
    environ = {
        name: value for name, value in clean_environment(os.environ).items() if not name.startswith("UV_")
    }
    if network.proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            environ[name] = network.proxy
    if network.certificates:
        for name in ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"):
            environ[name] = network.certificates
    return environ
