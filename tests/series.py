"""The small series of tests/fixtures/: ways to change a copy of it, and what is then told."""

import string
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.build import check_seeds
from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.telling import sentence

PROJECT = Path(__file__).resolve().parents[1]
SMALL = PROJECT / "tests" / "fixtures" / "small"
BIENNIAL = PROJECT / "tests" / "fixtures" / "biennial"

SERIES = "series.yml"
PLACES = "places.yml"
MEASURES = "measures.yml"
GLOSSARY = "glossary.yml"
FIRST = "editions/2021.yml"
SECOND = "editions/2022.yml"
THIRD = "editions/2023.yml"
OPENS = "events/2021/2021-05-10-meeting-opens.yml"
SPEAKS = "events/2021/2021-05-10-ada-lake-speaks.yml"
CLOSES = "events/2021/2021-05-12-meeting-closes.yml"
FAIR = "events/2022/2022-05-water-fair.yml"
REVISED = "events/2022/2022-11-appeal-revised.yml"
FORUM = "events/2023/2023-06-01-forum-opens.yml"
HERALD = "sources/lake-herald-2021-05-12.yml"
LATER_HERALD = "sources/lake-herald-2023-06-02.yml"
CIRCULAR = "sources/lake-society-2022-06.yml"
STUDY = "sources/lake-appeal-study.yml"
ADA = "entities/people/ada-lake.yml"
BO = "entities/people/bo-shore.yml"
SOCIETY = "entities/organisations/lake-society.yml"
APPEAL = "entities/documents/lake-appeal.yml"

Change = Callable[[Path], str]
"""Changes a seeds folder and returns the file that was changed."""


def edit(file: str, old: str, new: str) -> Change:
    """Replace what stands exactly once in a file."""

    def change(seeds: Path) -> str:
        written = (seeds / file).read_text("utf-8")
        assert written.count(old) == 1, f"{old!r} stands {written.count(old)} times in {file}"
        (seeds / file).write_text(written.replace(old, new), "utf-8", newline="")
        return file

    return change


def rewrite(file: str, how: Callable[[bytes], bytes]) -> Change:
    """Put other bytes in the place of a file's."""

    def change(seeds: Path) -> str:
        path = seeds / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(how(path.read_bytes() if path.exists() else b""))
        return file

    return change


def write(file: str, text: str) -> Change:
    """Write a file that was not there."""
    return rewrite(file, lambda _: text.encode())


def append(file: str, text: str) -> Change:
    """Add lines to a file."""
    return rewrite(file, lambda raw: raw + text.encode())


def move(file: str, to: str) -> Change:
    """Give a file another name."""

    def change(seeds: Path) -> str:
        (seeds / to).parent.mkdir(parents=True, exist_ok=True)
        (seeds / file).rename(seeds / to)
        return to

    return change


def link(file: str) -> Change:
    """Move a file or folder out of the seeds and put a symbolic link in its place."""

    def change(seeds: Path) -> str:
        elsewhere = seeds.with_name(seeds.name + "-elsewhere") / file
        elsewhere.parent.mkdir(parents=True)
        (seeds / file).rename(elsewhere)
        (seeds / file).symlink_to(elsewhere)
        return file

    return change


def remove(file: str) -> Change:
    """Take a file away."""

    def change(seeds: Path) -> str:
        (seeds / file).unlink()
        return file

    return change


def told(seeds: Path) -> list[Problem]:
    """Return what is told of a seeds folder, after a look at each sentence in each language."""
    problems = check_seeds(seeds).problems
    for problem in problems:
        for locale in ("en", "zh"):
            assert_filled(problem, locale)
    return problems


def assert_filled(problem: Problem, locale: str) -> None:
    """Every {name} of the problem's sentence is filled with what is neither nothing nor None."""
    rule = RULES[problem.rule]
    said = sentence(problem, locale)
    for name in names_in(rule.says + rule.mend):
        assert str(problem.args[name]) not in ("", "None"), f"{problem.rule}: nothing for {{{name}}}"
        assert f"{{{name}}}" not in said


def names_in(words: str) -> set[str]:
    """Return the names that a sentence leaves open."""
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


@dataclass(frozen=True)
class Refusal:
    """A way to break the series: the one rule it breaks, where (`line:column`), and a piece of each sentence."""

    name: str
    change: Change
    rule: str
    where: str
    en: str
    zh: str

    def __str__(self) -> str:
        return self.name
