"""Save a result in its own folder: copy its files, redirect its layers, and write its run as JSON."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.cancel import CancelToken
from ..core.errors import NotWritable
from ..core.files import part_beside, put_in_place, sha256_of, write_json
from ..io.annotate import annotate
from ..io.metadata import metadata_of
from ..io.write import SIDECARS
from ..paths import version
from .confidence_filter import FILE, file_of, rank_of
from .provenance import inherited_images
from .result_dates import dates_of

RUN_FILE = "run.json"
COPY_BYTES = 1 << 22  # bytes copied at once
SEVERAL_FILES = (".shp", ".tab", ".mif")  # endings of formats with several files for a layer
NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class Copy(NamedTuple):
    """Describe a file to copy, and the layers that show it."""

    source: str
    target: Path
    layers: tuple[str, ...]


class SavePlan(NamedTuple):
    """State what is saved of one result: files by copying, layers (ids) in memory, or of several files,
    by writing them."""

    folder: Path
    pair: str
    copies: tuple[Copy, ...]
    in_memory: tuple[tuple[str, Path], ...]
    raw: str

    @property
    def raw_target(self) -> str:
        """Return the target path of the raw displacement, '' if it is not part of the plan."""
        return next((str(copy.target) for copy in self.copies if self.raw and copy.source == self.raw), "")


def result_group_nodes(project: QgsProject) -> list[QgsLayerTreeGroup]:
    """Return the groups of the map that hold results, those on top first."""
    root = project.layerTreeRoot()
    nodes = [*root.findGroups(True), root]
    return [node for node in nodes if any(rank_of(layer) for layer in _layers_in(node))]


def _layers_in(group: QgsLayerTreeGroup) -> list[QgsMapLayer]:
    nodes = [node for node in group.children() if isinstance(node, QgsLayerTreeLayer)]
    return [node.layer() for node in nodes if node.layer() is not None]


def is_temporary(path: str) -> bool:
    """Return whether QGIS will remove the file when it ends."""
    return os.path.realpath(path).startswith(os.path.realpath(QgsProcessingUtils.tempFolder()))


def has_temporary(project: QgsProject) -> bool:
    """Return whether a result of the project would be lost when QGIS ends."""
    layers = [layer for node in result_group_nodes(project) for layer in _layers_in(node) if rank_of(layer)]
    return any(is_temporary(file_of(layer)) for layer in layers)


def default_folder(project: QgsProject) -> Path | None:
    """Return where results are saved beside the project; None if it has no file."""
    if not project.homePath() or not project.fileName():
        return None
    return Path(project.homePath()) / f"{project.baseName()}_microflow"


def plans(project: QgsProject, folder: Path, raw: str) -> list[SavePlan]:
    """Return what to save of each result into its own folder within ``folder``.

    ``raw`` is the raw displacement from which the TV strength starts. It is saved with the first result of
    its pair. Call on the main thread.
    """
    chosen, left = [], raw if os.path.isfile(raw) else ""
    for node in result_group_nodes(project):
        layers = [
            layer for layer in _layers_in(node) if rank_of(layer) or node.name().startswith("MicroFlow")
        ]
        plan = _plan(layers, folder, node.name(), left)
        if plan.copies or plan.in_memory:
            chosen.append(plan)
            left = "" if plan.raw_target else left
    return chosen


def _plan(layers: list[QgsMapLayer], folder: Path, group: str, raw: str) -> SavePlan:
    files: dict[str, list[str]] = {}
    in_memory = []
    for layer in layers:
        path = _path_of(layer)
        if isinstance(layer, QgsVectorLayer) and (
            layer.providerType() == "memory" or path.lower().endswith(SEVERAL_FILES)
        ):
            in_memory.append(layer)
        elif path and os.path.isfile(path):
            files.setdefault(path, []).append(layer.id())
    if raw and _belongs(raw, list(files)):
        files.setdefault(raw, [])
    pair = group.removeprefix("MicroFlow: ").strip() or "result"
    target = folder / _name(pair)
    files = {path: ids for path, ids in files.items() if Path(path).parent != target or path == raw}
    taken: set[str] = set()
    copies = [
        Copy(path, target / _free(Path(path).name.lower(), taken), tuple(ids)) for path, ids in files.items()
    ]
    written = [(layer.id(), target / _free(f"{_name(layer.name())}.gpkg", taken)) for layer in in_memory]
    copies = [copy for copy in copies if Path(copy.source) != copy.target]
    return SavePlan(target, pair, tuple(copies), tuple(written), raw)


def _path_of(layer: QgsMapLayer) -> str:
    if isinstance(layer, QgsRasterLayer):
        return file_of(layer).split("|")[0]
    return layer.source().split("|")[0] if layer.providerType() == "ogr" else ""


def _belongs(raw: str, files: list[str]) -> bool:
    """Return whether one of the files is of the raw displacement's pair."""
    pair = metadata_of(raw).get("MICROFLOW_PAIR")
    return any(metadata_of(path).get("MICROFLOW_PAIR") == pair for path in files if path.endswith(".tif"))


def _name(text: str) -> str:
    """Return the text as a name of files on every system."""
    return NOT_IN_NAMES.sub("_", text.replace(" → ", "_to_")).strip(" .")[:80] or "result"


def _free(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    free, number = name, 2
    while free in taken:
        free, number = f"{stem}_{number}{dot}{ending}", number + 1
    taken.add(free)
    return free


def copy_files(plan: SavePlan, parameters: Mapping[str, Any], cancel: CancelToken) -> None:
    """Copy the files, add the dates to them, and write the run's JSON. May run in any thread.

    Raises Cancelled and NotWritable; existing files of the plan are replaced.
    """
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        for copy in plan.copies:
            _copy(copy, cancel)
        _write_run(plan, parameters, cancel)
    except OSError as error:
        raise NotWritable(path=str(plan.folder), reason=error.strerror or str(error)) from error


def _copy(copy: Copy, cancel: CancelToken) -> None:
    part = part_beside(copy.target)
    try:
        with open(copy.source, "rb") as source, open(part, "wb") as target:
            while block := source.read(COPY_BYTES):
                cancel.check()
                target.write(block)
        if copy.target.suffix == ".tif":
            days = dates_of(metadata_of(str(part)))
            images = inherited_images(copy.source, str(copy.target))
            annotate(str(part), f"{days[0]} to {days[1]}" if days else "", images)
        put_in_place(part, copy.target)
    finally:
        part.unlink(missing_ok=True)
    for ending in SIDECARS:
        if os.path.isfile(copy.source + ending):
            shutil.copyfile(copy.source + ending, f"{copy.target}{ending}")


def _write_run(plan: SavePlan, parameters: Mapping[str, Any], cancel: CancelToken) -> None:
    files = {copy.target.name: sha256_of(copy.target, cancel) for copy in plan.copies}
    stated = {
        copy.target.name: metadata_of(str(copy.target))
        for copy in plan.copies
        if copy.target.suffix == ".tif"
    }
    write_json(
        plan.folder / RUN_FILE,
        {
            "plugin": f"MicroFlow for QGIS {version()}",
            "saved": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "pair": plan.pair,
            "sha256": files,
            "raw": Path(plan.raw_target).name,
            "files": stated,
            "parameters": dict(parameters),
        },
    )


def point_layers(project: QgsProject, plan: SavePlan) -> None:
    """Make the layers show the saved files in their styles, and write these beside the files.

    Call on the main thread, after :func:`copy_files`. Raises NotWritable.
    """
    for copy in plan.copies:
        for number, identifier in enumerate(copy.layers):
            layer = project.mapLayer(identifier)
            if layer is not None:
                _point(layer, str(copy.target))
                suffix = "" if number == 0 else f"_{number + 1}"
                layer.saveNamedStyle(str(copy.target.with_name(f"{copy.target.stem}{suffix}.qml")))
    for identifier, target in plan.in_memory:
        layer = project.mapLayer(identifier)
        if isinstance(layer, QgsVectorLayer):
            _write_vector(layer, target, project.transformContext())
            _point(layer, str(target), copied=False)


def _point(layer: QgsMapLayer, path: str, *, copied: bool = True) -> None:
    crs, options = layer.crs(), QgsDataProvider.ProviderOptions()
    if isinstance(layer, QgsRasterLayer):
        layer.setDataSource(path, layer.name(), "gdal", options, False)
        if layer.customProperty(FILE):
            layer.renderer().setAlphaBand(-1)
            layer.removeCustomProperty(FILE)
    else:
        _, bar, part = layer.source().partition("|")
        layer.setDataSource(f"{path}{bar}{part}" if copied else path, layer.name(), "ogr", options)
    layer.setCrs(crs)
    layer.triggerRepaint()


def _write_vector(layer: QgsVectorLayer, target: Path, transforms: QgsCoordinateTransformContext) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", target.stem
    write = getattr(QgsVectorFileWriter, "writeAsVectorFormatV3", QgsVectorFileWriter.writeAsVectorFormatV2)
    error, reason, *_ = write(layer, str(target), transforms, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise NotWritable(path=str(target), reason=reason)
