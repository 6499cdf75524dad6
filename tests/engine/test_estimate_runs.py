"""Test how an estimate runs: progress, cancelling, regularisation alone, shortage of memory."""

import numpy as np
import pytest
import torch

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled, DeviceMissing
from microflow_qgis.core.progress import Progress, ignore
from microflow_qgis.engine import blocks, tiles
from microflow_qgis.engine.estimate import regularize
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.tiles import TilePlan
from microflow_qgis.model import pyramid
from microflow_qgis.model.regularize import regularize as regularized

INNER = (..., slice(20, -20), slice(20, -20))


def error(flow, truth):
    return np.hypot(*(flow - (np.reshape(truth, (2, 1, 1)) if np.ndim(truth) == 1 else truth)))


def results(job):
    return [job.arrays.map(name) for name in ("raw_flow", "confidence", "flow")]


def field_job(folder, shape=(150, 230), gap=True) -> Job:
    """Return a job with a noisy step of 0.6 px as raw_flow and no confidence."""
    job = Job("regularize", str(folder), shape, Options(tv_strength=0.2, device="cpu"))
    raw = np.random.default_rng(5).normal(0, 0.1, (2, *shape)).astype(np.float32)
    raw[0, :, shape[1] // 2 :] += 0.6
    if gap:
        raw[:, 40:50, 60:90] = np.nan
    job.arrays.map("raw_flow", "w+")[:] = raw
    return job


def test_regularising_needs_no_more_than_a_raw_flow(tmp_path):
    job = field_job(tmp_path)
    reports = []
    outcome = regularize(job, reports.append, NEVER)
    raw, flow = job.arrays.map("raw_flow"), job.arrays.map("flow")
    expected = regularized(torch.from_numpy(raw.copy())[None], 0.2)[0].numpy()
    np.testing.assert_allclose(flow, expected, atol=1e-5)
    np.testing.assert_array_equal(np.isnan(flow), np.isnan(raw))
    assert np.nanstd(flow[0, :, :100]) < 0.5 * np.nanstd(raw[0, :, :100])
    assert outcome["device"] == "cpu"
    assert outcome["notes"] == []
    assert reports == [Progress("regularize", 1.0)]


def test_regularising_heeds_the_confidence(tmp_path):
    job, place = field_job(tmp_path, gap=False), (slice(70, 75), slice(30, 36))
    job.arrays.map("raw_flow", "r+")[(..., *place)] = 0.7
    confidence = job.arrays.map("confidence", "w+")
    heights = []
    for trust in (1.0, 1e-3):
        confidence[:] = 1
        confidence[place] = trust
        regularize(job, ignore, NEVER)
        heights.append(np.abs(job.arrays.map("flow")[(..., *place)]).mean())
    assert heights[0] > 0.5
    assert heights[1] < 0.1


@pytest.mark.parametrize(
    ("shape", "whole"), [((1360, 1360), True), ((600, 3000), True), ((1600, 1600), False)]
)
def test_a_small_scene_is_one_tile(tmp_path, shape, whole):
    """The first is the size of many small pairs (1.85 Mpx); the last would need too much memory."""
    plan = tiles.plan_of(Job("estimate", str(tmp_path), shape, Options(device="cpu")))
    assert (plan.tile >= max(shape)) is whole


def test_blocks_of_the_regularisation_are_what_the_whole_is(tmp_path, monkeypatch):
    job = field_job(tmp_path, (260, 530))
    regularize(job, ignore, NEVER)
    whole = job.arrays.map("flow").copy()
    monkeypatch.setattr(blocks, "FIELD_BLOCK", 96)
    regularize(job, ignore, NEVER)
    assert np.nanmax(np.abs(job.arrays.map("flow") - whole)) < 0.01


def test_progress_rises_through_both_stages_to_one(run, shifted):
    reports = []
    run(*shifted(150, 261, 1, 0), tile_size=128, report=reports.append)
    stages, shares = zip(*(progress[:2] for progress in reports))
    assert list(dict.fromkeys(stages)) == ["estimate", "regularize"]
    assert stages.count("estimate") == 1 + 6  # before the first tile, and after each
    assert list(shares) == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert 0.7 < shares[6] < 1


def test_cancel_ends_the_run_before_the_next_tile(run, shifted):
    done = []
    with pytest.raises(Cancelled):
        run(
            *shifted(150, 261, 1, 0),
            tile_size=128,
            report=done.append,
            cancelled=lambda: len(done) == 2,
        )
    assert len(done) == 2


def test_cancel_ends_the_run_within_a_tile_and_a_regularisation(run, tmp_path, shifted):
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(Cancelled):
        run(*shifted(96, 131, 1, 0), cancelled=cancelled)
    asked.clear()
    with pytest.raises(Cancelled):
        regularize(field_job(tmp_path), ignore, CancelToken(cancelled))
    assert len(asked) == 6


def test_short_of_memory_the_batch_shrinks_then_the_tile_then_the_cpu_takes_over(run, monkeypatch, sliding):
    """Simulate too little memory by a device without any."""
    pre, post, _ = sliding(203, 301)
    expected = run(pre, post)[0]
    measure, seen = pyramid.measure, []

    def short(*arguments):
        images, recipe = arguments[:3], arguments[3]
        if images[0].device.type == "meta":
            raise torch.OutOfMemoryError("no memory at all")
        seen.append((len(images[0]), recipe.half_precision))
        return measure(*arguments)

    monkeypatch.setattr(pyramid, "measure", short)
    monkeypatch.setattr(tiles, "plan_of", lambda job: TilePlan(torch.device("meta"), 4, 512, True))
    job, outcome = run(pre, post)
    expectations = [(2, 512, "meta"), (1, 512, "meta"), (1, 256, "meta"), (1, 128, "meta"), (1, 1344, "cpu")]
    assert len(outcome["notes"]) == len(expectations)
    for note, (batch, tile, device) in zip(outcome["notes"], expectations):
        assert "memory did not suffice" in note
        assert f"{batch} tile" in note
        assert f"{tile} px" in note
        assert note.endswith(f"on {device}.")
    assert seen == [(1, False)]
    assert outcome["device"] == "cpu"
    assert outcome["precision"] == "float32"
    for one, other in zip(results(job), results(expected)):
        assert np.array_equal(one, other)


def test_what_was_computed_before_memory_ran_short_does_not_count_twice(run, monkeypatch, shifted):
    measure, calls = pyramid.measure, []

    def short(*arguments):
        calls.append(1)
        if len(calls) == 2:
            raise torch.OutOfMemoryError("no memory left")
        return measure(*arguments)

    monkeypatch.setattr(pyramid, "measure", short)
    monkeypatch.setattr(tiles, "_smaller", lambda plan: plan)
    job, outcome = run(*shifted(150, 200, 1, 2), tile_size=128)
    assert len(calls) == 2 + 3  # the first of four is kept
    assert len(outcome["notes"]) == 1
    assert error(job.arrays.map("flow"), (1, 2))[INNER].mean() < 0.02


def test_a_cpu_without_memory_says_so(run, monkeypatch, shifted):
    def short(*_):
        raise torch.OutOfMemoryError("no memory at all")

    monkeypatch.setattr(pyramid, "measure", short)
    with pytest.raises(MemoryError):
        run(*shifted(96, 131, 1, 0))


def test_tiles_are_batched_with_their_like_only():
    shape, size, halo = (700, 900), 128, 64
    all_of_them = list(tiles.cover(shape, size, halo, 16))
    batches = list(tiles.batches_of(all_of_them, 3))
    assert [tile for batch in batches for tile in batch] == all_of_them
    assert max(map(len, batches)) == 3
    for batch in batches:
        assert len({(tile.read.rows, tile.read.cols, tiles.within(tile)) for tile in batch}) == 1


@pytest.mark.skipif(torch.cuda.is_available(), reason="CUDA is there")
def test_a_device_that_is_not_there_is_refused(run, shifted):
    with pytest.raises(DeviceMissing, match=r"cuda.*only cpu"):
        run(*shifted(64, 70, 1, 0), device="cuda")
    assert tiles.pick_device("auto").type in ("cpu", "mps")
