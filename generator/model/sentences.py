"""Prose cut into sentences, each with whether it is cited and whether it states a date or a number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.text import Citation, Emphasis, Link, Prose, Words

_CITED = "\ue000"
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|Inc|Ltd|Co|Corp|Jr|Sr|[A-Z])|\b(?:e\.g|i\.e|U\.S|U\.N|a\.m|p\.m))$"
)
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$")
_DAY = re.compile(r"\.\s{1,3}[0-9]")
_LONGEST_ABBREVIATION = 8
_END = re.compile(rf"(?:[。！？]|[.!?](?=[\s”’\"')\]{_CITED}]|$))[”’\"'）)」』》]*(?:\s*{_CITED})*")
_DIGIT = re.compile(r"[0-9０-９]")
_CHINESE_NUMBER = re.compile(  # lengths are bounded: a row of numerals would take quadratic time
    r"(?:第[一二三四五六七八九十百]{1,9}|[二三四五六七八九十百千万亿两][一二三四五六七八九十百千万亿余多]{0,19})"
    r"(?:年|月|日|天|个|名|位|家|场|项|届|次|国|份|种|部|件|人|周|大洲)"
)
_ENGLISH_NUMBER = re.compile(
    r"\b(?:(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?)"
    r"|January|February|April|June|July|August|September|October|November|December)\b"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence without its citations."""

    words: str
    cited: bool

    @property
    def states_a_figure(self) -> bool:
        """Whether it holds a date or a number, in digits or in words."""
        patterns = (_DIGIT, _CHINESE_NUMBER, _ENGLISH_NUMBER)
        return any(pattern.search(self.words) for pattern in patterns)


def sentences_of(prose: Prose) -> Iterator[Sentence]:
    """Yield the sentences of a prose; a citation after a full stop belongs to what stands before it."""
    written = "".join(_flat(part) for part in prose.parts)
    for start, end in spans_in(written):
        yield from _sentence(written[start:end])


def spans_in(written: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of plain text begin and end, without gaps; the last may be empty."""
    start = 0
    for end in (*sentence_ends(written), len(written)):
        yield start, end
        start = end


def sentence_ends(written: str) -> Iterator[int]:
    """Yield where each sentence ends that has a full stop of its own."""
    for end in _END.finditer(written):
        before = written[max(0, end.start() - _LONGEST_ABBREVIATION) : end.start()]
        if _MONTH.search(before) and _DAY.match(written, end.start()):
            continue
        if written[end.start()] != "." or _CITED in end[0] or not _ABBREVIATED.search(before):
            yield end.end()


def _flat(part: object) -> str:
    if isinstance(part, Citation):
        return _CITED
    words = (part.words or "") if isinstance(part, Link) else part.text if isinstance(part, Words | Emphasis) else ""
    return words.replace(_CITED, "")


def _sentence(written: str) -> Iterator[Sentence]:
    words = written.replace(_CITED, "").strip()
    if words:
        yield Sentence(words, _CITED in written)
