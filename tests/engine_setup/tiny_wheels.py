"""Make the wheels of a tiny engine, the uv that installs a Python for it, and that Python."""

import base64
import ensurepip
import hashlib
import io
import os
import sys
import tarfile
import zipfile
from pathlib import Path

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
# uv is called to find a Python, and to take it from the mirror.
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
    """Return name and content of a wheel; ``members`` are its files by path."""
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


def torch(version, cuda=False, broken=False):
    return TORCH.format(version=version, cuda=cuda, broken=broken)


def archive() -> bytes:
    """Return a Python to unpack: a link to the one that runs the tests."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as tar:
        link = tarfile.TarInfo(f"bin/python{MINOR}")
        link.type, link.linkname = tarfile.SYMTYPE, BASE
        tar.addfile(link)
    return file.getvalue()
