"""What was published once can still be found."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.series import BO, CLOSES, FORUM, edit, link, move, told


@pytest.fixture
def released(seeds: Path) -> Path:
    """The small series after a release."""
    assert CliRunner().invoke(main, ["release", "--seeds", str(seeds)]).exit_code == 0
    assert told(seeds) == []
    return seeds


def rules(seeds: Path) -> list[tuple[str, str, int]]:
    return [(problem.rule, problem.file, problem.line) for problem in told(seeds)]


def test_a_published_record_that_is_gone_is_told(released: Path) -> None:
    (released / FORUM).unlink()
    edit(CLOSES, "title:", "people: [bo-shore]\ntitle:")(released)
    problems = told(released)
    assert [(problem.rule, problem.file, problem.line) for problem in problems if "orphan" not in problem.rule] == [
        ("released-gone", "released.json", 1)
    ]
    assert problems[0].args == {"id": "2023-06-01-forum-opens", "kind": "events"}


def test_a_record_that_takes_its_place_settles_it(released: Path) -> None:
    move(FORUM, "events/2023/2023-06-01-opening.yml")(released)
    edit("events/2023/2023-06-01-opening.yml", "id: 2023-06-01-forum-opens", "id: 2023-06-01-opening")(released)
    assert [rule for rule, *_ in rules(released)] == ["released-gone"]
    edit("events/2023/2023-06-01-opening.yml", "lane:", "formerly: [2023-06-01-forum-opens]\nlane:")(released)
    assert rules(released) == []


def test_a_former_id_settles_only_its_own_kind(released: Path) -> None:
    (released / BO).unlink()
    edit(FORUM, "people: [ada-lake, bo-shore]", "formerly: [bo-shore]")(released)
    assert [rule for rule, *_ in rules(released)] == ["released-gone"]


def test_a_record_that_could_not_be_read_is_not_gone(released: Path) -> None:
    edit(FORUM, "when: 2023-06-01", "when: June")(released)
    assert [rule for rule, *_ in rules(released)] == ["date-not-edtf"]


def test_records_of_a_folder_that_is_not_read_are_not_gone(released: Path) -> None:
    link("entities/documents")(released)
    assert rules(released) == [("file-symlink", "entities/documents", 1)]


def test_a_former_id_that_is_in_use_is_told(seeds: Path) -> None:
    edit(FORUM, "lane:", "formerly: [2021-05-12-meeting-closes]\nlane:")(seeds)
    assert rules(seeds) == [("formerly-taken", FORUM, 7)]


def test_a_release_forgets_nothing(released: Path) -> None:
    move(FORUM, "events/2023/2023-06-01-opening.yml")(released)
    edit("events/2023/2023-06-01-opening.yml", "id: 2023-06-01-forum-opens", "id: 2023-06-01-opening")(released)
    edit("events/2023/2023-06-01-opening.yml", "lane:", "formerly: [2023-06-01-forum-opens]\nlane:")(released)
    assert CliRunner().invoke(main, ["release", "--seeds", str(released)]).exit_code == 0
    ids = json.loads((released / "released.json").read_text("utf-8"))["ids"]["events"]
    assert {"2023-06-01-forum-opens", "2023-06-01-opening"} <= set(ids)


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'{"ids": []}',
        b'{"ids": {"events": "abc"}}',
        b'{"ids": {"events": [1]}}',
        b'{"ids": {"events": null}}',
        b"\xff\xfe",
        '{"ids": {"事件": ['.encode("gbk"),
        b"[" * 100_000,
    ],
)
def test_a_released_json_that_was_edited_by_hand_is_told(written: bytes, seeds: Path) -> None:
    (seeds / "released.json").write_bytes(written)
    assert rules(seeds) == [("released-form", "released.json", 1)]


def test_an_old_id_leads_to_one_record_only(seeds: Path) -> None:
    edit(CLOSES, "lane:", "formerly: [2021-05-12-end]\nlane:")(seeds)
    edit(FORUM, "lane:", "formerly: [2021-05-12-end]\nlane:")(seeds)
    assert [rule for rule, *_ in rules(seeds)] == ["formerly-twice"]
