"""Our own words: no run of 16 Chinese characters or 10 English words of a source text.

Facts cannot be said otherwise, so before matching a text is cut at every name, title, theme and term of the seeds and
at every number with its unit; whitespace and punctuation do not count.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from generator.model.problems import Problem, problem_at
from generator.model.text import Phrase, Text
from generator.model.timeline import Timeline
from generator.model.walk import all_records, values_in

LONGEST_CHINESE = 15
LONGEST_ENGLISH = 9

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_LETTER = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")
_NUMBER = re.compile(
    r"(?:约|近|逾|超过?|第)?[0-9][0-9,.]*(?:万|亿)?(?:多|余)?"
    r"(?:个国家和地区|个国家|人次|年|月|日|个|名|位|家|场|项|人|国|届|次|篇|件|天|周年)?"
)
_NAMES = (".name", ".title", ".theme", "")  # a term's locales stand beside its id
_CUT = "\0"  # stands in no record; line breaks are whitespace, which does not count


def check_wording(timeline: Timeline, texts: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem for each run of words that also stands in a source text.

    texts: the source texts by name.
    """
    runs = {run: name for name, text in texts.items() for run in _runs(text)}
    names = _names(timeline)
    for record in all_records(timeline):
        for value in values_in(record):
            if value.hint is Text:
                for locale, prose in value.value.by_locale.items():
                    place = f"{value.place}.{locale}"
                    pieces = _NUMBER.sub(_CUT, _without_names(prose.plain, names))
                    found = next((run for run in _runs(pieces) if run in runs), None)
                    if found:
                        yield problem_at(record.origin, "words-not-own", place, run=found, text=runs[found])


class _Names(NamedTuple):
    """Every name, title, theme and term; and how long those are that begin with the same two characters, longest first.

    With thousands of names a pattern of them all would try each at every character.
    """

    all: Set[str]
    lengths: Mapping[str, Sequence[int]]


def _names(timeline: Timeline) -> _Names:
    phrases = (
        value.value
        for record in all_records(timeline)
        for value in values_in(record)
        if value.hint is Phrase and value.place in _NAMES
    )
    words = {word for phrase in phrases for word in phrase.by_locale.values() if len(word) > 1}
    lengths: dict[str, set[int]] = defaultdict(set)
    for word in words:
        lengths[word[:2]].add(len(word))
    return _Names(words, {begins: sorted(found, reverse=True) for begins, found in lengths.items()})


def _without_names(text: str, names: _Names) -> str:
    """Return text cut at every name."""
    pieces = []
    rest = at = 0
    while at < len(text) - 1:
        if end := _end_of_name(text, at, names):
            pieces.append(text[rest:at])
            rest = at = end
        else:
            at += 1
    return _CUT.join([*pieces, text[rest:]])


def _end_of_name(text: str, at: int, names: _Names) -> int | None:
    """Return where the longest name that begins here ends; a name is no part of a longer English word."""
    lengths = names.lengths.get(text[at : at + 2])
    if not lengths or _LETTER.match(text[max(at - 1, 0) : at]):
        return None
    ends = (at + length for length in lengths if text[at : at + length] in names.all)
    return next((end for end in ends if not _LETTER.match(text[end : end + 1])), None)


def _runs(text: str) -> Iterator[str]:
    """Yield every run that is one longer than may be taken over."""
    for piece in text.split(_CUT) if _CUT in text else [text]:
        chinese = "".join(_CHINESE.findall(piece))
        for start in range(len(chinese) - LONGEST_CHINESE):
            yield chinese[start : start + LONGEST_CHINESE + 1]
        words = _WORD.findall(piece.lower())
        for start in range(len(words) - LONGEST_ENGLISH):
            yield " ".join(words[start : start + LONGEST_ENGLISH + 1])
