"""Options of `timeline draft` that may be mistaken, and what was probably meant."""

import re
from datetime import date
from difflib import get_close_matches

import click

from generator.model.dates import NotADate, parse
from generator.model.timeline import Timeline
from generator.words.catalog import say

_SUGGESTED = 3
_LINES = re.compile(r"(\d{1,7})(?:-(\d{1,7}))?", re.ASCII)


def day_given(written: str | None, locale: str) -> date | None:
    """Return the day that --published names; misuse where it is no day."""
    if written is None:
        return None
    try:
        day = parse(written)
    except NotADate as wrong:
        meant = say(locale, " Did you mean {suggestion}?", suggestion=wrong.suggestion) if wrong.suggestion else ""
        words = say(locale, "“{text}” is no day; write it as 2024-11-20.", text=written)
        raise click.BadParameter(words + meant, param_hint="--published") from None
    if day.precision != "day" or day.earliest is None or day.approximate or day.uncertain:
        words = say(locale, "“{text}” is not one certain day; dates are resolved against a day.", text=written)
        raise click.BadParameter(words, param_hint="--published")
    return day.earliest


def lines_given(written: str | None, articles: int, locale: str) -> tuple[int, int] | None:
    """Return the lines that --lines names; misuse where they are none, or with several articles."""
    if written is None:
        return None
    found = _LINES.fullmatch(written)
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
    if not 1 <= first <= last:
        words = say(locale, "“{text}” names no lines; write the first and the last, such as 93-101.", text=written)
        raise click.BadParameter(words, param_hint="--lines")
    if articles > 1:
        raise click.UsageError(say(locale, "--lines goes with one article."))
    return first, last


def source_given(timeline: Timeline, source: str | None, locale: str) -> date | None:
    """Return the day on which a source was published, where the seeds know it; misuse where there is no such source."""
    if source is None:
        return None
    if source not in timeline.sources:
        near = get_close_matches(source, timeline.sources, _SUGGESTED, 0.5)
        meant = say(locale, " Did you mean {suggestion}?", suggestion=", ".join(near)) if near else ""
        words = say(locale, "There is no source with the id {id}.", id=source)
        raise click.BadParameter(words + meant, param_hint="--source")
    published = timeline.sources[source].published
    return published.earliest if published and published.precision == "day" else None
