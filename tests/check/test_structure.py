"""Records that point at themselves or stand twice."""

from pathlib import Path

import pytest

from tests.series import CLOSES, FAIR, FIRST, OPENS, SPEAKS, Change, edit, told, write

FIGURE = "{measure: guests, value: 1800, bound: more-than, as_of: 2021-05-12, cite: [lake-herald-2021-05-12]}"


def rules(seeds: Path) -> list[tuple[str, str, int]]:
    return [(problem.rule, problem.file, problem.line) for problem in told(seeds)]


def test_an_event_related_to_itself_is_told(seeds: Path) -> None:
    edit(
        CLOSES, "related: [2021-05-10-meeting-opens]", "related: [2021-05-10-meeting-opens, 2021-05-12-meeting-closes]"
    )(seeds)
    assert rules(seeds) == [("reference-self", CLOSES, 11)]


def test_an_event_that_is_part_of_itself_is_told_once(seeds: Path) -> None:
    edit(CLOSES, "edition: 2021", "edition: 2021\npart_of: 2021-05-12-meeting-closes")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.line) for problem in problems] == [("part-circle", 6)]
    assert problems[0].args["circle"] == "2021-05-12-meeting-closes → 2021-05-12-meeting-closes"


def test_a_circle_of_parts_is_told_once_however_many_lead_into_it(seeds: Path) -> None:
    edit(OPENS, "edition: 2021", "edition: 2021\npart_of: 2021-05-10-ada-lake-speaks")(seeds)
    edit(CLOSES, "when: 2021-05-12", "when: 2021-05")(seeds)
    edit(CLOSES, "edition: 2021", "edition: 2021\npart_of: 2021-05-10-ada-lake-speaks")(seeds)
    problems = told(seeds)
    assert [problem.rule for problem in problems] == ["part-circle"]
    circle = str(problems[0].args["circle"]).split(" → ")
    assert circle[0] == circle[-1]
    assert set(circle) == {"2021-05-10-ada-lake-speaks", "2021-05-10-meeting-opens"}


def test_a_chain_of_parts_is_no_circle(seeds: Path) -> None:
    edit(CLOSES, "when: 2021-05-12", "when: 2021-05")(seeds)
    edit(CLOSES, "edition: 2021", "edition: 2021\npart_of: 2021-05-10-ada-lake-speaks")(seeds)
    assert rules(seeds) == []


SAME = "  - " + FIGURE + "\n"
TWICE = [
    (edit(FIRST, "unknown:", f"{SAME}unknown:"), [("figure-twice", FIRST, 19)]),
    (edit(FIRST, "unknown:", SAME.replace("lake-herald-2021-05-12", "lake-appeal-study") + "unknown:"), True),
    (edit(FIRST, "unknown:", SAME.replace("1800", "1801") + "unknown:"), []),
    (edit(FIRST, "unknown:", SAME.replace("more-than", "about") + "unknown:"), []),
    (edit(FIRST, "unknown:", SAME.replace("as_of: 2021-05-12", "as_of: 2021-05") + "unknown:"), []),
    (edit(FIRST, "unknown:", SAME.replace("measure: guests", "measure: stands") + "unknown:"), []),
    (
        edit(
            FAIR,
            "note:",
            "  - {measure: stands, value: 40, bound: at-least, as_of: 2022-05, cite: [lake-appeal-study]}\nnote:",
        ),
        [("figure-twice", FAIR, 18)],
    ),
]


@pytest.mark.parametrize(("change", "expected"), TWICE)
def test_the_same_figure_stands_once(change: Change, expected: list[tuple[str, str, int]] | bool, seeds: Path) -> None:
    change(seeds)
    assert rules(seeds) == ([("figure-twice", FIRST, 19)] if expected is True else expected)


def test_two_records_that_links_may_name_do_not_share_an_id(seeds: Path) -> None:
    write("entities/documents/water-fair.yml", "id: water-fair\nname: {zh: 展, en: Fair}\n")(seeds)
    problems = told(seeds)
    assert [problem.rule for problem in problems] == ["id-duplicate"]
    assert {problems[0].file, problems[0].args["other"]} == {
        "entities/documents/water-fair.yml",
        "entities/programmes/water-fair.yml",
    }


def test_a_source_may_share_its_id_with_a_record_that_links_name(seeds: Path) -> None:
    write(
        "sources/ada-lake.yml",
        "id: ada-lake\nkind: press\ntitle: {zh: 湖, en: Lake}\npublisher: lake-herald\nlanguage: zh\nread_as: print\n",
    )(seeds)
    edit(SPEAKS, "cite: [lake-herald-2021-05-12]", "cite: [lake-herald-2021-05-12, ada-lake]")(seeds)
    assert rules(seeds) == []
