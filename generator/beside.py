"""A file is written beside its place and put there as a whole; until then, what stood there stays."""

import os
import shutil
from pathlib import Path


def put(path: Path, text: str) -> None:
    """Write a text into a file in one step, with the permissions of what stood there.

    Raises OSError where that cannot be; then nothing has changed.
    """
    beside = written_beside(path, text)
    try:
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def written_beside(path: Path, text: str) -> Path:
    """Return a new hidden file beside a place, that no other process writes to; the caller moves or deletes it.

    Raises OSError where it cannot be written; then none is left.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)  # a link that somebody put there would lead to a file of theirs
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        if path.exists():
            shutil.copymode(path, beside)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside
