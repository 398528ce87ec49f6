"""What is missing in a language."""

from collections.abc import Iterator

from generator.check.walk import all_records, values_in
from generator.model.problems import Problem, problem_at
from generator.model.records import Record
from generator.model.series import Series
from generator.model.text import Phrase, Text
from generator.model.timeline import Timeline


def check_translations(timeline: Timeline) -> Iterator[Problem]:
    """Yield a warning for each phrase or text that lacks one of the series' locales."""
    for record in all_records(timeline):
        for value in values_in(record):
            if value.hint not in (Phrase, Text):
                continue
            for locale in timeline.locales:
                if value.value.get(locale) is None:
                    rule = _rule(record, value.place)
                    key = value.place[1:] or getattr(record, "id", "")  # a term's locales stand beside its id
                    yield problem_at(record.origin, rule, value.place, key=key, locale=locale)


def _rule(record: Record, place: str) -> str:
    """Return the rule: the series' own words stand on every page, where no stub can say that they are missing."""
    if isinstance(record, Series):
        return "series-untranslated"
    return "title-missing" if place in (".title", ".name") else "translation-missing"
