"""An address that does not open any more, from a form: the source notes it, and the stored copy that was seen."""

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

from generator.load.files import read_text
from generator.model.dates import NotADate, parse
from generator.model.problems import Problem
from generator.model.source import Source
from generator.model.timeline import Timeline
from generator.propose.issue import Issue
from generator.propose.proposal import Proposal, source_of
from generator.words.catalog import say
from generator.write import changed


def propose_dead_link(issue: Issue, timeline: Timeline, seeds: Path, today: str) -> Proposal:
    """Return the source with a note, and with the address of a stored copy where it had none."""
    source = source_of(timeline, issue.answers["address"])
    if source is None or source.url is None:
        args = {"value": issue.answers["address"]}
        return Proposal(problems=(Problem("issue-record", "", "address", args=args),))
    try:
        day = parse(issue.answers.get("tried", today)).text
    except NotADate as error:
        args = {"text": error.text, "suggestion": error.suggestion or ""}
        return Proposal(problems=(Problem(f"date-{error.reason}", "", "tried", args=args),))
    archive = issue.answers.get("archive", "")

    def change(values: MutableMapping[str, Any]) -> None:
        if archive and not source.archive_url:
            _insert_after(values, "url", "archive_url", archive)
        values["note"] = _noted(source, timeline, day)

    text, _ = read_text(seeds / source.origin.file)
    files = {source.origin.file: changed(text or "", change)}
    answered = {(source.origin.file, "archive_url"): "archive"}
    return Proposal(files, frozenset(files), answered=answered)


def _noted(source: Source, timeline: Timeline, day: str) -> dict[str, str]:
    """Return the source's note in each language, with a sentence on its address at the end."""
    noted = {}
    for locale in timeline.locales:
        before = source.note.get(locale) if source.note else None
        said = say(locale, "The address did not open when it was tried ({day}).", day=day)
        noted[locale] = f"{before.written}{'' if locale == 'zh' else ' '}{said}" if before else said
    return noted


def _insert_after(values: Any, key: str, new: str, value: str) -> None:
    values.insert(list(values).index(key) + 1, new, value)
