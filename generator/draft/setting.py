"""What dates are read against, what reading one gives, and the rules that read them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from generator.model.dates import Edtf


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known where a date stands.

    published: the day of publication. anchor: the date named last before, in the sentence or earlier in the article.
    month: year and month of the last date that named a month. year: the year named last before in the same sentence.
    ahead: whether the sentence speaks of what is to come.
    """

    published: date
    anchor: Edtf | None
    month: tuple[int, int] | None
    year: int | None
    ahead: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression means: EDTF text, None where that cannot be known; by which rule, a key of HOW."""

    when: str | None
    how: str


def _any(match: re.Match[str]) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class DateRule:
    """An expression and how it is read.

    pattern: what it looks like in plain characters; the group `date`, if there is one, is the expression itself.
    read: gives its meaning, or None where it is no date after all.
    takes: tells whether the expression is for this rule at all; what it is not for is left to later rules.
    """

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Setting], Reading | None]
    takes: Callable[[re.Match[str]], bool] = _any
