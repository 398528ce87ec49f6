"""The table of mistakes is true: each is told once, at its place, by its rule and in its words; mended, it is not."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import check_seeds
from generator.cli import main
from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.telling import sentence
from generator.words.mistakes import Mistake, mistakes
from tests.series import PROJECT, assert_filled, link

ROWS = [
    pytest.param(row, id=f"{rule}-{number}") for rule, rows in mistakes().items() for number, row in enumerate(rows, 1)
]
GENERATOR = PROJECT / "generator"
WRITTEN = (GENERATOR / "catalogs" / "mistakes.yml").read_text("utf-8")


def furnish(row: Mistake, seeds: Path) -> None:
    """Put into the small series what the mistake takes for granted."""
    for given in row.rest.get("given", ()):
        with (seeds / given["file"]).open("a", encoding="utf-8") as file:
            file.write(given["text"] + "\n")
    if "after" in row.rest:
        arguments = [row.rest["after"], "--seeds", str(seeds), *(["--all"] if row.rest["after"] == "confirm" else [])]
        assert CliRunner().invoke(main, arguments).exit_code == 0


def mended(row: Mistake, seeds: Path) -> None:
    """Make the entry as it should be."""
    path = seeds / row.file
    if path.exists() and row.good:
        written = path.read_text("utf-8")
        assert written.count(row.good) == 1
        path.write_text(written.replace(row.good, row.mend or ""), "utf-8")
    elif row.mend:
        path.write_text(row.mend + "\n", "utf-8")


def spoilt(row: Mistake, seeds: Path) -> None:
    """Make the mistake."""
    path = seeds / row.file
    path.parent.mkdir(parents=True, exist_ok=True)
    written = path.read_text("utf-8") if path.exists() else ""
    text = written.replace(row.good or "", row.bad, 1) if written and row.bad else written or row.bad + "\n"
    path.write_bytes(text.encode(row.rest.get("encoding", "utf-8"), "replace"))
    (seeds / row.to).parent.mkdir(parents=True, exist_ok=True)
    path.rename(seeds / row.to)


ACTS: dict[str, Callable[[Path], object]] = {
    "grow": lambda path: path.write_bytes(path.read_bytes() + b"#" * 1024 * 1024),
    "empty": lambda path: path.write_bytes(b""),
    "remove": lambda path: path.unlink(),
}


def act(row: Mistake, seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Do to the file what is no change of its words."""
    what = row.rest.get("act")
    if what == "link":
        link(row.file)(seeds)
    elif what == "close":
        read = Path.read_bytes

        def read_bytes(path: Path) -> bytes:
            if path == seeds / row.file:
                raise PermissionError(13, "Permission denied")
            return read(path)

        monkeypatch.setattr(Path, "read_bytes", read_bytes)
    elif what:
        ACTS[what](seeds / row.file)


def told(row: Mistake, seeds: Path) -> list[Problem]:
    """Return what the check tells of a folder."""
    texts = {"herald.txt": row.rest["texts"]} if "texts" in row.rest else None
    return check_seeds(seeds, texts).problems


def has_chinese(words: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in words)


@pytest.mark.parametrize("row", ROWS)
def test_a_mistake_is_told_once_and_its_mend_is_not(row: Mistake, seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    furnish(row, seeds)
    good = Path(shutil.copytree(seeds, seeds.with_name("mended")))
    mended(row, good)
    assert told(row, good) == []
    spoilt(row, seeds)
    act(row, seeds, monkeypatch)
    problems = told(row, seeds)
    for problem in problems:
        assert_filled(problem, "en")
        assert_filled(problem, "zh")
    assert [
        (problem.rule, problem.file, f"{problem.line}:{problem.column}", {k: str(v) for k, v in problem.args.items()})
        for problem in problems
    ] == [(row.rule, row.rest.get("told", row.to), row.at, dict(row.args))]
    in_both = (sentence(problems[0], "zh"), sentence(problems[0], "en"))
    assert has_chinese(in_both[0])


def test_every_rule_of_the_check_has_a_mistake_and_there_are_sixty_and_more() -> None:
    checking = [path.read_text("utf-8") for room in ("load", "check") for path in (GENERATOR / room).glob("*.py")]
    families = ("date-", "text-bad-")  # completed with a reason
    unused = {"flag-form"}  # no record has a flag at present
    of_the_check = [
        rule for rule in RULES if rule.startswith(families) or any(f'"{rule}"' in module for module in checking)
    ]
    assert [*mistakes()] == [rule for rule in of_the_check if rule not in unused], (
        "add a mistake to generator/catalogs/mistakes.yml, in the order of rules.py"
    )
    assert len(ROWS) >= 60


def keys() -> Iterator[set[str]]:
    for rows in mistakes().values():
        yield from (set(row.rest) for row in rows)


def test_the_table_explains_its_keys() -> None:
    head = WRITTEN.split("\n\n")[0]
    assert [key for key in sorted(set().union(*keys())) if f"{key}:" not in head] == []


@pytest.mark.parametrize("row", ROWS)
def test_what_the_editor_did_is_said_in_both_languages(row: Mistake) -> None:
    assert list(row.did) == ["zh", "en"]
    assert has_chinese(row.did["zh"])
    assert not has_chinese(row.did["en"])
