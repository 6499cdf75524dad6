"""Test that files in a scratch folder are used only if they are what the same run wrote."""

import json
import os
import shutil
import stat

import numpy as np
import pytest

from microflow_qgis.core import errors
from microflow_qgis.core.arrays import ArrayFolder
from microflow_qgis.core.kept import read_array, read_record, write_array, write_record
from microflow_qgis.engine import run_folder, scratch_root, tiles
from microflow_qgis.engine.identity import identified


def cut(path):
    os.truncate(path, path.stat().st_size // 2)


def empty(path):
    os.truncate(path, 0)


def zeros(path):
    path.write_bytes(bytes(path.stat().st_size))


def not_numbers(path):
    """Write NaN in place of the values, with an unchanged header."""
    content = path.read_bytes()
    head = content[:512] if len(content) > 4096 else b""
    values = np.full((len(content) - len(head)) // 4, np.nan, np.float32).tobytes()
    path.write_bytes((head + values).ljust(len(content), b"\0"))


def one_bit(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


def another_kind(path):
    path.write_text('{"values": [1, 2, 3]}')


DAMAGES = (cut, empty, zeros, not_numbers, one_bit, another_kind)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_tile_is_measured_again_with_a_line_in_the_log(
    damage, job, pair, run, interrupted, instant
):
    whole, _ = run(job(pair, "whole"))
    broken = job(pair)
    files = [file for file in interrupted(broken) if "run" in file.parts]
    for file in files[:2]:
        damage(file)
    fields, notes = run(broken)
    for field, expected in zip(fields, whole):
        np.testing.assert_array_equal(field, expected)
    assert len(instant) == 9 - len(files) + 2
    assert any("2 tiles that an earlier run left are damaged" in note for note in notes)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["measured.json", "raw_flow.raw", "confidence.raw", "sigma.raw"])
def test_a_damaged_record_or_field_is_measured_again(name, damage, job, pair, run, instant, tmp_path):
    made = job(pair)
    whole, _ = run(made)
    damage(tmp_path / "run" / name)
    instant.clear()
    fields, notes = run(made)
    for field, expected in zip(fields, whole):
        np.testing.assert_array_equal(field, expected)
    assert len(instant) == 9
    assert any("What an earlier run measured is damaged" in note for note in notes)


def test_what_is_whole_is_not_measured_again(job, pair, run, instant):
    made = job(pair)
    run(made)
    instant.clear()
    _, notes = run(made)
    assert (instant, notes) == ([], [])


@pytest.mark.parametrize("ended", ["among the tiles", "after the measurement"])
def test_tiles_and_fields_of_other_images_are_not_taken(ended, job, pair, run, interrupted, instant):
    """Same names, other pixels: a swapped pair would give the opposite sign."""
    whole, _ = run(job(pair[::-1], "whole"))
    first = job(pair)
    if ended == "among the tiles":
        interrupted(first)
    else:
        run(first)
    instant.clear()
    fields, notes = run(job(pair[::-1]))
    for field, expected in zip(fields, whole):
        np.testing.assert_array_equal(field, expected)
    assert len(instant) == 9
    assert notes


def test_one_pixel_of_the_mask_makes_another_run(job, pair):
    made = job(pair)
    before = identified(made).identity
    made.arrays.map("valid", "r+")[200, 100] = False
    assert identified(made).identity != before


@pytest.mark.parametrize("changed", [{"tv_strength": 0.9}, {"refine": False}, {"max_displacement": 9.0}])
def test_other_options_make_another_run(changed, job, pair):
    assert identified(job(pair)).identity != identified(job(pair, "other", **changed)).identity


def test_where_a_run_computes_makes_no_other_run(job, pair):
    here, there = job(pair), job(pair, "other", device="auto", scheduler="tcp://x:1", tile_size=256)
    assert identified(here).identity == identified(there).identity


def test_other_weights_of_the_same_name_make_another_run(job, pair):
    assert identified(job(pair, sha256="a")).identity != identified(job(pair, "other", sha256="b")).identity


def test_a_tile_that_is_changed_while_the_run_goes_on_ends_it(tmp_path):
    on_disk = tiles.KeptTiles(tmp_path, (64, 70), 128, 16, "an identity")
    (tile,) = on_disk.tiles
    on_disk.keep(tile, np.ones(tiles.shape_of(tile), np.float32))
    one_bit(on_disk.path(tile))
    with pytest.raises(OSError, match="changed while the run went on"):
        on_disk.read(tile)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_kept_array_is_what_was_written_or_nothing(damage, tmp_path):
    values, path = np.random.default_rng(1).random((3, 40, 50), np.float32), tmp_path / "x"
    write_array(path, values, "mine")
    np.testing.assert_array_equal(read_array(path, values.shape, np.float32, "mine"), values)
    assert read_array(path, values.shape, np.float32, "another's") is None
    assert read_array(path, (3, 50, 40), np.float32, "mine") is None
    assert read_array(path, values.shape, np.int32, "mine") is None
    damage(path)
    assert read_array(path, values.shape, np.float32, "mine") is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"null", b"[]", b'{"values": 1}', b"[" * 100_000, b'{"values": {}, "checksum": ""}'],
)
def test_a_record_is_what_was_written_or_nothing(content, tmp_path):
    write_record(tmp_path / "x", {"a": [1, "ö"]})
    assert read_record(tmp_path / "x") == {"a": [1, "ö"]}
    (tmp_path / "x").write_bytes(content)
    assert read_record(tmp_path / "x") is None


def test_the_record_follows_the_arrays_onto_the_disk(job, pair, run, monkeypatch):
    """A power cut must not leave a record of fields that are not on the disk."""
    order = []
    sync, write = run_folder.sync, run_folder.write_record
    monkeypatch.setattr(run_folder, "sync", lambda path: (order.append(path.name), sync(path)))
    monkeypatch.setattr(
        run_folder, "write_record", lambda path, values: (order.append(path.name), write(path, values))
    )
    run(job(pair))
    assert order == [*(f"{name}.raw" for name in run_folder.MEASURED_ARRAYS), "measured.json"]


def test_weights_that_were_exchanged_after_they_were_chosen_are_refused(job, pair, run, monkeypatch):
    from microflow_qgis.engine import estimate

    card = {"architecture": {"backbone": "compact"}, "sha256": "found"}
    monkeypatch.setattr(estimate.weights, "load", lambda path, device: (None, card))
    with pytest.raises(errors.WeightsChanged, match="found"):
        run(job(pair, sha256="chosen", weights="/some.safetensors"))


# --- shared computers ---

posix = pytest.mark.skipif(os.name == "nt", reason="folders of other users are Windows's own business")


def mode(path):
    return stat.S_IMODE(os.lstat(path).st_mode)


@posix
def test_only_the_user_can_read_what_a_run_keeps(tmp_path):
    root = tmp_path / "runs"
    with scratch_root.run_folder(root, 1, "title") as folder:
        assert (mode(root), mode(folder)) == (0o700, 0o700)
        assert mode(folder.with_name(folder.name + ".lock")) == 0o600


@posix
def test_in_a_shared_folder_each_user_has_one(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    with scratch_root.run_folder(shared, 1, "") as folder:
        assert folder.parent == shared / f"microflow-{os.getuid()}"
        assert mode(folder.parent) == 0o700
        assert scratch_root.own_root(folder.parent) == folder.parent
        assert scratch_root.unfinished(shared) == []


@posix
@pytest.mark.parametrize("planted", ["link", "writable"])
def test_a_planted_folder_of_the_users_name_is_refused(planted, tmp_path):
    shared, other = tmp_path / "shared", tmp_path / "other"
    shared.mkdir()
    shared.chmod(0o1777)
    other.mkdir()
    own = shared / f"microflow-{os.getuid()}"
    if planted == "link":
        own.symlink_to(other)
    else:
        own.mkdir()
        own.chmod(0o777)
    with pytest.raises(errors.ScratchForeign), scratch_root.run_folder(shared, 1, ""):
        pass
    assert list(other.iterdir()) == []


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_a_folder_of_another_user_is_left_alone(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    os.chown(shared, 12345, 12345)
    with scratch_root.run_folder(shared, 1, "") as folder:
        assert folder.parent == shared / "microflow-0"
    own = shared / "microflow-0"
    shutil.rmtree(own)
    own.mkdir()
    os.chown(own, 12345, 12345)
    with pytest.raises(errors.ScratchForeign), scratch_root.run_folder(shared, 1, ""):
        pass


@posix
@pytest.mark.parametrize("planted", ["link", "writable"])
def test_a_planted_folder_of_a_run_is_not_used(planted, tmp_path):
    root, other = tmp_path / "runs", tmp_path / "other"
    root.mkdir(mode=0o700)
    other.mkdir()
    name = root / scratch_root.key_of("an identity")
    if planted == "link":
        name.symlink_to(other)
    else:
        name.mkdir()
        name.chmod(0o777)
    with scratch_root.run_folder(root, "an identity", "") as folder:
        assert folder != name
        assert not (other / "run.json").exists()


@posix
def test_a_planted_lock_is_not_followed(tmp_path):
    root, victim = tmp_path / "runs", tmp_path / "victim"
    root.mkdir(mode=0o700)
    (root / f"{scratch_root.key_of('an identity')}.lock").symlink_to(victim)
    with pytest.raises(OSError), scratch_root.run_folder(root, "an identity", ""):  # noqa: PT011
        pass
    assert not victim.exists()


def test_no_image_stays_behind(tmp_path):
    folders = []

    def fail():
        with scratch_root.run_folder(tmp_path, 1, "") as folder:
            folders.append(folder)
            for name in ("pre", "post", "valid", "flow", "raw_flow"):
                (folder / f"{name}.raw").write_bytes(bytes(10))
            (folder / "tiles" / "128 px").mkdir(parents=True)
            (folder / "tiles" / "128 px" / "0_0.tile").write_bytes(b"x")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert [path.name for path in folders[0].iterdir() if path.suffix == ".raw"] == []
    assert json.loads((folders[0] / "run.json").read_text())["values"] == ""


@pytest.mark.parametrize("path", ["pairs/0/confidence.raw", "images/before 2/pre.raw"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_displacement_of_a_stack_is_not_taken(damage, path, tmp_path):
    folder, arrays = run_folder.RunFolder(tmp_path), ArrayFolder(str(tmp_path), (30, 40))
    for name in run_folder.PAIR_ARRAYS + run_folder.IMAGE_ARRAYS:
        arrays.path(name).write_bytes(np.random.default_rng(1).bytes(9000))
    assert not folder.has_pair(0, (2, 3))
    folder.keep_pair(0, (2, 3), arrays)
    assert folder.has_pair(0, (2, 3)) and not folder.has_pair(1, (2, 3))
    damage(folder.path / path)
    assert not folder.has_pair(0, (2, 3))
    assert not folder.pair(0).exists()
