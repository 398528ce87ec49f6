"""Records that point at themselves, stand twice or share a name."""

from collections.abc import Iterator

from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.problems import Origin, Problem, problem_at
from generator.model.timeline import Timeline


def check_structure(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each circle, each reference to oneself and each name or figure that stands twice."""
    yield from _circles(timeline)
    yield from _shared_ids(timeline)
    for event in timeline.events.values():
        if event.id in event.related:
            yield problem_at(event.origin, "reference-self", f".related[{event.related.index(event.id)}]", id=event.id)
        yield from _figures_twice(event)
    for edition in timeline.editions.values():
        yield from _figures_twice(edition)


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
