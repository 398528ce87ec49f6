"""Dates in words: no more precise than they are known, in the order of each language."""

import subprocess
import sys
from itertools import permutations

import pytest
from babel.localedata import locale_identifiers

from generator.model.dates import parse
from generator.words.dates import tell_date, tell_short_date
from generator.words.numbers import tell_number

DATES = [
    ("2014-11-19", "2014年11月19日", "19 November 2014"),
    ("2014-11", "2014年11月", "November 2014"),
    ("2014-11-XX", "2014年11月", "November 2014"),
    ("2014", "2014年", "2014"),
    ("2014-22", "2014年夏", "summer 2014"),
    ("201X", "2010年代", "the 2010s"),
    ("2014~", "约2014年", "about 2014"),
    ("2014-11?", "2014年11月（存疑）", "November 2014 (uncertain)"),
    ("2014%", "约2014年（存疑）", "about 2014 (uncertain)"),
    ("2014-11-19/2014-11-21", "2014年11月19日至21日", "19–21 November 2014"),
    ("2014-11-30/2014-12-02", "2014年11月30日至12月2日", "30 November – 2 December 2014"),
    ("2014-12-30/2015-01-02", "2014年12月30日至2015年1月2日", "30 December 2014 – 2 January 2015"),
    ("2014-11/2015-01", "2014年11月至2015年1月", "November 2014 to January 2015"),
    ("2014-11-19~/2014-11-21", "约2014年11月19日至2014年11月21日", "about 19 November 2014 to 21 November 2014"),
    ("2017/..", "2017年起", "since 2017"),
    ("../2017", "2017年为止", "until 2017"),
    ("2017/", "2017年至时间不详", "2017 to an unknown time"),
]


@pytest.mark.parametrize(("edtf", "zh", "en"), DATES)
def test_a_date_in_words(edtf: str, zh: str, en: str) -> None:
    assert tell_date(parse(edtf), "zh", "zh_Hans_CN") == zh
    assert tell_date(parse(edtf), "en", "en_GB") == en


@pytest.mark.parametrize(
    ("edtf", "zh", "en"),
    [
        ("2014-11-19", "11月19日", "19 Nov"),
        ("2014-11", "11月", "Nov"),
        ("2014", "2014年", "2014"),
        ("2014-11-19/2014-11-21", "11月19日至21日", "19–21 Nov"),
        ("2014-11-30/2014-12-02", "11月30日至12月2日", "30 Nov – 2 Dec"),
        ("2014-11-19/2014-11-19", "11月19日", "19 Nov"),
        ("2014-11-19~/2014-11-21", "约11月19日至11月21日", "about 19 Nov to 21 Nov"),
        ("2014-11-19/2014-12", "11月19日至12月", "19 Nov to Dec"),
        ("2014-11/2014-12", "11月至12月", "Nov to Dec"),
        ("2014-22", "夏季", "summer"),
        ("2014-21/2014-23", "春季至秋季", "spring to autumn"),
        ("2014-11-19/..", "11月19日起", "since 19 Nov"),
        ("2014-11/..", "11月起", "since Nov"),
        ("../2014-11", "11月为止", "until Nov"),
        ("../2014", "2014年为止", "until 2014"),
        ("2014-11/", "11月至时间不详", "Nov to an unknown time"),
        ("2014-11~", "约11月", "about Nov"),
        ("2014-11-19?", "11月19日（存疑）", "19 Nov (uncertain)"),
        ("2014-11/2015-01", "2014年11月至2015年1月", "November 2014 to January 2015"),
        ("201X", "2010年代", "the 2010s"),
    ],
)
def test_a_date_beside_a_year_that_is_named(edtf: str, zh: str, en: str) -> None:
    assert tell_short_date(parse(edtf), "zh", "zh_Hans_CN") == zh
    assert tell_short_date(parse(edtf), "en", "en_GB") == en


MONTHS = [
    ("fr_FR", "mars"),
    ("pt_BR", "mar."),
    ("es_ES", "mar"),
    ("ja_JP", "3月"),
    ("en_GB", "Mar"),
    ("zh_Hans_CN", "3月"),
]


@pytest.mark.parametrize("order", list(permutations(MONTHS, 2)), ids=lambda order: f"{order[0][0]}-{order[1][0]}")
def test_a_short_month_is_that_of_its_language_whatever_language_was_asked_before(
    order: tuple[tuple[str, str], ...],
) -> None:
    told = "; print(*(tell_short_date(parse('2014-03'), 'en', each) for each in sys.argv[1:]), sep='|')"
    program = (
        f"import sys; from {parse.__module__} import parse; from {tell_short_date.__module__} import tell_short_date"
    )
    words = [sys.executable, "-c", program + told, *(territory for territory, _ in order)]
    assert subprocess.check_output(words, text=True, encoding="utf-8").strip() == "|".join(month for _, month in order)


TERRITORIES = sorted(locale_identifiers())


@pytest.mark.parametrize("edtf", [row[0] for row in DATES])
def test_a_date_can_be_told_in_every_territory_of_cldr(edtf: str) -> None:
    for territory in TERRITORIES:
        assert tell_date(parse(edtf), "en", territory)
        assert tell_short_date(parse(edtf), "en", territory)


@pytest.mark.parametrize(
    ("value", "bound", "zh", "en"),
    [
        (1800, "more-than", "超过1800", "more than 1,800"),
        (18000, "exact", "18000", "18,000"),
        (126, "at-least", "至少126", "at least 126"),
        (50, "nearly", "近50", "nearly 50"),
        (12.5, "about", "约12.5", "about 12.5"),
        (20, "at-most", "至多20", "at most 20"),
    ],
)
def test_a_number_keeps_its_bound_and_its_digits(value: float, bound: str, zh: str, en: str) -> None:
    assert tell_number(value, bound, "zh", "zh_Hans_CN") == zh  # type: ignore[arg-type]
    assert tell_number(value, bound, "en", "en_GB") == en  # type: ignore[arg-type]
