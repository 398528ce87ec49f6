"""Editions side by side, and measures through the years."""

from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.model.figures import Figure
from generator.pages.charts import Point, chart
from tests.series import FIRST, append, edit, write

from .reading import pages_of, view_of

SECOND_FIGURE = """\
  - measure: guests
    value: 1900
    bound: exact
    cite: [lake-appeal-study]
  - measure: guests
    value: 1700
    bound: exact
    cite: [lake-appeal-study]
unknown: [stands]
"""
ENTRY = """
- id: first-guests
  title: {zh: 首届来宾人数, en: Guests of the first meeting}
  of: {edition: '2021', field: figures.guests}
  why: {zh: 来源说法不同。, en: Sources differ.}
"""
_ACCOUNTS = """\
accounts:
  - {field: motto, words: {zh: 人人有水, en: water for all}, cite: [lake-herald-2021-05-12]}
  - {field: slogan, words: {zh: 水啊, en: oh water}, cite: [lake-appeal-study]}
  - {field: motto, words: {zh: 有人有水, en: water for some}, cite: [lake-appeal-study]}
"""


def measures(seeds: Path) -> dict[str, Any]:
    """Return the measures on the page that compares, by id."""
    shown = pages_of(seeds)["compare/"].meta["measures"]
    assert isinstance(shown, list)
    return {measure["id"]: measure for measure in shown}


def test_there_is_a_page_for_each_pair_of_editions_and_each_leads_to_the_others(seeds: Path) -> None:
    pages = pages_of(seeds)
    assert {address for address in pages if address.startswith("compare/")} == {
        "compare/",
        "compare/2021-2022/",
        "compare/2021-2023/",
        "compare/2022-2023/",
    }
    others: Any = pages["compare/2021-2023/"].meta["others"]
    assert [[link["href"] for link in edition["links"]] for edition in others] == [
        ["", "../2021-2022/", "./"],
        ["./", "../2022-2023/", ""],
    ]


def test_every_edition_has_a_row_even_where_nothing_is_known(seeds: Path) -> None:
    rows = measures(seeds)["guests"]["rows"]
    assert [(row["label"], row["value"]) for row in rows] == [
        ("2021", "more than 1,800"),
        ("2022", ""),
        ("2023", "nearly 950"),
    ]


def test_figures_that_contradict_each_other_both_stand_and_lead_to_the_disagreement(seeds: Path) -> None:
    edit(FIRST, "unknown: [stands]\n", SECOND_FIGURE)(seeds)
    write("disagreements.yml", ENTRY)(seeds)
    pages = pages_of(seeds)
    rows = [row for row in measures(seeds)["guests"]["rows"] if row["label"] == "2021"]
    assert [(row["value"], row["differs"]) for row in rows] == [
        ("more than 1,800", "../disagreements/#first-guests"),
        ("1,900", "../disagreements/#first-guests"),
        ("1,700", "../disagreements/#first-guests"),
    ]
    figures: Any = pages["editions/2021/"].meta["figures"]
    assert [figure["differs"] for figure in figures] == ["../../disagreements/#first-guests"] * 3
    assert pages["editions/2021/"].meta["differs"] == [
        {"title": "Guests of the first meeting", "href": "../../disagreements/#first-guests"}
    ]


def test_the_values_of_a_disagreement_in_figures_are_those_of_the_records(seeds: Path) -> None:
    edit(FIRST, "unknown: [stands]\n", SECOND_FIGURE)(seeds)
    write("disagreements.yml", ENTRY)(seeds)
    entries: Any = pages_of(seeds)["disagreements/"].meta["entries"]
    assert [(value["words"], value["shown"]) for value in entries[0]["values"]] == [
        ("more than 1,800 people", True),
        ("1,900 people", False),
        ("1,700 people", False),
    ]


def test_the_values_of_a_disagreement_in_words_are_the_accounts_of_the_record(seeds: Path) -> None:
    append(FIRST, _ACCOUNTS)(seeds)
    write("disagreements.yml", ENTRY.replace("figures.guests", "motto"))(seeds)
    pages = pages_of(seeds)
    (entry,) = pages["disagreements/"].meta["entries"]  # type: ignore[misc]
    assert [(value["words"], value["shown"], value["cite"]) for value in entry["values"]] == [
        ("water for all", True, [1]),
        ("water for some", False, [2]),
    ]
    assert pages["editions/2021/"].meta["differs"] == [
        {"title": "Guests of the first meeting", "href": "../../disagreements/#first-guests"}
    ]


def test_a_measure_of_an_organisation_is_a_series_on_its_page(seeds: Path) -> None:
    append("measures.yml", _MEMBERS)(seeds)
    figures = "".join(_MEMBER_FIGURE.format(value=value, when=when) for value, when in ((140, 2023), (120, 2021)))
    edit(FIRST, "unknown: [stands]\n", figures + "unknown: [stands]\n")(seeds)
    shown: Any = pages_of(seeds)["organisations/lake-society/"].meta["measures"]
    assert [(row["label"], row["value"]) for row in shown[0]["rows"]] == [("2021", "120"), ("2023", "140")]


def test_bars_begin_at_zero_and_say_what_kind_of_number_they_show(seeds: Path) -> None:
    view = view_of(seeds)
    points = [
        Point("2021", Figure(measure="guests", value=100, bound="more-than", cite=())),  # type: ignore[arg-type]
        Point("2021", Figure(measure="guests", value=50, bound="nearly", cite=())),  # type: ignore[arg-type]
        Point("2022", None),
        Point("2023", Figure(measure="guests", value=0, cite=())),  # type: ignore[arg-type]
    ]
    drawn: Any = chart(view, "guests", points)
    rows = drawn["rows"]
    assert [row["length"] for row in rows] == [170, 85, 0, 0]
    assert [row["end"] for row in rows] == ["more", "less", "none", "exact"]
    assert [row["label"] for row in rows] == ["2021", "", "2022", "2023"]
    assert drawn["description"] == "2021: more than 100; 2021: nearly 50; 2022: –; 2023: 0"
    assert all(one["y"] < other["y"] for one, other in pairwise(rows))


_MEMBERS = """
- id: members
  name: {zh: 成员, en: Members}
  unit: {zh: 家, en: members}
  definition: {zh: 成员数目。, en: How many members there are.}
  of: organisation
  organisation: lake-society
"""
_MEMBER_FIGURE = "  - {{measure: members, value: {value}, as_of: {when}, cite: [lake-herald-2021-05-12]}}\n"
