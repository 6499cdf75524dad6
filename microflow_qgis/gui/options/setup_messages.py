"""Write the sentences of the engine's set-up: what it will do, its stage, its result."""

from __future__ import annotations

import platform

from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import Cancelled, EnvironmentMissing, MicroflowError, SetupFailed
from ...core.progress import Progress
from ...engine_setup.check import Check
from ...engine_setup.environment import Manifest
from ...engine_setup.plan import CUDA, SetupPlan, bytes_text
from ...processing.messages import sentence
from ..dock.messages import duration

translate = QCoreApplication.translate


def device(name: str) -> str:
    """Return the name of a device to set up for."""
    if name == CUDA:
        return translate("gui", "NVIDIA GPU (CUDA), and CPU")
    if platform.system() == "Darwin":
        return translate("gui", "Apple GPU (MPS), and CPU")
    return translate("gui", "CPU")


def stage(name: str) -> str:
    return {
        "download": translate("gui", "Downloading"),
        "python": translate("gui", "Getting a Python"),
        "environment": translate("gui", "Making the environment"),
        "install": translate("gui", "Installing"),
        "check": translate("gui", "Checking that it computes"),
    }[name]


def progress(now: Progress) -> str:
    if now.seconds_left is None:
        return f"{stage(now.stage)}…"
    return translate("gui", "{stage}, {duration} left").format(
        stage=stage(now.stage), duration=duration(now.seconds_left)
    )


def verb(wrong: MicroflowError | None) -> str:
    """Return the label of the set-up's button for this defect of the managed engine."""
    if isinstance(wrong, EnvironmentMissing):
        return translate("gui", "Set up engine")
    return translate("gui", "Repair")


def planned(plan: SetupPlan) -> str:
    values = {"folder": plan.home.folder, "disk": bytes_text(plan.disk_bytes)}
    values["duration"] = duration(plan.seconds)
    if plan.download_bytes:
        values["download"] = bytes_text(plan.download_bytes)
        text = translate(
            "gui",
            "Downloads {download}, uses {disk} of disk space in {folder}, and takes {duration} at 20 Mbit/s.",
        )
    else:
        text = translate(
            "gui", "Downloads nothing more, uses {disk} of disk space in {folder}, and takes {duration}."
        )
    parts = [text.format(**values)]
    if plan.base is None:
        parts.append(translate("gui", "Installs Python {python} as well.").format(python=plan.python))
    parts.append(translate("gui", "QGIS's own Python is left as it is."))
    return " ".join(parts)


def state(wrong: MicroflowError | None, made: Manifest | None) -> str:
    """Return the state of the managed engine, or its defect ``wrong``."""
    if wrong is not None and not isinstance(wrong, EnvironmentMissing):
        return sentence(wrong)
    if wrong is not None or made is None:  # removed in the meantime
        return translate("gui", "Not set up yet.")
    return translate("gui", "Set up with Python {python} and PyTorch {torch}, for {device}.").format(
        python=made.python, torch=made.versions.get("torch", "?"), device=device(made.device)
    )


def checked(check: Check) -> str:
    """Return whether an interpreter can be the engine's, as a sentence."""
    if check.refusal is not None:
        return sentence(check.refusal)
    works = translate("gui", "The engine works: Python {python} with PyTorch {torch} computes on {devices}.")
    devices = ", ".join(f"{key.upper()} ({name})" for key, name in check.devices.items())
    sentences = [works.format(python=check.version, torch=check.torch, devices=devices)]
    sentences += [
        translate("gui", "{device} failed: {reason}.").format(device=key.upper(), reason=fault)
        for key, fault in check.faults.items()
    ]
    return " ".join(sentences)


def reason(error: BaseException) -> str:
    """Return why something ended."""
    if isinstance(error, Cancelled):
        return translate("gui", "Cancelled. What was downloaded is kept.")
    if isinstance(error, SetupFailed):
        error = SetupFailed(**{**error.values, "step": stage(error.values["step"])})
    if isinstance(error, MicroflowError):
        return sentence(error)
    return translate("gui", "It failed: {reason}. The MicroFlow log has the details.").format(
        reason=f"{type(error).__name__}: {error}"
    )
