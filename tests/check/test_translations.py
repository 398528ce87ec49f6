"""What is missing in a language is told where it is missing: a warning, of the series' own words an error."""

from pathlib import Path

import pytest

from generator.model.rules import RULES
from tests.series import (
    ADA,
    APPEAL,
    FIRST,
    GLOSSARY,
    HERALD,
    MEASURES,
    OPENS,
    PLACES,
    SERIES,
    SPEAKS,
    edit,
    told,
)

# File, what is taken out, the rule, the key and the line that are told.
MISSING = [
    (SERIES, ", en: 'Three lakeside meetings, day by day.'", "series-untranslated", "tagline", 2),
    (SERIES, ", en: Meetings", "series-untranslated", "lanes[0].name", 12),
    (FIRST, ", en: First Lakeside Meeting", "title-missing", "name", 2),
    (FIRST, "  zh: 水与人\n", "translation-missing", "theme", 7),
    (OPENS, "  zh: 首届会议开幕\n", "title-missing", "title", 12),
    (OPENS, ", en: Meeting opens", "translation-missing", "short", 14),
    (
        SPEAKS,
        "  en: She spoke of the [[water-fair|fair]]. [@lake-herald-2021-05-12]\n",
        "translation-missing",
        "text",
        13,
    ),
    (HERALD, ", en: Lakeside meeting ends", "title-missing", "title", 3),
    (ADA, ", en: Ada Lake", "title-missing", "name", 2),
    (APPEAL, ", en: Revised version", "translation-missing", "versions[1].label", 10),
    (PLACES, ", en: Lakeland", "title-missing", "name", 2),
    (MEASURES, ", en: people", "translation-missing", "unit", 3),
    (GLOSSARY, "  en: quiet water\n", "translation-missing", "quiet-water", 1),
]


@pytest.mark.parametrize(("file", "taken", "rule", "key", "line"), MISSING)
def test_words_in_one_language_only_are_told(
    file: str, taken: str, rule: str, key: str, line: int, seeds: Path
) -> None:
    edit(file, taken, "")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.file, problem.line) for problem in problems] == [(rule, file, line)]
    assert problems[0].args["key"] == key
    assert problems[0].args["locale"] == ("en" if "zh" not in taken else "zh")
    assert RULES[rule].severity == ("error" if rule == "series-untranslated" else "warning")


def test_an_empty_language_counts_as_missing(seeds: Path) -> None:
    edit(OPENS, "en: Meeting opens", "en: ")(seeds)
    assert [problem.rule for problem in told(seeds)] == ["translation-missing"]


def test_a_series_in_three_languages_wants_all_three(seeds: Path) -> None:
    edit(SERIES, "original: zh", "  - {id: fr, tag: fr, territory: fr_FR, name: Français}\noriginal: zh")(seeds)
    problems = told(seeds)
    assert {problem.args["locale"] for problem in problems} == {"fr"}
    edit(ADA, "en: Ada Lake", "en: Ada Lake, fr: Ada du Lac")(seeds)
    assert {problem.file for problem in problems} - {problem.file for problem in told(seeds)} == {ADA}
