"""Define refusals of the correction of a displacement; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class QuietGroundMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough quiet ground to fit the correction: only {nodes} places are left outside "
        "untrusted pixels, faults and the polygons. Mark stable ground with polygons, or make the area of "
        "motion smaller.",
    )
