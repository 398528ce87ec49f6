"""EDTF dates in words, by CLDR: no more precise than they are known."""

import re
from collections.abc import Callable
from datetime import date

from babel.core import Locale
from babel.dates import format_date, format_skeleton

from generator.model.dates import Edtf
from generator.words.catalog import say

_SEASONS = {"21": "spring {year}", "22": "summer {year}", "23": "autumn {year}", "24": "winter {year}"}
_SHORT_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_SKELETONS = {"month": "yMMMM", "year": "y"}

_MONTH = re.compile(r"(?<![ML])(?:MMM|LLL)(?![ML])")
"""A short month in a pattern of CLDR. What Babel gives for L, a month that stands alone, is in many languages that of
whichever language was asked before."""

_Tell = Callable[[Edtf, str, str], str]


def tell_date(when: Edtf, locale: str, territory: str) -> str:
    """Return a date in words.

    locale: whose catalog is used. territory: the CLDR locale, as in `zh_Hans_CN`.
    """
    if when.precision == "range":
        days = _days(when)
        return _span(*days, "yMMMd", territory, "MMMM") if days else _range(when, locale, territory, tell_date)
    return _qualified(_plain(when, locale, territory), when, locale)


def tell_short_date(when: Edtf, locale: str, territory: str) -> str:
    """Return a date without its year and with a short month, for a row that already names the year.

    A date that is no part of one year is told in full. locale, territory: as for `tell_date`.
    """
    if when.earliest and when.latest and when.earliest.year != when.latest.year:
        return tell_date(when, locale, territory)
    if when.precision == "range":
        days = _days(when)
        return _span(*days, "MMMd", territory, "MMM") if days else _range(when, locale, territory, tell_short_date)
    return _qualified(_short(when, locale, territory), when, locale)


def _plain(when: Edtf, locale: str, territory: str) -> str:
    known = when.earliest
    if known is None:
        return say(locale, "unknown")
    if when.precision == "day":
        return format_date(known, "long", locale=territory)
    if when.precision == "season":
        return say(locale, _SEASONS[when.text[5:7]], year=known.year)
    if when.precision == "decade":
        return say(locale, "the {year}s", year=known.year)
    if when.precision == "century":
        return say(locale, "{first} to {last}", first=known.year, last=known.year + 99)
    return format_skeleton(_SKELETONS[when.precision], known, locale=territory)


def _short(when: Edtf, locale: str, territory: str) -> str:
    if when.earliest and when.precision in ("day", "month"):
        return _short_form(when.earliest, {"day": "MMMd", "month": "MMM"}[when.precision], territory)
    if when.precision == "season":
        return say(locale, _SHORT_SEASONS[when.text[5:7]])
    return _plain(when, locale, territory)


def _short_form(day: date, skeleton: str, territory: str) -> str:
    pattern = Locale.parse(territory).datetime_skeletons[skeleton].pattern
    return format_date(day, _MONTH.sub("MMM", pattern), locale=territory)


def _qualified(words: str, when: Edtf, locale: str) -> str:
    if when.approximate:
        words = say(locale, "about {date}", date=words)
    if when.uncertain:
        words = say(locale, "{date} (uncertain)", date=words)
    return words


def _range(when: Edtf, locale: str, territory: str, tell: _Tell) -> str:
    if when.start and when.start == when.end:
        return tell(when.start, locale, territory)
    begins = tell(when.start, locale, territory) if when.start else say(locale, "an unknown time")
    ends = tell(when.end, locale, territory) if when.end else say(locale, "an unknown time")
    if when.open_end:
        return say(locale, "since {date}", date=begins)
    if when.open_start:
        return say(locale, "until {date}", date=ends)
    return say(locale, "{begins} to {ends}", begins=begins, ends=ends)


def _days(when: Edtf) -> tuple[date, date] | None:
    """Return the first and last day of a range from one known day to another."""
    start, end = when.start, when.end
    if when.approximate or when.uncertain or not (start and end and start.earliest and end.latest):
        return None
    return (start.earliest, end.latest) if start.precision == end.precision == "day" and start != end else None


def _span(begins: date, ends: date, skeleton: str, territory: str, month: str) -> str:
    """Return a span of days by CLDR, whose patterns have short months only; `month` is what is asked for instead."""
    patterns = Locale.parse(territory).interval_formats[skeleton]
    differs = "y" if begins.year != ends.year else "M" if begins.month != ends.month else "d"
    first, last = (
        format_date(day, _MONTH.sub(month, pattern), locale=territory)
        for day, pattern in zip((begins, ends), patterns[differs], strict=True)
    )
    return (first + last).replace("\u2009", "" if differs == "d" else " ")
