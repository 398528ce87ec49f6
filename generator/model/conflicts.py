"""Figures that cannot all be true: the same measure of the same thing, and values that exclude each other.

Of an edition or an event a measure has one true value, whenever it was told. What an organisation has grows: there only
values told within a week of each other can contradict each other, the others are a series.
"""

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from generator.model.dates import Edtf
from generator.model.disagreement import Disagreement
from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.figures import Figure
from generator.model.timeline import Timeline

SLACK = timedelta(days=7)
"""How far apart two tellings may be and still mean the same time: a report has its own day, not that of the count."""
NEAR = 0.1
"""How far below its number `nearly` may reach, and `about` below and above, as a share of it."""


class Topic(NamedTuple):
    """What a figure is about: the kind and id of a record, and the measure."""

    kind: str
    id: str
    measure: str


@dataclass(frozen=True, slots=True)
class Told:
    """A figure, and where it stands: the record and the place among its figures."""

    figure: Figure
    record: Event | Edition
    index: int


def told_by_topic(timeline: Timeline) -> dict[Topic, list[Told]]:
    """Return all figures by what they are about, those of editions first."""
    found: dict[Topic, list[Told]] = defaultdict(list)
    records: list[Event | Edition] = [*timeline.editions.values(), *timeline.events.values()]
    for record in records:
        for index, figure in enumerate(record.figures):
            if topic := topic_of(timeline, record, figure):
                found[topic].append(Told(figure, record, index))
    return found


def topic_of(timeline: Timeline, record: Event | Edition, figure: Figure) -> Topic | None:
    """Return what a figure of a record is about; None where its measure is not known."""
    measure = timeline.measures.get(figure.measure)
    if measure is None:
        return None
    if measure.of == "organisation" and measure.organisation:
        return Topic("organisation", measure.organisation, measure.id)
    if isinstance(record, Edition):
        return Topic("edition", record.id, measure.id)
    if measure.of in ("edition", "expo") and record.edition:
        return Topic("edition", record.edition, measure.id)
    return Topic("event", record.id, measure.id)


def conflicts(timeline: Timeline) -> dict[Topic, list[Told]]:
    """Return the figures that contradict another one about the same thing, by what they are about."""
    found = {topic: _contradicted(topic, told) for topic, told in told_by_topic(timeline).items()}
    return {topic: told for topic, told in found.items() if told}


def topic_of_entry(entry: Disagreement) -> Topic | None:
    """Return what an entry in figures is about; None for one in words or one that names no single record."""
    if entry.of.measure is None or len(entry.of.named) != 1:
        return None
    (kind, name) = entry.of.named[0]
    return Topic(kind, name, entry.of.measure)


def entries_by_topic(timeline: Timeline) -> dict[Topic, Disagreement]:
    """Return the disagreements in figures by what they are about."""
    return dict(_with_topic(timeline))


def _with_topic(timeline: Timeline) -> Iterator[tuple[Topic, Disagreement]]:
    for entry in timeline.disagreements.values():
        if topic := topic_of_entry(entry):
            yield topic, entry


def _contradicted(topic: Topic, told: list[Told]) -> list[Told]:
    """Return the figures of a topic that some other one excludes, in one pass over each time they are told of."""
    times: dict[Edtf | None, list[Told]] = defaultdict(list)
    for one in told:
        times[one.figure.as_of if topic.kind == "organisation" else None].append(one)
    lows = {when: max(_lowest(one.figure) for one in group) for when, group in times.items()}
    highs = {when: min(_highest(one.figure) for one in group) for when, group in times.items()}
    found = []
    for when, group in times.items():
        beside = [other for other in times if _overlap(when, other)]
        low, high = max(lows[other] for other in beside), min(highs[other] for other in beside)
        found += [one for one in group if _lowest(one.figure) > high or _highest(one.figure) < low]
    return found


def _overlap(one: Edtf | None, other: Edtf | None) -> bool:
    if one is None or other is None:
        return True
    begins = max((when.earliest for when in (one, other) if when.earliest), default=None)
    ends = min((when.latest for when in (one, other) if when.latest), default=None)
    return begins is None or ends is None or begins - ends <= SLACK


def _lowest(figure: Figure) -> tuple[float, int]:
    """Return the lowest value that a figure allows; 1 beside it where the value itself is excluded."""
    value = figure.value
    if figure.bound in ("about", "nearly"):
        return value * (1 - NEAR), 0
    return (-math.inf, 0) if figure.bound == "at-most" else (value, int(figure.bound == "more-than"))


def _highest(figure: Figure) -> tuple[float, int]:
    """Return the highest value that a figure allows; -1 beside it where the value itself is excluded."""
    value = figure.value
    if figure.bound in ("more-than", "at-least"):
        return math.inf, 0
    return (value * (1 + NEAR), 0) if figure.bound == "about" else (value, -int(figure.bound == "nearly"))
