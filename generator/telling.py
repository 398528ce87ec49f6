"""Problems as people, programs and GitHub read them."""

import json
from collections.abc import Callable, Sequence

from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.words.catalog import say

_LONGEST = 300
_IN_PROPERTY = {":": "%3A", ",": "%2C"}


def sentence(problem: Problem, locale: str) -> str:
    """Return what is wrong and what to do, in a locale."""
    rule = RULES[problem.rule]
    args = {name: _on_one_line(value) for name, value in problem.args.items()}
    if "kind" in args:
        args["kind"] = say(locale, str(args["kind"]))
    parts = [say(locale, words, **args) for words in (rule.says, rule.mend) if words]
    return ("" if locale == "zh" else " ").join(parts)


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


def _on_one_line(value: object) -> str:
    """Return what an editor wrote without its line breaks, cut where it would fill the screen."""
    words = " ".join(str(value).splitlines())
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"


def _escaped(words: str, *, in_property: bool = False) -> str:
    table = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", **(_IN_PROPERTY if in_property else {})})
    return words.translate(table)


FORMATS: dict[str, Callable[[Sequence[Problem], str, str], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}
