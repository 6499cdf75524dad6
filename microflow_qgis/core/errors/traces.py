"""Define refusals of fault traces; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class TraceEmpty(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is no line in {name}. Draw the fault as a line in that layer, choose another layer, or switch "
        "off Selected features only.",
    )


class TraceOneVertex(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Line {number} of {name} has no length: all its vertices are at the same point. Delete the line, or "
        "give it a second vertex.",
    )


class TraceOutside(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "No line of {name} meets the raster: the lines cover {lines} (xmin, ymin, xmax, ymax), the raster "
        "{raster}. Choose a trace that crosses the raster, and check the coordinate reference systems of "
        "both.",
    )


class TraceCrossing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Line {number} of {name} crosses or touches itself, so there is no single order along it. Split the "
        "line where it does (Split Features, in the Advanced Digitizing toolbar), or redraw it.",
    )


class TraceCrsMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{name} has no coordinate reference system, but the raster has one ({crs}). Give the layer the right "
        "one with Set Layer CRS, in its context menu.",
    )


class TraceUnplaceable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The lines of {name} cannot be transformed from {start} to {end}: {reason}. Reproject the layer to "
        "the raster's coordinate reference system, or correct its coordinates.",
    )


class SlipBoxTooShort(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "A box of {length:.6g} {unit} across the fault leaves too few values beside a gap of {gap:.6g} "
        "{unit}. Choose a length of at least {least:.6g} {unit}, or a smaller gap.",
    )


class SlipNotMeasured(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "None of the {count} boxes along {name} has displacement on both sides of the fault. Choose another "
        "trace, longer boxes, or a displacement with fewer gaps.",
    )


class UncertaintyElsewhere(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The uncertainty {path} does not lie on the pixels of the displacement: it has {cols} × {rows} "
        "pixels, the displacement has {other_cols} × {other_rows}, or their positions differ. Choose the "
        "uncertainty of the same run.",
    )
