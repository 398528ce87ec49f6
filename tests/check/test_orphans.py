"""Records that nothing speaks of are told, as a warning; but not where it is unknown who would speak of them."""

from pathlib import Path

import pytest

from generator.model.rules import RULES
from tests.series import BO, CLOSES, FORUM, GLOSSARY, OPENS, SPEAKS, edit, told, write

SOURCE = "kind: press\ntitle: {zh: 鸟, en: Birds}\npublisher: lake-herald\nlanguage: zh\nread_as: print\n"
PERSON = "entities/people/cy-reed.yml"


def rules(seeds: Path) -> list[tuple[str, str, int]]:
    return [(problem.rule, problem.file, problem.line) for problem in told(seeds)]


def test_a_source_that_nothing_cites_is_told(seeds: Path) -> None:
    write("sources/birds.yml", f"id: birds\n{SOURCE}")(seeds)
    assert rules(seeds) == [("source-orphan", "sources/birds.yml", 1)]
    assert RULES["source-orphan"].severity == "warning"


@pytest.mark.parametrize(
    ("kind", "name"),
    [("people", "cy-reed"), ("organisations", "reeds"), ("documents", "reed"), ("programmes", "reedy")],
)
def test_an_entity_that_nothing_mentions_is_told(kind: str, name: str, seeds: Path) -> None:
    write(f"entities/{kind}/{name}.yml", f"id: {name}\nname: {{zh: 苇, en: Reed}}\n")(seeds)
    assert rules(seeds) == [("entity-orphan", f"entities/{kind}/{name}.yml", 1)]
    assert RULES["entity-orphan"].severity == "warning"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("people: [ada-lake, bo-shore]", "people: [ada-lake, bo-shore, cy-reed]"),
        ("bo-shore]", "bo-shore, {id: cy-reed, role: {zh: 主持, en: presided}}]"),
        ("zh: 论坛", "zh: '[[cy-reed]]说，论坛"),
    ],
)
def test_a_mention_anywhere_is_enough(old: str, new: str, seeds: Path) -> None:
    write(PERSON, "id: cy-reed\nname: {zh: 苇, en: Reed}\n")(seeds)
    assert rules(seeds) == [("entity-orphan", PERSON, 1)]
    edit(FORUM, old, new)(seeds)
    if "'" in new:
        edit(FORUM, "会场。[@lake-herald-2023-06-02]", "会场。[@lake-herald-2023-06-02]'")(seeds)
    assert rules(seeds) == []


@pytest.mark.parametrize(
    "where",
    [
        (SPEAKS, "cite: [lake-herald-2021-05-12]", "cite: [lake-herald-2021-05-12, birds]"),
        (BO, "name: {zh", "cite: [birds]\nname: {zh"),
    ],
)
def test_a_citation_anywhere_is_enough(where: tuple[str, str, str], seeds: Path) -> None:
    write("sources/birds.yml", f"id: birds\n{SOURCE}")(seeds)
    edit(*where)(seeds)
    assert rules(seeds) == []


def test_a_publisher_is_mentioned_by_its_works(seeds: Path) -> None:
    write("entities/organisations/reeds.yml", "id: reeds\nname: {zh: 苇, en: Reeds}\n")(seeds)
    edit("sources/lake-appeal-study.yml", "publisher: lake-society", "publisher: reeds")(seeds)
    assert rules(seeds) == []


def test_a_former_id_of_its_own_is_no_mention(seeds: Path) -> None:
    write(PERSON, "id: cy-reed\nname: {zh: 苇, en: Reed}\nformerly: [cyrus-reed]\n")(seeds)
    assert rules(seeds) == [("entity-orphan", PERSON, 1)]


def test_while_a_record_is_unread_nothing_is_called_an_orphan(seeds: Path) -> None:
    write("sources/birds.yml", f"id: birds\n{SOURCE}")(seeds)
    edit(OPENS, "when: 2021-05-10", "when: May")(seeds)
    assert rules(seeds) == [("date-not-edtf", OPENS, 3)]


def test_while_it_is_unknown_which_records_are_unread_nothing_is_called_an_orphan(seeds: Path) -> None:
    write("sources/birds.yml", f"id: birds\n{SOURCE}")(seeds)
    edit(GLOSSARY, "- id: quiet-water", "- id: Quiet Water")(seeds)
    assert rules(seeds) == [("id-form-try", GLOSSARY, 1)]


def test_while_an_id_is_mistyped_nothing_of_its_kind_is_called_an_orphan(seeds: Path) -> None:
    write("sources/birds.yml", f"id: birds\n{SOURCE}")(seeds)
    edit(CLOSES, "cite: [lake-herald-2021-05-12]", "cite: [lake-herald-2021-05-12, brids]")(seeds)
    assert rules(seeds) == [("reference-near", CLOSES, 8)]
