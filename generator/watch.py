"""Waiting until files change."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from time import sleep

_EVERY = 0.5

State = dict[Path, tuple[int, int]]


def watch(watched: Iterable[Path], on_change: Callable[[], object], before: State | None = None) -> None:
    """Call a function whenever files change; ends only by an exception, as Ctrl+C is one.

    watched: files, and folders with all that is below them. before: their state when the work on them began; now, if
    it is not given.
    """
    tops = list(watched)
    seen = state_of(tops) if before is None else before
    while True:
        now = state_of(tops)
        if now != seen:
            seen = now
            on_change()
        sleep(_EVERY)


def state_of(watched: Iterable[Path]) -> State:
    """Return each file's time of change and size; what is hidden, or vanishes while it is looked at, is left out."""
    state = {}
    for top in watched:
        for path in [top] if top.is_file() else _files_below(top):
            with suppress(OSError):
                status = path.stat()
                if stat.S_ISREG(status.st_mode):
                    state[path] = (status.st_mtime_ns, status.st_size)
    return state


def _files_below(top: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(top):  # passes over a folder that has vanished
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(folder, name) for name in files if not name.startswith("."))
