"""Define the layout of the folder of one run. This module alone owns it.

::

    run.json                              title of the run
    NAME.raw                              an array (:mod:`core.arrays`)
    tiles/SIZE px, torch VERSION/*.tile   tiles that are measured
    pairs/NUMBER/NAME.raw, NUMBER.json    arrays of the pairs of a stack that are measured
    images/SIDE NUMBER/NAME.raw           images of a stack, aligned
    *.tif                                 images of a stack, resampled to one grid
    measured.json                         values of the measurement, once its arrays are whole

Records and tiles are files of :mod:`core.kept`. A file that was changed, or has another identity, is treated
as missing.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ..core.arrays import ArrayFolder
from ..core.files import put_in_place, sync
from ..core.kept import checksum_of, read_record, write_record
from ..core.tiling import Tile

TILE = ".tile"
MEASURED_ARRAYS = ("raw_flow", "confidence", "sigma")
PAIR_ARRAYS = ("raw_flow", "confidence", "valid")
IMAGE_ARRAYS = ("pre", "post")  # of the image before and of the image after of a pair


class RunFolder(NamedTuple):
    """Give access to the folder of one run."""

    path: Path

    @property
    def tiles(self) -> Path:
        return self.path / "tiles"

    def tiles_of(self, size: int, torch_version: str) -> Path:
        """Create and return the folder of the tiles of ``size`` px that a version of torch measures."""
        folder = self.tiles / f"{size} px, torch {torch_version}"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def pairs(self) -> Path:
        return self.path / "pairs"

    @property
    def can_go_on(self) -> bool:
        """Return whether the folder has a tile, a pair or a whole measurement to continue from."""
        parts = self.tiles.glob(f"*/*{TILE}"), self.pairs.glob("*.json")
        return self._record("measured").exists() or any(any(files) for files in parts)

    @property
    def title(self) -> str:
        return str(read_record(self._record("run")) or "")

    def begin(self, title: str) -> None:
        """Create the folder if it is missing, and note the title of the run. Raises OSError."""
        self.path.mkdir(mode=0o700, exist_ok=True)
        write_record(self._record("run"), title)

    def pair(self, number: int) -> Path:
        """Return the folder of the arrays of a pair of a stack."""
        return self.pairs / str(number)

    def pair_record(self, number: int) -> Path:
        """Return the file that states the checksums of a pair's arrays and its pixel locking."""
        return self.pairs / f"{number}.json"

    def images(self, pair: Sequence[int]) -> tuple[Path, Path]:
        """Return the folders of the array of the image before, and of the image after, by their numbers."""
        before, after = pair
        return self.path / "images" / f"before {before}", self.path / "images" / f"after {after}"

    def has_pair(self, number: int, images: Sequence[int]) -> bool:
        """Return whether the arrays of a pair are there and unchanged; changed ones are removed.

        ``images`` are the numbers of its image before and of its image after.
        """
        checksums = [checksum_of(path) for path in self._of_pair(number, images).values()]
        record = read_record(self.pair_record(number))
        if all(checksums) and isinstance(record, dict) and record.get("checksums") == checksums:
            return True
        shutil.rmtree(self.pair(number), ignore_errors=True)
        return False

    def keep_pair(
        self, number: int, images: Sequence[int], arrays: ArrayFolder, pixel_locking: float = 0.0
    ) -> None:
        """Move the arrays of a pair and of its images here, and note that they are complete.

        ``pixel_locking`` is the share that was corrected in its flow (:mod:`.pixel_locking`). An image that
        an earlier pair has left is replaced. Raises OSError.
        """
        paths = self._of_pair(number, images)
        for name, path in paths.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            sync(arrays.path(name))
            put_in_place(arrays.path(name), path)
        checksums = [checksum_of(path) for path in paths.values()]
        write_record(self.pair_record(number), {"checksums": checksums, "pixel_locking": pixel_locking})

    def pixel_locking(self, number: int) -> float:
        """Return the share of pixel locking that was corrected in the flow of a kept pair."""
        return float(read_record(self.pair_record(number))["pixel_locking"])

    def _of_pair(self, number: int, images: Sequence[int]) -> dict[str, Path]:
        """Return the paths of the arrays of a pair by their names."""
        folders = [self.pair(number)] * len(PAIR_ARRAYS) + list(self.images(images))
        names = PAIR_ARRAYS + IMAGE_ARRAYS
        return {name: folder / f"{name}.raw" for name, folder in zip(names, folders)}

    def remember_measured(self, values: dict[str, Any], arrays: ArrayFolder, names: Sequence[str]) -> None:
        """Note that the arrays of the measurement are complete, once they are on the disk. Raises OSError."""
        for name in names:
            sync(arrays.path(name))
        checksums = {name: checksum_of(arrays.path(name)) for name in names}
        statement = {"shape": list(arrays.shape), "checksums": checksums, "values": values}
        write_record(self._record("measured"), statement)

    def measured(self, arrays: ArrayFolder, identity: str) -> dict[str, Any] | None:
        """Return the values of an earlier measurement of this identity whose arrays are unchanged."""
        statement = read_record(self._record("measured"))
        if not isinstance(statement, dict) or statement.get("shape") != list(arrays.shape):
            return None
        values, checksums = statement.get("values"), statement.get("checksums")
        if not isinstance(values, dict) or values.get("identity") != identity or not checksums:
            return None
        if any(checksum_of(arrays.path(name)) != checksum for name, checksum in checksums.items()):
            return None
        return values

    def forget_measured(self) -> bool:
        """Remove the record of an earlier measurement; return whether there was one."""
        there = self._record("measured").exists()
        self._record("measured").unlink(missing_ok=True)
        return there

    def remove_inputs(self) -> None:
        """Remove the images and arrays that the next run recreates, so that no images stay behind."""
        for path in [*self.path.glob("*.raw"), *self.path.glob("*.tif")]:
            if path.stem not in MEASURED_ARRAYS or not self._record("measured").exists():
                with contextlib.suppress(OSError):  # Windows cannot remove an open file
                    path.unlink()

    def remove_tiles(self) -> None:
        shutil.rmtree(self.tiles)

    def _record(self, name: str) -> Path:
        return self.path / f"{name}.json"


def tile_name(tile: Tile) -> str:
    return f"{tile.write.row}_{tile.write.col}{TILE}"
