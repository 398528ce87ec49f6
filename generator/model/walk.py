"""Every record of a timeline, and every value of a record with its type and its place."""

import dataclasses
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from generator.model.fields import field_hints, folded_field, written_fields
from generator.model.records import Record
from generator.model.timeline import Timeline


class Value(NamedTuple):
    """A value found in a record; `place` is relative to the record, as in `.figures[0].cite[1]`."""

    hint: Any
    value: Any
    place: str


def records_by_kind(timeline: Timeline) -> dict[str, Mapping[str, Any]]:
    """Return the records that have a page of their own, by the folder of their addresses."""
    return {
        "editions": timeline.editions,
        "events": timeline.events,
        "sources": timeline.sources,
        "people": timeline.people,
        "organisations": timeline.organisations,
        "documents": timeline.documents,
        "programmes": timeline.programmes,
    }


def all_records(timeline: Timeline) -> Iterator[Record]:
    """Yield every record, the series first."""
    yield timeline.series
    for kind in (timeline.editions, timeline.events, timeline.sources):
        yield from kind.values()
    yield from timeline.entities()
    for listed in (timeline.places, timeline.measures, timeline.glossary):
        yield from listed.values()
    for told in (timeline.disagreements, timeline.corrections):
        yield from told.values()


def values_in(record: Any, hint: Any = None, place: str = "") -> Iterator[Value]:
    """Yield every value below a record that is neither a list nor a mapping of keys."""
    kind: Any = hint or type(record)
    hints, folded = field_hints(kind), folded_field(kind)
    for key, field in written_fields(kind).items():
        value = getattr(record, field.name)
        if value is not None:
            yield from _values(value, hints[field.name], place if field.name == folded else f"{place}.{key}")


def _values(value: Any, hint: Any, place: str) -> Iterator[Value]:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        kinds = [kind for kind in typing.get_args(hint) if kind is not type(None)]
        hint = kinds[0] if len(kinds) == 1 else hint
        origin = typing.get_origin(hint)
    if origin is tuple:
        for index, one in enumerate(value):
            yield from _values(one, typing.get_args(hint)[0], f"{place}[{index}]")
    elif dataclasses.is_dataclass(origin or hint) and _is_of_keys(origin or hint):
        yield from values_in(value, hint, place)
    else:
        yield Value(hint, value, place)


def _is_of_keys(kind: Any) -> bool:
    return kind.__module__ not in ("generator.model.text", "generator.model.dates")
