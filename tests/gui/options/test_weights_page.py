"""Test weights in the settings and the dock: listed, imported, downloaded, measured, removed."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from qgis.PyQt import sip

from microflow_qgis.core.weights_card import check_weights, fingerprint
from microflow_qgis.engine_setup import fetch

BUILTIN = Path(__file__).resolve().parents[3] / "resources" / "weights" / "builtin.safetensors"


class PageAnswer(BaseHTTPRequestHandler):
    """Serve the built-in weights at ``/KIND/NAME``, as that kind of server does."""

    def do_GET(self):
        kind, name = self.path.strip("/").split("/")
        self.server.asked.append((kind, self.headers.get("Range")))
        content = BUILTIN.read_bytes() if kind != "rubbish" else b"<html>you shall not</html>"
        if kind == "redirect":
            self.send_response(302)
            self.send_header("Location", f"/plain/{name}")
            self.end_headers()
            return
        start = int((self.headers.get("Range") or "bytes=0-")[6:-1])
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        length = {"longer": 1000, "shorter": -1000}.get(kind, 0) + len(content) - start
        self.send_header("Content-Length", str(length))
        self.end_headers()
        sent = content[start:]
        if kind == "breaks" and len(self.server.asked) < 4:
            sent = sent[: len(sent) // 2]
        self.wfile.write(sent[:length])
        self.close_connection = True

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), PageAnswer)
    server.daemon_threads, server.asked = True, []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{server.server_port}"
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Return the folder of the user's weights."""
    monkeypatch.setenv("MICROFLOW_WEIGHTS_FOLDER", str(tmp_path / "weights größe"))
    monkeypatch.setattr(fetch, "PAUSES", (0.01, 0.01))
    return tmp_path / "weights größe"


@pytest.fixture
def page(plugin, iface):
    from microflow_qgis.gui.options.weights_page import WeightsPage

    page = WeightsPage(plugin.desktop.library)
    page.show()
    yield page
    sip.delete(page)


@pytest.fixture
def done(page, spin):
    """Return a function that waits until no work is in progress and returns the notice."""

    def done():
        spin(lambda: not page.library.busy, 300)
        return page.notice.text()

    return done


def rows(page):
    items = [page.table.topLevelItem(number) for number in range(page.table.topLevelItemCount())]
    return {item.text(0): [item.text(column) for column in range(1, item.columnCount())] for item in items}


def left(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_what_is_here_is_listed_with_its_figures(page):
    shown = rows(page)
    assert list(shown) == ["Built-in", "None (the refinement alone)"]
    size, trained, _, one, two, *here = shown["Built-in"]
    assert size.endswith(" MB")
    assert trained == "0.01–5.0 px"
    assert one.endswith(" px")
    assert two.endswith(" px")
    assert here == ["", "", ""]
    assert not page.remove.isEnabled()
    assert "huggingface.co/zjuzju/microflow_models" in page.source.text()


def test_a_file_is_brought_in_and_removed(page, done, folder):
    page.library.bring(str(BUILTIN), "mine")
    assert page.cancel.isVisible()
    assert not page.bring.isEnabled()
    notice = done()
    assert fingerprint(BUILTIN)[1] in notice
    assert "mine" in rows(page)
    assert "px" in rows(page)["mine"][2]
    page.table.topLevelItem(1).setSelected(True)
    page.remove.click()
    assert "mine" not in rows(page)
    assert left(folder) == []


def test_a_download_is_shown_in_megabytes_and_a_run_in_per_cent(page, done, server):
    shown = []

    def look():
        shown.append((page.stage.text(), page.bar.value()))

    page.library.changed.connect(look)
    page.address.setText(f"{server.url}/plain/net.safetensors")
    page.download.click()
    done()
    page.library.changed.disconnect(look)
    megabytes = [text.split()[1] for text, _ in shown if text.startswith("Downloading… ")]
    assert float(megabytes[-1]) == pytest.approx(BUILTIN.stat().st_size / 1e6, abs=0.06)
    assert 50 < max(value for _, value in shown) <= 100, "of the import that follows"


@pytest.mark.parametrize("kind", ["plain", "redirect", "breaks"])
def test_a_download_is_gone_on_with_and_imported(page, done, folder, server, kind):
    page.address.setText(f"{server.url}/{kind}/some net.safetensors")
    page.download.click()
    notice = done()
    size, digest = fingerprint(BUILTIN)
    assert digest in notice
    assert left(folder) == ["some net.json", "some net.safetensors"]
    source = check_weights(folder / "some net.safetensors")["source"]
    assert (source["bytes"], source["sha256"]) == (size, digest)
    assert source["origin"] == f"{server.url}/{kind}/some net.safetensors"
    if kind == "breaks":
        assert [asked for _, asked in server.asked][1:] != [None] * (len(server.asked) - 1)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("rubbish", "cannot be read as weights"),
        ("shorter", "cannot be read as weights"),
        ("longer", "could not be downloaded"),
    ],
)
def test_servers_that_lie_or_send_rubbish_bring_nothing_in(page, done, folder, server, kind, sentence):
    page.address.setText(f"{server.url}/{kind}/net.safetensors")
    page.download.click()
    assert sentence in done()
    assert list(rows(page)) == ["Built-in", "None (the refinement alone)"]
    stored = left(folder)
    assert [name for name in stored if not name.endswith(".part")] == []
    assert kind == "longer" or stored == []


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "http://127.0.0.1", "nonsense", "ftp://a/b.pt"])
def test_what_is_no_address_is_refused(page, url):
    page.library.download(url)
    assert not page.library.busy
    assert "is not the address of a file" in page.notice.text()


def test_a_download_can_be_cancelled(page, done, folder, server):
    page.address.setText(f"{server.url}/longer/net.safetensors")
    page.download.click()
    page.cancel.click()
    assert "cancelled" in done()
    assert [name for name in left(folder) if not name.endswith(".part")] == []


def test_weights_are_measured_here(page, done):
    page.measure.click()
    assert done() == ""
    shown = rows(page)
    errors = [float(shown[name][5].split()[0]) for name in shown]
    assert max(errors) < 0.2
    assert all("zeros: 0.2" in shown[name][5] for name in shown)
    assert all("s/Mpx on cpu" in shown[name][7] for name in shown)


def test_the_dock_offers_what_is_here(page, contents, done, folder):
    from microflow_qgis.gui.weights.menu_button import WeightsButton

    page.library.bring(str(BUILTIN), "mine")
    done()
    button = contents.findChild(WeightsButton)
    button.fill()
    actions = button.menu().actions()
    assert [action.text().partition(" (")[0] for action in actions] == ["Built-in", "mine", "None"]
    assert "known motion" in actions[1].toolTip()
    for action, value in zip(actions, ("builtin", str(folder / "mine.safetensors"), "none")):
        action.trigger()
        assert contents.form.values()["WEIGHTS"] == value


def test_processings_own_dialog_offers_them_too(plugin):
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("microflow:estimatedisplacement")
    definition = algorithm.parameterDefinition("WEIGHTS")
    wrapper = WidgetWrapperFactory.create_wrapper(definition, None)
    assert wrapper.value() == "builtin"
    wrapper.setValue("none")
    assert wrapper.value() == "none"


@pytest.mark.parametrize(
    "card", ['{"reach": "abc"}', "[" * 100_000, "{}", None], ids=["bad", "deep", "empty", "none"]
)
def test_weights_whose_card_cannot_be_used_are_named_and_can_be_removed(page, contents, folder, card):
    """Such a card had broken the dock's list, and the page that could have removed it."""
    from microflow_qgis.gui.weights.menu_button import WeightsButton

    folder.mkdir()
    path = folder / "strange.safetensors"
    path.write_bytes(b"x")
    if card is not None:
        path.with_suffix(".json").write_text(card)
    page.refresh()
    rows = [page.table.topLevelItem(row) for row in range(page.table.topLevelItemCount())]
    row = next(row for row in rows if row.text(0) == "strange (unusable)")
    assert str(path.with_suffix(".json")) in row.toolTip(0)
    button = contents.findChild(WeightsButton)
    button.fill()
    assert all("strange" not in action.text() for action in button.menu().actions())
    row.setSelected(True)
    assert page.remove.isEnabled()
    page.remove.click()
    assert not path.exists()
    assert all(
        "strange" not in page.table.topLevelItem(i).text(0) for i in range(page.table.topLevelItemCount())
    )
