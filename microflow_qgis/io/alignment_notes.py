"""Write notes for the log on images that were accepted with an unusual property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

from ..core.displacement import Ground, turn
from ..core.grid import Grid
from .pixelmap import Whole, reference, same_crs
from .survey import Survey

LEAST_TURN = 0.01  # degrees from which a turn is mentioned
COARSE = 4  # ratio of pixel sizes from which a warning is given


def grid_notes(pre: Grid, post: Grid, offset: Optional[Whole], ratio: float) -> Iterator[str]:
    """Yield notes on CRS, rotation and resampling; ``offset`` and ``ratio`` as in :mod:`align`."""
    yield from _crs_notes(pre, post)
    _, _, b, _, d, _ = pre.geotransform
    if b or d:
        yield (
            "The grid of the image before is rotated relative to its CRS; the results are on the same "
            "rotated grid."
        )
    if offset is None:
        yield (
            "The image after was resampled once, by cubic spline, onto the grid of the image before; "
            f"its pixels are {ratio:.3g} times as large."
        )
    elif offset.down < 0 or offset.right < 0:
        yield (
            "The image after has the pixels of the image before in another order (south up, or east to the "
            "left); it is read as it is and was not resampled."
        )
    elif offset.row or offset.col:
        yield (
            f"The image after was not resampled: its pixels are read from row {offset.row} and column "
            f"{offset.col}."
        )
    if not 1 / COARSE <= ratio <= COARSE:
        yield (
            f"Warning: the pixels of the image after are {ratio:.3g} times as large as those of the image "
            "before. The finer image's detail cannot be found in the other; expect low confidence."
        )


def turn_note(ground: Optional[Ground]) -> Iterator[str]:
    """Yield a note on a grid whose axes are not east and north."""
    if ground is None or abs(turn(ground)) < LEAST_TURN:
        return
    way = "clockwise" if turn(ground) > 0 else "counter-clockwise"
    yield (
        f"In the middle of the images, the grid is rotated by {abs(turn(ground)):.2f}° {way} from true "
        "north; displacements are to the true east and north."
    )


def _crs_notes(pre: Grid, post: Grid) -> Iterator[str]:
    if not pre.crs:
        yield "Neither image has a coordinate reference system: displacements are in pixels."
        return
    crs = reference(pre.crs)
    if crs.IsGeographic():
        yield f"The image before is in degrees ({crs.GetName()}); displacements are metres on the ground."
    elif crs.GetLinearUnits() != 1:
        yield (
            f"The image before is in {crs.GetLinearUnitsName()} ({crs.GetName()}); "
            "displacements are metres on the ground."
        )
    if not same_crs(pre, post):
        yield f"The image after is transformed from {reference(post.crs).GetName()} to {crs.GetName()}."


IMAGE_NAMES = {"pre": "image before", "post": "image after"}


def value_notes(name: str, survey: Survey) -> Iterator[str]:
    """Yield notes on values of the image ``name`` (pre or post) that are or may be no data."""
    image = IMAGE_NAMES[name]
    for fill in survey.fills:
        yield (
            f"The value {fill.value:.7g} in {fill.share:.1%} of the {image} is far from all others: it "
            "is treated as no data."
        )
    for suspect in survey.suspects:
        yield (
            f"Warning: {suspect.share:.1%} of the {image} has the value {suspect.value:.7g}, in connected "
            "areas. If it means no data, enter it under Values without data (NODATA) and run again. "
            "Otherwise the edges of these areas are measured as if they were ground."
        )


def share_notes(shares: Mapping[str, float]) -> Iterator[str]:
    """Yield notes on the pixels that cannot be used; shares 0 to 1 of the grid by name."""
    for name, image in IMAGE_NAMES.items():
        if shares[name] < 1:
            yield (
                f"{1 - shares[name]:.1%} of the area has no usable pixel in the {image} (nodata, mask or "
                "alpha band, NaN or infinite values, or beside such pixels where it was resampled)."
            )
    if shares["masked"]:
        yield f"{shares['masked']:.1%} of the area is left out by the mask polygons."
