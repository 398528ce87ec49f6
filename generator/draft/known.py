"""All that a draft needs to know of a timeline, gathered once for any number of articles."""

from collections import defaultdict
from dataclasses import dataclass

from generator.draft.editions import EditionNames, edition_names
from generator.draft.mentions import Names, names_of
from generator.draft.subject import Subject, subject_of
from generator.draft.weights import Weights, units_of, weights_of, words_of
from generator.model.event import Event
from generator.model.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Indexed:
    """An event as candidates are compared with it: the units of its titles, of all its words, and the ids it names."""

    event: Event
    titled: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]


@dataclass(frozen=True)
class Known:
    """What is known: names, subject, editions and weights; by_year: events by each year that their date touches."""

    timeline: Timeline
    names: Names
    subject: Subject
    editions: EditionNames
    weights: Weights
    by_year: dict[int, list[Indexed]]


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
        names_of(timeline),
        subject,
        edition_names(timeline, subject),
        weights_of(timeline),
        dict(by_year),
    )


def _indexed(event: Event) -> Indexed:
    titles = [*event.title.by_locale.values(), *(event.short.by_locale.values() if event.short else ())]
    roles = (*event.people, *event.organisations, *event.documents, *event.programmes)
    return Indexed(
        event,
        frozenset(units_of(" ".join(titles))),
        frozenset(units_of(" ".join(words_of(event)))),
        frozenset(role.id for role in roles),
    )
