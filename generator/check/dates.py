"""Dates that cannot be right together."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from generator.model.dates import within
from generator.model.edition import Edition
from generator.model.entity import Document
from generator.model.event import Event
from generator.model.problems import Problem, problem_at
from generator.model.timeline import Timeline


def check_dates(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each date that contradicts another."""
    yield from _editions_overlapping(list(timeline.editions.values()))
    for event in timeline.events.values():
        yield from _outside_edition(event, list(timeline.editions.values()))
        yield from _outside_whole(event, timeline)
    for document in timeline.documents.values():
        yield from _issued_late(document)
    for source in timeline.sources.values():
        if source.accessed and source.published and _after(source.published.earliest, source.accessed.latest):
            args = {"accessed": source.accessed.text, "published": source.published.text}
            yield problem_at(source.origin, "accessed-early", ".accessed", **args)
    for term in timeline.glossary.values():
        if term.from_ and term.until and _after(term.from_.earliest, term.until.latest):
            args = {"until": term.until.text, "begins": term.from_.text}
            yield problem_at(term.origin, "term-backwards", ".until", **args)


def _after(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one > other


def _editions_overlapping(editions: list[Edition]) -> Iterator[Problem]:
    for earlier, later in pairwise(editions):
        if earlier.when.latest is None or not _after(later.when.earliest, earlier.when.latest):
            yield problem_at(later.origin, "edition-overlap", ".when", other=earlier.id)


def _outside_edition(event: Event, editions: list[Edition]) -> Iterator[Problem]:
    """An event of an edition lies after the edition before and before the edition after."""
    places = [place for place, edition in enumerate(editions) if edition.id == event.edition]
    if not places:
        return
    before = editions[places[0] - 1].when.latest if places[0] else None
    after = editions[places[0] + 1].when.earliest if places[0] + 1 < len(editions) else None
    too_early = before and event.when.latest and event.when.latest <= before
    too_late = after and event.when.earliest and event.when.earliest >= after
    if too_early or too_late:
        args = {"edition": event.edition, "begins": before or "…", "ends": after or "…"}
        yield problem_at(event.origin, "date-outside", ".when", when=event.when.text, **args)


def _outside_whole(event: Event, timeline: Timeline) -> Iterator[Problem]:
    whole = timeline.events.get(event.part_of or "")
    if whole and not within(event.when, whole.when):
        yield problem_at(event.origin, "part-outside", ".when", whole=whole.id)


def _issued_late(document: Document) -> Iterator[Problem]:
    for index, version in enumerate(document.versions):
        if document.issued and _after(document.issued.earliest, version.when.latest):
            args = {"issued": document.issued.text, "version": version.when.text}
            yield problem_at(document.origin, "issued-late", f".versions[{index}].when", **args)
