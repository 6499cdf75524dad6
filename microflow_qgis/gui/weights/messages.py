"""Describe weights in the dock's list, and in the table of the settings."""

from __future__ import annotations

from statistics import mean
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...core.card_values import benchmark_errors
from ...core.weights_card import Weights
from ...engine.job import BUILTIN

translate = QCoreApplication.translate

UNKNOWN = "–"
HEADLINE = ("none", "0.15", "0.6", "3")  # classes of motion whose mean is "all" in the benchmark


def name(weights: Weights) -> str:
    return translate("gui", "Built-in") if weights.name == BUILTIN else weights.name


def label(weights: Weights) -> str:
    """Return name and size, and the motion that the weights were trained for."""
    return f"{name(weights)} ({', '.join(part for part in (size(weights), _range(weights.card)) if part)})"


def without() -> str:
    return translate("gui", "None (the refinement alone)")


def details(weights: Weights) -> str:
    lines = [str(weights.path)]
    for title, figure in (
        (translate("gui", "Trained for"), trained_for(weights)),
        (translate("gui", "Error on pairs of known motion"), known_motion(weights)),
        (translate("gui", "Benchmark, one date"), benchmark(weights, "one date")),
        (translate("gui", "Benchmark, two dates"), benchmark(weights, "two dates")),
    ):
        if figure != UNKNOWN:
            lines.append(f"{title}: {figure}")
    return "\n".join(lines)


def size(weights: Weights) -> str:
    return translate("gui", "{size} MB").format(size=f"{weights.bytes / 1e6:.3g}")


def _range(card: dict[str, Any]) -> str:
    if "reach" not in card:
        return ""
    return translate("gui", "motion up to {reach} px").format(reach=f"{card['reach']:g}")


def trained_for(weights: Weights) -> str:
    amplitudes = weights.card.get("amplitudes_px")
    if not amplitudes:
        return UNKNOWN
    return translate("gui", "{low}–{high} px").format(low=amplitudes[0], high=amplitudes[1])


def known_motion(weights: Weights) -> str:
    measured = weights.card.get("known_motion")
    return _px(measured["epe"]) if measured else UNKNOWN


def benchmark(weights: Weights, group: str) -> str:
    """Return the mean end-point error of the group's classes of motion, if the card has them."""
    by_kind = benchmark_errors(weights.card, group)
    errors = [by_kind[kind] for kind in HEADLINE if kind in by_kind]
    return _px(mean(errors)) if errors else UNKNOWN


def measured(results: dict[str, Any]) -> list[str]:
    """Return cells of the table: error everywhere and at the fault, beside that of zeros, and time."""
    return [
        translate("gui", "{error} px (zeros: {zero})").format(
            error=f"{results['EPE']:.3f}", zero=f"{results['EPE_ZERO']:.3f}"
        ),
        _px(results["EPE_FAULT"]),
        translate("gui", "{seconds} s/Mpx on {device}").format(
            seconds=f"{results['SECONDS_PER_MPX']:.1f}", device=results["DEVICE_USED"]
        ),
    ]


def _px(error: float) -> str:
    return translate("gui", "{error} px").format(error=f"{error:.3f}")
