"""Test checkpoints that state more than they hold: refused before memory is allocated."""

import pickle
import struct
import time
import zipfile

import pytest
import torch

from microflow_qgis.core.errors import CheckpointUnknown, CheckpointUnreadable
from microflow_qgis.model import checkpoint
from microflow_qgis.model.microflow import MicroFlow

REFUSED = (CheckpointUnreadable, CheckpointUnknown)


@pytest.fixture
def state():
    torch.manual_seed(1)
    return MicroFlow((4, 6)).state_dict()


def repacked(path, target, **options):
    """Return the archive with its members written differently."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", **options) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return target


def test_what_pytorch_writes_is_read(state, tmp_path):
    torch.save(state, tmp_path / "new.pt")
    torch.save(state, tmp_path / "old.pt", _use_new_zipfile_serialization=False)
    for name in ("new.pt", "old.pt"):
        architectures, read = checkpoint.read(tmp_path / name)
        assert read.keys() == state.keys()
        assert architectures


def test_a_compressed_archive_is_refused_before_it_is_unpacked(tmp_path):
    torch.save({"backbones.0.x": torch.zeros(1 << 24)}, tmp_path / "w.pt")
    bomb = repacked(tmp_path / "w.pt", tmp_path / "bomb.pt", compression=zipfile.ZIP_DEFLATED)
    assert bomb.stat().st_size < 200_000
    with pytest.raises(CheckpointUnreadable, match="compressed"):
        checkpoint.read(bomb)


def test_members_that_share_bytes_are_refused(state, tmp_path, monkeypatch):
    torch.save(state, tmp_path / "w.pt")
    infolist = zipfile.ZipFile.infolist

    def larger(archive):
        members = infolist(archive)
        members[-1].file_size = 1 << 40
        return members

    monkeypatch.setattr(zipfile.ZipFile, "infolist", larger)
    with pytest.raises(CheckpointUnreadable, match="overlap"):
        checkpoint.read(tmp_path / "w.pt")


@pytest.mark.parametrize("new", [True, False])
def test_tensors_that_repeat_one_number_cost_neither_memory_nor_time(new, tmp_path):
    """Use a small file whose parameters have a network's names and shapes and would take gigabytes."""
    with torch.device("meta"):
        shapes = MicroFlow((8192, 8192)).state_dict()
    state = {name: torch.zeros(1).expand(value.shape) for name, value in shapes.items()}
    assert sum(4 * value.numel() for value in state.values()) > 6e9
    torch.save(state, tmp_path / "w.pt", _use_new_zipfile_serialization=new)
    assert (tmp_path / "w.pt").stat().st_size < 3e6
    began = time.monotonic()
    with pytest.raises(CheckpointUnreadable, match=r"its tensors state|states 8192 numbers"):
        checkpoint.read(tmp_path / "w.pt")
    assert time.monotonic() - began < 10


def test_a_storage_longer_than_an_old_file_is_refused_before_it_is_made(state, tmp_path):
    path = tmp_path / "w.pt"
    torch.save({"w": torch.zeros(77_777)}, path, _use_new_zipfile_serialization=False)
    content = path.read_bytes()
    number = b"J" + struct.pack("<i", 77_777)
    assert content.count(number) >= 1
    path.write_bytes(content.replace(number, b"J" + struct.pack("<i", 2_000_000_000)))
    with pytest.raises(CheckpointUnreadable, match="states 2000000000 numbers"):
        checkpoint.read(path)


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\x80\x02", pickle.dumps([1 << 70]), b"(" * 100_000]
)
def test_any_other_file_is_refused(content, tmp_path):
    (tmp_path / "w.pt").write_bytes(content)
    with pytest.raises(REFUSED):
        checkpoint.read(tmp_path / "w.pt")
