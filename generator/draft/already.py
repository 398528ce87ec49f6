"""Whether a date in a sentence that speaks of what is to come is nevertheless of what was said or done already."""

import re

_VERB = r"[A-Za-z-]{1,20}"
_TO_COME = (
    rf"\b(?:will|shall|would|to be|(?:is|are|was|were|set|due|expected|scheduled|planned|slated|plans?|hopes?) to)\b"
    rf"(?: be)?(?: {_VERB})?(?<!\bsaid)(?: (?:held|[a-z]+ed))?|\b(?:scheduled|slated|planned|due|set) for\b"
    rf"|\b(?:upcoming|forthcoming|runs?|lasts?|until|till|through|opens|begins|starts|closes)\b"
)
_REPORTED = (
    r"\b(?:(?:said|added|noted|wrote)(?! (?:that|the|it|they|he|she|we|this)\b)|told|announced|confirmed|reported"
    r"|revealed|disclosed|declared|unveiled|issued|released|published|posted|signed)\b"
)
_SAID_LATER = re.compile(rf"(?P<ahead>{_TO_COME})|\b(?:said|told|announced|confirmed|reported|revealed|declared)\b")
_NEAREST = re.compile(
    rf"(?P<ahead>{_TO_COME})|{_REPORTED}|\b(?:opened|began|started|ended|closed|concluded|met|arrived|held)\b"
)
_BEGINS_CLAUSE = re.compile(r"(?:\A|[.;:,!?)-]) *(?:[Oo]n |[Ll]ate |[Ee]arly )?\Z")
_DATELINE = re.compile(r",? [0-9]{4} ?\(|,? ?\((?:Xinhua|Reuters|AP|AFP|[A-Z][A-Za-z]+ ?[A-Za-z]*)\)")

_CHINESE = re.compile(r"[㐀-鿿]")
_CHINESE_STOP = re.compile(r"[,，。；;:：]")
_CHINESE_AHEAD = r"将|拟|即将|定于|预计"
_CHINESE_REPORTED = re.compile(
    rf"(?P<ahead>{_CHINESE_AHEAD})|宣布|表示|透露|获悉|介绍|通报|公告|指出|强调|(?<![传小])说(?!明)|报道|消息"
    r"|(?:举行|召开)的(?:新闻)?(?:发布会|通气会|吹风会)|\A(?:专?电|讯)(?![竞商子影视话信力网])"
)


def was_already(text: str, start: int, end: int) -> bool:
    """Tell whether the date between two offsets is that of a report, or of an act before what will follow.

    text: in plain characters; it has a word of the future somewhere.
    """
    before, after = text[max(0, start - 90) : start], text[end : end + 80]
    if _CHINESE.search(before[-2:] + text[start:end] + after[:2]):
        return _in_chinese(before, after)
    if _DATELINE.match(after):
        return True
    if markers := list(_NEAREST.finditer(before)):
        return markers[-1]["ahead"] is None
    later = _SAID_LATER.search(after) if _BEGINS_CLAUSE.search(before) else None
    return later is not None and later["ahead"] is None


def _in_chinese(before: str, after: str) -> bool:
    clause = _CHINESE_STOP.split(before)[-1]
    if re.search(_CHINESE_AHEAD, clause):
        return False
    later = _CHINESE_REPORTED.search(after[:40])
    return later is not None and later["ahead"] is None
