"""Choose the two images of the dock: the layers that are offered, and the bands that are proposed."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QFormLayout

from ...processing.confidence_filter import rank_of
from .band_matching import guess, swapped
from .parameter_form import ParameterForm

IMAGE_PARAMETERS = ("PRE", "POST")
IMAGE_BANDS = ("PRE_BAND", "POST_BAND")


class ChosenImages:
    """Hold the layers and bands that the form names. ``rows`` are those of the dock that show them."""

    def __init__(self, form: ParameterForm, rows: QFormLayout) -> None:
        self._form, self._rows = form, rows
        self._announced: dict[str, object] = {}  # the layers that the form has announced

    def changed(self, name: str, *, suggest: bool) -> None:
        """Note that the form names another layer for PRE or POST, and propose bands for it."""
        self._announced[name] = self._form.value(name)
        if suggest:
            self._suggest_bands()

    def layers_added(self) -> None:
        """Choose both images of a project with two, and announce what the pickers chose without a signal."""
        self._offer()
        images, form = project_images(), self._form
        if len(images) == 2 and form.value("PRE") == form.value("POST"):
            names = [image.name() for image in images]
            pre, post = reversed(images) if swapped(*names) else images
            form.set_layer("PRE", pre.id())
            form.set_layer("POST", post.id())
        for name in IMAGE_PARAMETERS:
            if form.value(name) != self._announced.get(name):
                form.set_layer(name, form.value(name))

    def band_names(self) -> list[list[str]]:
        """Return the names of the bands of the image before and of the one after; empty without an image."""
        layers = [self._layer(name) for name in IMAGE_PARAMETERS]
        return [[] if layer is None else _names(layer) for layer in layers]

    def bands(self) -> tuple[int, int]:
        """Return the numbers of the bands."""
        pre, post = (self._form.value(name) or 1 for name in IMAGE_BANDS)
        return pre, post

    def show_bands(self) -> None:
        """Show the choice of a band only where the image has several."""
        self._show(self.band_names())

    def _show(self, names: Sequence[Sequence[str]]) -> None:
        for name, bands in zip(IMAGE_BANDS, names):
            self._form.show(name, self._rows, len(bands) > 1)

    def _suggest_bands(self) -> None:
        names = self.band_names()
        self._show(names)
        if all(names):
            for name, number in zip(IMAGE_BANDS, guess(*names)):
                self._form.set_value(name, number)

    def _offer(self) -> None:
        """Offer the project's layers as images, without the results."""
        results = [layer for layer in _rasters() if rank_of(layer)]
        for name in IMAGE_PARAMETERS:
            self._form.layer_box(name).setExceptedLayerList(results)

    def _layer(self, name: str) -> QgsRasterLayer | None:
        layer = QgsProcessingUtils.mapLayerFromString(self._form.value(name) or "", self._form.context)
        return layer if isinstance(layer, QgsRasterLayer) else None


def project_images() -> list[QgsRasterLayer]:
    """Return the rasters of the project that are no results."""
    return [layer for layer in _rasters() if not rank_of(layer)]


def _rasters() -> list[QgsRasterLayer]:
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]


def _names(layer: QgsRasterLayer) -> list[str]:
    return [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]
