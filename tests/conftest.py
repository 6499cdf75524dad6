"""Options and fixtures of every room; QGIS is imported only by the tests that ask for it."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser):
    parser.addoption(
        "--images",
        metavar="DIR",
        default=os.environ.get("MICROFLOW_IMAGES"),
        help="folder of real images (default: the environment variable MICROFLOW_IMAGES)",
    )


@pytest.fixture(scope="session")
def images(request) -> Path:
    """Folder of real images; tests that use it are skipped where there is none."""
    folder = request.config.getoption("--images")
    if not folder:
        pytest.skip("real images are absent: pass --images DIR or set MICROFLOW_IMAGES")
    return Path(folder).resolve(strict=True)


@pytest.fixture(scope="session")
def qgis_app():
    """A QGIS without windows, with Processing's own algorithms, on a throw-away profile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication.instance() or _start_qgis()
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    from processing.core.Processing import Processing

    Processing.initialize()
    return app


def _start_qgis():
    import tempfile

    from qgis.core import QgsApplication

    profile = tempfile.TemporaryDirectory(prefix="microflow-test-profile-")
    app = QgsApplication([], True, profile.name)
    app.profile = profile  # removed with the application
    app.initQgis()
    return app


@pytest.fixture(scope="session")
def provider(qgis_app):
    """The plugin's Processing provider, registered as QGIS registers it."""
    from microflow_qgis import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()
