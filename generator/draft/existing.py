"""Whether the seeds already have an event: the same date, and the same names and words."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.draft.drafted import There
from generator.draft.known import Indexed, Known
from generator.draft.weights import shared, units_of
from generator.model.dates import Edtf, within

_ENOUGH = {True: 0.3, False: 0.42}  # where both are of the same days; where one date lies in the other
_MOST = 3
_SEVERAL = 3  # names that two texts have in common only where they speak of the same


@dataclass(frozen=True, slots=True)
class Said:
    """What a candidate says: its words, the ids it names, the values of its figures."""

    text: str
    names: frozenset[str]
    values: frozenset[int | float]


def already_there(known: Known, when: Edtf | None, said: Said, source: str | None) -> list[There]:
    """Return the events that a passage may already stand for, the likeliest first.

    A candidate without a date is like no event.
    """
    if when is None:
        return []
    units = frozenset(units_of(said.text))
    found = []
    for one in _of_that_time(known, when):
        score = likeness(known, one, units, said)
        if score >= _ENOUGH[_same_days(one.event.when, when)]:
            found.append(There(one.event.id, round(score, 2), source in one.event.cite))
    return sorted(found, key=lambda there: (-there.score, there.event))[:_MOST]


def likeness(known: Known, one: Indexed, units: frozenset[str], said: Said) -> float:
    """Return how like an event is to what is said, from 0 to 1: by the words of its title, its names and figures."""
    titles = one.event.title.by_locale.values()
    titled = max((shared(known.weights, units, units_of(title)) for title in titles), default=0.0)
    both = one.names & said.names
    whole = sum(known.rare[name] for name in one.names)
    common = sum(known.rare[name] for name in both) / whole if whole else titled
    counted = bool(one.values & said.values)
    score = 0.75 * titled + 0.25 * common + 0.3 * counted * (titled > 0)
    return min(max(score, 0.6 * common if len(both) >= _SEVERAL else 0.0), 1.0)


def _of_that_time(known: Known, when: Edtf) -> Iterator[Indexed]:
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if first is None or last is None:
        return
    seen: Counter[str] = Counter()
    for year in range(first.year, min(last.year, first.year + 30) + 1):
        for one in known.by_year.get(year, ()):
            seen[one.event.id] += 1
            if seen[one.event.id] == 1 and within(one.event.when, when):
                yield one


def _same_days(one: Edtf, other: Edtf) -> bool:
    return (one.earliest, one.latest) == (other.earliest, other.latest)
