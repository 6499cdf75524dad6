"""Define refusals of input images and of output files; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class ImageUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it "
        "again from its source.",
    )


class NoPixels(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the "
        "image itself as a file, for example a GeoTIFF.",
    )


class ComputedRaster(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{layer} is computed on the fly by QGIS and has no file. Save it first (right-click the layer, "
        "Export > Save As…), and choose the saved file.",
    )


class RasterService(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{layer} comes from the data provider {provider}, which has no file that can be read here. Save it "
        "first (right-click the layer, Export > Save As…), and choose the saved file.",
    )


class BandMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP("errors", "{path} has no band {band}. Choose a band from 1 to {count}.")


class ComplexBand(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} holds complex numbers ({dtype}). Choose an image of real numbers, for example "
        "the amplitude.",
    )


class PaletteBand(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} holds indices of palette colours, not brightness. Choose another band, or "
        "convert the image first (Raster > Conversion > PCT to RGB).",
    )


class AlphaBand(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} is its alpha band, which holds transparency, not brightness. Choose another "
        "band.",
    )


class MaskBand(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} has only the values {low} and {high}: it is a mask, and has no brightness. "
        "Choose another band or image.",
    )


class NotOrthorectified(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is not orthorectified: it is georeferenced by {how}, and its pixels are distorted by the "
        "view of the sensor and the relief. Orthorectify it first, with Raster > Projections > Warp "
        "(Reproject)… and the additional command-line parameters {option}.",
    )


class NotRectified(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is georeferenced by control points, or its geotransform has zero area, so it has no regular "
        "grid. Rectify it first, with Raster > Projections > Warp (Reproject)… or with the Georeferencer.",
    )


class ImageTooSmall(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} has {cols} × {rows} pixels; at least {smallest} × {smallest} are needed. Choose a "
        "larger image.",
    )


class CrsMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} has no coordinate reference system, but {other} has one ({crs}). Assign the right one to the "
        "file (Raster > Projections > Assign Projection), or choose two images without any.",
    )


class CrsUnrelated(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is no transformation from {start} to {end} ({reason}). Reproject one of the images to the "
        "other's coordinate reference system.",
    )


class TransformInaccurate(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The transformation from {start} to {end}, {name}, is accurate only to {accuracy} m, which is more "
        "than half a pixel (a pixel is {pixel} m). Choose a better one in Project > Properties > "
        "Transformations, or allow an inaccurate transformation. {better}",
    )


class TransformUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{start} and {end} have different datums, and the accuracy of the transformation between them, "
        "{name}, is not known. Choose one in Project > Properties > Transformations, or allow an inaccurate "
        "transformation. {better}",
    )


class NoCommonArea(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of "
        "the same area, and check their coordinate reference systems.",
    )


class ExtentOutside(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The extent {extent} lies outside the area of both images, {common}. Choose an extent that overlaps "
        "it, or none.",
    )


class OverlapTooSmall(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The area to measure has {cols} × {rows} pixels of the image before; at least {smallest} × "
        "{smallest} are needed. Choose images that overlap more, or a larger extent.",
    )


class NoData(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} has no usable pixel in the area to measure: all are nodata, masked or not "
        "finite. Choose another band or area, or check the image's nodata value.",
    )


class NothingTrusted(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Nowhere in {path} is the confidence {least} or more: there is no motion to draw as arrows. Choose "
        "another result, or images that are closer in date, season or band.",
    )


class NodataUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{word} under Values without data is not a number. Write numbers with spaces between, for example: "
        "0 -9999.",
    )


class NoCommonData(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "No pixel can be used in both images: wherever one image has data, the other has none or the mask "
        "covers the place. Choose another area or a smaller mask, or check the images' nodata values.",
    )


class ConstantImage(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture "
        "no motion can be seen. Choose another band or image.",
    )


class MaskCrsMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The layer of areas to leave out, {mask}, has no coordinate reference system, so the position of "
        "its polygons on the images is not known. Set the right one (Layer > Set CRS of Layer(s)…).",
    )


class MaskElsewhere(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The layer of areas to leave out, {mask}, is in {crs}, which is not valid in the area of the "
        "images. Reproject it to the images' coordinate reference system first.",
    )


class MaskUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in "
        "the group Vector geometry of the Processing toolbox, or run without a mask.",
    )


class NothingMeasured(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "No pixel has a result: nowhere in the area do both images have data without gaps over some tens of "
        "pixels. Nothing was written. Choose another area or a smaller mask, or fill scattered pixels "
        "without data first.",
    )


class SameImage(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The image before and the image after are the same: band {band} of {path}. Choose images of two "
        "dates.",
    )


class GroundUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent "
        "{extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the "
        "image.",
    )


class TooFewImages(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{before} images before and {after} after were chosen. Choose one or more on each side and three or "
        "more in all; for two images, use Estimate displacement.",
    )


class OffsetsUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The offsets “{text}” are not a list of positive numbers. Write offsets in pixels with spaces "
        "between them, for instance 0.1 0.2 0.4.",
    )
