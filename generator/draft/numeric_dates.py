"""Dates in figures alone, as both languages write them: 2023-11-08, 2023/11/8, 13.11.2023, 2014–2024."""

import re

from generator.draft.setting import DateRule, Reading, Setting

_BEFORE = r"(?<![0-9A-Za-z./_\-])(?<![0-9A-Za-z]:)(?<![0-9A-Za-z][ ]-)"
_AFTER = r"(?![0-9A-Za-z_%]|[./\-:][0-9A-Za-z])"
_YEAR = r"(?:1[5-9]|20|21)[0-9]{2}"


def _day(year: str, month: str, day: str) -> str | None:
    return f"{year}-{int(month):02}-{int(day):02}" if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else None


def _read_year_first(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read 2023-11-08; 2024.13.1 is rather a version."""
    if match["sign"] == "." and not 1 <= int(match["month"]) <= 12:
        return None
    return Reading(_day(match["year"], match["month"], match["day"]), "full")


def _read_year_last(match: re.Match[str], setting: Setting) -> Reading:
    """Read 13/11/2023; where both numbers may be a month it is not known which is."""
    first, second = int(match["first"]), int(match["second"])
    if first <= 12 and second <= 12:
        return Reading(None, "ambiguous-order")
    day, month = (first, second) if first > 12 else (second, first)
    return Reading(_day(match["year"], str(month), str(day)), "full")


def _read_range(match: re.Match[str], setting: Setting) -> Reading:
    first = _day(match["year"], match["month"], match["day"])
    last = _day(match["year2"] or match["year"], match["month2"] or match["month"], match["day2"])
    return Reading(f"{first}/{last}" if first and last else None, "range")


def _read_days(match: re.Match[str], setting: Setting) -> Reading:
    """Read 2015.12.16-18."""
    first = _day(match["year"], match["month"], match["day"])
    last = _day(match["year"], match["month"], match["day2"])
    return Reading(f"{first}/{last}" if first and last else None, "range")


def _read_two(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read 2014-09, a month, and 2014-15, two years; 2010-11 may be either."""
    year, last = match["year"], int(match["last"])
    later = last > int(year) % 100
    if 1 <= last <= 12:
        return Reading(None, "ambiguous-order") if later else Reading(f"{year}-{last:02}", "full")
    return Reading(f"{year}/{year[:2]}{last:02}", "range") if later else None


def _read_years(match: re.Match[str], setting: Setting) -> Reading | None:
    first, last = match["first"], match["last"]
    return Reading(f"{first}/{last}", "range") if first < last else None


_YMD = rf"(?P<year>{_YEAR})(?P<sign>[-/.])(?P<month>[0-9]{{1,2}})(?P=sign)(?P<day>[0-9]{{1,2}})"
_YMD_DAY = rf"{_YMD} ?(?:-{{1,2}}|~) ?(?P<day2>[0-9]{{1,2}})"
_YMD_END = r"(?:(?P<year2>(?:1[5-9]|20|21)[0-9]{2})(?P=sign))?(?P<month2>[0-9]{1,2})(?P=sign)(?P<day2>[0-9]{1,2})"
_TO = r" ?(?:至|到|~|(?<= )-+(?= )|--|\bto\b) ?"

NUMERIC_DATES: tuple[DateRule, ...] = tuple(
    DateRule(re.compile(pattern), read)
    for pattern, read in (
        (rf"{_BEFORE}{_YMD}{_TO}{_YMD_END}{_AFTER}", _read_range),
        (rf"{_BEFORE}(?=[0-9]{{4}}[/.]){_YMD_DAY}{_AFTER}", _read_days),
        (rf"{_BEFORE}{_YMD}(?:(?=T[0-9]{{2}}:)|{_AFTER})", _read_year_first),
        (
            rf"{_BEFORE}(?P<first>[0-9]{{1,2}})(?P<sign>[-/.])(?P<second>[0-9]{{1,2}})(?P=sign)"
            rf"(?P<year>{_YEAR}){_AFTER}",
            _read_year_last,
        ),
        (rf"{_BEFORE}(?P<first>{_YEAR}) ?(?:-{{1,2}}|~) ?(?P<last>{_YEAR}){_AFTER}(?! ?[年家个名人])", _read_years),
        (rf"{_BEFORE}(?P<year>{_YEAR})[-/](?P<last>[0-9]{{2}}){_AFTER}(?! ?[年月日])", _read_two),
    )
)
