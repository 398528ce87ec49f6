"""Which file of a seeds folder holds what, and which has no place there."""

import errno
import os
import re
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.load.telling import Fault
from generator.model.correction import Correction
from generator.model.disagreement import Disagreement
from generator.model.edition import Edition
from generator.model.entity import Document, Organisation, Person, Programme
from generator.model.event import Event
from generator.model.figures import Measure
from generator.model.place import Place, Term
from generator.model.series import Series
from generator.model.source import Source

SERIES_FILE = "series.yml"
RELEASED_FILE = "released.json"
LOCK_FILE = "translations.lock.yml"
NOT_RECORDS = ("LICENSE", "README.md", SERIES_FILE, RELEASED_FILE, LOCK_FILE)

ONE_A_FILE: dict[str, tuple[type, int]] = {
    "editions": (Edition, 1),
    "events": (Event, 2),
    "sources": (Source, 1),
    "entities/people": (Person, 1),
    "entities/organisations": (Organisation, 1),
    "entities/documents": (Document, 1),
    "entities/programmes": (Programme, 1),
}
"""The folders that hold one record a file, and how many folders or files deep below each."""

LISTED: dict[str, type] = {
    "places.yml": Place,
    "measures.yml": Measure,
    "glossary.yml": Term,
    "disagreements.yml": Disagreement,
    "corrections.yml": Correction,
}
"""The files that hold a list of records."""

KINDS = (*(folder.rsplit("/", 1)[-1] for folder in ONE_A_FILE), *(file.removesuffix(".yml") for file in LISTED))
"""The kinds of records, as a timeline calls them."""

_YEAR = re.compile(r"[0-9]{4}")


def seed_paths(seeds: Path) -> list[Path]:
    """Return every file below a folder, every symbolic link and every folder that cannot be listed, by their names.

    What is hidden is left out.
    """
    return sorted(_walk(seeds))


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = [entry for entry in os.scandir(folder) if not entry.name.startswith(".")]
        folders = [folder / entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
        files = [folder / entry.name for entry in entries if entry.is_symlink() or entry.is_file()]
    except OSError:
        yield folder
        return
    yield from files
    for below in folders:
        yield from _walk(below)


def fault_against(path: Path, file: str) -> Fault | None:
    """Return what stands against a file (or folder) by where and what it is; None where it may be read."""
    if os.path.islink(path):
        return Fault("file-symlink", 1, 1)
    if os.path.isdir(path) or (file not in NOT_RECORDS and not os.path.lexists(path)):
        return Fault("file-unreadable", 1, 1, {"reason": _why_unreadable(path)})
    if file in NOT_RECORDS:
        return None
    if path.suffix == ".yaml":
        return Fault("file-suffix", 1, 1)
    if not file.isprintable() or (file not in LISTED and folder_of(file) is None):
        return Fault("file-stray", 1, 1)
    if folder_of(file) == "events" and not _YEAR.fullmatch(path.parent.name):
        return Fault("event-year", 1, 1, {"folder": path.parent.name})
    return None


def _why_unreadable(folder: Path) -> str:
    try:
        os.scandir(folder).close()
    except OSError as error:
        return error.strerror or type(error).__name__
    return os.strerror(errno.EACCES)  # so it was a moment ago


def folder_of(file: str) -> str | None:
    """Return the folder that a file with one record belongs to; None where it belongs to none."""
    for folder, (_, depth) in ONE_A_FILE.items():
        if file.startswith(folder + "/") and file.endswith(".yml") and file.count("/") == folder.count("/") + depth:
            return folder
    return None


def type_in(file: str) -> Any:
    """Return the type of what a file holds, as in `Event` or `tuple[Place, ...]`; None where it holds no record."""
    if file == SERIES_FILE:
        return Series
    if file in LISTED:
        return types.GenericAlias(tuple, (LISTED[file], ...))
    folder = folder_of(file)
    return ONE_A_FILE[folder][0] if folder else None


def kinds_behind(file: str) -> list[str]:
    """Return the kinds of records that are missing where a list or a whole folder is not read."""
    listed = [file.rsplit(".", 1)[0]] if "/" not in file else []
    hidden = [folder for folder in ONE_A_FILE if f"{folder}/".startswith(f"{file}/") or _is_year(file, folder)]
    return [kind for kind in (*listed, *(folder.rsplit("/", 1)[-1] for folder in hidden)) if kind in KINDS]


def _is_year(file: str, folder: str) -> bool:
    return file.startswith(folder + "/") and "." not in file and ONE_A_FILE[folder][1] > 1
