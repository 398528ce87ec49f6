"""The figures of a sentence: numbers that count things, money or shares, in Chinese and in English."""

from datetime import date
from itertools import chain

from generator.draft.chinese_figures import chinese_figures
from generator.draft.counting import Count
from generator.draft.dates import find_dates
from generator.draft.english_figures import english_figures
from generator.draft.found import FoundFigure
from generator.draft.lookalikes import figure_lookalikes
from generator.draft.plain import cover, plain

_ANY_DAY = date(2000, 1, 1)  # where dates stand does not depend on the day of publication


def find_figures(sentence: str) -> tuple[FoundFigure, ...]:
    """Return the figures of a sentence, in order and apart; dates, durations, ordinals and names are none."""
    text = plain(sentence)
    text = cover(text, [(one.start, one.end) for one in find_dates(sentence, _ANY_DAY)])
    text = cover(text, figure_lookalikes(text))
    counts = sorted(chain(chinese_figures(text), english_figures(text)), key=lambda one: (one.start, -one.end))
    found: list[FoundFigure] = []
    for count in counts:
        if not found or count.start >= found[-1].end:
            found.append(_found(sentence, count))
    return tuple(found)


def _found(sentence: str, count: Count) -> FoundFigure:
    start, end = count.start, count.end
    while sentence[start].isspace():
        start += 1
    first, last = count.unit
    return FoundFigure(start, end, sentence[start:end], count.value, count.bound, sentence[first:last].strip())
