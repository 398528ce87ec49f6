"""The home page: the Editions view, a short introduction, the newest additions."""

import json
from collections import Counter

from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.figures import Figure
from generator.model.page import Page
from generator.pages.figures import figure_value, head_measures
from generator.pages.lines import event_line, full_line
from generator.pages.oembed import oembed_address
from generator.pages.rows import AFTERWARDS, DAY_BEFORE, RUN_UP, UNDATED, WHOLE_YEAR, Row, arrange
from generator.pages.scripted import script_words
from generator.pages.view import View
from generator.words.dates import tell_short_date

NEWEST = 8
SHOWN = 4
"""How many events a cell shows before it is opened; `foldCells.js` folds by the same number."""


def home_page(view: View) -> Page:
    """Return the home page of a locale."""
    series = view.timeline.series
    columns, rows = arrange(view.timeline)
    lanes = Counter(str(event.lane) for event in view.timeline.events.values())
    return Page(
        "",
        {
            "template": "home.html",
            "title": view.plain(series.name),
            "headline": view.show(series.name),
            "tagline": view.show(series.tagline),
            "description": view.plain(series.tagline),
            "introduction": view.show(series.introduction),
            "edit": view.edit_address(series),
            "oembed": oembed_address(""),
            "hide": ["navigation", "toc"],
            "counts": _counts(view),
            "lanes": [{"id": lane.id, "name": view.show(lane.name), "count": lanes[lane.id]} for lane in series.lanes],
            "columns": [{"id": column, **_column_names(view, column)} for column in columns],
            "rows_name": view.say("Timeline by edition" if view.timeline.editions else "Timeline by year"),
            "language": view.locale.territory.replace("_", "-"),
            "by_rows": view.say("By edition" if view.timeline.editions else "By year"),
            "words": json.dumps(script_words(view), ensure_ascii=False, sort_keys=True),
            "rows_are": view.say("Edition" if view.timeline.editions else "Year"),
            "rows": [_row(view, row, columns) for row in rows],
            "newest": [event_line(view, event, "") for event in _newest(view)],
        },
    )


def _counts(view: View) -> list[dict[str, object]]:
    timeline = view.timeline
    return [
        {"count": len(timeline.events), "name": view.say("events"), "href": "events/"},
        {"count": len(timeline.editions), "name": view.say("editions"), "href": "editions/"},
        {"count": len(timeline.sources), "name": view.say("sources"), "href": "sources/"},
    ]


def _column_names(view: View, column: str) -> dict[str, str]:
    named = {
        RUN_UP: ("Run-up", "since the last edition"),
        DAY_BEFORE: ("Day before", ""),
        AFTERWARDS: ("Afterwards", "after the close"),
        UNDATED: ("That year", "day not known"),
        WHOLE_YEAR: ("Events", ""),
    }
    if column in named:
        name, under = named[column]
        return {"name": view.say(name), "under": view.say(under) if under else ""}
    return {"name": view.say("Day {number}", number=column.removeprefix("day-")), "under": ""}


def _row(view: View, row: Row, columns: list[str]) -> dict[str, object]:
    cells = [_cell(view, column, row.cells.get(column, []), _year(row)) for column in columns]
    days = row.edition.when if row.edition else None
    return {
        "earliest": days.earliest.isoformat() if days and days.earliest else "",
        "latest": days.latest.isoformat() if days and days.latest else "",
        "id": f"edition-{row.edition.id}" if row.edition else f"year-{row.year}" if row.year else "afterwards",
        "head": _head(view, row.edition) if row.edition else None,
        "name": row.year or view.say("After the last edition"),
        "cells": cells,
    }


def _year(row: Row) -> str:
    begins = row.edition.when.earliest if row.edition else None
    return str(begins.year) if begins else row.year


def _cell(view: View, column: str, events: list[Event], year: str) -> dict[str, object]:
    """Return a cell; with many events all but the weightiest are marked as folded, for where script can open them."""
    ranked = sorted(events, key=lambda event: -event.weight)
    kept = {event.id for event in (ranked[:SHOWN] if len(events) > SHOWN + 1 else events)}
    folded = len(events) - len(kept)
    return {
        "column": column,
        "events": [{**_item(view, event, year), "folded": event.id not in kept} for event in events],
        "more": view.say("{count} more", count=folded) if folded else "",
    }


def _item(view: View, event: Event, year: str) -> dict[str, object]:
    days = [day for day in (event.when.earliest, event.when.latest) if day]
    same_year = bool(days) and all(str(day.year) == year for day in days)
    short = tell_short_date(event.when, view.id, view.locale.territory) if same_year else view.date(event.when)
    return {**full_line(view, event, ""), "short_date": short}


def _head(view: View, edition: Edition) -> dict[str, object]:
    measures = head_measures(view)
    figures = [figure for figure in edition.figures if figure.measure in measures]
    firsts: dict[str, Figure] = {figure.measure: figure for figure in reversed(figures)}
    return {
        "id": edition.id,
        "href": f"editions/{edition.id}/",
        "name": view.show(edition.name),
        "days": view.date(edition.when),
        "place": view.show(view.timeline.places[edition.where].name),
        "theme": view.show(edition.theme.by_locale) if edition.theme else "",
        "figures": [figure_value(view, firsts[measure]) for measure in measures if measure in firsts],
    }


def _newest(view: View) -> list[Event]:
    added = [event for event in view.timeline.events.values() if event.added]
    added.sort(key=lambda event: (event.added.text if event.added else "", event.weight, event.id), reverse=True)
    return added[:NEWEST]
