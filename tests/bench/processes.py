"""Read processor time and peak memory of a process from /proc."""

import os
from pathlib import Path


def process_times(pid: object) -> tuple[float, float]:
    """Return user and system seconds of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    user, system = (int(fields[index]) / os.sysconf("SC_CLK_TCK") for index in (11, 12))
    return user, system


def peak_mb(pid: object) -> float:
    """Return the largest resident memory that a process has had, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def children(pid: object) -> list[int]:
    """Return the ids of the processes that a process has started."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text(encoding="utf-8").split()]
