"""A draft as the sheet that an editor reviews: each candidate an entry to be copied, and what it rests on."""

from collections.abc import Mapping
from typing import Any

from generator.cli.notes import Noted
from generator.draft.drafted import DATED, SKIPPED, Candidate, Draft, Evidence, Skipped
from generator.draft.found import HOW
from generator.words.catalog import say

OPENING = (
    "A draft, to be reviewed by an editor; nothing of it is published."
    "\nCopy what stands below “entry” into seeds/events/YEAR/ID.yml, write title and text in your own words,"
    " and check every date and figure in the article."
)


def sheet_of(draft: Draft, source: str | None, locales: tuple[str, ...], told: str) -> dict[str, Any]:
    """Return a draft as plain values with remarks.

    source: the id to be cited. locales: those of the series, in which titles and texts are due. told: that of remarks.
    """
    article: dict[str, Any] = {"file": draft.name, "published": draft.published, "source": source}
    if draft.encoding != "utf-8":
        article["encoding"] = Noted(draft.encoding, say(told, "not UTF-8; check that the words are right"))
    if draft.page_date and draft.page_date != draft.published:
        article["page_date"] = Noted(draft.page_date, say(told, "the page itself gives another day"))
    return {
        "article": article,
        "candidates": [_candidate(one, draft, source, locales, told) for one in draft.candidates],
        "skipped": [_skipped(one, told) for one in draft.skipped],
    }


def _candidate(one: Candidate, draft: Draft, source: str | None, locales: tuple[str, ...], told: str) -> dict[str, Any]:
    sheet: dict[str, Any] = {}
    if one.there:
        add = "perhaps already there; then add the source to its cite" if source else "perhaps already there"
        sheet["already_there"] = Noted(
            [{"event": there.event, "score": there.score, "cites_source": there.cited} for there in one.there],
            say(told, add),
        )
    sheet["entry"] = _entry(one, draft, source, locales, told)
    sheet["dated"] = Noted(
        {"how": one.dated.how, "written": one.dated.text or None},
        say(told, (DATED | HOW).get(one.dated.how, one.dated.how)),
    )
    if one.unresolved:
        sheet["unresolved_dates"] = list(one.unresolved)
    if one.titles:
        sheet["unknown_titles"] = Noted(list(one.titles), say(told, "no document of the seeds has this name"))
    if one.broken:
        sheet["broken"] = Noted(True, say(told, "the page breaks off here; look for the rest"))
    sheet["evidence"] = [_evidence(words) for words in one.evidence]
    return sheet


def _entry(one: Candidate, draft: Draft, source: str | None, locales: tuple[str, ...], told: str) -> dict[str, Any]:
    cite = [source] if source else Noted([], say(told, "the id of the source"))
    write = say(told, "TODO: in your own words")
    when = one.dated.when.text if one.dated.when else Noted(None, say(told, "TODO: not resolved"))
    entry: dict[str, Any] = {"id": one.id, "added": None, "when": when}
    if one.where:
        entry["where"] = one.where
    if one.edition:
        entry["edition"] = one.edition
    sure = say(told, "a guess, {percent} % sure", percent=round(100 * one.sure))
    entry |= {"lane": Noted(one.lane, sure), "weight": Noted(None, say(told, "TODO: 1 to 5"))}
    entry["cite"] = cite
    entry["title"] = Noted(dict.fromkeys(locales, ""), write)
    entry["text"] = Noted(dict.fromkeys(locales, ""), write)
    entry |= {kind: list(names) for kind, names in one.names.items() if names}
    figures = _figures(one, draft, cite, told)
    return entry | ({"figures": figures} if figures else {})


def _figures(one: Candidate, draft: Draft, cite: Any, told: str) -> list[dict[str, Any]]:
    when = one.dated.when
    as_of = when.text if when and when.precision == "day" else draft.published
    return [
        {
            "measure": Noted(
                counted.measure,
                ("" if counted.measure else say(told, "TODO: or leave it out") + " · ") + counted.figure.text,
            ),
            "value": counted.figure.value,
            "bound": counted.figure.bound,
            "as_of": as_of,
            "cite": cite,
        }
        for counted in one.figures
    ]


def _evidence(words: Evidence) -> Mapping[str, Any]:
    return {
        "from": {"line": words.start.line, "character": words.start.column},
        "to": {"line": words.end.line, "character": words.end.column},
        "text": words.text,
    }


def _skipped(one: Skipped, told: str) -> Mapping[str, Any]:
    lines = str(one.first) if one.first == one.last else f"{one.first}-{one.last}"
    return {"lines": lines, "reason": Noted(one.reason, say(told, SKIPPED[one.reason])), "begins": one.begins}
