"""List the benchmark's real image pairs: the paths of their files, and their permitted use.

Constants of the estimator are chosen on the TUNING pairs alone. Figures are reported for the HELD_OUT pairs,
which lie at other places and come from five sensors. No place is on both lists. The network has seen none of
them, except neighbouring ground of congo and tokyo (``prepare_scenes.py``).

``shift`` is the motion of the whole pair, px (right, down), post relative to pre, by the medians of the field
that the estimator finds without injection. The ground of a Sentinel-2 pair from OSCD was resampled to a
geographic grid by nearest neighbour: 3-15 % of its columns are doubled, at the same places on both dates,
which biases every method slightly towards whole pixels (``doubled``).
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import tifffile

SATURATED = 254  # of 8-bit images
CONGO, TOKYO = np.s_[3200:, :3584], np.s_[:1536]  # the benchmark's part of each


class Site(NamedTuple):
    name: str
    group: str  # of GROUPS
    sensor: str
    pre: str
    post: str  # "" for pairs made of one image
    band: int = 0
    part: tuple = np.s_[:]
    shift: tuple[float, float] = (0.0, 0.0)
    doubled: float = 0.0  # share of the columns


class Dates(NamedTuple):
    """Hold images (rows, cols) float32 on one grid, and where both have data."""

    pre: np.ndarray
    post: np.ndarray
    good: np.ndarray


GROUPS = ("one date", "two dates", "years apart")
_OSCD, _RAW_LANDSAT = "Sentinel-2", "Landsat-8, not resampled"
_PUCALLPA = "stacks/pucallpa_landsat_1985_2020"
_IMAGEFUSION = "stacks/landsat_2016_imagefusion"
_PENNSYLVANIA = "two_dates/landsat7_pennsylvania_2002"
_ANDASOL = "two_dates/andasol_landsat_jpeg"


def _oscd(name: str, band: int, shift: tuple[float, float], doubled: float, part: tuple = np.s_[:]) -> Site:
    folder = f"two_dates/oscd_{name}"
    return Site(
        name, "two dates", _OSCD, f"{folder}/pre.tif", f"{folder}/post.tif", band, part, shift, doubled
    )


def _congo(name: str, group: str, first: str, second: str) -> Site:
    stem = "congo_landsat8_38m/congo_{}.tif"
    second = stem.format(second) if second else ""
    return Site(name, group, "Landsat-8", stem.format(first), second, 0, CONGO)


def _one(name: str, sensor: str, path: str, part: tuple = np.s_[:], band: int = 0) -> Site:
    return Site(name, "one date", sensor, path, "", band, part)


def _stack(
    name: str, group: str, sensor: str, folder: str, first: str, second: str, band: int = 0, shift=(0.0, 0.0)
) -> Site:
    dates = (f"{folder}/{date}.tif" for date in (first, second))
    return Site(name, group, sensor, *dates, band, np.s_[:], shift)


TUNING = (
    _congo("congo 2013", "one date", "20130728", ""),
    _one("imagefusion", _RAW_LANDSAT, f"{_IMAGEFUSION}/2016220.tif", band=2),
    _one("chapada", "Landsat-8", "single/chapada_landsat8_30m.tif"),
    _congo("congo 2013-2015", "two dates", "20130728", "20150904"),
    _oscd("lasvegas", 1, (0.03, -0.18), 0.10),
    _oscd("chongqing", 1, (-0.07, 0.25), 0.06),
    _oscd("beirut", 1, (-0.49, -0.05), 0.09, np.s_[:, 450:]),
    _stack("imagefusion 16 d", "two dates", _RAW_LANDSAT, _IMAGEFUSION, "2016220", "2016236", 2),
    _stack("imagefusion 23 d", "two dates", _RAW_LANDSAT, _IMAGEFUSION, "2016220", "2016243", 2),
    _stack("pucallpa", "two dates", "Landsat composite, 8-bit", _PUCALLPA, "2010", "2015"),
    _congo("congo 2015-2021", "years apart", "20150904", "20211201"),
    Site(
        "elephantbutte",
        "years apart",
        "Landsat-5, JPEG",
        "two_dates/elephantbutte_landsat5_jpeg/pre.tif",
        "two_dates/elephantbutte_landsat5_jpeg/post.tif",
        part=np.s_[:600],
        shift=(2.1, -1.0),
    ),
)
HELD_OUT = (
    _one("tokyo", "Landsat-8", "single/tokyo_landsat8_38m_4096.tif", TOKYO),
    _one("alps", "Sentinel-2", "single/alps_sentinel2_ndvi_10m.tif"),
    _one("pennsylvania July", "Landsat-7", f"{_PENNSYLVANIA}/pre.tif", band=3),
    _oscd("cupertino", 1, (0.24, 0.07), 0.06),
    _oscd("pisa", 0, (-0.14, -0.88), 0.13),
    _oscd("rennes", 0, (0.05, -0.07), 0.15),
    _stack("naip", "two dates", "NAIP aerial", "naip_prairie_5m", "naip_20170827", "naip_20180716"),
    _stack("pennsylvania", "two dates", "Landsat-7", _PENNSYLVANIA, "pre", "post", 3, (-0.15, -0.89)),
    _stack("andasol", "years apart", "Landsat-5/8, JPEG", _ANDASOL, "pre", "post", 0, (0.0, -2.6)),
)
SETS = {"tuning": TUNING, "held out": HELD_OUT}


def read(images: Path, site: Site) -> Dates:
    """Return the site's images; those of one date are the same array twice."""
    pre = _band(images / site.pre, site)
    post = _band(images / site.post, site) if site.post else pre
    rows, cols = (min(lengths) for lengths in zip(pre.shape, post.shape))
    pre, post = pre[:rows, :cols], post[:rows, :cols]
    valid = np.isfinite(pre) & np.isfinite(post) & (pre != 0) & (post != 0)
    return Dates(pre, post, valid)


def _band(path: Path, site: Site) -> np.ndarray:
    image = tifffile.imread(path)
    image = image if image.ndim == 2 else image[..., site.band]
    return image[site.part].astype(np.float32)
