"""Run the plugin on the sample pair as a user would, through qgis_process: ``demo.py FOLDER``.

The script writes displacement.tif, magnitude.tif and fault_magnitude.tif to FOLDER and prints the end-point
error against the sample's truth. The user's own QGIS profile is neither read nor written.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
ALGORITHM = "microflow:estimatedisplacement"


def estimate(folder: Path) -> Path:
    """Return the displacement of the sample pair, written to ``folder``."""
    outputs = {
        name: folder / f"{name.lower()}.tif" for name in ("DISPLACEMENT", "MAGNITUDE", "FAULT_MAGNITUDE")
    }
    inputs = {"PRE": SAMPLE / "pre.tif", "POST": SAMPLE / "post.tif"}
    with tempfile.TemporaryDirectory(prefix="microflow-demo-") as home:
        parameters = [f"--{name}={path}" for name, path in {**inputs, **outputs}.items()]
        command = [qgis_process(), "run", ALGORITHM, *parameters]
        done = subprocess.run(
            command, env=environment(Path(home), ROOT / "build" / "microflow_qgis"), check=False
        )
    if done.returncode:
        sys.exit(f"qgis_process ended with {done.returncode}")
    return outputs["DISPLACEMENT"]


def qgis_process() -> str:
    """Return the program itself if Debian's wrapper would pass it an unknown option."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        sys.exit("qgis_process is missing: run make qgis")
    return program


def environment(home: Path, plugin: Path) -> dict:
    """Return the environment for QGIS: a new profile below ``home`` in which the plugin is switched on."""
    profile = home / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / plugin.name).symlink_to(plugin)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(f"[PythonPlugins]\n{plugin.name}=true\n", encoding="utf-8")
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    return {
        "MICROFLOW_ENGINE_PYTHON": str(ROOT / ".engine" / "bin" / "python"),
        "QT_QPA_PLATFORM": "offscreen",
        "GDAL_PAM_ENABLED": "NO",  # no .aux.xml beside the sample
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
    }


def flow_of(path: Path) -> np.ndarray:
    """Return pixels (2, rows, cols), right and down, from metres east and north on a north-up grid."""
    raster = gdal.Open(str(path))
    _, width, _, _, _, height = raster.GetGeoTransform()
    metres = raster.ReadAsArray()[:2]
    return metres / np.array([width, height]).reshape(2, 1, 1)


def end_point_error(flow: np.ndarray, truth: np.ndarray, finite: np.ndarray) -> float:
    return float(np.hypot(*(flow - truth))[finite].mean())


def main() -> None:
    gdal.UseExceptions()
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    flow = flow_of(estimate(folder))
    truth = gdal.Open(str(SAMPLE / "truth.tif")).ReadAsArray()
    finite = np.isfinite(flow).all(axis=0) & np.isfinite(truth).all(axis=0)
    error, zero = (end_point_error(f, truth, finite) for f in (flow, np.zeros_like(truth)))
    print(f"End-point error against the sample's truth, over {finite.mean():.1%} of the pixels:")
    print(f"  MicroFlow        {error:.3f} px")
    print(f"  a field of zeros {zero:.3f} px")


if __name__ == "__main__":
    main()
