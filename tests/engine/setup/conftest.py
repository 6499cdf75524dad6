"""A tiny engine to set up: wheels made here, an index on the loopback that can fail, a downloader."""

import base64
import ensurepip
import hashlib
import http.client
import io
import json
import os
import shutil
import sys
import tarfile
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import pytest

from microflow_qgis.core.errors import Cancelled
from microflow_qgis.engine.setup import fetch
from microflow_qgis.engine.setup.interpreters import own_target
from microflow_qgis.engine.setup.pinned import read_pinned
from microflow_qgis.engine.setup.plan import plan

BASE = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
MINOR = f"{sys.version_info[0]}.{sys.version_info[1]}"

TORCH = """
__version__ = "{version}"
class cuda:
    is_available = staticmethod(lambda: {cuda})
    get_device_name = staticmethod(lambda: "A card")
class backends:
    pass
class Ones:
    def __init__(self, *shape, device):
        if {broken}:
            raise RuntimeError("CUDA error: no kernel image is available for execution on the device")
        self.value = 262144.0
    def __matmul__(self, other):
        return self
    def sum(self):
        return self
    def item(self):
        return self.value
ones = Ones
class nn:
    class functional:
        @staticmethod
        def conv2d(image, window):
            image.value = 324.0
            return image
"""
# What uv is asked to do: tell where a Python lies, and take it from the mirror.
UV = """#!{base}
import json, sys, pathlib, tarfile, urllib.parse, urllib.request
asked = sys.argv[2]
if asked == "list":
    print("warning: something")
    print(json.dumps([{{"key": sys.argv[3] + "-gnu", "url": {url!r}}}]))
else:
    mirror = sys.argv[sys.argv.index("--mirror") + 1]
    folder = pathlib.Path(sys.argv[sys.argv.index("--install-dir") + 1])
    archive = urllib.request.url2pathname(urllib.parse.urlsplit(mirror).path) + {path!r}
    if len(open(archive, "rb").read()) != {size}:
        sys.exit("error: Hash mismatch")
    with tarfile.open(archive) as tar:
        tar.extractall(folder / "cpython-{minor}.99-linux")
"""


def wheel(name: str, version: str, members: dict, tag: str = "py3-none-any") -> tuple[str, bytes]:
    """Name and content of a wheel; ``members`` are its files by path."""
    info = f"{name}-{version}.dist-info"
    members = {
        **members,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    members = {path: text.encode() if isinstance(text, str) else text for path, text in members.items()}
    rows = [
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b'=').decode()},{len(content)}"
        for path, content in members.items()
    ]
    members[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""]).encode()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for path, content in members.items():
            archive.writestr(path, content)
    return f"{name}-{version}-{tag}.whl", file.getvalue()


def pip_wheel() -> Path:
    folders = (Path(ensurepip.__file__).parent / "_bundled", Path("/usr/share/python-wheels"))
    return next(path for folder in folders for path in sorted(folder.glob("pip-*.whl")))


class Index(ThreadingHTTPServer):
    """A simple index of ``files``. ``faults[name]`` is what happens to a file: a number of bytes after
    which each answer breaks off, an event to wait for, or bytes to send instead."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.files, self.faults, self.asked, self.host = {}, {}, [], f"127.0.0.1:{self.server_port}"

    @property
    def url(self):
        return f"http://{self.host}/simple"

    def handle_error(self, request, client_address):
        pass  # whoever asked has gone


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        name = path.rstrip("/").rpartition("/")[2]
        self.server.asked.append((name, self.headers.get("Range"), self.path))
        if path.startswith("/simple/"):
            names = [n for n in self.server.files if n.split("-")[0].lower().replace("_", "-") == name]
            page = "".join(f'<a href="../../files/{quote(n)}#sha256=x">{n}</a>\n' for n in names).encode()
            return self.send(200 if names else 404, page, len(page))
        fault = self.server.faults.get(name)
        content = fault if isinstance(fault, bytes) else self.server.files.get(name)
        if content is None:
            return self.send(404, b"", 0)
        start = int((self.headers.get("Range") or "bytes=0-")[6:-1])
        body = content[start:]
        if isinstance(fault, threading.Event):
            self.send(206, body[: len(body) // 2], len(body))
            fault.wait(30)
            return self.wfile.write(body[len(body) // 2 :])
        return self.send(206 if start else 200, body[:fault] if isinstance(fault, int) else body, len(body))

    def send(self, status, body, length):
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        self.send_header("Content-Type", "text/html" if "/simple/" in self.path else "application/zip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def download(url, path, received, cancelled):
    """A downloader as the set-up wants it."""
    there = os.path.getsize(path) if os.path.exists(path) else 0
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=0.2)
    try:
        connection.request("GET", parts.path, headers={"Range": f"bytes={there}-"} if there else {})
        with connection.getresponse() as response:
            if response.status >= 400:
                raise OSError(f"{url} is answered with {response.status}")
            with open(path, "ab" if response.status == 206 else "wb") as file:
                copy(response, file, received, cancelled)
    except http.client.HTTPException as error:
        raise OSError(f"{type(error).__name__}") from error
    finally:
        connection.close()


def copy(response, file, received, cancelled):
    while True:
        if cancelled():
            raise Cancelled
        try:
            block = response.read1(1 << 16)
        except TimeoutError:
            received(file.tell())
            continue
        if not block:
            break
        file.write(block)
        file.flush()
        received(file.tell())
    if response.length:
        raise OSError("the connection was closed")


@pytest.fixture(scope="session")
def content():
    """The files of the tiny engine, by name."""
    padding = os.urandom(1 << 20)
    pip = pip_wheel()
    files = dict(
        [
            wheel("numpy", "1.0", {"numpy.py": "__version__ = '1.0'"}),
            wheel("safetensors", "1.0", {"safetensors.py": "__version__ = '1.0'"}),
            wheel("torch", "1.0+cpu", {"torch.py": torch("1.0+cpu"), "torch.bin": padding}),
            wheel("torch", "1.0+cu1", {"torch.py": torch("1.0+cu1", cuda=True, broken=True)}),
            wheel("torch", "1.0+cu2", {"torch.py": torch("1.0+cu2", cuda=True)}),
            wheel("torch", "2.0+cpu", {"torch.py": "raise OSError('[WinError 1114] c10.dll')"}),
        ]
    )
    files[pip.name] = pip.read_bytes()
    return files


def torch(version, cuda=False, broken=False):
    return TORCH.format(version=version, cuda=cuda, broken=broken)


def archive() -> bytes:
    """A Python to unpack: a link to the one that runs the tests."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as tar:
        link = tarfile.TarInfo(f"bin/python{MINOR}")
        link.type, link.linkname = tarfile.SYMTYPE, BASE
        tar.addfile(link)
    return file.getvalue()


@pytest.fixture
def index(content):
    server = Index()
    server.files = dict(content)
    python = archive()
    name = f"cpython-{MINOR}.99+1-x.tar.gz"
    server.files[name] = python
    url = f"http://{server.host}/releases/1/{quote(name)}"
    script = UV.format(base=BASE, url=url, path=f"/1/{name}", size=len(python), minor=MINOR)
    uv, wheel_content = wheel("uv", "1.0", {"uv-1.0.data/scripts/uv": script})
    server.files[uv] = wheel_content
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(5)


@pytest.fixture
def pin(index, tmp_path):
    """Pins a set: ``pin()``, ``pin(cpu="2.0+cpu")``, ``pin(needs={"glibc": "99"})``."""

    def write(needs=None, **builds):
        builds = {"cpu": "1.0+cpu", "cuda": "1.0+cu1", **builds}
        files = {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
            for name, data in index.files.items()
            if name.endswith(".whl")
        }
        common = [name for name in files if name.startswith(("numpy-", "safetensors-"))]
        sets = {
            device: {MINOR: [*common, f"torch-{build}-py3-none-any.whl"]} for device, build in builds.items()
        }
        target = {"needs": needs or {}, "uv": "uv-1.0-py3-none-any.whl", "sets": sets}
        data = {
            "index": index.url,
            "pip": next(name for name in files if name.startswith("pip-")),
            "targets": {own_target(): target},
            "files": files,
        }
        path = tmp_path / "pinned.json"
        path.write_text(json.dumps(data))
        return read_pinned(path)

    return write


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "Größe 日本 engine"


@pytest.fixture
def planned(pin, folder):
    """A plan of the tiny engine, from the Python that runs the tests or from the one that uv brings."""

    def make(device="cpu", uv=False, **pins):
        return plan(pin(**pins), folder, device, [] if uv else [BASE])

    return make


@pytest.fixture
def downloader():
    return download


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(fetch, "PAUSES", (0.01, 0.01))


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Keeps a finished folder, for tests that begin with one."""
    return tmp_path_factory.mktemp("made") / "engine"


@pytest.fixture
def finished(made, planned, folder, index):
    """A finished set-up in ``folder``; returns its plan."""
    from microflow_qgis.engine.setup.install import set_up

    if not made.exists():
        set_up(planned(), download)
        shutil.copytree(folder, made, symlinks=True)
        index.asked.clear()
    else:
        shutil.copytree(made, folder, symlinks=True)
    return planned()


@pytest.fixture
def within():
    """Waits until something is true, for at most that many seconds; whether it became so."""

    def wait(seconds, true):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if true():
                return True
            time.sleep(0.02)
        return bool(true())

    return wait
