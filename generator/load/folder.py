"""A seeds folder to a Timeline: which file holds what, and every problem on the way."""

import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from generator.load.files import read_text
from generator.load.nodes import Mapping, Node, Scalar, Sequence, read_nodes
from generator.load.shape import BAD, Door, read
from generator.load.telling import Fault, problem_in
from generator.model.dates import sort_key
from generator.model.edition import Edition
from generator.model.entity import Document, Organisation, Person, Programme
from generator.model.event import Event
from generator.model.figures import Measure
from generator.model.ids import is_id
from generator.model.place import Place, Term
from generator.model.problems import Origin, Problem
from generator.model.released import Released
from generator.model.series import Series
from generator.model.source import Source
from generator.model.timeline import Timeline

SERIES_FILE = "series.yml"
RELEASED_FILE = "released.json"
NOT_SEEDS = ("LICENSE", "README.md", RELEASED_FILE)

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

LISTED: dict[str, type] = {"places.yml": Place, "measures.yml": Measure, "glossary.yml": Term}
"""The files that hold a list of records."""

Tell = Callable[[Problem], None]


def load(seeds: Path, on_file: Callable[[str], None] = lambda file: None) -> tuple[Timeline | None, list[Problem]]:
    """Read a seeds folder.

    seeds: the folder. on_file: called with each file's name once it has been read.
    Returns the timeline, None where series.yml could not be read, and the problems met.
    """
    problems: list[Problem] = []
    series, locales = _read_series(seeds, problems.append)
    records: dict[str, dict[str, Any]] = {kind.rsplit("/", 1)[-1]: {} for kind in ONE_A_FILE}
    records |= {file.removesuffix(".yml"): {} for file in LISTED}
    unread: set[str] = set()
    for path in _seed_files(seeds, problems.append):
        file = path.relative_to(seeds).as_posix()
        for kind, name, record in _records_in(seeds, file, locales, problems.append):
            if record is BAD:
                unread.add(name)
            else:
                _add(records[kind], record, problems.append)
        on_file(file)
    released = _read_released(seeds, problems.append)
    if series is None:
        return None, problems
    return Timeline(series=series, released=released, unread=frozenset(unread), **_in_order(records)), problems


def _read_series(seeds: Path, tell: Tell) -> tuple[Series | None, tuple[str, ...]]:
    path = seeds / SERIES_FILE
    if not path.is_file():
        tell(Problem("series-missing", SERIES_FILE, line=1, column=1))
        return None, ("zh", "en")
    node = _read_file(path, SERIES_FILE, tell)
    locales = tuple(_locale_ids(node))
    if node is None:
        return None, locales
    series = _read_record(Series, node, SERIES_FILE, "$", locales, tell)
    return (None if series is BAD else series), locales


def _locale_ids(node: Node | None) -> Iterator[str]:
    listed = node.entries.get("locales") if isinstance(node, Mapping) else None
    for locale in listed.nodes if isinstance(listed, Sequence) else ():
        name = locale.entries.get("id") if isinstance(locale, Mapping) else None
        if isinstance(name, Scalar):
            yield name.text


def _seed_files(seeds: Path, tell: Tell) -> Iterator[Path]:
    """Yield every seed file but the series, in the order of their names; tell what has no place there."""
    for path in sorted(_walk(seeds, tell)):
        file = path.relative_to(seeds).as_posix()
        if file in (SERIES_FILE, *NOT_SEEDS) or path.name.startswith("."):
            continue
        if path.suffix == ".yaml":
            tell(Problem("file-suffix", file, line=1, column=1))
        elif file not in LISTED and _kind_of(file) is None:
            tell(Problem("file-stray", file, line=1, column=1))
        else:
            yield path


def _walk(folder: Path, tell: Tell, top: Path | None = None) -> Iterator[Path]:
    top = top or folder
    for path in folder.iterdir():
        if path.is_symlink():
            tell(Problem("file-symlink", path.relative_to(top).as_posix(), line=1, column=1))
        elif path.is_dir() and not path.name.startswith("."):
            yield from _walk(path, tell, top)
        elif path.is_file():
            yield path


def _kind_of(file: str) -> str | None:
    for folder, (_, depth) in ONE_A_FILE.items():
        if file.startswith(folder + "/") and file.endswith(".yml") and file.count("/") == folder.count("/") + depth:
            return folder
    return None


def _read_file(path: Path, file: str, tell: Tell) -> Node | None:
    text, faults = read_text(path)
    node = None
    if text is not None:
        node, more = read_nodes(text)
        faults += more
        if node is None and not faults:
            faults.append(Fault("file-empty", 1, 1))
    for fault in faults:
        tell(problem_in(file, fault))
    return node


def _records_in(seeds: Path, file: str, locales: tuple[str, ...], tell: Tell) -> Iterator[tuple[str, str, Any]]:
    """Yield the kind, the id and the record of each entry of a file; BAD for one that could not be read."""
    node = _read_file(seeds / file, file, tell)
    if file in LISTED:
        kind = file.removesuffix(".yml")
        if isinstance(node, Sequence):
            for index, one in enumerate(node.nodes):
                record = _read_record(LISTED[file], one, file, f"$[{index}]", locales, tell)
                yield kind, _written_id(one), record
        elif node is not None:
            tell(Problem("shape-list", file, "$", node.line, node.column, {"key": file}))
        return
    folder = _kind_of(file) or ""
    kind = folder.rsplit("/", 1)[-1]
    if node is None:
        yield kind, Path(file).stem, BAD
        return
    _check_name(node, file, folder, tell)
    yield kind, Path(file).stem, _read_record(ONE_A_FILE[folder][0], node, file, "$", locales, tell)


def _written_id(node: Node) -> str:
    written = node.entries.get("id") if isinstance(node, Mapping) else None
    return written.text if isinstance(written, Scalar) else ""


def _read_record(kind: type, node: Node, file: str, place: str, locales: tuple[str, ...], tell: Tell) -> Any:
    door = Door(locales)
    record = read(kind, node, door, place)
    for fault in door.faults:
        tell(problem_in(file, fault))
    return record if record is BAD else dataclasses.replace(record, origin=Origin(file, place))


def _check_name(node: Node, file: str, folder: str, tell: Tell) -> None:
    """Tell where the file's name is not the record's id, or an event stands under another year."""
    written = node.entries.get("id") if isinstance(node, Mapping) else None
    if not isinstance(written, Scalar) or not is_id(written.text):
        return
    stem = Path(file).stem
    if written.text != stem:
        args = {"id": written.text, "stem": stem}
        tell(Problem("id-file-name", file, "$.id", written.line, written.column, args))
    year = file.split("/")[1]
    if folder == "events" and not written.text.startswith(year + "-"):
        tell(Problem("event-folder", file, "$.id", written.line, written.column, {"id": written.text, "year": year}))


def _add(records: dict[str, Any], record: Any, tell: Tell) -> None:
    earlier = records.setdefault(record.id, record)
    if earlier is not record:
        tell(
            Problem(
                "id-duplicate",
                record.origin.file,
                record.origin.place + ".id",
                args={"id": record.id, "other": earlier.origin.file},
            )
        )


def _in_order(records: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Sort what has a date by date; the rest keeps the order of its files or list."""
    for kind in ("editions", "events"):
        records[kind] = dict(sorted(records[kind].items(), key=lambda pair: _when(pair[1])))
    return records


def _when(record: Edition | Event) -> tuple[Any, ...]:
    if isinstance(record, Edition):
        return (*sort_key(record.when), record.id)
    time = _DAYPARTS.get(record.time, record.time) if record.time else "99"
    return (*sort_key(record.when), time, record.part_of is not None, -record.weight, record.id)


_DAYPARTS: dict[str, str] = {"morning": "11:59", "afternoon": "17:59", "evening": "23:59"}


def _read_released(seeds: Path, tell: Tell) -> Released:
    path = seeds / RELEASED_FILE
    if not path.exists():
        return Released()
    try:
        written = json.loads(path.read_text("utf-8"))
        return Released({kind: tuple(map(str, ids)) for kind, ids in written["ids"].items()})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        tell(Problem("released-form", RELEASED_FILE, line=1, column=1))
        return Released()
