"""New files: always YAML by the library, all or none, and never in the place of another; ids from words."""

import os
from pathlib import Path

import pytest
import yaml

from generator.beside import put
from generator.build import check_seeds
from generator.model.dates import parse
from generator.model.naming import day_of, free, joined, slug
from generator.propose.trial import try_files
from generator.write import as_yaml, changed, write_files
from tests.series import ADA, BO, CLOSES, OPENS, SMALL

NEW = "entities/people/new-one.yml"


@pytest.mark.parametrize(
    "words", ["a: b", "- x", "'", '"', "&a", "!!t", "no", "2023-01-01", "1", "#", "a\nb: c\n", "{[", "%", "@"]
)
def test_any_words_come_back_as_they_were(words: str) -> None:
    made = as_yaml(NEW, {"id": "new-one", "name": {"en": words}})
    assert made.startswith("# yaml-language-server: $schema=../../../schemas/person.schema.json\nid: new-one\n")
    assert yaml.safe_load(made)["name"]["en"] == words


@pytest.mark.parametrize("file", [OPENS, CLOSES, ADA, BO, "places.yml"])
def test_a_change_of_nothing_changes_no_value(file: str) -> None:
    text = (SMALL / file).read_text("utf-8")
    assert yaml.safe_load(changed(text, lambda values: None)) == yaml.safe_load(text)


def test_comments_and_order_survive_a_change() -> None:
    text = "# why\nid: x  # the id\nname: {zh: 甲, en: 'A'}\nlist:\n  - a\n"
    assert changed(text, lambda values: values.update({"id": "y"})) == text.replace("id: x", "id: y")


def test_of_several_files_all_are_written_or_none(seeds: Path) -> None:
    before = (seeds / ADA).read_bytes()
    with pytest.raises(FileExistsError):
        write_files(seeds, {NEW: "id: new-one\n", ADA: "id: ada-lake\n"})
    assert not (seeds / NEW).exists()
    assert (seeds / ADA).read_bytes() == before
    assert [path.name for path in (seeds / NEW).parent.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("file", ["../x.yml", "events/x.yml", "/etc/x.yml", "entities/people/x.txt", "x.yml"])
def test_what_is_no_place_for_a_record_is_refused(file: str, seeds: Path) -> None:
    with pytest.raises(ValueError, match=r"\.(yml|txt)$"):
        write_files(seeds, {file: "id: x\n"})


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("The Summit Opens", "summit-opens"),
        ("Xi’s “message” — No. 1", "xis-message-no-1"),
        ("Čapek, José", "capek-jose"),
        ("A", "a"),
        ("峰会开幕", ""),
        ("../../etc/passwd", "etc-passwd"),
        ("x" * 90, "x" * 40),
        ("one two three four five six seven eight nine ten", "one-two-three-four-five-six-seven-eight"),
    ],
)
def test_words_become_a_part_of_an_id(words: str, made: str) -> None:
    assert slug(words) == made


@pytest.mark.parametrize(
    ("when", "made"),
    [
        ("2023-11-08", "2023-11-08"),
        ("2023-11~", "2023-11"),
        ("2023-23", "2023"),
        ("2023-11-08/2023-11-10", "2023-11-08"),
        ("../2023-11", "2023-11"),
        ("201X", "2010"),
    ],
)
def test_a_date_stands_in_an_id_as_far_as_it_is_known(when: str, made: str) -> None:
    assert day_of(parse(when)) == made


def test_an_id_that_is_taken_gets_a_number_and_none_grows_too_long() -> None:
    assert free("x", {"x", "x-2"}) == "x-3"
    assert free("index", ()) == "index-2"
    assert len(joined("2023-11-08", "y" * 90)) == 64
    assert len(free("y" * 64, {"y" * 64})) <= 64


def test_what_lies_beside_a_place_is_not_written_through(tmp_path: Path) -> None:
    elsewhere, place = tmp_path / "elsewhere", tmp_path / "place.yml"
    elsewhere.write_text("precious")
    for name in (".place.yml.new", f".place.yml.{os.getpid()}.new"):
        (tmp_path / name).symlink_to(elsewhere)
    put(place, "new\n")
    assert (elsewhere.read_text(), place.read_text(), place.is_symlink()) == ("precious", "new\n", False)


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    place = tmp_path / "place.yml"
    place.write_text("old")
    place.chmod(0o640)
    put(place, "new\n")
    assert place.stat().st_mode & 0o777 == 0o640


def test_of_two_files_that_are_replaced_both_are_or_none(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {file: (seeds / file).read_bytes() for file in (ADA, BO)}
    replace = os.replace

    def open_elsewhere(source: Path, target: Path) -> None:
        if target == seeds / BO:
            raise PermissionError(13, "in use")
        replace(source, target)

    monkeypatch.setattr("os.replace", open_elsewhere)
    with pytest.raises(PermissionError):
        write_files(seeds, {NEW: "x", ADA: "x", BO: "x"}, replacing=frozenset({ADA, BO}))
    assert {file: (seeds / file).read_bytes() for file in (ADA, BO)} == before
    assert not (seeds / NEW).exists()


def test_a_link_leads_neither_the_trial_nor_the_writing_elsewhere(seeds: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (seeds / "entities/people").rename(elsewhere)
    (seeds / "entities/people").symlink_to(elsewhere)
    before = sorted(elsewhere.iterdir())
    for write in (lambda: try_files(seeds, {NEW: "x"}, check_seeds(seeds)), lambda: write_files(seeds, {NEW: "x"})):
        with pytest.raises(OSError, match="symbolic"):
            write()
    assert sorted(elsewhere.iterdir()) == before


def test_where_one_file_cannot_be_written_nothing_is_left_beside_the_others(seeds: Path) -> None:
    (seeds / "entities/documents").rename(seeds / "kept")
    (seeds / "entities/documents").write_text("a file where a folder should be")
    with pytest.raises(OSError, match="documents"):
        write_files(seeds, {NEW: "id: new-one\n", "entities/documents/x.yml": "id: x\n"})
    assert [path.name for path in (seeds / NEW).parent.iterdir() if path.name.startswith((".", "new"))] == []
