"""Where an official term stands in the original, its counterpart stands in the translation."""

from pathlib import Path

import pytest

from tests.series import GLOSSARY, OPENS, append, edit, told

TERM = """
- id: lake-commons
  zh: 湖泊共同体
  en: community of lakes
  until: 2022
- id: lake-commons-later
  zh: 湖泊共同体
  en: commonwealth of lakes
  from: 2023
"""


@pytest.mark.parametrize(
    ("english", "rules"),
    [
        ("The theme was the *community of lakes*.", []),
        ("The theme was the “Community-of-Lakes”.", []),
        ("The theme was the lakes.", ["term-deviates"]),
        ("The theme was the commonwealth of lakes.", ["term-deviates"]),
    ],
)
def test_the_counterpart_of_its_time_is_expected(english: str, rules: list[str], seeds: Path) -> None:
    append(GLOSSARY, TERM)(seeds)
    edit(OPENS, "*水*是主题。", "主题是湖泊共同体。")(seeds)
    edit(OPENS, "The theme was *water*.", english)(seeds)
    problems = told(seeds)
    assert [problem.rule for problem in problems] == rules
    assert all(problem.place == "$.text.en" for problem in problems)


def test_a_term_within_a_longer_one_is_not_asked_for(seeds: Path) -> None:
    append(GLOSSARY, TERM + "- id: commons\n  zh: 共同体\n  en: commons\n")(seeds)
    edit(OPENS, "*水*是主题。", "主题是湖泊共同体。")(seeds)
    edit(OPENS, "The theme was *water*.", "The theme was the community of lakes.")(seeds)
    assert told(seeds) == []
