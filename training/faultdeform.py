"""Read FaultDeform's frames (doi 10.57745/G02ZXZ): python -m training.faultdeform FOLDER

A frame is an .npz file: ``int_array_1`` and ``int_array_2`` are the images before and after,
``float_array_1`` and ``float_array_2`` the displacement of the ground, called EW and NS, in px. It is not
documented which of them is right or down, with which sign, and on which image's grid they lie. This is
measured by the training-free refinement of the images, and the command prints it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from microflow_qgis.model.convention import GRIDS, Convention
from microflow_qgis.model.pyramid import Recipe, levels_for, measure

from .simulate import SimulatedPair

ENOUGH = 0.5  # confidence of the refinement above which a pixel is used
CLEAR = 0.8  # of the error of the next best convention with another axis or sign
REACH = 5.0  # px
TURNS = tuple(
    turn for a in (1.0, -1.0) for b in (1.0, -1.0) for turn in (((a, 0.0), (0.0, b)), ((0.0, a), (b, 0.0)))
)


class FaultFrame(NamedTuple):
    """Hold pre, post (1, 1, rows, cols) float32, and field (1, 2, rows, cols) px as it is stored."""

    pre: Tensor
    post: Tensor
    field: Tensor


class FittedConvention(NamedTuple):
    """Hold the convention found.

    ``error`` is the median distance in px from the refinement's result, ``next_best`` that of the best
    convention with another axis or sign.
    """

    convention: Convention
    error: float
    next_best: float


def read(path: Path) -> FaultFrame:
    """Read a frame. Raises SystemExit if the file is not a frame."""
    try:
        with np.load(path) as stored:
            arrays = [stored[f"{kind}_array_{n}"] for kind in ("int", "float") for n in (1, 2)]
    except (OSError, ValueError, KeyError) as error:
        raise SystemExit(f"{path} is no frame of FaultDeform: {error}") from error
    if len({array.shape for array in arrays}) != 1 or arrays[0].ndim != 2:
        raise SystemExit(f"{path} is no frame of FaultDeform: shapes {[array.shape for array in arrays]}")
    pre, post, *field = (torch.from_numpy(array.astype(np.float32)) for array in arrays)
    return FaultFrame(pre[None, None], post[None, None], torch.stack(field)[None])


@torch.inference_mode()
def convention_of(frames: Sequence[FaultFrame]) -> FittedConvention:
    """Return the convention of the stored field. Raises SystemExit if the images do not determine it."""
    recipe = Recipe(None, refine=True, levels=levels_for(REACH, None), half_precision=False)
    seen = [measure(f.pre, f.post, torch.ones_like(f.pre, dtype=torch.bool), recipe) for f in frames]
    errors = {}
    for turn in TURNS:
        for grid in GRIDS:
            convention = Convention(turn, grid=grid)
            distance = [
                (convention.applied(frame.field) - fitted.flow)
                .square()
                .sum(1, keepdim=True)
                .sqrt()[fitted.confidence > ENOUGH]
                for frame, fitted in zip(frames, seen)
            ]
            errors[convention] = float(torch.cat(distance).mean())
    best = min(errors, key=errors.get)
    others = min(error for convention, error in errors.items() if convention.direction != best.direction)
    fitted = FittedConvention(best, errors[best], others)
    if not fitted.error < CLEAR * fitted.next_best:
        raise SystemExit(
            f"The images do not tell the field's convention: {fitted}. Take frames that move more."
        )
    return fitted


class Frames:
    """Draw pairs from frames, as ``simulate.simulate`` does."""

    def __init__(self, paths: Sequence[Path], convention: Convention) -> None:
        self.paths, self.convention = list(paths), convention

    def draw(self, n: int, size: int, generator: torch.Generator) -> SimulatedPair:
        """Return ``n`` crops of ``size`` px, flipped at random. Raises SystemExit if a frame is smaller."""
        pairs = [self._crop(size, generator) for _ in range(n)]
        pre, post, flow = (torch.cat(parts) for parts in zip(*pairs))
        valid = torch.isfinite(flow).all(1, keepdim=True) & (pre != 0) & (post != 0)
        return SimulatedPair(pre, post, torch.where(valid, flow, 0.0), valid, torch.ones_like(valid))

    def _crop(self, size: int, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        def below(limit: int) -> int:
            return int(torch.randint(limit, (), generator=generator))

        path = self.paths[below(len(self.paths))]
        frame = read(path)
        rows, cols = frame.pre.shape[-2:]
        if min(rows, cols) < size:
            raise SystemExit(f"{path} is {rows} x {cols} px, less than crops of {size} px")
        flow = self.convention.applied(frame.field)
        row, col = below(rows - size + 1), below(cols - size + 1)
        window = (..., slice(row, row + size), slice(col, col + size))
        pre, post, flow = frame.pre[window], frame.post[window], flow[window]
        for axis, component in ((-1, 0), (-2, 1)):
            if below(2):
                pre, post, flow = pre.flip(axis), post.flip(axis), flow.flip(axis)
                flow[:, component] *= -1
        return pre, post, flow


def main() -> None:
    paths = sorted(Path(sys.argv[1]).glob("*.npz"))[:16]
    if not paths:
        raise SystemExit(f"There is no .npz file in {sys.argv[1]}.")
    fitted = convention_of([read(path) for path in paths])
    print(f"right, down = {fitted.convention.direction} (float_array_1, float_array_2)")
    print(f"on a grid {fitted.convention.grid:.0%} of the way from pre to post")
    print(
        f"{fitted.error:.3f} px from what is seen in {len(paths)} frames; next best {fitted.next_best:.3f} px"
    )


if __name__ == "__main__":
    main()
