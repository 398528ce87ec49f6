"""The state of every translation: confirmed, or changed in the original since, or never looked at, or missing."""

import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from generator.model.lock import fingerprint
from generator.model.records import Record
from generator.model.source import Source
from generator.model.text import Phrase, Text
from generator.model.timeline import Timeline
from generator.model.walk import all_records, values_in

State = Literal["confirmed", "stale", "unconfirmed", "missing"]

_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
_KINDS = ("editions", "events", "sources", "people", "organisations", "documents", "programmes")


class Translation(NamedTuple):
    """One field of a record in one locale other than its original's.

    key: the field by name, list entries by their ids (`people[ada-lake].role`): it stays when others come and go.
    place: the same by position, as problems tell it (`.people[0].role`). original: the locale it was made from.
    """

    record: Record
    key: str
    place: str
    original: str
    locale: str
    fingerprint: str
    state: State


def translations(timeline: Timeline) -> Iterator[Translation]:
    """Yield every translation there is or should be."""
    for record in all_records(timeline):
        yield from translations_of(timeline, record)


def translations_of(timeline: Timeline, record: Record) -> Iterator[Translation]:
    """Yield the translations of one record's phrases and texts."""
    original = _original_of(timeline, record)
    for value in values_in(record):
        if value.hint in (Phrase, Text) and (written := _written(value.value, original)) is not None:
            key, print_ = _key(record, value.place), fingerprint(written)
            for locale in timeline.locales:
                if locale != original:
                    state = _state(timeline, record, key, locale, print_, value.value)
                    yield Translation(record, key, value.place, original, locale, print_, state)


def name_of(record: Record) -> str:
    """Return a record's name in the lock: its kind and id (`events/2014-11-19-opening`)."""
    file = record.origin.file.removesuffix(".yml")
    if record.origin.place != "$":
        return f"{file}/{getattr(record, 'id', '')}"
    folders = [folder for folder in file.split("/")[:-1] if folder in _KINDS]
    return f"{folders[-1]}/{getattr(record, 'id', '')}" if folders else file


def _original_of(timeline: Timeline, record: Record) -> str:
    """Return the locale a record was first written in; of a work it is the work's own language."""
    written = record.language if isinstance(record, Source) else getattr(record, "original", None)
    return written if written in timeline.locales else timeline.series.original


def _written(value: Any, locale: str) -> str | None:
    words = value.get(locale)
    return str(getattr(words, "written", words)) if words is not None else None


def _key(record: Record, place: str) -> str:
    key = ""
    here: Any = record
    for name, index in _STEP.findall(place):
        if name:
            key += f".{name}"
            here = getattr(here, name, None) or getattr(here, name + "_", None)
        else:
            here = here[int(index)]
            key += f"[{getattr(here, 'id', index)}]"
    return key.removeprefix(".") or "term"


def _state(timeline: Timeline, record: Record, key: str, locale: str, print_: str, value: Any) -> State:
    if value.get(locale) is None:
        return "missing"
    confirmed = (timeline.lock or {}).get(name_of(record), {}).get(key, {}).get(locale)
    if confirmed is None:
        return "unconfirmed"
    return "confirmed" if confirmed == print_ else "stale"
