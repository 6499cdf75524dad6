"""Check whether an interpreter can be the engine's: start it as the engine, and let its devices compute."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..core.cancel import NEVER, CancelToken
from ..core.errors import (
    EnvironmentDamaged,
    EnvironmentOutdated,
    EnvironmentUnfinished,
    MicroflowError,
    PythonReplaced,
)
from ..core.progress import ignore
from ..engine.process import EngineProcess, Pulse, clean_environment
from .command import CommandFailed, Commands
from .environment import Home, Manifest, condition, read_manifest
from .interpreters import ask
from .pinned import Pinned, identity

KERNEL_SECONDS = 180.0  # limit for a driver that hangs; some compile their kernels at first use

# A product and a convolution with known sums. A driver too old for PyTorch fails only when it computes.
KERNEL = """\
import sys, torch
device = sys.argv[1]
square = torch.ones(64, 64, device=device)
product = (square @ square).sum().item()
image, window = torch.ones(1, 1, 8, 8, device=device), torch.ones(1, 1, 3, 3, device=device)
convolution = torch.nn.functional.conv2d(image, window).sum().item()
if (product, convolution) != (262144.0, 324.0):
    sys.exit("wrong sums: %r, %r" % (product, convolution))
"""


@dataclass(frozen=True)
class Check:
    """State what an interpreter has. ``refusal`` is None if it can be the engine's.

    ``devices`` are those that computed correctly, each with a name to display. ``faults`` are those that
    PyTorch offers but that failed, each with the reason. With a refusal, the other values may be empty.
    """

    python: str
    version: str = ""
    torch: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)
    devices: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)
    refusal: MicroflowError | None = None


def check(python: str, cancel: CancelToken = NEVER, log: Callable[[str], None] = lambda _: None) -> Check:
    """Start the engine in the interpreter, read its greeting, and let its devices compute.

    Takes seconds, from a cold disk minutes, so it must not run on QGIS's main thread. ``log`` is called from
    other threads too. Raises Cancelled.
    """
    pulse = Pulse(ignore, cancel)
    pulse.beat()
    try:
        hello = _hello(python, pulse, log)
    except MicroflowError as refusal:
        return Check(python, refusal=refusal)
    devices, faults = dict(hello["devices"]), {}
    commands = Commands(tempfile.gettempdir(), clean_environment(os.environ), log, pulse)
    for device in [name for name in devices if name != "cpu"]:
        try:
            commands.run(python, "-I", "-X", "utf8", "-c", KERNEL, device, seconds=KERNEL_SECONDS)
        except (CommandFailed, OSError) as error:
            faults[device] = str(error)
            del devices[device]
    return Check(python, hello["python"], hello["torch"], hello["versions"], devices, faults)


def check_managed(
    home: Home,
    pinned: Pinned,
    cancel: CancelToken = NEVER,
    log: Callable[[str], None] = lambda _: None,
) -> Check:
    """Return the result of ``check`` for the environment in the engine's folder, and its defects.

    The refusals all name Repair or Set up as the remedy. Raises Cancelled.
    """
    made, wrong = read_manifest(home), condition(home)
    if made is None or wrong is not None:
        return Check(str(home.python), refusal=wrong or EnvironmentUnfinished(folder=str(home.folder)))
    version = _version(str(home.python))
    if version and _minor(version) != _minor(made.python):
        refusal = PythonReplaced(folder=str(home.folder), expected=made.python, found=version)
        return Check(str(home.python), version=version, refusal=refusal)
    result = check(str(home.python), cancel, log)
    if result.refusal is not None:
        reason = str(result.refusal.values.get("reason") or result.refusal)
        return replace(result, refusal=EnvironmentDamaged(folder=str(home.folder), reason=reason))
    return replace(result, refusal=outdated(home, made, pinned))


def outdated(home: Home, made: Manifest, pinned: Pinned) -> EnvironmentOutdated | None:
    """Return an error if the environment was not made from the files that this version is pinned to."""
    target = pinned.targets.get(made.target)
    files = target.sets.get(made.device, {}).get(_minor(made.python)) if target else None
    if files is not None and identity(files) == made.identity:
        return None
    return EnvironmentOutdated(folder=str(home.folder))


def _version(python: str) -> str:
    try:
        return ask([python, "-I", "-c", "import platform; print(platform.python_version())"]).strip()
    except (OSError, subprocess.SubprocessError):
        return ""


def _minor(version: str) -> str:
    return ".".join(version.split(".")[:2])


def _hello(python: str, pulse: Pulse, log: Callable[[str], None]) -> dict[str, Any]:
    engine = EngineProcess(python, log)
    try:
        engine.wait_for_hello(pulse)
        return engine.hello
    finally:
        engine.end()
