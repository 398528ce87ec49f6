"""Write overrides/partials/coastlines.svg from Natural Earth's land polygons (public domain).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python scripts/coastlines.py package/land-50m.json

The input is TopoJSON (world-atlas by Mike Bostock, made from Natural Earth 1:50m). Coastlines only: the file has no
borders, and none are drawn. Lines are simplified, points rounded to a twentieth of a degree, and the smallest islands
left out.
"""

import json
import math
import sys
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

STEPS = 20
"""Steps per degree to which points are rounded; the path is in these steps, y pointing south."""
TOLERANCE = 0.08
"""How far the drawn coast may be from the measured one, in degrees."""
SMALLEST = 20.0
"""The smallest island kept, in square steps."""
TARGET = Path(__file__).resolve().parents[1] / "overrides" / "partials" / "coastlines.svg"

Point = tuple[int, int]


def main(source: str) -> None:
    """Read a TopoJSON file and write the path."""
    topology = json.loads(Path(source).read_text("utf-8"))
    arcs = [decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    rings = [part for indexes in land_rings(topology) for part in unwrapped(ring_of(arcs, indexes))]
    kept = [ring for ring in map(rounded, rings) if len(ring) > 3 and area(ring) >= SMALLEST]
    path = "".join(drawn(ring) for ring in kept)
    head = "{#- Natural Earth's coastlines (public domain), by scripts/coastlines.py; in twentieths of a degree. -#}\n"
    TARGET.write_text(f'{head}<path class="tl-land" id="coastlines" d="{path}"/>\n', "utf-8", newline="\n")


def decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> list[tuple[float, float]]:
    """Return an arc's points in degrees; TopoJSON stores the differences."""
    (scale_x, scale_y), (move_x, move_y) = transform["scale"], transform["translate"]
    xs = accumulate(point[0] for point in arc)
    ys = accumulate(point[1] for point in arc)
    return [(x * scale_x + move_x, y * scale_y + move_y) for x, y in zip(xs, ys, strict=True)]


def land_rings(topology: dict[str, Any]) -> list[list[int]]:
    """Return the arcs of every ring of the land."""
    shapes = topology["objects"]["land"]["geometries"]
    return [ring for shape in shapes for polygon in shape["arcs"] for ring in polygon]


def ring_of(arcs: list[list[tuple[float, float]]], indexes: list[int]) -> list[tuple[float, float]]:
    """Join arcs to a ring; a negative index means the arc is taken backwards."""
    points: list[tuple[float, float]] = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def unwrapped(ring: list[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """Return a ring that crosses the date line in one piece, beyond 180° east, and again beyond 180° west."""
    shift, points = 0.0, [ring[0]]
    for (x1, _), (x2, y2) in pairwise(ring):
        shift += 360.0 if x2 - x1 < -180 else -360.0 if x2 - x1 > 180 else 0.0
        points.append((x2 + shift, y2))
    if all(-180 <= x <= 180 for x, _ in points):
        return [points]
    turned = [[(x + turn, y) for x, y in points] for turn in (-360.0, 0.0, 360.0)]
    return [part for part in turned if max(part)[0] > -180 and min(part)[0] < 180]


def rounded(ring: list[tuple[float, float]]) -> list[Point]:
    """Simplify a ring and round it to steps."""
    points = [(round(x * STEPS), round(-y * STEPS)) for x, y in simplified(ring)]
    return [point for index, point in enumerate(points) if index == 0 or point != points[index - 1]]


def simplified(line: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Drop the points that lie within the tolerance of the line without them (Douglas and Peucker, 1973)."""
    kept = {0, len(line) // 2, len(line) - 1}
    spans = [(0, len(line) // 2), (len(line) // 2, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        farthest, index = max(
            ((distance(line[index], line[first], line[last]), index) for index in range(first + 1, last)),
            default=(0.0, first),
        )
        if farthest > TOLERANCE:
            kept.add(index)
            spans += [(first, index), (index, last)]
    return [line[index] for index in sorted(kept)]


def distance(point: tuple[float, float], one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return how far a point is from the segment between two others, in degrees."""
    (x, y), (x1, y1), (x2, y2) = point, one, other
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = max(0.0, min(1.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length)) if length else 0.0
    return math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))


def area(ring: list[Point]) -> float:
    """Return the area of a ring in square steps, by the shoelace formula."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(one[0] * two[1] - two[0] * one[1] for one, two in pairs)) / 2


def drawn(ring: list[Point]) -> str:
    """Return a ring as an SVG path, relative after its first point."""
    steps = pairwise(ring)
    moves = "".join(f"{x2 - x1} {y2 - y1} " for (x1, y1), (x2, y2) in steps)
    return f"M{ring[0][0]} {ring[0][1]}l{moves.strip().replace(' -', '-')}z"


if __name__ == "__main__":
    main(sys.argv[1])
