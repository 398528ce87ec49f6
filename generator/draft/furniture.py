"""What stands on a page beside the articles: mastheads, page numbers, bylines, credits; and where articles begin."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.draft.lines import LONGEST_HEADING, is_finished
from generator.draft.passages import Passage

_LONGEST = 120
_LONG_TITLE = 25
_FURNITURE = re.compile(
    r"(?P<number>\W*(?:第?\s*\d{1,4}\s*版?|[Pp]age \d{1,4}(?: of \d{1,4})?|\d{1,4}\s*/\s*\d{1,4})\W*)"
    r"|(?P<address>(?:https?://|www\.)\S+)"
    r"|(?P<byline>[（(]?(?:本报|新华社|本刊|本网)?\s?(?:记者|通讯员)[^，。；]{0,80}|[Bb]y [A-Z][\w.' -]{2,60})"
    r"|(?P<credit>.{0,40}摄\s?(?:[（(][^（）()]{1,20}[)）])?|[Pp]hoto(?:graph)? by .{1,60}"
    r"|[（(](?:来源|据)[：:]?.{1,30}[）)])"
    r"|(?P<turned>[（(](?:上接|下转|[Cc]ontinued (?:from|on)).{1,30}[）)])"
    r"|(?P<mute>[^\w]+)",
    re.DOTALL,
)
_MASTHEAD = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日[\s　,，]*(?:$|星期|农历|第\s?\d|责任编辑|责编|版|[\w\s]{0,10}$)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z][a-z]{2,8} \d{1,2}, \d{4}"
)
_DATELINE = re.compile(
    r"(?:[一-龥]{2,6}(?:报|社|网))?[一-龥]{0,10}?(?P<zh>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:[电讯]|\s?（记者)"
    r"(?:\s?[（(][^（）()]{1,60}[）)])?"
    r"|(?:[一-龥]{2,6}(?:报|社|网))?讯\s?[（(][^（）()]{1,60}[）)]"
    r"|[A-Z][A-Za-z .,’'-]{2,40}, (?P<en>(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?)"
    r" \([A-Z][A-Za-z ]{1,20}\)\s?[-–—]{0,2}"
)
_ENDS = re.compile(r"[（(]\S{0,6}(?:记者|来源|摄影|整理)[^（）()]{0,80}[）)]$|摄$")


def marked(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield the passages with their kinds, and with where articles begin and end."""
    after = True  # what stands before was a headline, or nothing
    for passage in passages:
        one = _of_a_kind(passage)
        if one.kind == "heading":
            one = replace(one, opens=not after and 1 <= one.level <= 2)
        elif one.kind == "body":
            one = replace(one, opens=dateline_of(one) > 0, ends=_ENDS.search(one.text) is not None)
        else:
            turned = one.text.startswith(("（", "(")) and one.kind == "furniture"
            one = replace(one, opens=turned and not one.ends)
        after = one.kind == "heading"
        yield one


def dateline_of(passage: Passage) -> int:
    """Return how many characters of a paragraph are its dateline: 本报嘉兴11月19日电（记者某某）."""
    found = _DATELINE.match(passage.text)
    return found.end() if found else 0


def date_in_dateline(passage: Passage) -> tuple[int, int] | None:
    """Return where in a paragraph the date of its dateline stands."""
    found = _DATELINE.match(passage.text)
    name = found and next((name for name in ("zh", "en") if found[name]), None)
    return found.span(name) if found and name else None


def _of_a_kind(passage: Passage) -> Passage:
    text = passage.text
    if len(text) <= _LONGEST and _MASTHEAD.match(text):
        return replace(passage, kind="masthead")
    furniture = _FURNITURE.fullmatch(text) if len(text) <= _LONGEST and passage.kind == "body" else None
    if furniture:
        closes = furniture.lastgroup in ("byline", "credit") and text.endswith((")", "）"))
        return replace(passage, kind="furniture", ends=closes)
    if passage.kind == "body" and len(text) <= LONGEST_HEADING and _is_title(text):
        return replace(passage, kind="heading")
    return passage


def _is_title(text: str) -> bool:
    """Tell whether a short line reads as a title: no full stop, nothing that goes on."""
    if len(text) >= _LONG_TITLE and (":" in text or "：" in text):
        return False  # somebody: what they say
    if len(re.findall("[，、,]", text)) > 1:
        return False
    return text.endswith(("——", "—")) or (not is_finished(text) and text[-1] not in "，、,；;" and "。" not in text)
