"""Every id that is pointed at must be there, and stand in its list once."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from generator.model import ids
from generator.model.problems import Problem, problem_at
from generator.model.records import Record
from generator.model.text import Citation, Link, Text
from generator.model.timeline import Timeline
from generator.model.walk import Value, all_records, values_in


def check_references(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each id, citation or link that names no record, and for each that its list names twice."""
    known = _known(timeline)
    linkable = _linkable(known)
    near: Near = {}
    for record in all_records(timeline):
        listed: set[tuple[str, str]] = set()
        for value in values_in(record):
            for place, kind, name in _pointers(value, known, linkable):
                if name not in kind.ids:
                    yield _dangling(record, place, kind, name, near)
                elif value.hint in _LISTED and place.endswith("]") and name not in timeline.unread:
                    within = place.rpartition("[")[0], name
                    if within in listed:
                        yield problem_at(record.origin, "reference-twice", place, id=name)
                    listed.add(within)


_LISTED = (ids.EventId, ids.SourceId)
"""What lists name by the id alone; people and other entities may stand twice, in two roles."""

PROPOSED = 20
"""How many unknown ids are compared with all that are known; for thousands of each that would take minutes."""

Near = dict[tuple[str, str], str | None]
"""What was found nearest to an unknown id, by its kind and the id; None where nothing is near."""


class _Kind(NamedTuple):
    """What a type of id names, as editors call it, and the ids there are."""

    name: str
    ids: Mapping[str, Any]


_RECORDS: dict[Any, tuple[str, str]] = {
    ids.EventId: ("event", "events"),
    ids.EditionId: ("edition", "editions"),
    ids.SourceId: ("source", "sources"),
    ids.PersonId: ("person", "people"),
    ids.OrganisationId: ("organisation", "organisations"),
    ids.DocumentId: ("document", "documents"),
    ids.ProgrammeId: ("programme", "programmes"),
    ids.PlaceId: ("place", "places"),
    ids.MeasureId: ("measure", "measures"),
}
_LINKABLE = (ids.EventId, ids.EditionId, ids.PersonId, ids.OrganisationId, ids.DocumentId, ids.ProgrammeId)


def _known(timeline: Timeline) -> dict[Any, _Kind]:
    """Return what each type of id may name; what is there but could not be read counts as known."""
    series, unread = timeline.series, dict.fromkeys(timeline.unread)
    known = {
        hint: _Kind(name, {**unread, **getattr(timeline, field)})
        for hint, (name, field) in _RECORDS.items()
        if field not in timeline.unread_kinds
    }
    return known | {
        ids.LaneId: _Kind("lane", {lane.id: lane for lane in series.lanes}),
        ids.OrganisationKind: _Kind("kind of organisation", {kind.id: kind for kind in series.organisation_kinds}),
        ids.DocumentKind: _Kind("kind of document", {kind.id: kind for kind in series.document_kinds}),
        ids.LocaleId: _Kind("language", {locale.id: locale for locale in series.locales}),
    }


def _linkable(known: dict[Any, _Kind]) -> _Kind | None:
    """Return what a link may name; None where that is not known."""
    kinds = [known[hint] for hint in _LINKABLE if hint in known]
    return (
        _Kind("record", {name: None for kind in kinds for name in kind.ids}) if len(kinds) == len(_LINKABLE) else None
    )


def _pointers(value: Value, known: dict[Any, _Kind], linkable: _Kind | None) -> Iterator[tuple[str, _Kind, str]]:
    """Yield the place, the kind and the id of each record that a value points at."""
    if value.hint in known and "formerly" not in value.place:
        yield value.place, known[value.hint], value.value
    if value.hint is not Text:
        return
    sources = known.get(ids.SourceId)
    for locale, prose in value.value.by_locale.items():
        place = f"{value.place}.{locale}"
        for part in prose.parts:
            if isinstance(part, Citation) and sources:
                yield from ((place, sources, work.source) for work in part.works)
            elif isinstance(part, Link) and linkable:
                yield place, linkable, part.target


def _dangling(record: Record, place: str, kind: _Kind, name: str, near: Near) -> Problem:
    """Return the problem, with the nearest id there is for the first of the unknown ones."""
    if (kind.name, name) not in near and len(near) < PROPOSED:
        near[kind.name, name] = next(iter(get_close_matches(name, kind.ids, 1, 0.75)), None)
    if proposed := near.get((kind.name, name)):
        return problem_at(record.origin, "reference-near", place, kind=kind.name, id=name, near=proposed)
    return problem_at(record.origin, "reference-unknown", place, kind=kind.name, id=name)
