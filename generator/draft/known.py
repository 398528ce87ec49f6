"""All that a draft needs to know of a timeline, gathered once for any number of articles."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.draft.editions import EditionNames, edition_names
from generator.draft.measures import Measures, measures_of
from generator.draft.mentions import Names, alike, names_of
from generator.draft.subject import Subject, subject_of
from generator.draft.weights import Weights, units_of, weights_of, words_of
from generator.model.event import Event
from generator.model.naming import ids_in_use
from generator.model.timeline import Timeline

_OFTEN = 50  # who stands in more than one event of so many is named in all texts


@dataclass(frozen=True, slots=True)
class Indexed:
    """An event as candidates are compared with it: the units of its titles, of all its words, and the ids it names."""

    event: Event
    titled: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    values: frozenset[int | float]


@dataclass(frozen=True)
class Known:
    """What is known: names, subject, editions and weights; by_year: events by each year that their date touches.

    ids: those that records have, had or were published under. everywhere: ids of what all texts of the series speak
    of. rare: how rarely each id stands in events.
    """

    timeline: Timeline
    ids: frozenset[str]
    names: Names
    subject: Subject
    editions: EditionNames
    weights: Weights
    measures: Measures
    by_year: dict[int, list[Indexed]]
    everywhere: frozenset[str]
    rare: dict[str, float]


def known_of(timeline: Timeline) -> Known:
    """Gather what drafts need from a timeline."""
    subject = subject_of(timeline)
    by_year: defaultdict[int, list[Indexed]] = defaultdict(list)
    for event in timeline.events.values():
        one = _indexed(event)
        first = event.when.earliest or event.when.latest
        last = event.when.latest or event.when.earliest
        for year in range(first.year, last.year + 1) if first and last else ():
            by_year[year].append(one)
    return Known(
        timeline,
        ids_in_use(timeline),
        names_of(timeline),
        subject,
        edition_names(timeline, subject),
        weights_of(timeline),
        measures_of(timeline),
        dict(by_year),
        frozenset(_everywhere(timeline, subject)),
        _rare(one for events in by_year.values() for one in events),
    )


def _names(event: Event) -> Iterator[str]:
    yield from (role.id for role in event.people)
    yield from (role.id for role in event.organisations)
    yield from (role.id for role in event.documents)
    yield from (role.id for role in event.programmes)


def _everywhere(timeline: Timeline, subject: Subject) -> Iterator[str]:
    """Yield the ids of what has a proper name of the series, and of people who stand in many events."""
    often = Counter(role.id for event in timeline.events.values() for role in event.people)
    yield from (person for person, count in often.items() if count * _OFTEN > len(timeline.events) >= _OFTEN)
    names = [(one.id, one.name) for one in timeline.organisations.values()]
    documents = [(one.id, one.name) for one in timeline.documents.values()]
    for identifier, name in (*names, *documents):
        if any(subject.proper.fullmatch(alike(written)) for written in name.by_locale.values()):
            yield identifier


def _rare(events: Iterable[Indexed]) -> dict[str, float]:
    every = list(events)
    counts = Counter(name for one in every for name in one.names)
    return {name: math.log((len(every) + 1) / count) for name, count in counts.items()}


def _indexed(event: Event) -> Indexed:
    titles = [*event.title.by_locale.values(), *(event.short.by_locale.values() if event.short else ())]
    return Indexed(
        event,
        frozenset(units_of(" ".join(titles))),
        frozenset(units_of(" ".join(words_of(event)))),
        frozenset(_names(event)),
        frozenset(figure.value for figure in event.figures),
    )
