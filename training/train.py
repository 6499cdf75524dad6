"""Train the compact network on simulated pairs: python -m training.train RUN_FOLDER [options].

The program runs on CPU and on CUDA. Started again on the same folder, it continues from its checkpoint, which
is at most two minutes old; --minutes counts the time of this call only. The learning rate rises, stays, and
falls to zero over the last --cooldown minutes, so that a run can be resumed from the checkpoint before its
fall (kept as plateau.pt).
"""

import argparse
import csv
import time
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from microflow_qgis.core.files import atomic_write
from microflow_qgis.core.scores import at_step
from microflow_qgis.model.microflow import Estimate, MicroFlow

from .scene import load_scenes
from .simulate import SimulatedPair, simulate

LAST_WEIGHS = 0.8  # refinement i of k counts 0.8^(k − i), as in the paper
LOSS_KNEE = 0.1  # px; errors below it count linearly, above it by their logarithm
ERROR_SHARE = 0.05  # of the error's own log-likelihood in the loss
AVERAGE = 0.999  # of the exponential moving average, per step
CHECKPOINT_SECONDS = 120
VALIDATION_SEED = 20_000_003
RECIPE = ["rate", "batch", "crop", "seed", "device"]  # of the arguments, kept for the card
LOG_FIELDS = ["step", "seconds", "rate", "loss", "epe", "epe_fault", "epe_zero", "likelihood"]


def loss_of(estimates: list[Estimate], pair: SimulatedPair) -> tuple[Tensor, Tensor, Tensor]:
    """Return the loss, and of the last refinement the mean end-point error and log-likelihood term.

    Σ 0.8^(k−i) [ κ log(1 + e_i/κ) + share · (e_i / b_i + log b_i) ] over valid pixels, with e the end-point
    error in px and b its prediction (a Laplace law). In the second term e is detached, so that learning of
    the motion is not reduced where it is difficult.
    """
    count = pair.valid.sum().clamp_min(1)
    total = pair.pre.new_zeros(())
    for index, (flow, log_error) in enumerate(reversed(estimates)):
        error = (flow - pair.flow).square().sum(1, keepdim=True).add(1e-8).sqrt()
        law = error.detach() * torch.exp(-log_error) + log_error
        pixel = LOSS_KNEE * torch.log1p(error / LOSS_KNEE) + ERROR_SHARE * law
        total = total + LAST_WEIGHS**index * (pixel * pair.valid).sum() / count
        if index == 0:
            last = (error * pair.valid).sum().detach() / count
            likelihood = (law * pair.valid).sum().detach() / count
    return total, last, likelihood


def _moving_average(average: Tensor, value: Tensor, count: Tensor) -> Tensor:
    """Return the exponential moving average, with a short memory early in the training."""
    return average.lerp(value, 1 - min(AVERAGE, (1 + int(count)) / (10 + int(count))))


class TrainingRun:
    """Hold a network in training, its average, its optimizer and its progress."""

    def __init__(self, folder: Path, args: argparse.Namespace) -> None:
        self.folder, self.device = folder, torch.device(args.device)
        folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(args.seed)
        self.architecture = {
            "channels": args.channels,
            "refinements": args.refinements,
            "shared": args.shared,
        }
        self.network = MicroFlow(**self.architecture).to(self.device, memory_format=torch.channels_last)
        self.average = torch.optim.swa_utils.AveragedModel(self.network, avg_fn=_moving_average)
        self.optimizer = torch.optim.AdamW(self.network.parameters(), args.rate, weight_decay=1e-4)
        self.generator = torch.Generator(self.device).manual_seed(args.seed)
        self.recipe = {name: getattr(args, name) for name in RECIPE}
        self.step, self.seconds = 0, 0.0

    def save(self, name: str) -> None:
        state = {
            "architecture": self.architecture,
            "recipe": self.recipe,
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "generator": self.generator.get_state(),
            "step": self.step,
            "seconds": self.seconds,
        }
        with atomic_write(self.folder / f"{name}.pt") as file:
            torch.save(state, file)

    def resume(self, path: Path) -> None:
        state = torch.load(path, map_location=self.device, weights_only=True)
        if state["architecture"] != self.architecture:
            raise SystemExit(f"{path} holds {state['architecture']}, asked for {self.architecture}")
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        if state["generator"].device.type == "cpu" and self.device.type == "cpu":
            self.generator.set_state(state["generator"].cpu())
        else:
            self.generator.manual_seed(state["step"])
        self.step, self.seconds = state["step"], state["seconds"]

    def log(self, row: dict) -> None:
        path = self.folder / "log.csv"
        new = not path.exists()
        with path.open("a", newline="") as file:
            writer = csv.DictWriter(file, LOG_FIELDS)
            if new:
                writer.writeheader()
            writer.writerow({k: f"{v:.5g}" if isinstance(v, float) else v for k, v in row.items()})


def begin(network: MicroFlow, path: str) -> None:
    """Load finished weights; levels that the network has below theirs start as the identity."""
    missing, unexpected = network.load_state_dict(load_file(path), strict=False)
    if unexpected:
        raise SystemExit(f"{path} does not fit: {unexpected[0]} is not expected")
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if name in missing and "encoder" not in name:
                parameter.zero_()
                if "decoder" in name and name.endswith("weight"):
                    torch.nn.init.dirac_(parameter)


def train(args: argparse.Namespace) -> None:
    run = TrainingRun(Path(args.folder), args)
    checkpoint = run.folder / "checkpoint.pt"
    if checkpoint.exists():
        run.resume(checkpoint)
    elif args.start:
        begin(run.network, args.start)
        run.average.module.load_state_dict(run.network.state_dict())
    scenes = load_scenes(args.scenes, run.device) if args.scenes else None
    held_out = _held_out(args, run.device)
    start = saved = logged = time.monotonic()
    before, lead, losses, fallen = run.seconds, run.step, [], False
    while (spent := time.monotonic() - start) < 60 * args.minutes:
        left = 60 * args.minutes - spent
        fall = min(1.0, left / (60 * args.cooldown)) if args.cooldown else 1.0
        if fall < 1 and not fallen:
            fallen = True
            run.save("plateau")
        rate = args.rate * fall * min(1.0, (run.step - lead + 1) / args.warmup)
        losses.append(_step(run, args, scenes, rate))
        run.seconds = before + time.monotonic() - start
        now = time.monotonic()
        if now - logged > args.log_seconds:
            run.log(
                {
                    "step": run.step,
                    "seconds": round(run.seconds),
                    "rate": rate,
                    "loss": sum(losses) / len(losses),
                    **validate(run.average.module, held_out, run.device),
                }
            )
            logged, losses = time.monotonic(), []
        if now - saved > CHECKPOINT_SECONDS:
            run.save("checkpoint")
            saved = now
    run.save("checkpoint")
    run.log(
        {
            "step": run.step,
            "seconds": round(run.seconds),
            "rate": 0.0,
            "loss": sum(losses) / max(len(losses), 1),
            **validate(run.average.module, held_out, run.device),
        }
    )


def _step(run: TrainingRun, args: argparse.Namespace, scenes, rate: float) -> float:
    for group in run.optimizer.param_groups:
        group["lr"] = rate
    pair = simulate(args.batch, args.crop, run.generator, scenes)
    with torch.autocast(run.device.type, torch.bfloat16):
        estimates = run.network(pair.pre, pair.post, pair.valid)
    loss, _, _ = loss_of(estimates, pair)
    if not torch.isfinite(loss):
        raise SystemExit(f"the loss is {float(loss.detach())} at step {run.step}")
    run.optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(run.network.parameters(), 1.0)
    run.optimizer.step()
    run.average.update_parameters(run.network)
    run.step += 1
    return float(loss.detach())


def _held_out(args: argparse.Namespace, device: torch.device) -> list[SimulatedPair]:
    """Return procedural pairs of a seed that the training never uses: 4 batches of 16 at 128 px."""
    generator = torch.Generator(device).manual_seed(VALIDATION_SEED)
    return [simulate(16, 128, generator, None) for _ in range(args.validation)]


@torch.inference_mode()
def validate(network: MicroFlow, held_out: list[SimulatedPair], device: torch.device) -> dict[str, float]:
    """Return the mean end-point error in px over held-out pairs, and that of a zero field."""
    network.eval()
    sums = dict.fromkeys(("epe", "epe_fault", "epe_zero", "likelihood"), 0.0)
    for pair in held_out:
        with torch.autocast(device.type, torch.bfloat16):
            estimates = network(pair.pre, pair.post, pair.valid)
        _, epe, likelihood = loss_of(estimates, pair)
        size = pair.flow.square().sum(1, keepdim=True).sqrt()
        error = (estimates[-1].flow - pair.flow).square().sum(1, keepdim=True).sqrt()
        steep = torch.stack([torch.from_numpy(at_step(flow)) for flow in pair.flow.cpu().numpy()])
        steep = steep[:, None].to(device) & pair.valid
        sums["epe"] += float(epe)
        sums["epe_fault"] += float((error * steep).sum() / steep.sum().clamp_min(1))
        sums["epe_zero"] += float((size * pair.valid).sum() / pair.valid.sum().clamp_min(1))
        sums["likelihood"] += float(likelihood)
    return {name: value / max(len(held_out), 1) for name, value in sums.items()}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", help="of this run: checkpoint, plateau, log.csv")
    parser.add_argument("--scenes", help="packed real scenes (training/prepare_scenes.py)")
    parser.add_argument("--start", help="safetensors to begin with, of as many or fewer channels")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--cooldown", type=float, default=10, help="minutes over which the rate falls to 0")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--crop", type=int, default=128, help="px")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--warmup", type=int, default=200, help="steps")
    parser.add_argument("--channels", type=int, nargs="+", default=[48, 64, 96, 128])
    parser.add_argument("--refinements", type=int, default=3)
    parser.add_argument("--shared", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--validation", type=int, default=4, help="batches of 16 held-out pairs")
    parser.add_argument("--log-seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    train(arguments())
