"""Days, weeks and months counted from the day of publication or from the date named before."""

from datetime import date, timedelta

from generator.draft.setting import Reading, Setting

_WEEKEND = 5  # Saturday, counted from Monday as 0


def day_from_publication(days: int, setting: Setting) -> Reading:
    """Return the day so many days after publication, before it where negative."""
    return _day(setting.published, days, "relative-day")


def day_from_anchor(days: int, setting: Setting) -> Reading | None:
    """Return the day so many days after the date named before; None where that is no day."""
    anchor = setting.anchor
    if anchor is None or anchor.precision != "day" or anchor.earliest is None:
        return None
    return _day(anchor.earliest, days, "anchor")


def weekday_of_week(weekday: int, weeks: int, setting: Setting) -> Reading:
    """Return a weekday (Monday is 0) of the week of publication, or of the one so many weeks after."""
    return _day(setting.published, weekday - setting.published.weekday() + 7 * weeks, "relative-week")


def last_weekday(weekday: int, setting: Setting, *, strictly: bool = False) -> Reading:
    """Return the latest such day not after publication; strictly: before it."""
    back = (setting.published.weekday() - weekday) % 7
    return _day(setting.published, -(back or 7 * strictly), "relative-week")


def next_weekday(weekday: int, setting: Setting) -> Reading:
    """Return the first such day after publication."""
    ahead = (weekday - setting.published.weekday()) % 7
    return _day(setting.published, ahead or 7, "relative-week")


def week(weeks: int, setting: Setting, *, weekend: bool = False) -> Reading:
    """Return the week of publication, Monday to Sunday, or the one so many weeks after; weekend: its last two days."""
    first = weekday_of_week(_WEEKEND if weekend else 0, weeks, setting)
    last = weekday_of_week(6, weeks, setting)
    return Reading(f"{first.when}/{last.when}" if first.when and last.when else None, "relative-week")


def weekdays(first: Reading, last_weekday: int) -> Reading:
    """Return the days from one that was read to the first such weekday after it."""
    begins = date.fromisoformat(first.when) if first.when else None
    if begins is None:
        return first
    last = _day(begins, (last_weekday - begins.weekday()) % 7 or 7, first.how)
    return Reading(f"{first.when}/{last.when}" if last.when else None, first.how)


def _day(start: date, days: int, how: str) -> Reading:
    try:
        return Reading((start + timedelta(days)).isoformat(), how)
    except OverflowError:
        return Reading(None, "impossible")
