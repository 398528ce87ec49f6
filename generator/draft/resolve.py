"""From the parts of a date that a sentence names to the date that is meant."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.draft.setting import Reading, Setting

_HALF_YEAR = timedelta(days=183)

# Part of a year → EDTF, of which {year} is completed.
_OF_YEAR = {
    "early": "{year}-01~",
    "mid": "{year}-06~",
    "late": "{year}-12~",
    "around": "{year}~",
    "first-half": "{year}-01/{year}-06",
    "second-half": "{year}-07/{year}-12",
    "q1": "{year}-01/{year}-03",
    "q2": "{year}-04/{year}-06",
    "q3": "{year}-07/{year}-09",
    "q4": "{year}-10/{year}-12",
    "three-quarters": "{year}-01/{year}-09",
    **{f"first-{last}-months": f"{{year}}-01/{{year}}-{last:02}" for last in range(2, 12)},
    "spring": "{year}-21",
    "summer": "{year}-22",
    "autumn": "{year}-23",
    "winter": "{year}-24",
}
_OF_MONTH = {
    "early": "{month}~",
    "mid": "{month}~",
    "late": "{month}~",
    "around": "{month}~",
    "first-ten-days": "{month}-01/{month}-10",
    "middle-ten-days": "{month}-11/{month}-20",
    "last-ten-days": "{month}-21/{month}-{last}",
    "first-twenty-days": "{month}-01/{month}-20",
    "last-twenty-days": "{month}-11/{month}-{last}",
}


@dataclass(frozen=True, slots=True)
class Named:
    """The parts of a date that are named; None where one is not.

    part: a key of the tables above, such as `early`. how: a key of HOW, where the parts had to be counted out already.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None
    how: str = "full"


def read_named(named: Named, setting: Setting) -> Reading:
    """Return the date of which some parts are named, the others completed."""
    completed = complete(named, setting)
    return Reading(_written(completed), completed.how)


def read_range(first: Named, last: Named, setting: Setting) -> Reading:
    """Return the range between two dates, of which each may leave out what the other has."""
    if first.month is None and first.day is not None and last.month is not None:
        first = replace(first, month=last.month)
    if last.month is None and last.day is not None and last.year is not None:
        last = replace(last, month=first.month)
    if first.year is None and last.year is not None:
        first = replace(first, year=last.year, how=last.how)
        if _order(first) > _order(last):
            first = replace(first, year=last.year - 1)
    bare = first.month is None and first.day is not None
    first = complete(first, setting)
    last = _carried(first, last, bare)
    begins, ends = _written(first), _written(last)
    if begins is None or ends is None:
        return Reading(None, first.how)
    return Reading(f"{begins.split('/')[0]}/{ends.split('/')[-1]}", first.how if first.how != "full" else "range")


def since(reading: Reading) -> Reading:
    """Return what lasts from a date on; of a range, nothing else than the range."""
    if reading.when is None or "/" in reading.when:
        return reading
    return Reading(f"{reading.when}/..", "since")


def complete(named: Named, setting: Setting) -> Named:
    """Return what is named with the year, or year and month, that it leaves out."""
    if named.year is not None:
        return named
    if named.month is not None:
        return _with_year(named, setting)
    if named.day is not None:
        return _with_month(named, setting)
    if setting.year is not None:
        return replace(named, year=setting.year, how="sentence-year")
    return replace(named, year=setting.published.year, how="published-year")


def month_before(year: int, month: int) -> tuple[int, int]:
    """Return the year and month before."""
    return (year, month - 1) if month > 1 else (year - 1, 12)


def month_after(year: int, month: int) -> tuple[int, int]:
    """Return the year and month after."""
    return (year, month + 1) if month < 12 else (year + 1, 1)


def _carried(first: Named, last: Named, bare: bool) -> Named:
    """Return the end of a range with what it leaves out, from its beginning, which is complete."""
    if last.year is not None:
        return last
    assert first.year is not None
    if last.month is None and last.day is not None and first.month is not None:
        year, month = first.year, first.month
        if bare and first.day is not None and last.day < first.day:
            year, month = month_after(year, month)
        return replace(last, year=year, month=month)
    last = replace(last, year=first.year)
    turns = last.month is not None and first.month is not None and last.month < first.month
    return replace(last, year=first.year + 1) if turns else last


def _with_year(named: Named, setting: Setting) -> Named:
    """Return a month or a day of one with the year named before in the sentence, else that nearest to publication."""
    if setting.year is not None:
        return replace(named, year=setting.year, how="sentence-year")
    year, published = setting.published.year, setting.published
    first, last = _days(year, named)
    if first and last and not setting.ahead and first - published > _HALF_YEAR:
        return replace(named, year=year - 1, how="year-before")
    if first and last and setting.ahead and published - last > _HALF_YEAR:
        return replace(named, year=year + 1, how="year-after")
    return replace(named, year=year, how="published-year")


def _with_month(named: Named, setting: Setting) -> Named:
    """Return a bare day in the month named before, else the nearest such day on the side of publication it is on."""
    assert named.day is not None
    if setting.month is not None:
        return replace(named, year=setting.month[0], month=setting.month[1], how="anchor-month")
    published = setting.published
    step = month_after if setting.ahead else month_before
    year, month = published.year, published.month
    for _ in range(4):  # no day of the first 31 is lacking in more than one month running
        there = _day(year, month, named.day)
        if there and (there >= published if setting.ahead else there <= published):
            return replace(named, year=year, month=month, how="published-month")
        year, month = step(year, month)
    return replace(named, year=published.year, month=published.month, how="published-month")


def _days(year: int, named: Named) -> tuple[date | None, date | None]:
    """Return the first and last day of a month, or twice a day of it."""
    assert named.month is not None
    if named.day is not None:
        return (_day(year, named.month, named.day),) * 2
    first = _day(year, named.month, 1)
    return first, first and first.replace(day=monthrange(year, named.month)[1])


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _order(named: Named) -> tuple[int, int, int]:
    return (named.year or 0, named.month or 0, named.day or 0)


def _written(named: Named) -> str | None:
    """Return EDTF for a complete date, not yet tried; None where it has a month that does not exist."""
    year, month, day = named.year, named.month, named.day
    if year is None or not 1 <= year <= 9999 or (month is not None and not 1 <= month <= 12):
        return None
    if month is None:
        if day is not None:
            return None
        return _OF_YEAR[named.part].format(year=f"{year:04}") if named.part else f"{year:04}"
    written = f"{year:04}-{month:02}"
    if day is not None:
        return f"{written}-{day:02}" + ("~" if named.part == "around" else "")
    return _OF_MONTH[named.part].format(month=written, last=monthrange(year, month)[1]) if named.part else written
