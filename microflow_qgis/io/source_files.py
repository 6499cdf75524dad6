"""Find the files that a raster consists of, through nested virtual rasters."""

from __future__ import annotations

import os
import re
from collections import deque
from html import unescape

from osgeo import gdal

from .gdal_errors import quiet

MOST_FILES = 10_000  # files that are followed; of larger mosaics only these
VSI = re.compile(r"^(?:/vsi[a-z0-9_]+/)+")
SOURCE_NAME = re.compile(r"<(?:SourceFilename|SourceDataset)\b([^>]*)>([^<]*)<")  # names a dataset in a VRT


def source_files(name: str) -> list[str]:
    """Return the real path of each file on this computer that GDAL reads for the dataset ``name``.

    The function follows the dataset's own list of files, the sources that a virtual raster names in its XML
    (also such as ``NETCDF:"file":variable``, and inline VRT text), and archives, for which the archive itself
    is returned. A dataset that cannot be opened gives its own path, if it is one.
    """
    files: dict[str, None] = {}
    waiting, seen = deque([name]), {name}
    while waiting and len(seen) <= MOST_FILES:
        each = waiting.popleft()
        path = file_on_disk(each)
        if path:
            files[path] = None
        for source in _direct_sources(each):
            if source not in seen:
                seen.add(source)
                waiting.append(source)
    return list(files)


def file_on_disk(name: str) -> str:
    """Return the real path of the file, or archive, that a GDAL name refers to; '' without one."""
    path = VSI.sub("", name) if name.startswith("/vsi") else name
    path = path.strip("{}")
    while path and path not in (os.sep, "."):
        if os.path.isfile(path):
            return os.path.realpath(path)
        parent = os.path.dirname(path)
        if not name.startswith("/vsi") or parent == path:
            return ""
        path = parent
    return ""


def _direct_sources(name: str) -> list[str]:
    """Return the datasets and files that the dataset itself names, absolute if they are paths."""
    dataset, names = None, []
    with quiet():
        dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        return []
    with quiet():
        names = list(dataset.GetFileList() or [])
        if dataset.GetDriver().ShortName == "VRT":
            names += _named_in_xml(dataset, name)
    return names


def _named_in_xml(dataset: gdal.Dataset, name: str) -> list[str]:
    """Return the names in the XML of a virtual raster; its own list leaves out all but plain files."""
    text = (dataset.GetMetadata("xml:VRT") or [""])[0]
    folder, names = os.path.dirname(name), []
    for attributes, content in SOURCE_NAME.findall(text):
        source = unescape(content).strip()
        relative = re.search(r'relativeToVRT\s*=\s*"1"', attributes, re.IGNORECASE)
        names.append(os.path.join(folder, source) if relative and source else source)
    return [source for source in names if source]
