"""Every id that is pointed at must be there; a near one is proposed."""

import time
from pathlib import Path

import pytest

from generator.build import check_seeds
from generator.check.references import PROPOSED
from generator.model.ids import is_id
from tests.series import (
    APPEAL,
    BO,
    CLOSES,
    FAIR,
    FIRST,
    FORUM,
    GLOSSARY,
    HERALD,
    OPENS,
    PLACES,
    REVISED,
    SERIES,
    SOCIETY,
    SPEAKS,
    edit,
    told,
    write,
)

# File, what is written there, its place in it, and how the kind of record is called.
REFERENCES = [
    (SERIES, "original: zh", "language"),
    (FIRST, "where: lake-town", "place"),
    (FIRST, "id: lake-society", "organisation"),
    (FIRST, "measure: guests", "measure"),
    (FIRST, "unknown: [stands", "measure"),
    (OPENS, "where: lake-town", "place"),
    (OPENS, "edition: 2021", "edition"),
    (OPENS, "lane: meeting", "lane"),
    (OPENS, "id: ada-lake", "person"),
    (OPENS, "cite: [lake-herald-2021-05-12", "source"),
    (OPENS, "organisations: [lake-society", "organisation"),
    (OPENS, "programmes: [water-fair", "programme"),
    (OPENS, "related: [2021-05-12-meeting-closes", "event"),
    (SPEAKS, "part_of: 2021-05-10-meeting-opens", "event"),
    (SPEAKS, "people: [ada-lake", "person"),
    (SPEAKS, "谈到[[water-fair", "record"),
    (CLOSES, "documents: [lake-appeal", "document"),
    (FAIR, "measure: stands", "measure"),
    (FAIR, "    cite: [lake-society-2022-06", "source"),
    (REVISED, "条款。[@lake-appeal-study", "source"),
    (FORUM, "沿用[[2021-05-10-meeting-opens", "record"),
    (HERALD, "publisher: lake-herald", "organisation"),
    (BO, "曾任[[lake-society", "record"),
    (SOCIETY, "kind: association", "kind of organisation"),
    (APPEAL, "kind: appeal", "kind of document"),
    (APPEAL, "issuer: lake-society", "organisation"),
    (APPEAL, "    when: 2022-11\n    cite: [lake-appeal-study", "source"),
    (PLACES, "within: lakeland", "place"),
    (GLOSSARY, "cite: [lake-herald-2021-05-12", "source"),
]


def _broken(written: str, new: str) -> str:
    """Put another id in the place of the last one."""
    start = len(written)
    while start and is_id(written[start - 1] if written[start - 1] != "-" else "a"):
        start -= 1
    return written[:start] + new


@pytest.mark.parametrize(("file", "written", "kind"), REFERENCES)
def test_an_id_that_names_nothing_is_told_at_its_place(file: str, written: str, kind: str, seeds: Path) -> None:
    edit(file, written, _broken(written, "xyzzy"))(seeds)
    problems = [problem for problem in told(seeds) if problem.rule.startswith("reference")]
    assert [(problem.rule, problem.file) for problem in problems] == [("reference-unknown", file)]
    assert (problems[0].args["kind"], problems[0].args["id"]) == (kind, "xyzzy")
    line = (seeds / file).read_text("utf-8").splitlines()[problems[0].line - 1]
    assert "xyzzy" in line[problems[0].column - 1 :]


@pytest.mark.parametrize(
    ("file", "written", "near"),
    [
        (OPENS, "where: lake-twon", "lake-town"),
        (OPENS, "lane: meting", "meeting"),
        (SPEAKS, "part_of: 2021-05-10-meeting-open", "2021-05-10-meeting-opens"),
        (SPEAKS, "people: [ada-lakes]", "ada-lake"),
        (CLOSES, "documents: [lake-apeal]", "lake-appeal"),
    ],
)
def test_an_id_that_is_nearly_another_proposes_it(file: str, written: str, near: str, seeds: Path) -> None:
    key = written.split(":", maxsplit=1)[0]
    line = next(line for line in (seeds / file).read_text("utf-8").splitlines() if line.startswith(key))
    edit(file, line, written)(seeds)
    assert [(problem.rule, problem.args["near"]) for problem in told(seeds)] == [("reference-near", near)]


def test_of_many_mistyped_ids_each_is_told_but_only_the_first_are_compared_with_all_there_are(seeds: Path) -> None:
    mistyped = [f"2021-05-12-meeting-closes{number}" for number in range(PROPOSED + 5)]
    related = "related: [2021-05-10-meeting-opens]"
    edit(CLOSES, related, f"related: [{', '.join([*mistyped, mistyped[0]])}]")(seeds)
    rules = [problem.rule for problem in told(seeds)]
    assert rules == ["reference-near"] * PROPOSED + ["reference-unknown"] * 5 + ["reference-near"]


def test_thousands_of_mistyped_ids_are_told_in_time(seeds: Path) -> None:
    for number in range(2000):
        name = f"lake-herald-issue-{number}"
        text = "kind: press\ntitle: {zh: 报, en: News}\npublisher: lake-heralds\nlanguage: zh\nread_as: print\n"
        write(f"sources/{name}.yml", f"id: {name}\n{text}")(seeds)
    cited = ", ".join(f"lake-herald-issues-{number}" for number in range(2000))
    edit(CLOSES, "cite: [lake-herald-2021-05-12", f"cite: [{cited}, lake-herald-2021-05-12")(seeds)
    begun = time.perf_counter()
    assert sum(problem.rule.startswith("reference") for problem in check_seeds(seeds).problems) == 4000
    assert time.perf_counter() - begun < 60  # it would take minutes or never end


def test_each_language_of_a_text_is_looked_at(seeds: Path) -> None:
    edit(SPEAKS, "[[water-fair|水展]]", "[[the-sea|海]]")(seeds)
    edit(SPEAKS, "[[water-fair|fair]]", "[[the-sea|sea]]")(seeds)
    assert [(problem.rule, problem.line) for problem in told(seeds)] == [
        ("reference-unknown", 13),
        ("reference-unknown", 14),
    ]


@pytest.mark.parametrize("name", ["ada-lake", "lake-society", "lake-appeal", "water-fair", "2021", Path(SPEAKS).stem])
def test_a_link_may_name_any_record_with_a_page(name: str, seeds: Path) -> None:
    edit(FORUM, "沿用[[2021-05-10-meeting-opens]]", f"沿用[[{name}]]")(seeds)
    edit(FORUM, "of [[2021-05-10-meeting-opens]]", f"of [[{name}]]")(seeds)
    assert told(seeds) == []


@pytest.mark.parametrize("name", ["lake-herald-2021-05-12", "lake-town", "guests", "still-water", "meeting"])
def test_a_link_may_not_name_what_has_no_page_or_is_cited(name: str, seeds: Path) -> None:
    edit(FORUM, "沿用[[2021-05-10-meeting-opens]]", f"沿用[[{name}]]")(seeds)
    assert [problem.rule[:9] for problem in told(seeds)] == ["reference"]


def test_a_former_id_names_nothing_and_need_not(seeds: Path) -> None:
    assert "formerly: [2022-05-the-second-meeting]" in (seeds / "events/2022/2022-05-second-meeting.yml").read_text()
    assert told(seeds) == []


def test_what_could_not_be_read_is_not_told_to_be_missing(seeds: Path) -> None:
    edit(HERALD, "kind: press", "kind: pres")(seeds)
    edit(PLACES, "- id: lake-town\n  name: {zh: 湖镇, en: Lake Town}", "- id: lake-town\n  name: Lake Town")(seeds)
    assert [problem.rule for problem in told(seeds)] == ["shape-locales", "shape-choice"]
