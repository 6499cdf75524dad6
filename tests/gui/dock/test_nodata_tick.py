"""Test that the dock offers to treat a value as no data if it may mean it."""

import numpy as np
import pytest


@pytest.fixture
def gaps(written):
    """Return a function that writes an image with stripes of a value beside the others."""

    def make(name, value, stripes=True):
        rng = np.random.default_rng(3)
        values = np.clip(rng.normal(90, 22, (128, 160)), 20, 160).round().astype(np.float32)
        if stripes:
            values[np.mgrid[:128, :160][0] % 30 < 8] = value
        return written(name, {"red": values})

    return make


@pytest.mark.parametrize("value", [0, 255, -20])
def test_a_value_in_connected_areas_is_offered_and_ticked_is_named(contents, add, gaps, rest, spin, value):
    tick = contents.nodata_tick
    assert tick.row.isHidden()
    add(gaps("before", value, stripes=False))
    add(gaps("after", value))
    spin(lambda: not tick.row.isHidden())
    assert f"{value} as no data" in tick.row.text()
    assert not tick.isChecked()
    contents.form.set_value("NODATA", "7")
    tick.setChecked(True)
    assert contents.form.value("NODATA") == f"7 {value}"
    rest(1.0)
    assert not tick.row.isHidden(), "it can be taken back"
    tick.setChecked(False)
    assert contents.form.value("NODATA") == "7"


def test_without_such_a_value_nothing_is_offered(contents, pair, add, spin):
    for path in pair:
        add(path)
    spin(lambda: not contents.advice.isHidden())
    assert contents.nodata_tick.row.isHidden()
