"""Where an official term stands in the original, its official counterpart stands in the translation.

Short labels are left alone: they abbreviate on purpose. So are the titles of works.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.dates import Edtf
from generator.model.place import Term
from generator.model.problems import Problem, problem_at
from generator.model.records import Record
from generator.model.source import Source
from generator.model.text import Phrase, Text
from generator.model.timeline import Timeline
from generator.model.walk import all_records, values_in

Terms = Mapping[str, list[Term]]
"""The terms by how they read in the original; one may have had several counterparts over time."""

_QUOTES = re.compile("[‘’“”\"']")
_GAPS = re.compile(r"[\s\-–—]+")


def check_terms(timeline: Timeline) -> Iterator[Problem]:
    """Yield a warning for each translation that lacks the counterpart of a term."""
    original = timeline.series.original
    terms: dict[str, list[Term]] = defaultdict(list)
    for term in timeline.glossary.values():
        if words := term.term.get(original):
            terms[words].append(term)
    if not terms:
        return
    longest_first = sorted(terms, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    for record in all_records(timeline):
        if not isinstance(record, Source | Term):
            for value in values_in(record):
                if value.hint in (Phrase, Text) and value.place != ".short":
                    yield from _deviations(record, value.place, _words(value.value), original, pattern, terms)


def _words(value: Any) -> dict[str, str]:
    return {locale: getattr(words, "plain", words) for locale, words in value.by_locale.items()}


def _deviations(
    record: Record, place: str, words: dict[str, str], original: str, pattern: re.Pattern[str], terms: Terms
) -> Iterator[Problem]:
    said = dict.fromkeys(pattern.findall(words.pop(original, "")))
    for locale, translated in words.items():
        plain = _plain(translated)
        for term in said:
            in_use = [one for one in terms[term] if _in_use(one, record)]
            expected = [counterpart for one in in_use if (counterpart := one.term.get(locale))]
            if expected and not any(_plain(counterpart) in plain for counterpart in expected):
                args = {"said": term, "expected": " / ".join(expected), "locale": original, "other": locale}
                yield problem_at(record.origin, "term-deviates", f"{place}.{locale}", **args)


def _plain(words: str) -> str:
    """Return words without what may differ within one term: capitals, quotation marks, hyphens."""
    return _GAPS.sub(" ", _QUOTES.sub("", words)).casefold()


def _in_use(term: Term, record: Record) -> bool:
    """Return whether a term was in use when the record's event took place; always where no date is known."""
    when: Edtf | None = getattr(record, "when", None) or getattr(record, "issued", None)
    if when is None:
        return True
    begun = not (term.from_ and term.from_.earliest and when.latest and when.latest < term.from_.earliest)
    return begun and not (term.until and term.until.latest and when.earliest and when.earliest > term.until.latest)
