"""Which file of a seeds folder holds what, and which has no place there."""

from collections.abc import Iterator
from pathlib import Path

from generator.model.correction import Correction
from generator.model.disagreement import Disagreement
from generator.model.edition import Edition
from generator.model.entity import Document, Organisation, Person, Programme
from generator.model.event import Event
from generator.model.figures import Measure
from generator.model.place import Place, Term
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


def seed_paths(seeds: Path) -> list[Path]:
    """Return every file below a folder and every symbolic link, without what is hidden, in the order of their names."""
    return sorted(_walk(seeds))


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)
        elif path.is_symlink() or path.is_file():
            yield path


def rule_against(path: Path, file: str) -> str | None:
    """Return the rule that a file breaks by being where and what it is; None where it may be read."""
    if path.is_symlink():
        return "file-symlink"
    if file in NOT_RECORDS:
        return None
    if path.suffix == ".yaml":
        return "file-suffix"
    if not file.isprintable() or (file not in LISTED and folder_of(file) is None):
        return "file-stray"
    return None


def folder_of(file: str) -> str | None:
    """Return the folder that a file with one record belongs to; None where it belongs to none."""
    for folder, (_, depth) in ONE_A_FILE.items():
        if file.startswith(folder + "/") and file.endswith(".yml") and file.count("/") == folder.count("/") + depth:
            return folder
    return None


def kinds_behind(file: str) -> list[str]:
    """Return the kinds of records that are missing where a list or a whole folder is not read."""
    listed = [file.rsplit(".", 1)[0]] if "/" not in file else []
    hidden = [folder for folder in ONE_A_FILE if f"{folder}/".startswith(f"{file}/") or _is_year(file, folder)]
    return [kind for kind in (*listed, *(folder.rsplit("/", 1)[-1] for folder in hidden)) if kind in KINDS]


def _is_year(file: str, folder: str) -> bool:
    return file.startswith(folder + "/") and "." not in file and ONE_A_FILE[folder][1] > 1
