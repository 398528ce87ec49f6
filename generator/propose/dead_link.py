"""An address that does not open any more, from a form: the source notes it, and the stored copy that was seen."""

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

from generator.load.files import read_text
from generator.model.dates import NotADate, parse
from generator.model.source import Source
from generator.model.timeline import Timeline
from generator.propose.issue import Issue
from generator.propose.proposal import Proposal, source_of, stopped
from generator.words.catalog import say
from generator.write import changed


def propose_dead_link(issue: Issue, timeline: Timeline, seeds: Path, today: str) -> Proposal:
    """Return the source with a note, and with the address of a stored copy where it had none."""
    source = source_of(timeline, issue.answers["address"])
    if source is None or source.url is None:
        return stopped("issue-record", "address", value=issue.answers["address"])
    try:
        day = parse(issue.answers.get("tried", today)).text
    except NotADate as error:
        return stopped(f"date-{error.reason}", "tried", text=error.text, suggestion=error.suggestion or "")
    archive = "" if source.archive_url else issue.answers.get("archive", "")
    note = _noted(source, timeline, day)
    if not archive and source.note and note == {locale: one.written for locale, one in source.note.by_locale.items()}:
        return stopped("issue-same", "address", now=_said(issue.locale, day))

    def change(values: MutableMapping[str, Any]) -> None:
        if archive:
            _insert_after(values, "url", "archive_url", archive)
        values["note"] = note

    text, _ = read_text(seeds / source.origin.file)
    files = {source.origin.file: changed(text or "", change)}
    answered = {(source.origin.file, "archive_url"): "archive"}
    return Proposal(files, frozenset(files), answered=answered)


def _noted(source: Source, timeline: Timeline, day: str) -> dict[str, str]:
    """Return the source's note in each language, at the end of which its address is said not to open."""
    noted = {}
    for locale in timeline.locales:
        before = source.note.get(locale) if source.note else None
        said = _said(locale, day)
        if before and said in before.written:
            noted[locale] = before.written
            continue
        noted[locale] = f"{before.written}{'' if locale == 'zh' else ' '}{said}" if before else said
    return noted


def _said(locale: str, day: str) -> str:
    return say(locale, "The address did not open when it was tried ({day}).", day=day)


def _insert_after(values: Any, key: str, new: str, value: str) -> None:
    values.insert(list(values).index(key) + 1, new, value)
