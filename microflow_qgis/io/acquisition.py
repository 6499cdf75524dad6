"""Read how an image was taken: date, sensor, cloud cover."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple, Optional

from osgeo import gdal

from ..core.dates import dates_in
from .read import Source, open_image

DAY_ITEMS = (
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATE",
    "DATE_ACQUIRED",
    "PRODUCT_START_TIME",
    "GENERATION_TIME",
)
SENSORS = ("SATELLITEID", "SPACECRAFT_NAME", "SPACECRAFT_ID", "PLATFORM", "SENSOR_ID")
SUNS = ("SUN_ELEVATION", "MEAN_SUN_ELEVATION", "SUNELEVATION", "SUN_EL")
CLOUDS = ("CLOUDCOVER", "CLOUD_COVER", "CLOUD_COVERAGE_ASSESSMENT")


class About(NamedTuple):
    """Hold how an image was taken; unknown values are '' or None.

    ``cloud`` is in per cent, ``sun`` its elevation in degrees.
    """

    day: Optional[date]
    sensor: str
    cloud: Optional[float]
    sun: Optional[float] = None


def about(source: Source, name: str) -> About:
    """Return the file's statements; the day also from ``name`` or the file's. Raises ImageUnreadable."""
    dataset = open_image(source)[1]
    items = _metadata(dataset)
    days = (next(dates_in(text), None) for text in (_first(items, DAY_ITEMS), name, dataset.GetDescription()))
    cloud, sun = (_number(_first(items, keys)) for keys in (CLOUDS, SUNS))
    return About(next(filter(None, days), None), _first(items, SENSORS), cloud, sun)


def _metadata(dataset: gdal.Dataset) -> dict[str, str]:
    return {
        key.upper(): value for kind in ("", "IMAGERY") for key, value in dataset.GetMetadata(kind).items()
    }


def _first(items: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((items[key].strip() for key in keys if items.get(key)), "")


def _number(text: str) -> Optional[float]:
    number = re.match(r"\d+(\.\d+)?", text)
    return float(number[0]) if number else None
