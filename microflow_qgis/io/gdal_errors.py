"""GDAL's complaints as a list, without switching on exceptions for all of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from osgeo import gdal, ogr, osr


@contextmanager
def quiet() -> Iterator[list[str]]:
    """GDAL's errors inside go into the list; warnings and debug messages nowhere.

    A call that fails gives None, or a message in the list, whatever the user's Python has chosen:
    where gdal.UseExceptions() is on for all (GDAL before 3.7), the RuntimeError ends the block
    and its text is in the list.
    """
    errors: list[str] = []

    def collect(severity: int, _number: int, text: str) -> None:
        if severity >= gdal.CE_Failure:
            errors.append(text)

    with ExitStack() as stack:
        for module in (gdal, ogr, osr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        gdal.PushErrorHandler(collect)
        stack.callback(gdal.PopErrorHandler)
        try:
            yield errors
        except RuntimeError as error:
            errors.append(str(error))
            error.__traceback__ = None  # its frames would keep open what is closed next


def sentence(errors: list[str]) -> str:
    """The first two different errors in one line, for the ``reason`` of a refusal."""
    different = list(dict.fromkeys(" ".join(text.split()).rstrip(".") for text in errors))
    return "; ".join(different[:2]) or "GDAL gives no reason"
