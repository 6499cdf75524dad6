"""Name the bands of the rasters, and the components that they hold. This module alone owns these names.

A displacement in ``m`` has the components east and north. Without CRS it is in ``px``, and they are right and
up. A rate, such as ``m/yr``, has the components of its length.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..io.write import Band

translate = QCoreApplication.translate

CONFIDENCE = Band("confidence (0-1)", "")


def sides(unit: str) -> tuple[str, str]:
    """Return the names of both components in a band's name, which no translation changes."""
    return ("right", "up") if unit.partition("/")[0] == "px" else ("east", "north")


def components(unit: str) -> tuple[str, str]:
    """Return the names of both components in the user's language."""
    if sides(unit) == ("right", "up"):
        return translate("processing", "right"), translate("processing", "up")
    return translate("processing", "east"), translate("processing", "north")


def positive(side: str) -> str:
    """Return the part of a band's name that states its positive direction."""
    return f"+ = {side}"


def component_bands(unit: str, prefix: str = "") -> list[Band]:
    """Return the bands of both components, whose names state the positive direction."""
    return [Band(f"{prefix}{side} ({unit}, {positive(side)})", unit) for side in sides(unit)]


def displacement_bands(unit: str) -> list[Band]:
    """Return the bands of a displacement raster, in the order of ``core.displacement.DISPLACEMENT_BANDS``."""
    return [*component_bands(unit), CONFIDENCE]


def dated_bands(unit: str, day: object) -> list[Band]:
    """Return the bands of both components of a position on a day."""
    return [Band(f"{side} {day} ({unit}, {positive(side)})", unit) for side in sides(unit)]


def dated_sigma_bands(unit: str, day: object) -> list[Band]:
    """Return the bands of the uncertainty of a position on a day."""
    return [Band(f"sigma {side} {day} ({unit}, 1 standard deviation)", unit) for side in sides(unit)]


def spread_bands(unit: str, name: str = "sigma") -> list[Band]:
    """Return the bands of a spread of both components, which has no direction."""
    return [Band(f"{name} {side} ({unit})", unit) for side in sides(unit)]


def sigma_bands(unit: str) -> list[Band]:
    """Return the bands of the uncertainty of a displacement that was measured or imported."""
    return [Band(f"sigma {side} ({unit}, 1 standard deviation)", unit) for side in sides(unit)]
