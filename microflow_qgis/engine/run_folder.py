"""What lies where in the folder of one run: the only owner of its layout.

::

    run.json                              title of the run
    aligned.json                          notes of the alignment, once pre, post and valid are whole
    NAME.raw                              an array (:mod:`core.arrays`)
    tiles/SIZE px, torch VERSION/*.tile   tiles that are measured
    pairs/NUMBER.tif                      displacements of the pairs of a stack that are measured
    measured.json                         values of the measurement, once raw_flow and confidence are whole
"""

from __future__ import annotations

import contextlib
import json
import shutil
from pathlib import Path
from typing import Any, NamedTuple

from ..core.files import write_json
from ..core.tiling import Tile

TILE = ".tile"


class RunFolder(NamedTuple):
    """The folder of one run."""

    path: Path

    @property
    def tiles(self) -> Path:
        return self.path / "tiles"

    def tiles_of(self, size: int, torch_version: str) -> Path:
        """Make and return the folder of the tiles of ``size`` px that a version of torch measures."""
        folder = self.tiles / f"{size} px, torch {torch_version}"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def pairs(self) -> Path:
        return self.path / "pairs"

    @property
    def can_go_on(self) -> bool:
        """Whether a measured tile or pair, or all of them, are there."""
        parts = self.tiles.glob(f"*/*{TILE}"), self.pairs.glob("*.tif")
        return self._record("measured").exists() or any(any(files) for files in parts)

    @property
    def title(self) -> str:
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            return str(json.loads(self._record("run").read_text(encoding="utf-8"))["title"])
        return ""

    def begin(self, title: str) -> None:
        """Make the folder where it is not there, and note the run's title. Raises OSError."""
        self.path.mkdir(exist_ok=True)
        write_json(self._record("run"), {"title": title})

    def remember(self, name: str, values: dict[str, Any]) -> None:
        """Note values as the record ``name``, whole or not at all. Raises OSError."""
        write_json(self._record(name), values)

    def remembered(self, name: str) -> dict[str, Any] | None:
        """Return the values of a record, None where it is not there."""
        path = self._record(name)
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None

    def remove_tiles(self) -> None:
        shutil.rmtree(self.tiles)

    def _record(self, name: str) -> Path:
        return self.path / f"{name}.json"


def tile_name(tile: Tile) -> str:
    return f"{tile.write.row}_{tile.write.col}{TILE}"
