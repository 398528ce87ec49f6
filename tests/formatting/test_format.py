"""Formatting sets a file as the others are and changes nothing that it says."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formatting.comments import comments_in
from generator.formatting.files import format_seeds, formatted, says_the_same
from generator.load.layout import LOCK_FILE, RELEASED_FILE, seed_paths, type_in
from generator.load.nodes import Mapping, Scalar, read_nodes
from tests.series import APPEAL, FIRST, GLOSSARY, OPENS, PROJECT, SERIES, SMALL

EVENT = type_in("events/2014/2014-x.yml")
LOCALES = ("zh", "en")

MESSY = """\
# yaml-language-server: $schema=../../../schemas/event.schema.json
# the head

lane: summit # which lane
# about the id
id: 2014-x

title:   # the title
  # the English
  en: "Wales #1: odd"
  zh: 中文
  # end of the title
tags: [
  # the first
  a, # beside a
  b
  # the last
] # after the bracket
weight: "3"
people:
# hanging
- id: x # beside x
  role: {zh: 甲,
    en: b} # beside the role
  # after the role
-  # beside the hyphen
  role:
     en: q
  id: y
# below the people
note:
  zh: >-  # folded
    一二三
    四五六

    七八
  en: plain that
    goes on   # beside the plain one
# about when
when: '2014-11-19'
short:
  en: Wales #Edit2015
edition: 2014
cite: [a, "b c"]  # beside cite


# the end
"""


def tidy(text: str) -> str:
    return formatted(text, EVENT, LOCALES)


def event(body: str) -> str:
    return tidy(body).removesuffix("\n")


# ---------------------------------------------------------------- comments and order


def test_every_comment_stays_with_what_it_is_about() -> None:
    lines = tidy(MESSY).splitlines()
    above = {line.strip(): lines[number + 1].strip() for number, line in enumerate(lines[:-1])}
    assert lines[:3] == MESSY.splitlines()[:3]
    assert above["# about the id"] == "id: 2014-x"
    assert above["# about when"] == "when: 2014-11-19"
    assert above["# the English"].startswith("en: 'Wales #1")
    assert above["# the first"] == "- a  # beside a"
    assert above["# hanging"] == "- id: x  # beside x"
    assert above["# beside the hyphen"] == "- id: 'y'"
    assert lines[lines.index("  # the last") - 1] == "  - b"
    assert {"title:  # the title", "tags:  # after the bracket", "lane: summit  # which lane"} <= {*lines}
    assert {"cite: [a, b c]  # beside cite", "  en: plain that goes on  # beside the plain one"} <= {*lines}
    assert lines[-1] == "# the end"


def test_no_comment_is_lost_and_a_second_time_changes_nothing() -> None:
    once = tidy(MESSY)
    assert sorted(one.text for one in comments_in(once)) == sorted(one.text for one in comments_in(MESSY))
    assert tidy(once) == once


@pytest.mark.parametrize("file", [OPENS, FIRST, APPEAL, GLOSSARY, SERIES])
def test_a_comment_may_stand_on_or_between_any_lines(file: str) -> None:
    lines = (SMALL / file).read_text("utf-8").splitlines()
    hint = type_in(file)
    for number in range(len(lines) + 1):
        for depth in (0, 2, 4):
            spoilt = [*lines[:number], " " * depth + "# above", *lines[number:]]
            if number:
                spoilt[number - 1] += " # beside"
            text = "\n".join(spoilt) + "\n"
            once = formatted(text, hint, LOCALES)
            assert says_the_same(text, once, hint, LOCALES), text
            assert formatted(once, hint, LOCALES) == once, text


def test_keys_stand_in_the_order_of_the_model_and_unknown_ones_last() -> None:
    written = tidy("colour: red\ncite: [a]\nwhen: 2014\ntitle: {en: b, zh: a}\nid: x\n")
    assert written == "id: x\nwhen: 2014\ncite: [a]\ntitle: {zh: a, en: b}\ncolour: red\n"


def test_languages_that_stand_beside_other_keys_keep_their_order() -> None:
    term = "- cite: [a]\n  until: '2017'\n  en: b\n  zh: a\n  id: t\n"
    assert formatted(term, type_in("glossary.yml"), LOCALES) == (
        "- id: t\n  zh: a\n  en: b\n  until: 2017\n  cite: [a]\n"
    )


# ---------------------------------------------------------------- quotes and lines


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("when: '2014-11-19'", "when: 2014-11-19"),
        ('edition: "2014"', "edition: '2014'"),
        ("edition: 2014", "edition: '2014'"),
        ("time: 10:30", "time: '10:30'"),
        ("weight: '3'", "weight: 3"),
        ("tags: [no, 1e3, 'plain', y]", "tags: ['no', '1e3', plain, 'y']"),
        ('title: {en: "it\'s # 1"}', "title: {en: 'it''s # 1'}"),
        ("title: {en: 'a, b'}", "title: {en: 'a, b'}"),
        ("title:\n  en: 'a, b'", "title:\n  en: a, b"),
        ("title:\n  zh: '“乌镇”'", "title:\n  zh: '“乌镇”'"),
        ("title:\n  zh: '“乌镇”峰会'", "title:\n  zh: “乌镇”峰会"),
        ("title:\n  zh: “乌镇”", "title:\n  zh: “乌镇”"),
        ("title:\n  zh: ' 乌镇'", "title:\n  zh: ' 乌镇'"),
        ("title:\n  zh: '%乌镇'", "title:\n  zh: '%乌镇'"),
        ("text:\n  zh: |\n    一\n\n    二", "text:\n  zh: |-\n    一\n\n    二"),
        ("text:\n  zh: >-\n    一\n    二", "text:\n  zh: 一 二"),
        ("tags:\n- a\n- b", "tags:\n  - a\n  - b"),
        ("tags: [a,\n  b]", "tags:\n  - a\n  - b"),
        ("note: ", "note:"),
        ("note: ~", "note: ~"),
        ("note: '~'", "note: '~'"),
        ("tags: [ ]", "tags: []"),
    ],
)
def test_a_value_is_written_in_one_way(before: str, after: str) -> None:
    assert event(before) == after
    assert event(after) == after


ODD = [" a", "a ", "a: b", "a #b", "#", "no", "2014", "1e3", "0o7", "“”", "“甲”", "- a", "? a", "%", "😀", "~", "null"]
ODD += [
    "",
    "<<",
    "=",
    "a\nb",
    "a\n\nb\n",
    "\na",
    " a\nb",
    "a \nb",
    "a\tb",
    "'",
    '"',
    "\\",
    "甲" * 2000,
    "{a}",
    "[",
    "...",
]
REFUSED = "\x85\u2028\u2029\ufffe\uffff"
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"], exclude_characters=REFUSED), max_size=40)


@settings(deadline=None)
@given(st.lists(WORDS | st.sampled_from(ODD), min_size=1, max_size=5), st.booleans())
def test_odd_strings_stay_what_they_are(strings: list[str], flow: bool) -> None:
    record = {"tags": strings, "title": dict(zip("abc", strings, strict=False))}
    before = yaml.dump(record, Dumper=yaml.CSafeDumper, allow_unicode=True, default_flow_style=flow)
    after = tidy(before)
    assert yaml.load(after, Loader=yaml.CBaseLoader) == record
    assert read_nodes(after)[1] == []
    assert tidy(after) == after


# ---------------------------------------------------------------- the seeds


@pytest.mark.parametrize("seeds", [PROJECT / "seeds", SMALL], ids=["seeds", "small"])
def test_the_records_say_the_same_and_a_second_time_changes_nothing(seeds: Path) -> None:
    for path in seed_paths(seeds):
        file = path.relative_to(seeds).as_posix()
        if path.suffix != ".yml" or file == LOCK_FILE:
            continue
        before = path.read_text("utf-8")
        after = formatted(before, type_in(file), LOCALES)
        assert yaml.load(after, Loader=yaml.CBaseLoader) == yaml.load(before, Loader=yaml.CBaseLoader), file
        assert formatted(after, type_in(file), LOCALES) == after, file


def test_the_seeds_are_formatted() -> None:
    seeds = PROJECT / "seeds"
    odd = [one.file for one in format_seeds(seeds, seed_paths(seeds), check=True) if one.changed or one.problems]
    assert odd == [], "run `timeline fmt`"


def test_what_the_tool_writes_itself_is_passed_over() -> None:
    seeds = PROJECT / "seeds"
    looked_at = {one.file for one in format_seeds(seeds, seed_paths(seeds), check=True)}
    assert not looked_at & {LOCK_FILE, RELEASED_FILE}
    assert "series.yml" in looked_at


def test_a_word_that_other_programs_take_for_false_is_quoted() -> None:
    node, _ = read_nodes(tidy("tags: [no]\n"))
    assert isinstance(node, Mapping)
    assert not any(isinstance(value, Scalar) for value in node.entries.values())
    assert yaml.safe_load(tidy("tags: [no]\n")) == {"tags": ["no"]}
