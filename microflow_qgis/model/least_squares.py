"""Compute the residual flow between two nearly aligned images by local least squares.

After Lucas & Kanade 1981 with the robust weights of Geman & McClure: in a Gaussian window of σ px

    δ(p) = argmin Σ_q G_σ(p − q) w(q) (∇I(q)·δ + d(q))² / |∇I(q)|²,

I is the average of both images, d their difference (warped post minus pre), w = 1/(1 + (d/(τ|∇I|))²)², and τ
px the motion beyond which a pixel is an outlier. Through the division by |∇I|², a pixel is weighted by the
motion that it constrains, not by its contrast.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from .filters import central_difference, gaussian

# The built-in network is trained on solutions with these values; others were not measured.
GRADIENT_FLOOR = 0.02  # of |∇I|², images in local contrast; flatter pixels do not count
DAMPING = 0.01  # added to the normal matrix, whose trace is at most 1
LONGEST_STEP = 1.5  # px, per step and component


class Residual(NamedTuple):
    """Hold the residual flow and its support.

    step δ (n, 2, h, w) px right and down. support (n, 1, h, w) in 0 to 1/2: the smaller eigenvalue of the
    normal matrix, which states how well the window determines both components.
    """

    step: Tensor
    support: Tensor


def observe(pre: Tensor, warped: Tensor, sampled: Tensor, doubt: float) -> Tensor:
    """Return (xx, xy, yy, xd, yd) of each pixel (n, 5, h, w), zero where not sampled; ``doubt`` is τ in px.

    Images are local contrast (n, 1, h, w), ``sampled`` bool.
    """
    slope = central_difference(pre + warped) / 2
    difference = warped - pre
    x, y = slope[:, :1], slope[:, 1:]
    energy = x * x + y * y + GRADIENT_FLOOR
    weight = sampled / (energy * (1 + difference**2 / (doubt**2 * energy)) ** 2)
    return torch.cat((x * x, x * y, y * y, x * difference, y * difference), 1) * weight


def solve(products: Tensor, sigma: float) -> Residual:
    """Return the residual flow of the windows around every pixel, from the products of :func:`observe`."""
    xx, xy, yy, xd, yd = gaussian(products, sigma).unsqueeze(2).unbind(1)  # (n, 1, h, w) each
    half, spread = (xx + yy) / 2, (((xx - yy) / 2) ** 2 + xy * xy).sqrt()
    support = (half - spread).clamp_min(0)
    xx, yy = xx + DAMPING, yy + DAMPING
    determinant = xx * yy - xy * xy
    step = -torch.cat((yy * xd - xy * yd, xx * yd - xy * xd), 1) / determinant
    return Residual(step.clamp(-LONGEST_STEP, LONGEST_STEP), support)
