"""An event in one line: what every list of events shows of it."""

from generator.model.dates import Edtf
from generator.model.event import Event
from generator.pages.bibliography import SOURCE_KINDS
from generator.pages.uses import sources_of_event
from generator.pages.view import View, path_between


def event_line(view: View, event: Event, address: str) -> dict[str, object]:
    """Return what a list says of an event, for the page at an address."""
    return {
        "id": event.id,
        "href": path_between(address, f"events/{event.id}/"),
        "title": view.show(event.title),
        "short": view.short(event),
        "lane": event.lane,
        "lane_name": view.kind_name(view.timeline.series.lanes, event.lane),
        "weight": event.weight,
        "date": view.date(event.when),
        "datetime": machine_date(event.when),
        "precision": event.when.precision,
        "doubt": doubt(event.when),
    }


def edition_link(view: View, name: str, address: str) -> dict[str, object]:
    """Return an edition's name and address, for the page at an address."""
    edition = view.timeline.editions[name]
    return {"name": view.show(edition.name), "href": path_between(address, f"editions/{name}/")}


def full_line(view: View, event: Event, address: str) -> dict[str, object]:
    """Return an event's line with all that the interactive timeline reads from its `data-` attributes."""
    works = sources_of_event(event)
    return {
        **event_line(view, event, address),
        "earliest": event.when.earliest.isoformat() if event.when.earliest else "",
        "latest": event.when.latest.isoformat() if event.when.latest else "",
        "edition": event.edition or "",
        "people": " ".join(role.id for role in event.people),
        "organisations": " ".join(role.id for role in event.organisations),
        "documents": " ".join(role.id for role in event.documents),
        "programmes": " ".join(role.id for role in event.programmes),
        "places": event.where or "",
        "sources": " ".join(works),
        "kinds": " ".join(sorted({view.timeline.sources[work].kind for work in works})),
        "works": [_work(view, work, address) for work in works],
    }


def _work(view: View, work: str, address: str) -> dict[str, str]:
    source = view.timeline.sources[work]
    publisher = view.plain(view.timeline.organisations[source.publisher].name)
    return {
        "href": path_between(address, f"sources/{work}/"),
        "name": view.say("Source: {publisher} ({kind})", publisher=publisher, kind=view.say(SOURCE_KINDS[source.kind])),
    }


def machine_date(when: Edtf) -> str:
    """Return the date as HTML's `<time datetime>` has it, or nothing where it has no such form, as for a range."""
    known = when.earliest
    if known is None or when.precision not in ("day", "month", "year"):
        return ""
    return known.isoformat()[: {"day": 10, "month": 7, "year": 4}[when.precision]]


def doubt(when: Edtf) -> str:
    """Return the class of a date that is less than certain: approximate, uncertain, both or neither."""
    marks = [name for name in ("approximate", "uncertain") if getattr(when, name)]
    return " ".join(marks)
