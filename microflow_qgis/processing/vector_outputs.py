"""Write results that are features, tables and documents, and show them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
)

from ..core.errors import NotWritable
from ..core.grid import Grid
from .algorithm import MicroflowAlgorithm
from .field_types import DOUBLE, INTEGER, TEXT
from .results import group_name

Value = Any  # a float (NaN is written as NULL), an int or a text
TYPES = {float: DOUBLE, int: INTEGER, str: TEXT}


class VectorAlgorithm(MicroflowAlgorithm):
    """Extend an algorithm by results that are features: ``compute`` opens them with :meth:`sink`."""

    def __init__(self) -> None:
        super().__init__()
        self.vector_layers: dict[str, tuple[str, Callable[[QgsVectorLayer], None]]] = {}

    def processAlgorithm(self, parameters, context, feedback):
        results = super().processAlgorithm(parameters, context, feedback)
        self.vector_layers = self.files.final(self.vector_layers)
        return results

    def wanted(self, name: str) -> bool:
        """Return whether this optional result is to be made."""
        return self.process_parameters.get(name) not in (None, "")

    def sink(
        self,
        name: str,
        fields: dict[str, type],
        geometry: Any,  # one of QgsWkbTypes.Type
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[QgsFeatureSink, str] | tuple[None, str]:
        """Return the sink of an output and the id of its layer; None if it is not wanted."""
        columns = fields_of(fields)
        parameters, context = self.process_parameters, self.process_context
        sink, identifier = self.parameterAsSink(parameters, name, context, columns, geometry, crs)
        if sink is None and self.wanted(name):
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return sink, identifier

    def file(self, name: str) -> Path | None:
        """Return the path of a file or folder output; None if it is not wanted."""
        if name in self.files.parts:
            return Path(self.files.parts[name])
        path = self.parameterAsString(self.process_parameters, name, self.process_context)
        return Path(path) if path and self.wanted(name) else None

    def show(self, identifier: str, title: str, style: Callable[[QgsVectorLayer], None]) -> None:
        """Show the layer under this title, styled by ``style`` on the main thread."""
        self.vector_layers[identifier] = title, style

    def postProcessAlgorithm(self, context, feedback):
        results = super().postProcessAlgorithm(context, feedback)
        for identifier, (title, style) in self.vector_layers.items():
            if not context.willLoadLayerOnCompletion(identifier):
                continue
            details = context.layerToLoadOnCompletionDetails(identifier)
            details.name = title
            if hasattr(details, "groupName"):  # from 3.32
                details.groupName = group_name(self.run.pair)
            processor = DressLayer(details.project, group_name(self.run.pair), title, style)
            self.provider().post_processors.append(processor)
            details.setPostProcessor(processor)
        return results


class DressLayer(QgsProcessingLayerPostProcessorInterface):
    """Name, style and group a loaded layer of features."""

    def __init__(
        self, project: QgsProject, group: str, title: str, style: Callable[[QgsVectorLayer], None]
    ) -> None:
        super().__init__()
        self.project, self.group, self.title, self.style = project, group, title, style

    def postProcessLayer(self, layer, context, feedback):
        layer.setName(self.title)
        self.style(layer)
        if self.project is None:
            return
        root = self.project.layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is None or node.parent().name() == self.group:
            return
        parent = node.parent()
        group = parent.findGroup(self.group) or parent.insertGroup(0, self.group)
        group.insertChildNode(0, node.clone())
        parent.removeChildNode(node)


def fields_of(fields: dict[str, type]) -> QgsFields:
    columns = QgsFields()
    for field, kind in fields.items():
        columns.append(QgsField(field, TYPES[kind]))
    return columns


def feature(geometry: QgsGeometry | None, values: Sequence[Value]) -> QgsFeature:
    """Return a feature; NaN and infinite numbers become NULL."""
    made = QgsFeature()
    if geometry is not None:
        made.setGeometry(geometry)
    made.setAttributes([None if isinstance(v, float) and not np.isfinite(v) else v for v in values])
    return made


def map_points(grid: Grid, positions: np.ndarray) -> list[QgsPointXY]:
    """Return points in the grid's CRS of (column, row) positions (n, 2)."""
    x, y = grid.xy(positions[:, 1], positions[:, 0])
    return [QgsPointXY(float(a), float(b)) for a, b in zip(x, y)]


def write_text(path: Path, text: str) -> None:
    """Write a document as UTF-8. Raises NotWritable."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise NotWritable(path=str(path), reason=str(error)) from error


def add_all(sink: QgsFeatureSink, features: Iterable[QgsFeature]) -> None:
    for made in features:
        sink.addFeature(made, QgsFeatureSink.Flag.FastInsert)
