"""Words that look like markup are shown as they stand, and told in case that was not meant."""

from pathlib import Path

import pytest

from generator.model.rules import RULES
from tests.series import ADA, OPENS, SPEAKS, edit, told

MARKUP = [
    ("<b>", "HTML"),
    ("</b>", "HTML that ends"),
    ("<script src=x>", "a script"),
    ("<img src=x onerror=alert(1)>", "an image with a handler"),
    ("<!--", "a comment"),
    ("&nbsp;", "an entity by name"),
    ("&#8212;", "an entity by number"),
    ("](https://x.example)", "a Markdown link"),
    ("{{ x }}", "a template's value"),
    ("{% if x %}", "a template's choice"),
    ("{: .red}", "an attribute list"),
    ("{#id}", "an attribute list by id"),
    ("--8<--", "a snippet"),
]
PLAIN = [
    "1 < 2",
    "2 > 1",
    "A & B; C",
    "R&D",
    "5 * 6",
    "{x}",
    "100 % {x}",
    "[sic] (so)",
    "a_b_c",
    "#1",
    "a -- b",
    "《湖》、“水”——（湖）……",
    "<湖>",
]


@pytest.mark.parametrize(("written", "what"), MARKUP)
def test_markup_in_a_title_is_told(written: str, what: str, seeds: Path) -> None:
    edit(OPENS, "  en: First meeting opens", f"  en: 'First {written} meeting'")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.line, problem.column) for problem in problems] == [("text-markup", 13, 7)], what
    assert problems[0].args["written"] == written
    assert RULES["text-markup"].severity == "warning"


@pytest.mark.parametrize(("written", "what"), MARKUP)
def test_markup_in_a_text_is_told(written: str, what: str, seeds: Path) -> None:
    edit(SPEAKS, "en: She spoke of the [[water-fair|fair]].", f"en: 'She {written}.")(seeds)
    edit(SPEAKS, "She " + written + ". [@lake-herald-2021-05-12]", f"She {written}. [@lake-herald-2021-05-12]'")(seeds)
    assert [(problem.rule, problem.line) for problem in told(seeds)] == [("text-markup", 14)], what


@pytest.mark.parametrize("written", PLAIN)
def test_plain_words_are_no_markup(written: str, seeds: Path) -> None:
    edit(OPENS, "  en: First meeting opens", f"  en: 'First {written} meeting'")(seeds)
    assert told(seeds) == []


def test_citations_links_and_emphasis_are_no_markup(seeds: Path) -> None:
    text = "en: A *b* [[water-fair|c]](d) [@lake-herald-2021-05-12](e)"
    edit(SPEAKS, "en: She spoke of the [[water-fair|fair]]. [@lake-herald-2021-05-12]", text)(seeds)
    assert told(seeds) == []


def test_each_language_is_looked_at(seeds: Path) -> None:
    edit(ADA, "{zh: 湖爱达, en: Ada Lake}", "{zh: <i>湖</i>, en: <i>Ada</i>}")(seeds)
    assert [(problem.rule, problem.column) for problem in told(seeds)] == [("text-markup", 12), ("text-markup", 26)]
