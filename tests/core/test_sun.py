"""Test the sun's elevation at noon."""

from datetime import date

import pytest

from microflow_qgis.core.sun import noon_elevation


@pytest.mark.parametrize(
    ("day", "latitude", "elevation"),
    [
        (date(2020, 3, 20), 0.0, 90.0),
        (date(2020, 6, 21), 23.44, 90.0),
        (date(2020, 12, 21), 50.0, 16.56),
        (date(2020, 12, 21), -35.0, 78.44),
        (date(2020, 12, 21), 70.0, -3.44),
    ],
)
def test_at_solstices_and_equinox(day, latitude, elevation):
    assert noon_elevation(day, latitude) == pytest.approx(elevation, abs=1.0)
