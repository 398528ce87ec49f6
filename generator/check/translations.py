"""What is missing in a language."""

from collections.abc import Iterator

from generator.check.walk import all_records, values_in
from generator.model.problems import Problem, problem_at
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
                    rule = "title-missing" if value.place in (".title", ".name") else "translation-missing"
                    key = value.place[1:] or getattr(record, "id", "")  # a term's locales stand beside its id
                    yield problem_at(record.origin, rule, value.place, key=key, locale=locale)
