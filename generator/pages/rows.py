"""The Editions view: a row for each edition, a column for each day of it.

Columns stand by day of the edition, so that openings and closings line up down the years. What is known less precisely
than to the day has a column of its own: nothing gains a day it did not have.
A series without editions has a row for each year.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from generator.model.dates import Edtf
from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.timeline import Timeline

RUN_UP = "run-up"
DAY_BEFORE = "day-before"
AFTERWARDS = "afterwards"
UNDATED = "day-not-known"
WHOLE_YEAR = "whole-year"


@dataclass(frozen=True)
class Row:
    """A row: its edition or, in a series without any, its year; neither for what came after the last edition."""

    edition: Edition | None = None
    year: str = ""
    cells: dict[str, list[Event]] = field(default_factory=dict)


def arrange(timeline: Timeline) -> tuple[list[str], list[Row]]:
    """Return the columns that hold anything, in order, and the rows."""
    editions = list(timeline.editions.values())
    if not editions:
        return [WHOLE_YEAR], _by_year(timeline)
    rows = {edition.id: Row(edition) for edition in editions}
    last = Row()
    for event in timeline.events.values():
        edition = _edition_of(event, timeline, editions)
        row = rows[edition.id] if edition else last
        row.cells.setdefault(_column(event, edition), []).append(event)
    filled = [*rows.values(), *([last] if last.cells else [])]
    used = {column for row in filled for column in row.cells}
    return [column for column in _columns(editions) if column in used or column == "day-1"], filled


def _by_year(timeline: Timeline) -> list[Row]:
    years: dict[str, Row] = {}
    for event in timeline.events.values():
        begins = event.when.earliest or event.when.latest
        year = str(begins.year) if begins else "…"
        years.setdefault(year, Row(year=year)).cells.setdefault(WHOLE_YEAR, []).append(event)
    return list(years.values())


def _columns(editions: list[Edition]) -> Iterator[str]:
    longest = max((days[1] for edition in editions if (days := known_days(edition))), default=1)
    yield from (RUN_UP, DAY_BEFORE)
    yield from (f"day-{number}" for number in range(1, longest + 1))
    yield from (AFTERWARDS, UNDATED)


def _edition_of(event: Event, timeline: Timeline, editions: list[Edition]) -> Edition | None:
    """Return the edition an event names, else the next edition that had not ended when it began."""
    if event.edition:
        return timeline.editions[event.edition]
    begins = event.when.earliest or event.when.latest
    return next(
        (edition for edition in editions if begins and edition.when.latest and begins <= edition.when.latest), None
    )


def _column(event: Event, edition: Edition | None) -> str:
    start = event.when.start if event.when.precision == "range" and event.when.start else event.when
    if start.precision != "day" or start.earliest is None:
        return _vague_column(start, edition)
    if edition is None:
        return AFTERWARDS
    days = known_days(edition)
    return _day_column(start.earliest, *days) if days else _beside(start.earliest, edition)


def _vague_column(start: Edtf, edition: Edition | None) -> str:
    """Return the column of what is not known to the day: its edition's year, unless it surely lies in another."""
    if edition is None:
        return AFTERWARDS if start.earliest else UNDATED
    opens = edition.when.earliest
    return RUN_UP if opens and start.latest and start.latest.year < opens.year else UNDATED


def _day_column(day: date, opening: date, length: int) -> str:
    offset = (day - opening).days
    if offset < -1:
        return RUN_UP
    if offset == -1:
        return DAY_BEFORE
    return f"day-{offset + 1}" if offset < length else AFTERWARDS


def _beside(day: date, edition: Edition) -> str:
    """Return the column of a day beside an edition whose own days are not known."""
    if edition.when.earliest and day < edition.when.earliest:
        return RUN_UP
    return AFTERWARDS if edition.when.latest and day > edition.when.latest else UNDATED


def known_days(edition: Edition) -> tuple[date, int] | None:
    """Return an edition's first day and how many days it lasted; None where both are not known to the day."""
    begins, ends = edition.when.start or edition.when, edition.when.end or edition.when
    if not (begins.precision == ends.precision == "day" and begins.earliest and ends.latest):
        return None
    return begins.earliest, (ends.latest - begins.earliest).days + 1
