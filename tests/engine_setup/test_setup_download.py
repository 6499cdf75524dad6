"""Test downloads that break off, are changed on the way, or that only pip can get."""

import os

import pytest

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.errors import setup as setup_errors
from microflow_qgis.core.progress import Progress
from microflow_qgis.engine_setup import fetch
from microflow_qgis.engine_setup.check import check_managed
from microflow_qgis.engine_setup.environment import Home
from microflow_qgis.engine_setup.install import Network, set_up

pytestmark = pytest.mark.usefixtures("bounded")
TORCH = "torch-2.7+cpu-py3-none-any.whl"


def ranges(index):
    return [asked for name, asked, _ in index.asked if name == TORCH]


def test_download_that_breaks_off_again_and_again_goes_on(planned, downloader, index):
    index.faults[TORCH] = 300_000
    set_up(planned(), downloader)
    assert ranges(index) == [None, "bytes=300000-", "bytes=600000-", "bytes=900000-"]


def test_download_that_ends_half_way_is_resumed_by_the_next_set_up(
    planned, pin, downloader, folder, index, mended
):
    def broken(url, path, most, report, cancel):
        if index.faults and path.endswith(f"{TORCH}.part") and os.path.exists(path):
            raise OSError("the network is down")
        downloader(url, path, most, report, cancel)

    index.faults[TORCH] = 400_000
    with pytest.raises(setup_errors.DownloadFailed, match=r"torch.* the network is down"):
        set_up(planned(), broken)
    assert type(check_managed(Home(folder), pin()).refusal) is setup_errors.EnvironmentUnfinished
    assert planned().download_bytes < 1_000_000
    index.faults.clear()
    index.asked.clear()
    assert mended()
    assert ranges(index) == ["bytes=400000-"]
    assert [name for name, _, _ in index.asked if name.endswith(".whl")] == [TORCH]


def test_download_that_was_changed_on_the_way_is_never_used(planned, downloader, folder, index, mended):
    right = index.files[TORCH]
    index.faults[TORCH] = bytes(len(right))
    with pytest.raises(setup_errors.DownloadChanged, match="torch"):
        set_up(planned(), downloader)
    assert ranges(index) == [None, None]
    assert not list(folder.glob(f"downloads/{TORCH}*"))
    index.faults.clear()
    assert mended()


def test_kept_download_that_was_changed_is_fetched_again(finished, folder, downloader, index):
    stored = folder / "downloads" / TORCH
    size = stored.stat().st_size
    stored.write_bytes(bytes(size))
    set_up(finished, downloader)
    assert ranges(index) == [None]


def test_pip_is_asked_where_addresses_fail(planned, downloader, folder, index, monkeypatch, tmp_path):
    """Use a company's mirror in pip's configuration, behind a proxy in QGIS's settings."""
    monkeypatch.setattr(fetch, "GIVE_UPS", 1)
    (tmp_path / ".config" / "pip").mkdir(parents=True)
    (tmp_path / ".config" / "pip" / "pip.conf").write_text(
        "[global]\nindex-url = http://mirror.invalid/simple\ntrusted-host = mirror.invalid\n"
    )
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / ".config" if "XDG" in name else tmp_path))

    def blocked(url, path, most, report, cancel):
        if "pip-" not in url and "/pip/" not in url:
            raise OSError("blocked by the company")
        downloader(url, path, most, report, cancel)

    with pytest.raises(setup_errors.DownloadFailed, match="blocked by the company; pip: "):
        set_up(planned(), blocked)
    outcome = set_up(planned(), blocked, Network(proxy=f"http://{index.host}"))
    assert outcome.check.refusal is None
    assert any(path.startswith("http://mirror.invalid/") for _, _, path in index.asked)


def test_bytes_received_are_bytes_and_their_speed_gives_the_seconds_left(monkeypatch):
    """Of 1000 bytes, which are half of the work, 200 were there and 300 more came in 15 s."""
    reports, now = [], [100.0]
    monkeypatch.setattr(fetch.time, "monotonic", lambda: now[0])
    received = fetch.Received(fetch.Pulse(reports.append, NEVER), 1000, 0.5)
    report = received.file(there=200)
    now[0] += 15
    report(Progress(bytes=500))
    assert reports == [Progress("download", 0.25, seconds_left=pytest.approx(25), bytes=500)]
    received.finished(1000)
    assert reports[-1] == Progress("download", 0.5, seconds_left=0.0, bytes=1000)
