"""Figures in words: the bound is never dropped, the number never compacted."""

from babel.numbers import format_decimal

from generator.model.figures import Bound
from generator.words.catalog import say

_BOUNDS: dict[Bound, str] = {
    "exact": "{value}",
    "more-than": "more than {value}",
    "at-least": "at least {value}",
    "about": "about {value}",
    "nearly": "nearly {value}",
    "at-most": "at most {value}",
}


def tell_number(value: int | float, bound: Bound, locale: str, territory: str) -> str:
    """Return a number with its bound, as in “more than 1,800”; Chinese prose does not group digits (GB/T 15835)."""
    digits = format_decimal(
        value, locale=territory, group_separator=not territory.startswith("zh"), decimal_quantization=False
    )
    return say(locale, _BOUNDS[bound], value=digits)
