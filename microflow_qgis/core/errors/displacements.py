"""Define refusals of displacement rasters that an algorithm takes."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class ImagesUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not name the two images that it was measured from, so they cannot be compared. Measure "
        "the displacement again, and choose its layer.",
    )


class ImageGone(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} was measured from the image {image}, which no longer exists. Restore the image, or measure "
        "the displacement again.",
    )


class ImageReplaced(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{image} has changed in size or position since {path} was measured from it. Restore the earlier "
        "image, or measure the displacement again.",
    )


class SameBand(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.",
    )


class VelocityBand(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} is in {unit}: a velocity, not a displacement. Multiply it by the time between "
        "the images first, with Raster > Raster Calculator…, and give the result the unit m.",
    )


class UnitUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} is in {unit}, which is not a known unit of length. Convert it to metres "
        "first, with Raster > Raster Calculator…, and give the result the unit m.",
    )


class UnitWithoutCrs(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} is in {unit}, but the raster has no coordinate reference system, and the size "
        "of its pixels on the ground is not known. Assign the right one to the file (Raster > Projections > "
        "Assign Projection).",
    )


class UnitsDiffer(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The two components of {path} are in different units, {east} and {north}, of which one is pixels. "
        "Choose two bands of one unit.",
    )


class TooFewFields(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "{count} displacement was chosen, but combining takes two or more. Choose more of them."
    )


class UncertaintyCount(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There are {fields} displacements and {uncertainties} uncertainties. Choose one uncertainty for each "
        "displacement, in the same order, or none.",
    )


class NothingInCommon(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The {count} displacements have no pixels in common, so their noise is not known. Choose "
        "displacements of the same area.",
    )


class FieldsAlike(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The {count} displacements have the same values: they are one measurement, which combining does not "
        "improve. Choose displacements of different pairs of images.",
    )


class DatesUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The two dates of {name} are not known. Give the dates of all displacements under Dates, or put "
        "them in the names of the rasters.",
    )
