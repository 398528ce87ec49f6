"""Numbers written in Chinese characters and in English words."""

import re

_SIGNS = ("〇零○", "一壹", "二两贰", "三叁", "四", "五", "六", "七", "八", "九")
_DIGITS = {sign: value for value, signs in enumerate(_SIGNS) for sign in signs}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "亿": 10**8, "萬": 10**4, "億": 10**8}

_UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_DECADES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate((*_UNITS, *_TEENS))} | {
    word: 10 * value for value, word in enumerate(_DECADES, start=2)
}
ENGLISH_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}

ENGLISH_SMALL = "|".join(sorted((*_UNITS[1:], *_TEENS, *_DECADES), key=len, reverse=True))
"""The number words under a hundred, as alternatives of a pattern."""


def chinese_number(text: str) -> int | None:
    """Return the value of digits or Chinese numerals, as in 2023, 二〇二三, 一千二百; None of anything else."""
    if text.isascii() and text.isdigit():
        return int(text)
    if text and all(sign in _DIGITS for sign in text):
        return int("".join(str(_DIGITS[sign]) for sign in text))
    known = text and all(sign in _DIGITS or sign in _TENS or sign in _MYRIADS for sign in text)
    return _counted(text) if known else None


def _counted(text: str) -> int:
    """Return the value of numerals with their tens named: 三百二十 is 320, and 三百二 too."""
    whole, part, digit, last = 0, 0, 0, 1
    for sign in text:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
            last = 1 if digit == 0 else last
        elif sign in _TENS:
            last = _TENS[sign]
            part, digit = part + (digit or 1) * last, 0
        else:
            last = _MYRIADS[sign]
            whole, part, digit = (whole + part + digit) * last, 0, 0
    return whole + part + digit * (last // 10 if last >= 100 else 1)


def english_number(text: str) -> int | None:
    """Return the value of English number words, as in `six hundred` or `twenty-one`; None of anything else."""
    whole, part = 0, 0
    words = [word for word in re.split(r"[\s-]+", text.lower()) if word not in ("and", "a", "")]
    for word in words:
        if word in _WORDS:
            part += _WORDS[word]
        elif word == "hundred":
            part = (part or 1) * 100
        elif word in ENGLISH_SCALES:
            whole, part = whole + (part or 1) * ENGLISH_SCALES[word], 0
        else:
            return None
    return whole + part if words else None
