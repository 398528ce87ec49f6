"""`timeline fmt` replaces a file only by one that says the same, and names what it leaves; --check writes nothing."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.formatting import files
from tests.series import CLOSES, OPENS, PLACES, Change, rewrite

BROKEN: dict[str, Change] = {
    "file-gbk": rewrite(OPENS, lambda raw: raw.decode().encode("gb18030")),
    "file-tab": rewrite(OPENS, lambda raw: raw + b"note:\ten\n"),
    "file-control": rewrite(OPENS, lambda raw: raw + b"# \x00\n"),
    "file-empty": rewrite(OPENS, lambda raw: b"# nothing\n"),
    "yaml-open-bracket": rewrite(OPENS, lambda raw: raw + b"unknown: [a\n"),
    "yaml-anchor": rewrite(OPENS, lambda raw: raw + b"note: &a {en: b}\n"),
    "yaml-duplicate-key": rewrite(OPENS, lambda raw: raw + b"id: x\n"),
    "yaml-several-documents": rewrite(OPENS, lambda raw: raw + b"---\nid: x\n"),
    "file-too-large": rewrite(OPENS, lambda raw: raw + b"#" * 1024 * 1024),
}


def fmt(seeds: Path, *words: object) -> Result:
    command = ["fmt", "--locale", "en", "--seeds", str(seeds), *map(str, words)]
    result = CliRunner().invoke(main, command)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def contents(seeds: Path) -> dict[str, bytes]:
    return {str(path.relative_to(seeds)): path.read_bytes() for path in sorted(seeds.rglob("*")) if path.is_file()}


def spoil(seeds: Path, file: str) -> bytes:
    """Put a comment and a quoted date with CRLF into a record; return the bytes."""
    raw = (seeds / file).read_bytes().replace(b"when: 2021-05-10", b"when: '2021-05-10' # day")
    (seeds / file).write_bytes(raw.replace(b"\n", b"\r\n"))
    return (seeds / file).read_bytes()


def test_a_second_time_changes_nothing_and_leaves_nothing_beside(seeds: Path) -> None:
    spoil(seeds, OPENS)
    names = {*contents(seeds)}
    assert fmt(seeds).exit_code == 0
    once = contents(seeds)
    assert {*once} == names
    assert b"when: 2021-05-10  # day\n" in once[OPENS]
    assert not any(b"\r" in raw or not raw.endswith(b"\n") for raw in once.values())
    assert fmt(seeds).exit_code == 0
    assert contents(seeds) == once


def test_check_names_the_files_and_writes_nothing(seeds: Path) -> None:
    fmt(seeds)
    assert fmt(seeds, "--check").exit_code == 0
    spoil(seeds, OPENS)
    before = contents(seeds)
    result = fmt(seeds, "--check")
    assert result.exit_code == 1
    assert f"{OPENS} is not formatted." in result.output
    assert CLOSES not in result.output
    assert contents(seeds) == before


@pytest.mark.parametrize("rule", BROKEN)
def test_a_file_that_cannot_be_read_is_told_and_left_alone(rule: str, seeds: Path) -> None:
    fmt(seeds)
    BROKEN[rule](seeds)
    spoil(seeds, CLOSES)
    before = (seeds / OPENS).read_bytes()
    result = fmt(seeds)
    assert result.exit_code == 1
    assert f"{OPENS}:" in result.output and f"[{rule}]" in result.output
    assert (seeds / OPENS).read_bytes() == before
    assert b"\r" not in (seeds / CLOSES).read_bytes()


def test_a_record_with_an_unknown_key_is_formatted_all_the_same(seeds: Path) -> None:
    raw = (seeds / OPENS).read_bytes()
    (seeds / OPENS).write_bytes(b"colour:   red\n" + raw)
    assert fmt(seeds, seeds / OPENS).exit_code == 0
    assert (seeds / OPENS).read_bytes().endswith(b"\ncolour: red\n")


def test_a_read_only_file_is_told_and_left_alone(seeds: Path) -> None:
    before = spoil(seeds, OPENS)
    os.chmod(seeds / OPENS, 0o444)
    result = fmt(seeds)
    assert result.exit_code == 1
    assert "cannot be written (read-only)" in result.output
    assert (seeds / OPENS).read_bytes() == before


def test_a_full_disk_loses_nothing(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = spoil(seeds, OPENS)
    names = {*contents(seeds)}

    def full(*paths: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    result = fmt(seeds)
    assert result.exit_code == 1
    assert "No space left on device" in result.output
    assert (seeds / OPENS).read_bytes() == before
    assert {*contents(seeds)} == names


@pytest.mark.parametrize("wrong", ["id: other\n", "# a comment is lost\n"])
def test_a_file_that_would_say_something_else_is_left_alone(
    wrong: str, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = spoil(seeds, OPENS)
    written = files.formatted

    def falsified(text: str, hint: object, locales: tuple[str, ...]) -> str:
        return written(text, hint, locales) + (wrong if "# day" in text else "")

    monkeypatch.setattr(files, "formatted", falsified)
    result = fmt(seeds, seeds / OPENS)
    assert result.exit_code == 1
    assert "[file-unformatted]" in result.output
    assert (seeds / OPENS).read_bytes() == before


def test_the_mode_of_a_file_stays(seeds: Path) -> None:
    spoil(seeds, OPENS)
    os.chmod(seeds / OPENS, 0o640)
    fmt(seeds)
    assert (seeds / OPENS).stat().st_mode & 0o777 == 0o640


def test_only_the_named_files_and_folders_are_looked_at(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fmt(seeds)
    before = spoil(seeds, OPENS)
    monkeypatch.chdir(seeds)
    assert fmt(seeds, "entities", PLACES).exit_code == 0
    assert (seeds / OPENS).read_bytes() == before
    assert fmt(seeds, "events/2021").exit_code == 0
    assert (seeds / OPENS).read_bytes() != before


def test_a_path_that_is_not_there_or_lies_elsewhere_is_misuse(seeds: Path) -> None:
    assert fmt(seeds, seeds / "nothing.yml").exit_code == 2
    assert fmt(seeds, __file__).exit_code == 2
    assert fmt(seeds / "nothing").exit_code == 2


def test_a_file_with_no_place_in_the_seeds_is_left_alone(seeds: Path) -> None:
    (seeds / "events" / "stray.yml").write_text("a:   'b'\n")
    result = fmt(seeds)
    assert result.exit_code == 1
    assert "[file-stray]" in result.output
    assert (seeds / "events" / "stray.yml").read_text() == "a:   'b'\n"
