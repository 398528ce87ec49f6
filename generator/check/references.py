"""Every id that is pointed at must be there."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from generator.check.walk import Value, all_records, values_in
from generator.model import ids
from generator.model.problems import Problem, problem_at
from generator.model.records import Record
from generator.model.text import Citation, Link, Text
from generator.model.timeline import Timeline


def check_references(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each id, citation or link that names no record."""
    known = _known(timeline)
    linkable = {name: name for kind in _LINKABLE for name in known[kind][1]}
    for record in all_records(timeline):
        for value in values_in(record):
            if value.hint in known and "formerly" not in value.place:
                kind, there = known[value.hint]
                yield from _dangling(record, value.place, kind, value.value, there)
            elif value.hint is Text:
                yield from _dangling_in_text(record, value, known[ids.SourceId][1], linkable)


_LINKABLE = (ids.EventId, ids.EditionId, ids.PersonId, ids.OrganisationId, ids.DocumentId, ids.ProgrammeId)

Known = dict[Any, tuple[str, Mapping[str, Any]]]


def _known(timeline: Timeline) -> Known:
    """Return what each type of id may name; what is there but could not be read counts as known."""
    series, unread = timeline.series, dict.fromkeys(timeline.unread)
    named: Known = {
        ids.EventId: ("event", timeline.events),
        ids.EditionId: ("edition", timeline.editions),
        ids.SourceId: ("source", timeline.sources),
        ids.PersonId: ("person", timeline.people),
        ids.OrganisationId: ("organisation", timeline.organisations),
        ids.DocumentId: ("document", timeline.documents),
        ids.ProgrammeId: ("programme", timeline.programmes),
        ids.PlaceId: ("place", timeline.places),
        ids.MeasureId: ("measure", timeline.measures),
        ids.LaneId: ("lane", {lane.id: lane for lane in series.lanes}),
        ids.OrganisationKind: ("kind of organisation", {kind.id: kind for kind in series.organisation_kinds}),
        ids.DocumentKind: ("kind of document", {kind.id: kind for kind in series.document_kinds}),
        ids.LocaleId: ("language", {locale.id: locale for locale in series.locales}),
    }
    return {hint: (kind, {**unread, **records}) for hint, (kind, records) in named.items()}


def _dangling(record: Record, place: str, kind: str, name: str, there: Mapping[str, Any]) -> Iterator[Problem]:
    if name in there:
        return
    near = get_close_matches(name, there, 1, 0.75)
    rule = "reference-near" if near else "reference-unknown"
    yield problem_at(record.origin, rule, place, kind=kind, id=name, near=near[0] if near else "")


def _dangling_in_text(
    record: Record, value: Value, sources: Mapping[str, Any], linkable: Mapping[str, Any]
) -> Iterator[Problem]:
    for locale, prose in value.value.by_locale.items():
        for part in prose.parts:
            if isinstance(part, Citation):
                for work in part.works:
                    yield from _dangling(record, f"{value.place}.{locale}", "source", work.source, sources)
            elif isinstance(part, Link):
                yield from _dangling(record, f"{value.place}.{locale}", "record", part.target, linkable)
