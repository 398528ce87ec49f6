"""The site builder: MkDocs, a process of its own for each locale, all locales at once."""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.publish.faults import BuilderFailed

_LINES_SHOWN = 30


def run_builder(jobs: Iterable[tuple[Path, Path]]) -> None:
    """Build every locale.

    jobs: pairs of a work tree and the folder its pages go to.
    Raises BuilderFailed with the builder's own last lines.
    """
    running = [(tree, _start(tree, target)) for tree, target in jobs]
    failed = []
    for tree, process in running:
        told, _ = process.communicate()
        if process.returncode:
            failed += [f"{tree.name}: {line}" for line in _without_frames(told)[-_LINES_SHOWN:]]
    if failed:
        raise BuilderFailed("The site builder failed.", failed)


def _without_frames(told: str) -> list[str]:
    """Return what the builder said, without the frames of its own stack."""
    return [line for line in told.splitlines() if line.strip() and not line.startswith((" ", "Traceback"))]


def _start(tree: Path, target: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(tree / "mkdocs.yml")]
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "0"),
        "TZ": "UTC",
    }
    return subprocess.Popen(
        [*command, "--site-dir", str(target)],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
