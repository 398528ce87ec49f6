"""A correction from a form: the changed field where it is clear which, and its entry in corrections.yml."""

import re
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.load.files import read_text
from generator.model.dates import NotADate, parse
from generator.model.facts import facts_of
from generator.model.naming import free, joined
from generator.model.problems import Problem
from generator.model.sentences import sentences_of
from generator.model.text import BadMarkup, parse_prose
from generator.model.timeline import Timeline
from generator.propose.event import cited, one_line
from generator.propose.find import choices, found
from generator.propose.issue import Issue
from generator.propose.proposal import Proposal, records_of, source_of, stopped
from generator.words.catalog import say
from generator.write import as_yaml, changed

CORRECTIONS = "corrections.yml"

_NUMBER = re.compile(r"\D*(\d{1,3}(?:[,，]\d{3})+|\d{1,15})\D*", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Change:
    """One field of a record that takes another value.

    field, before, after: as released.json has them. make: puts the new value into the record's YAML.
    """

    field: str
    before: str
    after: str
    make: Callable[[MutableMapping[str, Any]], None]


def propose_correction(issue: Issue, timeline: Timeline, seeds: Path, today: str) -> Proposal:
    """Return the changed record, with an entry in corrections.yml where it was published; or what is unclear."""
    records = list(records_of(timeline, issue.answers["record"]))
    if len(records) != 1:
        return stopped("issue-record", "record", value=issue.answers["record"])
    kind, record = records[0]
    finder = {"when": _date, "where": _place, "figure": _figure}.get(issue.answers["field"])
    change = finder(issue, timeline, record) if finder else Problem("issue-by-hand", "", "field")
    if isinstance(change, Problem):
        return Proposal(problems=(change,))
    if change.after == change.before:
        return stopped("issue-same", "after", now=change.after)
    file = record.origin.file
    files = {file: changed(_text(seeds, file), change.make)}
    problems: list[Problem] = []
    if change.before in timeline.released.facts.get(kind, {}).get(record.id, {}).get(change.field, ()):
        entry = _entry(issue, timeline, record.id, change, today, problems)
        old = seeds / CORRECTIONS
        new = changed(_text(seeds, CORRECTIONS), lambda all_: all_.append(entry)) if old.exists() else ""
        files[CORRECTIONS] = new or as_yaml(CORRECTIONS, [entry])
    replacing = frozenset(name for name in files if (seeds / name).exists())
    answered = {(file, change.field.split(".")[0]): "after", (CORRECTIONS, ""): "reason"}
    return Proposal(files, replacing, tuple(problems), answered)


def _text(seeds: Path, file: str) -> str:
    text, _ = read_text(seeds / file)
    return text or ""


def _date(issue: Issue, timeline: Timeline, record: Any) -> _Change | Problem:
    field = "issued" if hasattr(record, "issued") else "when"
    now = getattr(record, field, None)
    if now is None:
        return Problem("issue-by-hand", "", "field")
    try:
        before = _as_edtf(issue.answers["before"])
        after = parse(issue.answers["after"]).text
    except NotADate as error:
        return Problem(
            f"date-{error.reason}", "", "after", args={"text": error.text, "suggestion": error.suggestion or ""}
        )
    if before != now.text:
        return Problem("issue-before", "", "before", args={"now": now.text})
    return _Change(field, now.text, after, lambda values: values.update({field: after}))


def _as_edtf(written: str) -> str:
    """Return a date as EDTF, also where it was written otherwise and it is clear what is meant; else as written."""
    try:
        return parse(written).text
    except NotADate as error:
        return error.suggestion or written


def _place(issue: Issue, timeline: Timeline, record: Any) -> _Change | Problem:
    now = getattr(record, "where", None)
    known = choices(timeline, "places")
    before, after = (found(issue.answers[key], known) for key in ("before", "after"))
    if now is None or len(after) != 1:
        return Problem("issue-by-hand", "", "field")
    if before != [now]:
        return Problem("issue-before", "", "before", args={"now": now})
    return _Change("where", now, after[0], lambda values: values.update({"where": after[0]}))


def _figure(issue: Issue, timeline: Timeline, record: Any) -> _Change | Problem:
    """Find the one figure that has the number which is said to be wrong; only the number changes, not its bound."""
    before, after = _number(issue.answers["before"]), _number(issue.answers["after"])
    fitting = [index for index, one in enumerate(getattr(record, "figures", ())) if one.value == before]
    if before is None or after is None or len(fitting) != 1:
        return Problem("issue-by-hand", "", "field")
    index = fitting[0]
    figure = record.figures[index]
    field = f"figures.{figure.measure}"
    place = [one.measure for one in record.figures[:index]].count(figure.measure)
    published = facts_of(record)[field][place]
    told = published.replace(f" {figure.value}", f" {after}", 1)
    return _Change(field, published, told, lambda values: values["figures"][index].update({"value": after}))


def _number(written: str) -> int | None:
    number = _NUMBER.fullmatch(written)
    return int(re.sub(r"\D", "", number[1])) if number else None


def _entry(
    issue: Issue, timeline: Timeline, of: str, change: _Change, today: str, problems: list[Problem]
) -> dict[str, Any]:
    source = source_of(timeline, issue.answers["source"]) if "source" in issue.answers else None
    if "source" in issue.answers and source is None:
        problems.append(Problem("issue-left-out", "", "source", args={"value": issue.answers["source"]}))
    reason = one_line(issue.answers["reason"])
    if source:
        reason = cited(reason, source.id, issue.locale)
    entry: dict[str, Any] = {
        "id": free(joined(today, of), timeline.corrections),
        "of": of,
        "field": change.field,
        "before": change.before,
        "after": change.after,
        "when": today,
        "reason": {issue.locale: reason} if _rests_on_works(reason) else _plain_reason(timeline),
    }
    return entry | ({"cite": [source.id]} if source else {})


def _rests_on_works(reason: str) -> bool:
    """Tell whether a reason states no figure without its source."""
    try:
        return all(one.cited or not one.states_a_figure for one in sentences_of(parse_prose(reason)))
    except BadMarkup:
        return True  # the check will tell


def _plain_reason(timeline: Timeline) -> dict[str, str]:
    return {locale: say(locale, "A reader pointed it out.") for locale in timeline.locales}
