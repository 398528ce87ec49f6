"""The order in which records are shown: by date, of one date by the hour, parts after what they are part of."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.dates import sort_key
from generator.model.event import Event

_DAYPARTS: dict[str, str] = {"morning": "11:59", "afternoon": "17:59", "evening": "23:59"}


def in_order(records: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Sort what has a date by date, parts after wholes; the rest keeps the order of its files or list.

    records: by kind and id.
    """
    editions, events = records["editions"], records["events"]
    return {
        **records,
        "editions": dict(sorted(editions.items(), key=lambda pair: (*sort_key(pair[1].when), pair[0]))),
        "events": dict(sorted(events.items(), key=lambda pair: _place(pair[1], events))),
    }


def _place(event: Event, events: Mapping[str, Event]) -> tuple[Any, ...]:
    """Return what an event is sorted by; a part of the same date is no earlier in the day than any of its wholes."""
    wholes = list(_wholes(event, events))
    begins = max(_hour(one) for one in (event, *wholes) if one.when == event.when)
    return (*sort_key(event.when), begins, len(wholes), -event.weight, event.id)


def _wholes(event: Event, events: Mapping[str, Event]) -> Iterator[Event]:
    """Yield what an event is part of, and what that is part of, until there is none or a circle closes."""
    seen = {event.id}
    while (whole := events.get(event.part_of or "")) and whole.id not in seen:
        yield whole
        seen.add(whole.id)
        event = whole


def _hour(event: Event) -> str:
    """Return the hour to sort by; where none is known an event stands with those of the morning."""
    time = event.time or "morning"
    return _DAYPARTS.get(time, time)
