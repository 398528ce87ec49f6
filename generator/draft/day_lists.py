"""Days that are listed: 8、9日 and `November 8 and 9` are a range, 8、10日 and `8 and 10 November` are two dates."""

import re

from generator.draft.chinese_dates import STARTS, counts_days, month_pattern, named_parts, year_pattern
from generator.draft.chinese_parts import DAY as CHINESE_DAY
from generator.draft.english_parts import ANY_WEEKDAY, DAY, MONTH, MONTHS, NO_WORD_BEFORE, YEAR
from generator.draft.numerals import chinese_number
from generator.draft.resolve import Named, read_named, read_range
from generator.draft.setting import DateRule, Reading, Setting

_CHINESE_BETWEEN = re.compile(r" ?[、和与及] ?")
_BETWEEN = re.compile(r",? (?:and|&) |, ")


def _numbers(match: re.Match[str]) -> list[int]:
    """Return the days of a list, in either language; 0 for what is no number."""
    between = _CHINESE_BETWEEN if _CHINESE_BETWEEN.search(match["days"]) else _BETWEEN
    written = [re.sub("[日号]|st|nd|rd|th", "", day).strip() for day in between.split(match["days"])]
    return [chinese_number(day) or 0 for day in written]


def _running(match: re.Match[str]) -> bool:
    days = _numbers(match)
    return days == list(range(days[0], days[0] + len(days)))


def _read_chinese_days(match: re.Match[str], setting: Setting) -> Reading | None:
    days, first = _numbers(match), named_parts(match, 1, setting)
    if first is None or counts_days(match, Named(month=first.month, day=days[0])):
        return None
    return read_range(Named(first.year, first.month, days[0], how=first.how), Named(day=days[-1]), setting)


def _read_chinese_day(match: re.Match[str], setting: Setting) -> Reading | None:
    first, day = named_parts(match, 1, setting), chinese_number(match["days"])
    if first is None or counts_days(match, Named(month=first.month, day=day)):
        return None
    return read_named(Named(first.year, first.month, day, how=first.how), setting)


def _read_english_days(match: re.Match[str], setting: Setting) -> Reading:
    days, (year, month) = _numbers(match), _month(match)
    return read_range(Named(year, month, days[0]), Named(year, month, days[-1]), setting)


def _read_english_day(match: re.Match[str], setting: Setting) -> Reading:
    year, month = _month(match)
    return read_named(Named(year, month, _numbers(match)[0]), setting)


def _read_further_day(match: re.Match[str], setting: Setting) -> Reading | None:
    if setting.anchor is None or setting.anchor.precision != "day":
        return None
    return read_named(Named(day=_numbers(match)[0]), setting)


def _month(match: re.Match[str]) -> tuple[int | None, int]:
    return int(match["year"]) if match["year"] else None, MONTHS[match["month"].rstrip(".").lower()]


_PREFIX = rf"(?:{year_pattern(1)} ?)?(?:{month_pattern(1)} ?)?"
_MORE = rf"(?: ?[、和与及] ?{CHINESE_DAY} ?日?){{0,5}} ?[、和与及] ?{CHINESE_DAY} ?日"

_NO_BETWEEN = r"(?<![Bb]etween )"
# In full, or found already.
_FIRST_DAY = rf"(?:{NO_WORD_BEFORE}{_NO_BETWEEN}{MONTH} ?{DAY}|(?<=\x00))"
_ALSO = rf"(?:, {DAY}){{0,5}},? (?:and|&) {DAY}"
_NAMED_MONTH = rf"(?P<month>{MONTH})"
_OF_YEAR = rf"(?:,? (?:of )?(?P<year>{YEAR}))"
_WEEKDAY = rf"(?:{ANY_WEEKDAY},? )?"
# A number with a word after it may count: November 8 and 10 firms.
_ENDS = (
    r"(?=,? [0-9]{4}|[,.;:)]|$| (?:in|at|with|and|as|by|to|for|on|during|when|where|was|were|will|this|last|next|the"
    r"|respectively|after|before|but|it|is|are|under|near|online)\b)"
)

DAY_LISTS: tuple[DateRule, ...] = (
    DateRule(
        re.compile(rf"{STARTS}{_PREFIX}(?P<days>{CHINESE_DAY} ?日?{_MORE})"),
        _read_chinese_days,
        _running,
    ),
    DateRule(
        re.compile(rf"{STARTS}(?P<date>{_PREFIX}(?P<days>{CHINESE_DAY}))(?={_MORE})"),
        _read_chinese_day,
    ),
    DateRule(
        re.compile(rf"{NO_WORD_BEFORE}(?P<date>{_WEEKDAY}{_NAMED_MONTH} ?(?P<days>{DAY}{_ALSO}){_ENDS}{_OF_YEAR}?)"),
        _read_english_days,
        _running,
    ),
    DateRule(
        re.compile(rf"{NO_WORD_BEFORE}(?P<date>(?P<days>{DAY}{_ALSO}) (?:of )?{_NAMED_MONTH}{_OF_YEAR}?)"),
        _read_english_days,
        _running,
    ),
    DateRule(
        re.compile(
            rf"{NO_WORD_BEFORE}{_NO_BETWEEN}(?P<date>(?P<days>{DAY}))(?={_ALSO} (?:of )?{_NAMED_MONTH}{_OF_YEAR}?)"
        ),
        _read_english_day,
    ),
    DateRule(
        re.compile(
            rf"{NO_WORD_BEFORE}{_NO_BETWEEN}(?P<date>{_WEEKDAY}{_NAMED_MONTH} ?(?P<days>{DAY}))(?={_ALSO}{_OF_YEAR})"
        ),
        _read_english_day,
    ),
    DateRule(
        re.compile(
            rf"{_FIRST_DAY}(?:, {DAY}){{0,4}},? (?:and|&) "
            rf"(?P<date>(?P<days>{DAY}){_ENDS}(?:,? {YEAR})?)"
        ),
        _read_further_day,
    ),
    DateRule(
        re.compile(
            rf"{_FIRST_DAY}(?:, {DAY}){{0,3}}, (?P<date>(?P<days>{DAY}))"
            r"(?=,? (?:and|&) \x00)"
        ),
        _read_further_day,
    ),
)
"""Days that follow one another come first; then each of those that do not."""
