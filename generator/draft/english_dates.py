"""Dates as English texts write them: days, months and years, whole or in part, and the ranges between them."""

import re
from dataclasses import replace

from generator.draft.english_parts import (
    ANY_WEEKDAY,
    DAY,
    JOIN,
    MONTH,
    MONTHS,
    NO_WORD_BEFORE,
    PARTS,
    PARTS_OF_MONTHS,
    PLAIN_MONTH,
    YEAR,
    of_year,
)
from generator.draft.resolve import Named, read_named, read_range, since
from generator.draft.setting import DateRule, Reading, Setting

_YEARS_OFF = {"last": -1, "this": 0, "next": 1}
_SINCE = re.compile(r"\b[Ss]ince (?:about |around |at least |the )?\Z")
_ONWARDS = re.compile(r" (?:onwards?|on)(?![A-Za-z]| [A-Z0-9a-z])")
_FROM = re.compile(r"\b[Ff]rom \Z")


def _named(match: re.Match[str], number: int, setting: Setting) -> Named | None:
    """Return the parts of a date that a match names; None where it counts from a date that is not known."""
    groups = match.groupdict()
    month, day, year = (groups.get(f"{part}{number}") for part in ("month", "day", "year"))
    part = groups.get(f"part{number}")
    named = Named(
        int(year) if year else None,
        MONTHS[month.rstrip(".").lower()] if month else None,
        int(re.sub("[a-z]", "", day)) if day else None,
        _part(part) if part else None,
    )
    word = groups.get(f"yearword{number}")
    return _counted_year(named, word, setting) if word else named


def _part(text: str) -> str:
    words = re.sub(r"(?: in| the|[-,])+$", "", re.sub(r" the$", "", text.lower().strip()))
    return PARTS.get(words) or PARTS[words.removesuffix(" of")]


def _counted_year(named: Named, word: str, setting: Setting) -> Named | None:
    which = word.lower().split()[0]
    if which in _YEARS_OFF:
        return replace(named, year=setting.published.year + _YEARS_OFF[which], how="relative-year")
    earliest = setting.anchor and (setting.anchor.earliest or setting.anchor.latest)
    return replace(named, year=earliest.year, how="anchor") if earliest else None


def _read_range(match: re.Match[str], setting: Setting) -> Reading | None:
    first, last = _named(match, 1, setting), _named(match, 2, setting)
    if first is None or last is None:
        return None
    return read_range(first, last, setting)


def _read_years(match: re.Match[str], setting: Setting) -> Reading | None:
    return read_range(Named(int(match["year1"])), Named(int(match["year2"])), setting)


_COUNT_AFTER = re.compile(r" (?:[A-Za-z]+ )?[a-z]{3,}s\b(?<!was)(?<!has)(?<!is)(?<!its)(?<!this)")
_COUNT_BEFORE = re.compile(
    r"(?:\b(?i:than|over|nearly|almost|some|about|least|most|exceeding|roughly|approximately|up to"
    r"|crowd of|total of|audience of|score of|population of|height of|altitude of|number of|sold for|priced at"
    r"|worth|numbered|totall?ed|weighs|scored)"
    r"|[达超过逾近约共有为足多破]) ?\Z"
)
_DATED_BEFORE = re.compile(
    r"(?:\b(?:(?i:in|since|of|from|until|till|to|by|before|after|during|for|through|throughout|between"
    r"|late|early|mid|and|the|year|"
    r"its|his|her|their|our|that|this)|[A-Za-z]*'s?|[A-Z][a-z]+) |[(\[\x00] ?)\Z"
)


def _read_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read a bare year, unless it rather seems to count what follows: 2014 companies."""
    start = match.start("date")
    before = match.string[max(0, start - 16) : start]
    if _COUNT_BEFORE.search(before):
        return None
    if not _DATED_BEFORE.search(before) and _COUNT_AFTER.match(match.string[match.end() : match.end() + 40]):
        return None
    return lasting(match, Reading(match["year1"], "full"))


def _read_point(match: re.Match[str], setting: Setting) -> Reading | None:
    named = _named(match, 1, setting)
    if named is None or (named.month is not None and named.part not in (*PARTS_OF_MONTHS, None)):
        return None
    return lasting(match, read_named(named, setting))


def lasting(match: re.Match[str], reading: Reading) -> Reading:
    """Return what is read, and where it follows `since`, what lasts from then on."""
    start, end = match.span("date") if "date" in match.re.groupindex else match.span()
    before, after = match.string[max(0, start - 16) : start], match.string[end : end + 12]
    begins = _SINCE.search(before) or (_FROM.search(before) and _ONWARDS.match(after))
    return since(reading) if begins else reading


_BETWEEN = rf"{NO_WORD_BEFORE}(?P<between>[Bb]etween (?:the )?)?"
_WEEKDAY = rf"(?:{ANY_WEEKDAY},? (?:the )?)?"
_ALSO = rf"(?: \({ANY_WEEKDAY}\)|, {ANY_WEEKDAY}(?=[,.;)]|$))?)"
_PART = (
    r"(?P<part1>(?:[Ee]arly|[Ll]ate)(?: in)?(?: the)? |[Mm]id(?:-| ?)"
    r"|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose) of (?:the )?|[Ff]irst three quarters of "
    r"|(?:[Ff]irst|[Ss]econd) half of |(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) quarter of "
    r"|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of|,)? |Q[1-4](?: of|,)? "
    r"|(?:[Aa]round|[Cc]irca|ca?\.) ?)"
)
_IN = (
    r"(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Tt]ill?|[Bb]y|[Ff]rom|[Tt]o|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or"
    r"|[Tt]hroughout|[Tt]hrough|[Ee]arl(?:y|ier)|[Ll]ate[r]?|[Aa]nd|or|this|the|circa)"
)


def _month(number: int) -> str:
    return rf"(?P<month{number}>{MONTH})"


def _day(number: int) -> str:
    return rf"(?P<day{number}>{DAY})"


def _maybe(pattern: str) -> str:
    return f"(?:{pattern})?"


_JOIN = rf"{JOIN}(?:{ANY_WEEKDAY},? )?"
_YEAR = rf"(?P<year1>{YEAR})"
_RELATIVE_YEAR = r"(?P<yearword1>(?<!the )(?<!The )(?:[Ll]ast|[Tt]his|[Nn]ext) year\b|(?:[Tt]hat|[Tt]he same) year\b)"

ENGLISH_DATES: tuple[DateRule, ...] = tuple(
    DateRule(re.compile(pattern), read)
    for pattern, read in (
        (
            rf"{_BETWEEN}"
            rf"(?P<date>{_WEEKDAY}{_month(1)} ?{_day(1)}{_maybe(of_year(1))}{_JOIN}{_maybe(_month(2) + ' ?')}{_day(2)}"
            rf"{_maybe(of_year(2))})",
            _read_range,
        ),
        (
            rf"{_BETWEEN}"
            rf"(?P<date>{_WEEKDAY}{_day(1)}{_maybe(f' ?(?:of )?{_month(1)}' + _maybe(of_year(1)))}{_JOIN}{_day(2)}"
            rf" ?(?:of )?{_month(2)}{_maybe(of_year(2))})",
            _read_range,
        ),
        (
            rf"{_BETWEEN}(?P<date>{_month(1)}{_maybe(of_year(1))}{_JOIN}{_month(2)}{_maybe(of_year(2))})(?! ?[0-9])",
            _read_range,
        ),
        (rf"{NO_WORD_BEFORE}(?P<date>{_WEEKDAY}{_month(1)} ?{_day(1)}{_maybe(of_year(1))}{_ALSO}", _read_point),
        (
            rf"{NO_WORD_BEFORE}(?P<date>{_WEEKDAY}{_day(1)}(?: of|-)? ?{_month(1)}{_maybe(of_year(1))}{_ALSO}",
            _read_point,
        ),
        (rf"{NO_WORD_BEFORE}(?P<date>{_PART}{_month(1)}{_maybe(of_year(1))})", _read_point),
        (rf"{NO_WORD_BEFORE}(?P<date>{_PART}(?:{_YEAR}|{_RELATIVE_YEAR}))", _read_point),
        (rf"{NO_WORD_BEFORE}(?P<date>{_month(1)}{of_year(1)})", _read_point),
        (
            rf"(?:{NO_WORD_BEFORE}{_IN} |(?<=[0-9A-Za-z] - ))(?P<date>{_month(1)})(?![a-z]| [A-Z][a-z]+ (?:said"
            rf"|says|told))",
            _read_point,
        ),
        (rf"{NO_WORD_BEFORE}(?P<date>(?P<month1>{PLAIN_MONTH}))", _read_point),
        (rf"{_BETWEEN}(?P<date>{_YEAR}{JOIN}(?P<year2>{YEAR}))", _read_years),
        (rf"{NO_WORD_BEFORE}(?P<date>{_RELATIVE_YEAR})", _read_point),
        (
            rf"(?<![0-9A-Za-z$€£¥#/_.:%\-+])(?<![0-9],)(?P<date>{_YEAR})(?![-/][0-9A-Za-z]"
            rf"| ?[年月日家个名人项多余万亿场%件])",
            _read_year,
        ),
    )
)
"""Ranges come before the dates of which they are made, and days before months and months before years."""
