"""Which events speak of what: the other direction of every reference, found once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.text import Link, Text
from generator.model.timeline import Timeline


@dataclass(frozen=True)
class Uses:
    """Ids of events by what they speak of, in the order of time; of editions and sources likewise."""

    by_source: Mapping[str, list[str]]
    by_entity: Mapping[str, list[str]]
    by_whole: Mapping[str, list[str]]
    related: Mapping[str, list[str]]
    editions_by_source: Mapping[str, list[str]]
    editions_by_entity: Mapping[str, list[str]]
    by_publisher: Mapping[str, list[str]]


def uses_of(timeline: Timeline) -> Uses:
    """Return the uses of all records of a timeline."""
    found = [defaultdict[str, list[str]](list) for _ in range(7)]
    by_source, by_entity, by_whole, related, editions_by_source, editions_by_entity, by_publisher = found
    for event in timeline.events.values():
        for cited in sources_of_event(event):
            by_source[cited].append(event.id)
        for entity in dict.fromkeys(_entities_of(event)):
            by_entity[entity].append(event.id)
        if event.part_of:
            by_whole[event.part_of].append(event.id)
        for other in event.related:
            _link(related, event.id, other)
    for edition in timeline.editions.values():
        for cited in sources_of_edition(edition):
            editions_by_source[cited].append(edition.id)
        for host in edition.hosts:
            editions_by_entity[host.id].append(edition.id)
    for source in timeline.sources.values():
        by_publisher[source.publisher].append(source.id)
    return Uses(*found)


def sources_of_event(event: Event) -> list[str]:
    """Return the ids of the works an event rests on, those of its text first."""
    cited = [*_cited(event.text), *_cited(event.note), *event.cite]
    cited += [source for figure in event.figures for source in figure.cite]
    return list(dict.fromkeys(cited))


def sources_of_edition(edition: Edition) -> list[str]:
    """Return the ids of the works an edition's record rests on."""
    cited: list[str] = [*_cited(edition.text), *edition.cite, *(edition.theme.cite if edition.theme else ())]
    cited += [source for host in edition.hosts for source in host.cite]
    cited += [source for figure in edition.figures for source in figure.cite]
    return list(dict.fromkeys([*cited, *_cited(edition.note)]))


def _cited(text: Text | None) -> Iterator[str]:
    for prose in text.by_locale.values() if text else ():
        yield from prose.sources


def _entities_of(event: Event) -> Iterator[str]:
    for roles in (event.people, event.organisations, event.documents, event.programmes):
        yield from (role.id for role in roles)
    for text in (event.text, event.note):
        for prose in text.by_locale.values() if text else ():
            yield from (part.target for part in prose.parts if isinstance(part, Link))


def _link(related: dict[str, list[str]], one: str, other: str) -> None:
    if other not in related[one]:
        related[one].append(other)
    if one not in related[other]:
        related[other].append(one)
