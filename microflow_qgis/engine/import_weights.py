"""Import weights from elsewhere inside the engine's process: read, measure, and write them with a card."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor

from ..core.cancel import CancelToken
from ..core.errors import CheckpointUnreadable, WeightsNoMotion, WeightsNotWritten
from ..core.progress import Progress, Report
from ..core.shortage import is_memory_shortage
from ..core.weights_card import WEIGHTS_SUFFIX, card_path, check_weights, fingerprint
from ..model import checkpoint, convention, known_motion, weights
from ..model.convention import RIGHT_DOWN, WORST, ConventionFit
from ..model.geoflownet import Statistics
from ..model.known_motion import KnownPair
from ..model.published import Published, scene_of
from .job import ImportJob

BATCH = 4  # pairs at once: deep layers have many weights and few pixels
READ_SHARE, MEASURE_SHARE = 0.1, 0.8  # of the work, for progress


def import_weights(job: ImportJob, report: Report, cancel: CancelToken) -> dict[str, Any]:
    """Call :func:`convert`, and report an unreadable file and a shortage of memory as refusals."""
    try:
        return convert(job, report, cancel)
    except (OSError, MemoryError, RuntimeError) as error:
        if is_memory_shortage(error):
            raise CheckpointUnreadable(path=job.source, reason="the memory does not suffice") from error
        if isinstance(error, OSError):
            raise CheckpointUnreadable(path=job.source, reason=str(error)) from error
        raise


def convert(job: ImportJob, report: Report, cancel: CancelToken) -> dict[str, Any]:
    """Write ``job.target`` and its card from ``job.source``, after measuring that the weights follow motion.

    Returns the card. Raises Cancelled, WeightsNoMotion, WeightsNotWritten, OSError, and the errors of
    ``checkpoint.read`` and ``check_weights``.
    """
    report(Progress("read"))
    earlier_card = _card_beside(Path(job.source))
    size, digest = fingerprint(job.source)
    architectures, state = checkpoint.read(job.source)
    pairs = known_motion.load(job.pairs)

    done, count = 0, len(architectures) * math.ceil(len(pairs) / BATCH)

    def answered() -> None:
        nonlocal done
        cancel.check()
        report(Progress("measure", READ_SHARE + MEASURE_SHARE * done / count))
        done += 1

    fits = [measured(architecture, state, pairs, answered) for architecture in architectures]
    best = min(range(len(fits)), key=lambda number: (not fits[number].error >= 0, fits[number].error))
    fit = fits[best]
    if not fit.is_motion:
        raise WeightsNoMotion(
            path=job.source,
            count=len(pairs),
            error=f"{fit.error:.3g}",
            zero=f"{fit.zero:.3g}",
            most=f"{WORST * fit.zero:.3g}",
        )
    report(Progress("write", READ_SHARE + MEASURE_SHARE))
    card = {
        **earlier_card,
        "name": Path(job.target).stem,
        "architecture": architectures[best],
        **(convention.on_card(fit.convention) if _published(architectures[best]) else {}),
        "known_motion": {"epe": round(fit.error, 4), "epe_zero": round(fit.zero, 4)},
        "source": {"file": Path(job.source).name, "bytes": size, "sha256": digest, **job.notes},
        "imported": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }
    try:
        weights.save(job.target, state, card)
    except (OSError, SafetensorError) as error:
        raise WeightsNotWritten(folder=str(Path(job.target).parent), reason=str(error)) from error
    return {"card": check_weights(job.target)}


def _card_beside(source: Path) -> dict[str, Any]:
    """Return the checked card of weights of this project; empty for others."""
    if source.suffix == WEIGHTS_SUFFIX and card_path(source).is_file():
        return check_weights(source)
    return {}


def _published(architecture: Mapping[str, Any]) -> bool:
    return architecture["backbone"] == "geoflownet"


@torch.inference_mode()
def measured(
    architecture: Mapping[str, Any],
    state: Mapping[str, Tensor],
    pairs: Sequence[KnownPair],
    answered: Callable[[], None],
) -> ConventionFit:
    """Fit the convention of the network's answers; ``answered`` is called before each batch and may raise.

    A compact network sums its answers in the project's convention, so it is only tested.
    """
    network = weights.assembled(architecture, state).eval()
    published = _published(architecture)
    answers: list[Tensor] = []
    for first in range(0, len(pairs), BATCH):
        answered()
        pre, post = (torch.cat(images) for images in list(zip(*pairs[first : first + BATCH]))[:2])
        estimator = Published(network, RIGHT_DOWN, _scenes(pre, post)) if published else network
        flow = estimator(pre, post, torch.ones_like(pre, dtype=torch.bool))[-1].flow
        answers += flow.split(1)
    return (convention.fit if published else convention.judged)(answers, pairs)


def _scenes(pre: Tensor, post: Tensor) -> Statistics:
    """Treat each pair (n, 1, h, w) as a separate scene."""
    scenes = [scene_of(*pair) for pair in zip(pre.numpy(), post.numpy())]
    return Statistics(*(torch.tensor(values).view(-1, 1, 1, 1) for values in zip(*scenes)))
