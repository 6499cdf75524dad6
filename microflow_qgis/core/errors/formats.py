"""Refusals of displacement in other programs' formats; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class ForeignUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is no displacement in the format {format}. Choose one of {formats} under Format, and where a "
        "program keeps the two components in two files, name the other under Second file.",
    )


class ForeignUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "{path} cannot be read: {reason}. Choose another file, or copy it again from where it came."
    )


class ForeignShapes(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.",
    )


class ForeignPartMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "The other half of {path} ({part}) is not beside it. Name the file under Second file."
    )


class ForeignDates(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates within that time.",
    )


class ForeignDatesMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} holds a velocity ({unit}), and the file does not tell between which dates. Give both dates "
        "under Dates, for example 2016-07-18 2016-08-03.",
    )


class ForeignDatesUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "{text} does not hold two dates. Write them like 2016-07-18 2016-08-03."
    )


class ForeignUnitUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "{path} does not tell the unit of its values. Choose it under Unit."
    )


class ForeignSignUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not tell which way its values are positive. Choose it under Sign, or give both images "
        "to have it measured on them.",
    )


class ForeignSignUnclear(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The sign of {path} cannot be told from the images: moved back by {best}, they correlate by "
        "{best_score}, by {next} they correlate by {next_score}. Choose the sign under Sign.",
    )


class ForeignPixelUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} counts pixels of the images, and its own cells are of another size. Give the size of the "
        "images' pixels under Pixel size, or the image before.",
    )


class ForeignUnplaced(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels: it is "
        "not known where the cells lie on it. Choose the image on which they were measured.",
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
        "No cell of {path} is known well enough to be a sample. Choose a smaller least cell, or a raster "
        "with more values.",
    )


class ExportNeedsCrs(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{format} needs places on the Earth, and {path} has no coordinate reference system. Assign the right "
        "one to the file (Raster > Projections > Assign Projection), or choose another format.",
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
        "{format} needs the dates of both images, and {path} does not tell them. Give them under Dates, for "
        "example 2016-07-18 2016-08-03.",
    )
