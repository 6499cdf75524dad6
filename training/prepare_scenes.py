"""Cut the real images that training may see into one file: python -m training.prepare_scenes DATA OUT.pt

| images | training | benchmark |
|---|---|---|
| congo_landsat8_38m, three dates | rows 0-3071; columns 3712 and right | rows 3200 on, columns 0-3583 |
| single/tokyo | rows 1536 and below | rows 0-1535 |
| single/lencois_dunes | whole | |
| single/chapada, everest, alps; naip_prairie_5m; both pairs | | whole |

A date of a place is used if at least 99 % of it is data and at most a tenth is saturated (cloud). The file
holds ``places``: tensors (dates, rows, cols), under 60 MB in all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import tifffile
import torch
from torch import Tensor

SIDE, STEP = 512, 64
CONGO = (np.s_[:, :3072], np.s_[:, 3072:, 3712:])
TOKYO = np.s_[:, 1536:]
LIMIT_BYTES = 45_000_000


def places(images: Path) -> Iterator[np.ndarray]:
    """Yield every usable place as (dates, rows, cols), those with most dates first."""
    congo = np.stack([tifffile.imread(p) for p in sorted((images / "congo_landsat8_38m").glob("*.tif"))])
    tokyo = tifffile.imread(images / "single" / "tokyo_landsat8_38m_4096.tif")[None]
    yield tifffile.imread(images / "single" / "lencois_dunes_landsat8_30m.tif")[None].astype(np.float16)
    parts = [*(congo[part] for part in CONGO), tokyo[TOKYO]]
    usable = [place for part in parts for place in _windows(part)]
    yield from sorted(usable, key=lambda place: -len(place))


def _windows(dates: np.ndarray) -> Iterator[np.ndarray]:
    """Yield windows that do not overlap, chosen for the number of their usable dates."""
    _, rows, cols = dates.shape
    free = np.ones((rows, cols), bool)
    corners = [(r, c) for r in range(0, rows - SIDE + 1, STEP) for c in range(0, cols - SIDE + 1, STEP)]
    windows = [np.s_[r : r + SIDE, c : c + SIDE] for r, c in corners]
    usable = [[date[w] for date in dates if _usable(date[w])] for w in windows]
    for count in range(len(dates), 0, -1):
        for window, seen in zip(windows, usable):
            if len(seen) == count and free[window].all():
                free[window] = False
                yield np.stack(seen)


def _usable(date: np.ndarray) -> bool:
    return (date == 0).mean() < 0.01 and (date >= 250).mean() < 0.10 and date.std() > 4


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
