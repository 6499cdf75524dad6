"""Calibrate σ of the regularised field on real pairs: python -m training.calibrate IMAGES [--card].

The scale and powers of ``model/uncertainty.py`` are fitted on the tuning pairs of ``sites.py``, by the
likelihood of their errors under a Student distribution of FREEDOM degrees. Each of the four classes of ground
(one date or two, at the fault or off it) has the same weight. For the held-out pairs the program prints the
share of errors below σ and 2 σ (68 and 95 % are correct), by class and by pair, the reliability diagram, and
the decrease of the error when the pixels of largest σ are left out (sparsification), compared with the best
possible order.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from microflow_qgis.core.scores import BORDER, at_fault
from microflow_qgis.model.uncertainty import FLOOR, Calibration, Powers, near_step, signs

from . import benchmark, sites
from .estimator import RAW, SHOWN, WEIGHTS, Estimator
from .measures import own_field

KINDS = ("none", "0.15", "0.6", "3", "shear", "kaikoura")
SAMPLE = 800  # pixels of a pair at the fault, and as many off it
FREEDOM = 30.0
PENALTY = 1e-3  # on the squared powers
STEPS = 150
SHARES = np.linspace(0, 0.95, 20)  # of pixels left out
LEVELS = 8  # of the reliability diagram


class CalibrationPixels(NamedTuple):
    """Hold pixels of one component in one pair.

    ``signs`` (n, SIGNS) px, ``near`` (n,) a step, ``error`` (n,) px.
    """

    site: str
    dates: str  # "one date" or "two dates"
    fault: bool
    signs: np.ndarray
    near: np.ndarray
    error: np.ndarray

    @property
    def ground(self) -> str:
        return f"{self.dates}, {'at the fault' if self.fault else 'off it'}"


def gather(
    images: Path, estimator: Estimator, chosen: Sequence[sites.Site], draws: int
) -> Iterator[CalibrationPixels]:
    """Yield pixels of every pair of the sites, at the fault and off it."""
    last, still = "", np.zeros(0)
    for pair in benchmark.pairs(images, chosen, KINDS, draws):
        fields = estimator.fields(pair.pre, pair.post)
        stated = estimator.sigma
        if not (pair.site.post and last == pair.name):
            last, still = pair.name, estimator(pair.pre, pair.still)
        error = fields[SHOWN] - own_field(still, pair.kind) - pair.truth
        raw, shown = (torch.from_numpy(fields[name])[None] for name in (RAW, SHOWN))
        of_pair = signs(raw, shown, stated)[0].numpy()
        near = near_step(shown, torch.ones_like(shown[:, :1], dtype=torch.bool))[0, 0].numpy()
        inner = np.zeros(near.shape, bool)
        inner[BORDER:-BORDER, BORDER:-BORDER] = True
        rng = np.random.default_rng(0)
        for fault in (False, True):
            places = np.flatnonzero(inner & (at_fault(pair.distance) == fault))
            if not len(places):
                continue
            some = rng.choice(places, min(SAMPLE, len(places)), replace=False)
            row, col = np.unravel_index(some, near.shape)
            dates = "one date" if not pair.site.post else "two dates"
            for component in (0, 1):
                part = of_pair[component][:, row, col].T.astype(float)
                yield CalibrationPixels(
                    pair.site.name, dates, fault, part, near[row, col], error[component][row, col]
                )


def fit(parts: Sequence[CalibrationPixels]) -> Calibration:
    """Return the calibration of the largest likelihood."""
    count = Counter(part.ground for part in parts)
    shares = [np.full(len(part.error), 1 / count[part.ground] / len(part.error)) for part in parts]
    every = CalibrationPixels(
        "", "", False, *(np.concatenate([part[n] for part in parts]) for n in (3, 4, 5))
    )
    weight = np.concatenate(shares)
    classes = (every.near == near for near in (False, True))
    return Calibration(*(_powers(every.signs[c], every.error[c], weight[c]) for c in classes))


def _powers(values: np.ndarray, error: np.ndarray, weight: np.ndarray) -> Powers:
    logs = torch.from_numpy(np.log(values + FLOOR))
    squares, weights = torch.from_numpy(error.astype(float) ** 2), torch.from_numpy(weight / weight.sum())
    free = torch.full((logs.shape[1] + 1,), -2.0, dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([free], max_iter=STEPS, line_search_fn="strong_wolfe")

    def misfit() -> torch.Tensor:
        search.zero_grad()
        powers = torch.nn.functional.softplus(free[1:])
        log_sigma = free[0] + logs @ powers
        surprise = (FREEDOM + 1) / 2 * torch.log1p(squares / (2 * log_sigma).exp() / FREEDOM)
        loss = (weights * (log_sigma + surprise)).sum() + PENALTY * (powers**2).sum()
        loss.backward()
        return loss

    search.step(misfit)
    powers = torch.nn.functional.softplus(free[1:].detach()).tolist()
    return Powers(round(float(free[0].detach().exp()), 4), tuple(round(power, 4) for power in powers))


def sigma_of(part: CalibrationPixels, calibration: Calibration) -> np.ndarray:
    """Return σ (n,) px."""
    values = torch.from_numpy(part.signs).T[None, None, :, :, None]  # (1, 1, SIGNS, n, 1)
    away, near = (powers.of(values)[0, 0, :, 0].numpy() for powers in calibration)
    return np.where(part.near, near, away)


def coverage(parts: Sequence[CalibrationPixels], calibration: Calibration) -> dict[str, dict[str, float]]:
    """Return {ground or site: {"below σ": share, "below 2 σ": share}}."""
    names = list(dict.fromkeys([p.ground for p in parts] + [p.site for p in parts]))
    out = {}
    for name in names:
        ratio = np.concatenate(
            [np.abs(p.error) / sigma_of(p, calibration) for p in parts if name in (p.ground, p.site)]
        )
        out[name] = {f"below {k}σ": round(float((ratio < n).mean()), 3) for k, n in (("", 1), ("2 ", 2))}
    return out


def reliability(parts: Sequence[CalibrationPixels], calibration: Calibration) -> list[dict[str, float]]:
    """Return the 68th percentile of the errors in LEVELS groups of equal size by σ."""
    sigma, error = _together(parts, calibration)
    order = np.array_split(np.argsort(sigma), LEVELS)
    return [
        {
            "sigma": round(float(np.median(sigma[part])), 4),
            "error 68 %": round(float(np.percentile(error[part], 68)), 4),
        }
        for part in order
    ]


def sparsification(parts: Sequence[CalibrationPixels], calibration: Calibration) -> dict[str, object]:
    """Return the mean error of the rest with SHARES left out, by σ and by the error itself.

    AUSE is the area between both curves over the mean error.
    """
    sigma, error = _together(parts, calibration)
    curves = []
    for by in (sigma, error):
        ordered = error[np.argsort(by)]
        curves.append(np.array([ordered[: max(1, round(len(error) * (1 - s)))].mean() for s in SHARES]))
    area = float(np.trapezoid(curves[0] - curves[1], SHARES) / error.mean())
    shown = {name: [round(float(v), 4) for v in curve[::4]] for name, curve in zip(("by σ", "best"), curves)}
    return {"left out": [round(float(s), 2) for s in SHARES[::4]], **shown, "AUSE": round(area, 3)}


def _together(parts: Sequence[CalibrationPixels], calibration: Calibration) -> tuple[np.ndarray, np.ndarray]:
    sigma = np.concatenate([sigma_of(part, calibration) for part in parts])
    return sigma, np.abs(np.concatenate([part.error for part in parts]))


def report(figures: dict) -> Iterator[str]:
    """Yield the figures as Markdown."""
    yield "| held out | below σ | below 2 σ |\n| --- | --- | --- |"
    for name, shares in figures["coverage"].items():
        yield f"| {name} | " + " | ".join(f"{share:.1%}" for share in shares.values()) + " |"
    yield "\n| σ, px | 68 % of the errors below, px |\n| --- | --- |"
    for level in figures["reliability"]:
        yield "| " + " | ".join(f"{value:.4f}" for value in level.values()) + " |"
    yield "\n" + ", ".join(f"{name}: {value}" for name, value in figures["sparsification"].items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("images", type=Path)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--draws", type=int, default=1, help="windows of each site")
    parser.add_argument("--card", action="store_true", help="keep it on the card of the weights")
    args = parser.parse_args()
    estimator = Estimator(args.weights)
    tuning, held = (
        list(gather(args.images, estimator, chosen, args.draws)) for chosen in sites.SETS.values()
    )
    calibration = fit(tuning)
    results = {
        "calibration": calibration.on_card(),
        "coverage": coverage(held, calibration),
        "coverage of tuning pairs": coverage(tuning, calibration),
        "reliability": reliability(held, calibration),
        "sparsification": sparsification(held, calibration),
    }
    print(json.dumps(results["calibration"]))
    print("\n".join(report(results)), flush=True)
    if args.card:
        path = args.weights.with_suffix(".json")
        card = json.loads(path.read_text(encoding="utf-8"))
        card["uncertainty"] = {"command": "python -m training.calibrate IMAGES --card", **results}
        path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
