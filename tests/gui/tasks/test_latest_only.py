"""Work of which only the newest matters: it has ended when QGIS ends."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

# A call at work when the application quits: in QGIS a thread that outlives it is a crash.
QUITS = """
import time
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from microflow_qgis.gui.tasks.latest_only import LatestOnly

app = QCoreApplication([])
worker, events = LatestOnly(app), []

def call(latest):
    events.append("begun")
    while True:
        latest.closed.check()
        time.sleep(0.005)

worker.ask(call)
QTimer.singleShot(100, app.quit)
app.exec()
print(*events, "running" if worker._thread.is_alive() else "ended")
"""


def test_a_call_under_way_has_ended_when_qgis_ends(qgis_app):
    done = subprocess.run(
        [sys.executable, "-c", QUITS], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["begun", "ended"]


def test_closing_leaves_no_connection(qgis_app):
    from qgis.PyQt.QtCore import QObject

    from microflow_qgis.gui.tasks.latest_only import LatestOnly

    owner = QObject()
    before = qgis_app.receivers(qgis_app.aboutToQuit)
    worker = LatestOnly(owner)
    assert qgis_app.receivers(qgis_app.aboutToQuit) == before + 1
    for _ in range(2):
        worker.close()
    assert qgis_app.receivers(qgis_app.aboutToQuit) == before
