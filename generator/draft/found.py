"""What was found in a sentence of an article: dates and figures, where they stand and how they were read."""

from dataclasses import dataclass

from generator.model.dates import Edtf
from generator.model.figures import Bound


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a sentence.

    start, end: offsets in the sentence, in characters, the end excluded. text: as written there.
    when: what it means; None where it names a time that cannot be resolved.
    how: by which rule it was read, a key of HOW.
    """

    start: int
    end: int
    text: str
    when: Edtf | None
    how: str


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A number that counts something.

    start, end: offsets in the sentence, in characters, the end excluded. text: number, bound and unit as written.
    value: in full, never compacted: 2.5万 is 25000.
    unit: the words counted by, as written, such as 名嘉宾 or countries.
    """

    start: int
    end: int
    text: str
    value: int | float
    bound: Bound
    unit: str


HOW: dict[str, str] = {
    "full": "The date is written with its year.",
    "range": "The range is written with its year; what one end leaves out was taken from the other.",
    "published-year": "The year of publication was added.",
    "year-before": "The year before publication was added; in that of publication it would be too far ahead.",
    "year-after": "The year after publication was added, since the sentence speaks of what is to come.",
    "sentence-year": "The year named before it in the sentence was added.",
    "published-month": "The month nearest to the day of publication was added.",
    "anchor-month": "The month of the date named before it was added.",
    "relative-day": "It was counted from the day of publication.",
    "relative-week": "It was counted from the week of publication, which begins on Monday.",
    "relative-month": "It was counted from the month of publication.",
    "relative-year": "It was counted from the year of publication.",
    "anchor": "It was counted from the date named before it.",
    "since": "It lasts from the date that is written; no end is named.",
    "impossible": "There is no such date, or it ends before it begins.",
    "ambiguous-order": "Its day and month may be confused, so it was not read.",
    "lunar": "It is a date of the Chinese calendar, which is not converted.",
    "unknown": "What it counts from is not known, so it was not read.",
}
"""By which rule a date was read → how it was, in words."""

UNRESOLVED = ("impossible", "ambiguous-order", "lunar", "unknown")
"""The rules of HOW by which a date is left without a meaning."""
