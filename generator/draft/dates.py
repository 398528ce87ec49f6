"""The dates that a sentence names, in Chinese and in English."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.draft.ahead import speaks_ahead
from generator.draft.already import was_already
from generator.draft.chinese_dates import CHINESE_DATES
from generator.draft.chinese_relative import CHINESE_FIRST, CHINESE_RELATIVE
from generator.draft.day_lists import DAY_LISTS
from generator.draft.english_dates import ENGLISH_DATES
from generator.draft.english_relative import ENGLISH_FIRST, ENGLISH_RELATIVE
from generator.draft.found import UNRESOLVED, FoundDate
from generator.draft.lookalikes import without_lookalikes
from generator.draft.numeric_dates import NUMERIC_DATES
from generator.draft.plain import cover, plain
from generator.draft.setting import DateRule, Reading, Setting
from generator.model.dates import Edtf, NotADate, parse

_RULES: tuple[DateRule, ...] = (
    *CHINESE_FIRST,
    *DAY_LISTS,
    *CHINESE_DATES,
    *CHINESE_RELATIVE,
    *NUMERIC_DATES,
    *ENGLISH_FIRST,
    *ENGLISH_DATES,
    *ENGLISH_RELATIVE,
)

_NAME_A_YEAR = ("full", "range", "relative-year", "anchor", "sentence-year")


def find_dates(sentence: str, published: date, earlier: Edtf | None = None) -> tuple[FoundDate, ...]:
    """Return the dates of a sentence, in order and apart.

    published: the day on which the article appeared. earlier: the date that the article named last before.
    """
    text = plain(sentence)
    setting = Setting(published, earlier, _month_of(earlier), None, speaks_ahead(text))
    found = []
    for rule, match in _candidates(text):
        start, end = _span(match)
        ahead = setting.ahead and not was_already(text, start, end)
        reading = rule.read(match, replace(setting, ahead=ahead))
        if reading is None:
            continue
        when, how = _tried(reading)
        found.append(FoundDate(start, end, sentence[start:end], when, how))
        if when:
            setting = _moved(setting, when, how)
    return tuple(found)


def _candidates(text: str) -> Iterator[tuple[DateRule, re.Match[str]]]:
    """Yield what looks like a date, in order and apart; earlier rules take what later ones would want too."""
    text = without_lookalikes(text)
    taken: list[tuple[int, DateRule, re.Match[str]]] = []
    for rule in _RULES:
        matches = [match for match in rule.pattern.finditer(text) if match.group() and rule.takes(match)]
        taken += [(_span(match)[0], rule, match) for match in matches]
        if matches:
            text = cover(text, [_span(match) for match in matches])
    for _, rule, match in sorted(taken, key=lambda one: one[0]):
        yield rule, match


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.span("date") if "date" in match.re.groupindex else match.span()


def _tried(reading: Reading) -> tuple[Edtf | None, str]:
    """Return the date that was read and by which rule; no date where there is no such day or it ends too early."""
    if reading.when is None:
        return None, reading.how if reading.how in UNRESOLVED else "impossible"
    try:
        return parse(reading.when), reading.how
    except NotADate:
        return None, "impossible"


def _moved(setting: Setting, when: Edtf, how: str) -> Setting:
    """Return the setting for what follows a date in its sentence."""
    known = when.latest or when.earliest
    month = _month_of(when)
    names_year = known and how in _NAME_A_YEAR and (month or when.precision in ("year", "season"))
    year = known.year if known and names_year else setting.year
    return replace(setting, anchor=when, month=month or setting.month, year=year)


def _month_of(when: Edtf | None) -> tuple[int, int] | None:
    """Return the month in which a date lies, or its end where it is a range of days."""
    if when is None:
        return None
    if when.precision == "range":
        return _month_of(when.end or when.start)
    known = when.earliest
    return (known.year, known.month) if known and when.precision in ("day", "month") else None
