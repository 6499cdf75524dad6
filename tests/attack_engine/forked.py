"""Engine processes that need not load torch: a fork of one that has loaded it, for each that is started.

``Forks.python`` stands for an interpreter. What is started with it hands its three pipes to the process that
has loaded torch and nothing more; that one forks, and the fork runs ``worker.main`` on those pipes, with a
process id and memory of its own. Starting an engine a thousand times then costs seconds, not half an hour.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

STARTED = """#!/usr/bin/python3 -IS
import os, socket
with socket.socket(socket.AF_UNIX) as line:
    line.connect({address!r})
    socket.send_fds(line, [b"x"], [0, 1, 2])
    for pipe in (0, 1, 2):
        os.close(pipe)
    line.recv(1)  # returns when the fork is gone
"""


class Forks:
    def __init__(self, folder: Path):
        self.folder, address = folder, str(folder / "forks")
        self.python = str(folder / "python")
        Path(self.python).write_text(STARTED.format(address=address))
        os.chmod(self.python, 0o700)
        self.process = subprocess.Popen([sys.executable, "-m", __name__, address])
        while not os.path.exists(address):
            assert self.process.poll() is None, "the process that forks has ended"
            time.sleep(0.05)

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder)


def serve(address: str):
    import microflow_qgis.engine.estimate
    from microflow_qgis.engine import worker

    assert microflow_qgis.engine.estimate.TASKS
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(address + ".new")
        door.listen()
        os.rename(address + ".new", address)
        while True:
            line, _ = door.accept()
            _, pipes, _, _ = socket.recv_fds(line, 1, 3)
            if os.fork() == 0:
                door.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for number, pipe in enumerate(pipes):
                    os.dup2(pipe, number)
                    os.close(pipe)
                sys.stdin = open(0)  # noqa: SIM115
                worker.main()
                os._exit(0)
            line.close()
            for pipe in pipes:
                os.close(pipe)


if __name__ == "__main__":
    serve(sys.argv[1])
