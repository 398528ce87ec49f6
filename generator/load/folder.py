"""A seeds folder to a Timeline, and every problem on the way."""

import dataclasses
import os
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from generator.load.door import BAD, Door
from generator.load.files import read_text
from generator.load.layout import (
    KINDS,
    LISTED,
    NOT_RECORDS,
    ONE_A_FILE,
    SERIES_FILE,
    fault_against,
    folder_of,
    kinds_behind,
    seed_paths,
)
from generator.load.locales import check_locales
from generator.load.lock import read_lock
from generator.load.nodes import Mapping, Node, Refused, Scalar, Sequence, read_nodes
from generator.load.order import in_order
from generator.load.released import read_released
from generator.load.shape import read
from generator.load.telling import Fault, problem_in
from generator.model.ids import is_id
from generator.model.problems import Origin, Problem
from generator.model.series import Series
from generator.model.timeline import Timeline

Tell = Callable[[Problem], None]


@dataclasses.dataclass
class _Gathered:
    """The records that were read so far, by kind and id; what was not read; and the problems."""

    records: dict[str, dict[str, Any]] = dataclasses.field(default_factory=lambda: {kind: {} for kind in KINDS})
    unread: set[str] = dataclasses.field(default_factory=set)
    unread_kinds: set[str] = dataclasses.field(default_factory=set)
    problems: list[Problem] = dataclasses.field(default_factory=list)

    def add(self, kind: str, name: str | None, record: Any) -> None:
        """Keep a record; of one that could not be read only the name, or that there was one."""
        if record is not BAD:
            earlier = self.records[kind].setdefault(record.id, record)
            if earlier is not record:
                args = {"id": record.id, "other": earlier.origin.file}
                self.problems.append(
                    Problem("id-duplicate", record.origin.file, record.origin.place + ".id", args=args)
                )
        elif name is not None:
            self.unread.add(name)
        else:
            self.unread_kinds.add(kind)


def load(seeds: Path, on_file: Callable[[str], None] = lambda file: None) -> tuple[Timeline | None, list[Problem]]:
    """Read a seeds folder.

    seeds: the folder. on_file: called with each file's name once it has been read.
    Returns the timeline, None where series.yml could not be read, and the problems met.
    """
    got = _Gathered()
    paths = seed_paths(seeds)
    series, locales = _read_series(seeds, paths, got.problems.append)
    for path in paths:
        file = path.relative_to(seeds).as_posix()
        if fault := fault_against(path, file):
            got.problems.append(problem_in(_printable(file), fault))
            got.unread.add(path.stem)
            got.unread_kinds.update(kinds_behind(file))
        elif file not in NOT_RECORDS:
            for kind, name, record in _records_in(seeds, file, locales, got.problems.append):
                got.add(kind, name, record)
            on_file(file)
    released, problems = read_released(seeds)
    lock, more = read_lock(seeds)
    got.problems += [*problems, *more]
    if series is None:
        return None, got.problems
    got.problems += check_locales(series)
    timeline = Timeline(
        series=series,
        lock=lock,
        released=released,
        unread=frozenset(got.unread),
        unread_kinds=frozenset(got.unread_kinds),
        **in_order(got.records),
    )
    return timeline, got.problems


def _printable(file: str) -> str:
    return "".join(character if character.isprintable() else "�" for character in file)


def _read_series(seeds: Path, paths: Collection[Path], tell: Tell) -> tuple[Series | None, tuple[str, ...]]:
    """Return the series and the locales; as long as these are not known, Chinese and English."""
    path = seeds / SERIES_FILE
    node = None
    if path in paths:
        node = _read_file(path, SERIES_FILE, tell) if not os.path.islink(path) else None
    elif not {path.with_suffix(".yaml"), seeds} & {*paths}:  # told already
        tell(Problem("series-missing", SERIES_FILE, line=1, column=1))
    locales = tuple(_locale_ids(node)) or ("zh", "en")
    series = _read_record(Series, node, SERIES_FILE, "$", locales, tell) if node else BAD
    return (series if isinstance(series, Series) else None), locales


def locales_in(seeds: Path) -> tuple[str, ...]:
    """Return the ids of the languages in series.yml; Chinese and English where they cannot be read."""
    return _read_series(seeds, seed_paths(seeds), lambda problem: None)[1]


def _locale_ids(node: Node | None) -> Iterator[str]:
    listed = node.entries.get("locales") if isinstance(node, Mapping) else None
    for locale in listed.nodes if isinstance(listed, Sequence) else ():
        name = locale.entries.get("id") if isinstance(locale, Mapping) else None
        if isinstance(name, Scalar):
            yield name.text


def _read_file(path: Path, file: str, tell: Tell) -> Node | None:
    text, faults = read_text(path)
    node = None
    if text is not None:
        node, more = read_nodes(text)
        # A tab that was read as a space may be all that is wrong with the YAML.
        faults += more if node or not faults else []
        if node is None and not faults:
            faults.append(Fault("file-empty", 1, 1))
    for fault in faults:
        tell(problem_in(file, fault))
    return node


def _records_in(seeds: Path, file: str, locales: tuple[str, ...], tell: Tell) -> Iterator[tuple[str, str | None, Any]]:
    """Yield the kind, the id (None where it is not known) and the record of each entry of a file, BAD if unread."""
    node = _read_file(seeds / file, file, tell)
    folder = folder_of(file)
    if folder is None:
        yield from _listed_in(node, file, locales, tell)
        return
    kind, stem = folder.rsplit("/", 1)[-1], Path(file).stem
    record = _read_record(ONE_A_FILE[folder][0], node, file, "$", locales, tell) if node else BAD
    written = _written_id(node)
    if written and _is_misnamed(written, node, file, tell):
        yield kind, written, BAD
        record = BAD
    yield kind, stem, record


def _listed_in(
    node: Node | None, file: str, locales: tuple[str, ...], tell: Tell
) -> Iterator[tuple[str, str | None, Any]]:
    kind = file.removesuffix(".yml")
    if not isinstance(node, Sequence):
        if node is not None and not isinstance(node, Refused):
            tell(Problem("shape-list", file, "$", node.line, node.column, {"key": file}))
        yield kind, None, BAD
        return
    for index, one in enumerate(node.nodes):
        yield kind, _written_id(one), _read_record(LISTED[file], one, file, f"$[{index}]", locales, tell)


def _written_id(node: Node | None) -> str | None:
    written = node.entries.get("id") if isinstance(node, Mapping) else None
    return written.text if isinstance(written, Scalar) and is_id(written.text) else None


def _read_record(kind: type, node: Node, file: str, place: str, locales: tuple[str, ...], tell: Tell) -> Any:
    door = Door(locales)
    record = read(kind, node, door, place)
    for fault in door.faults:
        tell(problem_in(file, fault))
    return record if record is BAD else dataclasses.replace(record, origin=Origin(file, place))


def _is_misnamed(written: str, node: Node | None, file: str, tell: Tell) -> bool:
    """Tell where the file's name is not the record's id, or else an event stands under another year."""
    stem, year = Path(file).stem, file.split("/")[1]
    if written != stem:
        rule, args = "id-file-name", {"id": written, "stem": stem}
    elif file.startswith("events/") and not written.startswith(year + "-"):
        rule, args = "event-folder", {"id": written, "year": year}
    else:
        return False
    where = node.entries["id"] if isinstance(node, Mapping) else Refused(1, 1)
    tell(Problem(rule, file, "$.id", where.line, where.column, args))
    return True
