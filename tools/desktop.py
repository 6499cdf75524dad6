"""Run a function of a script inside the real QGIS desktop, on an empty profile; needs a display."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

# No dialogs, no news, no questions on exit.
SETTINGS = """
[qgis]
checkVersion=false
showTips=false
showTips332=false
askToSaveProjectChanges=false
[app]
projections\\unknownCrsBehavior=NoAction
[plugins]
automatically-check-for-updates=false
[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
[fonts]
download-missing-fonts=false
[PythonPlugins]
processing=true
[locale]
overrideFlag=true
userLocale={locale}
[UI]
UITheme={theme}
"""
BEGIN = """
import faulthandler, json, pathlib, runpy, traceback
crash = open({crash!r}, "w")
faulthandler.enable(crash)
from qgis.PyQt.QtCore import QTimer
from qgis.core import QgsProject
from qgis.utils import iface
def begin():
    try:
        outcome = dict(done=runpy.run_path({script!r})[{function!r}](iface, *{arguments!r}))
    except BaseException:
        outcome = dict(failed=traceback.format_exc())
    pathlib.Path({outcome!r}).write_text(json.dumps(outcome, default=str))
    QgsProject.instance().clear()  # else it asks whether temporary layers may go
    iface.actionExit().trigger()
QTimer.singleShot(1000, begin)
"""


class DesktopProcess:
    """Hold an empty profile, a home and temporary files, all in ``home``.

    ``locale`` and ``theme`` are named as in QGIS's settings.
    """

    def __init__(self, home: Path, locale: str = "en_US", theme: str = "default") -> None:
        self.home = home
        profile = home / "profiles" / "profiles" / "new" / "QGIS"
        for folder in (profile, home / "tmp"):
            folder.mkdir(parents=True)
        (home / "run").mkdir(mode=0o700)
        for name in ("QGIS3.ini", "QGIS4.ini"):
            (profile / name).write_text(SETTINGS.format(locale=locale, theme=theme), encoding="utf-8")

    def run(self, script: str, function: str, *arguments: str, limit: float, **environment: str) -> Any:
        """Return the result of ``function(iface, *arguments)`` of the script, after QGIS has ended.

        Raises RuntimeError with the error. No process with this home outlives the call.
        """
        names = "outcome.json", "qgis.log", "begin.py", "crash.log"
        outcome, log, code, crash = (self.home / name for name in names)
        outcome.unlink(missing_ok=True)
        code.write_text(
            BEGIN.format(
                script=script, function=function, arguments=arguments, outcome=str(outcome), crash=str(crash)
            ),
            encoding="utf-8",
        )
        command = [
            shutil.which("qgis") or sys.exit("QGIS is missing: run make qgis"), "--nologo",
            "--noversioncheck", "--nocustomization", "--hide-browser",
            "--profiles-path", str(self.home / "profiles"), "--profile", "new", "--code", str(code),
        ]  # fmt: skip
        surroundings = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        places = {"HOME": "", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run"}
        surroundings.update({key: str(self.home / name) for key, name in places.items()})
        surroundings.update({"LIBGL_ALWAYS_SOFTWARE": "1", "PYTHONFAULTHANDLER": "1", **environment})
        with open(log, "wb") as output:
            qgis = subprocess.Popen(command, env=surroundings, stdout=output, stderr=output)
            try:
                status = qgis.wait(limit)
            except subprocess.TimeoutExpired:
                status = "out of time"
        orphans = self.end_all()
        values = json.loads(outcome.read_text()) if outcome.exists() else {}
        if "done" not in values or status != 0 or orphans:
            tail = "".join(file.read_text(errors="replace")[-3000:] for file in (log, crash) if file.exists())
            status = status if crash.exists() else f"{status} before the script began"
            raise RuntimeError(f"QGIS: {status}, left running: {orphans}, {values.get('failed')}\n{tail}")
        return values["done"]

    def end_all(self) -> list[str]:
        """End the processes with this home, and return their names."""
        mark, ended = f"HOME={self.home / ''}".encode(), []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if mark in (entry / "environ").read_bytes().split(b"\0"):
                    ended.append((entry / "cmdline").read_bytes().replace(b"\0", b" ").decode())
                    os.kill(int(entry.name), signal.SIGKILL)
            except OSError:
                continue
        return ended


def wait(until, seconds: float) -> None:
    """Let QGIS work, from inside, until a condition holds; AssertionError after ``seconds``."""
    from qgis.PyQt.QtWidgets import QApplication

    limit = time.monotonic() + seconds
    while not until():
        if time.monotonic() > limit:
            raise AssertionError(f"waited {seconds} s in vain")
        QApplication.processEvents()
        time.sleep(0.01)


def rest(seconds: float) -> None:
    until = time.monotonic() + seconds
    wait(lambda: time.monotonic() > until, seconds + 60)


def new_home() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="microflow-desktop-")
