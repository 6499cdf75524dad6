"""Report what an import has read: in the log, in its outputs and in the result's file."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..core.cancel import CancelToken
from ..core.files import sha256_of
from ..core.grid import SMALLEST_IMAGE
from ..io.formats.convert import Conversion
from .provenance import run_metadata

translate = QCoreApplication.translate


def notes_of(conversion: Conversion) -> list[str]:
    """Return the interpretation of the file, in sentences."""
    field, used = conversion.field, values_used(conversion)
    lines = [
        translate("processing", "Format: {format}. Files: {files}.").format(
            format=used["FORMAT_USED"], files=", ".join(Path(path).name for path in field.files)
        ),
        translate(
            "processing",
            "The values are in {unit}; the first is positive to the {first}, the second to the {second}.",
        ).format(unit=used["UNIT_USED"], **_sides(conversion.sign)),
    ]
    if used["DATES_USED"]:
        lines.append(translate("processing", "Dates: {dates}.").format(dates=used["DATES_USED"]))
    lines.append(
        translate("processing", "One unit of the file becomes {factor} {unit}.").format(
            factor=f"{conversion.factor:.6g}", unit=_factor_unit(conversion)
        )
    )
    return lines


def _sides(sign: str) -> dict[str, str]:
    sides = {
        "east": translate("processing", "east"),
        "west": translate("processing", "west"),
        "north": translate("processing", "north"),
        "south": translate("processing", "south"),
    }
    first, second = sign.split("_")
    return {"first": sides[first], "second": sides[second]}


def _factor_unit(conversion: Conversion) -> str:
    return translate("processing", "cells") if conversion.unit == "px" else "m"


def values_used(conversion: Conversion) -> dict[str, str]:
    """Return the outputs of the algorithm, from the settled conversion."""
    field, days = conversion.field, conversion.days
    return {
        "FORMAT_USED": field.format,
        "UNIT_USED": conversion.source_unit,
        "SIGN_USED": conversion.sign,
        "DATES_USED": f"{days[0]} {days[1]}" if days else "",
    }


def small_field(shape: tuple[int, int]) -> str:
    """Return the warning of a field that is too small for the other algorithms."""
    return translate(
        "processing",
        "The field has {cols} × {rows} cells. The other algorithms take rasters of at least {smallest} × "
        "{smallest}.",
    ).format(cols=shape[1], rows=shape[0], smallest=SMALLEST_IMAGE)


def many_zeros(share: float) -> str:
    """Return the warning of cells that are exactly 0."""
    return translate(
        "processing",
        "{share} of the cells are exactly 0 in both components, which some programs write where they have "
        "no value. Add 0 to the no-data values to leave them out.",
    ).format(share=f"{share:.0%}")


def metadata_of(conversion: Conversion, algorithm: str, pair: str, cancel: CancelToken) -> dict[str, str]:
    """Return what the result's file states of its source. Raises OSError and Cancelled."""
    field, days = conversion.field, conversion.days
    named = run_metadata(
        algorithm,
        pair=pair,
        format=field.format,
        source=", ".join(field.files),
        source_sha256=", ".join(sha256_of(path, cancel) for path in field.files),
        source_unit=conversion.source_unit,
        source_sign=conversion.sign,
        source_factor=f"{conversion.factor:.9g}",
        source_nodata=", ".join(f"{value:g}" for value in conversion.nodata),
        confidence="of the source" if field.confidence is not None else "1 where known: the source has none",
        date_pre=str(days[0]) if days else "",
        date_post=str(days[1]) if days else "",
    )
    return {**named, **{f"SOURCE_{key}": value for key, value in field.parameters.items()}}
