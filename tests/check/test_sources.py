"""Sources that stand twice, reading that is not dated, and languages that are none."""

from pathlib import Path

import pytest

from generator.check.sources import normalised
from tests.series import HERALD, LATER_HERALD, STUDY, edit, told

SAME = [
    ("https://a.example/x", "http://a.example/x", "the scheme"),
    ("https://a.example/x", "https://www.a.example/x", "www"),
    ("https://a.example/x", "https://a.example/x/", "a slash at the end"),
    ("https://a.example", "https://a.example/", "a slash after the host"),
    ("https://a.example/x", "https://A.EXAMPLE/x", "capitals in the host"),
    ("https://a.example/x", "https://a.example:443/x", "the port of https"),
    ("http://a.example/x", "http://a.example:80/x", "the port of http"),
    ("https://a.example/x", "https://a.example/x#part", "a fragment"),
    ("https://a.example/x", "https://a.example/x?", "an empty query"),
    ("https://a.example/x", "https://a.example/x?utm_source=mail&utm_campaign=1", "tracking"),
    ("https://a.example/x?a=1&b=2", "https://a.example/x?b=2&a=1", "the order of the query"),
    ("https://a.example/x?a=%E6%B9%96", "https://a.example/x?a=湖", "how the query is encoded"),
]
DIFFERENT = [
    ("https://a.example/x", "https://a.example/y", "the path"),
    ("https://a.example/x", "https://a.example/X", "capitals in the path"),
    ("https://a.example/x", "https://b.example/x", "the host"),
    ("https://a.example/x", "https://news.a.example/x", "a host below"),
    ("https://a.example/x", "https://a.example:8080/x", "another port"),
    ("https://a.example/x?id=1", "https://a.example/x?id=2", "the query"),
    ("https://a.example/x?id=1", "https://a.example/x", "a query that is missing"),
    ("https://a.example/x?id=", "https://a.example/x", "a query without a value"),
]


@pytest.mark.parametrize(("one", "other", "difference"), SAME)
def test_addresses_of_one_page_are_the_same(one: str, other: str, difference: str) -> None:
    assert normalised(one) == normalised(other), difference


@pytest.mark.parametrize(("one", "other", "difference"), DIFFERENT)
def test_addresses_of_two_pages_differ(one: str, other: str, difference: str) -> None:
    assert normalised(one) != normalised(other), difference


def test_an_address_stands_in_one_source_only(seeds: Path) -> None:
    edit(
        LATER_HERALD, "url: https://herald.example/2023/06/02/forum", "url: http://www.herald.example/2021/05/12/lake/"
    )(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.file, problem.line, problem.column) for problem in problems] == [
        ("source-same-address", LATER_HERALD, 7, 6)
    ]
    assert problems[0].args["other"] == "lake-herald-2021-05-12"


def test_an_archived_copy_may_hold_several_works(seeds: Path) -> None:
    edit(STUDY, "read_as:", "archive_url: https://archive.example/herald/lake\nread_as:")(seeds)
    assert told(seeds) == []


@pytest.mark.parametrize(
    ("read_as", "accessed", "rules"),
    [
        ("original", "accessed: 2026-01-01\n", []),
        ("original", "", ["accessed-missing"]),
        ("stored-copy", "", []),
        ("print", "", []),
        ("stored-copy", "accessed: 2026-01-01\n", []),
    ],
)
def test_a_live_page_is_read_on_a_day(read_as: str, accessed: str, rules: list[str], seeds: Path) -> None:
    edit(HERALD, "read_as: original\naccessed: 2026-01-01\n", f"read_as: {read_as}\n{accessed}")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.line, problem.column) for problem in problems] == [(rule, 10, 10) for rule in rules]


def test_a_language_that_is_none_is_told_at_its_line(seeds: Path) -> None:
    edit(HERALD, "language: en", "language: 中文")(seeds)
    assert [(one.rule, one.file, one.place) for one in told(seeds)] == [("locale-tag", HERALD, "$.language")]
