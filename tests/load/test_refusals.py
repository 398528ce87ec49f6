"""Each mistake an editor may make is told once, at its place, with its remedy, in both languages."""

from pathlib import Path

import pytest

from generator.load.door import BAD, Door
from generator.load.nodes import Scalar
from generator.load.shape import read
from generator.telling import sentence
from tests.load.refused.files import FILES
from tests.load.refused.keys import KEYS
from tests.load.refused.locales import LOCALES
from tests.load.refused.values import ADDRESSES, DATES, NUMBERS, PROSE, VALUES
from tests.load.refused.yaml import YAML
from tests.series import OPENS, SERIES, SMALL, Change, Refusal, append, edit, rewrite, told, write

REFUSALS = [*FILES, *YAML, *KEYS, *LOCALES, *VALUES]


def test_the_small_series_has_no_problem() -> None:
    assert told(SMALL) == []


def test_no_mistake_stands_twice_in_the_table() -> None:
    names = [row.name for row in REFUSALS]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("row", REFUSALS, ids=str)
def test_a_mistake_is_told_once_at_its_place_with_its_remedy(row: Refusal, seeds: Path) -> None:
    file = row.change(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.file, f"{problem.line}:{problem.column}") for problem in problems] == [
        (row.rule, file, row.where)
    ]
    assert row.en in sentence(problems[0], "en")
    assert row.zh in sentence(problems[0], "zh")


ACCEPTED: list[tuple[str, Change]] = [
    ("a byte order mark", rewrite(OPENS, lambda raw: b"\xef\xbb\xbf" + raw)),
    ("CRLF", rewrite(OPENS, lambda raw: raw.replace(b"\n", b"\r\n"))),
    ("CR", rewrite(OPENS, lambda raw: raw.replace(b"\n", b"\r"))),
    ("no line break at the end", rewrite(OPENS, bytes.rstrip)),
    ("--- before the record", rewrite(OPENS, lambda raw: b"---\n" + raw + b"...\n")),
    ("comments", append(OPENS, "# end of the record: nothing\n")),
    ("comments beside values", edit(OPENS, "time: morning", "time: morning #about ten")),
    ("a comment beside words", edit(OPENS, "zh: 首届会议开幕", "zh: 首届会议开幕 # 通称")),
    ("a comment far beside words", edit(OPENS, "zh: 首届会议开幕", "zh: 首届会议开幕  #通称")),
    ("double quotes with an escape", edit(OPENS, "en: First meeting opens", r'en: "First\u00a0meeting opens"')),
    ("a folded text", edit(OPENS, "en: The meeting", "en: >-\n    The meeting")),
    ("emphasis between quotes", edit(OPENS, "zh: 首届会议开幕", "zh: '*首届*会议开幕'")),
    ("a word processor's quotes between single ones", edit(OPENS, "zh: 首届会议开幕", "zh: '“首届会议”'")),
    ("a word processor's quotes around some words", edit(OPENS, "zh: 首届会议开幕", "zh: “首届”会议“开幕”")),
    ("a quoted date", edit(OPENS, "when: 2021-05-10", "when: '2021-05-10'")),
    ("what is optional left empty", edit(OPENS, "time: morning", "time:")),
    ("what is optional as null", edit(OPENS, "time: morning", "time: null")),
    ("what is optional as ~", edit(OPENS, "time: morning", "time: ~")),
    ("an empty list of what is optional", edit(OPENS, "tags: [opening]", "tags: []")),
    ("README.md and LICENSE", write("README.md", "\t<b>\n")),
    ("a hidden file", write("events/.2021.yml.swp", "\t")),
    ("a hidden folder", write(".git/config.yml", "\t")),
    ("an editor's lock", lambda seeds: (seeds / ".#series.yml").symlink_to("me@here.1") or ""),  # type: ignore[func-returns-value]
    ("a language of one country", edit(SERIES, "tag: en,", "tag: en-GB,")),
    ("a territory without a country", edit(SERIES, "en_GB", "en")),
    ("a former code of a country", edit(SERIES, "en_GB", "en_UK")),
    ("an empty folder", lambda seeds: (seeds / "events" / "2024").mkdir() or ""),  # type: ignore[func-returns-value]
]


@pytest.mark.parametrize("change", [change for _, change in ACCEPTED], ids=[name for name, _ in ACCEPTED])
def test_what_does_no_harm_is_accepted(change: Change, seeds: Path) -> None:
    change(seeds)
    assert told(seeds) == []


@pytest.mark.parametrize(("written", "expected"), [("true", True), ("false", False)])
def test_a_flag_is_true_or_false(written: str, expected: bool) -> None:
    assert read(bool, Scalar(written, 1, 1, plain=True), Door(("zh",))) is expected


@pytest.mark.parametrize("written", ["no", "yes", "on", "off", "True", "FALSE", "0", "1", "是"])
def test_a_flag_is_nothing_else(written: str) -> None:
    door = Door(("zh",))
    assert read(bool, Scalar(written, 3, 4, plain=True), door) is BAD
    assert [(fault.rule, fault.line, fault.column) for fault in door.faults] == [("flag-form", 3, 4)]


def test_a_word_that_yaml_takes_for_a_flag_stays_a_word(seeds: Path) -> None:
    edit(OPENS, "zh: 首届会议开幕\n  en: First meeting opens", "zh: no\n  en: off")(seeds)
    assert told(seeds) == []


def test_all_mistakes_are_told_at_once_in_the_order_of_files_and_lines(seeds: Path) -> None:
    broken = {row.change(seeds) for row in (*FILES[-3:-1], *YAML[-2:], DATES[0], NUMBERS[0], ADDRESSES[0], PROSE[0])}
    problems = told(seeds)
    assert {problem.file for problem in problems} == broken
    places = [(problem.file, problem.line, problem.column) for problem in problems]
    assert places == sorted(places)


def test_a_file_with_several_mistakes_tells_each(seeds: Path) -> None:
    edit(OPENS, "when: 2021-05-10", "when: 2021/05/10")(seeds)
    edit(OPENS, "lane: meeting", "lane: [meeting]")(seeds)
    edit(OPENS, "weight: 5", "wait: 5")(seeds)
    assert [(problem.rule, problem.line) for problem in told(seeds)] == [
        ("date-slashes", 3),
        ("shape-scalar", 7),
        ("key-unknown-near", 9),
    ]
