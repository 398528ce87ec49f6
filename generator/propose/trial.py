"""A record is tried before it is written: its answers one by one, then the whole folder as it would be."""

import dataclasses
import shutil
import tempfile
import types
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.build import Checked, check_seeds
from generator.check import check
from generator.load.door import Door
from generator.load.files import odd_character
from generator.load.nodes import Mapping as Keys
from generator.load.nodes import Node, Scalar, Sequence
from generator.load.shape import read
from generator.load.telling import problem_in
from generator.model.dates import Edtf, parse
from generator.model.fields import field_hints, is_required, written_fields
from generator.model.problems import Origin, Problem
from generator.model.rules import RULES
from generator.model.text import Phrase
from generator.model.timeline import Timeline
from generator.propose.answers import FOLDERS, Draft
from generator.write import place_below

_UNNAMED = "not-named-yet"


def errors_so_far(draft: Draft, timeline: Timeline) -> list[Problem]:
    """Return the errors in what was answered so far, as the check will tell them; what is missing is none yet."""
    problems = list(_odd(draft.values)) or _refused(draft, timeline)
    if not problems:
        problems = [one for one in check(_with(draft, timeline)) if _is_answered(one, draft)]
    return [one for one in problems if RULES[one.rule].severity == "error"]


def try_files(seeds: Path, files: Mapping[str, str], before: Checked) -> list[Problem]:
    """Return the problems that a folder would have with these files and does not have now; nothing there is changed.

    before: what the folder holds now, as check_seeds returned it.
    """
    with tempfile.TemporaryDirectory(prefix="timeline-") as scratch:
        copy = Path(shutil.copytree(seeds, Path(scratch) / "seeds", symlinks=True))
        for file, text in files.items():
            place_below(copy, file).write_text(text, "utf-8", newline="\n")
        known = {_likeness(problem) for problem in before.problems}
        return [problem for problem in check_seeds(copy).problems if _likeness(problem) not in known]


def _likeness(problem: Problem) -> tuple[str, ...]:
    """Return what makes a problem the same though its line has moved."""
    return problem.rule, problem.file, problem.place, *(str(value) for value in problem.args.values())


def _odd(values: Any, place: str = "$") -> Iterator[Problem]:
    if isinstance(values, Mapping):
        for key, value in values.items():
            yield from _odd(value, f"{place}.{key}")
    elif isinstance(values, list):
        for index, value in enumerate(values):
            yield from _odd(value, f"{place}[{index}]")
    elif found := odd_character(str(values)):
        yield Problem(found[0], "", place, args={"code": found[1]})


def _refused(draft: Draft, timeline: Timeline) -> list[Problem]:
    door, hints = Door(timeline.locales), field_hints(draft.type)
    for key, field in written_fields(draft.type).items():
        if key in draft.values:
            read(hints[field.name], _node(draft.values[key]), door, f"$.{key}")
    return [problem_in("", fault) for fault in door.faults]


def _node(value: Any) -> Node:
    if isinstance(value, Mapping):
        entries = {key: _node(one) for key, one in value.items()}
        return Keys(entries, {key: Scalar(key, 1, 1, False) for key in entries}, 1, 1)
    if isinstance(value, list):
        return Sequence(tuple(_node(one) for one in value), 1, 1)
    return Scalar(str(value), 1, 1, False)


def _with(draft: Draft, timeline: Timeline) -> Timeline:
    """Return a timeline that holds the record too, with something harmless where nothing was answered yet."""
    door, hints = Door(timeline.locales), field_hints(draft.type)
    values: dict[str, Any] = {"origin": Origin(_UNNAMED)}
    for key, field in written_fields(draft.type).items():
        if key in draft.values:
            values[field.name] = read(hints[field.name], _node(draft.values[key]), door)
        elif is_required(field):
            values[field.name] = _harmless(hints[field.name])
    record = draft.type(**values)
    kind = FOLDERS[draft.kind].rsplit("/", 1)[-1]
    more: dict[str, Any] = {kind: {**getattr(timeline, kind), record.id: record}}
    return dataclasses.replace(timeline, **more)


def _harmless(hint: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType, typing.Literal):
        return typing.get_args(hint)[0]
    if origin is tuple:
        return ()
    return {Phrase: Phrase({}), Edtf: parse("2000")}.get(hint, _UNNAMED)


def _is_answered(problem: Problem, draft: Draft) -> bool:
    key = problem.place.removeprefix("$.").split(".")[0].split("[")[0]
    asks_for = {"accessed-missing": "accessed", "value-uncited": "cite"}.get(problem.rule, "id")
    return problem.file == _UNNAMED and key in draft.values and (asks_for == "id" or asks_for in draft.values)
