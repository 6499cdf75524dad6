"""Test windows of real pairs, and that the two lists are disjoint."""

import shutil

import numpy as np
import pytest
from scipy import ndimage

from microflow_qgis.core.card_values import read_values
from training import benchmark, evaluate, sites, tables
from training.benchmark import MARGIN
from training.estimator import WEIGHTS
from training.measures import measure
from training.sites import HELD_OUT, SETS, TUNING, Dates

SIZE = 160


def inside(array):
    return array[..., 32:-32, 32:-32]


def of_group(group):
    return [site for site in HELD_OUT if site.group == group]


def test_no_ground_is_in_both_sets():
    folders = [
        {path for site in chosen for path in (site.pre, site.post) if path} for chosen in SETS.values()
    ]
    assert not folders[0] & folders[1]
    names = [site.name for chosen in SETS.values() for site in chosen]
    assert len(set(names)) == len(names)


def test_two_dates_are_reported_of_at_least_four_sensors():
    assert len({site.sensor for site in HELD_OUT if site.group != "one date"}) >= 4
    assert {site.group for site in TUNING} == {site.group for site in HELD_OUT} == set(sites.GROUPS)


def test_a_window_has_data_and_little_cloud(monkeypatch):
    monkeypatch.setattr(benchmark, "SIZE", SIZE)
    rng = np.random.default_rng(0)
    good = np.ones((3 * SIZE, 3 * SIZE), bool)
    image = np.full(good.shape, 100.0)
    good[:, : SIZE - 20] = False
    image[: SIZE - 20] = 255
    for _ in range(5):
        window = benchmark.place(rng, Dates(image, image, good))
        assert good[window].mean() > 0.995
        assert (image[window] >= sites.SATURATED).mean() <= 0.1
        assert min(part.start for part in window) >= MARGIN
    with pytest.raises(ValueError, match="no window"):
        benchmark.place(rng, Dates(image, image, ~good & good))


@pytest.mark.parametrize("group", sites.GROUPS)
def test_real_pairs_are_the_same_each_time_and_move_as_they_say(images, group):
    first, again = (next(benchmark.pairs(images, of_group(group), ("3",), 1)) for _ in range(2))
    assert first.name == again.name
    assert np.array_equal(first.post, again.post)
    assert first.pre.shape == first.post.shape == first.truth.shape[1:]
    assert np.isfinite(first.pre).all()
    assert np.isfinite(first.post).all()
    assert measure(first, first.truth)["epe"] == 0
    rows, cols = np.indices(first.pre.shape, dtype=float)
    right, down = first.site.shift
    there = [
        ndimage.map_coordinates(
            first.post, [rows + down + s * first.truth[1], cols + right + s * first.truth[0]]
        )
        for s in (1, -1)
    ]
    agreement = [
        np.corrcoef(*(np.gradient(inside(i))[0].ravel() for i in (first.pre, other)))[0, 1] for other in there
    ]
    assert agreement[0] > agreement[1] + 0.03


def test_every_site_of_the_lists_can_be_read(images):
    for site in (*TUNING, *HELD_OUT):
        window = benchmark.place(np.random.default_rng(1), sites.read(images, site))
        assert all(part.stop - part.start > 2 * 32 + 128 for part in window)


def test_real_pairs_of_one_date_differ_in_noise_and_gain_only(images):
    still = next(benchmark.pairs(images, of_group("one date"), ("none",), 1))
    ratio = np.median(inside(still.post) / inside(still.pre))
    assert 0.85 < ratio < 1.15
    assert np.corrcoef(still.pre.ravel(), still.post.ravel())[0, 1] > 0.9
    assert not np.array_equal(still.pre, still.post)


def test_the_tables_have_each_pair_and_name_the_worst(pair):
    figures = {"default": {"0.6": {}, "shear": {}}}
    for number, share in enumerate((1.0, 0.2, 0.9)):
        for kind in figures["default"]:
            made = pair(kind, seed=number)
            name = f"synthetic {number}"
            figures["default"][kind][name] = measure(made, share * made.truth)
    figures["default, trace"] = {"0.6": figures["default"]["0.6"]}  # smooth motion has no trace
    texts = list(evaluate.report({"two dates": figures}, per_pair=True))
    assert "| default | 0.6 px | -10% (synthetic 1 -80%)" in texts[1]
    assert all("synthetic" in text or "EPE" in text for text in texts)
    assert "**worst** | synthetic 1 | synthetic 1 |" in texts[-2]
    assert all(len({line.count("|") for line in text.splitlines()}) == 1 for text in texts)
    card = tables.medians(figures["default"])
    assert card["0.6"]["bias fit 3-15"] == pytest.approx(-0.1, abs=1e-4)
    name, bias = tables.worst(figures["default"])["0.6"]["worst bias fit 3-15"]
    assert (name, bias) == ("synthetic 1", pytest.approx(-0.8, abs=1e-4))
    assert "worst bias fit 3-15" not in tables.worst(figures["default"])["shear"]


def test_the_card_holds_each_field_and_the_worst_pair(pair, tmp_path):
    made = pair("0.6", seed=1)
    measures = {"synthetic": measure(made, 0.5 * made.truth)}
    fields = {name: {"0.6": measures} for name in ("raw", "default", "raw, trace", "default, trace")}
    result = {"pairs": "held out", "figures": {"two dates": fields}, "seconds per Mpx": 1.0}
    result |= {"simulated": {}, "stable rock": {}}
    card = tmp_path / "weights.json"
    shutil.copy(WEIGHTS.with_suffix(".json"), card)
    evaluate.onto_card(card.with_suffix(".safetensors"), result)
    values = read_values(card)
    assert values["benchmark"]["two dates, default, trace"]["0.6"]["bias fit 3-15"] == pytest.approx(
        -0.5, abs=1e-4
    )
    assert values["benchmark"]["two dates, worst pair"]["0.6"]["worst epe"][0] == "synthetic"
