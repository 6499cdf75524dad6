"""Collect GDAL's errors in a list, without enabling exceptions for all of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from osgeo import gdal, ogr, osr


@contextmanager
def quiet() -> Iterator[list[str]]:
    """Collect GDAL's errors in the yielded list; discard warnings and debug messages.

    A call that fails gives None, or a message in the list, with any setting of the user's Python. If
    gdal.UseExceptions() is on everywhere (GDAL before 3.7), the RuntimeError ends the block and its text is
    in the list.
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
            error.__traceback__ = None  # its frames would keep datasets open


def sentence(errors: list[str]) -> str:
    """Return the first two different errors in one line, for the ``reason`` of a refusal."""
    different = list(dict.fromkeys(" ".join(text.split()).rstrip(".") for text in errors))
    return "; ".join(different[:2]) or "GDAL gives no reason"
