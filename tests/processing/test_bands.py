"""Test the names of bands: other programs and saved projects know them."""

import pytest


def named(bands):
    return [band.name for band in bands]


def test_names_in_metres_and_in_pixels(qgis_app):
    from microflow_qgis.processing import bands

    assert named(bands.displacement_bands("m")) == [
        "east (m, + = east)",
        "north (m, + = north)",
        "confidence (0-1)",
    ]
    assert named(bands.displacement_bands("px"))[:2] == ["right (px, + = right)", "up (px, + = up)"]
    assert named(bands.component_bands("m", "removed "))[0] == "removed east (m, + = east)"
    assert named(bands.component_bands("px/yr")) == ["right (px/yr, + = right)", "up (px/yr, + = up)"]
    assert named(bands.dated_bands("m", "2016-07-01"))[1] == "north 2016-07-01 (m, + = north)"
    assert named(bands.dated_sigma_bands("px", 2016))[0] == "sigma right 2016 (px, 1 standard deviation)"
    assert named(bands.sigma_bands("m"))[0] == "sigma east (m, 1 standard deviation)"
    assert named(bands.spread_bands("m/yr")) == ["sigma east (m/yr)", "sigma north (m/yr)"]
    assert named(bands.spread_bands("px", "spread")) == ["spread right (px)", "spread up (px)"]


@pytest.mark.parametrize(("unit", "expected"), [("m", ("east", "north")), ("px", ("right", "up"))])
def test_components_of_a_unit(qgis_app, unit, expected):
    from microflow_qgis.processing import bands

    assert bands.sides(unit) == bands.components(unit) == expected, "untranslated in the tests"
    assert [band.unit for band in bands.displacement_bands(unit)] == [unit, unit, ""]
