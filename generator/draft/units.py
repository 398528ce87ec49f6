"""What can become a candidate: a clause, or the part of it that has a date of its own, with all that is found in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import get_args

from generator.draft.dates import find_dates
from generator.draft.editions import Reference, references_in
from generator.draft.figures import find_figures
from generator.draft.found import FoundDate, FoundFigure
from generator.draft.known import Known
from generator.draft.mentions import Mention, UnknownTitle, alike, mentions_in, titles_in
from generator.draft.sentences import clauses_in, sentences_in
from generator.model.dates import Edtf, Precision

_COMMA = re.compile(r"[，,、：:]")
_NOW = re.compile(r"目前|如今|现已|迄今|当前|\b(?:[Nn]ow|[Cc]urrently|[Tt]o date|[Ss]o far)\b")
_VAGUE = re.compile(
    r"日前|近日|近期|近来|近年来?|不久前|前不久|最近|此前|随后|后来|其间|\b(?:[Rr]ecently|[Ll]ately|[Ee]arlier|[Ll]ater|[Ss]oon)\b"
)
_SAYS = re.compile(r"(?:说|表示|认为|指出|介绍|强调|建议|呼吁)[,:。]|\b(?:said|says|told|announced|added|noted)\b")
_QUOTED = re.compile(r'"[^",，。:]{3,16}"')
_FINENESS = get_args(Precision)


@dataclass(frozen=True)
class Unit:
    """A stretch of a passage, and what is found in it; all offsets are of the passage.

    of_date: the date that it is of, None where it has none of its own. sentence: its number in the passage.
    now: whether it speaks of what holds today. echoes: whether it speaks of the edition without naming it.
    quoted: whether it has a short name in quotation marks. says: whether somebody speaks in it.
    """

    start: int
    end: int
    sentence: int
    dates: tuple[FoundDate, ...]
    of_date: FoundDate | None
    references: tuple[Reference, ...]
    mentions: tuple[Mention, ...]
    titles: tuple[UnknownTitle, ...]
    figures: tuple[FoundFigure, ...]
    now: bool
    echoes: bool
    quoted: bool
    says: bool


def units_in(known: Known, text: str, skip: int, published: date, earlier: Edtf | None) -> Iterator[Unit]:
    """Yield the units of a passage, in order.

    skip: how many characters of it are its dateline. earlier: the date that was named last before the passage.
    """
    plain = alike(text)
    for number, (start, end) in enumerate(sentences_in(text)):
        for first, last in clauses_in(text, max(start, skip), end) if end > skip else ():
            found = _found(known, plain[first:last], first, published)
            dates = _dates(text, first, last, published, earlier, found)
            earlier = next((one.when for one in reversed(dates) if one.when), earlier)
            figures = _figures(text[first:last], first, found, dates)
            for begin, stop in _parts(plain, first, last, dates):
                yield _unit(known, (plain, begin, stop, number), found, dates, figures)


@dataclass(frozen=True, slots=True)
class _Found:
    references: tuple[Reference, ...]
    mentions: tuple[Mention, ...]
    titles: tuple[UnknownTitle, ...]

    def names(self) -> Iterator[tuple[int, int]]:
        """Yield where something has a name of its own, whose numbers are neither dates nor figures."""
        yield from ((one.start, one.end) for one in self.references)
        yield from ((one.start, one.end) for one in self.titles)
        yield from ((one.start, one.end) for one in self.mentions if one.kind != "places")


def coarseness(when: Edtf | None) -> int:
    """Return how coarse a date is: 0 for a day or a range of them, more for what is longer or open."""
    if when is None:
        return len(_FINENESS)
    if when.precision != "range":
        return _FINENESS.index(when.precision)
    ends = [when.start, when.end]
    return max(_FINENESS.index(end.precision) if end else len(_FINENESS) - 1 for end in ends)


def _found(known: Known, plain: str, first: int, published: date) -> _Found:
    titles = list(titles_in(known.names, plain))
    named = [one for one in titles if isinstance(one, Mention)]
    within = [(one.start, one.end) for one in titles]
    others = [
        one for one in mentions_in(known.names, plain) if not any(a <= one.start and one.end <= b for a, b in within)
    ]
    mentions = sorted([*named, *others], key=lambda one: (one.start, one.kind, one.id))
    return _Found(
        tuple(
            Reference(one.start + first, one.end + first, one.edition, one.way)
            for one in references_in(known.editions, plain, published)
        ),
        tuple(Mention(one.start + first, one.end + first, one.kind, one.id) for one in mentions),
        tuple(
            UnknownTitle(one.start + first, one.end + first, one.text)
            for one in titles
            if isinstance(one, UnknownTitle)
        ),
    )


def _dates(
    text: str, first: int, last: int, published: date, earlier: Edtf | None, found: _Found
) -> tuple[FoundDate, ...]:
    named = list(found.names())
    dates = []
    for one in find_dates(text[first:last], published, earlier):
        start, end = one.start + first, one.end + first
        of_name = one.when and one.when.precision == "year" and any(a == end for a, _ in named)  # 2023年某某奖
        if not of_name and not any(a <= start < b for a, b in named):
            dates.append(FoundDate(start, end, one.text, one.when, one.how))
    return tuple(dates) or tuple(
        FoundDate(first + one.start(), first + one.end(), one[0], None, "unknown")
        for one in _VAGUE.finditer(text, first, last)
    )


def _figures(words: str, first: int, found: _Found, dates: tuple[FoundDate, ...]) -> tuple[FoundFigure, ...]:
    taken = [*found.names(), *((one.start, one.end) for one in dates)]
    figures = []
    for one in find_figures(words):
        start, end = one.start + first, one.end + first
        if not any(a <= start < b for a, b in taken):
            figures.append(FoundFigure(start, end, one.text, one.value, one.bound, one.unit))
    return tuple(figures)


def _parts(plain: str, first: int, last: int, dates: tuple[FoundDate, ...]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a clause that have each a date of their own: cut at the last comma before a new date."""
    before: FoundDate | None = None
    for one in dates:
        if one.when is None:
            continue
        if before and before.when and not _holds(one.when, before.when):
            commas = list(_COMMA.finditer(plain, before.end, one.start))
            if commas and commas[-1].end() > first:
                yield first, commas[-1].end()
                first = commas[-1].end()
        before = one if before is None or not _holds(one.when, before.when) else before
    yield first, last


def _holds(one: Edtf, other: Edtf | None) -> bool:
    """Tell whether a date says no more than another: it is the same, or a longer time around it."""
    if other is None or None in (one.earliest, one.latest, other.earliest, other.latest):
        return False
    assert one.earliest and one.latest and other.earliest and other.latest
    return one.earliest <= other.earliest and other.latest <= one.latest


def _unit(
    known: Known,
    where: tuple[str, int, int, int],
    found: _Found,
    dates: tuple[FoundDate, ...],
    figures: tuple[FoundFigure, ...],
) -> Unit:
    plain, first, last, sentence = where
    own = tuple(one for one in dates if first <= one.start < last)
    finest = min((one for one in own if one.when), key=lambda one: coarseness(one.when), default=None)
    return Unit(
        first,
        last,
        sentence,
        own,
        finest,
        tuple(one for one in found.references if first <= one.start < last),
        tuple(one for one in found.mentions if first <= one.start < last),
        tuple(one for one in found.titles if first <= one.start < last),
        tuple(one for one in figures if first <= one.start < last),
        _NOW.search(plain, first, last) is not None,
        known.subject.echo.search(plain, first, last) is not None,
        _QUOTED.search(plain, first, last) is not None,
        _SAYS.search(plain, first, last) is not None,
    )
