"""Cut the real images that training may see into one file: python -m training.prepare_scenes DATA OUT.pt

| images | training | benchmark |
|---|---|---|
| congo_landsat8_38m, three dates | rows 3200 and below | rows 0-3071 |
| single/tokyo | rows 1536 and below | rows 0-1535 |
| single/lencois_dunes | whole | |
| single/chapada, everest, alps; naip_prairie_5m; both pairs | | whole |

A date of a place is taken where at least 99 % of it is data and at most a quarter is saturated
(cloud). The file holds ``places``: tensors (dates, rows, cols), under 60 MB in all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import tifffile
import torch
from torch import Tensor

SIDE = 1024
CONGO_FIRST_ROW, TOKYO_FIRST_ROW = 3200, 1536
LIMIT_BYTES = 50_000_000


def places(images: Path) -> Iterator[np.ndarray]:
    """Every usable place as (dates, rows, cols), the most useful first."""
    congo = np.stack([tifffile.imread(p) for p in sorted((images / "congo_landsat8_38m").glob("*.tif"))])
    tokyo = tifffile.imread(images / "single" / "tokyo_landsat8_38m_4096.tif")[None]
    yield tifffile.imread(images / "single" / "lencois_dunes_landsat8_30m.tif")[None].astype(np.float16)
    found = [*_tiles(congo[:, CONGO_FIRST_ROW:]), *_tiles(tokyo[:, TOKYO_FIRST_ROW:])]
    yield from sorted(found, key=lambda place: -len(place))


def _tiles(dates: np.ndarray) -> Iterator[np.ndarray]:
    _, rows, cols = dates.shape
    for top in range(0, rows - SIDE + 1, SIDE):
        for left in range(0, cols - SIDE + 1, SIDE):
            tile = dates[:, top : top + SIDE, left : left + SIDE]
            usable = [date for date in tile if _usable(date)]
            if usable:
                yield np.stack(usable)


def _usable(date: np.ndarray) -> bool:
    return (date == 0).mean() < 0.01 and (date >= 250).mean() < 0.25 and date.std() > 4


def within(limit: int, images: Path) -> list[Tensor]:
    chosen, size = [], 0
    for place in places(images):
        if size + place.nbytes <= limit:
            chosen.append(torch.from_numpy(place.copy()))
            size += place.nbytes
    return chosen


def main() -> None:
    images, out = map(Path, sys.argv[1:])
    chosen = within(LIMIT_BYTES, images)
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"places": chosen}, out)
    dates = [len(p) for p in chosen]
    print(f"{len(chosen)} places, {sum(dates)} dates, {out.stat().st_size / 1e6:.1f} MB: {out}")


if __name__ == "__main__":
    main()
