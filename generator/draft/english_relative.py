"""English expressions that count from somewhere: yesterday, last Wednesday, last June, the same day, the 1990s."""

import re

from generator.draft.counted import (
    day_from_anchor,
    day_from_publication,
    last_weekday,
    next_weekday,
    week,
    weekday_of_week,
    weekdays,
)
from generator.draft.english_dates import lasting
from generator.draft.english_parts import COUNTS, MONTH, MONTHS, NO_WORD_BEFORE, PARTS, WEEKDAY, WEEKDAYS
from generator.draft.resolve import Named, month_after, month_before, read_named
from generator.draft.setting import DateRule, Reading, Setting

_WEEKS = {"last": -1, "this": 0, "next": 1, "the": 0}
_DAYS = {
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
}
_ANCHORED = {
    "the same day": 0,
    "that day": 0,
    "that same day": 0,
    "the following day": 1,
    "the next day": 1,
    "the day after": 1,
    "the previous day": -1,
    "the day before": -1,
}


def _read_named_month(match: re.Match[str], setting: Setting) -> Reading:
    """Read `last June`, the latest before the month of publication, `next June`, the first after, or `this June`."""
    month, published = MONTHS[match["month"].rstrip(".").lower()], setting.published
    year, which = published.year, match["which"].lower()
    if which == "last" and month >= published.month:
        year -= 1
    if which == "next" and month <= published.month:
        year += 1
    return lasting(match, read_named(Named(year, month, how="relative-month"), setting))


def _read_season(match: re.Match[str], setting: Setting) -> Reading:
    """Read `last summer`, the latest that was over before the month of publication, `next` or `this summer`."""
    part, published = PARTS[match["season"].lower()], setting.published
    starts = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[part]
    year, which = published.year, match["which"].lower()
    if which == "last":
        year -= 1 if published.month < starts + 3 else 0
        year -= 1 if part == "winter" and published.month < 3 else 0
    if which == "next" and published.month >= starts:
        year += 1
    return read_named(Named(year, part=part, how="relative-year"), setting)


def _read_month(match: re.Match[str], setting: Setting) -> Reading:
    year, month = setting.published.year, setting.published.month
    which = match["which"].lower()
    if which != "this":
        year, month = month_before(year, month) if which == "last" else month_after(year, month)
    part = PARTS[match["part"].lower().removesuffix(" of")] if match["part"] else None
    return lasting(match, read_named(Named(year, month, part=part, how="relative-month"), setting))


def _read_end_of_year(match: re.Match[str], setting: Setting) -> Reading:
    return read_named(Named(part=PARTS[match["part"].lower()]), setting)


def _read_quarter(match: re.Match[str], setting: Setting) -> Reading:
    return read_named(Named(part=PARTS[f"{match['part'].lower()} of"]), setting)


def _read_day(match: re.Match[str], setting: Setting) -> Reading:
    return lasting(match, day_from_publication(_DAYS[match["date"].lower()], setting))


def _read_anchored(match: re.Match[str], setting: Setting) -> Reading | None:
    return day_from_anchor(_ANCHORED[match["date"].lower()], setting)


def _read_days_away(match: re.Match[str], setting: Setting) -> Reading | None:
    count = match["count"].lower()
    days = COUNTS.get(count) or int(count)
    if match["way"] == "ago":
        return day_from_publication(-days, setting)
    return day_from_anchor(-days if match["way"] in ("earlier", "before") else days, setting)


def _read_weekday(match: re.Match[str], setting: Setting) -> Reading:
    weekday = WEEKDAYS[match["weekday"].lower()]
    which = (match["which"] or "").lower()
    if match["week"]:
        reading = weekday_of_week(weekday, _WEEKS[match["week"]], setting)
    elif which == "this":
        reading = weekday_of_week(weekday, 0, setting)
    elif which in ("next", "this coming", "coming") or (setting.ahead and not which):
        reading = next_weekday(weekday, setting)
    else:
        reading = last_weekday(weekday, setting, strictly=bool(which))
    if until := match["until"] or match["to"]:
        return weekdays(reading, WEEKDAYS[until.lower()])
    return lasting(match, reading)


def _read_week(match: re.Match[str], setting: Setting) -> Reading:
    return week(_WEEKS[match["which"].lower()], setting, weekend=match["end"] is not None)


def _read_decade(match: re.Match[str], setting: Setting) -> Reading:
    return lasting(match, Reading(f"{match['decade']}X" + ("~" if match["part"] else ""), "full"))


def _read_bare_day(match: re.Match[str], setting: Setting) -> Reading | None:
    day = int(match["day"])
    return read_named(Named(day=day), setting) if 1 <= day <= 31 else None


_WHICH = r"(?<![Tt]he )(?P<which>[Ll]ast|[Tt]his|[Nn]ext)"
_COUNT = r"(?P<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[0-9]{1,2})"

ENGLISH_FIRST: tuple[DateRule, ...] = tuple(
    DateRule(re.compile(pattern), read)
    for pattern, read in (
        (
            rf"{NO_WORD_BEFORE}(?P<date>(?P<part>(?:[Ee]arly|[Ll]ate|[Mm]id)(?: |-))?"
            r"(?P<decade>1[5-9][0-9]|20[0-9])0'?s)(?![A-Za-z0-9])",
            _read_decade,
        ),
        (rf"{NO_WORD_BEFORE}(?P<date>{_WHICH} (?P<month>{MONTH}))(?! ?[0-9])", _read_named_month),
        (
            rf"{NO_WORD_BEFORE}(?P<date>(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd of|[Bb]eginning of"
            rf"|[Mm]iddle of|[Ss]tart of) )?"
            rf"{_WHICH} month)(?![a-z]| of)",
            _read_month,
        ),
    )
)
"""What would be read wrongly as a plain date."""

ENGLISH_RELATIVE: tuple[DateRule, ...] = tuple(
    DateRule(re.compile(pattern), read)
    for pattern, read in (
        (
            rf"{NO_WORD_BEFORE}(?P<date>(?i:{'|'.join(_DAYS)}))\b(?!'s (?:world|society|era|age|internet"
            rf"|digital|life))",
            _read_day,
        ),
        (
            rf"{NO_WORD_BEFORE}(?<![Ee]very )(?P<date>(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?: coming)?"
            rf"|[Cc]oming|[Pp]ast) )?"
            rf"(?P<weekday>{WEEKDAY})(?: ?- ?(?P<until>{WEEKDAY})| (?:to|through|until) (?P<to>{WEEKDAY}))?"
            r"(?:,? (?:of )?(?P<week>last|this|next) week)?)(?![a-z0-9-])",
            _read_weekday,
        ),
        (rf"{NO_WORD_BEFORE}(?P<date>{_WHICH} week(?P<end>end)?)(?![a-z]| of)", _read_week),
        (r"\b(?:[Aa]t|[Oo]ver|[Oo]n|[Dd]uring) (?P<date>(?P<which>the) week(?P<end>end))(?![a-z]| of)", _read_week),
        (rf"{NO_WORD_BEFORE}(?P<date>{_WHICH} (?P<season>spring|summer|autumn|fall|winter))\b", _read_season),
        (
            r"\b(?P<date>(?P<part>(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle) of) the year)(?![a-z]| [0-9])",
            _read_end_of_year,
        ),
        (
            r"\b(?:[Ii]n|[Dd]uring|[Ff]or|[Bb]y|[Oo]f|[Ss]ince|[Ff]rom|[Tt]o|[Oo]ver) the (?P<date>(?:"
            r"(?P<part>(?i:first|second|third|fourth) quarter|(?i:first|second) half(?= of the year)"
            r"|(?i:last quarter)(?= of the year))(?: of the year)?))(?! (?:of|century|final|mile)|[a-z-])",
            _read_quarter,
        ),
        (
            rf"{NO_WORD_BEFORE}(?P<date>(?i:that same day|the (?:same|following|next|previous) day|that day))\b",
            _read_anchored,
        ),
        (rf"{NO_WORD_BEFORE}(?P<date>(?i:the day (?:after|before)))(?=[,.;]|$)", _read_anchored),
        (rf"{NO_WORD_BEFORE}(?P<date>{_COUNT} days? (?P<way>later|ago|earlier|afterwards))(?![a-z])", _read_days_away),
        (
            r"\b[Oo]n the (?P<date>(?P<day>[0-9]{1,2})(?:st|nd|rd|th))(?=[,.;]|$| (?:and|at|in|to|with|as|by) )(?! of)",
            _read_bare_day,
        ),
    )
)
