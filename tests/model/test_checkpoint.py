import io
import os
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from microflow_qgis.core.errors import CheckpointUnknown, CheckpointUnreadable, from_json
from microflow_qgis.model import checkpoint, weights
from microflow_qgis.model.geoflownet import IterativeGeoFlowNet
from microflow_qgis.model.microflow import MicroFlow

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
KINDS = {"iteration_models": ["irseparated", "irseparatedinverse"], "iteration_model": ["irshared"]}


def drawn(kind):
    """Return parameters by the rule with which the golden answers were made."""
    with torch.device("meta"):
        shapes = {name: tuple(value.shape) for name, value in IterativeGeoFlowNet(kind).state_dict().items()}
    random = np.random.RandomState(7)
    state = {}
    for name, shape in sorted(shapes.items()):
        head = "predict_flow" in name or "upsampled_flow" in name
        scale = 0.01 if name.endswith("bias") else (0.3 if head else 1.4) / np.sqrt(np.prod(shape[1:]))
        state[name] = torch.from_numpy(random.standard_normal(shape) * scale).float()
    return state


def flat(kind):
    """Return a state dict of full shapes that takes no memory: every parameter is one repeated zero."""
    with torch.device("meta"):
        shapes = IterativeGeoFlowNet(kind).state_dict()
    return {name: torch.zeros(1).expand(value.shape) for name, value in shapes.items()}


@torch.no_grad()
@pytest.mark.parametrize("drawn_for", ["irseparated", "irshared"])
def test_checkpoints_in_upstreams_format_answer_as_upstream(drawn_for, tmp_path):
    path = tmp_path / "größe 1.pt"
    state = {f"module.{name}": value for name, value in drawn(drawn_for).items()}
    adam = {
        "state": {0: {"step": torch.tensor(1.0), "exp_avg": torch.zeros(3)}},
        "param_groups": [{"lr": 1e-4}],
    }
    torch.save({"epoch": 40, "model_state_dict": state, "optimizer_state_dict": adam, "loss": 0.1}, path)
    del state
    architectures, read = checkpoint.read(path)
    assert [a["kind"] for a in architectures] == KINDS[next(iter(read)).partition(".")[0]]
    for architecture in architectures:
        golden = np.load(GOLDEN / f"upstream_{architecture['kind']}_7.npz")
        network = weights.assembled(architecture, read)
        flows = network(*(torch.from_numpy(golden[name])[None, None] for name in ("pre", "post")))
        assert len(flows) == 3
        for flow, expected in zip(flows, golden["flows"]):
            assert np.abs(flow[0].numpy() - expected).max() < 1e-4  # px; measured 6e-6
    path.unlink()  # 456 MB


@pytest.mark.parametrize(
    ("kind", "prefix", "key"),
    [
        ("irshared", "", None),
        ("irshared", "module.", "state_dict"),
        ("irshared", "_orig_mod.module.", "whatever"),
        ("irseparatedinverse", "module.module.", "model_state_dict"),
    ],
)
def test_prefixes_and_places_do_not_matter(tmp_path, kind, prefix, key):
    state = {prefix + name: value for name, value in flat(kind).items()}
    torch.save(state if key is None else {"epoch": 1, "notes": ["a"], key: state}, tmp_path / "w.pt")
    architectures, read = checkpoint.read(tmp_path / "w.pt")
    assert kind in [a["kind"] for a in architectures]
    assert read.keys() == flat(kind).keys()


def test_the_format_of_before_2020_is_read(tmp_path):
    torch.save(
        {"model_state_dict": flat("irshared")}, tmp_path / "w.pt", _use_new_zipfile_serialization=False
    )
    assert checkpoint.read(tmp_path / "w.pt")[0][0]["kind"] == "irshared"


def test_other_precisions_become_float32(tmp_path):
    torch.save(MicroFlow((4, 6)).double().state_dict(), tmp_path / "w.pt")
    assert {value.dtype for value in checkpoint.read(tmp_path / "w.pt")[1].values()} == {torch.float32}


@pytest.mark.parametrize(("shared", "count"), [(True, 3), (False, 2)])
def test_compact_networks_are_known_by_their_shapes(tmp_path, shared, count):
    network = MicroFlow((4, 6, 10), count, shared)
    save_file(network.state_dict(), tmp_path / "w.safetensors")
    (architecture,), read = checkpoint.read(tmp_path / "w.safetensors")
    assert architecture == {
        "backbone": "compact", "channels": [4, 6, 10], "refinements": count, "shared": shared
    }  # fmt: skip
    assert all(torch.equal(value, network.state_dict()[name]) for name, value in read.items())


def test_of_a_training_of_this_project_the_average_is_taken(tmp_path):
    network, average = MicroFlow((4, 6)), MicroFlow((4, 6))
    torch.nn.init.constant_(average.backbones[0].head.bias, 3.0)
    averaged = torch.optim.swa_utils.AveragedModel(average)
    torch.save(
        {"network": network.state_dict(), "average": averaged.state_dict()}, tmp_path / "checkpoint.pt"
    )
    _, read = checkpoint.read(tmp_path / "checkpoint.pt")
    assert float(read["backbones.0.head.bias"][0]) == 3.0


class HostileReduce:
    def __init__(self, flag):
        self.flag = flag

    def __reduce__(self):
        return os.mkdir, (str(self.flag),)


def refusal(kind, path):
    before = sorted(path.parent.iterdir())
    with pytest.raises(kind) as raised:
        checkpoint.read(path)
    assert sorted(path.parent.iterdir()) == before
    assert str(path) in str(raised.value)
    assert len(str(raised.value)) < 700
    assert str(from_json(raised.value.to_json())) == str(raised.value)
    return str(raised.value)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("form", ["torch", "pickle"])
def test_a_pickle_with_code_is_refused_and_does_not_run(tmp_path, form, zipped):
    path, flag = tmp_path / "w.pt", tmp_path / "was here"
    hostile = {"model_state_dict": flat("irshared"), "extra": HostileReduce(flag)}
    if form == "torch":
        torch.save(hostile, path, _use_new_zipfile_serialization=zipped)
    else:
        path.write_bytes(pickle.dumps(HostileReduce(flag), protocol=2 if zipped else 4))
    message = refusal(CheckpointUnreadable, path)
    assert "mkdir" in message or "pickle" in message
    assert not flag.exists()


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.999])
def test_a_truncated_checkpoint_is_refused(tmp_path, share, zipped):
    buffer = io.BytesIO()
    torch.save({"model_state_dict": flat("irshared")}, buffer, _use_new_zipfile_serialization=zipped)
    path = tmp_path / "w.pt"
    path.write_bytes(buffer.getvalue()[: int(share * len(buffer.getvalue()))])
    refusal(CheckpointUnreadable, path)


def zip_of_text():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("readme.txt", "hello")
    return buffer.getvalue()


@pytest.mark.parametrize("name", ["w.pt", "w.safetensors"])
@pytest.mark.parametrize(
    "content",
    [b"<html>404</html>", b"\x00" * 5000, zip_of_text(), b"\x80\x02", b"\xff\xff\xff\xff\xff\xff\xff\x7f{}"],
)
def test_rubbish_is_refused(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    refusal(CheckpointUnreadable, tmp_path / name)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    refusal(CheckpointUnreadable, tmp_path / "w.pt")
    refusal(CheckpointUnreadable, tmp_path / "w.safetensors")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda s: s.pop("iteration_model.conv1.0.bias"), "iteration_model.conv1.0.bias is missing"),
        (
            lambda s: s.update({"iteration_model.conv7.weight": torch.zeros(1)}),
            "conv7.weight is not expected",
        ),
        (
            lambda s: s.update({"iteration_model.conv2.0.bias": torch.zeros(64)}),
            "conv2.0.bias is (64,) instead of (128,)",
        ),
        (
            lambda s: s.update({"iteration_model.conv1.0.bias": torch.zeros(64, dtype=torch.int64)}),
            "torch.int64",
        ),
        (lambda s: s.update({"iteration_model.conv1.0.bias": torch.zeros(64).to_sparse()}), "conv1.0.bias"),
        (lambda s: s.clear(), "no state dict"),
        (lambda s: (s.clear(), s.update({"fc.weight": torch.zeros(2)})), "called fc.weight"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(tmp_path, change, reason):
    state = flat("irshared")
    change(state)
    torch.save({"model_state_dict": state}, tmp_path / "w.pt")
    assert reason in refusal(CheckpointUnknown, tmp_path / "w.pt")


@pytest.mark.parametrize("content", [[1, 2], torch.zeros(3), "text", {1: 2}, None])
def test_what_is_no_state_dict_is_refused(tmp_path, content):
    torch.save(content, tmp_path / "w.pt")
    refusal(CheckpointUnknown, tmp_path / "w.pt")


def test_values_that_are_not_numbers_are_refused(tmp_path):
    state = {**flat("irshared"), "iteration_model.conv1.0.bias": torch.full((64,), torch.nan)}
    torch.save(state, tmp_path / "w.pt")
    assert "conv1.0.bias" in refusal(CheckpointUnreadable, tmp_path / "w.pt")


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")
@pytest.mark.parametrize("content", [{"a": range(3)}, {"a": b"x" * 300}, {1, 2}], ids=["range", "new", "set"])
def test_no_advice_to_run_what_is_in_the_file_is_passed_on(tmp_path, content):
    (tmp_path / "x.pt").write_bytes(pickle.dumps(content, protocol=5))
    with pytest.raises((CheckpointUnreadable, CheckpointUnknown)) as raised:
        checkpoint.read(tmp_path / "x.pt")
    assert "weights_only" not in str(raised.value)
    assert "Re-running" not in str(raised.value)
