"""Seed files, formatted one by one: read, written anew, compared with what was, and only then replaced."""

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.beside import put
from generator.formatting.comments import comments_in
from generator.formatting.order import in_order
from generator.formatting.tree import Document, read_tree
from generator.formatting.write import write
from generator.load.door import Door
from generator.load.files import read_text
from generator.load.folder import locales_in
from generator.load.layout import NOT_RECORDS, SERIES_FILE, fault_against, type_in
from generator.load.nodes import Mapping, Node, Scalar, Sequence, is_empty, read_nodes
from generator.load.shape import read
from generator.load.telling import Fault, problem_in
from generator.model.problems import Problem
from generator.model.rules import RULES


@dataclass(frozen=True, slots=True)
class Formatted:
    """What became of a file: whether it was (or should be) changed, and what stood against that."""

    file: str
    changed: bool = False
    problems: tuple[Problem, ...] = ()


def format_seeds(seeds: Path, paths: Iterable[Path], check: bool) -> Iterator[Formatted]:
    """Format files of a seeds folder, and yield what became of each; those that the tool writes are passed over.

    check: only look; write nothing.
    """
    locales = locales_in(seeds)
    for path in paths:
        file = path.relative_to(seeds).as_posix()
        if file not in NOT_RECORDS or file == SERIES_FILE:
            changed, faults = _format_file(path, file, locales, check)
            yield Formatted(file, changed, tuple(problem_in(file, fault) for fault in faults))


def formatted(text: str, hint: Any, locales: tuple[str, ...]) -> str:
    """Return a readable text as it should be written.

    hint: the type of what it holds. locales: the languages of the series, in order.
    """
    document = read_tree(text)
    return write(Document(document.head, in_order(document.tree, hint, locales), document.tail))


def _format_file(path: Path, file: str, locales: tuple[str, ...], check: bool) -> tuple[bool, list[Fault]]:
    if fault := fault_against(path, file):
        return False, [fault]
    text, faults = read_text(path)
    if text is None or faults:
        return False, faults
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    node, faults = read_nodes(text)
    faults = [fault for fault in faults if RULES[fault.rule].severity == "error"]
    if node is None or faults:
        return False, faults or [Fault("file-empty", 1, 1)]
    hint = type_in(file)
    new = formatted(text, hint, locales)
    if new.encode() == path.read_bytes():
        return False, []
    if not says_the_same(text, new, hint, locales) or formatted(new, hint, locales) != new:
        return False, [Fault("file-unformatted", 1, 1)]
    return (True, []) if check else _replace(path, new)


def _replace(path: Path, text: str) -> tuple[bool, list[Fault]]:
    """Put a text in the place of a file's; what stands against that is told."""
    try:
        if not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise PermissionError(13, "read-only")
        put(path, text)
    except OSError as error:
        return False, [Fault("file-unwritable", 1, 1, {"reason": error.strerror or type(error).__name__})]
    return True, []


def says_the_same(text: str, new: str, hint: Any, locales: tuple[str, ...]) -> bool:
    """Tell whether two texts hold the same values, make the same record or faults, and have the same comments."""
    (was, before), (now, faults) = read_nodes(text), read_nodes(new)
    if was is None or now is None or len(faults) != len(before) or _values(was) != _values(now):
        return False
    if sorted(one.text for one in comments_in(text)) != sorted(one.text for one in comments_in(new)):
        return False
    return _read(hint, was, locales) == _read(hint, now, locales)


def _values(node: Node) -> object:
    """Return what a node says, whatever the order of its keys."""
    if isinstance(node, Mapping):
        return {key: _values(value) for key, value in node.entries.items()}
    if isinstance(node, Sequence):
        return [_values(one) for one in node.nodes]
    return (node.text, is_empty(node)) if isinstance(node, Scalar) else None


def _read(hint: Any, node: Node, locales: tuple[str, ...]) -> tuple[object, list[str]]:
    door = Door(locales)
    record = read(hint, node, door)
    return record, sorted(f"{fault.rule} {fault.place}" for fault in door.faults)
