"""Dates in words: no more precise than they are known, in the order of each language."""

import pytest

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
        ("2014-11/2014-12", "11月", "Nov"),
        ("../2014", "…", "…"),
    ],
)
def test_a_date_beside_a_year_that_is_named(edtf: str, zh: str, en: str) -> None:
    assert tell_short_date(parse(edtf), "zh_Hans_CN") == zh
    assert tell_short_date(parse(edtf), "en_GB") == en


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
