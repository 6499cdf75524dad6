"""Format the benchmark's figures as Markdown: medians over pairs with the worst pair, and each pair."""

from collections.abc import Mapping, Sequence

from .benchmark import HEADLINE
from .injection import SMOOTH, STEPS
from .measures import DISTANCES, summary

Pairs = Mapping[str, Mapping[str, float]]  # {pair: {measure: value}}
Kinds = Mapping[str, Pairs]
BIASES = ("bias fit 3-15", "bias fit 15-60", "bias mean 7-18")
SINGLE = ("0.15", "0.6", "3")


def overview(figures: Mapping[str, Kinds], title: str) -> str:
    """Return EPE / at the fault of each kind, medians over pairs; the mean of the headline kinds."""
    kinds = list(next(iter(figures.values())))
    rows = []
    for field, measures in figures.items():
        cells = [_errors(measures.get(kind, {})) for kind in kinds]
        headline = [summary(measures[kind], "epe")[0] for kind in HEADLINE if measures.get(kind)]
        all_classes = f"{sum(headline) / len(headline):.3f}" if len(headline) == len(HEADLINE) else ""
        rows.append([field, all_classes, *cells])
    return _table([f"{title}: EPE / at the fault", "all classes", *kinds], rows)


def _errors(pairs: Pairs) -> str:
    if not pairs:
        return ""
    cell = f"{summary(pairs, 'epe')[0]:.3f}"
    fault, worst = summary(pairs, "fault")
    return f"{cell} / {fault:.3f}" if worst else cell


def biases(figures: Mapping[str, Kinds], title: str) -> str:
    """Return the bias of the offset, medians over pairs, and the worst pair."""
    rows = []
    for field, measures in figures.items():
        for kind in (kind for kind in SINGLE if measures.get(kind)):
            cells = []
            for key in BIASES:
                value, worst = summary(measures[kind], key)
                cells.append(f"{value:+.0%} ({worst} {measures[kind][worst][key]:+.0%})" if worst else "")
            rows.append([field, f"{kind} px", *cells])
    return _table([f"{title}: bias, median (worst pair)", "step", *(key[5:] for key in BIASES)], rows)


def by_distance(figures: Mapping[str, Kinds], title: str) -> str:
    """Return EPE by px from the trace, medians over pairs."""
    keys = [f"epe {a}-{b}" for a, b in zip(DISTANCES, DISTANCES[1:])]
    rows = []
    for field, measures in figures.items():
        for kind in (kind for kind in measures if kind in STEPS or kind == "kaikoura"):
            rows.append([field, kind, *(f"{summary(measures[kind], key)[0]:.3f}" for key in keys)])
    return _table([f"{title}: EPE by px from the trace", "class", *(key[4:] for key in keys)], rows)


def smooth(figures: Mapping[str, Kinds], title: str) -> str:
    """Return gradients and false faults where the truth is smooth, medians over pairs and the worst."""
    keys = ("gradient p99", "magnitude p95", "magnitude max")
    rows = []
    for field, measures in figures.items():
        for kind in (kind for kind in SMOOTH if measures.get(kind)):
            cells = []
            for key in keys:
                value, worst = summary(measures[kind], key)
                cells.append(f"{value:.3f} ({worst} {measures[kind][worst][key]:.3f})")
            rows.append([field, kind, *cells])
    return _table([f"{title}: smooth motion, median (worst pair)", "class", *keys], rows)


def each_pair(figures: Kinds, title: str) -> str:
    """Return EPE / at the fault (bias of the fits over 3-15 px, of the means) of every pair and kind."""
    names = list(dict.fromkeys(name for pairs in figures.values() for name in pairs))
    rows = [[name, *(_pair(pairs.get(name, {})) for pairs in figures.values())] for name in names]
    worst = [summary(pairs, "epe")[1] for pairs in figures.values()]
    rows.append(["**worst**", *worst])
    return _table([f"{title}: EPE / at the fault (bias fit, mean)", *figures], rows)


def _pair(values: Mapping[str, float]) -> str:
    if not values:
        return ""
    cell = f"{values['epe']:.3f}"
    if "fault" in values:
        cell += f" / {values['fault']:.3f}"
    if BIASES[0] in values:
        cell += f" ({values[BIASES[0]]:+.0%}, {values[BIASES[2]]:+.0%})"
    return cell


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def medians(figures: Kinds) -> dict[str, dict[str, float]]:
    """Return {kind: {measure: median over pairs}}."""
    out = {}
    for kind, pairs in figures.items():
        keys = dict.fromkeys(key for values in pairs.values() for key in values)
        out[kind] = {key: round(summary(pairs, key)[0], 4) for key in keys}
    return out


def worst(figures: Kinds) -> dict[str, dict[str, list]]:
    """Return {kind: {"worst MEASURE": [pair, value]}} of the end-point errors and the biases."""
    out: dict = {}
    for kind, pairs in figures.items():
        for key in ("epe", "fault", *BIASES):
            name = summary(pairs, key)[1]
            if name:
                out.setdefault(kind, {})[f"worst {key}"] = [name, round(pairs[name][key], 4)]
    return out
