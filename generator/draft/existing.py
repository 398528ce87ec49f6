"""Whether the seeds already have an event: the same date, and the same names and words."""

from collections import Counter
from collections.abc import Iterator

from generator.draft.drafted import There
from generator.draft.known import Indexed, Known
from generator.draft.weights import shared, units_of
from generator.model.dates import Edtf, within

_ENOUGH = {True: 0.3, False: 0.42}  # where both are of the same days; where one date lies in the other
_MOST = 3


def already_there(known: Known, when: Edtf | None, text: str, names: frozenset[str], source: str | None) -> list[There]:
    """Return the events that a passage may already stand for, the likeliest first.

    A candidate without a date is like no event. names: ids of the people, documents and programmes it mentions.
    """
    if when is None:
        return []
    units = set(units_of(text))
    found = []
    for one in _of_that_time(known, when):
        score = likeness(known, one, units, names)
        if score >= _ENOUGH[_same_days(one.event.when, when)]:
            found.append(There(one.event.id, round(score, 2), source in one.event.cite))
    return sorted(found, key=lambda there: (-there.score, there.event))[:_MOST]


def likeness(known: Known, one: Indexed, units: set[str], names: frozenset[str]) -> float:
    """Return how like an event is to words and names, from 0 to 1."""
    weights = known.weights
    titled = shared(weights, units, one.titled if one.titled & units else ())
    titled = max((shared(weights, units, units_of(t)) for t in one.event.title.by_locale.values()), default=titled)
    common = len(one.names & names) / len(one.names) if one.names else 0.0
    return 0.7 * titled + 0.3 * common


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
