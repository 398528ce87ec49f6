"""HTML as passages: what is read, in the order of the file, each character with its line and column.

A scanner of its own, in one pass: parsers that build a tree forget where in a line a character stood.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator

from generator.draft.passages import Passage, Piece, passage_of

_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]*)")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_SPACE = re.compile(r"\s+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UNREAD = frozenset(
    ["script", "style", "noscript", "template", "head", "nav", "footer", "aside", "form", "svg", "select", "button"]
)
_WITHIN = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_DATED = frozenset(["article:published_time", "pubdate", "publishdate", "date", "datepublished", "dc.date"])


def passages_in_html(source: str) -> Iterator[Passage]:
    """Yield the paragraphs and headings of a page, in the order of the file."""
    lines = [0, *(found.end() for found in re.finditer("\n", source))]
    pieces: list[Piece] = []
    level, unread = 0, ""
    for start, end, tag in _tokens(source):
        name = tag.lstrip("/")
        if unread:
            unread = "" if tag == f"/{unread}" or (unread, tag) == ("head", "body") else unread
        elif not tag:
            pieces += _pieces(source, start, end, lines, bool(pieces))
        elif name in _UNREAD:
            unread = tag if not tag.startswith("/") and not source.startswith("/>", end - 2) else ""
        elif name not in _WITHIN:
            if passage := passage_of(pieces, "heading" if level else "body", level):
                yield passage
            pieces = []
            level = int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0
    if passage := passage_of(pieces, "heading" if level else "body", level):
        yield passage


def day_of_html(source: str) -> str | None:
    """Return the day that the page says it was published, from its own metadata; None where it says none."""
    for start, end, tag in _tokens(source):
        if tag not in ("meta", "time"):
            continue
        attributes = {found[1].lower(): found[2] or found[3] or found[4] for found in _attributes(source[start:end])}
        named = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
        written = attributes.get("content") if tag == "meta" else attributes.get("datetime")
        dated = named in _DATED or (tag == "time" and "pubdate" in source[start:end])
        if written and dated and (found := _DAY.match(written)):
            return found[0]
    return None


def _attributes(tag: str) -> Iterator[re.Match[str]]:
    return _ATTRIBUTE.finditer(tag[:2000])


def _tokens(source: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and the name of each tag in small letters, empty for text; in time linear in the source."""
    at, size = 0, len(source)
    comments = True
    while at < size:
        if source.startswith("<!--", at) and comments:
            end = source.find("-->", at + 4)
            comments = end >= 0
            at = end + 3 if comments else at
            if comments:
                continue
        name = _NAME.match(source, at + 1) if source[at] == "<" else None
        if name or source.startswith(("<!", "<?"), at):
            end = source.find(">", at)
            end = size if end < 0 else end + 1
            tag = source[at : at + 1 + len(name[0])].lstrip("<").lower() if name else "!"
            yield at, end, tag
            at = end
            if tag in ("script", "style"):
                at = _closing(source, at, tag)
        else:
            end = source.find("<", at + 1)
            end = size if end < 0 else end
            yield at, end, ""
            at = end


def _closing(source: str, at: int, tag: str) -> int:
    found = re.compile(f"</{tag}", re.IGNORECASE).search(source, at)
    return found.start() if found else len(source)


def _pieces(source: str, start: int, end: int, lines: list[int], follows: bool) -> Iterator[Piece]:
    """Yield what a stretch of text reads as: entities resolved, white space one space, none at the beginning."""
    at = start
    for special in re.finditer(rf"{_SPACE.pattern}|{_ENTITY.pattern}", source[start:end]):
        if special.start() + start > at:
            yield _piece(source[at : special.start() + start], at, lines)
            follows = True
        at = start + special.end()
        words = special[0]
        read = html.unescape(words) if words[0] == "&" else _space(source, start + special.start(), at)
        if read.strip() or (follows and read):
            yield _piece(_SPACE.sub(" ", read), start + special.start(), lines)
            follows = True
    if at < end:
        yield _piece(source[at:end], at, lines)


def _space(source: str, start: int, end: int) -> str:
    """Return a space, or nothing for a line break in Chinese."""
    if "\n" not in source[start:end] or not (start and end < len(source)):
        return " "
    return "" if ord(source[start - 1]) > 0x2E7F and ord(source[end]) > 0x2E7F else " "


def _piece(text: str, at: int, lines: list[int]) -> Piece:
    line = bisect_right(lines, at)
    return Piece(text, line, at - lines[line - 1] + 1)
