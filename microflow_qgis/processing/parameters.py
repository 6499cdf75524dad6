"""Define the algorithms' parameters, each with its help; defaults and bounds are in engine.job."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.job import BUILTIN, DEVICES, MAX_DISPLACEMENT, PENALTIES, TILE_SIZE, TV_STRENGTH, Bounds
from .algorithm import MicroflowAlgorithm

translate = QCoreApplication.translate

RAW = "RAW_DISPLACEMENT"
UNCERTAINTY = "UNCERTAINTY"


def number(name: str, label: str, bounds: Bounds, *, whole: bool = False) -> QgsProcessingParameterNumber:
    kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
    default = int(bounds.default) if whole else bounds.default
    return QgsProcessingParameterNumber(name, label, kind, default, False, bounds.lowest, bounds.highest)


def choice(name: str, label: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
    """Return a choice of one of the words in ``options``, the first by default; its value is the word."""
    return QgsProcessingParameterEnum(name, label, list(options), False, options[0], False, True)


def band(name: str, label: str, default: int, layer: str) -> QgsProcessingParameterBand:
    """Return a band parameter; it is optional, because QGIS 3.22 does not accept a default as a value."""
    return QgsProcessingParameterBand(name, label, default, layer, True)


def add_tv_strength(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        number("TV_STRENGTH", translate("processing", "TV strength (px)"), TV_STRENGTH),
        translate(
            "processing",
            "How strongly the field is smoothed by total variation, in pixels: steps that are small "
            "compared with it are flattened, faults stay sharp. 0 gives the field as it was measured.",
        ),
    )


def add_penalty(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        choice("PENALTY", translate("processing", "Penalty"), PENALTIES),
        translate(
            "processing",
            "How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly "
            "with the height of the step, and a fault keeps its full offset; with tv it grows in proportion "
            "to the height.",
        ),
        advanced=True,
    )


def add_device(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        choice("DEVICE", translate("processing", "Device"), DEVICES),
        translate(
            "processing",
            "The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's "
            "(mps), otherwise the processor (cpu). Whatever does not fit in the memory of the graphics card "
            "is computed on the processor.",
        ),
        advanced=True,
    )


def add_displacement_input(algorithm: MicroflowAlgorithm) -> None:
    """Add INPUT, EAST_BAND and NORTH_BAND."""
    algorithm.add(
        QgsProcessingParameterRasterLayer("INPUT", translate("processing", "Displacement")),
        translate(
            "processing",
            "A raster of horizontal displacement, east and north positive (in pixels, right and up "
            "positive, where it has no coordinate reference system). Its values are used as QGIS shows "
            "them, with scale and offset. Lengths are converted to metres from the unit of the bands; a "
            "velocity is refused.",
        ),
    )
    algorithm.add(
        band("EAST_BAND", translate("processing", "East band"), 1, "INPUT"),
        translate("processing", "The band of the displacement to the east."),
    )
    algorithm.add(
        band("NORTH_BAND", translate("processing", "North band"), 2, "INPUT"),
        translate("processing", "The band of the displacement to the north."),
    )


def add_images(algorithm: MicroflowAlgorithm) -> None:
    band_help = translate("processing", "The band to measure in; the same kind in both images.")
    algorithm.add(
        QgsProcessingParameterRasterLayer("PRE", translate("processing", "Image before")),
        translate(
            "processing",
            "The image from before the motion. The results lie on its pixels. Any raster that GDAL opens "
            "will do, in one band of brightness: panchromatic, visible or infrared.",
        ),
    )
    algorithm.add(band("PRE_BAND", translate("processing", "Band of the image before"), 1, "PRE"), band_help)
    algorithm.add(
        QgsProcessingParameterRasterLayer("POST", translate("processing", "Image after")),
        translate(
            "processing",
            "The image from after the motion, preferably from the same sensor, the same season and the same "
            "time of day. If its grid differs, it is resampled once.",
        ),
    )
    algorithm.add(band("POST_BAND", translate("processing", "Band of the image after"), 1, "POST"), band_help)


def add_area(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterExtent("EXTENT", translate("processing", "Area to measure"), optional=True),
        translate(
            "processing",
            "The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the "
            "extent of a layer. Without it, the whole area that both images cover. For an irregular "
            "outline, choose a layer of polygons over the rest under Areas to leave out.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "MASK",
            translate("processing", "Areas to leave out"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "processing",
            "Polygons over water, cloud, or whatever else should not be measured, in any coordinate "
            "reference system and of any size.",
        ),
    )


def add_nodata(algorithm: MicroflowAlgorithm) -> None:
    """Add NODATA, read by :func:`.layers.nodata_values`."""
    algorithm.add(
        QgsProcessingParameterString(
            "NODATA", translate("processing", "Values without data"), "", optional=True
        ),
        translate(
            "processing",
            "Numbers that mean no data in either image, for example 0 or -9999, with spaces between. They "
            "are added to the no-data values of the files and of the layers. A value far from all others, "
            "or beyond 1e30, is treated as no data automatically; a value that may mean no data is named in "
            "a warning.",
        ),
        advanced=True,
    )


def add_inaccurate(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterBoolean(
            "ALLOW_INACCURATE", translate("processing", "Allow an inaccurate transformation"), False
        ),
        translate(
            "processing",
            "Images in reference systems with different datums are aligned by the transformation that is "
            "chosen in the project (Project > Properties > Transformations), or by QGIS's default. Where "
            "that may be wrong by more than half a pixel, the run refuses unless this is ticked; a constant "
            "shift in the result can then be an error of the transformation.",
        ),
        advanced=True,
    )


def add_trace(
    algorithm: MicroflowAlgorithm, text: str, *, optional: bool = True, advanced: bool = False
) -> None:
    """Add TRACE, read by :func:`.trace_lines.trace_of`; ``text`` states its use by the algorithm."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "TRACE",
            translate("processing", "Fault trace"),
            [QgsProcessing.SourceType.TypeVectorLine],
            optional=optional,
        ),
        text,
        advanced=advanced,
    )


def add_smoothing_trace(algorithm: MicroflowAlgorithm) -> None:
    """Add TRACE, across which nothing is smoothed, read by :func:`.trace_lines.smoothing_trace`."""
    add_trace(
        algorithm,
        translate(
            "processing",
            "A layer of lines along known faults. Nothing is averaged or smoothed across them, so the "
            "motions of the two sides do not mix; around the end of a line the field closes smoothly. A "
            "line should lie within a few pixels of the fault. Without this layer, faults are found "
            "automatically.",
        ),
    )


def add_weights(algorithm: MicroflowAlgorithm) -> None:
    weights = QgsProcessingParameterString("WEIGHTS", translate("processing", "Weights"), BUILTIN)
    weights.setMetadata({"widget_wrapper": {"class": "microflow_qgis.gui.weights_wrapper.WeightsWrapper"}})
    algorithm.add(
        weights,
        translate(
            "processing",
            "The network's weights: builtin, the path of a .safetensors file that has its card (.json) "
            "beside it, or none for the refinement alone. The algorithm Import weights makes such files "
            "from others.",
        ),
        advanced=True,
    )


def add_recipe(algorithm: MicroflowAlgorithm) -> None:
    add_weights(algorithm)
    algorithm.add(
        QgsProcessingParameterBoolean("REFINE", translate("processing", "Refine"), True),
        translate(
            "processing",
            "Follow the network with a least-squares refinement, which removes the remaining error of about "
            "a tenth of a pixel.",
        ),
        advanced=True,
    )
    algorithm.add(
        number("MAX_DISPLACEMENT", translate("processing", "Largest displacement (px)"), MAX_DISPLACEMENT),
        translate(
            "processing",
            "The largest motion to look for, in pixels of the image before. Large values take longer and "
            "find more false matches.",
        ),
        advanced=True,
    )


def add_scheduler(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterString(
            "DASK_SCHEDULER", translate("processing", "Dask scheduler"), "", optional=True
        ),
        translate(
            "processing",
            "Address of the scheduler of a Dask cluster whose workers measure the tiles, for example "
            "tcp://10.0.0.1:8786; if empty, this computer measures them. The images are sent there. Use "
            "only a cluster that you trust like this computer: whoever controls it decides what is measured. "
            "For tls:// addresses the certificates are chosen in the MicroFlow settings. The workers need "
            "PyTorch, NumPy and safetensors, the engine's Python also distributed.",
        ),
        advanced=True,
    )


def add_tile_size(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        number("TILE_SIZE", translate("processing", "Tile size (px)"), TILE_SIZE, whole=True),
        translate(
            "processing",
            "Side of the tiles in which the images are processed. It changes the memory needed, not the "
            "result.",
        ),
        advanced=True,
    )


def add_displacement_outputs(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterDestination("DISPLACEMENT", translate("processing", "Displacement")),
        translate(
            "processing",
            "GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence "
            "from 0 to 1.",
        ),
    )
    add_derived_outputs(algorithm, by_default=True)


def add_derived_outputs(algorithm: MicroflowAlgorithm, *, by_default: bool) -> None:
    """Add MAGNITUDE and FAULT_MAGNITUDE; ``by_default`` is whether QGIS's dialogs select them."""
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            "MAGNITUDE",
            translate("processing", "Displacement magnitude"),
            optional=True,
            createByDefault=by_default,
        ),
        translate("processing", "GeoTIFF of the length of the horizontal displacement, in metres."),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            "FAULT_MAGNITUDE",
            translate("processing", "Fault magnitude"),
            optional=True,
            createByDefault=by_default,
        ),
        translate(
            "processing",
            "GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault gives its "
            "offset. See the algorithm Fault magnitude.",
        ),
    )


def add_uncertainty_output(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            UNCERTAINTY,
            translate("processing", "Uncertainty"),
            optional=True,
            createByDefault=False,
        ),
        translate(
            "processing",
            "GeoTIFF of two bands: one standard deviation of the displacement to the east and to the north, "
            "in metres. It is calibrated on pairs of images whose motion is known, so that about two thirds "
            "of the errors lie below it and 19 in 20 below twice its value. The card of the weights has the "
            "figures.",
        ),
    )


def add_raw_output(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            RAW,
            translate("processing", "Raw displacement"),
            optional=True,
            createByDefault=False,
        ),
        translate(
            "processing",
            "A GeoTIFF like that of the displacement, but without the last smoothing. From it, Regularise "
            "displacement computes what another TV strength would have given, without a new run.",
        ),
    )


def word(algorithm: MicroflowAlgorithm, parameters: dict[str, Any], name: str, context) -> str:
    """Return the chosen word of :func:`choice`, also if a script gives its number."""
    value = algorithm.parameterAsEnumString(parameters, name, context)
    options = algorithm.parameterDefinition(name).options()
    return options[int(value)] if value.isdigit() else value
