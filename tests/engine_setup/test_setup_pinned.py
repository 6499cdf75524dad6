"""Test that the pinned set of the plugin is complete, and how its files are found on an index."""

import hashlib
import re
import subprocess
import sys

import pytest

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.process import Pulse
from microflow_qgis.engine_setup import fetch
from microflow_qgis.engine_setup.fetch import DownloadSource, Fetcher, Links
from microflow_qgis.engine_setup.pinned import File, identity, read_pinned
from microflow_qgis.paths import HOME, RESOURCES

PINNED = read_pinned(RESOURCES / "engine" / "pinned.json")
SETS = [
    pytest.param(target, python, files, id=f"{name} {device} {python}")
    for name, target in PINNED.targets.items()
    for device, sets in target.sets.items()
    for python, files in sets.items()
]
PINNED_NAMES = {
    file.name
    for target in PINNED.targets.values()
    for sets in target.sets.values()
    for files in sets.values()
    for file in files
}
PLATFORM = {
    "linux-x86_64": "manylinux.*x86_64",
    "windows-x86_64": "win_amd64",
    "macos-arm64": "macosx.*arm64",
}


# An estimate of two equal images of 64 px, where networkx cannot be imported.
WITHOUT = """
import sys
sys.modules["networkx"] = None
import numpy as np
from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.grid import Window
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.estimate import estimate
from microflow_qgis.engine.job import BUILTIN, Job, Options
from microflow_qgis.paths import weights_path
job = Job("estimate", sys.argv[1], (64, 64), Options(weights=str(weights_path(BUILTIN)), device="cpu"))
image = np.random.default_rng(1).normal(100, 20, (64, 64)).astype(np.float32)
for name, values in (("pre", image), ("post", image), ("valid", image > -1e9)):
    job.arrays.create(name)
    job.arrays.write(name, Window(0, 0, 64, 64), values)
estimate(job, ignore, NEVER)
print(float(np.abs(job.arrays.read("flow", Window(0, 0, 64, 64))).max()))
"""


def test_an_estimate_needs_nothing_that_is_left_out(tmp_path):
    assert not any(name.startswith("networkx") for name in PINNED_NAMES)
    command = [sys.executable, "-c", WITHOUT, str(tmp_path)]
    output = subprocess.run(command, capture_output=True, text=True, check=True, cwd=HOME).stdout
    assert float(output) < 0.1


def test_every_desktop_has_a_set_for_the_cpu():
    assert {name for name, target in PINNED.targets.items() if target.sets.get("cpu")} == set(PLATFORM)
    assert PINNED.targets["linux-x86_64"].sets["cuda"]


@pytest.mark.parametrize(("target", "python", "files"), SETS)
def test_a_set_is_whole(target, python, files):
    name = next(name for name, other in PINNED.targets.items() if other is target)
    there = {file.project for file in files}
    assert {
        "torch",
        "numpy",
        "safetensors",
        "numba",
        "llvmlite",
        "sympy",
        "jinja2",
        "markupsafe",
        "typing-extensions",
    } <= there
    assert len(there) == len(files)
    for file in (*files, target.uv, PINNED.pip):
        assert re.fullmatch(r"[0-9a-f]{64}", file.sha256)
        assert file.bytes > 0
        tags = file.name.split("-")[2:]
        assert re.fullmatch(rf"cp{python.replace('.', '')}|cp3\d+|py3|py2\.py3", tags[0])
        assert re.search(rf"none-any|abi3|cp{python.replace('.', '')}|-none-", "-".join(["", *tags]))
        assert re.search(rf"any\.whl|{PLATFORM[name]}", tags[-1])
    torch = next(file for file in files if file.project == "torch")
    assert (bool(torch.url), "+cpu" in torch.name) in ((True, True), (False, False))


def test_versions_are_those_of_the_engine_of_the_repository():
    if not (HOME / "tools" / "engine.txt").exists():
        pytest.skip("not the repository")
    lines = (HOME / "tools" / "engine.txt").read_text().splitlines()
    wanted = {line.partition(";")[0].strip().lower() for line in lines}
    versions = {
        file.requirement.split(" ")[0].partition("+")[0]
        for target in PINNED.targets.values()
        for sets in target.sets.values()
        for files in sets.values()
        for file in files
        if file.project in ("torch", "numpy", "safetensors", "numba", "llvmlite")
    }
    assert versions == wanted


def test_names_and_requirements():
    file = File("Typing_Extensions-4.16.0-py3-none-any.whl", "ab", 1)
    assert file.project == "typing-extensions"
    assert file.requirement == "Typing_Extensions==4.16.0 --hash=sha256:ab"
    other = file._replace(sha256="cd")
    assert identity((file, other)) == identity((other, file)) != identity((file,))


def test_links_of_an_index():
    page = """<a href="../../packages/x/torch-2%2Bcpu-py3.whl#sha256=1">torch</a><a>nothing</a>
        <a href="https://files/y/b.whl?x=1">b</a>"""
    assert Links(page).addresses == {
        "torch-2+cpu-py3.whl": "../../packages/x/torch-2%2Bcpu-py3.whl#sha256=1",
        "b.whl": "https://files/y/b.whl?x=1",
    }


def test_a_host_that_does_not_answer_is_not_asked_for_every_file(tmp_path):
    asked, pip = [], []

    def download(url, path, most, report, cancel):
        asked.append(url)
        raise OSError("no route to host")

    def ask_pip(file, folder):
        pip.append(file.name)
        (folder / file.name).write_bytes(b"")

    empty = hashlib.sha256(b"").hexdigest()
    files = [File(f"{name}-1-py3-none-any.whl", empty, 0) for name in "abcdef"]
    pulse = Pulse(ignore, NEVER)
    source = DownloadSource(download, "http://nowhere/simple", ask_pip)
    Fetcher(tmp_path, source, pulse, lambda _: None).fetch_all(files, 1.0)
    assert len(asked) == fetch.GIVE_UPS * (len(fetch.PAUSES) + 1)
    assert pip == [file.name for file in files]


def test_pauses_between_tries_can_be_cancelled(tmp_path, monkeypatch):
    monkeypatch.setattr(fetch, "PAUSES", (60.0,))
    tried = []

    def download(url, path, most, report, cancel):
        tried.append(url)
        raise OSError("no route to host")

    pulse = Pulse(ignore, CancelToken(lambda: bool(tried)))
    fetcher = Fetcher(tmp_path, DownloadSource(download, "http://nowhere", None), pulse, lambda _: None)
    with pytest.raises(Cancelled):
        fetcher.fetch_all([File("a-1-py3-none-any.whl", "", 1)], 1.0)
