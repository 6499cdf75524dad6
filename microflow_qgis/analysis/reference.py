"""Fit the motion of a whole field robustly to quiet ground, as a polynomial surface.

Per component the values v at positions (x, y) of the quiet ground are modelled as

    v = Σ c_ij x^i y^j + Σ b_k s_k(x, y) + noise,

where the s_k are the steps of the faults (:mod:`.quiet_ground`), which are fitted but not part of the
surface. Iteratively reweighted least squares minimise a sum of log-like losses of the residuals r. The weight
of a value is 1 / (s² + σ²) times (1 + (r/2s)²)^-2, with s the NMAD of the residuals (Geman & McClure 1985).
It starts from the least median of squares over random subsets (Rousseeuw 1984, J. Am. Stat. Assoc. 79), so
that up to half of the ground may move.

The covariance of the coefficients is the sandwich over square cells of the field (Liang & Zeger 1986,
Biometrika 73): errors may be correlated as far as a cell reaches.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..core.statistics import GAUSSIAN_NMAD
from .lattice import Lattice
from .quiet_ground import QuietGround

SURFACES = ("none", "shift", "plane", "quadratic", "cubic")
FITTED = 60_000  # nodes at most to which a surface is fitted
COVARIANCE_CELLS = 8  # along each side of the field, for the covariance
SURFACE_ITERATIONS = 30
TRIALS, JUDGES = 120, 2000  # subsets, and values by whose median they are compared
RIDGE = 1e-9  # of the largest diagonal element, against steps that cannot be separated
REDESCENDING = 2.0  # residuals in NMAD at which a weight is a quarter


class Surface(NamedTuple):
    """Hold polynomials of the two components over a field of ``shape``.

    ``coefficients`` (2, m) in the field's unit belong to the terms x^i y^j of :func:`exponents` with x =
    (column − cols/2) / half and y = (row − rows/2) / half, where half is half the field's longer side.
    ``covariance`` (2, m, m) is theirs.
    """

    kind: str
    coefficients: np.ndarray
    covariance: np.ndarray
    shape: tuple[int, int]

    def at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return values (2, len(rows), len(cols)) at positions in pixels from the outer corner."""
        y, x = normalised(self.shape, rows, cols)
        powers = exponents(self.kind)
        values = np.zeros((2, len(y), len(x)))
        for term, (i, j) in enumerate(powers):
            values += self.coefficients[:, term, None, None] * (y**j)[:, None] * (x**i)
        return values

    def sigma(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return the standard deviation of :meth:`at` by the error of the fit."""
        y, x = normalised(self.shape, rows, cols)
        terms = [(y**j)[:, None] * (x**i) for i, j in exponents(self.kind)]
        variance = np.zeros((2, len(y), len(x)))
        for first, one in enumerate(terms):
            for second, other in enumerate(terms):
                variance += self.covariance[:, first, second, None, None] * (one * other)
        return np.sqrt(np.maximum(variance, 0))


class SurfaceFit(NamedTuple):
    """Hold ``surface``, the faults' offsets ``steps`` (2, n), and ``residuals`` (2, n) of the used nodes."""

    surface: Surface
    steps: np.ndarray
    residuals: np.ndarray


def exponents(kind: str) -> list[tuple[int, int]]:
    """Return powers (of x, of y) of a surface's terms, lower degrees first."""
    degree = SURFACES.index(kind) - 1
    return [(total - j, j) for total in range(degree + 1) for j in range(total + 1)]


def normalised(shape: tuple[int, int], rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return positions y and x in a surface's coordinates, from −1 to 1 along the longer side."""
    half = max(shape) / 2
    return (rows - shape[0] / 2) / half, (cols - shape[1] / 2) / half


def terms(kind: str, shape: tuple[int, int], rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Return the surface's terms at points, (n, m)."""
    y, x = normalised(shape, rows, cols)
    columns = [x**i * y**j for i, j in exponents(kind)]
    return np.stack(columns, axis=1) if columns else np.zeros((len(rows), 0))


def fit_surface(field: Lattice, ground: QuietGround, kind: str, most: int = FITTED) -> SurfaceFit:
    """Return the surface of this kind that fits the quiet ground, ``most`` of its nodes at random.

    Without a surface (``none``) the steps are fitted about a constant, which is not removed. About a
    constant, a step may decay away from its fault. With a slope this is not fitted, because the decay is
    close to a plane.
    """
    fitted = "shift" if kind == "none" else kind
    row, col = np.nonzero(ground.used)
    rows, cols = field.rows[row], field.cols[col]
    shape = terms(fitted, field.shape, rows, cols)
    steps = ground.steps[:, ground.used].T
    dying = ground.decays[:, ground.used].T if fitted == "shift" else steps[:, :0]
    design = np.concatenate([shape, steps, dying], axis=1)
    cells = _cells(field.shape, rows, cols)
    values, sigma = field.values[:, ground.used], field.sigma[:, ground.used]
    some = np.random.default_rng(0).permutation(len(rows))[:most]
    fits = [robust_fit(design[some], values[k, some], sigma[k, some], cells[some]) for k in (0, 1)]
    count = shape.shape[1]
    coefficients = np.stack([solution for solution, _ in fits])
    covariance = np.stack([spread for _, spread in fits])
    residuals = values - coefficients @ design.T
    taken = 0 if kind == "none" else count
    surface = Surface(kind, coefficients[:, :taken], covariance[:, :taken, :taken], field.shape)
    return SurfaceFit(surface, coefficients[:, count : count + steps.shape[1]], residuals)


def _cells(shape: tuple[int, int], rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Return the number of the cell in which each point lies."""
    side = max(shape) / COVARIANCE_CELLS
    return (rows / side).astype(int) * (COVARIANCE_CELLS + 1) + (cols / side).astype(int)


def robust_fit(
    design: np.ndarray, values: np.ndarray, sigma: np.ndarray, cells: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return coefficients (m,) and their covariance (m, m) of values (n,) by a design (n, m)."""
    solution = _start(design, values)
    for _ in range(SURFACE_ITERATIONS):
        weights = _weights(values - design @ solution, sigma)
        newer = _solved(design, values, weights)
        done = np.allclose(design[:64] @ newer, design[:64] @ solution, rtol=1e-7, atol=1e-9)
        solution = newer
        if done:
            break
    residuals = values - design @ solution
    weights = _weights(residuals, sigma)
    return solution, _sandwich(design, residuals, weights, cells)


def _start(design: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return the best of many fits to few values, by the median of the residuals."""
    draw = np.random.default_rng(0)
    judges = draw.choice(len(values), min(JUDGES, len(values)), replace=False)
    rows, wanted = design[judges], values[judges]
    best, least = _solved(rows, wanted, np.ones(len(wanted))), np.inf
    size = min(2 * design.shape[1] + 1, len(judges))
    for _ in range(TRIALS if design.shape[1] else 0):
        few = draw.choice(len(judges), size, replace=False)
        solution = np.linalg.lstsq(rows[few], wanted[few], rcond=1e-6)[0]
        middle = float(np.median(np.abs(wanted - rows @ solution)))
        if middle < least:
            best, least = solution, middle
    return best


def _weights(residuals: np.ndarray, sigma: np.ndarray) -> np.ndarray:
    scale = max(float(GAUSSIAN_NMAD * np.median(np.abs(residuals))), 1e-12)
    trusted = 1 / (1 + (sigma / scale) ** 2)
    return trusted / (1 + (residuals / (REDESCENDING * scale)) ** 2) ** 2


def _solved(design: np.ndarray, values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    weighted = design * weights[:, None]
    normal = weighted.T @ design
    normal[np.diag_indices_from(normal)] += RIDGE * max(float(np.trace(normal)), 1e-12)
    return np.linalg.solve(normal, weighted.T @ values)


def _sandwich(
    design: np.ndarray, residuals: np.ndarray, weights: np.ndarray, cells: np.ndarray
) -> np.ndarray:
    """Return H⁻¹ (Σ g gᵀ) H⁻¹ over the cells, with g the score of a cell and H the derivative of all scores.

    It includes the factor C / (C − 1) for a small number C of cells.
    """
    scale = max(float(GAUSSIAN_NMAD * np.median(np.abs(residuals))), 1e-12)
    squared = (residuals / (REDESCENDING * scale)) ** 2
    slope = weights * (1 - 3 * squared) / (1 + squared)  # derivative of weight · residual
    normal = (design * slope[:, None]).T @ design
    expected = (design * weights[:, None]).T @ design
    if np.linalg.eigvalsh(normal).min(initial=1.0) <= 0.1 * np.linalg.eigvalsh(expected).min(initial=1.0):
        normal = expected
    scores = design * (weights * residuals)[:, None]
    used, cell = np.unique(cells, return_inverse=True)
    per_cell = np.stack([np.bincount(cell, column, len(used)) for column in scores.T], axis=1)
    inverse = np.linalg.pinv(normal, hermitian=True)
    share = len(used) / max(len(used) - 1, 1)
    return share * inverse @ (per_cell.T @ per_cell) @ inverse
