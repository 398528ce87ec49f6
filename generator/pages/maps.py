"""Places on a map: numbers for a template that draws SVG over the coastlines."""

import math
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.model.place import Place
from generator.pages.view import View

STEPS = 20
"""Units of the coastlines' path for each degree."""
SQUEEZE = 0.82
"""Degrees of longitude are drawn this much shorter than those of latitude (true to scale at 35° north and south)."""
_RATIO = 0.56
_MARGIN = 0.16


class Marker(NamedTuple):
    """A place with its coordinates in the units of the map, and how many events it saw."""

    place: Place
    x: float
    y: float
    events: int


class Box(NamedTuple):
    """A rectangle in the units of the map."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles overlap."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


def markers_of(places: Sequence[Place], counts: Mapping[str, int]) -> list[Marker]:
    """Return a marker for each place that has coordinates and events, the busiest first."""
    found = [
        Marker(place, round(place.lon * STEPS * SQUEEZE, 1), round(-place.lat * STEPS, 1), counts[place.id])
        for place in places
        if place.lat is not None and place.lon is not None and counts.get(place.id)
    ]
    return sorted(found, key=lambda marker: (-marker.events, marker.place.id))


def map_of(view: View, name: str, title: str, markers: Sequence[Marker]) -> dict[str, object]:
    """Return a map that shows some markers and their names, for a template.

    name: an id, unique on the page. Sizes are given in map units and follow the width that is shown.
    """
    frame = _frame(markers)
    size = frame.width / 42
    labels = _labels(view, markers, frame, size)
    return {
        "id": name,
        "title": title,
        "box": f"{frame.x:.1f} {frame.y:.1f} {frame.width:.1f} {frame.height:.1f}",
        "squeeze": SQUEEZE,
        "size": round(size, 1),
        "markers": [
            {
                "id": marker.place.id,
                "name": view.show(marker.place.name),
                "x": marker.x,
                "y": marker.y,
                "radius": round(size * (0.28 + 0.11 * math.log10(marker.events)), 2),
                "label": label,
            }
            for marker, label in zip(markers, labels, strict=True)
        ],
    }


def _frame(markers: Sequence[Marker]) -> Box:
    xs, ys = [marker.x for marker in markers], [marker.y for marker in markers]
    width = max(max(xs) - min(xs), (max(ys) - min(ys)) / _RATIO, 12 * STEPS) * (1 + 2 * _MARGIN)
    height = width * _RATIO
    return Box((min(xs) + max(xs) - width) / 2, (min(ys) + max(ys) - height) / 2, width, height)


def _labels(view: View, markers: Sequence[Marker], frame: Box, size: float) -> list[dict[str, object]]:
    """Return where each name stands: right, left, below or above its marker, the first that is free."""
    taken = [Box(marker.x - size / 2, marker.y - size / 2, size, size) for marker in markers]
    labels = []
    for marker in markers:
        width = size * _width(view.plain(marker.place.name))
        anchors = {
            "start": Box(marker.x + size * 0.7, marker.y - size * 0.6, width, size * 1.2),
            "end": Box(marker.x - size * 0.7 - width, marker.y - size * 0.6, width, size * 1.2),
            "below": Box(marker.x - width / 2, marker.y + size * 0.6, width, size * 1.2),
            "above": Box(marker.x - width / 2, marker.y - size * 1.8, width, size * 1.2),
        }
        fits = {name: box for name, box in anchors.items() if _inside(box, frame)}
        free = [name for name, box in fits.items() if not any(box.meets(other) for other in taken)]
        chosen = (free or list(fits) or ["start"])[0]
        box = anchors[chosen]
        taken.append(box)
        labels.append(_label(chosen, box, size))
    return labels


def _inside(box: Box, frame: Box) -> bool:
    across = frame.x <= box.x and box.x + box.width <= frame.x + frame.width
    return across and frame.y <= box.y and box.y + box.height <= frame.y + frame.height


def _label(chosen: str, box: Box, size: float) -> dict[str, object]:
    x = {"start": box.x, "end": box.x + box.width}.get(chosen, box.x + box.width / 2)
    anchor = chosen if chosen in ("start", "end") else "middle"
    return {"x": round(x, 1), "y": round(box.y + size * 0.95, 1), "anchor": anchor}


def _width(words: str) -> float:
    """Return about how wide words are, in heights of the letters; a Chinese character is as wide as it is high."""
    return sum(1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.56 for letter in words)
