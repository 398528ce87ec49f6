"""The words of which English dates are made, as patterns, and what their parts of years and months mean."""

_FIRST_HALF = ("January", "February", "March", "April", "May", "June")
_MONTH_NAMES = (*_FIRST_HALF, "July", "August", "September", "October", "November", "December")
_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS = {name.lower(): number for number, name in enumerate(_MONTH_NAMES, start=1)}
MONTHS |= {name.lower(): MONTHS[full.lower()] for name in _SHORT for full in _MONTH_NAMES if full[:3] == name[:3]}
WEEKDAYS = {name: number for number, name in enumerate(_DAYS)}
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
COUNTS = {"a": 1} | {word: number for number, word in enumerate(_COUNTS, start=1)}

PARTS = {
    "early": "early",
    "beginning of": "early",
    "start of": "early",
    "mid": "mid",
    "middle of": "mid",
    "late": "late",
    "end of": "late",
    "close of": "late",
    "first half of": "first-half",
    "second half of": "second-half",
    "first quarter of": "q1",
    "second quarter of": "q2",
    "third quarter of": "q3",
    "fourth quarter of": "q4",
    "last quarter of": "q4",
    "q1": "q1",
    "q2": "q2",
    "q3": "q3",
    "q4": "q4",
    "first three quarters of": "three-quarters",
    "spring": "spring",
    "summer": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "winter": "winter",
    "around": "around",
    "circa": "around",
    "ca.": "around",
    "c.": "around",
}
PARTS_OF_MONTHS = ("early", "mid", "late", "around")

_FULL = "|".join((*_MONTH_NAMES, *(name.upper() for name in _MONTH_NAMES)))
_ABBREVIATED = "|".join(rf"{name}\b\.?" for name in (*_SHORT, *(name.upper() for name in _SHORT)))
MONTH = rf"(?:(?:{_FULL})\b|(?:{_ABBREVIATED}))"
PLAIN_MONTH = r"(?:January|February|July|September|October|November|December)\b"
"""A month that is nothing else, neither a verb nor often a name of people."""

_COUNTED = (
    r"(?! (?:people|guests?|compan|firms?|delegates?|participants?|visitors?|students?|users?|workers?"
    r"|yuan|dollars?|euros?"
    r"|metres|meters|km|kilomet|miles|tons|tonnes|million|billion|percent|per cent|square|hours|days|years|times|items?"
    r"|projects|volunteers|experts|journalists|reporters|exhibitors|countries|cities|jobs|units|cases"
    r"|pages|seats|words)\b)"
)
YEAR = rf"(?:1[5-9]|20|21)[0-9]{{2}}(?![0-9A-Za-z%]|[.,:][0-9]|-(?:year|strong|page|seat|member)|\.[0-9]){_COUNTED}"
DAY = r"(?:3[01]|[12][0-9]|0?[1-9]|[3-9][0-9])(?:st|nd|rd|th)?(?![0-9A-Za-z%]|[.,:/][0-9])"
WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ANY_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
JOIN = r"(?: ?(?:-{1,2}|~) ?| (?:to|through|thru|until|till) (?:the )?|(?(between) and (?:the )?|(?!)))"
NO_WORD_BEFORE = r"(?<![A-Za-z0-9])(?<![0-9][.,:/-])"


def of_year(number: int) -> str:
    """Return the pattern of the year that follows a month or a day of one, its groups ending in number."""
    word = rf",? (?:of |in )?(?P<yearword{number}>(?:last|this|next|that|the same) year)\b"
    return rf"(?:(?:,? (?:of |in )?|,|-)(?P<year{number}>{YEAR})|{word})"
