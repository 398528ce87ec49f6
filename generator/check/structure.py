"""Records that point at themselves, stand twice or share a name."""

import re
from collections.abc import Iterator, Set

from generator.model import ids
from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.problems import Origin, Problem, problem_at
from generator.model.records import Record
from generator.model.timeline import Timeline
from generator.model.walk import all_records, values_in

_LISTED = (ids.EventId, ids.SourceId)
"""What lists name by the id alone; people and other entities may stand twice, in two roles."""


def check_structure(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each circle, each reference to oneself and each name, id or figure that stands twice."""
    yield from _circles(timeline)
    yield from _shared_ids(timeline)
    for event in timeline.events.values():
        if event.id in event.related:
            yield problem_at(event.origin, "reference-self", f".related[{event.related.index(event.id)}]", id=event.id)
        yield from _figures_twice(event)
    for edition in timeline.editions.values():
        yield from _figures_twice(edition)
    known = timeline.events.keys() | timeline.sources.keys()
    for record in all_records(timeline):
        yield from _ids_twice(record, known)


def _circles(timeline: Timeline) -> Iterator[Problem]:
    followed: set[str] = set()
    for event in timeline.events.values():
        trail: dict[str, Event] = {}
        step: Event | None = event
        while step and step.id not in followed and step.id not in trail:
            trail[step.id] = step
            step = timeline.events.get(step.part_of or "")
        if step and step.id in trail:
            circle = list(trail)[list(trail).index(step.id) :]
            yield problem_at(step.origin, "part-circle", ".part_of", circle=" → ".join([*circle, step.id]))
        followed.update(trail)


def _shared_ids(timeline: Timeline) -> Iterator[Problem]:
    """Links name any record by its id alone, so no two kinds may share one."""
    seen: dict[str, Origin] = {}
    for record in (*timeline.editions.values(), *timeline.events.values(), *timeline.entities()):
        other = seen.setdefault(record.id, record.origin)
        if other is not record.origin:
            yield problem_at(record.origin, "id-duplicate", ".id", id=record.id, other=other.file)


def _figures_twice(record: Event | Edition) -> Iterator[Problem]:
    seen = set()
    for index, figure in enumerate(record.figures):
        key = (figure.measure, figure.value, figure.bound, figure.as_of and figure.as_of.text)
        if key in seen:
            yield problem_at(record.origin, "figure-twice", f".figures[{index}]")
        seen.add(key)


def _ids_twice(record: Record, known: Set[str]) -> Iterator[Problem]:
    """What is not known is told already."""
    seen = set()
    for value in values_in(record):
        within = re.fullmatch(r"(.+)\[\d+\]", value.place)
        if within and value.hint in _LISTED and value.value in known:
            key = (within[1], value.value)
            if key in seen:
                yield problem_at(record.origin, "reference-twice", value.place, id=value.value)
            seen.add(key)
