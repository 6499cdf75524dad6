"""How near each stage is to what memory and arithmetic allow: ``python -m tests.bench.roofline``.

In the engine's Python, on one thread. The floor of a stage is the longer of two times, at rates measured
here: its bytes at the bandwidth of a copy, where each array passes memory once a pass, and its operations
at the rate of a matrix product. Both were counted in the sources, for each pixel, in float32. The coarse
levels of multigrid add a third.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch

from microflow_qgis.analysis.faults import gradient_measures, halo
from microflow_qgis.core.grid import Window
from microflow_qgis.core.tiling import Tile
from microflow_qgis.model import filters, kernels, refine, regularize
from microflow_qgis.model.multigrid import System, solve
from microflow_qgis.model.warp import finer_coefficients

from .bench import seconds

SIDE = 1024
LEVELS = 4 / 3
# Of a level: building it, its first residual, a cycle down (the first, others), a cycle up.
FLOATS = {"build": 9.25, "residual": 11.0, "down first": 7.5, "down": 11.5, "up": 15.5}
OPERATIONS = {"build": 15.0, "residual": 30.0, "down first": 40.0, "down": 66.0, "up": 58.0}
# The same where the data are one number a pixel, as in the last regularisation.
FLOATS_OF_NUMBERS = {"build": 4.75, "residual": 9.0, "down first": 5.5, "down": 9.5, "up": 13.5}
OPERATIONS_OF_NUMBERS = {"build": 11.0, "residual": 26.0, "down first": 28.0, "down": 50.0, "up": 42.0}
GAUSSIAN_OPERATIONS = 6  # a tap and pixel, both axes


class Stage(NamedTuple):
    """What is done, and the floats and operations of a pixel."""

    name: str
    work: Callable[[], object]
    floats: float
    operations: float


def of_cycles(counts: dict[str, float], cycles: int) -> float:
    """Return the sum for a system that is built and solved by so many cycles."""
    down = counts["down first"] + (cycles - 1) * counts["down"]
    return LEVELS * (counts["build"] + counts["residual"] + down + cycles * counts["up"])


def stages() -> list[Stage]:
    generator = torch.Generator().manual_seed(1)
    field = 0.1 * torch.randn(1, 2, SIDE, SIDE, generator=generator)
    image = torch.randn(1, 1, SIDE, SIDE, generator=generator)
    valid = torch.ones(1, 1, SIDE, SIDE, dtype=torch.bool)
    trust = torch.rand(1, 1, SIDE, SIDE, generator=generator)
    edges = regularize.edges_between(valid)
    data = torch.cat((trust + 1, 0 * trust, trust + 1), 1)
    system = System(data, *(trust * edges))
    spline = finer_coefficients(image)
    solved = [of_cycles(counts, 3) for counts in (FLOATS, OPERATIONS)]
    leading, times = regularize.LEADING, regularize.REWEIGHTINGS
    smoothed = [
        leading * of_cycles(counts, regularize.LEADING_ITERATIONS)
        + (times - leading) * of_cycles(counts, regularize.SOLVER_ITERATIONS)
        for counts in (FLOATS_OF_NUMBERS, OPERATIONS_OF_NUMBERS)
    ]
    sides = SIDE + 2 * halo(2.0)
    tile = Tile(Window(0, 0, sides, sides), Window(halo(2.0), halo(2.0), SIDE, SIDE))
    displaced = np.random.default_rng(1).standard_normal((2, sides, sides)).astype(np.float32)
    steps = np.broadcast_to(np.diag([1.0, -1.0])[:, :, None, None], (2, 2, SIDE, SIDE))
    around = (sides / SIDE) ** 2
    return [
        Stage("multigrid, 3 cycles", lambda: solve(system, field, field, 3), *solved),
        Stage("Gaussian of 6 px", lambda: filters.gaussian(image, 6.0), 2, GAUSSIAN_OPERATIONS * 18),
        Stage(
            "evidence of a warp", lambda: refine.gathered(image, spline, valid, field, None, 1), 39, 330
        ),
        Stage("conductances", lambda: regularize.conductances(data, field, edges, 4.0, 0.2, 1e-3), 6, 25),
        Stage(
            "log-TV", lambda: regularize.regularize(field, 0.2, confidence=trust),
            smoothed[0] + times * 16, smoothed[1] + times * 90,
        ),
        Stage(
            "fault magnitude", lambda: gradient_measures(displaced, tile, steps, 2.0),
            around * 60, around * (5 * 2 * 2 * 2 * 80 + 4 * 17 * 3),
        ),
    ]  # fmt: skip


def main() -> None:
    torch.set_num_threads(1)
    one = torch.rand(2048, 2048)
    rate = 2 * 2048**3 / seconds(lambda: one @ one)
    source, target = torch.rand(64 << 20), torch.empty(64 << 20)
    bandwidth = 2 * 4 * source.numel() / seconds(lambda: target.copy_(source))
    print(f"copy {bandwidth / 1e9:.1f} GB/s, matrix product {rate / 1e9:.0f} GFLOP/s, one thread\n")
    print("| stage | floats a pixel | operations | floor, ms/Mpx | kernels | share | torch | share |")
    print("|---|---|---|---|---|---|---|---|")
    with torch.inference_mode():
        for stage in stages():
            pixels = SIDE**2
            floor = max(4 * stage.floats / bandwidth, stage.operations / rate)
            compiled = seconds(stage.work) / pixels
            with kernels.switched_off():
                plain = seconds(stage.work, 1) / pixels
            cells = [f"{stage.floats:.0f}", f"{stage.operations:.0f}", f"{1e9 * floor:.1f}"]
            for time_of in (compiled, plain):
                cells += [f"{1e9 * time_of:.1f}", f"{floor / time_of:.2f}"]
            print(f"| {stage.name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
