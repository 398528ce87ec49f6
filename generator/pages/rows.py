"""The Editions view: a row for each summit, a column for each day of it.

Columns stand by day of summit, so that openings and closings line up down the years. What is known less precisely than
to the day has a column of its own: nothing gains a day it did not have.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.timeline import Timeline

RUN_UP = "run-up"
DAY_BEFORE = "day-before"
AFTERWARDS = "afterwards"
UNDATED = "day-not-known"


@dataclass(frozen=True)
class Row:
    """A row: the edition, None for what came after the last one, and its events by column."""

    edition: Edition | None
    cells: dict[str, list[Event]] = field(default_factory=dict)


def arrange(timeline: Timeline) -> tuple[list[str], list[Row]]:
    """Return the columns that hold anything, in order, and the rows."""
    editions = list(timeline.editions.values())
    rows = {edition.id: Row(edition) for edition in editions}
    last = Row(None)
    for event in timeline.events.values():
        edition = _edition_of(event, timeline, editions)
        row = rows[edition.id] if edition else last
        row.cells.setdefault(_column(event, edition), []).append(event)
    filled = [*rows.values(), *([last] if last.cells else [])]
    used = {column for row in filled for column in row.cells}
    return [column for column in _columns(editions) if column in used or column == "day-1"], filled


def _columns(editions: list[Edition]) -> Iterator[str]:
    longest = max((_length(edition) for edition in editions), default=1)
    yield from (RUN_UP, DAY_BEFORE)
    yield from (f"day-{number}" for number in range(1, longest + 1))
    yield from (AFTERWARDS, UNDATED)


def _edition_of(event: Event, timeline: Timeline, editions: list[Edition]) -> Edition | None:
    """Return the edition an event names, else the next summit that had not ended when it began."""
    if event.edition:
        return timeline.editions[event.edition]
    begins = event.when.earliest or event.when.latest
    return next(
        (edition for edition in editions if begins and edition.when.latest and begins <= edition.when.latest), None
    )


def _column(event: Event, edition: Edition | None) -> str:
    start = event.when.start if event.when.precision == "range" and event.when.start else event.when
    if start.precision != "day" or start.earliest is None:
        return UNDATED
    opening = edition.when.earliest if edition else None
    if edition is None or opening is None:
        return AFTERWARDS
    return _day_column(start.earliest, opening, _length(edition))


def _day_column(day: date, opening: date, length: int) -> str:
    offset = (day - opening).days
    if offset < -1:
        return RUN_UP
    if offset == -1:
        return DAY_BEFORE
    return f"day-{offset + 1}" if offset < length else AFTERWARDS


def _length(edition: Edition) -> int:
    """Return how many days an edition lasted; 1 where its days are not known."""
    begins, ends = edition.when.earliest, edition.when.latest
    precise = edition.when.precision == "day" or (
        edition.when.start is not None and edition.when.start.precision == "day" and begins and ends
    )
    return (ends - begins).days + 1 if precise and begins and ends else 1
