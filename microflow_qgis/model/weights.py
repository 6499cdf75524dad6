"""Save and load weights, and build the networks that they belong to."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from ..core.errors import WeightsMismatch
from ..core.files import part_beside, put_in_place
from ..core.shortage import is_memory_shortage
from ..core.weights_card import card_path, check_weights, fingerprint

GREATEST_PARAMETER = (
    1e12  # of a parameter, batch statistics included; with more, float32 overflows in a few layers
)


def save(path: str | os.PathLike[str], state: Mapping[str, Tensor], card: Mapping[str, Any]) -> None:
    """Write a module's state dict as ``path`` (.safetensors) and its card as the .json beside it.

    ``card`` holds ``architecture``, as :func:`build` takes it, and the provenance. Bytes and sha256 are
    added. Raises OSError or SafetensorError if the folder cannot be written; then the earlier files stay.
    """
    path, beside = Path(path), card_path(path)
    parts = [part_beside(file) for file in (path, beside)]
    try:
        save_file({name: tensor.detach().cpu().contiguous() for name, tensor in state.items()}, parts[0])
        size, digest = fingerprint(parts[0])
        file = {"bytes": size, "sha256": f"sha256:{digest}"}
        text = json.dumps({**card, **file}, indent=2, ensure_ascii=False)
        parts[1].write_text(text + "\n", encoding="utf-8")
        for part, whole in zip(parts, (path, beside)):
            put_in_place(part, whole)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def load(path: str | os.PathLike[str], device: str | torch.device) -> tuple[nn.Module, dict[str, Any]]:
    """Return the network, ready for inference on ``device``, and its card.

    Raises the errors of :func:`core.weights_card.check_weights`, WeightsMismatch, and MemoryError.
    """
    card = check_weights(path)
    try:
        network = assembled(card["architecture"], load_file(path))
    except (TypeError, ValueError, RuntimeError, OSError, SafetensorError) as error:
        if is_memory_shortage(error):
            raise MemoryError from error
        raise WeightsMismatch(path=str(path), reason=str(error)) from error
    network.to(device, memory_format=torch.channels_last)  # convolutions take a quarter less time in it
    return network.eval(), card


def assembled(architecture: Mapping[str, Any], state: Mapping[str, Tensor]) -> nn.Module:
    """Return a network of that architecture that holds the parameters themselves, not copies, as float32.

    Raises ValueError if they do not fit, TypeError or RuntimeError if there is no such network.
    """
    reason = difference(architecture, state) or _unusable(state)
    if reason:
        raise ValueError(reason)
    with torch.device("meta"):
        network = build(architecture)
    network.load_state_dict({name: value.float() for name, value in state.items()}, assign=True)
    return network


def _unusable(state: Mapping[str, Tensor]) -> str:
    """Return why a parameter cannot be used for computing, in words; '' if all can."""
    for name, value in state.items():
        if not value.is_floating_point():
            return f"{name} holds {str(value.dtype).removeprefix('torch.')} instead of floating-point numbers"
        lowest, highest = (float(each) for each in torch.aminmax(value.float())) if value.numel() else (0, 0)
        if not max(abs(lowest), abs(highest)) <= GREATEST_PARAMETER:  # NaN is not either
            return f"{name} holds values that are no usable numbers"
    return ""


def difference(architecture: Mapping[str, Any], state: Mapping[str, Tensor]) -> str:
    """Return in words the first parameter in which the state differs from the architecture; '' if none does.

    Raises TypeError or RuntimeError if there is no such network.
    """
    with torch.device("meta"):
        expected = build(architecture).state_dict()
    for name in sorted({*expected, *state}):
        if name not in state:
            return f"{name} is missing"
        if name not in expected:
            return f"{name} is not expected"
        if state[name].shape != expected[name].shape:
            return f"{name} is {tuple(state[name].shape)} instead of {tuple(expected[name].shape)}"
    return ""


def build(architecture: Mapping[str, Any]) -> nn.Module:
    """Return an untrained network from ``{"backbone": a name in BUILDERS, **its arguments}``."""
    arguments = dict(architecture)
    return BUILDERS[arguments.pop("backbone")](**arguments)


def _compact(**arguments: Any) -> nn.Module:
    from .microflow import MicroFlow

    return MicroFlow(**arguments)


def _geoflownet(**arguments: Any) -> nn.Module:
    from .geoflownet import IterativeGeoFlowNet

    return IterativeGeoFlowNet(**arguments)


BUILDERS = {"compact": _compact, "geoflownet": _geoflownet}
