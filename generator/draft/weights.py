"""What the seeds' own events teach: which words go with which lane, and how rare each word is."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.draft.mentions import alike
from generator.model.event import Event
from generator.model.timeline import Timeline

_RUNS = re.compile(r"[一-龥]+|[A-Za-z][A-Za-z'-]+")
_RAREST = 3.0  # pairs across two words are rarer than words, and say nothing
_COMMON = math.log(5)  # what stands in a fifth of the events
_SMALLEST = 0.2  # what a pair counts that a lane never had


@dataclass(frozen=True)
class Weights:
    """Counts of pairs of characters and of Latin words, by lane, and the rarity of each among events."""

    lanes: Mapping[str, Mapping[str, int]]
    totals: Mapping[str, float]
    shares: Mapping[str, float]
    rarity: Mapping[str, float]
    unseen: float


def units_of(text: str) -> list[str]:
    """Return the pairs of Chinese characters and the Latin words of a text, in small letters."""
    units: list[str] = []
    for run in _RUNS.findall(alike(text)):
        if run[0].isascii():
            units.append(run.casefold())
        else:
            units += [run[at : at + 2] for at in range(max(len(run) - 1, 1))]
    return units


def words_of(event: Event) -> list[str]:
    """Return the words of an event in all locales: its title and short title, then its text."""
    phrases = [event.title, *([event.short] if event.short else [])]
    titles = [name for phrase in phrases for name in phrase.by_locale.values()]
    return [*titles, *(prose.plain for prose in (event.text.by_locale.values() if event.text else ()))]


def weights_of(timeline: Timeline) -> Weights:
    """Return what the events of a timeline teach; titles count three times."""
    lanes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    events: Counter[str] = Counter()
    stands: Counter[str] = Counter()
    for event in timeline.events.values():
        words = words_of(event)
        counted = Counter(units_of(" ".join(words)))
        titled = Counter(units_of(" ".join(event.title.by_locale.values())))
        lanes[event.lane].update(counted + titled + titled)
        events[event.lane] += 1
        stands.update(set(counted))
    count = max(len(timeline.events), 1)
    known = len(stands) or 1
    return Weights(
        lanes,
        {lane: sum(counts.values()) + _SMALLEST * known for lane, counts in lanes.items()},
        {lane: number / count for lane, number in events.items()},
        {unit: min(math.log((count + 1) / number), _RAREST) for unit, number in stands.items()},
        _RAREST,
    )


def lane_of(weights: Weights, text: str) -> tuple[str | None, float]:
    """Return the lane whose events have most of the words of a text, and how sure that is, from 0 to 1.

    Naive Bayes over pairs of characters and Latin words; None where there are no events to learn from.
    """
    units = Counter(unit for unit in units_of(text) if unit in weights.rarity)
    if not weights.lanes:
        return None, 0.0
    scores = {
        lane: math.log(weights.shares[lane])
        + sum(
            math.log((counts.get(unit, 0) + _SMALLEST) / weights.totals[lane]) * min(number, 3)
            for unit, number in units.items()
        )
        for lane, counts in weights.lanes.items()
    }
    best = max(scores, key=lambda lane: (scores[lane], lane))
    size = max(math.sqrt(sum(units.values())), 1.0)  # words of one passage are not independent
    return best, 1 / sum(math.exp((score - scores[best]) / size) for score in scores.values())


def shared(weights: Weights, units: Iterable[str], of: Iterable[str]) -> float:
    """Return which part of `of`, by rarity, stands among units; from 0 to 1."""
    wanted = set(of)
    there = wanted.intersection(units)
    whole = sum(weights.rarity.get(unit, weights.unseen) for unit in wanted)
    return sum(weights.rarity.get(unit, weights.unseen) for unit in there) / whole if whole else 0.0


def familiar(weights: Weights, text: str) -> float:
    """Return which part of the words of a text stands in events at all, apart from those that stand in most of them."""
    units = [unit for unit in units_of(text) if weights.rarity.get(unit, weights.unseen) > _COMMON]
    return sum(unit in weights.rarity for unit in units) / len(units) if units else 1.0
