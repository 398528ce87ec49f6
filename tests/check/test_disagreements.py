"""Figures that cannot all be true need an entry in disagreements.yml; others do not. Of words see test_accounts."""

from pathlib import Path

import pytest

from generator.build import check_seeds
from tests.series import FIRST, append, edit, told, write

FILE = "disagreements.yml"
MEMBERS = """
- id: members
  name: {zh: 成员, en: Members}
  unit: {zh: 家, en: members}
  definition: {zh: 成员数目。, en: How many members there are.}
  of: organisation
  organisation: lake-society
"""
ENTRY = """
- id: first-guests
  title: {zh: 首届来宾人数, en: Guests of the first meeting}
  of: {edition: '2021', field: figures.guests}
  why: {zh: 来源说法不同。, en: Sources differ.}
"""


def figures(*told: str, measure: str = "guests", as_of: str = "") -> str:
    """Return figures as YAML, each told as `bound value`."""
    lines = ["figures:"]
    for one in told:
        bound, value, *when = one.split()
        dated = f", as_of: {when[0]}" if when else ""
        lines.append(
            f"  - {{measure: {measure}, value: {value}, bound: {bound}{dated}, cite: [lake-herald-2021-05-12]}}"
        )
    return "\n".join(lines) + "\n"


def with_figures(seeds: Path, written: str) -> list[str]:
    """Give the first edition these figures and return the rules that are broken."""
    path = seeds / FIRST
    kept = path.read_text("utf-8").split("figures:")[0]
    path.write_text(kept + written, "utf-8")
    return [problem.rule for problem in told(seeds)]


@pytest.mark.parametrize(
    "pair",
    [
        ("exact 19", "exact 20"),
        ("nearly 100", "more-than 100"),
        ("exact 120", "more-than 120"),
        ("nearly 130", "exact 130"),
        ("at-most 40", "at-least 41"),
        ("about 100", "exact 150"),
    ],
)
def test_values_that_exclude_each_other_are_told(pair: tuple[str, str], seeds: Path) -> None:
    assert with_figures(seeds, figures(*pair)) == ["disagreement-untold"]


@pytest.mark.parametrize(
    "pair",
    [
        ("exact 76", "more-than 70"),
        ("about 1500", "more-than 1500"),
        ("at-least 120", "exact 120"),
        ("more-than 120", "nearly 130"),
        ("nearly 50", "about 48"),
    ],
)
def test_values_that_can_both_be_true_are_no_disagreement(pair: tuple[str, str], seeds: Path) -> None:
    assert with_figures(seeds, figures(*pair)) == []


def test_what_an_organisation_has_is_a_series_as_long_as_the_times_differ(seeds: Path) -> None:
    append("measures.yml", MEMBERS)(seeds)
    grown = figures("exact 120 2021-05", "exact 140 2021-08", measure="members")
    assert with_figures(seeds, grown) == []
    at_once = figures("exact 120 2021-05", "exact 140 2021-06-05", measure="members")
    assert with_figures(seeds, at_once) == ["disagreement-untold"]


def test_an_entry_explains_the_difference(seeds: Path) -> None:
    write(FILE, ENTRY)(seeds)
    assert with_figures(seeds, figures("exact 19", "exact 20")) == []


def test_an_entry_about_figures_that_agree_is_told(seeds: Path) -> None:
    write(FILE, ENTRY)(seeds)
    assert with_figures(seeds, figures("exact 19")) == ["disagreement-settled"]


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("of: {edition: '2021', field", "of: {field", "disagreement-subject"),
        ("edition: '2021'", "edition: '2021', person: ada-lake", "disagreement-subject"),
        ("field: figures", "fields: figures", "key-unknown-near"),
        ("  why:", "  values: []\n  why:", "disagreement-values"),
        ("  why:", "  valuse: []\n  why:", "key-unknown"),
    ],
)
def test_an_entry_must_say_what_it_is_about_and_nothing_that_records_hold(
    old: str, new: str, rule: str, seeds: Path
) -> None:
    write(FILE, ENTRY)(seeds)
    edit(FILE, old, new)(seeds)
    assert rule in [problem.rule for problem in told(seeds)]


def test_thousands_of_figures_of_one_thing_are_compared_in_one_pass(seeds: Path) -> None:
    many = figures(*(f"exact {value}" for value in range(4000)))
    path = seeds / FIRST
    path.write_text(path.read_text("utf-8").split("figures:")[0] + many, "utf-8")
    assert [problem.rule for problem in check_seeds(seeds).problems] == ["disagreement-untold"]
