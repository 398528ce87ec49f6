"""Plain text and Markdown, line by line: which lines belong together, and what is no prose at all."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.draft.passages import Passage, Piece, passage_of, pieces_of

_HEADING = re.compile(r" {0,3}(#{1,6})\s+")
_INLINE = re.compile(  # lengths are bounded: a row of brackets would take quadratic time
    r"(?P<image>\[?!\[[^\[\]\n]{0,300}\]\([^()\n]{0,1000}\)(?:\]\([^()\n]{0,1000}\))?)|\[(?P<words>[^\[\]\n]{0,300})\]\([^()\n]{0,1000}\)"
    r"|(?P<mark>\*{1,3}|`+)"
)
_LIST = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)])\s+")
_INDENT = re.compile(r"[　\t]| {2,}")
_ENDED = re.compile(r"[。！？!?…；;：:.][”’\"'）)」』》\]]*$|[）)]$")
_HYPHENATED = re.compile(r"[A-Za-z]{2,}-$")
_LATIN_END, _LATIN_START = re.compile(r"[\x21-\x7eÀ-ɏ’”]$"), re.compile(r"^[\x21-\x7eÀ-ɏ‘“]")
LONGEST_HEADING = 40


def passages_in_lines(lines: Iterable[tuple[int, str]], markdown: bool) -> Iterator[Passage]:
    """Yield the paragraphs and headings of numbered lines.

    A blank line, an indent, a heading or a short line after a full stop ends a paragraph; other line breaks are
    mended: Chinese is joined as it is, Latin words by a space, a word that was hyphenated without its hyphen.
    """
    block: list[tuple[int, str]] = []
    for number, line in lines:
        heading = _HEADING.match(line) if markdown else None
        if line.strip() and not heading:
            block.append((number, line))
            continue
        yield from _paragraphs(block, markdown)
        block = []
        if heading:
            pieces = _pieces(number, line, heading.end(), markdown)
            if passage := passage_of(pieces, "heading", len(heading[1])):
                yield passage
    yield from _paragraphs(block, markdown)


def joined(passages: Sequence[Passage]) -> Passage:
    """Return passages as one, as lines of one paragraph are joined; it ends as the last of them does."""
    first, *others = passages
    pieces = pieces_of(first)
    for one in others:
        pieces[-1] = _mended(pieces[-1], one.text)
        pieces += pieces_of(one)
    whole = passage_of(pieces)
    assert whole is not None
    return replace(first, text=whole.text, starts=whole.starts, places=whole.places, ends=passages[-1].ends)


def is_finished(text: str) -> bool:
    """Tell whether a paragraph ends as a sentence does."""
    return _ENDED.search(text) is not None


def _paragraphs(block: list[tuple[int, str]], markdown: bool) -> Iterator[Passage]:
    width = max((len(line) for _, line in block), default=0)
    pieces: list[Piece] = []
    before, count = "", 0
    for number, line in block:
        if pieces and _breaks(before, line, width, count == 1):
            if passage := passage_of(pieces):
                yield passage
            pieces, count = [], 0
        if pieces:
            pieces[-1] = _mended(pieces[-1], line.lstrip())
        pieces += _pieces(number, line, len(line) - len(line.lstrip()), markdown)
        before, count = line.rstrip(), count + 1
    if passage := passage_of(pieces):
        yield passage


def _breaks(before: str, line: str, width: int, alone: bool) -> bool:
    """Tell whether a new paragraph begins at a line that follows another without a blank one.

    alone: whether the line before is the only one of its paragraph so far, and may be a title.
    """
    if _INDENT.match(line) or _LIST.match(line):
        return True
    return len(before) < 0.8 * width and (is_finished(before) or (alone and len(before) <= LONGEST_HEADING // 2))


def _mended(last: Piece, following: str) -> Piece:
    """Return a piece so ended that what follows can stand directly after it."""
    text = last.text.rstrip()
    if _HYPHENATED.search(text) and following[:1].islower():
        text = text[:-1]
    elif _LATIN_END.search(text) and _LATIN_START.match(following):
        text += " "
    return Piece(text, last.line, last.column)


def _pieces(number: int, line: str, start: int, markdown: bool) -> list[Piece]:
    line = line.rstrip()
    if not markdown:
        return [Piece(line[start:], number, start + 1)]
    pieces = []
    for mark in _INLINE.finditer(line, start):
        pieces.append(Piece(line[start : mark.start()], number, start + 1))
        if mark["words"] is not None:
            pieces.append(Piece(mark["words"], number, mark.start("words") + 1))
        start = mark.end()
    return [*pieces, Piece(line[start:], number, start + 1)]
