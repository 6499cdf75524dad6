"""Measure the estimator and its peers on the benchmark: python -m training.evaluate IMAGES [options].

IMAGES is the folder of real images that ``sites.py`` names. The program prints Markdown tables of each group
of pairs of the set ``held out`` (which is reported) or ``tuning`` (on which constants are chosen). It stores
every figure in --out as JSON and, with --card, on the card of the weights. --set tries other constants.
"""

import argparse
import ast
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

import numpy as np
import tifffile

from . import benchmark, injection, peers, sites, tables
from .benchmark import BenchPair
from .estimator import RAW, SHOWN, WEIGHTS, Estimator
from .measures import measure, own_field
from .simulate import simulate
from .train import VALIDATION_SEED, validate

YAHTSE = ("20160718_pre.tif", "20160803_post.tif")
STABLE = np.s_[0:1024, 1088:1664]  # rock beside the glacier, REFERENCE: (+0.07, +0.22) px
QUICK = ("none", "0.15", "0.6", "3", "shear")
TRACED = ", trace"

Fields = Iterator[tuple[str, np.ndarray]]  # a name and a field without the pair's own
Method = Callable[[BenchPair], Fields]


def ours(estimator: Estimator) -> Method:
    """Return the estimator's raw and default fields, also with the trace if there is one."""
    still = _remembering(estimator)

    def fields(pair: BenchPair) -> Fields:
        own = own_field(still(pair), pair.kind)
        for name, flow in estimator.fields(pair.pre, pair.post).items():
            yield name, flow - own
        if pair.traces:
            for name, flow in estimator.fields(pair.pre, pair.post, pair.traces).items():
                yield name + TRACED, flow - own

    return fields


def _remembering(method: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Callable[[BenchPair], np.ndarray]:
    """Measure the field without injection once for all kinds of a window with the same images."""
    last: list = [None, None]

    def still(pair: BenchPair) -> np.ndarray:
        if not (pair.site.post and last[0] == pair.name):
            last[:] = pair.name, method(pair.pre, pair.still)
        return last[1]

    return still


def theirs(
    name: str, method: Callable[[np.ndarray, np.ndarray], np.ndarray]
) -> Callable[[BenchPair], Fields]:
    """Return one field of a method that takes two images."""
    still = _remembering(method)

    def fields(pair: BenchPair) -> Fields:
        yield name, method(pair.pre, pair.post) - own_field(still(pair), pair.kind)

    return fields


def run(
    images: Path, chosen: Sequence[sites.Site], kinds: Sequence[str], draws: int, methods: Sequence
) -> dict:
    """Return {group: {field: {kind: {pair: {measure: value}}}}}."""
    by_group: dict = defaultdict(lambda: defaultdict(lambda: defaultdict(dict)))
    for pair in benchmark.pairs(images, chosen, kinds, draws):
        for method in methods:
            for name, flow in method(pair):
                by_group[pair.site.group][name][pair.kind][pair.name] = measure(pair, flow)
    return by_group


def seconds_per_mpx(images: Path, estimator: Estimator) -> float:
    """Return the processor time of this process for the whole estimate of a pair."""
    pair = next(benchmark.pairs(images, sites.HELD_OUT[:1], ("0.6",), 1))
    start = time.process_time()
    estimator(pair.pre, pair.post)
    return (time.process_time() - start) / pair.pre.size * 1e6


def simulated(network) -> dict[str, float]:
    """Evaluate the network alone on held-out simulated pairs, as in the training's validation."""
    import torch

    generator = torch.Generator().manual_seed(VALIDATION_SEED)
    return validate(network, [simulate(16, 128, generator, None) for _ in range(4)], torch.device("cpu"))


def stable_rock(images: Path, method: Estimator) -> dict[str, float]:
    """Return the median motion of rock beside a moving glacier, px, and the NMAD about it."""
    folder = images / "pairs" / "yahtse_landsat8_pan_15m"
    pre, post = (tifffile.imread(folder / name).astype(np.float32) for name in YAHTSE)
    part = np.s_[STABLE[0], STABLE[1].start - 64 :]
    flow = method(pre[part], post[part])[:, :, 64 : 64 + 576]
    median = np.median(flow, (1, 2))
    spread = 1.4826 * np.median(np.abs(flow - median[:, None, None]), (1, 2))
    return {"right": float(median[0]), "down": float(median[1]), "nmad": float(spread.mean())}


def report(by_group: dict, per_pair: bool) -> Iterator[str]:
    """Yield the tables, group by group."""
    for group, figures in by_group.items():
        yield tables.overview(figures, group)
        yield tables.biases(figures, group)
        yield tables.by_distance(figures, group)
        if any(kind in injection.SMOOTH for kinds in figures.values() for kind in kinds):
            yield tables.smooth(figures, group)
        for field, kinds in figures.items():
            if per_pair and field.startswith((RAW, SHOWN)):
                yield tables.each_pair(kinds, f"{group}, {field}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("images", type=Path)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--pairs", choices=list(sites.SETS), default="held out", help="default: held out")
    parser.add_argument("--sites", nargs="+", help="names of sites, default: all of the set")
    parser.add_argument("--groups", nargs="+", default=list(sites.GROUPS), choices=sites.GROUPS)
    parser.add_argument("--kinds", nargs="+", default=list(injection.KINDS), choices=injection.KINDS)
    parser.add_argument("--draws", type=int, default=benchmark.DRAWS, help="windows of each site")
    parser.add_argument("--quick", action="store_true", help=f"one window, kinds {' '.join(QUICK)}")
    parser.add_argument("--peers", action="store_true", help="others' methods and the parts of ours as well")
    parser.add_argument("--strength", type=float, help="TV strength, px")
    parser.add_argument("--out", type=Path, default=Path("build/evaluation.json"))
    parser.add_argument(
        "--set", nargs="+", default=[], metavar="MODULE.NAME=VALUE", help="constants of the model to try"
    )
    parser.add_argument("--card", action="store_true", help="write the medians on the card of the weights")
    args = parser.parse_args()
    if args.quick:
        args.draws, args.kinds = 1, [kind for kind in args.kinds if kind in QUICK]
    return args


def main() -> None:
    args = _arguments()
    for setting in args.set:
        place, value = setting.split("=")
        module, name = place.split(".")
        setattr(import_module(f"microflow_qgis.model.{module}"), name, ast.literal_eval(value))
    estimator = Estimator(args.weights, **({} if args.strength is None else {"strength": args.strength}))
    methods = [ours(estimator)]
    if args.peers:
        parts = {"refinement alone": Estimator(None), "network alone": Estimator(args.weights, refine=False)}
        methods += [theirs(name, method) for name, method in {**peers.PEERS, **parts}.items()]
    chosen = [site for site in sites.SETS[args.pairs] if site.group in args.groups]
    chosen = [site for site in chosen if not args.sites or site.name in args.sites]
    by_group = run(args.images, chosen, args.kinds, args.draws, methods)
    for text in report(by_group, per_pair=True):
        print(text, end="\n\n", flush=True)
    result = {"pairs": args.pairs, "set": args.set, "figures": by_group}
    if not args.quick:
        result["seconds per Mpx"] = seconds_per_mpx(args.images, estimator)
        result["simulated"] = simulated(estimator.network)
        result["stable rock"] = stable_rock(args.images, estimator)
        for name in ("seconds per Mpx", "simulated", "stable rock"):
            print(name, result[name])
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(result, indent=1))
    if args.card:
        onto_card(args.weights, result)


def onto_card(path: Path, result: dict) -> None:
    """Write the medians over pairs of each field, and the worst pair of the default one, on the card."""
    card_path = path.with_suffix(".json")
    card = json.loads(card_path.read_text(encoding="utf-8"))
    figures = result["figures"]
    card["benchmark"] = {
        "command": "python -m training.evaluate IMAGES --card",
        "pairs": {site.name: site.sensor for site in sites.SETS[result["pairs"]]},
        **{group: tables.medians(fields[SHOWN]) for group, fields in figures.items()},
        **{f"{group}, worst pair": tables.worst(fields[SHOWN]) for group, fields in figures.items()},
        **{
            f"{group}, {field}": tables.medians(fields[field])
            for group, fields in figures.items()
            for field in (RAW, SHOWN + TRACED, RAW + TRACED)
            if field in fields
        },
        "seconds_per_mpx": round(result["seconds per Mpx"], 2),
        **{name: result[name] for name in ("simulated", "stable rock")},
    }
    card_path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
