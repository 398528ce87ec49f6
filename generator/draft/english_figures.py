"""Figures as English texts write them: more than 1,800 guests, 37.73 billion yuan, six hundred companies."""

import re
from collections.abc import Iterator

from generator.draft.counting import Count, scaled
from generator.draft.numerals import ENGLISH_SCALES, ENGLISH_SMALL, english_number
from generator.model.figures import Bound

_BEFORE: dict[str, Bound] = {
    **dict.fromkeys(("more than", "over", "upwards of", "in excess of", "exceeding", "above", "topping"), "more-than"),
    **dict.fromkeys(("at least", "no fewer than", "no less than", "not less than", "a minimum of"), "at-least"),
    **dict.fromkeys(("about", "some", "around", "roughly", "approximately", "an estimated"), "about"),
    **dict.fromkeys(("nearly", "almost", "close to", "just under", "just below", "just short of"), "nearly"),
    **dict.fromkeys(("up to", "at most", "no more than", "not more than", "a maximum of"), "at-most"),
}
_LESS = "fewer than|less than|below|short of|under(?= [0-9])"  # it is less, but nobody knows by how much
_AFTER: dict[str, Bound] = {"or more": "at-least", "or so": "about", "at least": "at-least", "at most": "at-most"}
_SCALES = {**ENGLISH_SCALES, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}

_DIGITS = (
    r"(?<![0-9A-Za-z./~#+_])(?<![0-9A-Za-z][,:\-])(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?!,?[0-9])"
    r"|[0-9]{1,15}(?![0-9]|,[0-9]{3}))(?:\.[0-9]{1,6})?"
    r"(?![0-9A-Za-z.:/]*[0-9:/]|th\b|st\b|nd\b|rd\b)"
)
_SMALL = rf"(?:{ENGLISH_SMALL})"
_WORDS = (
    rf"\b(?:(?:{_SMALL}(?:[- ]{_SMALL})?|a) (?:hundred|thousand)(?: (?:thousand|and {_SMALL}"
    rf"(?:[- ]{_SMALL})?|{_SMALL}(?:[- ]{_SMALL})?))?"
    rf"|{_SMALL}(?:[- ]{_SMALL})?)\b"
)
_MONEY = r"(?:US\$|HK\$|A\$|RMB ?|\$|€|£|¥)"
_STOP = (
    "of|in|from|to|at|on|for|with|by|as|and|or|the|a|an|that|which|who|were|was|are|is|be|been|have"
    "|has|had|will|would|can|could|may"
    "|attended|took|take|came|come|joined|gathered|participated|participating|attending|this|these"
    "|those|it|its|their|his|her|between"
    "|into|than|since|during|after|before|under|over|per|but|when|while|if|not|also|more|less|each"
    "|other|others|out|up|including|signed"
    "|visited|showed|said|held|made|became|took|won|were|did|do|does|there|so|then|they|we|he|she|i"
    "|you|compared|about|around|within"
)
_WORD = rf"(?!(?:{_STOP})\b)[A-Za-z][A-Za-z'\-]{{1,24}}"
_UNIT = (
    rf"(?: ?(?:%|‰)| (?:percentage points?|per cent|percent)\b"
    rf"| (?P<noun>{_WORD}(?: {_WORD}){{0,2}}(?: and (?:regions|territories|organi[sz]ations|areas))?))"
)
_RANGE = r"(?:[0-9][0-9,.]{0,14}%?(?: (?:to|-) |-|~)[0-9][0-9,.]{0,14}%?)"
_LABEL = (
    r"\b(?:iPhone|iPad|Windows|Android|Room|Hall|Page|pp?\.|No\.|[Nn]umber|Chapter|Article|Section|RFC"
    r"|ISO|Level|Version|Figure|Table"
    r"|Booth|Flight|Route|Highway|Channel|Galaxy|Gate|Floor|Volume|Vol\.|Issue|APEC|Group|Phase|Part"
    r"|Step|Grade|Class|Act|Boeing|Airbus"
    r"|Mate|Type|Model|Tier|Zone|Line|Chapter|Web|Industry|Apollo|Agenda|Top|[Aa]ged?) [0-9][0-9.]{0,12}"
)

_FIGURE = re.compile(
    rf"(?P<skip>(?<![0-9.,]){_RANGE}|{_LABEL}|\b{_SMALL} (?:to|or) {_SMALL}\b|\b(?:one|two|three|four"
    rf"|five)[- ](?:thirds?|quarters?|fifths?|halves)\b)"
    rf"|(?:\b(?:(?P<before>(?i:{'|'.join(_BEFORE)}))|(?P<less>(?i:{_LESS}))) )?(?P<money>{_MONEY})?"
    rf"(?:(?P<digits>{_DIGITS})(?P<plus>\+)?|(?P<words>(?i:{_WORDS})))"
    rf"(?: ?(?P<scale>million|billion|trillion|thousand|hundred|bn|mn|tn|m)\b(?!-))?(?P<unit>{_UNIT})?"
    rf"(?: (?P<after>{'|'.join(_AFTER)})\b)?"
)
_TIMES = re.compile(
    r"(?:[a-z]+ )?(?:days?|years?|months?|weeks?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)"
    r"|nights?|year-olds?|quarters?|generations?|[ap]m)\b"
)


def english_figures(text: str) -> Iterator[Count]:
    """Yield the figures of text, in plain characters, that English words count."""
    for match in _FIGURE.finditer(text):
        value = None if match["skip"] or match["less"] else _value(match)
        if value is None:
            continue
        end = match.end()
        yield Count(match.start(), end, value, _bound(match), _unit(match))


def _bound(match: re.Match[str]) -> Bound:
    if match["before"]:
        return _BEFORE[match["before"].lower()]
    if match["after"]:
        return _AFTER[match["after"]]
    return "more-than" if match["plus"] else "exact"


def _value(match: re.Match[str]) -> int | float | None:
    """Return the value in full; None where no number counts anything."""
    noun = match["noun"] or ""
    if _TIMES.match(noun.lower()) or not (match["unit"] or match["money"] or match["scale"]):
        return None
    if match["digits"]:
        return scaled(match["digits"], _SCALES[match["scale"]] if match["scale"] else 1)
    if match["scale"] and match["scale"] not in ENGLISH_SCALES:
        return None
    number = english_number(f"{match['words']} {match['scale'] or ''}")
    return None if number == 1 else number  # one is an article


def _unit(match: re.Match[str]) -> tuple[int, int]:
    for group in ("noun", "unit", "money"):
        if match[group]:
            return match.span(group)
    return (match.end(), match.end())
