"""Test a shortage of memory: smaller tiles and blocks are tried, then there is one sentence."""

import errno
import math

import numpy as np
import pytest
import torch

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.progress import ignore
from microflow_qgis.core.shortage import is_memory_shortage
from microflow_qgis.core.tiling import Tile, cover
from microflow_qgis.engine import blocks, import_weights, worker
from microflow_qgis.engine.job import ImportJob
from microflow_qgis.model import pyramid, weights

SHORTAGES = {
    "CUDA": torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
    "PyTorch": RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory"),
    "oneDNN": RuntimeError("could not create a primitive"),
    "oneDNN's memory": RuntimeError("could not create a memory object"),
    "NumPy": MemoryError("Unable to allocate 3.00 GiB for an array with shape (805306368,)"),
    "C++": RuntimeError("std::bad_alloc"),
    "MPS": RuntimeError("MPS backend out of memory (MPS allocated: 8.0 GB)"),
    "mmap": OSError(errno.ENOMEM, "Cannot allocate memory"),
    "mmap of PyTorch": RuntimeError(
        "unable to mmap 480000 bytes from file </x>: Cannot allocate memory (12)"
    ),
    "threads": RuntimeError("can't start new thread"),
}
shortage = pytest.mark.parametrize("error", SHORTAGES.values(), ids=SHORTAGES)


@shortage
def test_smaller_tiles_are_tried(error, job, pair, run, monkeypatch):
    measure = pyramid.measure

    def short(*arguments):
        if arguments[5].rows * arguments[5].cols > 200 * 200:
            raise error
        return measure(*arguments)

    whole, _ = run(job(pair, "whole"))
    monkeypatch.setattr(pyramid, "measure", short)
    fields, notes = run(job(pair, tile_size=512))
    np.testing.assert_allclose(fields[0], whole[0], atol=1e-6)
    assert any("memory did not suffice" in note for note in notes)


@shortage
def test_smaller_blocks_are_tried_in_the_last_step(error, job, pair, run, monkeypatch):
    whole, _ = run(job(pair, "whole"))
    sizes = []

    def short(field, *_, **__):
        sizes.append(math.prod(field.shape[-2:]))
        if sizes[-1] > 250 * 250:
            raise error
        return field.clone()

    monkeypatch.setattr(blocks, "regularized", short)
    monkeypatch.setattr(blocks, "BLOCK_HALO", 20)
    fields, _ = run(job(pair))
    np.testing.assert_array_equal(fields[1], whole[1])
    assert len(sizes) > 4


@pytest.mark.parametrize("step", ["tiles", "last"])
@shortage
def test_where_nothing_helps_it_is_one_sentence(error, step, job, pair, monkeypatch):
    def short(*_, **__):
        raise error

    if step == "tiles":
        monkeypatch.setattr(pyramid, "measure", short)
    else:
        monkeypatch.setattr(blocks, "regularized", short)
    outcome = worker._outcome(job(pair).to_json(), ignore, NEVER, lambda _: None)
    assert outcome["error"] == "MemoryShort"
    assert "not enough memory" in str(errors.from_json(outcome))


@shortage
def test_weights_that_do_not_fit_into_memory_are_not_called_broken(error, monkeypatch):
    def short(path):
        raise error

    monkeypatch.setattr(weights, "check_weights", lambda path: {"architecture": {}})
    monkeypatch.setattr(weights, "load_file", short)
    with pytest.raises(MemoryError):
        weights.load("x.safetensors", "cpu")


@shortage
def test_an_import_that_does_not_fit_into_memory_is_a_sentence(error, monkeypatch):
    def short(*_):
        raise error

    monkeypatch.setattr(import_weights, "convert", short)
    job = ImportJob("/source.pt", "/x.safetensors", "/pairs.npz")
    outcome = worker._outcome(job.to_json(), ignore, NEVER, lambda _: None)
    assert outcome["error"] == "CheckpointUnreadable"
    assert "memory does not suffice" in outcome["values"]["reason"]


@pytest.mark.parametrize(
    "error",
    [
        ValueError("x"),
        RuntimeError("mat1 and mat2 shapes cannot be multiplied"),
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EIO, "shorter than it was written"),
    ],
)
def test_other_errors_are_no_shortage(error):
    assert not is_memory_shortage(error)


@pytest.mark.parametrize("shape", [(300, 261), (129, 1), (1000, 700)])
def test_quarters_write_what_the_block_writes_each_with_its_halo(shape):
    for block in cover(shape, 1536, blocks.BLOCK_HALO):
        parts = blocks.quarters(block, shape)
        written = np.zeros(shape, int)
        for part in parts:
            written[part.write.slices] += 1
            halo = blocks.BLOCK_HALO
            whole = next(iter(cover(shape, max(shape), 0))).write
            assert part.read.row == max(part.write.row - halo, whole.row)
            assert part.read.col == max(part.write.col - halo, whole.col)
            assert isinstance(part, Tile)
        assert (written == 1).all()
