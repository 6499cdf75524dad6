"""A shortage of memory in QGIS's own process is one sentence, and earlier results stay."""

import errno
from pathlib import Path

import pytest

SHORTAGES = {
    "NumPy": MemoryError("Unable to allocate 9.31 GiB for an array"),
    "mmap": OSError(errno.ENOMEM, "Cannot allocate memory"),
}
STAGES = {
    "alignment": ("microflow_qgis.processing.estimate_displacement.align", "estimatedisplacement"),
    "computing": ("microflow_qgis.processing.rasters.gradient_measures", "faultmagnitude"),
    "writing": ("microflow_qgis.processing.rasters.write_raster", "faultmagnitude"),
}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("error", SHORTAGES.values(), ids=SHORTAGES)
def test_it_is_one_sentence(error, stage, provider, utm_pair, field, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    place, name = STAGES[stage]
    earlier = tmp_path / "earlier.tif"
    earlier.write_bytes(b"a result")
    images = dict(zip(("PRE", "POST"), utm_pair)) | {"DISPLACEMENT": str(earlier)}
    parameters = images if stage == "alignment" else {"INPUT": field, "FAULT_MAGNITUDE": str(earlier)}

    def short(*args, **kwargs):
        raise error

    monkeypatch.setattr(place, short)
    feedback = QgsProcessingFeedback(False)
    algorithm = provider.algorithm(name).create()
    _, ok = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not ok
    assert type(algorithm.refusal.error).__name__ == "QgisMemoryShort"
    assert "does not have enough memory" in feedback.textLog()
    assert "Traceback" not in feedback.textLog()
    assert Path(earlier).read_bytes() == b"a result"
