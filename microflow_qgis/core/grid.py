"""Describe where pixels lie: shape, geotransform and CRS together."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

IDENTITY = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
SMALLEST_IMAGE = 64  # px
MATCHING = 0.01  # px by which the pixels of one grid may lie beside those of another


class Window(NamedTuple):
    """Describe a rectangle of pixels.

    >>> Window(row=2, col=5, rows=3, cols=4).slices
    (slice(2, 5, None), slice(5, 9, None))
    """

    row: int
    col: int
    rows: int
    cols: int

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.row, self.row + self.rows), slice(self.col, self.col + self.cols)


@dataclass(frozen=True)
class Grid:
    """Hold shape (rows, cols), GDAL geotransform and CRS as WKT ('' if there is none).

    >>> grid = Grid((30, 40), (500_000.0, 10.0, 0.0, 9_000.0, 0.0, -10.0))
    >>> x, y = grid.xy(3, 4)
    >>> float(x), float(y)
    (500040.0, 8970.0)
    >>> [float(place) for place in grid.rowcol(x, y)]
    [3.0, 4.0]
    >>> grid.bounds
    (500000.0, 8700.0, 500400.0, 9000.0)
    """

    shape: tuple[int, int]
    geotransform: tuple[float, float, float, float, float, float] = IDENTITY
    crs: str = ""

    def window(self, window: Window) -> "Grid":
        """Return the grid of a window of this one.

        >>> Grid((30, 40), (0.0, 10.0, 0.0, 300.0, 0.0, -10.0)).window(Window(2, 1, 5, 6)).geotransform
        (10.0, 10.0, 0.0, 280.0, 0.0, -10.0)
        """
        x, y = self.xy(window.row, window.col)
        _, a, b, _, d, e = self.geotransform
        return Grid((window.rows, window.cols), (float(x), a, b, float(y), d, e), self.crs)

    def xy(self, row: ArrayLike, col: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Return CRS coordinates of pixel positions; (0, 0) is the outer corner of the first pixel."""
        x0, a, b, y0, d, e = self.geotransform
        row, col = np.asarray(row, float), np.asarray(col, float)
        return x0 + a * col + b * row, y0 + d * col + e * row

    def rowcol(self, x: ArrayLike, y: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        """Return pixel positions of CRS coordinates, the inverse of :meth:`xy`."""
        x0, a, b, y0, d, e = self.geotransform
        x, y = np.asarray(x, float) - x0, np.asarray(y, float) - y0
        det = a * e - b * d
        return (a * y - d * x) / det, (e * x - b * y) / det

    def matches(self, other: "Grid") -> bool:
        """Return whether the pixels of both lie at the same coordinates, to MATCHING px; the CRS may differ.

        >>> grid = Grid((30, 40), (500_000.0, 10.0, 0.0, 9_000.0, 0.0, -10.0))
        >>> grid.matches(Grid((30, 40), (500_000.01, 10.0, 0.0, 9_000.0, 0.0, -10.0)))
        True
        >>> grid.matches(Grid((30, 40), (500_010.0, 10.0, 0.0, 9_000.0, 0.0, -10.0)))
        False
        """
        rows, cols = self.shape
        row, col = np.array([0, 0, rows, rows]), np.array([0, cols, 0, cols])
        there = self.rowcol(*other.xy(row, col))
        return self.shape == other.shape and bool(np.abs(np.subtract(there, (row, col))).max() < MATCHING)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Return xmin, ymin, xmax, ymax of the outer corners, in CRS units."""
        rows, cols = self.shape
        x, y = self.xy([0, 0, rows, rows], [0, cols, 0, cols])
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())
