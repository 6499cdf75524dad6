"""The benchmark's truth is true, and its measures measure what they say."""

import numpy as np
import pytest
from scipy import ndimage

from microflow_qgis.core.scores import BORDER, NEAR
from training import benchmark
from training.benchmark import CLASSES

SIZE = 160
FAULTED = [kind for kind in CLASSES if kind != "none"]
SINGLE = [kind for kind in FAULTED if kind not in ("tip", "double")]


@pytest.fixture(autouse=True)
def _small(request, monkeypatch):
    """Synthetic pairs are smaller than those of real images."""
    if "images" not in request.fixturenames:
        monkeypatch.setattr(benchmark, "SIZE", SIZE)


@pytest.fixture
def ground():
    """Band-limited ground larger than a pair by BORDER on every side, no wave shorter than 6 px."""
    side = SIZE + 2 * BORDER
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side))
    waves = np.fft.fft2(np.random.default_rng(3).standard_normal((side, side)))
    image = np.fft.ifft2(np.where(frequency < 1 / 6, waves, 0)).real
    return image / image.std()


@pytest.fixture
def pair(ground):
    """Function that injects a fault of a kind into the ground."""

    def make(kind, seed=0):
        inner = ground[BORDER:-BORDER, BORDER:-BORDER]
        return benchmark.inject(
            inner, ground, f"synthetic {kind}", "one date", kind, np.random.default_rng(seed)
        )

    return make


def inside(array):
    return array[..., BORDER:-BORDER, BORDER:-BORDER]


def test_without_a_fault_nothing_moves(pair, ground):
    still = pair("none")
    assert np.array_equal(still.pre, ground[BORDER:-BORDER, BORDER:-BORDER])
    assert np.allclose(still.post, still.pre, atol=1e-6)
    assert np.array_equal(still.truth, np.zeros((2, SIZE, SIZE)))
    assert np.isinf(still.distance).all()
    assert benchmark.measure(still, still.truth) == {"epe": 0.0, "nmad": 0.0}


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("kind", FAULTED)
def test_post_sampled_where_the_truth_points_is_pre(pair, kind, seed):
    made = pair(kind, seed)
    rows, cols = np.indices((SIZE, SIZE), dtype=float)
    right, down = made.truth
    back = ndimage.map_coordinates(made.post, [rows + down, cols + right], order=5, mode="mirror")
    far = inside(np.abs(made.distance) > 2 * CLASSES[kind] + 3)  # its spline does not reach over the trace
    difference = inside(back - made.pre)[far]
    assert far.mean() > 0.5
    assert np.abs(difference).max() < 0.02
    opposite = ndimage.map_coordinates(made.post, [rows - down, cols - right], order=5, mode="mirror")
    assert inside(opposite - made.pre)[far].std() > 5 * difference.std()


@pytest.mark.parametrize("kind", FAULTED)
def test_the_slip_at_the_trace_is_the_kinds(pair, kind):
    made = pair(kind)
    assert np.linalg.norm(made.offset) == pytest.approx(CLASSES[kind])
    assert made.truth.shape == (2, SIZE, SIZE)
    half = np.hypot(*made.truth).max()
    assert half <= 0.5 * CLASSES[kind] * (1.5 if kind == "double" else 1) + 1e-6
    if kind in SINGLE:
        sides = [made.truth[:, np.abs(made.distance - at) < 0.5].mean(1) for at in (1.0, -1.0)]
        assert sides[0] - sides[1] == pytest.approx(made.offset, rel=0.03)


def test_a_fault_with_a_tip_ends_within_the_frame(pair):
    made = pair("tip")
    assert np.isinf(made.distance).any()
    assert (np.abs(made.distance) < NEAR).any()
    steps = np.abs(np.diff(made.truth, axis=2)).max((0, 1))
    assert steps.max() > 0.05


@pytest.mark.parametrize("kind", FAULTED)
def test_the_truth_has_no_error_and_a_zero_field_all_of_it(pair, kind):
    made = pair(kind, seed=1)
    right = benchmark.measure(made, made.truth)
    assert right["epe"] == right["fault"] == 0
    still = benchmark.measure(made, np.zeros_like(made.truth))
    size = inside(np.hypot(*made.truth))
    assert still["epe"] == pytest.approx(size.mean(), rel=1e-5)
    assert still["fault"] == pytest.approx(size[inside(np.abs(made.distance)) < NEAR].mean(), rel=1e-5)
    assert "nmad" not in right
    if kind in SINGLE:
        assert right["bias"] == pytest.approx(0, abs=0.01)
        assert still["bias"] == pytest.approx(-1, abs=1e-6)
    else:
        assert "bias" not in right


def test_an_offset_of_all_pixels_is_the_error_and_no_bias(pair):
    made = pair("0.6")
    moved = made.truth + np.array([0.3, -0.4]).reshape(2, 1, 1)
    found = benchmark.measure(made, moved)
    assert found["epe"] == pytest.approx(0.5, rel=1e-5)
    assert found["fault"] == pytest.approx(0.5, rel=1e-5)
    assert found["bias"] == pytest.approx(benchmark.measure(made, made.truth)["bias"], abs=1e-6)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.9, 1.2])
def test_the_bias_is_the_share_of_the_offset_that_was_missed(pair, share):
    made = pair("0.6")
    assert benchmark.measure(made, share * made.truth)["bias"] == pytest.approx(share - 1, abs=0.01)
    ramp = 0.001 * np.indices((SIZE, SIZE))  # a slope is no offset
    assert benchmark.measure(made, share * made.truth + ramp)["bias"] == pytest.approx(share - 1, abs=0.02)


def test_borders_do_not_count(pair):
    made = pair("3")
    flow = np.full_like(made.truth, 99.0)
    flow[:, BORDER:-BORDER, BORDER:-BORDER] = inside(made.truth)
    assert benchmark.measure(made, flow)["epe"] == 0


def test_noise_without_motion_is_measured_by_its_deviation(pair):
    still = pair("none")
    noise = np.random.default_rng(1).normal(0.2, 0.05, still.truth.shape)
    noise[:, 40:42, 40:50] = 30.0  # a few wild pixels
    assert benchmark.measure(still, noise)["nmad"] == pytest.approx(0.05, rel=0.05)


def test_turning_a_pair_turns_its_errors_not(pair):
    made = pair("3")
    flow = made.truth + np.random.default_rng(2).normal(0, 0.1, made.truth.shape)

    def turned(field):
        right, down = np.rot90(field, -1, (1, 2))
        return np.stack((-down, right))

    right, down = made.offset
    other = made._replace(
        truth=turned(made.truth), distance=np.rot90(made.distance, -1), offset=np.array([-down, right])
    )
    plain, quarter = benchmark.measure(made, flow), benchmark.measure(other, turned(flow))
    assert quarter == pytest.approx(plain, rel=1e-4)


def test_a_window_has_data_and_little_cloud():
    rng = np.random.default_rng(0)
    good = np.ones((3 * SIZE, 3 * SIZE), bool)
    image = np.full(good.shape, 100.0)
    good[:, : SIZE - 20] = False
    image[: SIZE - 20] = 255
    for _ in range(5):
        row, col = benchmark._place(rng, good, image)
        window = (slice(row - BORDER, row + SIZE + BORDER), slice(col - BORDER, col + SIZE + BORDER))
        assert good[window].mean() > 0.995
        assert (image[window] >= benchmark.SATURATED).mean() <= 0.1
    with pytest.raises(ValueError, match="no window"):
        benchmark._place(rng, ~good & good, image)


@pytest.mark.parametrize("group", benchmark.GROUPS)
def test_real_pairs_are_the_same_each_time_and_move_as_they_say(images, group):
    first, again = (next(benchmark.pairs(images, group, ("3",), 1)) for _ in range(2))
    assert first.name == again.name
    assert np.array_equal(first.post, again.post)
    assert first.pre.shape == first.post.shape == (benchmark.SIZE, benchmark.SIZE)
    assert first.truth.shape == (2, benchmark.SIZE, benchmark.SIZE)
    assert np.isfinite(first.pre).all()
    assert np.isfinite(first.post).all()
    assert benchmark.measure(first, first.truth)["epe"] == 0
    rows, cols = np.indices(first.pre.shape, dtype=float)
    there = [
        ndimage.map_coordinates(first.post, [rows + s * first.truth[1], cols + s * first.truth[0]])
        for s in (1, -1)
    ]
    agreement = [
        np.corrcoef(*(np.gradient(inside(i))[0].ravel() for i in (first.pre, other)))[0, 1] for other in there
    ]
    assert agreement[0] > agreement[1] + 0.1


def test_real_pairs_of_one_date_differ_in_noise_and_gain_only(images):
    still = next(benchmark.pairs(images, "one date", ("none",), 1))
    ratio = np.median(inside(still.post) / inside(still.pre))
    assert 0.85 < ratio < 1.15
    assert np.corrcoef(still.pre.ravel(), still.post.ravel())[0, 1] > 0.9
    assert not np.array_equal(still.pre, still.post)
