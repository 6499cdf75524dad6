"""Recognise which program wrote a file, from its content."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from typing import Optional

from ...core.errors import ForeignUnknown
from . import ames, ampcor, carst, cosicorr, itslive, micmac, plain, ticoi, upstream
from .foreign import Foreign

FORMATS = ("auto", "cosicorr", "micmac", "ames", "autorift", "carst", "ampcor", "ticoi", "microflow", "plain")
# The order of trial: formats recognised by content first, those recognised only by name last.
READERS: dict[str, Callable[..., Optional[Foreign]]] = {
    "cosicorr": cosicorr.recognise,
    "ames": ames.recognise,
    "ticoi": ticoi.recognise,
    "autorift": itslive.recognise,
    "micmac": micmac.recognise,
    "carst": carst.recognise,
    "ampcor": ampcor.recognise,
    "microflow": upstream.recognise,
    "plain": plain.recognise,
}


def recognise(
    path: str, second: str = "", format: str = "auto", days: Optional[tuple[date, date]] = None
) -> Foreign:
    """Return the field in a file, and in a second one for formats with one file per component.

    Raises ForeignUnknown if no format fits, or not the requested one, and the refusals of the formats.
    """
    path = _data_of(path)
    for name, reader in READERS.items():
        if format not in ("auto", name):
            continue
        field = reader(path, second, days) if name == "ticoi" else reader(path, second)
        if field is not None:
            return field
    raise ForeignUnknown(path=path, format=format, formats=", ".join(FORMATS[1:]))


def _data_of(path: str) -> str:
    """Return the data file of an ENVI header if it is in the same folder, else the path itself."""
    stem, ending = os.path.splitext(path)
    if ending.lower() != ".hdr":
        return path
    beside = (stem, *(stem + other for other in (".img", ".dat", ".bsq", ".bip", ".bil")))
    return next((data for data in beside if os.path.isfile(data)), path)
