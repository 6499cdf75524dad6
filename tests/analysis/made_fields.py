"""Make displacement fields with a fault of 1 m of any azimuth, noise, and errors of images."""

from typing import NamedTuple

import numpy as np

SHAPE = (300, 380)
NOISE = 0.1  # m, of each component
SMOOTH = 3.0  # px, σ of the noise's correlation


class Made(NamedTuple):
    """Hold a field: ``clean`` is fault and noise, ``wrong`` the error to remove, each (2, rows, cols) in
    m."""

    clean: np.ndarray
    wrong: np.ndarray
    trace: np.ndarray
    right: np.ndarray  # of the trace

    @property
    def planes(self):
        field = self.clean + self.wrong
        return np.concatenate([field, np.full_like(field, NOISE)]).astype(np.float32)


def centres(shape=SHAPE):
    """Return rows and columns (rows, cols) of the pixels' centres."""
    return np.mgrid[: shape[0], : shape[1]] + 0.5


def noise(seed, shape=SHAPE, smooth=SMOOTH):
    values = np.random.default_rng(seed).normal(size=(2, *shape))
    squares = np.fft.fftfreq(shape[0])[:, None] ** 2 + np.fft.fftfreq(shape[1]) ** 2
    values = np.fft.ifft2(np.fft.fft2(values) * np.exp(-2 * (np.pi * smooth) ** 2 * squares)).real
    return NOISE * values / values.std()


def line(azimuth, shape=SHAPE):
    """Return a trace through the whole field, (2, 2) of (column, row)."""
    middle = np.array([shape[1] / 2 + 7, shape[0] / 2 - 5])
    way = np.array([np.sin(np.radians(azimuth)), -np.cos(np.radians(azimuth))]) * 2 * max(shape)
    return np.stack([middle - way, middle + way])


def beside(trace, shape=SHAPE):
    """Return pixels to the right of a straight trace, negative on its left, (rows, cols)."""
    rows, cols = centres(shape)
    way = (trace[1] - trace[0]) / np.hypot(*(trace[1] - trace[0]))
    return (rows - trace[0, 1]) * way[0] - (cols - trace[0, 0]) * way[1]


def made(azimuth, wrong, seed=0, shape=SHAPE, height=1.0):
    """Make a dextral fault of ``height`` m along an azimuth."""
    trace = line(azimuth, shape)
    way = np.array([np.sin(np.radians(azimuth)), np.cos(np.radians(azimuth))])
    right = beside(trace, shape) > 0
    fault = height * way[:, None, None] * np.where(right, -0.5, 0.5)
    rows, cols = centres(shape)
    error = np.broadcast_to(wrong(rows, cols, shape), (2, *shape))
    return Made(fault + noise(seed, shape), error, trace, right)


def nothing(rows, cols, shape):
    return np.zeros((2, *shape))


def shift(rows, cols, shape):
    return np.array([0.8, -2.9])[:, None, None] + 0 * rows


def ramp(rows, cols, shape):
    x, y = cols / shape[1], rows / shape[0]
    return np.stack([1 + 2 * x - 3 * y, -2 + x + 4 * y])


def quadratic(rows, cols, shape):
    x, y = cols / shape[1], rows / shape[0]
    return np.stack([3 * x**2 - 2 * y**2 + x * y, 2 * x - 2 * y**2])


def across(angle, rows, cols):
    return cols * np.cos(np.radians(angle)) + rows * np.sin(np.radians(angle))


def stripes(angle, period=16, height=0.3):
    def wrong(rows, cols, shape):
        each = height * np.random.default_rng(1).normal(size=(2, 200))
        return each[:, np.floor(across(angle, rows, cols) / period).astype(int) + 100]

    return wrong


def detectors(angle):
    def wrong(rows, cols, shape):
        x = across(angle, rows, cols)
        x = (x - x.min()) / np.ptp(x)
        east = 0.6 * (x > 0.25) - 0.9 * (x > 0.5) + 0.5 * (x > 0.75)
        return np.stack([east, -0.4 * (x > 0.25) + 0.5 * (x > 0.5) + 0.3 * (x > 0.75)])

    return wrong


def jitter(angle):
    def wrong(rows, cols, shape):
        along = cols * np.sin(np.radians(angle)) - rows * np.cos(np.radians(angle))
        curve = 0.4 * np.sin(along / 23) + 0.3 * np.sin(along / 51 + 1)
        return np.stack([curve, -0.5 * curve])

    return wrong


def spread(field, sides):
    """Return NMAD (m) over sides (masks) about their medians, both components together."""
    values = [component[side] for component in field for side in sides]
    return np.sqrt(np.mean([(1.4826 * np.median(np.abs(v - np.median(v)))) ** 2 for v in values]))


def offset(field, trace):
    """Return right minus left, medians over 3 to 40 px on each side, (2,)."""
    away = beside(trace, field.shape[1:])
    return np.array(
        [np.median(c[(away > 3) & (away < 40)]) - np.median(c[(away < -3) & (away > -40)]) for c in field]
    )
