"""The page of one edition, and the list of all of them."""

from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.page import Page
from generator.pages.bibliography import Bibliography
from generator.pages.citation import citing
from generator.pages.disagreements import differ_lines
from generator.pages.figures import figure_rows, figure_value, head_measures
from generator.pages.lines import full_line
from generator.pages.neighbours import with_neighbours
from generator.pages.oembed import embedding
from generator.pages.shares import kind_shares
from generator.pages.stubs import stub_meta
from generator.pages.uses import sources_of_event
from generator.pages.view import View, describe, path_between

FOLDER = "editions/"


def edition_pages(view: View) -> list[Page]:
    """Return the list of editions and a page for each."""
    editions = list(view.timeline.editions.values())
    return [_list(view, editions), *(_page(view, *trio) for trio in with_neighbours(editions))]


def _list(view: View, editions: list[Edition]) -> Page:
    title = view.say("Editions")
    return Page(
        FOLDER,
        {
            "template": "editions.html",
            "title": title,
            "headline": title,
            "description": view.say("Every edition: days, theme, hosts and figures, with sources."),
            "hide": ["navigation", "toc"],
            "measures": [view.show(view.timeline.measures[name].name) for name in head_measures(view)],
            "editions": [_line(view, edition, FOLDER) for edition in editions],
        },
    )


def _line(view: View, edition: Edition, address: str) -> dict[str, object]:
    figures = []
    for measure in head_measures(view):
        told = [figure_value(view, figure)["value"] for figure in edition.figures if figure.measure == measure]
        figures.append(list(dict.fromkeys(told)))
    return {
        "id": edition.id,
        "href": path_between(address, f"editions/{edition.id}/"),
        "name": view.show(edition.name),
        "days": view.date(edition.when),
        "theme": view.show(edition.theme.by_locale) if edition.theme else "",
        "figures": figures,
        "count": sum(event.edition == edition.id for event in view.timeline.events.values()),
    }


def _page(view: View, before: Edition | None, edition: Edition, after: Edition | None) -> Page:
    address = f"{FOLDER}{edition.id}/"
    sources = Bibliography(view, address)
    body = sources.body(edition.text, edition.note)
    events = [event for event in view.timeline.events.values() if event.edition == edition.id]
    meta: dict[str, object] = {
        "template": "edition.html",
        "title": view.plain(edition.name),
        "headline": view.show(edition.name),
        "description": _description(view, edition),
        "edit": view.edit_address(edition),
        **stub_meta(view, edition),
        "hide": ["navigation", "toc"],
        "days": view.date(edition.when),
        "where": view.show(view.timeline.places[edition.where].name),
        "number": edition.number or "",
        "when_cite": sources.marks(edition.cite),
        "theme": _theme(view, edition, sources),
        "hosts": [_host(view, host.id, sources.marks(host.cite), address) for host in edition.hosts],
        "figures": figure_rows(view, edition, sources),
        "differs": differ_lines(view, "edition", edition.id, address),
        "shares": kind_shares(view, events),
        "unknown": [view.show(view.timeline.measures[name].name) for name in edition.unknown],
        "released": _released(view, events, address),
        "events": [full_line(view, event, address) for event in events],
        "before": _line(view, before, address) if before else None,
        "after": _line(view, after, address) if after else None,
        "citing": citing(view, edition.name, address, f"edition-{edition.id}"),
        **embedding(view, address, edition.name),
    }
    for event in events:
        sources.marks(sources_of_event(event))
    return Page(address, {**meta, "sources": sources.listed()}, body)


def _description(view: View, edition: Edition) -> str:
    theme = view.plain(edition.theme.by_locale) if edition.theme else ""
    parts = [view.plain(edition.name), view.date(edition.when), theme]
    return describe(view.say(", ").join(part for part in parts if part))


def _theme(view: View, edition: Edition, sources: Bibliography) -> dict[str, object] | None:
    if edition.theme is None:
        return None
    others = [locale for locale in view.timeline.locales if locale != view.id]
    other = [view.runs(words, locale) for locale in others if (words := edition.theme.by_locale.get(locale))]
    return {"words": view.show(edition.theme.by_locale), "other": other, "cite": sources.marks(edition.theme.cite)}


def _host(view: View, name: str, cite: list[int], address: str) -> dict[str, object]:
    organisation = view.timeline.organisations[name]
    return {"name": view.show(organisation.name), "href": path_between(address, f"organisations/{name}/"), "cite": cite}


def _released(view: View, events: list[Event], address: str) -> list[dict[str, object]]:
    """Return the documents that the edition's events name in a lane of releases."""
    lanes = {str(lane.id) for lane in view.timeline.series.lanes if lane.releases}
    named = (role.id for event in events if event.lane in lanes for role in event.documents)
    documents = view.timeline.documents
    return [
        {"name": view.show(documents[name].name), "href": path_between(address, f"documents/{name}/")}
        for name in dict.fromkeys(named)
    ]
