"""Test dates in names."""

from datetime import date

import pytest

from microflow_qgis.core.dates import dates_in


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("LC08_L1TP_025033_20200218_20200225_01_T1_B8", date(2020, 2, 18)),
        ("S2A_MSIL1C_20190731T101031_N0208", date(2019, 7, 31)),
        ("20200218_183012_1034_3B_AnalyticMS", date(2020, 2, 18)),
        ("before 2016-11-13", date(2016, 11, 13)),
        ("image 12345678", None),
        ("20191345_x", None),
        ("20190231_20190301", date(2019, 3, 1)),
    ],
)
def test_dates(name, expected):
    assert next(dates_in(name), None) == expected


def test_two_dates_in_their_order():
    assert list(dates_in("offset_20180401-20180417.tif")) == [date(2018, 4, 1), date(2018, 4, 17)]
