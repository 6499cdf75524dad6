"""Provide fixtures of a tiny engine to set up: its wheels, their index, and the list that pins them."""

import hashlib
import json
import os
import subprocess
import threading
from urllib.parse import quote

import pytest

from microflow_qgis.engine_setup.interpreters import own_target
from microflow_qgis.engine_setup.pinned import read_pinned
from tests.engine_setup.tiny_index import Index
from tests.engine_setup.tiny_wheels import BASE, MINOR, UV, archive, pip_wheel, torch, wheel


@pytest.fixture(scope="session")
def content():
    """Return the files of the tiny engine, by name."""
    padding = os.urandom(1 << 20)
    pip = pip_wheel()
    files = dict(
        [
            wheel("numpy", "1.0", {"numpy.py": "__version__ = '1.0'"}),
            wheel("safetensors", "1.0", {"safetensors.py": "__version__ = '1.0'"}),
            wheel("torch", "2.7+cpu", {"torch.py": torch("2.7+cpu"), "torch.bin": padding}),
            wheel("torch", "2.7+cu1", {"torch.py": torch("2.7+cu1", cuda=True, broken=True)}),
            wheel("torch", "2.7+cu2", {"torch.py": torch("2.7+cu2", cuda=True)}),
            wheel("torch", "2.8+cpu", {"torch.py": "raise OSError('[WinError 1114] c10.dll')"}),
        ]
    )
    files[pip.name] = pip.read_bytes()
    return files


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
    """Return a function that pins a set: ``pin()``, ``pin(cpu="2.8+cpu")``, ``pin(needs={"glibc":
    "99"})``."""

    def write(needs=None, **builds):
        builds = {"cpu": "2.7+cpu", "cuda": "2.7+cu1", **builds}
        files = {
            name: {"hash": f"sha256:{hashlib.sha256(data).hexdigest()}", "bytes": len(data)}
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
def small_disk(tmp_path):
    """Return a folder on a disk of 16 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)]
    if os.name == "nt" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)
