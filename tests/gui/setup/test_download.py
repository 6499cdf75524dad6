"""Test downloads through QGIS's network, in a thread of QGIS's task manager."""

import os
import threading

import pytest

from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.progress import Progress, ignore

NAME = "numpy-1.0-py3-none-any.whl"


@pytest.fixture
def outcome(qgis_app, spin):
    """Return a function that downloads from the index and returns the content, or the error."""
    from qgis.core import QgsApplication

    from microflow_qgis.gui.tasks.download import QgisNetwork
    from microflow_qgis.gui.tasks.function_task import FunctionTask

    def outcome(url, path, cancelled=lambda: False, most=1 << 30, report=ignore):
        network, ends = QgisNetwork(url), []
        work = FunctionTask(
            "download", lambda _: network.download(url, str(path), most, report, CancelToken(cancelled))
        )
        work.ended.connect(lambda result, error: ends.append(error))
        QgsApplication.taskManager().addTask(work)
        spin(lambda: ends, 20)
        return path.read_bytes() if ends[0] is None else ends[0]

    return outcome


@pytest.fixture
def big(index):
    """Return name and content of a large file."""
    index.files["big.whl"] = os.urandom(24 << 20)
    return "big.whl", index.files["big.whl"]


def test_whole_and_resumed(outcome, index, big, tmp_path):
    name, content = big
    path, url, reports = tmp_path / name, f"http://{index.host}/files/{name}", []
    assert outcome(url, path, report=reports.append) == content
    assert reports[-1] == Progress(bytes=len(content))
    assert reports == [Progress(bytes=progress.bytes) for progress in reports], "nothing but bytes is known"
    path.write_bytes(content[: 10 << 20])
    assert outcome(url, path) == content
    assert [asked for _, asked, _ in index.asked] == [None, f"bytes={10 << 20}-"]


def test_what_breaks_off_is_kept_and_continued(outcome, index, big, tmp_path):
    """Qt may discard the last bytes of a connection that the server has closed."""
    name, content = big
    url, path = f"http://{index.host}/files/{name}", tmp_path / name
    index.faults[name] = [5 << 20]
    ended = outcome(url, path)
    assert isinstance(ended, OSError)
    assert str(ended)
    kept = path.read_bytes()
    assert kept and content.startswith(kept)
    assert outcome(url, path) == content
    assert [asked for _, asked, _ in index.asked] == [None, f"bytes={len(kept)}-"]


def test_a_page_that_says_no_is_not_taken_for_the_file(outcome, index, tmp_path):
    (tmp_path / "x.whl").write_bytes(b"what came before")
    ended = outcome(f"http://{index.host}/files/x.whl", tmp_path / "x.whl")
    assert str(ended) == "127.0.0.1 answered with status 404"
    assert (tmp_path / "x.whl").read_bytes() == b"what came before"


def test_a_server_that_knows_no_parts_begins_anew(outcome, index, big, tmp_path, monkeypatch):
    name, content = big
    (tmp_path / name).write_bytes(b"something else")
    monkeypatch.setattr("tests.engine_setup.tiny_index.KNOWS_PARTS", False)
    assert outcome(f"http://{index.host}/files/{name}", tmp_path / name) == content


def test_nobody_there(outcome, tmp_path):
    assert "refused" in str(outcome("http://127.0.0.1:9/x.whl", tmp_path / "x.whl"))


def test_cancelled_while_nothing_comes(outcome, index, big, tmp_path):
    index.faults[big[0]] = threading.Event()
    asked = iter([False] * 5)
    ended = outcome(f"http://{index.host}/files/big.whl", tmp_path / "big.whl", lambda: next(asked, True))
    assert isinstance(ended, Cancelled)
    index.faults[big[0]].set()


@pytest.fixture
def proxy(settings, index, qgis_app):
    """Use the index as the proxy of QGIS's settings, with user name and password."""
    from qgis.core import QgsNetworkAccessManager

    host, port = index.host.split(":")
    values = {
        "Enabled": True,
        "Host": host,
        "Port": port,
        "Type": "HttpProxy",
        "User": "ann",
        "Password": "w",
    }
    for key, value in values.items():
        settings.setValue(f"proxy/proxy{key}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    yield f"http://ann:w@{index.host}"
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_through_the_proxy_of_qgis(outcome, index, proxy, tmp_path):
    """The thread's own network may be older than the proxy setting."""
    from microflow_qgis.gui.tasks.download import QgisNetwork

    url = f"http://mirror.invalid/files/{NAME}"
    assert outcome(url, tmp_path / NAME) == index.files[NAME]
    assert index.asked[-1][2] == url
    with QgisNetwork(url).reached() as reached:
        assert reached.proxy == proxy


def test_authorities_that_were_added_to_qgis_reach_pip(monkeypatch, qgis_app):
    from pathlib import Path

    from microflow_qgis.gui.tasks import download

    monkeypatch.setattr(download, "_added_authorities", lambda: b"-----BEGIN CERTIFICATE-----")
    with download.QgisNetwork("http://x.invalid").reached() as reached:
        assert Path(reached.certificates).read_bytes() == b"-----BEGIN CERTIFICATE-----"
    assert not Path(reached.certificates).exists()
