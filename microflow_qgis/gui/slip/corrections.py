"""Keep the user's changes to a slip curve with the project."""

from __future__ import annotations

import json
from collections.abc import Sequence

from qgis.core import QgsProject

from ...analysis.profiles import Rulers
from ...analysis.slip_curve import Point, by_hand

PROJECT_SCOPE, ENTRY = "microflow", "/slip_by_hand"


class Corrections:
    """Hold moved rulers and left-out points, by the curve they belong to.

    A curve is identified by its trace, its displacement and its boxes' layout, a point of it by line and
    distance.
    """

    def __init__(self) -> None:
        self.rulers: dict[str, Rulers] = {}
        self.left_out: set[str] = set()
        self._curve = ""

    def open(self, curve: str) -> None:
        """Load the project's changes to this curve."""
        self._curve = curve
        own = _stored().get(curve, {})
        self.rulers = {key: Rulers(*places) for key, places in own.get("rulers", {}).items()}
        self.left_out = set(own.get("left_out", ()))

    def move(self, point: Point, places: Rulers) -> None:
        self.rulers[key_of(point)] = places
        self._store()

    def leave_out(self, point: Point, out: bool) -> None:
        (self.left_out.add if out else self.left_out.discard)(key_of(point))
        self._store()

    def forget(self, point: Point) -> None:
        """Restore the automatic measurement of a point."""
        self.rulers.pop(key_of(point), None)
        self._store()

    def is_out(self, point: Point) -> bool:
        return key_of(point) in self.left_out

    def applied(self, points: Sequence[Point], gap: float) -> list[Point]:
        """Return the points with the user's changes."""
        return [by_hand(p, self.rulers[key_of(p)], gap) if key_of(p) in self.rulers else p for p in points]

    def _store(self) -> None:
        everything = _stored()
        everything[self._curve] = {
            "rulers": {key: list(places) for key, places in self.rulers.items()},
            "left_out": sorted(self.left_out),
        }
        QgsProject.instance().writeEntry(PROJECT_SCOPE, ENTRY, json.dumps(everything))


def key_of(point: Point) -> str:
    box = point.section.box
    return f"{box.line} {box.distance:.3f}"


def _stored() -> dict:
    text, _ = QgsProject.instance().readEntry(PROJECT_SCOPE, ENTRY, "{}")
    try:
        stored = json.loads(text)
    except ValueError:
        return {}
    return stored if isinstance(stored, dict) else {}
