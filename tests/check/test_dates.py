"""Dates that cannot be right together are told; dates that may be are not."""

from pathlib import Path

import pytest

from tests.series import APPEAL, CLOSES, FAIR, FIRST, FORUM, GLOSSARY, HERALD, OPENS, SECOND, SPEAKS, THIRD, edit, told

EVENT_DATES = [
    ("2021-05-12", None, "within its edition"),
    ("2021-04-30", None, "before the first edition, in its run-up"),
    ("2019", None, "long before the first edition"),
    ("2021-11", None, "between two editions"),
    ("2021/..", None, "goes on"),
    ("2022-05", "date-outside", "the days of the next edition"),
    ("2022-06", "date-outside", "after the next edition"),
    ("2023-06-01", "date-outside", "the days of the edition after the next"),
]


@pytest.mark.parametrize(("when", "rule", "why"), EVENT_DATES)
def test_an_event_of_an_edition_lies_before_the_next(when: str, rule: str | None, why: str, seeds: Path) -> None:
    edit(CLOSES, "when: 2021-05-12", f"when: {when}")(seeds)
    assert [(problem.rule, problem.line, problem.column) for problem in told(seeds)] == (
        [(rule, 3, 7)] if rule else []
    ), why


@pytest.mark.parametrize(
    ("when", "rule"),
    [
        ("2023-06-03", None),
        ("2030", None),
        ("2022-06", None),
        ("2022-05", "date-outside"),
        ("2021-05-12", "date-outside"),
        ("2022", None),
        ("../2023", None),
    ],
)
def test_an_event_of_an_edition_lies_after_the_one_before(when: str, rule: str | None, seeds: Path) -> None:
    edit(FORUM, "when: 2023-06-01", f"when: {when}")(seeds)
    assert [problem.rule for problem in told(seeds)] == ([rule] if rule else [])


def test_an_event_of_no_edition_may_lie_anywhere(seeds: Path) -> None:
    edit(CLOSES, "edition: 2021\n", "")(seeds)
    edit(CLOSES, "when: 2021-05-12", "when: 1999")(seeds)
    assert told(seeds) == []


@pytest.mark.parametrize(
    ("when", "rule"),
    [
        ("2021-05-10", None),
        ("2021-05", None),
        ("2021", None),
        ("2021-05-09/2021-05-10", None),
        ("2021-05-11", "part-outside"),
        ("2021-04", "part-outside"),
    ],
)
def test_a_part_shares_a_day_with_its_whole(when: str, rule: str | None, seeds: Path) -> None:
    edit(SPEAKS, "when: 2021-05-10", f"when: {when}")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.line) for problem in problems] == ([(rule, 3)] if rule else [])
    if rule:
        assert problems[0].args["whole"] == "2021-05-10-meeting-opens"


@pytest.mark.parametrize(
    ("when", "rules"),
    [
        ("2021-05-13/2021-05-14", []),
        ("2021-05-12/2021-05-14", ["edition-overlap"]),
        ("2021-05-11", ["edition-overlap"]),
        ("2021/..", ["edition-overlap"]),
    ],
)
def test_editions_follow_each_other(when: str, rules: list[str], seeds: Path) -> None:
    for path in (seeds / "events").rglob("*.yml"):
        path.write_text(path.read_text("utf-8").replace("edition: ", "# "), "utf-8")
    edit(SECOND, "when: 2022-05", f"when: {when}")(seeds)
    assert [problem.rule for problem in told(seeds)] == rules


@pytest.mark.parametrize(
    ("issued", "rules"),
    [
        ("2021-05-12", []),
        ("2021", []),
        ("2021-05-13", ["issued-late"]),
        ("2022-11", ["issued-late"]),
        ("2023", ["issued-late", "issued-late"]),
    ],
)
def test_no_version_of_a_document_is_older_than_the_document(issued: str, rules: list[str], seeds: Path) -> None:
    edit(APPEAL, "issued: 2021-05-12", f"issued: {issued}")(seeds)
    problems = told(seeds)
    assert [problem.rule for problem in problems] == rules
    assert [(problem.line, problem.column) for problem in problems] == [(8, 11), (11, 11)][: len(rules)]


@pytest.mark.parametrize(
    ("accessed", "rule"),
    [("2021-05-12", None), ("2021-05", None), ("2021-05-11", "accessed-early"), ("2020", "accessed-early")],
)
def test_a_source_is_read_after_it_was_published(accessed: str, rule: str | None, seeds: Path) -> None:
    edit(HERALD, "accessed: 2026-01-01", f"accessed: {accessed}")(seeds)
    assert [(problem.rule, problem.line) for problem in told(seeds)] == ([(rule, 11)] if rule else [])


@pytest.mark.parametrize(
    ("until", "rule"), [("2021", None), ("2021-06", None), ("2030", None), ("2020", "term-backwards")]
)
def test_a_term_ends_after_it_begins(until: str, rule: str | None, seeds: Path) -> None:
    edit(GLOSSARY, "until: 2022", f"until: {until}")(seeds)
    assert [(problem.rule, problem.line) for problem in told(seeds)] == ([(rule, 5)] if rule else [])


def test_an_edition_that_could_not_be_read_bounds_nothing(seeds: Path) -> None:
    edit(SECOND, "when: 2022-05", "when: May")(seeds)
    edit(CLOSES, "when: 2021-05-12", "when: 2022-05-02")(seeds)
    assert [problem.rule for problem in told(seeds)] == ["date-not-edtf"]


def test_the_bounds_are_named(seeds: Path) -> None:
    edit(OPENS, "edition: 2021", "edition: 2022")(seeds)
    problem = next(problem for problem in told(seeds) if problem.rule == "date-outside")
    assert {name: str(value) for name, value in problem.args.items()} == {
        "when": "2021-05-10",
        "edition": "2022",
        "begins": "2021-05-12",
        "ends": "2023-06-01",
    }
    assert "2021-05-10/2021-05-12" in (seeds / FIRST).read_text()
    assert "2023-06-01/2023-06-02" in (seeds / THIRD).read_text()
    assert FAIR.startswith("events/2022/")
