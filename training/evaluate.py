"""Measure the estimator and its peers on the benchmark: python -m training.evaluate IMAGES [options].

IMAGES is the folder of real images that training/benchmark.py names. Prints Markdown tables, keeps
every figure in --out as JSON and, with --card, on the card of the weights.
"""

import argparse
import ast
import json
import time
from collections import defaultdict
from importlib import import_module
from pathlib import Path

import numpy as np
import tifffile
import torch

from microflow_qgis.engine.job import TV_STRENGTH
from microflow_qgis.model import weights
from microflow_qgis.model.pyramid import Recipe, levels_for, measure
from microflow_qgis.model.regularize import regularize

from . import benchmark, peers
from .simulate import simulate
from .train import VALIDATION_SEED, validate

WEIGHTS = Path(__file__).parents[1] / "resources" / "weights" / "builtin.safetensors"
CONFIDENCE_BINS = (0.0, 0.1, 0.25, 0.5, 0.75, 1.0)
YAHTSE = ("20160718_pre.tif", "20160803_post.tif")
STABLE = np.s_[0:1024, 1088:1664]  # rock beside the glacier, REFERENCE: (+0.07, +0.22) px
NAIP = ("naip_20160816.tif", "naip_20180716.tif")


class Ours:
    """The estimator of the plugin: network, refinement, log-TV, as the engine does for one tile."""

    def __init__(self, path, refine=True, strength=TV_STRENGTH.default, reach=5.0) -> None:
        self.network, card = weights.load(path, "cpu") if path else (None, {"reach": None})
        self.recipe = Recipe(self.network, refine, levels_for(reach, card["reach"]), half_precision=False)
        self.strength = strength
        self.confidence = None

    @torch.inference_mode()
    def __call__(self, pre: np.ndarray, post: np.ndarray) -> np.ndarray:
        images = [torch.from_numpy(np.ascontiguousarray(image))[None, None] for image in (pre, post)]
        measured = measure(*images, torch.ones_like(images[0], dtype=torch.bool), self.recipe)
        self.confidence = measured.confidence[0, 0].numpy()
        flow = regularize(measured.flow, self.strength, confidence=measured.confidence)
        return flow[0].numpy()


def methods(path: Path) -> dict:
    return {
        **peers.PEERS,
        "refinement alone": Ours(None),
        "network alone": Ours(path, refine=False),
        "MicroFlow for QGIS": Ours(path),
    }


def run(images: Path, count: int, groups, kinds, chosen: dict) -> dict:
    """{method: {group: {kind: {measure: [one value a pair]}}}}, and seconds per Mpx of each method."""
    found = {name: {g: {k: defaultdict(list) for k in kinds} for g in groups} for name in chosen}
    seconds = defaultdict(list)
    for group in groups:
        for pair in benchmark.pairs(images, group, kinds, count):
            for name, method in chosen.items():
                start = time.perf_counter()
                flow = method(pair.pre, pair.post)
                seconds[name].append((time.perf_counter() - start) / pair.pre.size * 1e6)
                for key, value in benchmark.measure(pair, flow).items():
                    found[name][group][pair.kind][key].append(value)
                for key, value in _by_confidence(pair, flow, getattr(method, "confidence", None)).items():
                    found[name][group][pair.kind][key].append(value)
    return {"figures": found, "seconds_per_mpx": {n: float(np.median(s)) for n, s in seconds.items()}}


def _by_confidence(pair, flow, confidence) -> dict[str, float]:
    if confidence is None:
        return {}
    error = np.hypot(*(flow - pair.truth))
    inner = (slice(benchmark.BORDER, -benchmark.BORDER),) * 2
    error, confidence = error[inner], confidence[inner]
    bins = zip(CONFIDENCE_BINS, CONFIDENCE_BINS[1:])
    parts = {f"epe at {a}-{b}": error[(confidence >= a) & (confidence <= b)] for a, b in bins}
    return {name: float(part.mean()) for name, part in parts.items() if part.size}


def table(result: dict, group: str, kinds) -> str:
    """EPE / EPE at the fault (bias of the offset) per class, and the mean of the headline classes."""
    lines = [
        f"| {group} | all classes | " + " | ".join(kinds) + " | s/Mpx |",
        "|---" * (len(kinds) + 3) + "|",
    ]
    for name, groups in result["figures"].items():
        mean = {k: {m: float(np.mean(v)) for m, v in groups[group][k].items()} for k in kinds}
        headline = [mean[k]["epe"] for k in kinds if k in benchmark.HEADLINE]
        cells = [_cell(mean[k]) for k in kinds]
        speed = result["seconds_per_mpx"][name]
        lines.append(f"| {name} | {np.mean(headline):.3f} | " + " | ".join(cells) + f" | {speed:.1f} |")
    return "\n".join(lines)


def _cell(mean: dict[str, float]) -> str:
    cell = f"{mean['epe']:.3f}"
    if "fault" in mean:
        cell += f" / {mean['fault']:.3f}"
    return cell + (f" ({mean['bias']:+.0%})" if "bias" in mean else "")


def simulated(network) -> dict[str, float]:
    """Held-out simulated pairs, as the training validates on: the network alone."""
    generator = torch.Generator().manual_seed(VALIDATION_SEED)
    return validate(network, [simulate(16, 128, generator, None) for _ in range(4)], torch.device("cpu"))


def stable_rock(images: Path, method: Ours) -> dict[str, float]:
    """Median motion of rock beside a moving glacier, px, and the NMAD about it."""
    folder = images / "pairs" / "yahtse_landsat8_pan_15m"
    pre, post = (tifffile.imread(folder / name).astype(np.float32) for name in YAHTSE)
    part = np.s_[STABLE[0], STABLE[1].start - 64 :]
    flow = method(pre[part], post[part])[:, :, 64 : 64 + 576]
    median = np.median(flow, (1, 2))
    spread = 1.4826 * np.median(np.abs(flow - median[:, None, None]), (1, 2))
    return {"right": float(median[0]), "down": float(median[1]), "nmad": float(spread.mean())}


def naip(images: Path, method: Ours, count: int = 2) -> dict[str, float]:
    """EPE of a 0.6 px fault on NAIP, on the field minus the field found without the injected fault."""
    pre, post = (tifffile.imread(images / "naip_prairie_5m" / n).astype(np.float32) for n in NAIP)
    size, border = benchmark.SIZE, benchmark.BORDER
    rows, cols = (min(a, b) for a, b in zip(pre.shape, post.shape))
    found = defaultdict(list)
    for index in range(count):
        rng = np.random.default_rng([7, 99, index])
        row = int(rng.integers(border, rows - size - border + 1))
        col = int(rng.integers(border, cols - size - border + 1))
        first = pre[row : row + size, col : col + size]
        second = post[row - border : row + size + border, col - border : col + size + border]
        pair = benchmark.inject(first, second, f"naip r{row} c{col}", "naip", "0.6", rng)
        without = method(first, second[border:-border, border:-border])
        for key, value in benchmark.measure(pair, method(pair.pre, pair.post) - without).items():
            found[key].append(value)
    return {key: float(np.mean(value)) for key, value in found.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("images", type=Path)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--count", type=int, default=8, help="pairs of each class")
    parser.add_argument("--groups", nargs="+", default=list(benchmark.GROUPS))
    parser.add_argument("--kinds", nargs="+", default=list(benchmark.CLASSES))
    parser.add_argument("--methods", nargs="+", help="default: all")
    parser.add_argument("--out", type=Path, default=Path("build/evaluation.json"))
    parser.add_argument(
        "--set", nargs="+", default=[], metavar="MODULE.NAME=VALUE", help="constants of the model to try"
    )
    parser.add_argument("--card", action="store_true", help="write the means on the card of the weights")
    args = parser.parse_args()
    for setting in args.set:
        place, value = setting.split("=")
        module, name = place.split(".")
        setattr(import_module(f"microflow_qgis.model.{module}"), name, ast.literal_eval(value))
    chosen = {n: m for n, m in methods(args.weights).items() if not args.methods or n in args.methods}
    result = run(args.images, args.count, args.groups, args.kinds, chosen)
    for group in args.groups:
        print(table(result, group, args.kinds), end="\n\n", flush=True)
    ours = methods(args.weights)["MicroFlow for QGIS"]
    result["simulated"] = simulated(ours.network)
    result["stable rock"] = stable_rock(args.images, ours)
    result["naip"] = naip(args.images, ours)
    for name in ("simulated", "stable rock", "naip"):
        print(name, {key: round(value, 4) for key, value in result[name].items()})
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(result, indent=1))
    if args.card:
        _onto_card(args.weights, result)


def _onto_card(path: Path, result: dict) -> None:
    card_path = path.with_suffix(".json")
    card = json.loads(card_path.read_text(encoding="utf-8"))
    ours = result["figures"]["MicroFlow for QGIS"]
    card["benchmark"] = {
        "command": "python -m training.evaluate IMAGES --card",
        **{
            group: {
                kind: {m: round(float(np.mean(v)), 4) for m, v in measures.items()}
                for kind, measures in kinds.items()
            }
            for group, kinds in ours.items()
        },
        "seconds_per_mpx": round(result["seconds_per_mpx"]["MicroFlow for QGIS"], 2),
        **{name: result[name] for name in ("simulated", "stable rock", "naip")},
    }
    card_path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
