"""Accounts of one field in different words need an entry in disagreements.yml, and words that agree need none."""

from pathlib import Path

import pytest

from generator.build import check_seeds
from generator.model.problems import Problem
from generator.telling import sentence
from tests.series import ADA, APPEAL, FIRST, OPENS, SOCIETY, THIRD, append, edit, told, write

FILE = "disagreements.yml"
FAIR = "entities/programmes/water-fair.yml"
THEME = "{zh: 水与人, en: Water and People}"
OTHER = "{zh: 人与水, en: People and Water}"


def accounts(field: str, *words: str) -> str:
    """Return accounts of one field as YAML, a line each after the key."""
    cite = "cite: [lake-herald-2021-05-12]"
    return "accounts:\n" + "".join(f"  - {{field: {field}, words: {said}, {cite}}}\n" for said in words)


def entry(field: str = "theme", of: str = "edition: '2021'") -> str:
    """Return an entry of disagreements.yml."""
    return f"""\
- id: what-differs
  title: {{zh: 说法不一, en: What differs}}
  of: {{{of}, field: {field}}}
  why: {{zh: 来源说法不同。, en: Sources differ.}}
"""


def after(seeds: Path, file: str, *written: str) -> list[Problem]:
    """Add lines to a record and entries to disagreements.yml; return what is told."""
    append(file, written[0])(seeds)
    if written[1:]:
        write(FILE, "".join(written[1:]))(seeds)
    return told(seeds)


def rules(problems: list[Problem]) -> list[str]:
    """Return the rules that are broken."""
    return [problem.rule for problem in problems]


@pytest.mark.parametrize(
    ("file", "of"),
    [
        (FIRST, "edition: '2021'"),
        (OPENS, "event: 2021-05-10-meeting-opens"),
        (ADA, "person: ada-lake"),
        (SOCIETY, "organisation: lake-society"),
        (APPEAL, "document: lake-appeal"),
        (FAIR, "programme: water-fair"),
    ],
)
def test_a_difference_in_words_is_told_where_it_stands_until_an_entry_explains_it(
    file: str, of: str, seeds: Path
) -> None:
    lines = len((seeds / file).read_text("utf-8").splitlines())
    (problem,) = after(seeds, file, accounts("first-year", "{zh: 两年, en: two}", "{zh: 三年, en: three}"))
    assert (problem.rule, problem.file, problem.line) == ("disagreement-untold", file, lines + 3)
    assert problem.place == "$.accounts[1].words"
    assert "Sources contradict each other in first-year: 两年 · 三年." in sentence(problem, "en")
    assert f"of: {{{of.replace(chr(39), '')}, field: first-year}}" in sentence(problem, "zh")
    write(FILE, entry("first-year", of))(seeds)
    assert told(seeds) == []
    edit(FILE, "field: first-year", "field: last-year")(seeds)
    assert rules(told(seeds)) == ["disagreement-settled", "disagreement-untold"]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("{zh: 水与人, en: Water}", "{zh: 水与人, en: Waters}", True),
        ("{zh: 水与人, en: Water}", "{zh: 水和人, en: Water}", True),
        ("{zh: '水，人（共2个）', en: Water}", "{zh: '水,人(共２个)', en: ' Water'}", False),
        ("{zh: '水  与人', en: Water  and People}", "{zh: 水与人, en: Water and People}", False),
    ],
)
def test_space_and_the_width_of_characters_are_no_difference(one: str, other: str, differ: bool, seeds: Path) -> None:
    expected = ["disagreement-untold"] if differ else ["account-twice"]
    assert rules(after(seeds, FIRST, accounts("motto", one, other))) == expected


def test_the_first_account_is_what_the_record_says(seeds: Path) -> None:
    assert after(seeds, FIRST, accounts("theme", THEME, OTHER), entry()) == []
    edit(FIRST, "words: {zh: 水与人, en: Water and People}", "words: {zh: 水与人, en: Water and folk}")(seeds)
    (problem,) = told(seeds)
    assert (problem.rule, problem.place) == ("disagreement-shown", "$.accounts[0].words")


def test_a_theme_that_is_changed_in_the_record_alone_is_told(seeds: Path) -> None:
    after(seeds, FIRST, accounts("theme", THEME, OTHER), entry())
    edit(FIRST, "  en: Water and People\n", "  en: Water and Folk\n")(seeds)
    assert rules(told(seeds)) == ["disagreement-shown"]


@pytest.mark.parametrize(
    ("file", "field", "of"),
    [(FIRST, "theme", "edition: '2021'"), (FIRST, "name", "edition: '2021'"), (ADA, "name", "person: ada-lake")],
)
def test_one_account_that_differs_from_the_record_is_found(file: str, field: str, of: str, seeds: Path) -> None:
    (problem,) = after(seeds, file, accounts(field, OTHER))
    assert (problem.rule, problem.place) == ("disagreement-untold", "$.accounts[0].words")
    write(FILE, entry(field, of))(seeds)
    assert rules(told(seeds)) == ["disagreement-shown"]  # the page would show this account alone


@pytest.mark.parametrize(
    ("file", "field", "own", "other"),
    [
        (FIRST, "when", "2021-05-10/2021-05-12", "2021-05-10/2021-05-13"),
        (FIRST, "number", "1", "2"),
        (OPENS, "when", "2021-05-10", "2021-05"),
    ],
)
def test_an_account_written_as_a_date_or_number_is_compared_with_the_records(
    file: str, field: str, own: str, other: str, seeds: Path
) -> None:
    append(file, accounts(field, f"{{zh: {other}, en: {other}}}"))(seeds)
    assert rules(told(seeds)) == ["disagreement-untold"]
    edit(file, f"words: {{zh: {other}, en: {other}}}", f"words: {{zh: {own}, en: {own}}}")(seeds)
    assert rules(told(seeds)) == ["account-twice"]


@pytest.mark.parametrize("field", ["motto", "hosts", "when", "where", "text"])
def test_one_account_with_nothing_to_compare_it_with_is_refused(field: str, seeds: Path) -> None:
    (problem,) = after(seeds, FIRST, accounts(field, OTHER))
    assert (problem.rule, problem.place) == ("account-alone", "$.accounts[0].words")


def test_an_edition_that_is_not_counted_has_no_number_to_compare_with(seeds: Path) -> None:
    assert rules(after(seeds, THIRD, accounts("number", "{zh: 9, en: 9}"))) == ["account-alone"]


def test_the_same_words_stand_once_with_all_their_sources(seeds: Path) -> None:
    problems = after(seeds, FIRST, accounts("theme", THEME, OTHER, OTHER), entry())
    assert [(problem.rule, problem.place) for problem in problems] == [("account-twice", "$.accounts[2].words")]


def test_an_entry_whose_accounts_agree_is_told(seeds: Path) -> None:
    problems = after(seeds, FIRST, accounts("motto", THEME, THEME), entry("motto"))
    assert rules(problems) == ["disagreement-settled", "account-twice"]


def test_an_entry_without_accounts_is_told(seeds: Path) -> None:
    write(FILE, entry())(seeds)
    assert rules(told(seeds)) == ["disagreement-settled"]


def test_accounts_in_one_language_each_are_neither_the_same_nor_different(seeds: Path) -> None:
    problems = after(seeds, FIRST, accounts("motto", "{zh: 水}", "{en: Water}"))
    assert set(rules(problems)) == {"translation-missing"}
    edit(FIRST, "{en: Water}", "{en: Water}, cite: [lake-appeal-study]}\n  - {field: motto, words: {en: Wine}")(seeds)
    assert rules(check_seeds(seeds).problems).count("disagreement-untold") == 1


def test_fields_do_not_mix_and_stand_in_any_order(seeds: Path) -> None:
    mixed = accounts("theme", THEME) + accounts("motto", OTHER, THEME).removeprefix("accounts:\n")
    mixed += accounts("theme", OTHER).removeprefix("accounts:\n")
    problems = after(seeds, FIRST, mixed, entry())
    assert [(problem.rule, problem.place) for problem in problems] == [("disagreement-untold", "$.accounts[2].words")]


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("field: theme", "field: figures.guests", "id-form-try"),
        ("field: theme, ", "", "shape-missing"),
        (", cite: [lake-herald-2021-05-12]}", "}", "shape-missing"),
        ("cite: [lake-herald-2021-05-12]}", "cite: [lake-herald-2021-05-13]}", "reference-near"),
        ("words: {zh: 人", "shown: true, words: {zh: 人", "key-unknown"),
    ],
)
def test_an_account_has_a_field_words_and_sources(old: str, new: str, rule: str, seeds: Path) -> None:
    line = accounts("theme", OTHER).splitlines(keepends=True)[1].replace(old, new)
    append(FIRST, "accounts:\n" + line)(seeds)
    assert rule in rules(told(seeds))


def test_thousands_of_accounts_are_compared_in_one_pass(seeds: Path) -> None:
    many = accounts("motto", *(f"{{zh: 水{number}, en: Water {number}}}" for number in range(4000)))
    append(FIRST, many)(seeds)
    assert rules(check_seeds(seeds).problems) == ["disagreement-untold"]
