"""A passage cut into sentences, and these into the clauses that stand for themselves, with their offsets."""

import re
from collections.abc import Iterator

from generator.model.sentences import spans_in

_CLAUSE = re.compile(r"[；;“”]")
_LONGEST_QUOTE = 400
_LONGEST = 2000  # what goes on for longer is no sentence, and is cut


def sentences_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a passage begin and end; what is said within quotation marks is not cut apart."""
    held: int | None = None
    for start, end in spans_in(text):
        begin = start if held is None else held
        open_quote = text.count("“", begin, end) > text.count("”", begin, end)
        if open_quote and end - begin < _LONGEST_QUOTE and end < len(text):
            held = begin
            continue
        held = None
        yield from _trimmed(text, begin, end)
    if held is not None:
        yield from _trimmed(text, held, len(text))


def clauses_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the clauses of a sentence begin and end: the parts that semicolons set apart."""
    quotes = 0
    for mark in _CLAUSE.finditer(text, start, end):
        quotes += {"“": 1, "”": -1}.get(mark[0], 0)
        if mark[0] in "；;" and (quotes <= 0 or mark.end() - start > _LONGEST):
            yield from _trimmed(text, start, mark.end())
            start = mark.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        yield start, start + _LONGEST
        start += _LONGEST
    if start < end:
        yield start, end
