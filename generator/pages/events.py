"""The page of one event, and the list of all of them."""

from itertools import groupby
from typing import Any

from generator.model.event import Event, Role
from generator.model.page import Page
from generator.pages.bibliography import Bibliography
from generator.pages.citation import citing
from generator.pages.disagreements import differ_lines
from generator.pages.figures import figure_rows
from generator.pages.lines import edition_link, event_line, full_line
from generator.pages.neighbours import with_neighbours
from generator.pages.oembed import embedding
from generator.pages.roles import role_lines
from generator.pages.stubs import stub_meta
from generator.pages.view import View, describe
from generator.words.kinds import kind_name

_DAYPARTS = {"morning": "in the morning", "afternoon": "in the afternoon", "evening": "in the evening"}


def event_pages(view: View) -> list[Page]:
    """Return the list of events and a page for each."""
    events = list(view.timeline.events.values())
    return [_list(view), *(_page(view, *trio) for trio in with_neighbours(events))]


def _list(view: View) -> Page:
    dated = groupby(view.timeline.events.values(), _year)
    years = [
        {"year": year, "events": [full_line(view, event, "events/") for event in events]} for year, events in dated
    ]
    title = view.say("Events")
    description = view.say(
        "All {count} events in the order of time, each with its sources.", count=len(view.timeline.events)
    )
    meta = {"template": "events.html", "title": title, "headline": title, "description": description, "years": years}
    return Page("events/", {**meta, "hide": ["navigation", "toc"]})


def _year(event: Event) -> str:
    known = event.when.earliest or event.when.latest
    return str(known.year) if known else "…"


def _page(view: View, before: Event | None, event: Event, after: Event | None) -> Page:
    address = f"events/{event.id}/"
    sources = Bibliography(view, address)
    body = sources.body(event.text, event.note)
    whole = view.timeline.events.get(event.part_of or "")
    meta: dict[str, object] = {
        "template": "event.html",
        "title": view.plain(event.title),
        "headline": view.show(event.title),
        "description": _description(view, event),
        "edit": view.edit_address(event),
        **stub_meta(view, event),
        "hide": ["navigation", "toc"],
        "line": event_line(view, event, address),
        "when_cite": sources.marks(event.cite),
        "time": view.say(_DAYPARTS[event.time]) if event.time in _DAYPARTS else event.time or "",
        "where": view.show(view.timeline.places[event.where].name) if event.where else "",
        "edition": edition_link(view, event.edition, address) if event.edition else None,
        "part_of": event_line(view, whole, address) if whole else None,
        "parts": _lines(view, view.uses.by_whole.get(event.id, []), address),
        "related": _lines(view, _related(view, event), address),
        "figures": figure_rows(view, event, sources),
        "entities": _entities(view, event, address),
        "differs": differ_lines(view, "event", event.id, address),
        "before": event_line(view, before, address) if before else None,
        "after": event_line(view, after, address) if after else None,
        "added": view.date(event.added) if event.added else "",
        "citing": citing(view, event.title, address, event.id, event.added),
        **embedding(view, address, event.title),
    }
    return Page(address, {**meta, "sources": sources.listed()}, body)


def _description(view: View, event: Event) -> str:
    prose = event.text.get(view.id) if event.text else None
    return describe(view.unmarked(prose)) if prose else view.plain(event.title)


def _related(view: View, event: Event) -> list[str]:
    """Return the related events in the order of time, without those that stand on the page anyhow."""
    shown = {event.part_of, *view.uses.by_whole.get(event.id, [])}
    related = (name for name in view.uses.related.get(event.id, []) if name not in shown)
    return sorted(related, key=view.place_in_time.__getitem__)


def _lines(view: View, ids: list[str], address: str) -> list[dict[str, object]]:
    return [event_line(view, view.timeline.events[name], address) for name in ids]


def _entities(view: View, event: Event, address: str) -> list[dict[str, object]]:
    kinds: dict[str, tuple[Role[Any], ...]] = {
        "people": event.people,
        "organisations": event.organisations,
        "documents": event.documents,
        "programmes": event.programmes,
    }
    return [
        {
            "kind": folder,
            "name": kind_name(view.timeline.series, folder, view.id),
            "roles": role_lines(view, folder, roles, address),
        }
        for folder, roles in kinds.items()
        if roles
    ]
