"""Narrowing: values of one facet widen, facets narrow, and a count is what choosing would show."""

import random
from typing import Any

import pytest

COUNT = """({ default: countFacets }, { records, chosen, within, counted }) => {
  const item = (record) => ({ getAttribute: (name) => record[name.slice(5)] ?? null });
  const events = records.map((record, place) => ({ place, item: item(record) }));
  const { matching, counts } = countFacets(events, chosen, (event) => !within || within.includes(event.place), counted);
  const plain = Object.entries(counts).map(([facet, found]) => [facet, Object.fromEntries(found)]);
  return { matching, counts: Object.fromEntries(plain) };
}"""

RECORDS = [
    {"lane": "talks", "people": "li ma"},
    {"lane": "talks", "people": "ma"},
    {"lane": "trade", "people": ""},
    {"lane": "trade", "people": "li"},
]

TABLE = [
    # chosen → who matches, lanes, people
    ({}, [0, 1, 2, 3], {"talks": 2, "trade": 2}, {"li": 2, "ma": 2}),
    ({"lane": ["talks"]}, [0, 1], {"talks": 2, "trade": 2}, {"li": 1, "ma": 2}),
    ({"lane": ["talks", "trade"]}, [0, 1, 2, 3], {"talks": 2, "trade": 2}, {"li": 2, "ma": 2}),
    ({"people": ["li", "ma"]}, [0, 1, 3], {"talks": 2, "trade": 1}, {"li": 2, "ma": 2}),
    ({"people": ["ma"], "lane": ["trade"]}, [], {"talks": 2, "trade": 0}, {"li": 1, "ma": 0}),
    ({"people": ["nobody"]}, [], {"talks": 0, "trade": 0}, {"li": 2, "ma": 2}),
]


@pytest.mark.parametrize(("chosen", "left", "lanes", "people"), TABLE)
def test_facets_narrow_and_their_values_widen(
    module: Any, chosen: dict[str, list[str]], left: list[int], lanes: dict[str, int], people: dict[str, int]
) -> None:
    given = {"records": RECORDS, "chosen": chosen, "within": None, "counted": ["lane", "people"]}
    told = module("countFacets", COUNT, given)
    assert [place for place, matches in enumerate(told["matching"]) if matches] == left
    assert told["counts"] == {"lane": lanes, "people": people}


def by_hand(records: list[dict[str, str]], chosen: dict[str, list[str]], within: list[int]) -> list[int]:
    """Return the places of the records that match, by the plainest reading of the rule."""
    return [
        place
        for place in within
        if all(set(records[place][facet].split()) & set(values) for facet, values in chosen.items())
    ]


def test_a_count_is_what_choosing_the_value_alone_in_its_facet_would_show(module: Any) -> None:
    chance = random.Random(2)
    zeros = found = 0
    for _ in range(150):
        records = [
            {facet: " ".join(sorted(chance.sample("abcde", chance.randint(0, 3)))) for facet in ("x", "y", "z")}
            for _ in range(25)
        ]
        chosen = {facet: chance.sample("abcde", chance.randint(1, 2)) for facet in ("x", "y") if chance.random() < 0.7}
        within = [place for place in range(25) if chance.random() < 0.7]
        given = {"records": records, "chosen": chosen, "within": within, "counted": ["x", "y", "z"]}
        told = module("countFacets", COUNT, given)
        left = [place for place, matches in enumerate(told["matching"]) if matches]
        assert left == by_hand(records, chosen, within)
        for facet, counts in told["counts"].items():
            assert set(counts) == {value for record in records for value in record[facet].split()}
            for value, count in counts.items():
                assert count == len(by_hand(records, {**chosen, facet: [value]}, within)), (facet, value)
                zeros += count == 0
                found += count > 0
    assert zeros > 50 and found > 500
