"""Which measure a figure is of: by its unit, and by the words around it; none where several would do."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.draft.found import FoundFigure
from generator.draft.weights import units_of
from generator.model.ids import MeasureId
from generator.model.timeline import Timeline

_BEFORE, _AFTER = 24, 24
_ENOUGH, _CLEAR = 0.38, 1.4
_PEOPLE = re.compile("^[名位]")


@dataclass(frozen=True)
class Measures:
    """The names and units of the measures; shared: in how many measures’ names each pair of characters stands."""

    names: Mapping[MeasureId, tuple[frozenset[str], ...]]
    units: Mapping[MeasureId, tuple[str, ...]]
    shared: Mapping[str, int]


def measures_of(timeline: Timeline) -> Measures:
    """Return how the measures of a timeline are named."""
    names = {
        one.id: tuple(frozenset(units_of(name)) for name in one.name.by_locale.values())
        for one in timeline.measures.values()
    }
    units = {
        one.id: tuple(unit.strip().casefold() for unit in one.unit.by_locale.values())
        for one in timeline.measures.values()
    }
    return Measures(names, units, Counter(word for every in names.values() for words in every for word in words))


def measure_of(measures: Measures, text: str, figure: FoundFigure) -> str | None:
    """Return the id of the one measure whose unit and name go with a figure of a text; None where it is not clear.

    text: that in which the figure’s offsets are.
    """
    around = text[max(figure.start - _BEFORE, 0) : figure.start] + figure.unit + text[figure.end : figure.end + _AFTER]
    words = set(units_of(around))
    unit = _PEOPLE.sub("人", figure.unit.strip().casefold())
    fits = {
        identifier: max((_in_common(one, unit) for one in units), default=0)
        for identifier, units in measures.units.items()
    }
    longest = max(fits.values(), default=0)
    scores = {
        identifier: max((_part(measures, name, words) for name in names), default=0.0)
        for identifier, names in measures.names.items()
        if fits[identifier] == longest > 0
    }
    best, second = ([*sorted(scores.values(), reverse=True), 0.0, 0.0])[:2]
    if best < _ENOUGH or best < _CLEAR * second:
        return None
    return next(identifier for identifier, score in scores.items() if score == best)


def _part(measures: Measures, name: frozenset[str], words: set[str]) -> float:
    """Return which part of a name stands among words; pairs that other measures have too count less."""
    whole = sum(1 / measures.shared[word] for word in name)
    return sum(1 / measures.shared[word] for word in name & words) / whole if whole else 0.0


def _in_common(one: str, other: str) -> int:
    """Return how many letters of two units are the same from the beginning, where one begins with the other."""
    if not (one and other) or not (other.startswith(one) or one.startswith(other)):
        return 0
    return min(len(one), len(other))
