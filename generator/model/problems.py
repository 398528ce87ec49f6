"""A problem is a value: what is wrong, by which rule, and where."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record was read: the file under seeds/ and the record's place in it (`$` or `$[3]`)."""

    file: str
    place: str = "$"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in the seeds.

    rule: an id of `rules.RULES`, which holds severity, sentence and remedy.
    file: path under the seeds folder, with forward slashes.
    place: the value within the file, as in `$.figures[0].cite`; `$` is the whole file.
    line, column: 1-based; 0 until the place has been located.
    args: what the rule's sentences are filled with.
    """

    rule: str
    file: str
    place: str = "$"
    line: int = 0
    column: int = 0
    args: Mapping[str, object] = field(default_factory=dict)


def problem_at(origin: Origin, rule: str, place: str = "", **args: object) -> Problem:
    """Return a problem of a record; `place` is relative to the record, as in `.text.zh`."""
    return Problem(rule, origin.file, origin.place + place, args=args)
