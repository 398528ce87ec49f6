"""Places on a map: every name beside its place, inside the frame, none over another."""

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from generator.model.place import Place
from generator.model.text import Phrase
from generator.pages.maps import Box, map_of, markers_of

from .reading import pages_of, view_of

TOWNS = {
    "wuzhen": (30.75, 120.49),
    "hangzhou": (30.27, 120.15),
    "beijing": (39.9, 116.4),
    "hong-kong": (22.3, 114.17),
    "barcelona": (41.39, 2.17),
}


def places(names: dict[str, tuple[float, float]]) -> list[Place]:
    """Return places with coordinates, named by their ids."""
    return [
        Place(id=name, name=Phrase({"en": name, "zh": name}), lat=lat, lon=lon)  # type: ignore[arg-type]
        for name, (lat, lon) in names.items()
    ]


@pytest.mark.parametrize("names", [TOWNS, {"wuzhen": TOWNS["wuzhen"]}], ids=["several", "one alone"])
def test_markers_and_names_stand_inside_the_frame_and_beside_each_other(
    names: dict[str, tuple[float, float]], seeds: Path
) -> None:
    markers = markers_of(places(names), dict.fromkeys(names, 3))
    drawn: Any = map_of(view_of(seeds), "all", "All", markers)
    frame = Box(*map(float, drawn["box"].split()))
    boxes = []
    for marker in drawn["markers"]:
        assert frame.x < marker["x"] < frame.x + frame.width
        assert frame.y < marker["y"] < frame.y + frame.height
        width = 0.5 * drawn["size"] * len(marker["name"])
        left = {"start": 0.0, "end": width, "middle": width / 2}[marker["label"]["anchor"]]
        boxes.append(Box(marker["label"]["x"] - left, marker["label"]["y"] - drawn["size"] * 0.8, width, drawn["size"]))
    assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]


def test_the_busiest_place_comes_first_and_one_without_events_or_coordinates_is_not_drawn() -> None:
    unknown = Place(id="nowhere", name=Phrase({"en": "nowhere"}))  # type: ignore[arg-type]
    found = markers_of([*places(TOWNS), unknown], {"beijing": 9, "wuzhen": 90, "nowhere": 5})
    assert [marker.place.id for marker in found] == ["wuzhen", "beijing"]


def test_every_place_with_an_event_is_listed(seeds: Path) -> None:
    listed: Any = pages_of(seeds)["places/"].meta["places"]
    assert [place["id"] for place in listed] == ["lake-town"]
    assert listed[0]["more"] == ""
