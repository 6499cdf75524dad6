"""State in the file of a result the run that wrote it, for people and for programs."""

from __future__ import annotations

import contextlib
import json
import os
from typing import Any

from qgis.core import Qgis, QgsRasterLayer

from ..core.errors import ImageGone, ImageReplaced, ImagesUnknown, MicroflowError
from ..io.metadata import metadata_of
from ..io.read import BY_GDAL, Operation, Source, describe, open_image
from ..paths import version
from .layers import path_of

IMAGES_ITEM = "MICROFLOW_IMAGES"  # metadata item: the two images as JSON


def run_metadata(algorithm: str, **values: Any) -> dict[str, str]:
    """Return metadata of a result's file: versions, the algorithm's id, and ``values`` that are not ''."""
    versions = {"MICROFLOW_VERSION": version(), "MICROFLOW_QGIS": Qgis.version()}
    stated = {f"MICROFLOW_{name.upper()}": str(value) for name, value in values.items() if value != ""}
    return {**versions, "MICROFLOW_ALGORITHM": algorithm, **stated}


def pair_of(layer: QgsRasterLayer) -> str:
    """Return the pair of images that the file of a layer states, '' without one."""
    return metadata_of(path_of(layer)).get("MICROFLOW_PAIR", "")


def image_metadata(pre: Source, post: Source, result: str) -> dict[str, str]:
    """Return the metadata item that names the two images of a displacement, for :func:`images_of`.

    Files are named twice: absolute, and relative to the folder of ``result``, so that images and results may
    be moved together. Size and geotransform identify the image.
    """
    return {
        IMAGES_ITEM: json.dumps(
            [_record(source, os.path.dirname(os.path.abspath(result))) for source in (pre, post)]
        )
    }


def inherited_images(origin: str, result: str) -> dict[str, str]:
    """Return the same item for a ``result`` that was made from the displacement in the file ``origin``."""
    try:
        return image_metadata(*images_of(origin), result)
    except MicroflowError:
        return {}


def images_of(result: str) -> tuple[Source, Source]:
    """Return the image before and the image after that a displacement's file was measured from.

    Raises ImagesUnknown if the file does not state them, ImageGone and ImageReplaced if an image is missing
    or has changed, and ImageUnreadable.
    """
    text = open_image(Source(result))[1].GetMetadataItem(IMAGES_ITEM) or ""
    try:
        pre, post = json.loads(text)
        return _image(pre, result), _image(post, result)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ImagesUnknown(path=result) from error


def _record(source: Source, folder: str) -> dict[str, Any]:
    record: dict[str, Any] = dict(source._asdict())
    grid = describe(source).grid
    record["grid"] = [*grid.shape, *grid.geotransform]
    if os.path.exists(source.path):
        record["path"] = os.path.abspath(source.path)
        with contextlib.suppress(ValueError):  # on another drive
            record["relative"] = os.path.relpath(source.path, folder).replace(os.sep, "/")
    return record


def _image(record: dict[str, Any], result: str) -> Source:
    """Return the image of a record: at its path relative to the result, else at its absolute path."""
    path, relative = str(record["path"]), record.get("relative")
    folder = os.path.dirname(os.path.abspath(result))
    places = [os.path.normpath(os.path.join(folder, str(relative))), path] if relative else [path]
    there = [place for place in places if os.path.exists(place)] or [path] * (relative is None)
    if not there:
        raise ImageGone(path=result, image=path)
    sources = [
        Source(
            place,
            int(record["band"]),
            tuple(map(str, record["options"])),
            str(record["crs"]),
            tuple((float(low), float(high)) for low, high in record["nodata"]),
            bool(record["file_nodata"]),
            Operation(str(record["operation"][0]), bool(record["operation"][1]))
            if record.get("operation")
            else BY_GDAL,
        )
        for place in there
    ]
    for source in sources:
        grid = describe(source).grid
        if [*grid.shape, *grid.geotransform] == list(record["grid"]):
            return source
    raise ImageReplaced(path=result, image=there[0])
