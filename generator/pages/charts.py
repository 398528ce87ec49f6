"""A measure through the years as a chart of bars: numbers for a template that draws SVG."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.model.figures import Figure
from generator.pages.view import View

WIDTH = 360
ROW = 26
_LABEL = 72
_LONGEST = 170
_OPEN = {"more-than": "more", "at-least": "more", "nearly": "less", "at-most": "less", "about": "about"}


class Point(NamedTuple):
    """A row of a chart: what stands before the bar, and the figure; None where none is known."""

    label: str
    figure: Figure | None


def chart(view: View, name: str, points: Sequence[Point]) -> dict[str, object]:
    """Return a chart of bars from zero, one for each point.

    name: the measure's id, unique on the page. Lengths are in the units of the viewBox; a figure that is only a bound
    has an end of its own (`more`, `less`, `about`).
    """
    measure = view.timeline.measures[name]
    highest = max((point.figure.value for point in points if point.figure), default=0) or 1
    rows = [_row(view, point, points[index - 1].label if index else "", highest) for index, point in enumerate(points)]
    return {
        "id": name,
        "title": view.show(measure.name),
        "description": _description(view, points),
        "width": WIDTH,
        "height": ROW * len(points) + 8,
        "rows": [{**row, "y": index * ROW + 4} for index, row in enumerate(rows)],
    }


def _row(view: View, point: Point, above: str, highest: float) -> dict[str, object]:
    label = "" if point.label == above else point.label
    if point.figure is None:
        return {"label": label, "length": 0, "value": "–", "end": "none"}
    length = round(_LONGEST * max(point.figure.value, 0) / highest, 1)
    return {
        "label": label,
        "length": length,
        "value": view.number(point.figure),
        "end": _OPEN.get(point.figure.bound, "exact"),
    }


def _description(view: View, points: Sequence[Point]) -> str:
    told = [
        view.say("{label}: {value}", label=point.label, value=view.number(point.figure) if point.figure else "–")
        for point in points
    ]
    return view.say("; ").join(told)
