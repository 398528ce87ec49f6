"""Which edition a text speaks of: 2023年…大会, 第二届…, 今年的…, the Third …, this year’s …."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from generator.draft.subject import Subject
from generator.model.edition import Edition
from generator.model.timeline import Timeline

Way = Literal["year", "number", "this"]

_DIGITS = "零一二三四五六七八九"
_ENGLISH = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_NEAR = timedelta(days=200)


@dataclass(frozen=True, slots=True)
class Reference:
    """An edition that a text names; start and end are offsets of the whole name, its year or number included."""

    start: int
    end: int
    edition: str
    way: Way


@dataclass(frozen=True)
class EditionNames:
    """How editions are named in texts: one pattern, and the edition by its year and by its number as written."""

    pattern: "re.Pattern[str]"
    by_year: Mapping[str, str]
    by_number: Mapping[str, str]
    editions: Mapping[str, Edition]


def edition_names(timeline: Timeline, subject: Subject) -> EditionNames:
    """Return how the editions of a timeline are named."""
    names = "|".join(map(re.escape, subject.bases)) or "(?!)"
    editions = dict(timeline.editions)
    numbers = {form: one.id for one in editions.values() if one.number for form in _ordinals(one.number)}
    ordinals = "|".join(map(re.escape, sorted(numbers, key=len, reverse=True))) or "(?!)"
    pattern = re.compile(
        rf"(?<!\d)(?P<year>\d{{4}})(?:年度?的?)? ?(?:{names})"
        rf"|(?P<number>{ordinals})\s?(?:{names})"
        rf"|(?P<this>本届|本次|此次|这次|这届|今年的?|[Tt]his year's )(?:{names}|{_echo(subject)})"
    )
    years = {str(one.when.earliest.year): one.id for one in editions.values() if one.when.earliest}
    return EditionNames(pattern, years, numbers, editions)


def references_in(names: EditionNames, text: str, published: date) -> Iterator[Reference]:
    """Yield the editions that a text (as `alike` returns it) names."""
    for found in names.pattern.finditer(text):
        if found["year"]:
            way, edition = "year", names.by_year.get(found["year"])
        elif found["number"]:
            way, edition = "number", names.by_number.get(found["number"])
        else:
            way, edition = "this", this_edition(names, published)
        if edition:
            yield Reference(found.start(), found.end(), edition, way)  # type: ignore[arg-type]


def this_edition(names: EditionNames, published: date) -> str | None:
    """Return the edition nearest to a day, of the half year around it; None where there is none."""
    far = {
        identifier: abs((one.when.earliest - published).days)
        for identifier, one in names.editions.items()
        if one.when.earliest
    }
    nearest = min(far, key=lambda one: far[one], default=None)
    return nearest if nearest is not None and far[nearest] <= _NEAR.days else None


def edition_of_day(names: EditionNames, day: date) -> str | None:
    """Return the edition within which, or within three days of which, a day lies."""
    for identifier, one in names.editions.items():
        first, last = one.when.earliest, one.when.latest
        if first and last and first - timedelta(days=3) <= day <= last + timedelta(days=3):
            return identifier
    return None


def _echo(subject: Subject) -> str:
    words = re.findall(r"[一-龥]{2,4}(?=[|)])", subject.echo.pattern)
    return "|".join(map(re.escape, words)) or "(?!)"


def _ordinals(number: int) -> Iterator[str]:
    yield f"第{number}届"
    if number < 20:
        tens = "十" if number >= 10 else ""
        yield f"第{tens}{_DIGITS[number % 10] if number % 10 else ''}届"
    if number == 1:
        yield from ("首届", "inaugural", "Inaugural")
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    yield f"{number}{suffix}"
    if number < len(_ENGLISH):
        yield from (_ENGLISH[number], _ENGLISH[number].title())
