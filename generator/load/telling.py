"""Faults found while one file is read, before they become problems of that file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.problems import Problem


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that is broken at a line and column of the file being read."""

    rule: str
    line: int
    column: int
    args: Mapping[str, object] = field(default_factory=dict)
    place: str = "$"


def problem_in(file: str, fault: Fault) -> Problem:
    """Return the fault as a problem of a file."""
    return Problem(fault.rule, file, fault.place, fault.line, fault.column, fault.args)
