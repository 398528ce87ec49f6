"""Measures through the years: which figures there are of each, as chart and as table."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model.conflicts import Told, Topic
from generator.model.figures import Measure
from generator.pages.bibliography import Bibliography
from generator.pages.charts import Point, chart
from generator.pages.figures import figure_value
from generator.pages.lines import edition_link
from generator.pages.view import View, path_between


class Row(NamedTuple):
    """A figure of a series, what it is labelled by, and the page it comes from; told is None where none is known."""

    label: str
    href: str
    told: Told | None


def measured(view: View, measures: Iterable[Measure], sources: Bibliography) -> list[dict[str, object]]:
    """Return each measure that has a figure, with its chart and table, for the page that lists the sources."""
    shown = []
    for measure in measures:
        rows = list(_rows(view, measure, sources.address))
        if any(row.told for row in rows):
            shown.append(_measure(view, measure, rows, sources))
    return shown


def _rows(view: View, measure: Measure, address: str) -> Iterator[Row]:
    told: dict[str, list[Told]] = view.told.get(measure.id, {})
    if measure.of in ("edition", "expo"):
        for edition in view.timeline.editions.values():
            href = str(edition_link(view, edition.id, address)["href"])
            for one in told.get(edition.id, [None]):
                yield Row(edition.id, href, one)
        return
    everything = [one for some in told.values() for one in some]
    for one in sorted(everything, key=lambda one: one.figure.as_of.text if one.figure.as_of else ""):
        label = one.figure.as_of.text if one.figure.as_of else "…"
        folder = "events" if one.record.id in view.timeline.events else "editions"
        yield Row(label, path_between(address, f"{folder}/{one.record.id}/"), one)


def _measure(view: View, measure: Measure, rows: list[Row], sources: Bibliography) -> dict[str, object]:
    points = [Point(row.label, row.told.figure if row.told else None) for row in rows]
    return {
        "id": measure.id,
        "name": view.show(measure.name),
        "unit": view.show(measure.unit),
        "definition": view.show(measure.definition),
        "by": view.say("Edition" if measure.of in ("edition", "expo") else "As of"),
        "chart": chart(view, measure.id, points),
        "rows": [_told(view, measure, row, sources) for row in rows],
    }


def _told(view: View, measure: Measure, row: Row, sources: Bibliography) -> dict[str, object]:
    if row.told is None:
        return {"label": row.label, "href": row.href, "value": "", "cite": [], "differs": ""}
    return {
        "label": row.label,
        "href": row.href,
        **figure_value(view, row.told.figure),
        "cite": sources.marks(row.told.figure.cite),
        "differs": _differs(view, measure, row.told, sources.address),
    }


def _differs(view: View, measure: Measure, told: Told, address: str) -> str:
    for topic, contradicting in view.conflicts.items():
        if topic.measure == measure.id and any(one.figure is told.figure for one in contradicting):
            return f"{path_between(address, 'disagreements/')}#{view.explained[Topic(*topic)].id}"
    return ""
