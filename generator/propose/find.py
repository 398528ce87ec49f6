"""What exists and may be named in an answer: found by its id, its name, or a part of either."""

import typing
from collections.abc import Mapping
from typing import Any

from generator.model.source import ReadAs, SourceKind
from generator.model.timeline import Timeline

Choices = Mapping[str, tuple[str, ...]]
"""Ids and the names of each, in every locale that has one."""

SHOWN = 20
"""How many are offered at once."""


def choices(timeline: Timeline, of: str) -> Choices:
    """Return what an answer may name.

    of: a kind of records as the timeline calls it (`sources`), or `lanes`, `organisation_kinds`, `document_kinds`,
    `source_kinds` or `readings`.
    """
    if of in ("source_kinds", "readings"):
        return {name: () for name in typing.get_args(SourceKind if of == "source_kinds" else ReadAs)}
    if of in ("lanes", "organisation_kinds", "document_kinds"):
        return {kind.id: names_of(kind) for kind in getattr(timeline.series, of)}
    return {name: names_of(record) for name, record in getattr(timeline, of).items()}


def names_of(record: Any) -> tuple[str, ...]:
    """Return the names or titles of a record by locale, the first one first."""
    phrase = getattr(record, "title", None) or getattr(record, "name", None)
    return tuple(phrase.by_locale.values()) if phrase else ()


def found(words: str, known: Choices) -> list[str]:
    """Return the ids that words name: the one they are the id or a whole name of, else all that hold them.

    Both are compared without regard to case.
    """
    sought = words.strip().casefold()
    if sought in known:
        return [sought]
    whole = [name for name, names in known.items() if sought in (one.casefold() for one in names)]
    if whole or not sought:
        return whole
    return [name for name, names in known.items() if any(sought in one.casefold() for one in (name, *names))]
