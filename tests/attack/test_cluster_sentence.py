"""A scheduler with TLS and no certificates is a sentence before anything is measured."""

import numpy as np
import pytest

from microflow_qgis.processing import settings


@pytest.fixture
def pair(tmp_path):
    from osgeo import gdal

    paths = []
    for number in range(2):
        paths.append(str(tmp_path / f"{number}.tif"))
        made = gdal.GetDriverByName("GTiff").Create(paths[-1], 100, 100, 1, gdal.GDT_Float32)
        made.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        made.GetRasterBand(1).WriteArray(np.random.default_rng(number).random((100, 100)))
        made.FlushCache()
    return paths


@pytest.mark.parametrize("chosen", [("", "", ""), ("{pem}", "{pem}", ""), ("{pem}", "/no/such.pem", "{pem}")])
@pytest.mark.parametrize("address", ["tls://10.0.0.1:8786", "TLS://10.0.0.1:8786"])
def test_tls_without_certificates_is_a_sentence(address, chosen, provider, pair, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingContext

    pem = tmp_path / "some.pem"
    pem.write_text("")
    cluster = settings.Cluster("", *(name.format(pem=pem) for name in chosen))
    monkeypatch.setattr(settings, "chosen_cluster", lambda: cluster)
    parameters = {
        "PRE": pair[0],
        "POST": pair[1],
        "WEIGHTS": "none",
        "DASK_SCHEDULER": address,
        "DISPLACEMENT": str(tmp_path / "moved.tif"),
    }
    algorithm = provider.algorithm("estimatedisplacement").create()
    ok, sentence = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert type(algorithm.refusal.error).__name__ == "CertificatesMissing"
    assert address in sentence
    assert "\n" not in sentence
