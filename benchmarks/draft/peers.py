"""The peers in a scratch environment of their own: exact versions, nothing kept in the project."""

import json
import subprocess
import sys
import venv
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.draft.labels import FOLDER, Reading, Sentence
from benchmarks.peers import CannotMeasure

LOCK = FOLDER / "peers.txt"


def install(scratch: Path) -> Path:
    """Return the Python that has the peers, after installing them where the lock has changed; raises CannotMeasure."""
    home, stamp = scratch / "venv", scratch / "installed.txt"
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if python.exists() and stamp.exists() and stamp.read_bytes() == LOCK.read_bytes():
        return python
    venv.create(home, clear=True, with_pip=True)
    command = [str(python), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"]
    done = subprocess.run([*command, "--require-hashes", "-r", str(LOCK)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotMeasure(f"pip could not install {LOCK.name}:\n{done.stderr.strip()}")
    stamp.write_bytes(LOCK.read_bytes())
    return python


def ask(python: Path, sentences: Sequence[Sentence]) -> tuple[dict[str, str], dict[str, list[tuple[Reading, ...]]]]:
    """Return the peers' versions, and what each found in each sentence; raises CannotMeasure.

    Peers have no marks: what they find is read as neither approximate nor uncertain.
    """
    asked = [{"text": one.text, "published": one.published.isoformat(), "language": one.language} for one in sentences]
    done = subprocess.run(
        [str(python), str(FOLDER / "ask_peers.py")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CannotMeasure(f"The peers could not be asked:\n{done.stderr.strip()}")
    told = json.loads(done.stdout)
    answers = {name: [tuple(map(_reading, found)) for found in each] for name, each in told["answers"].items()}
    return told["versions"], answers


def _reading(found: list[Any]) -> Reading:
    start, end, *days = found
    return Reading(start, end, (*(date.fromisoformat(day) if day else None for day in days), False, False))
