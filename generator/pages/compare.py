"""Any two editions side by side, and every measure through the years."""

from collections import Counter
from itertools import combinations

from generator.model.edition import Edition
from generator.model.page import Page
from generator.pages.bibliography import Bibliography
from generator.pages.figures import figure_value
from generator.pages.lines import edition_link
from generator.pages.measures import measured
from generator.pages.view import View, path_between

FOLDER = "compare/"


def compare_pages(view: View) -> list[Page]:
    """Return the page of all measures and a page for each pair of editions."""
    editions = list(view.timeline.editions.values())
    return [_all(view, editions), *(_pair(view, one, other) for one, other in combinations(editions, 2))]


def _address(one: Edition, other: Edition) -> str:
    return f"{FOLDER}{one.id}-{other.id}/"


def _all(view: View, editions: list[Edition]) -> Page:
    sources = Bibliography(view, FOLDER)
    title = view.say("Compare")
    kept = [measure for measure in view.timeline.measures.values() if measure.of != "event"]
    meta: dict[str, object] = {
        "template": "compare.html",
        "title": title,
        "headline": title,
        "description": view.say("Any two editions side by side, and every figure through the years, with sources."),
        "hide": ["navigation", "toc"],
        "edit": view.edit_file("seeds/measures.yml") if kept else "",
        "pairs": [_others(view, edition, editions, FOLDER) for edition in editions],
        "measures": measured(view, kept, sources),
    }
    return Page(FOLDER, {**meta, "sources": sources.listed()})


def _others(view: View, edition: Edition, editions: list[Edition], address: str) -> dict[str, object]:
    """Return an edition with a link to its comparison with each other one, none to itself."""
    links = []
    for other in editions:
        pair = sorted((edition, other), key=editions.index)
        href = path_between(address, _address(*pair)) if other is not edition else ""
        links.append({"id": other.id, "href": href})
    return {"id": edition.id, "links": links}


def _pair(view: View, one: Edition, other: Edition) -> Page:
    address = _address(one, other)
    sources = Bibliography(view, address)
    editions = list(view.timeline.editions.values())
    title = view.say("{one} and {other} compared", one=one.id, other=other.id)
    meta: dict[str, object] = {
        "template": "pair.html",
        "title": title,
        "headline": title,
        "description": view.say(
            "{one} and {other} side by side: days, theme, hosts, figures and events, with sources.",
            one=one.name.get(view.id) or one.id,
            other=other.name.get(view.id) or other.id,
        ),
        "hide": ["navigation", "toc"],
        "editions": [_facts(view, edition, sources) for edition in (one, other)],
        "figures": _figures(view, (one, other), sources),
        "lanes": _lanes(view, (one, other)),
        "others": [_others(view, edition, editions, address) for edition in (one, other)],
    }
    return Page(address, {**meta, "sources": sources.listed()})


def _facts(view: View, edition: Edition, sources: Bibliography) -> dict[str, object]:
    hosts = [view.timeline.organisations[host.id].name for host in edition.hosts]
    return {
        **edition_link(view, edition.id, sources.address),
        "id": edition.id,
        "days": view.date(edition.when),
        "days_cite": sources.marks(edition.cite),
        "place": view.show(view.timeline.places[edition.where].name),
        "theme": view.show(edition.theme.by_locale) if edition.theme else "",
        "theme_cite": sources.marks(edition.theme.cite) if edition.theme else [],
        "hosts": [
            {"name": view.show(name), "cite": sources.marks(host.cite)}
            for name, host in zip(hosts, edition.hosts, strict=True)
        ],
    }


def _figures(view: View, pair: tuple[Edition, Edition], sources: Bibliography) -> list[dict[str, object]]:
    """Return a row for each measure that either edition has a figure of."""
    used = {figure.measure for edition in pair for figure in edition.figures}
    return [
        {
            "name": view.show(measure.name),
            "cells": [
                [
                    {**figure_value(view, figure), "cite": sources.marks(figure.cite)}
                    for figure in edition.figures
                    if figure.measure == name
                ]
                for edition in pair
            ],
        }
        for name, measure in view.timeline.measures.items()
        if name in used
    ]


def _lanes(view: View, pair: tuple[Edition, Edition]) -> list[dict[str, object]]:
    counts = Counter((str(event.edition), str(event.lane)) for event in view.timeline.events.values())
    return [
        {"id": lane.id, "name": view.show(lane.name), "counts": [counts[edition.id, lane.id] for edition in pair]}
        for lane in view.timeline.series.lanes
        if any(counts[edition.id, lane.id] for edition in pair)
    ]
