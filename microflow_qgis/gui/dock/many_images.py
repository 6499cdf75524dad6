"""Divide several images between the two sides of a stack, by the dates in their names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsRasterLayer

from ...core.dates import dates_in
from ...processing.confidence_filter import rank_of

FEWEST_IMAGES = 3  # that are more than one pair


def stack_of_layers(layers: Sequence[QgsMapLayer]) -> dict[str, list[str]]:
    """Return BEFORE and AFTER of the images among the layers, as layer ids; empty if they are too few."""
    images = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and not rank_of(layer)]
    return divided([layer.id() for layer in images], [layer.name() for layer in images])


def stack_of_files(paths: Sequence[str]) -> dict[str, list[str]]:
    """Return BEFORE and AFTER of image files; empty if they are too few."""
    return divided(paths, [Path(path).name for path in paths])


def divided(images: Sequence[str], names: Sequence[str]) -> dict[str, list[str]]:
    """Return the earlier half of the images as BEFORE and the later half as AFTER.

    Where a name states no date, the order given counts. Of an odd number, AFTER gets one more.
    """
    if len(images) < FEWEST_IMAGES:
        return {}
    days = [next(dates_in(name), None) for name in names]
    order = list(range(len(images)))
    if None not in days:
        order.sort(key=days.__getitem__)
    half = len(images) // 2
    return {
        "BEFORE": [images[number] for number in order[:half]],
        "AFTER": [images[number] for number in order[half:]],
    }
