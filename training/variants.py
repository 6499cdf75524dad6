"""Compare variants of the estimator in minutes: python -m training.variants IMAGES [--set …] [--patch FILE].

The pairs are crops of SIZE px of the TUNING sites, and of Congo's images that a sensor with aliasing sees
COARSENED times coarser after the injection. Pairs and the network's field, from which the refinement
starts, are made once and kept in build/. --set changes constants as in ``evaluate.py``, --patch runs Python
files that replace functions of the model. Prints the medians over pairs, and each pair with --each.
"""

import argparse
import ast
import runpy
import time
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from scipy import ndimage
from torch import Tensor

from microflow_qgis.core.grid import Window
from microflow_qgis.core.trace import cut_edges
from microflow_qgis.model import pyramid, regularize

from . import benchmark, injection, sites, tables
from .benchmark import MARGIN, BenchPair
from .estimator import WEIGHTS, Estimator, unlocked
from .measures import measure, own_field

SIZE = 320  # px a side
KINDS = ("none", "0.15", "0.6", "3", "shear")
COARSENED = 3
COARSENED_SITES = ("congo 2013", "congo 2013-2015")
SENSOR = 0.5  # px, σ of the coarse pixel's point spread: 29 % of the contrast is left at half a cycle a px
COARSE = tuple(
    site._replace(name=f"{site.name}, coarser") for site in sites.TUNING if site.name in COARSENED_SITES
)


class Prepared(NamedTuple):
    """A pair, its images (2 of (1, 1, h, w)) and the field that leads the finest refinement."""

    pair: BenchPair
    images: tuple[Tensor, Tensor]
    start: Tensor


def prepared(images: Path, groups: list[str], draws: int) -> list[Prepared]:
    """Every kind of every crop; kept in build/."""
    estimator = Estimator(WEIGHTS)
    out = []
    for site in sites.TUNING + COARSE:
        if site.group not in groups:
            continue
        for draw in range(draws):
            path = Path("build/variants") / f"{site.name.replace(' ', '_')}_{draw}.pt"
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                torch.save([_led(pair, estimator) for pair in _pairs(images, site, draw)], path)
            out += torch.load(path, weights_only=False)
    return out


def _pairs(images: Path, site: sites.Site, draw: int) -> Iterator[BenchPair]:
    """As :func:`benchmark.pairs`, with one cut for all kinds, so that one field is the pair's own."""
    scale = COARSENED if site in COARSE else 1
    benchmark.SIZE = scale * SIZE
    dates = sites.read(images, site)
    rng = np.random.default_rng([draw, len(site.name)])
    window = benchmark.place(rng, dates)
    pre, post = benchmark._cut(dates, window, site, rng)
    for kind in KINDS:
        rng = np.random.default_rng([draw, KINDS.index(kind), len(site.name)])
        if scale == 1:
            yield benchmark.inject(pre, post, site, draw, kind, images, rng)
        else:
            yield _coarser(pre, post, site, draw, kind, images, rng)


def _coarser(pre, post, site, draw, kind, images, rng) -> BenchPair:
    """A pair whose motion is put into the finer image, seen by the coarser sensor: shifts alias."""
    shape = tuple(length // COARSENED for length in pre.shape)
    moving = injection.motion(kind, shape, images, draw, rng)
    rows, cols = np.indices(shape, dtype=float)
    middle = (COARSENED - 1) / 2
    row, col = np.indices(pre.shape, dtype=float)
    y, x = ((axis - middle) / COARSENED for axis in (row, col))
    gone = [axis.copy() for axis in (x, y)]
    for _ in range(injection.ROUNDS):
        u = moving.at(*gone)
        gone = [x - u[0], y - u[1]]
    at = [COARSENED * axis + middle + MARGIN for axis in (gone[1], gone[0])]
    moved = ndimage.map_coordinates(post.astype(float), at, order=5, mode="mirror")
    still = post[MARGIN:-MARGIN, MARGIN:-MARGIN]
    pre, moved, still = (_seen(image) for image in (pre, moved, still))
    if not site.post:
        sd = benchmark.NOISE * pre.std()
        pre, noise = pre + rng.normal(0, sd, shape), rng.normal(0, sd, shape)
        moved, still = moved + noise, still + noise
    pre, moved, still = (image.astype(np.float32) for image in (pre, moved, still))
    moved = still if kind == "none" else moved
    offset = moving.faults[0].slip * moving.faults[0].along if moving.faults else np.zeros(2)
    truth, distance = moving.at(cols, rows).astype(np.float32), moving.distance(cols, rows)
    traces = [fault.trace() for fault in moving.faults]
    return BenchPair(site, draw, kind, pre, moved, still, truth, distance, offset, traces)


def _seen(image: np.ndarray) -> np.ndarray:
    blurred = ndimage.gaussian_filter(image.astype(float), COARSENED * SENSOR)
    return blurred[COARSENED // 2 :: COARSENED, COARSENED // 2 :: COARSENED]


def _led(pair: BenchPair, estimator: Estimator) -> Prepared:
    images = tuple(
        torch.from_numpy(np.ascontiguousarray(image))[None, None] for image in (pair.pre, pair.post)
    )
    valid = torch.ones_like(images[0], dtype=torch.bool)
    started = []

    def keep(*args, **kwargs):
        started.append(args[3].clone())
        return pyramid_refine(*args, **kwargs)

    pyramid_refine, pyramid.refine = pyramid.refine, keep
    try:
        with torch.inference_mode():
            pyramid.measure(*images, valid, estimator.recipe)
    finally:
        pyramid.refine = pyramid_refine
    return Prepared(pair, images, started[-1].clone())


@torch.inference_mode()
def fields(one: Prepared, traced: bool, strength: float) -> Iterator[tuple[str, np.ndarray]]:
    """The raw and the default field of a pair from the field that leads."""
    pair, valid = one.pair, torch.ones_like(one.images[0], dtype=torch.bool)
    cut = None
    if traced:
        cut = torch.from_numpy(cut_edges(pair.traces, Window(0, 0, *pair.pre.shape)))[:, None, None]
    refined = pyramid.refine(*one.images, valid, one.start, pyramid.FINEST_LOOKS, cut=cut)
    raw = unlocked(refined.flow, one.images, valid, refined.confidence, cut)
    shown = regularize.regularize(raw, strength, confidence=refined.confidence, cut=cut)
    suffix = ", trace" if traced else ""
    yield f"raw{suffix}", raw[0].numpy()
    yield f"default{suffix}", shown[0].numpy()


def run(chosen: list[Prepared], traces: bool, strength: float) -> dict:
    """{group: {field: {kind: {pair: {measure: value}}}}}"""
    by_group: dict = defaultdict(lambda: defaultdict(lambda: defaultdict(dict)))
    own: dict[str, np.ndarray] = {}
    last = chosen[-1].pair.kind
    for one in chosen:
        pair = one.pair
        group = pair.site.group + (", coarser" if pair.site in COARSE else "")
        for traced in (False, True) if traces and pair.traces else (False,):
            for name, flow in fields(one, traced, strength):
                if name == "default" and pair.kind == "none":
                    own[pair.name] = flow
                by_group[group][name][pair.kind][pair.name] = flow
        if pair.kind == last:
            for kinds in by_group[group].values():
                for kind, flows in kinds.items():
                    if isinstance(flows.get(pair.name), np.ndarray):
                        truth = next(
                            o.pair for o in chosen if o.pair.name == pair.name and o.pair.kind == kind
                        )
                        flow = flows[pair.name] - own_field(own[pair.name], kind)
                        flows[pair.name] = measure(truth, flow)
    return by_group


def lines(by_group: dict, label: str) -> Iterator[str]:
    """One line a group and field: EPE / at the fault / bias by fits, means of each kind."""
    for group, kinds in by_group.items():
        for field, figures in kinds.items():
            medians, cells = tables.medians(figures), []
            for kind, values in medians.items():
                cell = f"{values['epe']:.4f}"
                if "fault" in values:
                    cell += f"/{values['fault']:.3f}"
                if "bias fit 3-15" in values:
                    cell += f" {100 * values['bias fit 3-15']:+.0f} {100 * values['bias mean 7-18']:+.0f}"
                if kind == "shear":
                    cell += f" g{values['gradient p99']:.3f} m{values['magnitude max']:.2f}"
                cells.append(f"{kind}: {cell}")
            yield f"{label} | {group} | {field} | " + " | ".join(cells)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("images", type=Path)
    parser.add_argument("--set", nargs="+", default=[], metavar="MODULE.NAME=VALUE")
    parser.add_argument("--patch", type=Path, nargs="+", default=[])
    parser.add_argument("--sites", nargs="+", help="names, default: all")
    parser.add_argument("--kinds", nargs="+", default=list(KINDS), choices=KINDS)
    parser.add_argument("--groups", nargs="+", default=["one date", "two dates"], choices=sites.GROUPS)
    parser.add_argument("--draws", type=int, default=1)
    parser.add_argument("--no-traces", action="store_true")
    parser.add_argument("--strength", type=float, default=0.2)
    parser.add_argument("--each", action="store_true", help="every pair")
    parser.add_argument("--label", default="")
    args = parser.parse_args()
    torch.set_num_threads(1)
    chosen = prepared(args.images, args.groups, args.draws)  # of the estimator as it is
    for setting in args.set:
        place, value = setting.split("=")
        module, name = place.rsplit(".", 1)
        setattr(import_module(f"microflow_qgis.model.{module}"), name, ast.literal_eval(value))
    for patch in args.patch:
        runpy.run_path(str(patch))
    chosen = [one for one in chosen if not args.sites or one.pair.site.name in args.sites]
    chosen = [one for one in chosen if one.pair.kind in args.kinds]
    start = time.process_time()
    by_group = run(chosen, not args.no_traces, args.strength)
    for line in lines(by_group, args.label or " ".join(args.set) or "as is"):
        print(line)
    if args.each:
        for group, kinds in by_group.items():
            for field, figures in kinds.items():
                print(tables.each_pair(figures, f"{group}, {field}"), end="\n\n")
    print(f"{time.process_time() - start:.0f} s")


if __name__ == "__main__":
    main()
