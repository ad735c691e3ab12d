"""Runs programs side by side, and tells how long each took and what it held."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

Command = Sequence[str]


class Cost(NamedTuple):
    """Seconds on the clock, and the most memory held, in MiB (0 where not known)."""

    seconds: float
    memory: float


def run_once(command: Command) -> Cost:
    """Run one program to its end, its output thrown away.

    Raises:
        RuntimeError: The program did not end well: its time would mean nothing.
    """
    start = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )
    status, memory = _wait(process)
    seconds = time.perf_counter() - start
    if status:
        raise RuntimeError(f"{' '.join(command)}: {status}")
    return Cost(seconds, memory)


def _environment() -> dict[str, str]:
    # Compiled files are what a user starts from: let them be written and used.
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def _wait(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    if not hasattr(os, "wait4"):
        return process.wait(), 0.0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_maxrss / 1024


def alternate(commands: Mapping[str, Command], rounds: int) -> dict[str, Cost]:
    """Run the programs in turn, ``rounds`` times; returns the median of each.

    Whatever else the machine does meets them all alike. One round before is not
    counted: it warms the disk and writes what Python compiles.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for count in range(rounds + 1):
        for name, command in commands.items():
            cost = run_once(command)
            if count:
                costs[name].append(cost)
    return {name: _median(c) for name, c in costs.items()}


def _median(costs: Sequence[Cost]) -> Cost:
    seconds, memory = zip(*costs, strict=True)
    return Cost(statistics.median(seconds), statistics.median(memory))


def script(python: str) -> str:
    """Return the ``kinerja`` that is installed beside ``python``."""
    folder = Path(python).parent
    return str(next(p for p in folder.iterdir() if p.stem == "kinerja"))
