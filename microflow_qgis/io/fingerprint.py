"""What tells whether an image is still the one that was read: its files, and a sample of their content."""

from __future__ import annotations

import hashlib
import os
import uuid

from osgeo import gdal

from .gdal_errors import quiet
from .read import Source, open_image

SAMPLES, SAMPLE = 16, 4096  # pieces of a file and their bytes


def fingerprint(source: Source) -> list:
    """Plain values that are the same as long as the image is; new ones each time where it has no files.

    Of each file the real path, the size, the time of its last change and a hash of pieces spread
    over it; virtual rasters count by their content alone, because QGIS makes new ones for each run.
    Raises the refusals of :func:`read.describe`.
    """
    _, dataset = open_image(source)
    files = [_file(path) for path in dataset.GetFileList() or [] if not path.endswith(".aux.xml")]
    return [*source[1:], files or uuid.uuid4().hex]


def _file(path: str) -> list:
    with quiet():
        status = gdal.VSIStatL(path)
        if status is None:
            return [uuid.uuid4().hex]
        content = _sample(path, status.size)
    if path.lower().endswith(".vrt"):
        return [status.size, content]
    changed = os.stat(path).st_mtime_ns if os.path.exists(path) else status.mtime
    return [os.path.realpath(path), status.size, changed, content]


def _sample(path: str, size: int) -> str:
    """Hash of SAMPLES pieces from the file's beginning to its end."""
    digest = hashlib.sha256()
    file = gdal.VSIFOpenL(path, "rb")
    if file is not None:
        for number in range(SAMPLES):
            gdal.VSIFSeekL(file, max(size - SAMPLE, 0) * number // (SAMPLES - 1), os.SEEK_SET)
            digest.update(bytes(gdal.VSIFReadL(1, SAMPLE, file) or b""))
        gdal.VSIFCloseL(file)
    return digest.hexdigest()
