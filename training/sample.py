"""Make the sample pair, resources/sample/{pre,post,truth}.tif: python -m training.sample [FOLDER]

512 columns x 384 rows at 10 m, UTM 37 N: two blocks slide past each other by 0.6 px along a curved fault.
Between the dates the sun moved and some fields were ploughed. ``truth.tif`` holds the flow, px right and px
down, on the grid of pre. The same seed gives the same result.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import numpy as np
import tifffile
import torch

from training.motion import SAMPLES, Faults, Motion
from training.ranges import DEFAULT, Ranges
from training.scene import draw_ground
from training.simulate import SimulatedPair, fine_shape, photograph

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sample"
SEED = 20230206
SHAPE = (384, 512)
OFFSET_PX = 0.6
PIXEL_M, WEST, NORTH, EPSG = 10.0, 300000.0, 4160000.0, 32637
DIGITS = 8192  # the truth is rounded to this part of a pixel, 1.2e-4

RANGES: Ranges = dataclasses.replace(
    DEFAULT,
    texture_slope=(2.2, 2.2),
    texture=(0.15, 0.15),
    fields_share=1.0,
    field_px=(16.0, 24.0),
    patches_share=1.0,
    roads_share=1.0,
    road_px=(1.2, 2.0),
    relief_share=1.0,
    relief_slope=(3.4, 3.4),
    relief=(0.3, 0.3),
    dunes_share=0.0,
    cast_share=1.0,
    calm_share=0.0,
    sun_azimuth=(130.0, 165.0),
    sun_elevation=(32.0, 55.0),
    same_sun_share=0.0,
    contrast_change=0.3,
    decorrelation_share=0.0,
    field_change_share=0.25,
    new_road_share=0.0,
    cover_share=0.0,
    cloud_share=0.0,
    haze_share=0.0,
    blur_px=(0.45, 0.45),
    gamma=(1.0, 1.0),
    gain=(0.95, 1.1),
    offset=(-0.03, 0.03),
    uneven_gain=(0.02, 0.02),
    noise=(0.004, 0.005),
    shot_noise=(0.002, 0.003),
    stripe_share=0.0,
    levels_share=0.0,
    jpeg_share=0.0,
    border_share=0.0,
)


def sample_pair(seed: int = SEED, ranges: Ranges = RANGES) -> SimulatedPair:
    generator = torch.Generator().manual_seed(seed)
    ground = draw_ground(generator, 1, fine_shape(SHAPE, ranges), None, ranges)
    return photograph(generator, ground, _fault(), SHAPE, ranges)


def _fault() -> Motion:
    """Return a left-lateral fault from lower left to upper right, bowed and gently winding."""
    rows, cols = SHAPE
    s = torch.linspace(-1, 1, SAMPLES)
    trace = 70 * s**2 - 25 + 5 * torch.sin(9 * s + 1) + 2 * torch.sin(23 * s)
    strike = torch.tensor([[0.848, -0.530]])
    strike = strike / strike.norm()
    fault = Faults(
        centre=torch.tensor([[cols / 2, rows / 2]]),
        strike=strike,
        slip=OFFSET_PX * strike,
        depth=torch.tensor([400.0]),
        width=torch.zeros(1),
        table=torch.stack([trace, torch.zeros(SAMPLES)])[None],
        reach=torch.tensor([480.0]),
        length=torch.tensor([torch.inf]),
        middle=torch.zeros(1),
    )
    middle = ((cols - 1) / 2, (rows - 1) / 2)
    return Motion((fault,), torch.zeros(1, 2), torch.zeros(1, 2, 5), middle, cols / 2)


def digital_numbers(image: torch.Tensor) -> np.ndarray:
    """Return brightness 0-1 as a Sentinel-2-like reflectance x 10000, uint16."""
    return np.clip(np.rint(image.numpy() * 5000 + 500), 1, 65535).astype(np.uint16)


def write(path: Path, bands: np.ndarray, names: tuple[str, ...]) -> None:
    """Write a deflated GeoTIFF of ``bands`` (bands, rows, cols) on the sample's grid."""
    items = "".join(
        f'<Item name="DESCRIPTION" sample="{i}" role="description">{name}</Item>'
        for i, name in enumerate(names)
    )
    keys = (1, 1, 0, 4, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, EPSG, 3076, 0, 1, 9001)
    tags = [
        (33550, "d", 3, (PIXEL_M, PIXEL_M, 0.0), True),
        (33922, "d", 6, (0.0, 0.0, 0.0, WEST, NORTH, 0.0), True),
        (34735, "H", len(keys), keys, True),
        (42112, "s", 0, f"<GDALMetadata>{items}</GDALMetadata>", True),
    ]
    tifffile.imwrite(
        path,
        bands,
        byteorder="<",
        photometric="minisblack",
        planarconfig="separate" if len(bands) > 1 else None,
        rowsperstrip=64,
        compression="adobe_deflate",
        compressionargs={"level": 9},
        predictor=True,
        extratags=tags,
        metadata=None,
        software=False,
    )


def make(folder: Path) -> None:
    pair = sample_pair()
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "pre.tif", digital_numbers(pair.pre[0]), ("reflectance",))
    write(folder / "post.tif", digital_numbers(pair.post[0]), ("reflectance",))
    truth = np.rint(pair.flow[0].numpy() * DIGITS) / DIGITS
    write(folder / "truth.tif", truth.astype(np.float32), ("right (px)", "down (px)"))


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
