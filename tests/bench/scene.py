"""Make large pairs for the benchmarks from the sample pair, mirrored from copy to copy.

``scene.py MEGAPIXELS FOLDER`` writes pre.tif and post.tif as uint16 GeoTIFFs, tiled and compressed.
"""

import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
ROWS = 512  # written at once


def laid_out(image: np.ndarray, rows: slice, cols: int) -> np.ndarray:
    """Return rows of the image repeated without seams: every second copy is mirrored."""
    row, col = (
        np.abs((index + length) % (2 * length) - length + 0.5).astype(int)
        for index, length in zip((np.arange(rows.start, rows.stop), np.arange(cols)), image.shape)
    )
    row, col = (np.minimum(index, length - 1) for index, length in zip((row, col), image.shape))
    return image[row[:, None], col[None, :]]


def write(name: str, side: int, folder: Path) -> Path:
    """Write the sample's image of this name on side × side px."""
    image = gdal.Open(str(SAMPLE / f"{name}.tif")).ReadAsArray().astype(np.float32)
    image = np.clip(image * (60_000 / image.max()), 0, 65535).astype(np.uint16)
    path = folder / f"{name}.tif"
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), side, side, 1, gdal.GDT_UInt16, ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    )
    made.SetGeoTransform(UTM)
    made.SetProjection(utm())
    for first in range(0, side, ROWS):
        made.GetRasterBand(1).WriteArray(
            laid_out(image, slice(first, min(first + ROWS, side)), side), 0, first
        )
    made = None
    return path


def utm() -> str:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference.ExportToWkt()


def pair(megapixels: float, folder: Path) -> tuple[Path, Path]:
    side = round((megapixels * 1e6) ** 0.5)
    folder.mkdir(parents=True, exist_ok=True)
    return write("pre", side, folder), write("post", side, folder)


if __name__ == "__main__":
    gdal.UseExceptions()
    print(*pair(float(sys.argv[1]), Path(sys.argv[2])))
