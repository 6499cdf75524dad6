"""Define refusals of GNSS stations; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class TooFewStations(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Only {count} of {all} stations lie where the displacement is known, and {needed} are needed. Choose "
        "a simpler reference, a larger radius, or other stations.",
    )


class StationFields(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{name} has no field for {what}; its fields are {fields}. Name the right one under {parameter}.",
    )


class StationPlaces(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{name} has neither points nor fields of longitude and latitude; its fields are {fields}. Load it as "
        "points (Layer > Add Layer > Add Delimited Text Layer…), or name these fields lon and lat.",
    )
