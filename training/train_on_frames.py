"""Train on FaultDeform's frames: python -m training.train_on_frames RUN FRAMES [options of training.train]

FRAMES is a folder of .npz files (``training/faultdeform.py``), whose convention is measured first. The run is
one of ``training/train.py``: the same network, loss, checkpoints and log. It is resumed from its checkpoint,
and exported by ``training/export.py``. Every sixteenth frame is held out for the log.
"""

import sys
import time
from pathlib import Path

import torch

from . import faultdeform, train

HELD_OUT = 16  # one frame in this many


def run_on(args, frames: Path) -> None:
    paths = sorted(frames.glob("*.npz"))
    if len(paths) < 2:
        raise SystemExit(f"There are {len(paths)} .npz files in {frames}: two are the least.")
    fitted = faultdeform.convention_of([faultdeform.read(path) for path in paths[:16]])
    print(f"{len(paths)} frames: {fitted}", flush=True)
    held = paths[::HELD_OUT]
    seen = faultdeform.Frames([path for path in paths if path not in held], fitted.convention)
    unseen = faultdeform.Frames(held, fitted.convention)
    run = train.TrainingRun(Path(args.folder), args)
    checkpoint = run.folder / "checkpoint.pt"
    if checkpoint.exists():
        run.resume(checkpoint)
    elif args.start:
        state = train.load_file(args.start)
        run.network.load_state_dict(state)
        run.average.module.load_state_dict(state)
    generator = torch.Generator().manual_seed(train.VALIDATION_SEED)
    held_out = [unseen.draw(args.batch, args.crop, generator) for _ in range(args.validation)]
    _train(run, args, seen, held_out)


def _train(run, args, seen: faultdeform.Frames, held_out: list) -> None:
    start = saved = time.monotonic()
    before = run.seconds
    while (spent := time.monotonic() - start) < 60 * args.minutes:
        fall = min(1.0, (60 * args.minutes - spent) / (60 * args.cooldown)) if args.cooldown else 1.0
        for group in run.optimizer.param_groups:
            group["lr"] = args.rate * fall * min(1.0, (run.step + 1) / args.warmup)
        pair = seen.draw(args.batch, args.crop, run.generator)
        estimates = run.network(*(part.to(run.device) for part in (pair.pre, pair.post, pair.valid)))
        loss, _, _ = train.loss_of(estimates, type(pair)(*(part.to(run.device) for part in pair)))
        run.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(run.network.parameters(), 1.0)
        run.optimizer.step()
        run.average.update_parameters(run.network)
        run.step, run.seconds = run.step + 1, before + time.monotonic() - start
        if time.monotonic() - saved > train.CHECKPOINT_SECONDS:
            run.save("checkpoint")
            saved = time.monotonic()
    run.save("checkpoint")
    figures = train.validate(run.average.module, held_out, run.device)
    rate = run.optimizer.param_groups[0]["lr"]
    run.log(
        {
            "step": run.step,
            "seconds": round(run.seconds),
            "rate": rate,
            "loss": float(loss.detach()),
            **figures,
        }
    )
    print(figures)


def main() -> None:
    frames = Path(sys.argv.pop(2))
    run_on(train.arguments(), frames)


if __name__ == "__main__":
    main()
