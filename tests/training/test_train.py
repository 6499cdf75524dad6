"""Test that a training is finite, learns, and continues after it was killed."""

import csv
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from microflow_qgis.model.microflow import Estimate, MicroFlow
from training import train
from training.ranges import GENTLE
from training.simulate import simulate

ROOT = Path(__file__).resolve().parents[2]
SMALL = {"batch": "2", "crop": "32", "refinements": "2", "validation": "1", "warmup": "2", "cooldown": "0"}
TINY = [*(word for name, value in SMALL.items() for word in (f"--{name}", value)), "--channels", "4", "6"]
TINY += ["--device", "cpu"]


@pytest.fixture
def arguments(tmp_path, monkeypatch):
    """Return a function that returns the arguments of a tiny run in a separate folder."""

    def make(*more, folder=tmp_path / "run"):
        monkeypatch.setattr(sys, "argv", ["train", str(folder), *TINY, *more])
        return train.arguments()

    return make


@pytest.fixture
def small_validation(monkeypatch):
    pairs = [simulate(2, (40, 48), torch.Generator().manual_seed(9))]
    monkeypatch.setattr(train, "_held_out", lambda args, device: pairs)
    return pairs


def rows(folder: Path) -> list[dict]:
    with (folder / "log.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def parameters(run: train.TrainingRun) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in run.network.parameters()])


def estimates(flow, log_error=0.0, count=2):
    return [Estimate(flow, torch.full_like(flow[:, :1], log_error)) for _ in range(count)]


def test_a_few_steps_are_finite_and_logged(arguments, small_validation, tmp_path):
    args = arguments("--minutes", "0.02", "--log-seconds", "0")
    train.train(args)
    log = rows(tmp_path / "run")
    assert len(log) >= 2
    for row in log:
        assert list(row) == train.LOG_FIELDS
        assert all(torch.isfinite(torch.tensor(float(value))) for value in row.values())
        assert float(row["epe_zero"]) == pytest.approx(float(log[0]["epe_zero"]))
    steps = [int(row["step"]) for row in log]
    assert steps == sorted(steps)
    assert steps[-1] >= 2
    state = torch.load(tmp_path / "run" / "checkpoint.pt", weights_only=True)
    assert state["step"] == steps[-1]
    assert state["architecture"] == {"channels": [4, 6], "refinements": 2, "shared": True}


def test_the_loss_of_one_pair_falls_when_it_is_learnt(arguments, monkeypatch, tmp_path):
    pair = simulate(4, (32, 40), torch.Generator().manual_seed(2), ranges=GENTLE)
    monkeypatch.setattr(train, "simulate", lambda *_: pair)
    args = arguments()
    run = train.TrainingRun(tmp_path / "run", args)
    losses = [train._step(run, args, None, 5e-3) for _ in range(40)]
    assert losses[-1] < 0.8 * losses[0]
    assert run.step == 40


def test_going_on_from_a_checkpoint_is_as_never_having_stopped(arguments, tmp_path):
    args = arguments()

    def steps(run, count):
        return [train._step(run, args, None, 1e-3) for _ in range(count)]

    whole = train.TrainingRun(tmp_path / "whole", args)
    losses = steps(whole, 4)
    first = train.TrainingRun(tmp_path / "run", args)
    steps(first, 2)
    first.seconds = 12.5
    first.save("checkpoint")
    second = train.TrainingRun(tmp_path / "run", args)
    assert not torch.equal(parameters(second), parameters(first))
    second.resume(tmp_path / "run" / "checkpoint.pt")
    assert (second.step, second.seconds) == (2, 12.5)
    assert steps(second, 2) == pytest.approx(losses[2:], rel=1e-5)
    assert torch.allclose(parameters(second), parameters(whole), atol=1e-6)
    for average, other in zip(second.average.parameters(), whole.average.parameters()):
        assert torch.allclose(average, other, atol=1e-6)


def test_a_killed_training_goes_on_with_its_log(arguments, small_validation, tmp_path):
    folder = tmp_path / "run"
    script = (
        "import sys; from training import train; train.CHECKPOINT_SECONDS = 0; "
        "train._held_out = lambda *_: []; train.train(train.arguments())"
    )
    command = [sys.executable, "-c", script, str(folder), *TINY, "--minutes", "5", "--log-seconds", "0"]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": "1"})
    try:
        end = time.monotonic() + 60
        while not (folder / "checkpoint.pt").exists() or len(rows(folder)) < 3:
            assert process.poll() is None
            assert time.monotonic() < end
            time.sleep(0.1)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=10)
    before = rows(folder)
    killed_at = torch.load(folder / "checkpoint.pt", weights_only=True)["step"]
    assert killed_at >= 1
    train.train(arguments("--minutes", "0.01", "--log-seconds", "0"))
    after = rows(folder)
    assert after[: len(before)] == before
    assert int(after[len(before)]["step"]) == killed_at + 1
    assert int(after[-1]["seconds"]) >= int(before[-1]["seconds"])
    assert (folder / "log.csv").read_text().count("step") == 1
    assert torch.load(folder / "checkpoint.pt", weights_only=True)["step"] == int(after[-1]["step"])


def test_the_rate_falls_to_zero_after_a_checkpoint_of_the_plateau(arguments, small_validation, tmp_path):
    train.train(arguments("--minutes", "0.03", "--cooldown", "0.02", "--log-seconds", "0"))
    rates = [float(row["rate"]) for row in rows(tmp_path / "run")]
    assert rates[-1] == 0
    assert min(rates[:-1]) < 0.7 * max(rates)
    plateau, last = (
        torch.load(tmp_path / "run" / f"{name}.pt", weights_only=True)["step"]
        for name in ("plateau", "checkpoint")
    )
    assert plateau < last


def test_a_checkpoint_of_another_architecture_is_refused(arguments, tmp_path):
    args = arguments()
    train.TrainingRun(tmp_path / "run", args).save("checkpoint")
    other = train.TrainingRun(tmp_path / "run", arguments("--refinements", "1"))
    with pytest.raises(SystemExit, match="refinements"):
        other.resume(tmp_path / "run" / "checkpoint.pt")


def test_a_loss_that_is_no_number_ends_the_run(arguments, monkeypatch, tmp_path):
    pair = simulate(2, (32, 40), torch.Generator().manual_seed(2))
    monkeypatch.setattr(train, "simulate", lambda *_: pair._replace(flow=pair.flow * torch.nan))
    args = arguments()
    with pytest.raises(SystemExit, match="loss is nan at step 0"):
        train._step(train.TrainingRun(tmp_path / "run", args), args, None, 1e-3)


def test_the_loss_is_least_at_the_truth_and_ignores_invalid_pixels(small_validation):
    (pair,) = small_validation
    right, epe, _ = train.loss_of(estimates(pair.flow), pair)
    wrong, other_epe, _ = train.loss_of(estimates(pair.flow + 0.3), pair)
    assert right < wrong
    assert float(epe) < 2e-4
    assert float(other_epe) == pytest.approx(0.3 * 2**0.5, rel=1e-3)
    valid = pair.valid.clone()
    valid[..., :20] = False
    half = pair._replace(valid=valid)
    elsewhere = pair.flow + 5.0 * ~valid
    assert float(train.loss_of(estimates(elsewhere), half)[0]) == pytest.approx(
        float(train.loss_of(estimates(pair.flow), half)[0]), abs=1e-6
    )
    nothing = pair._replace(valid=torch.zeros_like(valid))
    assert float(train.loss_of(estimates(pair.flow), nothing)[0]) == 0


def test_the_last_refinement_weighs_most(small_validation):
    (pair,) = small_validation
    good, bad = estimates(pair.flow, count=1), estimates(pair.flow + 1, count=1)
    last_wrong, first_wrong = (float(train.loss_of(pair_of, pair)[0]) for pair_of in (good + bad, bad + good))
    right = float(train.loss_of(good + good, pair)[0])
    assert first_wrong - right == pytest.approx(train.LAST_WEIGHS * (last_wrong - right), rel=1e-4)


def test_the_expected_error_is_best_when_it_is_the_error(small_validation):
    (pair,) = small_validation
    wrong = pair.flow + torch.tensor([0.3, 0.4]).view(2, 1, 1)  # 0.5 px everywhere
    guesses = torch.tensor([0.1, 0.4, 0.5, 0.6, 2.0])
    losses = [float(train.loss_of(estimates(wrong, float(g.log())), pair)[2]) for g in guesses]
    assert min(losses) == losses[2]


def test_validation_of_the_truth_has_no_error_and_of_nothing_the_zero_fields(small_validation):
    (pair,) = small_validation

    class Oracle(torch.nn.Module):
        def __init__(self, share):
            super().__init__()
            self.share = share

        def forward(self, pre, post, valid):
            return estimates(self.share * pair.flow)

    device = torch.device("cpu")
    truth, nothing = (train.validate(Oracle(share), small_validation, device) for share in (1.0, 0.0))
    assert truth["epe"] < 2e-4
    assert truth["epe_fault"] == pytest.approx(0, abs=1e-6)
    assert nothing["epe"] == pytest.approx(nothing["epe_zero"], abs=1e-4)
    assert nothing["epe_zero"] == truth["epe_zero"] > 0.01
    assert train.validate(Oracle(1.0), [], device)["epe"] == 0


def test_a_deeper_network_begins_with_finished_weights(tmp_path):
    torch.manual_seed(3)
    finished, path = MicroFlow((4, 6), 2), tmp_path / "finished.safetensors"
    save_file(finished.state_dict(), path)
    deeper = MicroFlow((4, 6, 8), 2)
    train.begin(deeper, path)
    state = deeper.state_dict()
    assert all(torch.equal(state[name], value) for name, value in finished.state_dict().items())
    features = torch.rand(1, 6, 9, 11)
    passed = deeper.backbones[0].decoder[1](features)  # positive, as most of what a stage gives
    assert torch.equal(passed, features)
    with pytest.raises(SystemExit, match="not expected"):
        train.begin(MicroFlow((4,), 2), path)
