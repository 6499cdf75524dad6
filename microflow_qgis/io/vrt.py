"""Show a raster where it is trusted: a virtual raster with an alpha band made from the confidence."""

from __future__ import annotations

import contextlib
import os
from html import escape
from pathlib import Path

from osgeo import gdal

from ..core.errors import ImageUnreadable, WriteFailed
from .gdal_errors import quiet, sentence
from .read import Source

SHARP = 1e-6  # of confidence, over which the alpha rises from none to full


def write_with_alpha(path: str, confidence: Source, minimum: float, target: str) -> int:
    """Write ``target`` (.vrt) with the bands of ``path`` and an alpha band; return the number of that band.

    The alpha band is opaque where the confidence reaches ``minimum``. Paths in the file are relative to it
    where possible. Raises ImageUnreadable, WriteFailed.
    """
    steps = f"-1:0,{minimum - SHARP:.8g}:0,{minimum:.8g}:255,2:255"
    source = (
        f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(os.path.abspath(confidence.path))}'
        f"</SourceFilename><SourceBand>{confidence.band}</SourceBand><LUT>{steps}</LUT></ComplexSource>"
    )
    made = None
    with quiet() as errors:
        dataset = gdal.Open(path)
        if dataset is None:
            raise ImageUnreadable(path=path, reason=sentence(errors))
        made = gdal.GetDriverByName("VRT").CreateCopy(target, dataset)
        if made is not None:
            made.AddBand(gdal.GDT_Byte)
            alpha = made.GetRasterBand(made.RasterCount)
            alpha.SetColorInterpretation(gdal.GCI_AlphaBand)
            alpha.SetMetadataItem("source_0", source, "new_vrt_sources")
            count = made.RasterCount
            made = alpha = None  # written
    if errors or not os.path.exists(target):
        raise WriteFailed(path=target, reason=sentence(errors))
    _make_relative(Path(target), os.path.abspath(confidence.path))
    return count


def _make_relative(target: Path, path: str) -> None:
    """Make the path of an added source relative, which GDAL does only for copied ones."""
    with contextlib.suppress(ValueError):  # on another drive
        here = escape(os.path.relpath(path, target.parent).replace(os.sep, "/"))
        absolute = f'relativeToVRT="0">{escape(path)}<'
        text = target.read_text(encoding="utf-8").replace(absolute, f'relativeToVRT="1">{here}<')
        target.write_text(text, encoding="utf-8")
