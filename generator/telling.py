"""Problems as people, programs and GitHub read them."""

import json
from collections.abc import Callable, Sequence

from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.words.catalog import say
from generator.words.problems import sentence

__all__ = ["FORMATS", "as_github", "as_json", "as_text", "sentence"]

_IN_PROPERTY = {":": "%3A", ",": "%2C"}


def as_text(problems: Sequence[Problem], locale: str, seeds: str) -> str:
    """Return a line a problem: `file:line:column: severity: what is wrong. What to do. [rule]`."""
    lines = []
    for problem in problems:
        severity = say(locale, RULES[problem.rule].severity)
        where = f"{seeds}/{problem.file}:{problem.line}:{problem.column}"
        lines.append(f"{where}: {severity}: {sentence(problem, locale)} [{problem.rule}]")
    return "\n".join(lines)


def as_json(problems: Sequence[Problem], locale: str, seeds: str) -> str:
    """Return a JSON list of problems."""
    told = [
        {
            "file": f"{seeds}/{problem.file}",
            "line": problem.line,
            "column": problem.column,
            "place": problem.place,
            "rule": problem.rule,
            "severity": RULES[problem.rule].severity,
            "message": sentence(problem, locale),
        }
        for problem in problems
    ]
    return json.dumps(told, ensure_ascii=False, indent=2)


def as_github(problems: Sequence[Problem], locale: str, seeds: str) -> str:
    """Return GitHub workflow commands, which become annotations in a pull request."""
    lines = []
    for problem in problems:
        rule = RULES[problem.rule]
        file = _escaped(f"{seeds}/{problem.file}", in_property=True)
        where = f"file={file},line={problem.line},col={problem.column},title={problem.rule}"
        lines.append(f"::{rule.severity} {where}::{_escaped(sentence(problem, locale))}")
    return "\n".join(lines)


def _escaped(words: str, *, in_property: bool = False) -> str:
    table = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", **(_IN_PROPERTY if in_property else {})})
    return words.translate(table)


FORMATS: dict[str, Callable[[Sequence[Problem], str, str], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}
