"""The pinned set as it is, on this computer: downloads hundreds of megabytes, only with --long."""

from pathlib import Path

import pytest

from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.setup.check import check_managed
from microflow_qgis.engine.setup.environment import Home, uninstall
from microflow_qgis.engine.setup.install import set_up
from microflow_qgis.engine.setup.interpreters import bases, candidates
from microflow_qgis.engine.setup.pinned import read_pinned
from microflow_qgis.engine.setup.plan import plan
from microflow_qgis.paths import RESOURCES

pytestmark = pytest.mark.usefixtures("long")


def test_engine_from_the_real_index(tmp_path, capsys):
    """Files come through pip, wherever its configuration finds them."""
    pinned, home = read_pinned(RESOURCES / "engine" / "pinned.json"), Home(tmp_path / "Größe 日本 engine")
    pythons = [base.python for base in bases(c.python for c in candidates()) if base.minor == "3.11"]
    if not pythons:
        pytest.skip("no Python 3.11 here")

    def none_but_pip(url, path, received, cancelled):
        raise OSError("the test goes to the index with pip")

    what = plan(pinned, home.folder, "cpu", pythons)
    stated = (what.download_bytes, what.disk_bytes)
    said = []
    outcome = set_up(what, none_but_pip, log=said.append)
    took = sum(path.lstat().st_blocks * 512 for path in home.folder.rglob("*"))
    with capsys.disabled():
        print(
            f"\ndownload {stated[0] / 1e6:.0f} MB; disk {took / 1e6:.0f} of {stated[1] / 1e6:.0f} MB stated"
        )
    assert outcome.check.torch.startswith("2.")
    assert outcome.check.refusal is None
    assert 0.7 * stated[1] < took < stated[1]
    assert check_managed(home, pinned).refusal is None

    job = Job("regularize", str(tmp_path), (64, 80), Options(device="cpu"))
    for name in ("raw_flow", "confidence"):
        job.array(name, "w+")[...] = 0.5
    engine = Engine(str(home.python), said.append)
    assert engine.run(job, lambda *_: None, lambda: False)["device"] == "cpu"
    engine.close()
    assert float(job.array("flow").max()) == pytest.approx(0.5, abs=1e-3)
    uninstall(home)
    assert not Path(home.folder).exists()
