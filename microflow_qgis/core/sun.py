"""Compute the elevation of the sun from the day and the place."""

from __future__ import annotations

import math
from datetime import date

TILT = 23.44  # degrees of the earth's axis


def noon_elevation(day: date, latitude: float) -> float:
    """Return the elevation of the sun at noon in degrees, negative below the horizon, to about one degree.

    Cooper's declination (Solar Energy 12, 1969). ``latitude`` in degrees north.
    """
    declination = TILT * math.sin(2 * math.pi * (284 + day.timetuple().tm_yday) / 365)
    return 90 - abs(latitude - declination)
