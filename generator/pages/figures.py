"""Figures as lists and tables show them."""

from collections.abc import Iterable

from generator.model.figures import Figure
from generator.pages.bibliography import Bibliography
from generator.pages.view import Shown, View


def figure_value(view: View, figure: Figure) -> dict[str, object]:
    """Return a figure for the head of a row: its value with the bound, and what is counted."""
    measure = view.timeline.measures[figure.measure]
    return {
        "value": view.number(figure),
        "gap": "" if view.locale.tag.startswith("zh") else " ",
        "unit": view.show(measure.unit),
        "measure": view.show(measure.name),
    }


def figure_rows(view: View, figures: Iterable[Figure], sources: Bibliography) -> list[dict[str, object]]:
    """Return figures for a table, each with the numbers of its sources."""
    return [
        {
            **figure_value(view, figure),
            "definition": _definition(view, figure),
            "as_of": view.date(figure.as_of) if figure.as_of else "",
            "cite": sources.marks(figure.cite),
        }
        for figure in figures
    ]


def _definition(view: View, figure: Figure) -> Shown:
    return view.show(view.timeline.measures[figure.measure].definition)
