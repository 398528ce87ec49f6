"""Labels and marks of the chronology: nothing overlaps, nothing is lost, the weightiest go first."""

import random
from itertools import pairwise
from typing import Any

import pytest

STEP = 4

LAYOUT = """({ default: layoutLabels }, cases) => cases.map(({ events, frame }) =>
  layoutLabels({ ...events, width: (place) => events.widths[place] }, frame))"""

# Counts how often each event is looked at; the arrays of numbers inside are as long as the window is wide.
WORK = """({ default: layoutLabels }, cases) => cases.map(({ events, frame }) => {
  let asked = 0;
  const look = (of, name) => {
    asked += typeof name === "string" && name !== "length" ? 1 : 0;
    return of[name];
  };
  const counting = (array) => new Proxy(array, { get: look });
  const counted = Object.fromEntries(Object.entries(events).map(([name, array]) => [name, counting(array)]));
  layoutLabels({ ...counted, width: (place) => { asked += 1; return events.widths[place]; } }, frame);
  return asked;
})"""

Case = dict[str, Any]


def one_case(chance: random.Random, count: int) -> Case:
    """Return events and a window made by chance: some crowded on a few days, some without the day, some left out."""
    length = chance.choice([3, 60, 400, 4000])
    crowded = [chance.randrange(length) for _ in range(5)]
    begins = sorted(chance.choice([chance.choice(crowded), chance.randrange(length)]) for _ in range(count))
    weights = [chance.randint(1, 5) for _ in begins]
    lanes, width = chance.randint(1, 8), chance.choice([320, 700, 1200, 1847])
    begin = chance.uniform(-2, length * 0.6)
    asked = [place for place in range(count) if chance.random() < 0.9]
    events = {
        "begins": begins,
        "ends": [day + chance.choice([1, 1, 1, 3, 31, 365]) for day in begins],
        "lanes": [chance.randrange(lanes) for _ in begins],
        "soft": [chance.randint(0, 1) for _ in begins],
        "widths": [chance.uniform(30, 400) for _ in begins],
        "order": sorted(asked, key=lambda place: (-weights[place], place)),
    }
    end = begin + max(1.0, chance.uniform(0.02, 1) * length)
    frame = {"from": begin, "to": end, "width": width, "lanes": lanes, "rows": chance.randint(1, 6)}
    keep = {"keep": chance.choice(asked)} if asked and chance.random() < 0.5 else {}
    return {"events": events, "frame": frame | keep}


@pytest.fixture(scope="module")
def laid(module: Any) -> list[tuple[Case, Case]]:
    """Four hundred cases, and what was made of them."""
    chance = random.Random(11)
    cases = [one_case(chance, chance.choice([0, 1, 2, 20, 80, 200])) for _ in range(400)]
    made = list(zip(cases, module("layoutLabels", LAYOUT, cases), strict=True))
    assert sum(len(one["labels"]) for _, one in made) > 2000
    assert sum(len(one["marks"]) for _, one in made) > 1000
    return made


def in_window(case: Case) -> list[int]:
    """Return the events asked for that the window shows, at least in part."""
    events, frame = case["events"], case["frame"]
    order = sorted(events["order"])
    return [place for place in order if events["ends"][place] > frame["from"] and events["begins"][place] < frame["to"]]


def test_no_two_labels_of_a_lane_and_row_overlap(laid: list[tuple[Case, Case]]) -> None:
    for case, made in laid:
        rows: dict[tuple[int, int], list[tuple[float, float]]] = {}
        for label in made["labels"]:
            assert 0 <= label["row"] < case["frame"]["rows"]
            row = rows.setdefault((case["events"]["lanes"][label["place"]], label["row"]), [])
            row.append((label["x"], label["x"] + label["width"]))
        for boxes in rows.values():
            boxes.sort()
            assert all(one[1] <= other[0] for one, other in pairwise(boxes))


def test_every_event_of_the_window_is_labelled_or_in_exactly_one_mark(laid: list[tuple[Case, Case]]) -> None:
    for case, made in laid:
        labelled = [label["place"] for label in made["labels"]]
        marked = [place for mark in made["marks"] for place in mark["places"]]
        assert sorted(labelled + marked) == in_window(case)


def test_labels_and_marks_stay_inside_the_window(laid: list[tuple[Case, Case]]) -> None:
    for case, made in laid:
        width = case["frame"]["width"]
        for label in made["labels"]:
            # A label is drawn narrower than its box by more than the step it may be moved by.
            assert label["x"] >= 0 and label["x"] + label["width"] <= width + STEP
        assert all(0 <= mark["x"] <= width for mark in made["marks"])


def test_a_mark_stands_for_one_lane_and_is_soft_only_if_all_of_it_is(laid: list[tuple[Case, Case]]) -> None:
    for case, made in laid:
        events = case["events"]
        for mark in made["marks"]:
            assert {events["lanes"][place] for place in mark["places"]} == {mark["lane"]}
            assert mark["soft"] == all(events["soft"][place] for place in mark["places"])


def test_what_has_no_label_had_no_room_beside_weightier_ones(laid: list[tuple[Case, Case]]) -> None:
    without = 0
    for case, made in laid:
        events, frame = case["events"], case["frame"]
        rank = {place: at for at, place in enumerate(events["order"])} | {frame.get("keep"): -1}
        scale = frame["width"] / (frame["to"] - frame["from"])
        for place in [place for mark in made["marks"] for place in mark["places"]]:
            width = min(events["widths"][place], frame["width"])
            x = max(0, (events["begins"][place] - frame["from"]) * scale)
            x = max(0, x - width) if x + width > frame["width"] else x
            rows = {
                label["row"]
                for label in made["labels"]
                if events["lanes"][label["place"]] == events["lanes"][place]
                and rank[label["place"]] < rank[place]
                and label["x"] < x + width + 2 * STEP
                and x < label["x"] + label["width"] + 2 * STEP
            }
            assert rows == set(range(frame["rows"])), (place, case)
            without += 1
    assert without > 2000


def test_the_event_to_keep_is_labelled_whatever_its_weight(laid: list[tuple[Case, Case]]) -> None:
    kept = [(case["frame"]["keep"], made) for case, made in laid if case["frame"].get("keep") in in_window(case)]
    assert len(kept) > 50
    assert all(keep in [label["place"] for label in made["labels"]] for keep, made in kept)


def test_the_work_grows_with_the_number_of_events(module: Any) -> None:
    def crowd(count: int) -> Case:
        chance = random.Random(7)
        events = one_case(chance, 0)["events"] | {"begins": sorted(chance.randrange(4000) for _ in range(count))}
        events |= {"ends": [day + 1 for day in events["begins"]], "lanes": [place % 5 for place in range(count)]}
        events |= {"soft": [0] * count, "widths": [150.0] * count, "order": list(range(count))}
        return {"events": events, "frame": {"from": 0, "to": 4000, "width": 1200, "lanes": 5, "rows": 4}}

    few, many = module("layoutLabels", WORK, [crowd(1000), crowd(8000)])
    assert few > 3000
    assert many < few * 8 * 1.3


ESTIMATE = "({ default: measureLabel }, [label, size, chinese]) => measureLabel(label, size, chinese)"

WIDTHS = [
    ("", 14, True, 0),
    ("乌镇", 14, True, 28),  # a Chinese character is one em
    ("乌镇", 28, True, 56),
    ("乌镇", 14, False, 28),
    ("，。（）", 10, True, 40),  # so is its punctuation
    ("“”—", 10, True, 30),  # quotation marks and dashes: full width in Chinese only
    ("“”—", 10, False, 17.25),
    ("iiii", 10, False, 12.4),
    ("WWWW", 10, False, 35.2),
    ("한국", 10, False, 20),
]


@pytest.mark.parametrize(("label", "size", "chinese", "width"), WIDTHS)
def test_a_label_is_as_wide_as_its_characters(module: Any, label: str, size: int, chinese: bool, width: float) -> None:
    assert module("measureLabel", ESTIMATE, [label, size, chinese]) == pytest.approx(width)
