"""Dates as editors write them: EDTF level 1 (ISO 8601-2:2019, Library of Congress specification of 4 February 2019).

Two things the standard leaves open are settled here. Seasons are those of the northern hemisphere: spring is March to
May, summer June to August, autumn September to November, and the winter of a year is its December and the January and
February that follow. An end of a range may be any date below, with X too, which the Library of Congress has at level 2.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Precision = Literal["day", "month", "season", "year", "decade", "century", "range"]

# Reason → what is wrong and what to write instead. A sentence with {suggestion} is only ever told with one.
REASONS: dict[str, str] = {
    "empty": "The date is empty; write a year, a month or a day, such as 2014, 2014-11 or 2014-11-19.",
    "full-width": "“{text}” has full-width characters; write {suggestion}, with the input method set to half width.",
    "has-time": "“{text}” holds a time of day; write {suggestion}, and the time in its own field if there is one.",
    "spaces": "“{text}” has spaces where a date has none; write {suggestion}.",
    "lower-case": "“{text}” has a small x for what is not known; write {suggestion}, with a capital X.",
    "two-marks": "“{text}” is marked both ? and ~, for which there is one mark, %; write {suggestion}.",
    "chinese-date": "“{text}” is written in Chinese; write {suggestion}, which readers see in their own language.",
    "dots": "“{text}” has dots between its numbers; write {suggestion}, with hyphens.",
    "wrong-order": "“{text}” does not begin with the year; write {suggestion}: the year, then the month, then the day.",
    "ambiguous-order": "“{text}” does not begin with the year, so its day and month may be confused;"
    " look it up and write the year, then the month, then the day, such as 2014-11-05.",
    "slashes": "“{text}” has slashes, which join the two ends of a range; write {suggestion}, with hyphens.",
    "range-sign": "“{text}” seems to be a range, whose two ends are joined by a slash; write {suggestion}.",
    "dash": "“{text}” has a dash where a date has a hyphen; write {suggestion}.",
    "short-month": "“{text}” has a month or day of one digit, where a date has two; write {suggestion}.",
    "short-end": "“{text}” leaves out a part of the end of the range; write {suggestion}, with both ends in full.",
    "no-hyphens": "“{text}” has no hyphens between year, month and day; write {suggestion}.",
    "impossible-month": "“{text}” has a month that does not exist; write 01 to 12,"
    " or for a season, without a day, 21 (spring), 22 (summer), 23 (autumn) or 24 (winter), such as 2014-23.",
    "impossible-day": "“{text}” has a day that its month does not have; look it up, or write the month"
    " alone, such as 2014-11.",
    "year-out-of-range": "“{text}” lies outside the years 0001 to 9999; write a year of four digits, such as 2014.",
    "backwards": "“{text}” ends before it begins; write the earlier date first, such as 2014-11-19/2014-11-21.",
    "no-ends": "“{text}” has neither a beginning nor an end; write at least one, such as 2014/.. for what goes on.",
    "level-2": "“{text}” says more than this timeline can show (it is EDTF level 2); put the mark ?, ~ or % at the end,"
    " an X only for the last digits, such as 2014-11?, 201X or 2014-XX, and explain the rest in the note.",
    "not-edtf": "“{text}” is not a date that can be read; write a year, a month or a day, such as 2014, 2014-11 or"
    " 2014-11-19, or a range, such as 2014-11-19/2014-11-21.",
}


class NotADate(ValueError):
    """What was written is no date that can be used.

    reason: a key of REASONS. text: as written. suggestion: the date that was probably meant, where it can be derived.
    """

    def __init__(self, reason: str, text: str, suggestion: str | None = None) -> None:
        super().__init__(REASONS[reason].format(text=text, suggestion=suggestion))
        self.reason = reason
        self.text = text
        self.suggestion = suggestion


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date, a longer time, or a range of them, as written and as days.

    earliest, latest: the first and last day it may mean, both included; marks do not widen them; None where a range
    is open or unknown.
    approximate, uncertain: marked ~ or ?, or % for both; of a range, at either end.
    start, end: of a range only; None where open (`..`, then open_start or open_end is true) or unknown (left empty).
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    start: "Edtf | None" = None
    end: "Edtf | None" = None
    open_start: bool = False
    open_end: bool = False


def parse(text: str) -> Edtf:
    """Return the date that text stands for.

    text: a year, month, day or season (2014, 2014-11, 2014-11-19, 2014-23); X for what is not known (201X, 20XX,
    2014-XX, 2014-11-XX, 2014-XX-XX); ?, ~ or % at the end; or a range a/b of these with ends open (..) or unknown.
    Raises NotADate, with a suggestion where one can be derived.
    Follows EDTF level 1, for the years 0001 to 9999.
    """
    if not text.strip():
        raise NotADate("empty", text)
    try:
        return _range(text) if text.count("/") == 1 else _single(text)
    except NotADate as refused:
        if refused.reason != "not-edtf":
            raise NotADate(refused.reason, text) from None
    raise _refusal(text)


def within(inner: Edtf, outer: Edtf) -> bool:
    """Tell whether inner could lie in outer: whether the two have a day in common.

    An end of a range that is open or unknown sets no bound.
    """
    starts_in_time = inner.earliest is None or outer.latest is None or inner.earliest <= outer.latest
    ends_in_time = inner.latest is None or outer.earliest is None or inner.latest >= outer.earliest
    return starts_in_time and ends_in_time


def sort_key(edtf: Edtf) -> tuple[date, int, date, str]:
    """Return what dates are sorted by: earliest, then finer precision first, then latest, then text.

    A range without a start comes before all that begins later than 0001; one without an end counts as ending in 9999.
    """
    fineness = get_args(Precision).index(edtf.precision)
    return (edtf.earliest or date.min, fineness, edtf.latest or date.max, edtf.text)


_SHAPES: tuple[tuple[Precision, re.Pattern[str]], ...] = (
    ("day", re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)),
    ("season", re.compile(r"(\d{4})-(2[1-4])", re.ASCII)),
    ("month", re.compile(r"(\d{4})-(\d\d)(?:-XX)?", re.ASCII)),
    ("year", re.compile(r"(\d{4})(?:-XX){0,2}", re.ASCII)),
    ("decade", re.compile(r"(\d{3})X", re.ASCII)),
    ("century", re.compile(r"(\d\d)XX", re.ASCII)),
)

# What has none of the shapes above and cannot be mended either.
_BEYOND = (
    ("year-out-of-range", re.compile(r"Y-?\d.*|-\d+(-\d\d){0,2}[?~%]?|\d{5}(-\d\d){0,2}[?~%]?", re.ASCII)),
    ("ambiguous-order", re.compile(r"(0?[1-9]|1[0-2])([-./])(0?[1-9]|1[0-2])\2\d{4}[?~%]?", re.ASCII)),
    ("level-2", re.compile(r"[?~%]?[\dX]{4}[?~%]?(-[?~%]?[\dX]{2}[?~%]?){0,2}|\d{4}S\d+", re.ASCII)),
    ("level-2", re.compile(r"[\[{][\dX?~%.,-]+[\]}]", re.ASCII)),
)

# What is often written instead of EDTF, in the order in which it is mended: reason, pattern, replacement.
_DASH = r"\u2010-\u2015\u2212\u301c"
_SPACE = r"[\s\xa0\u3000]+"
_SIGN = rf"[-~{_DASH}至到]"
_MENDS = tuple(
    (reason, re.compile(pattern, re.ASCII), replacement)
    for reason, pattern, replacement in (
        ("has-time", r"[Tt\s]\d{1,2}:\d\d[^/]*", ""),
        ("spaces", rf"{_SPACE}(?!\d)|(?<!\d){_SPACE}", ""),
        ("lower-case", "x", "X"),
        ("two-marks", r"\?~|~\?", "%"),
        ("chinese-date", rf"(?<=\d){_SIGN}(?=\d.*[年月日号])|(?<=[年月日号]){_SIGN}(?=\d)", "/"),
        ("chinese-date", r"[日号]|[年月](?!\d)", ""),
        ("chinese-date", "[年月]", "-"),
        ("wrong-order", r"^(1[3-9]|2\d|3[01])([-./])(\d{1,2})\2(\d{4})(?=[?~%]?$)", r"\4-\3-\1"),
        ("wrong-order", r"^(\d{1,2})([-./])(1[3-9]|2\d|3[01])\2(\d{4})(?=[?~%]?$)", r"\4-\1-\3"),
        ("wrong-order", r"^(0?[1-9]|1[0-2])[-./](\d{4})(?=[?~%]?$)", r"\2-\1"),
        ("dots", r"(?<=\d)\.(?=\d)", "-"),
        ("slashes", r"\b(\d{4})/(\d{1,2})/(\d{1,2})\b", r"\1-\2-\3"),
        ("slashes", r"^(\d{4})/(0?[1-9]|1[0-2])(?=[?~%]?$)", r"\1-\2"),
        ("range-sign", rf"(?<=\d)(~|\.\.|至|到)(?=\d)|(?<=-\d\d)[{_DASH}](?=\d)|[{_DASH}](?=\d\d\d\d)", "/"),
        ("range-sign", r"^(\d{4}(?:-\d\d){0,2})-(\d{4}(?:-\d\d){0,2})(?=[?~%]?$)", r"\1/\2"),
        ("range-sign", r"^(\d{4}-\d\d-\d\d)-(\d\d)(?=[?~%]?$)", r"\1/\2"),
        ("dash", f"[{_DASH}]", "-"),
        ("short-month", r"(?<=[\dX])-(\d)(?![\dX])", r"-0\1"),
        ("short-end", r"^(\d{4}-)(\d\d-\d\d)/(\d{1,2}-\d{1,2})(?=[?~%]?$)", r"\1\2/\1\3"),
        ("short-end", r"^(\d{4}-(?:\d\d-)?)(\d\d)/(\d{1,2})(?=[?~%]?$)", r"\1\2/\1\3"),
        ("short-end", r"^(\d\d)(\d\d)/(\d\d)(?=[?~%]?$)", r"\1\2/\1\3"),
        ("no-hyphens", r"\b((?:19|20)\d\d)(\d\d)(\d\d)\b", r"\1-\2-\3"),
        ("no-hyphens", r"\b((?:19|20)\d\d)(\d\d)\b", r"\1-\2"),
    )
)
_HALF_WIDTH = {full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)}
_LONGEST_MENDED = 100  # longer than any two dates with times; some patterns take quadratic time


def _range(text: str) -> Edtf:
    written_start, written_end = text.split("/")
    start, end = _end(written_start), _end(written_end)
    if start is None and end is None:
        raise NotADate("no-ends", text)
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest and latest and latest < earliest:
        raise NotADate("backwards", text)
    ends = [one for one in (start, end) if one]
    approximate, uncertain = any(one.approximate for one in ends), any(one.uncertain for one in ends)
    opens = (written_start == "..", written_end == "..")
    return Edtf(text, earliest, latest, "range", approximate, uncertain, start, end, *opens)


def _end(text: str) -> Edtf | None:
    return None if text in ("", "..") else _single(text)


def _single(text: str) -> Edtf:
    unmarked = text[:-1] if text.endswith(("?", "~", "%")) else text
    for precision, shape in _SHAPES:
        if match := shape.fullmatch(unmarked):
            year, month, day = (*map(int, match.groups()), 1, 1)[:3]
            if flaw := _flaw(precision, year, month, day):
                raise NotADate(flaw, text)
            earliest, latest = _bounds(precision, year, month, day)
            return Edtf(text, earliest, latest, precision, text.endswith(("~", "%")), text.endswith(("?", "%")))
    for reason, pattern in _BEYOND:
        if pattern.fullmatch(text):
            raise NotADate(reason, text)
    raise NotADate("not-edtf", text)


def _flaw(precision: Precision, year: int, month: int, day: int) -> str | None:
    if year == 0 or (precision == "season" and (year, month) == (9999, 24)):
        return "year-out-of-range"
    if precision == "month" and 25 <= month <= 41:  # seasons of a hemisphere, quarters, thirds, halves
        return "level-2"
    if precision in ("month", "day") and not 1 <= month <= 12:
        return "impossible-month"
    if precision == "day" and not 1 <= day <= monthrange(year, month)[1]:
        return "impossible-day"
    return None


def _bounds(precision: Precision, year: int, month: int, day: int) -> tuple[date, date]:
    """Return the first and last day; of a decade or century, `year` is the digits that are known: 201 or 20."""
    if precision == "day":
        return date(year, month, day), date(year, month, day)
    if precision == "month":
        return date(year, month, 1), _month_end(year, month)
    if precision == "season":
        last = (year + 1, 2) if month == 24 else (year, 3 * (month - 20) + 2)
        return date(year, 3 * (month - 20), 1), _month_end(*last)
    years = {"decade": 10, "century": 100}.get(precision, 1)
    return date(year * years, 1, 1), date(year * years + years - 1, 12, 31)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _refusal(text: str) -> NotADate:
    """Return what is wrong with text, from the first mend that changes it and what that leads to."""
    if len(text) > _LONGEST_MENDED:
        return NotADate("not-edtf", text)
    mends = [("full-width", text.translate(_HALF_WIDTH))]
    mends += [(reason, pattern.sub(replacement, text)) for reason, pattern, replacement in _MENDS]
    reason, mended = next((mend for mend in mends if mend[1].strip() and mend[1] != text), ("not-edtf", ""))
    if not mended:
        return NotADate(reason, text)
    try:
        return NotADate(reason, text, parse(mended).text)
    except NotADate as inner:
        return NotADate(reason if inner.suggestion else inner.reason, text, inner.suggestion)
