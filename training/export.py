"""Make weights of a training run: python -m training.export RUN_FOLDER resources/weights/builtin.safetensors

The program writes the run's moving average as safetensors with its card; ``training/evaluate.py --card`` adds
the measured figures.
"""

import argparse
from pathlib import Path

import torch

from microflow_qgis.model.weights import save

from .ranges import DEFAULT

REACH = 2.5  # px that the network finds at one level, on rough ground too (training/NOTES.md)


def card_of(state: dict, name: str) -> dict:
    low, high = DEFAULT.amplitude_px
    return {
        "name": name,
        "architecture": {"backbone": "compact", **state["architecture"]},
        "reach": REACH,
        "amplitudes_px": [low, high],
        "recipe": {
            "program": "training/train.py",
            **state["recipe"],
            "steps": state["step"],
            "seconds": round(state["seconds"]),
        },
        "data": "Simulated pairs (training/simulate.py): procedural ground, and Landsat-8 images of "
        "the Congo, Tokyo and the Lençóis dunes as listed in training/prepare_scenes.py.",
        "license": "GPL-2.0-or-later",
        "benchmark": {},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--checkpoint", default="checkpoint")
    args = parser.parse_args()
    state = torch.load(args.folder / f"{args.checkpoint}.pt", map_location="cpu", weights_only=True)
    prefix = "module."
    average = {k[len(prefix) :]: v for k, v in state["average"].items() if k.startswith(prefix)}
    save(args.out, average, card_of(state, args.out.stem))


if __name__ == "__main__":
    main()
