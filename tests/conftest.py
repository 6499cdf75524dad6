"""Define options and fixtures of every room; only tests that need QGIS import it."""

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXIT_STATUS = pytest.StashKey[int]()


def pytest_addoption(parser):
    parser.addoption(
        "--images",
        metavar="DIR",
        default=os.environ.get("MICROFLOW_IMAGES"),
        help="folder of real images (default: the environment variable MICROFLOW_IMAGES)",
    )
    parser.addoption("--long", action="store_true", help="also the tests that download or take minutes")


def pytest_configure():
    os.environ.setdefault("MICROFLOW_ENGINE_PYTHON", str(ROOT / ".engine" / "bin" / "python"))
    os.environ.setdefault("MICROFLOW_SCRATCH_FOLDER", tempfile.mkdtemp(prefix="microflow-tests-"))
    # QGIS's settings are neither those of the user nor those of another run of tests.
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="microflow-settings-")


def pytest_sessionfinish(session, exitstatus):
    session.config.stash[EXIT_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    shutil.rmtree(os.environ["MICROFLOW_SCRATCH_FOLDER"], ignore_errors=True)
    shutil.rmtree(os.environ["XDG_CONFIG_HOME"], ignore_errors=True)
    if "qgis.core" in sys.modules and EXIT_STATUS in config.stash:
        # Python destroys what is left of QGIS in any order, which aborts now and then when all is over. The
        # tests of the real desktop see how QGIS itself ends.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[EXIT_STATUS])


@pytest.fixture(scope="session")
def images(request) -> Path:
    """Return the folder of real images; tests that use it are skipped without one."""
    folder = request.config.getoption("--images")
    if not folder:
        pytest.skip("real images are absent: pass --images DIR or set MICROFLOW_IMAGES")
    return Path(folder).resolve(strict=True)


@pytest.fixture(scope="session")
def long(request) -> None:
    """Skip the test without ``--long``."""
    if not request.config.getoption("--long"):
        pytest.skip("downloads or takes minutes: pass --long")


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """Return a QGIS without windows, with Processing's own algorithms, on a throw-away profile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], True, str(tmp_path_factory.mktemp("profile")))
    app.initQgis()
    sys.path.append(str(Path(app.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    Processing.deinitialize()
    app.exitQgis()


@pytest.fixture
def project(qgis_app):
    """Provide the project, empty before and after."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture(scope="session")
def provider(qgis_app):
    """Return the plugin's Processing provider, registered as QGIS registers it."""
    from microflow_qgis import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture
def bounded():
    """Limit the time of every test with a pipe."""

    def late(*_):
        raise TimeoutError("the test took more than 90 s")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(90)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
