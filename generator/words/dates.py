"""EDTF dates in words, by CLDR: no more precise than they are known."""

from datetime import date

from babel.core import Locale
from babel.dates import format_date, format_skeleton

from generator.model.dates import Edtf
from generator.words.catalog import say

_SEASONS = {"21": "spring {year}", "22": "summer {year}", "23": "autumn {year}", "24": "winter {year}"}
_SKELETONS = {"month": "yMMMM", "year": "y"}


def tell_date(when: Edtf, locale: str, territory: str) -> str:
    """Return a date in words.

    locale: whose catalog is used. territory: the CLDR locale, as in `zh_Hans_CN`.
    """
    if when.precision == "range":
        return _range(when, locale, territory)
    return _qualified(_plain(when, locale, territory), when, locale)


def tell_short_date(when: Edtf, territory: str) -> str:
    """Return a date without its year, for a row that already names the year; of longer ranges the beginning."""
    start, end = (when.start or when, when.end) if when.precision == "range" else (when, None)
    if start.earliest and end and end.latest and start.precision == end.precision == "day":
        return _span(start.earliest, end.latest, "MMMd", territory)
    if start.earliest is None:
        return "…"
    if start.precision == "day":
        return format_skeleton("MMMd", start.earliest, locale=territory)
    if start.precision == "month":
        return format_skeleton("MMM", start.earliest, locale=territory)
    return format_skeleton("y", start.earliest, locale=territory)


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


def _qualified(words: str, when: Edtf, locale: str) -> str:
    if when.approximate:
        words = say(locale, "about {date}", date=words)
    if when.uncertain:
        words = say(locale, "{date} (uncertain)", date=words)
    return words


def _range(when: Edtf, locale: str, territory: str) -> str:
    start, end = when.start, when.end
    days = start and end and start.precision == end.precision == "day"
    if days and not (when.approximate or when.uncertain) and start and end and start.earliest and end.latest:
        return _days(start.earliest, end.latest, territory)
    begins = tell_date(start, locale, territory) if start else say(locale, "an unknown time")
    ends = tell_date(end, locale, territory) if end else say(locale, "an unknown time")
    if when.open_end:
        return say(locale, "since {date}", date=begins)
    if when.open_start:
        return say(locale, "until {date}", date=ends)
    return say(locale, "{begins} to {ends}", begins=begins, ends=ends)


def _days(begins: date, ends: date, territory: str) -> str:
    if begins == ends:
        return format_date(begins, "long", locale=territory)
    return _span(begins, ends, "yMMMd", territory, month="MMMM")


def _span(begins: date, ends: date, skeleton: str, territory: str, month: str = "MMM") -> str:
    """Return a span of days by CLDR, whose patterns have short months only; `month` may ask for them in full."""
    patterns = Locale.parse(territory).interval_formats[skeleton]
    differs = "y" if begins.year != ends.year else "M" if begins.month != ends.month else "d"
    first, last = (
        format_date(day, pattern.replace("MMM", month), locale=territory)
        for day, pattern in zip((begins, ends), patterns[differs], strict=True)
    )
    return (first + last).replace("\u2009", "" if differs == "d" else " ")
