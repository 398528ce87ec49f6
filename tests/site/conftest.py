"""Whole builds of a small series, by the command as a user types it."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SMALL = PROJECT / "tests" / "fixtures" / "small"
COMMAND = [sys.executable, "-c", "from generator.cli import main; main()"]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A copy of the small series, free to be changed."""
    return Path(shutil.copytree(SMALL, tmp_path / "seeds"))


def timeline(*words: object, environment: dict[str, str] | None = None, largest: int | None = None) -> "subprocess.CompletedProcess[str]":
    """Run the command; `largest` is the size in bytes past which the system refuses to write a file."""

    def limit() -> None:
        if largest is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    return subprocess.run(
        [*COMMAND, *map(str, words)],
        capture_output=True,
        text=True,
        cwd=PROJECT,
        env={**os.environ, "LANG": "C.UTF-8", **(environment or {})},
        preexec_fn=limit,
        check=False,
    )


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
