"""Passages of an article: paragraphs and headings, each character of which knows its line and column in the file."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["body", "heading", "masthead", "furniture"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Text as it stands in one line of the file; line and column count from 1."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a character stands in the file; both count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or heading, its broken lines joined.

    starts, places: the offsets in text at which a new piece begins, and where in the file each piece stands.
    level: of a heading that says so (1 is the highest), else 0. opens: whether it begins an article.
    ends: whether it closes one. broken: whether its end or its beginning is missing.
    """

    text: str
    starts: tuple[int, ...]
    places: tuple[Place, ...]
    kind: Kind = "body"
    level: int = 0
    opens: bool = False
    ends: bool = False
    broken: bool = False

    def place(self, offset: int) -> Place:
        """Return where the character at an offset stands in the file."""
        at = max(bisect_right(self.starts, offset) - 1, 0)
        start = self.places[at]
        return Place(start.line, start.column + offset - self.starts[at])

    @property
    def line(self) -> int:
        """The line in which it begins."""
        return self.places[0].line

    @property
    def last_line(self) -> int:
        """The line in which it ends."""
        return self.places[-1].line


def passage_of(pieces: Iterable[Piece], kind: Kind = "body", level: int = 0) -> Passage | None:
    """Return the pieces joined as they are, without white space at the ends; None where nothing is left."""
    kept = [piece for piece in pieces if piece.text]
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if not kept:
        return None
    first = kept[0]
    indent = len(first.text) - len(first.text.lstrip())
    kept[0] = Piece(first.text[indent:], first.line, first.column + indent)
    kept[-1] = Piece(kept[-1].text.rstrip(), kept[-1].line, kept[-1].column)
    starts, length = [], 0
    for piece in kept:
        starts.append(length)
        length += len(piece.text)
    text = "".join(piece.text for piece in kept)
    return Passage(text, tuple(starts), tuple(Place(piece.line, piece.column) for piece in kept), kind, level)


def pieces_of(passage: Passage) -> list[Piece]:
    """Return the pieces that a passage was joined from."""
    ends = (*passage.starts[1:], len(passage.text))
    return [
        Piece(passage.text[start:end], place.line, place.column)
        for start, end, place in zip(passage.starts, ends, passage.places, strict=True)
    ]
