"""Read and check the values on a weights' card, so that readers can rely on their types."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

LARGEST_CARD = 1 << 20  # bytes of a card
DEEPEST = 12  # levels of nesting
GREATEST_NUMBER = 1e18  # of any number
SHA256 = re.compile(r"(?:sha256:)?([0-9a-fA-F]{64})")

Values = dict[str, Any]


def read_values(path: Path) -> Values:
    """Return the values of a card, with ``sha256`` stripped of the name of the digest.

    Raises ValueError, whose text names the first unusable value, and OSError.
    """
    if path.stat().st_size > LARGEST_CARD:
        raise ValueError(f"it has more than {LARGEST_CARD} bytes")
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except RecursionError:
        raise ValueError("its values are nested too deeply") from None
    if not isinstance(values, dict):
        raise ValueError("it holds no names with values")
    _plain(values, "", DEEPEST)
    for name in ("architecture", "bytes", "sha256"):
        if name not in values:
            raise ValueError(f"{name} is missing")
    for name, check in ENTRY_CHECKS.items():
        if name in values:
            check(values[name], name)
    values["sha256"] = SHA256.fullmatch(values["sha256"])[1].lower()  # type: ignore[index]
    return values


def benchmark_errors(card: Values, group: str) -> dict[str, float]:
    """Return the mean end-point errors, px, of a group of the card's benchmark, by kind of motion."""
    kinds = card.get("benchmark", {}).get(group)
    if not isinstance(kinds, dict):
        return {}
    return {
        kind: figures["epe"]
        for kind, figures in kinds.items()
        if isinstance(figures, dict) and "epe" in figures
    }


def _plain(value: Any, name: str, depth: int) -> None:
    """Raise ValueError where a value is nested too deeply, or a number is not finite or too large."""
    if depth < 0:
        raise ValueError("its values are nested too deeply")
    if isinstance(value, dict):
        for key, each in value.items():
            _plain(each, f"{name}.{key}" if name else key, depth - 1)
    elif isinstance(value, list):
        for each in value:
            _plain(each, name, depth - 1)
    elif isinstance(value, (int, float)) and not abs(value) <= GREATEST_NUMBER:
        raise ValueError(f"{name} is not a usable number")


def _number(lowest: float, *, above: bool = False, whole: bool = False) -> Callable[[Any, str], None]:
    """Return a check that a value is a number of at least ``lowest``, or greater with ``above``."""

    def check(value: Any, name: str) -> None:
        right = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
        if not right or not math.isfinite(value) or value < lowest or (above and value == lowest):
            bound = f"{'above' if above else 'from'} {lowest:g}"
            raise ValueError(f"{name} is {_shown(value)} instead of a number {bound}")

    return check


def _row(value: Any, name: str) -> None:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError(f"{name} is {_shown(value)} instead of two numbers")
    for each in value:
        _number(-math.inf)(each, name)


def _amplitudes(value: Any, name: str) -> None:
    _row(value, name)
    if not 0 <= value[0] <= value[1]:
        raise ValueError(f"{name} is {_shown(value)} instead of the least and the largest motion")


def _matrix(value: Any, name: str) -> None:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError(f"{name} is {_shown(value)} instead of two rows of two numbers")
    for row in value:
        _row(row, name)


def _named(value: Any, name: str) -> None:
    if not isinstance(value, dict):
        raise ValueError(f"{name} is {_shown(value)} instead of names with values")


def _architecture(value: Any, name: str) -> None:
    _named(value, name)
    if not isinstance(value.get("backbone"), str):
        raise ValueError(f"{name} names no backbone")
    if not isinstance(value.get("kind", ""), str):
        raise ValueError(f"{name}.kind is {_shown(value['kind'])} instead of a name")


def _digest(value: Any, name: str) -> None:
    if not isinstance(value, str) or not SHA256.fullmatch(value):
        raise ValueError(f"{name} is {_shown(value)} instead of 64 digits")


def _errors(value: Any, name: str) -> None:
    _named(value, name)
    for each in ("epe", "epe_zero"):
        if each not in value:
            raise ValueError(f"{name}.{each} is missing")
        _number(0)(value[each], f"{name}.{each}")


def _benchmark(value: Any, name: str) -> None:
    _named(value, name)
    for group, kinds in value.items():
        for kind, figures in kinds.items() if isinstance(kinds, dict) else ():
            if isinstance(figures, dict) and "epe" in figures:
                _number(0)(figures["epe"], f"{name}.{group}.{kind}.epe")


def _source(value: Any, name: str) -> None:
    _named(value, name)
    if not isinstance(value.get("sha256", ""), str):
        raise ValueError(f"{name}.sha256 is {_shown(value['sha256'])} instead of digits")


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


ENTRY_CHECKS: dict[str, Callable[[Any, str], None]] = {
    "architecture": _architecture,
    "bytes": _number(0, whole=True),
    "sha256": _digest,
    "reach": _number(0, above=True),  # px
    "amplitudes_px": _amplitudes,
    "known_motion": _errors,
    "benchmark": _benchmark,
    "direction": _matrix,
    "bias": _row,
    "grid": _number(0),
    "source": _source,
}
