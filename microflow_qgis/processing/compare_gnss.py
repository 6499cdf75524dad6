"""Define microflow:comparegnss: compare a displacement with GNSS stations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorFieldSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..analysis import gnss
from ..analysis.gnss import GNSS_SURFACES, Comparison, PointOnGrid, at_station, compare, surface_in
from ..core.errors import UnitWithoutCrs
from ..core.statistics import Tally
from ..engine.job import Bounds
from ..io.ground import along_axes
from ..io.read import open_image
from .bands import displacement_bands
from .correction import kept_metadata
from .displacement_input import DisplacementField, displacement_input, uncertainty_input
from .gnss_stations import FACTORS, Station, read_stations
from .messages import push_notes
from .parameters import choice, number, word
from .progress import RunProgress
from .provenance import inherited_images, run_metadata
from .rasters import Block, Raster, tiles, write_all
from .results import layers_of
from .stated_error import same_everywhere, stated_error
from .vector_outputs import VectorAlgorithm, feature

translate = QCoreApplication.translate

GNSS_UNITS = ("auto", *FACTORS)
RADIUS = Bounds(*gnss.STATION_RADIUS)
FIELD_PARAMETERS = ("EAST_FIELD", "NORTH_FIELD", "SIGMA_EAST_FIELD", "SIGMA_NORTH_FIELD", "NAME_FIELD")
COLUMNS: dict[str, type] = {
    "station": str,
    "gnss_east": float,
    "gnss_north": float,
    "gnss_sigma_east": float,
    "gnss_sigma_north": float,
    "field_east": float,
    "field_north": float,
    "residual_east": float,
    "residual_north": float,
    "sigma_east": float,
    "sigma_north": float,
    "used": int,
    "gnss_along_x": float,  # as the map draws them, along the axes of the CRS
    "gnss_along_y": float,
    "field_along_x": float,
    "field_along_y": float,
}
LONGEST_ARROW_MM = 18.0  # mm, of the station that moved most
ARROWS = (("gnss_along_x", "gnss_along_y", "#1a1a1a"), ("field_along_x", "field_along_y", "#d7301f"))


class GnssRun(NamedTuple):
    """Hold the parameters as plain values."""

    field: DisplacementField
    sigma: DisplacementField | None
    stated: tuple[float, float] | None
    stations: list[Station]
    surface: str
    radius: float

    @property
    def inputs(self) -> list[str]:
        return [self.field.sources[0].path]

    @property
    def pair(self) -> str:
        return self.field.name


class CompareGnss(VectorAlgorithm):
    """Write the comparison of :mod:`..analysis.gnss` as features."""

    def name(self) -> str:
        return "comparegnss"

    def displayName(self) -> str:
        return translate("processing", "Compare with GNSS")

    def tags(self) -> list[str]:
        return translate("processing", "GNSS,GPS,station,validate,residual,RMSE,reference,ramp").split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Compares a displacement with what GNSS stations measured.")

    def about(self) -> str:
        return translate(
            "processing",
            "Takes the field's median around each station and compares it with the station's displacement "
            "over the same time: residuals (field minus GNSS) to the east and to the north in metres, their "
            "root mean square, and χ² from both σ.\n"
            "With Reference, a shift or a plane is fitted to the residuals, weighted by both σ, and "
            "subtracted from the field before the comparison. GNSS then defines zero, and Corrected is the "
            "whole field without that shift or plane. RMSE and residuals are those after the subtraction.\n"
            "Stations are a layer of points, or a table with longitude and latitude on WGS 84 (a CSV). The "
            "arrows show GNSS in black and the field in red.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "A station's displacement must cover the time between the images and no more; otherwise it "
            "includes other motion. With as many coefficients as stations the residuals vanish and prove "
            "nothing: look at the degrees of freedom. χ² far above them means that a σ is too small.",
        )

    def initAlgorithm(self, configuration=None):
        _add_parameters(self)
        for name, label in (
            ("RMSE_EAST", translate("processing", "RMSE to the east (m)")),
            ("RMSE_NORTH", translate("processing", "RMSE to the north (m)")),
            ("RMSE_EAST_BEFORE", translate("processing", "RMSE to the east without the reference (m)")),
            ("RMSE_NORTH_BEFORE", translate("processing", "RMSE to the north without the reference (m)")),
            ("SHIFT_EAST", translate("processing", "Shift subtracted, east (m)")),
            ("SHIFT_NORTH", translate("processing", "Shift subtracted, north (m)")),
            ("CHI2", translate("processing", "χ²")),
            ("FREEDOM", translate("processing", "Degrees of freedom")),
            ("STATIONS", translate("processing", "Stations compared")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, parameters, context) -> GnssRun:
        field = displacement_input(self, parameters, context, "DISPLACEMENT")
        if field.ground is None:
            raise UnitWithoutCrs(path=field.sources[0].path, band=field.sources[0].band, unit=field.unit)
        sigma = uncertainty_input(self, parameters, context, field)
        source = self.parameterAsSource(parameters, "GNSS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "GNSS"))
        named = {name: self._field(parameters, name, context) for name in FIELD_PARAMETERS}
        unit = word(self, parameters, "UNIT", context)
        stations = read_stations(source, named, unit, field.crs, context.transformContext())
        surface = word(self, parameters, "REFERENCE", context)
        stated = stated_error(open_image(field.sources[0])[1].GetMetadata())
        return GnssRun(
            field, sigma, stated, stations, surface, self.parameterAsDouble(parameters, "RADIUS", context)
        )

    def _field(self, parameters, name: str, context) -> str:
        new = hasattr(self, "parameterAsStrings")  # from 3.34
        read = self.parameterAsStrings if new else self.parameterAsFields
        fields = read(parameters, name, context)
        return fields[0] if fields else ""

    def compute(self, paths, feedback) -> dict[str, Any]:
        progress = RunProgress(feedback)
        places = self._places(progress)
        comparison = self._compared(places)
        _, identifier = self._write_residuals(comparison)
        if "CORRECTED" in paths:
            self._write_corrected(paths["CORRECTED"], comparison, progress)
        push_notes(feedback, [_summary(comparison, len(places))])
        shift = comparison.coefficients[0] if len(comparison.coefficients) else np.zeros(2)
        return {
            **paths,
            "RESIDUALS": identifier,
            "RMSE_EAST": float(comparison.rmse[0]),
            "RMSE_NORTH": float(comparison.rmse[1]),
            "RMSE_EAST_BEFORE": float(comparison.rmse_before[0]),
            "RMSE_NORTH_BEFORE": float(comparison.rmse_before[1]),
            "SHIFT_EAST": float(shift[0]),
            "SHIFT_NORTH": float(shift[1]),
            "CHI2": comparison.chi2,
            "FREEDOM": comparison.freedom,
            "STATIONS": int(comparison.used.sum()),
        }

    def _places(self, progress: RunProgress) -> list[PointOnGrid]:
        run = self.run
        report = progress.stage(translate("processing", "Comparing…"), 0, 50)
        read = run.field.reader()
        sigma = run.sigma.reader() if run.sigma is not None else None
        if sigma is None and run.stated is not None:
            sigma = same_everywhere(run.stated)
        places = []
        for station in progress.counted(run.stations, max(len(run.stations), 1), report):
            progress.cancel.check()
            row, col = run.field.grid.rowcol(station.point.x(), station.point.y())
            places.append(at_station(read, sigma, run.field.grid.shape, float(col), float(row), run.radius))
        return places

    def _compared(self, places: list[PointOnGrid]) -> Comparison:
        run, shape = self.run, self.run.field.grid.shape
        row, col = run.field.grid.rowcol(
            np.array([s.point.x() for s in run.stations]), np.array([s.point.y() for s in run.stations])
        )
        position = np.stack([2 * row / shape[0] - 1, 2 * col / shape[1] - 1], axis=1)
        moved = np.array([s.moved for s in run.stations]).reshape(-1, 2)
        sigma = np.array([s.sigma for s in run.stations]).reshape(-1, 2)
        return compare(places, position, moved, sigma, run.surface)

    def _write_residuals(self, comparison: Comparison):
        run = self.run
        crs = run.field.crs if run.field.crs.isValid() else QgsCoordinateReferenceSystem()
        sink, identifier = self.sink("RESIDUALS", COLUMNS, QgsWkbTypes.Type.Point, crs)
        drawn = self._along_axes([np.array([s.moved for s in run.stations]), comparison.field])
        for index, station in enumerate(run.stations):
            values = [
                station.name,
                *station.moved,
                *station.sigma,
                *(float(v) for v in comparison.field[index]),
                *(float(v) for v in comparison.residual[index]),
                *(float(v) for v in comparison.sigma[index]),
                int(comparison.used[index]),
                *(float(v) for v in drawn[:, index]),
            ]
            sink.addFeature(feature(QgsGeometry.fromPointXY(station.point), values))
        moved = [np.hypot(*station.moved) for station in run.stations]
        longest = max([*moved, *np.hypot(*comparison.field[comparison.used].T), 1e-6])
        self.show(
            identifier,
            translate("processing", "GNSS (black) and displacement (red), m"),
            lambda layer: _show_arrows(layer, float(longest)),
        )
        return sink, identifier

    def _along_axes(self, motions: Sequence[np.ndarray]) -> np.ndarray:
        """Return motions (stations, 2) east and north along the axes of the map: (2 · motions, stations)."""
        grid, points = self.run.field.grid, [station.point for station in self.run.stations]
        if not grid.crs or not points:
            return np.concatenate([moved.reshape(-1, 2).T for moved in motions])
        x, y = np.array([(point.x(), point.y()) for point in points]).T
        return np.concatenate([along_axes(moved.T, grid.crs, x, y) for moved in motions])

    def _write_corrected(self, path: str, comparison: Comparison, progress: RunProgress) -> None:
        field = self.run.field
        read, confidence, shape = field.reader(), field.confidence_reader(), field.grid.shape

        def blocks():
            for _, window in tiles(shape):
                moved = read(window) - surface_in(comparison.coefficients, shape, window)
                block: Block = (window, np.concatenate([moved, confidence(window)[None]]).astype(np.float32))
                yield block

        raster = Raster("corrected_displacement", path, displacement_bands("m"), blocks(), Tally(shape, 2))
        origin = field.sources[0]
        metadata = kept_metadata(origin) | run_metadata(
            self.id(),
            pair=field.name,
            input=origin.path,
            reference=self.run.surface,
            coefficients=np.array2string(comparison.coefficients, precision=6, separator=", "),
        )
        metadata |= inherited_images(origin.path, self.paths["CORRECTED"])
        write_all([raster], field.grid, metadata, progress, 50)
        self.shown = {path: layers_of(raster)}


def _summary(comparison: Comparison, count: int) -> str:
    return translate(
        "processing",
        "{used} of {count} stations lie on the field. RMSE {east} m to the east and {north} m to the north; "
        "χ² {chi2} with {freedom} degrees of freedom.",
    ).format(
        used=int(comparison.used.sum()),
        count=count,
        east=f"{comparison.rmse[0]:.3g}",
        north=f"{comparison.rmse[1]:.3g}",
        chi2=f"{comparison.chi2:.3g}",
        freedom=comparison.freedom,
    )


def _show_arrows(layer: QgsVectorLayer, longest: float) -> None:
    """Show both displacements as arrows, of one scale and two colours."""
    symbol = QgsMarkerSymbol.createSimple({"size": "1.6", "color": "#ffffff"})
    for east, north, color in ARROWS:
        arrow = QgsArrowSymbolLayer.create(
            {"arrow_width": "0.5", "arrow_start_width": "0.5", "head_length": "2", "head_thickness": "1.4"}
        )
        arrow.setIsCurved(False)
        arrow.subSymbol().setColor(QColor(color))
        vectors = QgsVectorFieldSymbolLayer()
        vectors.setXAttribute(east)
        vectors.setYAttribute(north)
        vectors.setScale(LONGEST_ARROW_MM / longest)
        vectors.setDistanceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        vectors.subSymbol().changeSymbolLayer(0, arrow)
        symbol.appendSymbolLayer(vectors)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def _add_parameters(algorithm: VectorAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterLayer("DISPLACEMENT", translate("processing", "Displacement")),
        translate("processing", "Displacement to the east and to the north in bands 1 and 2."),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "UNCERTAINTY", translate("processing", "Uncertainty"), optional=True
        ),
        translate(
            "processing",
            "One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. "
            "Without it, σ is the one that the file states for quiet ground, or else the spread of the "
            "pixels around each station.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "GNSS", translate("processing", "GNSS stations"), [QgsProcessing.SourceType.TypeVector]
        ),
        translate(
            "processing",
            "Points, or a table (CSV) with longitude and latitude, with each station's displacement between "
            "the images' dates.",
        ),
    )
    algorithm.add(
        choice("UNIT", translate("processing", "Unit"), GNSS_UNITS),
        translate(
            "processing",
            "The unit of the stations' displacements and σ: auto takes it from the end of the field's "
            "name, as "
            "in east_mm, else metres.",
        ),
    )
    algorithm.add(
        choice("REFERENCE", translate("processing", "Reference"), GNSS_SURFACES),
        translate(
            "processing",
            "What is fitted to the residuals and subtracted from the field before the comparison: nothing, "
            "a shift or a plane.",
        ),
    )
    _add_advanced(algorithm)
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "RESIDUALS", translate("processing", "Residuals"), QgsProcessing.SourceType.TypeVectorPoint
        ),
        translate(
            "processing",
            "Stations with both displacements, their difference and its standard deviation, in metres.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            "CORRECTED", translate("processing", "Corrected"), optional=True, createByDefault=False
        ),
        translate("processing", "GeoTIFF of the displacement without the shift or plane of the reference."),
    )


def _add_advanced(algorithm: VectorAlgorithm) -> None:
    algorithm.add(
        number("RADIUS", translate("processing", "Radius (px)"), RADIUS),
        translate("processing", "The field at a station is the median of the pixels within this distance."),
        advanced=True,
    )
    labels = (
        translate("processing", "Field of the displacement to the east"),
        translate("processing", "Field of the displacement to the north"),
        translate("processing", "Field of σ to the east"),
        translate("processing", "Field of σ to the north"),
        translate("processing", "Field of the station's name"),
    )
    text = translate(
        "processing",
        "If no field is chosen, it is found by its name, such as east, north, sigma_east or station.",
    )
    for name, label in zip(FIELD_PARAMETERS, labels):
        algorithm.add(
            QgsProcessingParameterField(name, label, "", "GNSS", optional=True), text, advanced=True
        )
