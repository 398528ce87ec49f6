"""An article read from a file: its passages, in order, and the day that it says it is of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from generator.draft.dates import find_dates
from generator.draft.furniture import date_in_dateline, marked
from generator.draft.lines import is_finished, joined, passages_in_lines
from generator.draft.markup import day_of_html, passages_in_html
from generator.draft.passages import Passage
from generator.model.dates import NotADate, parse

Form = Literal["txt", "md", "html"]
LARGEST = 5 * 1024 * 1024

_FRONT = re.compile(r"(?:date|published|pubdate|发布日期|日期)\s*:\s*[\"']?(\d{4}-\d\d-\d\d)", re.IGNORECASE)
_DAY_OF_MASTHEAD = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_LONG_LINE = re.compile(r"(?=.{15})[^，、]*[，、]")  # a title has seldom a comma and is seldom long
_LOOKS_HTML = re.compile(r"\s*(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s*<(?:!doctype )?html|<body|<article)", re.I)
_LOOKS_MARKDOWN = re.compile(r"(?:\A---\n)|^#{1,6} \S", re.MULTILINE)


class Unreadable(ValueError):
    """An article that cannot be read; says: a sentence, to be filled with args."""

    def __init__(self, says: str, **args: object) -> None:
        super().__init__(says)
        self.says = says
        self.args_of_saying = args


@dataclass(frozen=True, slots=True)
class Article:
    """What was read.

    name: as the editor knows it. encoding: utf-8 or gb18030. page_date: the day that the page itself gives, ISO 8601.
    """

    name: str
    passages: tuple[Passage, ...]
    encoding: str
    page_date: str | None


def read_article(raw: bytes, name: str, form: Form | None = None, lines: tuple[int, int] | None = None) -> Article:
    """Return the article that bytes hold.

    form: guessed from the text where none is given. lines: the first and last line to be read, both included.
    Raises Unreadable where the bytes are empty, too many or no text, or where nothing is left to read.
    """
    text, encoding = _decoded(raw)
    form = form or guessed_form(text)
    first, last = lines or (1, len(text))
    if form == "html":
        read = [one for one in passages_in_html(text) if first <= one.line <= last]
        said = day_of_html(text)
    else:
        numbered = list(enumerate(text.split("\n"), 1))
        front, said = _front_matter(numbered)
        read = list(passages_in_lines((one for one in numbered[front:] if first <= one[0] <= last), form == "md"))
    passages = tuple(_mended(tuple(marked(read))))
    if not passages:
        raise Unreadable("There is nothing to read in it.")
    return Article(
        name, passages, encoding, next(filter(_is_day, (said, _masthead_day(passages), _dateline_day(passages))), None)
    )


def _is_day(written: str | None) -> bool:
    """Tell whether there is such a day; a page may give what is none."""
    try:
        return written is not None and parse(written).precision == "day"
    except NotADate:
        return False


def guessed_form(text: str) -> Form:
    """Tell from its beginning what a text is."""
    if _LOOKS_HTML.match(text):
        return "html"
    return "md" if _LOOKS_MARKDOWN.search(text[:5000]) else "txt"


def _decoded(raw: bytes) -> tuple[str, str]:
    if len(raw) > LARGEST:
        raise Unreadable("It is larger than {size} MiB; cut it into articles.", size=LARGEST // 1024**2)
    if not raw.strip():
        raise Unreadable("It is empty.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("It is neither UTF-8 nor GB 18030; save it as UTF-8.")
    if b"\0" in raw[:8192] or raw.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff")):
        raise Unreadable("It is no text: save the article as text, Markdown or HTML.")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8-sig" or _is_chinese(text):
            return text.replace("\r\n", "\n").replace("\r", "\n"), encoding.removesuffix("-sig")
    raise Unreadable("It is neither UTF-8 nor GB 18030; save it as UTF-8.")


def _is_chinese(text: str) -> bool:
    """Tell whether what was read as GB 18030 is Chinese, and not other bytes that happen to have a meaning there."""
    beyond = [character for character in text[:20000] if ord(character) > 0x7F]
    common = sum("一" <= one <= "龥" or one in "，。、；：？！“”‘’（）《》—…　·" for one in beyond)
    controls = sum(ord(character) < 0x20 and character not in "\t\n\r\f" for character in text[:20000])
    return bool(beyond) and common >= 0.9 * len(beyond) and not controls


def _front_matter(numbered: Sequence[tuple[int, str]]) -> tuple[int, str | None]:
    """Return how many lines of metadata stand before the text, and the day they give."""
    if not numbered or numbered[0][1].strip() != "---":
        return 0, None
    for number, line in numbered[1:200]:
        if line.strip() == "---":
            days = (_FRONT.match(line) for _, line in numbered[1:number])
            return number, next((day[1] for day in days if day), None)
    return 0, None


def _masthead_day(passages: Sequence[Passage]) -> str | None:
    for passage in passages:
        if passage.kind == "masthead" and (found := _DAY_OF_MASTHEAD.search(passage.text)):
            return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    return None


def _dateline_day(passages: Sequence[Passage]) -> str | None:
    """Return the day with its year that the datelines give, where they give one and the same."""
    spans = ((passage.text, date_in_dateline(passage)) for passage in passages if passage.opens)
    found = (one for text, span in spans if span for one in find_dates(text[slice(*span)], date.min))
    days = {one.when.text for one in found if one.how == "full" and one.when}
    return days.pop() if len(days) == 1 else None


def _mended(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Join paragraphs that a page broke in two; where a piece is missing, say so.

    Two are joined only where the two characters that would meet stand side by side elsewhere on the page, or where
    Latin words go on in small letters: columns that are interleaved are told, never guessed.
    """
    pairs = {pair for one in passages for pair in zip(one.text, one.text[1:], strict=False)}
    held: list[Passage] = []
    for passage in passages:
        if held and not _goes_on(held[-1], passage, pairs):
            yield _whole(held)
            held = []
        held.append(passage)
    if held:
        yield _whole(held)


def _whole(pieces: Sequence[Passage]) -> Passage:
    """Return the pieces of a paragraph as one, and whether it breaks off; one alone is as it was."""
    passage = replace(joined(pieces), kind="body") if len(pieces) > 1 else pieces[0]
    return replace(passage, broken=passage.kind == "body" and not passage.ends and not is_finished(passage.text))


def _goes_on(first: Passage, second: Passage, pairs: set[tuple[str, str]]) -> bool:
    if second.kind != "body" or first.ends or second.opens or is_finished(first.text):
        return False
    if first.kind != "body" and not (first.kind == "heading" and first.level == 0 and _LONG_LINE.match(first.text)):
        return False
    meeting = (first.text[-1], second.text[0])
    if ord(meeting[0]) > 0x2E7F:
        return meeting[0] in "，、" or (meeting in pairs and ord(meeting[1]) > 0x2E7F)
    return meeting[1].islower()
