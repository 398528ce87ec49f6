"""Dates as Chinese texts write them: years, months and days, whole or in part, and the ranges between them."""

import re
from dataclasses import replace

from generator.draft.chinese_parts import (
    DAY,
    JOIN,
    MONTH,
    MONTH_WORD,
    PART_OF_MONTH,
    PART_OF_YEAR,
    PARTS_OF_MONTH,
    PARTS_OF_YEAR,
    QUARTERS,
    SEASONS,
    WEEKDAY,
    YEAR,
    YEAR_WORD,
)
from generator.draft.numerals import chinese_number
from generator.draft.resolve import Named, month_after, month_before, read_named, read_range, since
from generator.draft.setting import DateRule, Reading, Setting

_YEARS_OFF = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1, "来年": 1, "后年": 2}
_YEARS_OFF_ANCHOR = {"当年": 0, "同年": 0, "那一年": 0, "那年": 0, "次年": 1, "翌年": 1}
_SINCE = re.compile(r"以来|起(?![草码来床诉用点动伏源步])|开始|至今")
_FROM = re.compile(r"(?:自从?|从)\Z")
_SINCE_LATER = re.compile(r"[^。；;!?，,]{0,40}以来")
_NO_DAY_BEFORE = re.compile(r"[第每数近共前首半个整短达期了续]\Z")
_NO_DAY_AFTER = re.compile(
    r"[内间余多均游程]|以[内上]|之[内间后]|后(?!续)|来(?![自到临华访])|本(?![报届次月周])|报(?![道告名到])"
)


def year_pattern(number: int) -> str:
    """Return the pattern of a year with its 年, or a word for one, its groups ending in number."""
    return rf"(?:(?P<year{number}>{YEAR}) ?年(?!代)|(?P<yearword{number}>{YEAR_WORD}))"


def month_pattern(number: int) -> str:
    """Return the pattern of a month with its 月, or a word for one, its groups ending in number."""
    return rf"(?P<m{number}>(?P<month{number}>{MONTH}) ?月份?(?!刊)|(?P<monthword{number}>{MONTH_WORD}))"


def _point(number: int, *, open_end: bool = False) -> str:
    """Return the pattern of a date of which parts may be left out, its groups ending in number.

    open_end: let it end in a number without its unit, as the first end of 8至10日 does.
    """
    year, month = year_pattern(number), month_pattern(number)
    if open_end:
        return rf"(?:{year} ?)?(?:{month} ?)?(?P<bare{number}>(?<![0-9.A-Za-z/\-])[0-9]{{1,4}}|{DAY}|{YEAR})"
    day = rf"(?P<day{number}>{DAY}) ?(?(m{number})[日号]|日)"
    part = rf"(?P<part{number}>(?(m{number}){PART_OF_MONTH}|{PART_OF_YEAR}))"
    starts = rf"(?={YEAR} ?年|{YEAR_WORD}|{MONTH} ?月|{MONTH_WORD}|{DAY} ?日)"
    return rf"{starts}(?:{year})?(?: ?{month})?(?: ?(?:{day}|{part}))?"


def named_parts(match: re.Match[str], number: int, setting: Setting) -> Named | None:
    """Return the parts of a date that a match names; None where it counts from a date that is not known."""
    groups = match.groupdict()
    named = Named(
        chinese_number(groups[f"year{number}"] or ""),
        _month_number(groups[f"month{number}"]),
        chinese_number(groups.get(f"day{number}") or ""),
        _part(groups.get(f"part{number}"), groups[f"m{number}"] is not None),
    )
    counted: Named | None = named
    if word := groups[f"yearword{number}"]:
        counted = _counted_year(named, word, setting)
    if counted and (word := groups[f"monthword{number}"]):
        counted = _counted_month(counted, word, setting)
    return counted


def _month_number(text: str | None) -> int | None:
    return 1 if text == "元" else chinese_number(text or "")


def _part(text: str | None, of_month: bool) -> str | None:
    if not text:
        return None
    known = PARTS_OF_MONTH if of_month else PARTS_OF_YEAR
    if text in known:
        return known[text]
    if text.endswith("季度"):
        return QUARTERS[text[-3]]
    if text.startswith("前"):
        return f"first-{chinese_number(text[1:].rstrip('月').rstrip('个'))}-months"
    return next(season for sign, season in SEASONS.items() if sign in text)


def _counted_year(named: Named, word: str, setting: Setting) -> Named | None:
    if word in _YEARS_OFF:
        return replace(named, year=setting.published.year + _YEARS_OFF[word], how="relative-year")
    earliest = setting.anchor and (setting.anchor.earliest or setting.anchor.latest)
    return replace(named, year=earliest.year + _YEARS_OFF_ANCHOR[word], how="anchor") if earliest else None


def _counted_month(named: Named, word: str, setting: Setting) -> Named | None:
    if word in ("当月", "同月", "次月"):
        if setting.month is None:
            return None
        year, month = month_after(*setting.month) if word == "次月" else setting.month
        return replace(named, year=year, month=month, how="anchor")
    year, month = setting.published.year, setting.published.month
    if word.startswith("上"):
        year, month = month_before(year, month)
    elif word.startswith("下"):
        year, month = month_after(year, month)
    return replace(named, year=year, month=month, how="relative-month")


def _read_range(match: re.Match[str], setting: Setting) -> Reading | None:
    first, last = named_parts(match, 1, setting), named_parts(match, 2, setting)
    if first is None or last is None:
        return Reading(None, "unknown")
    return None if counts_days(match, first) else read_range(first, last, setting)


def _read_shared(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a range whose first end has no unit: that of the second."""
    first, last = named_parts(match, 1, setting), named_parts(match, 2, setting)
    number = chinese_number(match["bare1"])
    if first is None or last is None or number is None:
        return None
    unit = "year" if match["year2"] else "month" if match["month2"] else "day" if match["day2"] else ""
    if not unit or getattr(first, unit) is not None or (unit == "year") != (number > 999):
        return None
    first = Named(
        number if unit == "year" else first.year,
        number if unit == "month" else first.month,
        number if unit == "day" else first.day,
        how=first.how,
    )
    return None if counts_days(match, first) else read_range(first, last, setting)


def _runs_on(match: re.Match[str]) -> bool:
    """Tell whether what 、 joins follows one on the other: 3、4月, but not 3、5月."""
    last = next((match[f"{unit}2"] for unit in ("year", "month", "day") if match[f"{unit}2"]), None)
    return "、" not in match["join"] or chinese_number(last or "") == (chinese_number(match["bare1"]) or 0) + 1


def _read_point(match: re.Match[str], setting: Setting) -> Reading | None:
    named = named_parts(match, 1, setting)
    if named is None:
        more = match["month1"] or match["day1"] or match["part1"]
        return Reading(None, "unknown") if more else None  # 当年 alone is often no date; 当年11月 is one
    if counts_days(match, named):
        return None
    reading = read_named(named, setting)
    return since(reading) if _begins(match) else reading


def _begins(match: re.Match[str]) -> bool:
    """Tell whether what is dated lasts from then on: 2014年以来, 2014年起, 自2014年举办以来."""
    after = match.string[match.end() :][:44]
    before = match.string[max(0, match.start() - 2) : match.start()]
    return bool(_SINCE.match(after) or (_FROM.search(before) and _SINCE_LATER.match(after)))


def counts_days(match: re.Match[str], named: Named) -> bool:
    """Tell whether a bare day is rather a number of days, as in 3日内, or no day of any month."""
    if named.month is not None or named.day is None:
        return False
    written = match.group()
    before, after = match.string[max(0, match.start() - 1) : match.start()], match.string[match.end() :][:2]
    if not written[0].isascii() and not re.match(r"[,，。；;：:（(\s于在]|\Z", before[-1:]):
        return True
    return named.day > 31 or bool(_NO_DAY_BEFORE.search(before) or _NO_DAY_AFTER.match(after))


_SHARED_JOIN = JOIN.replace("(?:", "(?P<join>", 1).replace("|~", "|~|、")
_TIME_OF_DAY = (
    r"(?:(?:凌晨|清晨|早晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚|深夜|夜间|夜)?"
    r"(?:[0-9]{1,2}[时点](?:[0-9]{1,2}分|半)?)?)"
)
_END = rf"(?(day{{0}})(?:[,，]? ?[(（]?{WEEKDAY}[)）]?)?)"

STARTS = "(?=[0-9〇○零一二三四五六七八九十元今去前明后本来上下同当次翌那这])"
"""What every date begins with, which tells most places apart at once."""

CHINESE_DATES: tuple[DateRule, ...] = tuple(
    DateRule(re.compile(STARTS + pattern), read, *takes)
    for pattern, read, *takes in (
        (_point(1) + _TIME_OF_DAY + JOIN + _point(2) + _END.format(2), _read_range),
        (_point(1, open_end=True) + _SHARED_JOIN + _point(2), _read_shared, _runs_on),
        (_point(1) + _END.format(1), _read_point),
    )
)
"""Ranges come before the dates of which they are made."""
