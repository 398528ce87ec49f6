"""The comments of a YAML text: what stands between its tokens."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.load.nodes import tokens_in

_HEADER = re.compile(r"[|>][-+0-9]*[ ]+(#.*)")
_HASH = re.compile(r"#.*")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its hash.

    line, column: where the hash stands, from 0. gap: how many spaces stand before it after something else; 0 on a line
    of its own.
    """

    text: str
    line: int
    column: int
    gap: int

    @property
    def may_be_cut(self) -> bool:
        """Whether this may be the end of a value rather than a comment, as in `title: Wales #Edit2015`."""
        return self.gap == 1 and len(self.text) > 1 and (self.text[1].isalnum())


def comments_in(text: str) -> list[Comment]:
    """Return the comments of a text that can be read, first to last."""
    return [comment for found in _spans(text) for comment in found]


def _spans(text: str) -> Iterator[list[Comment]]:
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    end, end_line = 0, 0
    for token in tokens_in(text):
        mark = token.start_mark
        if mark.index > end:
            yield _between(lines, starts, (end_line, end), (mark.line, mark.index))
        if isinstance(token, yaml.ScalarToken) and token.style in ("|", ">"):
            yield _in_header(lines[mark.line], mark.line, mark.column)
        if token.end_mark.index > end:
            end, end_line = token.end_mark.index, token.end_mark.line
    yield _between(lines, starts, (end_line, end), (len(lines) - 1, len(text)))


def _between(lines: list[str], starts: list[int], begins: tuple[int, int], ends: tuple[int, int]) -> list[Comment]:
    """Return the comments between two places, each a line and an index; nothing but space stands there beside them."""
    found = []
    for number in range(begins[0], min(ends[0] + 1, len(lines))):  # the parser counts a line after the last one
        since, until = max(0, begins[1] - starts[number]), ends[1] - starts[number]
        if match := _HASH.search(lines[number][:until], since):
            found.append(_comment(lines[number], number, match.start()))
    return found


def _in_header(line: str, number: int, column: int) -> list[Comment]:
    match = _HEADER.match(line, column)
    return [_comment(line, number, match.start(1))] if match else []


def _comment(line: str, number: int, column: int) -> Comment:
    before = line[:column]
    gap = len(before) - len(before.rstrip(" ")) if before.strip() else 0
    return Comment(line[column:].rstrip(), number, column, gap)
