"""The state in the address: what is said comes back, what is not understood falls away."""

from typing import Any

import pytest

from .states import FACETS, states

NOTHING = {"view": "", "span": None, "facets": {}, "q": "", "event": ""}

PARSE = "({ parseState }, query) => parseState(query)"
ROUND = "({ parseState, formatState }, states) => states.map((state) => parseState(formatState(state)))"


def test_the_facets_tested_are_the_facets_there_are(module: Any) -> None:
    assert set(module("urlState", "({ FACETS }) => FACETS")) == set(FACETS)


def test_two_hundred_states_come_back_from_their_addresses_as_they_were(module: Any) -> None:
    given = states(200)
    assert module("urlState", ROUND, given) == given
    for part in ("view", "span", "facets", "q", "event"):
        assert sum(bool(state[part]) for state in given) > 40, part


def test_a_state_has_one_address(module: Any) -> None:
    one = {**NOTHING, "facets": {"lane": ["b", "a"], "edition": ["2015"]}}
    other = {**NOTHING, "facets": {"edition": ["2015"], "lane": ["a", "b"]}}
    assert (
        module("urlState", "({ formatState }, all) => all.map(formatState)", [one, other])
        == ["?lane=a.b&edition=2015"] * 2
    )


def test_what_is_as_at_first_is_not_said(module: Any) -> None:
    assert module("urlState", "({ formatState }, state) => formatState(state)", NOTHING) == ""


BAD = [
    "?view=poster",  # no such view
    "?view=",
    "?view=__proto__",
    "?from=2015-12-16",  # a span needs both ends
    "?to=2015-12-16",
    "?from=2015-12-18&to=2015-12-16",  # the wrong way round
    "?from=yesterday&to=today",
    "?from=2015-13-40&to=2016-01-01",  # no such month
    "?from=2015-02-31&to=2015-03-31",  # no such day
    "?from=15-12-16&to=2016-01-01",
    "?lane=",
    "?lane=...",
    "?lane=%3Cscript%3E",
    "?lane=../../etc",
    "?lane=Big",
    "?event=%22%3E%3Cimg%3E",
    "?event=../2015",
    "?unknown=1&__proto__=2&constructor=3",
    "?%E0%A4%A",  # no UTF-8
    "????&&&===",
]


@pytest.mark.parametrize("query", BAD)
@pytest.mark.parametrize("zone", ["UTC", "America/New_York"])
def test_an_address_that_says_nothing_we_know_is_the_first_state(module: Any, query: str, zone: str) -> None:
    assert module("urlState", PARSE, query, zone) == NOTHING


def test_the_good_part_of_a_half_bad_address_is_kept(module: Any) -> None:
    told = module("urlState", PARSE, "?view=list&from=x&to=y&lane=a.B.a.b&event=!&q=%20x")
    assert told == {**NOTHING, "view": "list", "facets": {"lane": ["a", "b"]}, "q": " x"}


def test_endless_words_are_cut(module: Any) -> None:
    assert len(module("urlState", PARSE, "?q=" + "乌" * 5000)["q"]) == 200
