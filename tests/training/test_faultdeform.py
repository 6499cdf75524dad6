"""Test FaultDeform's format: read, its convention measured, trained on, with files in that format."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.weights_card import check_weights
from microflow_qgis.engine import import_weights as convert
from microflow_qgis.engine.job import ImportJob
from microflow_qgis.model import known_motion
from training import export, faultdeform, train_on_frames

PAIRS = Path(__file__).parents[2] / "resources" / "known_motion.npz"
UP = ((1, 0), (0, -1))


@pytest.fixture(scope="module")
def pairs():
    """Return one pair that moves as a whole and three with waves, which determine the whole convention."""
    first, *others = known_motion.load(PAIRS)
    return [first, *others[5:8]]


@pytest.fixture
def frames(pairs, tmp_path):
    """Return a function that writes the known pairs as frames: their field is ``turn`` times (right,
    down)."""

    def write(turn, grid=0.0):
        for number, pair in enumerate(pairs):
            first, second = np.tensordot(np.array(turn, np.float32), pair.truth(grid).numpy(), 1)
            images = (image[0, 0].numpy().astype(np.int32) for image in (pair.pre, pair.post))
            names = ("int_array_1", "int_array_2", "float_array_1", "float_array_2")
            np.savez(tmp_path / f"frame{number:02}.npz", **dict(zip(names, (*images, first, second))))
        return tmp_path

    return write


@pytest.mark.parametrize(("turn", "grid"), [(UP, 1.0), (((0, -1), (1, 0)), 0.0)])
def test_axes_signs_and_grid_of_the_field_are_measured(frames, pairs, turn, grid):
    folder = frames(turn, grid)
    stored = [faultdeform.read(path) for path in sorted(folder.glob("*.npz"))]
    fitted = faultdeform.convention_of(stored)
    assert fitted.convention.grid == grid
    assert fitted.error < 0.2
    assert fitted.next_best > 2 * fitted.error
    for frame, pair in zip(stored, pairs):
        assert (fitted.convention.applied(frame.field) - pair.truth(0)).abs().mean() < 0.02


def test_a_field_that_the_images_do_not_show_is_refused(frames):
    folder = frames(((0, 0), (0, 0)))
    with pytest.raises(SystemExit, match="do not tell"):
        faultdeform.convention_of([faultdeform.read(path) for path in sorted(folder.glob("*.npz"))[:2]])


@pytest.mark.parametrize(
    "arrays",
    [{}, {"int_array_1": np.zeros((4, 5))}, dict.fromkeys(("int_array_1", "int_array_2"), np.zeros(3))],
)
def test_other_files_are_refused_by_name(tmp_path, arrays):
    np.savez(tmp_path / "other.npz", **arrays)
    with pytest.raises(SystemExit, match=r"other\.npz is no frame"):
        faultdeform.read(tmp_path / "other.npz")
    (tmp_path / "text.npz").write_text("hello")
    with pytest.raises(SystemExit, match=r"text\.npz is no frame"):
        faultdeform.read(tmp_path / "text.npz")


def test_crops_turned_over_still_show_their_motion(frames, pairs):

    drawn = faultdeform.Frames(
        [Path(frames(UP)) / "frame00.npz"], faultdeform.Convention(((1.0, 0.0), (0.0, -1.0)))
    ).draw(12, 48, torch.Generator().manual_seed(1))
    assert drawn.pre.shape == (12, 1, 48, 48)
    assert set(drawn.flow[:, 0].flatten(1).mean(1).round().tolist()) == {2.0, -2.0}
    with pytest.raises(SystemExit, match="less than crops"):
        faultdeform.Frames([Path(frames(UP)) / "frame00.npz"], faultdeform.Convention(UP)).draw(
            1, 500, torch.Generator()
        )


def test_from_frames_to_weights_that_the_plugin_takes(frames, tmp_path, monkeypatch):
    """Follow the whole procedure of training/README.md, in seconds."""
    run = tmp_path / "run"
    options = [
        "--minutes",
        "0.1",
        "--cooldown",
        "0.05",
        "--batch",
        "2",
        "--crop",
        "48",
        "--channels",
        "4",
        "6",
    ]
    options += ["--validation", "1", "--device", "cpu"]
    monkeypatch.setattr("sys.argv", ["x", str(run), str(frames(UP)), *options])
    train_on_frames.main()
    state = torch.load(run / "checkpoint.pt", weights_only=True)
    assert state["step"] > 3
    (tmp_path / "weights").mkdir()
    made = tmp_path / "weights" / "mine.safetensors"
    monkeypatch.setattr("sys.argv", ["x", str(run), str(made)])
    export.main()
    card = check_weights(made)
    assert card["architecture"]["channels"] == [4, 6]
    job = ImportJob(str(made), str(tmp_path / "weights" / "imported.safetensors"), str(PAIRS))
    imported = convert.import_weights(job, lambda *_: None, NEVER)["card"]
    assert imported["known_motion"]["epe"] < 0.5 * imported["known_motion"]["epe_zero"]
    assert json.dumps(imported)
