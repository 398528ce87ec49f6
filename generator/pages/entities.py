"""The pages of people, organisations, documents and programmes: what each is, and its own small timeline."""

from collections.abc import Mapping
from typing import Any

from generator.model.entity import Document, Entity, Organisation, Person
from generator.model.event import Role
from generator.model.figures import Measure
from generator.model.page import Page
from generator.pages.bibliography import Bibliography
from generator.pages.disagreements import differ_lines
from generator.pages.lines import edition_link, event_line
from generator.pages.measures import measured
from generator.pages.stubs import stub_meta
from generator.pages.view import View, describe, path_between
from generator.words.kinds import ENTITY_KINDS, kind_described, kind_name

_SINGULAR = {"documents": "document", "organisations": "organisation", "people": "person", "programmes": "programme"}


def entity_pages(view: View) -> list[Page]:
    """Return a list for each kind of entity that the series has, and a page for each entity."""
    pages = []
    for folder in ENTITY_KINDS:
        records: Mapping[str, Any] = getattr(view.timeline, folder)
        if records:
            pages.append(_list(view, folder, list(records.values())))
        pages += [_page(view, folder, record) for record in records.values()]
    return pages


def _list(view: View, folder: str, records: list[Any]) -> Page:
    title = kind_name(view.timeline.series, folder, view.id)
    return Page(
        f"{folder}/",
        {
            "template": "entities.html",
            "title": title,
            "headline": title,
            "description": kind_described(view.timeline.series, folder, view.id),
            "hide": ["navigation", "toc"],
            "entities": [
                _line(view, record, folder) for record in sorted(records, key=lambda record: _rank(view, record))
            ],
        },
    )


def _rank(view: View, record: Any) -> tuple[object, ...]:
    """Documents stand in the order of time; the others by how often they are mentioned."""
    if isinstance(record, Document):
        return (record.issued.text if record.issued else "9999", record.id)
    return (-len(view.uses.by_entity.get(record.id, [])), record.id)


def _line(view: View, record: Any, folder: str) -> dict[str, object]:
    issued = record.issued if isinstance(record, Document) else None
    return {
        "href": path_between(f"{folder}/", f"{folder}/{record.id}/"),
        "name": view.show(record.name),
        "kind": _kind(view, record),
        "issued": view.date(issued) if issued else "",
        "count": len(view.uses.by_entity.get(record.id, [])),
    }


def _kind(view: View, record: Entity) -> str:
    series = view.timeline.series
    if isinstance(record, Document):
        return view.kind_name(series.document_kinds, record.kind)
    return view.kind_name(series.organisation_kinds, record.kind) if isinstance(record, Organisation) else ""


def _page(view: View, folder: str, record: Any) -> Page:
    address = f"{folder}/{record.id}/"
    sources = Bibliography(view, address)
    body = sources.body(record.text)
    events = view.uses.by_entity.get(record.id, [])
    editions = view.uses.editions_by_entity.get(record.id, [])
    meta: dict[str, object] = {
        "template": "entity.html",
        "title": view.plain(record.name),
        "headline": view.show(record.name),
        "description": _description(view, record, len(events)),
        "edit": view.edit_address(record),
        **stub_meta(view, record),
        "hide": ["navigation", "toc"],
        "list_name": kind_name(view.timeline.series, folder, view.id),
        "kind": _kind(view, record),
        "facts": _facts(view, record, sources, address),
        "versions": _versions(view, record, sources),
        "measures": measured(view, _measures(view, record), sources),
        "differs": differ_lines(view, _SINGULAR[folder], record.id, address),
        "events": [_event(view, name, record, address) for name in events],
        "hosted": [edition_link(view, name, address) for name in editions],
        "published": _published(view, record, address),
    }
    sources.marks(record.cite)
    return Page(address, {**meta, "sources": sources.listed()}, body)


def _measures(view: View, record: Any) -> list[Measure]:
    """Return the measures that are followed through the years on this page."""
    measures = view.timeline.measures.values()
    return [measure for measure in measures if record.id in (measure.programme, measure.organisation)]


def _description(view: View, record: Any, count: int) -> str:
    prose = record.text.get(view.id) if record.text else None
    if prose:
        return describe(view.unmarked(prose))
    return view.say("{name}: {count} events, each with its sources.", name=view.plain(record.name), count=count)


def _facts(view: View, record: Any, sources: Bibliography, address: str) -> list[dict[str, object]]:
    """Return the facts box: what, whose, by whom, when, where on the web."""
    facts: list[dict[str, object]] = []
    if isinstance(record, Person) and record.native:
        facts.append({"name": view.say("Own name"), "words": view.runs(record.native), "href": "", "cite": []})
    if isinstance(record, Document) and record.issued:
        facts.append(_fact(view, "Issued", view.date(record.issued), sources.marks(record.cite)))
    if isinstance(record, Document) and record.issuer:
        issuer = view.timeline.organisations[record.issuer]
        fact = _fact(view, "Issued by", view.show(issuer.name), sources.marks(record.cite))
        facts.append({**fact, "href": path_between(address, f"organisations/{issuer.id}/")})
    url = getattr(record, "url", None)
    if url:
        facts.append({**_fact(view, "Website", url, []), "href": url})
    return facts


def _fact(view: View, name: str, words: object, cite: list[int]) -> dict[str, object]:
    return {"name": view.say(name), "words": words, "href": "", "cite": cite}


def _versions(view: View, record: Any, sources: Bibliography) -> list[dict[str, object]]:
    if not isinstance(record, Document):
        return []
    return [
        {"label": view.show(version.label), "when": view.date(version.when), "cite": sources.marks(version.cite)}
        for version in record.versions
    ]


def _event(view: View, name: str, record: Any, address: str) -> dict[str, object]:
    event = view.timeline.events[name]
    roles: tuple[Role[Any], ...] = (*event.people, *event.organisations, *event.documents, *event.programmes)
    role = next((role.role for role in roles if role.id == record.id), None)
    return {**event_line(view, event, address), "role": view.show(role) if role else ""}


def _published(view: View, record: Any, address: str) -> list[dict[str, object]]:
    """Return the sources that an organisation published."""
    published = view.uses.by_publisher.get(record.id, []) if isinstance(record, Organisation) else []
    return [
        {"title": view.show(view.timeline.sources[name].title), "href": path_between(address, f"sources/{name}/")}
        for name in published
    ]
