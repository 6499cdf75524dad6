"""Test verdicts of twenty real pairs against those of a specialist, and the predicted errors."""

from typing import NamedTuple

import numpy as np
import pytest

from microflow_qgis.analysis.verdict import CARE, GOOD, NO_RISE, NOT_MEASURED, SHIFTED, UNTRUSTED

SIDE = 400  # px of the images' middle
TWO_DATES = "two_dates/{}/pre.tif", "two_dates/{}/post.tif"
CONGO, NAIP = "congo_landsat8_38m/congo_{}.tif", "naip_prairie_5m/naip_{}.tif"
IMAGEFUSION = "stacks/landsat_2016_imagefusion/{}.tif"
YAHTSE, PERITO = "pairs/yahtse_landsat8_pan_15m/{}.tif", "pairs/perito_moreno_sentinel2_10m/{}.tif"


class Case(NamedTuple):
    """Hold a pair, the verdict of a specialist, and a finding that must be among its reasons."""

    pre: str
    post: str
    verdict: str
    finding: str = ""
    band: int = 1


def _dates(stem: str, pre: str, post: str, verdict: str, finding: str = "", band: int = 1) -> Case:
    return Case(stem.format(pre), stem.format(post), verdict, finding, band)


def _oscd(name: str, band: int = 2, folder: str = "oscd_{}") -> Case:
    """Return a pair of which the images are shifted against each other by 0.1 to 1 px."""
    pre, post = (path.format(folder.format(name)) for path in TWO_DATES)
    return Case(pre, post, CARE, SHIFTED, band)


CASES = {
    "16 days apart, never resampled": _dates(IMAGEFUSION, "2016220", "2016236", GOOD, "", 3),
    "23 days apart, a shift of 0.08 px": _dates(IMAGEFUSION, "2016220", "2016243", CARE, SHIFTED, 3),
    "savanna, two years apart": _dates(CONGO, "20130728", "20150904", GOOD),
    "savanna, six years apart": _dates(CONGO, "20150904", "20211201", NOT_MEASURED, NO_RISE),
    "glacier, motion beyond the limit": _dates(YAHTSE, "20160718_pre", "20160803_post", CARE, SHIFTED),
    "glacier, three days apart": _dates(PERITO, "20200207_pre", "20200210_post", CARE, SHIFTED),
    "city in a desert": _oscd("lasvegas"),
    "suburbs": _oscd("cupertino"),
    "hills": _oscd("chongqing"),
    "city at the sea": _oscd("beirut"),
    "city": _oscd("pisa", 1),
    "fields": _oscd("rennes", 1),
    "mountains": _oscd("norcia"),
    "two dates on grids of their own": _oscd("abudhabi"),
    "arid mountains, 26 years apart": _oscd("andasol_landsat_jpeg", 1, "{}"),
    "arid rift, 20 years apart": _oscd("elephantbutte_landsat5_jpeg", 1, "{}"),
    "sea ice by radar": _oscd("seaice_sentinel1_20200301", 1, "{}"),
    "temperature that changes sign": Case(
        *(path.format("yanco_landsat_lst_2016") for path in TWO_DATES), NOT_MEASURED, NO_RISE
    ),
    "prairie of 2016 and 2018": _dates(NAIP, "20160816", "20180716", NOT_MEASURED, NO_RISE),
    "prairie of 2012 and 2014": _dates(NAIP, "20120731", "20140720", NOT_MEASURED, UNTRUSTED),
}


@pytest.fixture
def middle(images, tmp_path):
    """Return a function of a path below the real images and a band: the middle SIDE px of that band, as a
    file."""
    from osgeo import gdal

    def cut(path: str, band: int) -> str:
        source = gdal.Open(str(images / path))
        size = (source.RasterXSize, source.RasterYSize)
        window = [max(0, (length - SIDE) // 2) for length in size] + [min(SIDE, length) for length in size]
        made = str(tmp_path / path.replace("/", "_"))
        gdal.Translate(made, source, bandList=[band], srcWin=window)
        return made

    return cut


@pytest.mark.parametrize("name", CASES)
def test_verdict(name, verdict_holds):
    verdict_holds(CASES[name])


@pytest.fixture
def verdict_holds(run, read, middle):
    """Return a function that asserts the verdict of a case, and that its error was predicted within a factor
    of 2."""
    from qgis.core import QgsApplication, QgsProcessingContext

    from microflow_qgis.core.cancel import CancelToken
    from microflow_qgis.processing.forecast import forecast, survey_pair

    def holds(case: Case) -> None:
        pair = {
            "PRE": middle(case.pre, case.band),
            "POST": middle(case.post, case.band),
            "WEIGHTS": "builtin",
        }
        outputs = dict.fromkeys(("DISPLACEMENT", "UNCERTAINTY"), "TEMPORARY_OUTPUT")
        results = run("estimatedisplacement", **pair, **outputs)
        assert results["VERDICT"] == case.verdict, results["FINDINGS"]
        assert case.finding in results["FINDINGS"].split(",")
        registry = QgsApplication.processingRegistry()
        algorithm = registry.createAlgorithmById("microflow:estimatedisplacement")
        coming = forecast(algorithm, {**pair, "DISPLACEMENT": "out.tif"}, QgsProcessingContext())
        stated = np.nanmedian(np.hypot(*read(results["UNCERTAINTY"])) / np.sqrt(2)) / coming.pixel
        assert 0.5 <= survey_pair(coming, CancelToken(lambda: False)).error / stated <= 2

    return holds
