"""Figures as lists and tables show them."""

from generator.model.conflicts import topic_of
from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.figures import Figure
from generator.pages.bibliography import Bibliography
from generator.pages.view import Shown, View, path_between


def figure_value(view: View, figure: Figure) -> dict[str, object]:
    """Return a figure for the head of a row: its value with the bound, and what is counted."""
    measure = view.timeline.measures[figure.measure]
    return {
        "value": view.number(figure),
        "gap": "" if view.locale.tag.startswith("zh") else " ",
        "unit": view.show(measure.unit),
        "measure": view.show(measure.name),
    }


def head_measures(view: View) -> list[str]:
    """Return what stands in the head of an edition: the first two measures of editions in measures.yml."""
    return [name for name, measure in view.timeline.measures.items() if measure.of == "edition"][:2]


def figure_rows(view: View, record: Event | Edition, sources: Bibliography) -> list[dict[str, object]]:
    """Return a record's figures for a table, each with the numbers of its sources and where these are contradicted."""
    return [
        {
            **figure_value(view, figure),
            "definition": _definition(view, figure),
            "as_of": view.date(figure.as_of) if figure.as_of else "",
            "cite": sources.marks(figure.cite),
            "differs": _contradicted(view, record, figure, sources.address),
        }
        for figure in record.figures
    ]


def _contradicted(view: View, record: Event | Edition, figure: Figure, address: str) -> str:
    """Return the address of the disagreement that a figure is part of, nothing for one that nobody contradicts."""
    topic = topic_of(view.timeline, record, figure)
    if topic is None or all(told.figure is not figure for told in view.conflicts.get(topic, [])):
        return ""
    return f"{path_between(address, 'disagreements/')}#{view.explained[topic].id}"


def _definition(view: View, figure: Figure) -> Shown:
    return view.show(view.timeline.measures[figure.measure].definition)
