"""Write resources/engine/pinned.json, the list of files that the engine's set-up installs.

    pip install uv packaging
    python tools/pin_engine.py [WHEEL ...]

The packages to pin are in tools/engine.txt; uv resolves them against the index that pip uses by default.
PyTorch's builds with a local version (``torch-2.13.0+cpu-…``, ``torch-2.13.0+cu130-…``) are on a separate
index, which states no sizes: download them (``pip download --no-deps --index-url
https://download.pytorch.org/whl/cpu torch==2.13.0``) and pass the files; those passed in an earlier run are
kept.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, unquote

import tomllib
from packaging.markers import Marker
from packaging.tags import compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

ROOT = Path(__file__).resolve().parent.parent
PINNED = ROOT / "resources" / "engine" / "pinned.json"
PYTORCH = "https://download.pytorch.org/whl"
TOOLS = {"pip": "26.3", "uv": "0.13.9"}
LEFT_OUT = {"networkx"}  # 2 MB that PyTorch declares and imports only to compile (torch.compile)
PYTHONS = ("3.12", "3.11", "3.13", "3.10", "3.14")  # uv installs the first
TARGETS = {
    "linux-x86_64": {
        "needs": {"glibc": "2.28", "driver": "580"},
        "environment": {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64"},
        "platforms": [f"manylinux_2_{minor}_x86_64" for minor in range(28, 4, -1)] + ["manylinux2014_x86_64"],
    },
    "windows-x86_64": {
        "needs": {"driver": "580"},
        "environment": {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64"},
        "platforms": ["win_amd64"],
    },
    "macos-arm64": {
        "needs": {"macos": "14.0"},
        "environment": {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"},
        "platforms": list(mac_platforms((14, 0), "arm64")),
    },
}


def resolved() -> dict[str, list[dict]]:
    """Return the packages of a uv.lock for the pinned set, by name; a name may have several versions."""
    wanted = [line for line in (ROOT / "tools" / "engine.txt").read_text().splitlines() if line]
    wanted += [f"{name}=={version}" for name, version in TOOLS.items()]
    with tempfile.TemporaryDirectory() as folder:
        project = {"name": "engine", "version": "0", "requires-python": ">=3.10", "dependencies": wanted}
        lines = [f"{key} = {json.dumps(value)}" for key, value in project.items()]
        Path(folder, "pyproject.toml").write_text("[project]\n" + "\n".join(lines))
        subprocess.run(["uv", "lock", "--no-config", "--project", folder], check=True)
        packages = tomllib.loads(Path(folder, "uv.lock").read_text())["package"]
    by_name: dict[str, list[dict]] = {}
    for package in packages:
        by_name.setdefault(package["name"], []).append(package)
    return by_name


def closure(packages: dict, environment: dict) -> list[dict]:
    """Return torch, numpy and safetensors with all their dependencies in an environment."""
    chosen: dict[str, dict] = {}
    waiting = list(packages["engine"][0]["dependencies"])
    while waiting:
        entry = waiting.pop()
        name = entry["name"]
        if (
            name in TOOLS
            or name in LEFT_OUT
            or ("marker" in entry and not Marker(entry["marker"]).evaluate(environment))
        ):
            continue
        package = next(p for p in packages[name] if entry.get("version", p["version"]) == p["version"])
        if name not in chosen:
            waiting += package.get("dependencies", [])
        for extra in entry.get("extra", []):
            waiting += package["optional-dependencies"][extra]
        chosen[name] = package
    return list(chosen.values())


def wheel_of(package: dict, tags: list) -> dict | None:
    """Return the wheel of a package that pip would choose for the tags, the most specific first."""
    ranked = []
    for wheel in package.get("wheels", []):
        name = unquote(wheel["url"]).rpartition("/")[2]
        ranks = [tags.index(tag) for tag in parse_wheel_filename(name)[3] if tag in tags]
        if ranks:
            entry = {"name": name, "hash": wheel["hash"], "bytes": wheel["size"]}
            ranked.append((min(ranks), name, entry))
    return min(ranked)[2] if ranked else None


def without_name(wheel: dict) -> dict:
    return {key: value for key, value in wheel.items() if key != "name"}


def local_wheels(paths: list[str]) -> dict[str, dict]:
    """Return PyTorch's wheels by name: those of the existing file, and those given."""
    before = json.loads(PINNED.read_text())["files"] if PINNED.exists() else {}
    wheels = {name: entry for name, entry in before.items() if "url" in entry}
    for path in map(Path, paths):
        build = re.match(r"torch-[\d.]+\+(\w+)-", path.name)[1]
        content = path.read_bytes()
        url = f"{PYTORCH}/{build}/{quote(path.name)}"
        digest = sha256(content).hexdigest()
        wheels[path.name] = {"hash": f"sha256:{digest}", "bytes": len(content), "url": url}
    return wheels


def sets_of(packages: dict, target: dict, local: dict[str, dict], files: dict) -> dict[str, dict]:
    """Return ``{device: {python: [names]}}`` of one target; ``files`` is filled with their descriptions."""
    sets: dict[str, dict] = {"cpu": {}, "cuda": {}}
    linux = target["environment"]["sys_platform"] == "linux"
    for python in PYTHONS:
        version = tuple(map(int, python.split(".")))
        platforms = target["platforms"]
        tags = [*cpython_tags(version, None, platforms), *compatible_tags(version, None, platforms)]
        environment = {
            **target["environment"], "python_version": python, "python_full_version": f"{python}.9",
            "implementation_name": "cpython", "platform_python_implementation": "CPython", "extra": "",
            "os_name": "nt" if target["environment"]["sys_platform"] == "win32" else "posix",
        }  # fmt: skip
        plain = {p["name"]: wheel_of(p, tags) for p in closure(packages, environment)}
        portable = {
            **environment,
            "sys_platform": "none",
        }  # without dependencies of the CUDA build
        few = {p["name"] for p in closure(packages, portable)}
        builds = {"cuda" if linux else "cpu": plain}
        for name, entry in local.items():
            if any(tag in tags for tag in parse_wheel_filename(name)[3]):
                device = "cpu" if "+cpu" in name else "cuda"
                others = {project: wheel for project, wheel in plain.items() if project in few}
                builds[device] = {**others, "torch": {"name": name, **entry}}
        for device, build in builds.items():
            if all(build.values()):
                sets[device][python] = sorted(wheel["name"] for wheel in build.values())
                files.update({wheel["name"]: without_name(wheel) for wheel in build.values()})
    return {device: versions for device, versions in sets.items() if versions}


def main() -> None:
    packages, local = resolved(), local_wheels(sys.argv[1:])
    files: dict[str, dict] = {}
    targets = {}

    def tool(name: str, platforms: list[str]) -> str:
        wheel = wheel_of(packages[name][0], list(compatible_tags((3, 12), None, platforms)))
        files[wheel["name"]] = without_name(wheel)
        return wheel["name"]

    for name, target in TARGETS.items():
        uv, sets = tool("uv", target["platforms"]), sets_of(packages, target, local, files)
        targets[name] = {"needs": target["needs"], "uv": uv, "sets": sets}
        for device, versions in sets.items():
            first = next(iter(versions))
            total = sum(files[file]["bytes"] for file in versions[first])
            print(f"{name} {device}: Python {', '.join(versions)}; {total / 1e6:.0f} MB with {first}")
    pinned = {"pip": tool("pip", ["any"]), "targets": targets, "files": dict(sorted(files.items()))}
    PINNED.parent.mkdir(parents=True, exist_ok=True)
    PINNED.write_text(json.dumps(pinned, indent=1) + "\n")


if __name__ == "__main__":
    main()
