"""Define refusals of displacement in other programs' formats; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class ForeignUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is not a displacement in the format {format}. Choose one of {formats} under Format. If the "
        "two components are in two files, name the other one under Second file.",
    )


class ForeignUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "{path} cannot be read: {reason}. Choose another file, or copy it again from its source."
    )


class ForeignShapes(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.",
    )


class ForeignPartMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The other component of {path} ({part}) is not in the same folder. Name its file under Second file.",
    )


class ForeignDates(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates in that period.",
    )


class ForeignDatesMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} holds a velocity ({unit}), but does not state its two dates. Give both dates under Dates, "
        "for example 2016-07-18 2016-08-03.",
    )


class ForeignDatesUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "{text} does not hold two dates. Write them like 2016-07-18 2016-08-03."
    )


class ForeignUnitUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "{path} does not state the unit of its values. Choose it under Unit."
    )


class ForeignSignUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not state in which direction its values are positive. Choose it under Sign, or give "
        "both images so that it can be measured.",
    )


class ForeignSignUnclear(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The images do not determine the sign of {path}: their correlation is {best_score} with {best} and "
        "{next_score} with {next}. Choose the sign under Sign.",
    )


class ForeignPixelUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The values of {path} are in pixels of the images, but its own cells have another size. Give the "
        "pixel size of the images under Pixel size, or choose the image before.",
    )


class ForeignUnplaced(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels. The "
        "position of the cells on it is not known. Choose the image on which they were measured.",
    )


class TooManySamples(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{count} samples are too many for a full covariance, which is made of at most {most}. Choose larger "
        "cells, a higher threshold, or a smaller part of the field.",
    )


class NoSamples(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "No cell of {path} has enough values to be a sample. Choose a smaller least cell, or a raster "
        "with more values.",
    )


class ExportNeedsCrs(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{format} needs coordinates on the Earth, but {path} has no coordinate reference system. Assign the "
        "right one to the file (Raster > Projections > Assign Projection), or choose another format.",
    )


class ExportNeedsNorthUp(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The format {format} takes rasters whose rows run from west to east; those of {path} do not. "
        "Reproject it first (Raster > Projections > Warp (Reproject)…).",
    )


class ExportSameDates(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Two displacements are from {first} to {last}, but {format} takes one for each pair of dates. Leave "
        "one out, or combine them first (Combine displacements).",
    )


class ExportNeedsUtm(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The format kite takes rasters in degrees or in UTM, north up; {path} is in {crs}. Reproject it "
        "first (Raster > Projections > Warp (Reproject)…).",
    )


class ExportNeedsDates(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{format} needs the dates of both images, but {path} does not state them. Give them under Dates, "
        "for example 2016-07-18 2016-08-03.",
    )
