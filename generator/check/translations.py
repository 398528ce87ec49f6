"""What is missing in a language, and what was translated from a text that has changed since."""

from collections.abc import Iterator

from generator.model.problems import Problem, problem_at
from generator.model.records import Record
from generator.model.series import Series
from generator.model.text import Phrase, Text
from generator.model.timeline import Timeline
from generator.model.translation import name_of, translations_of
from generator.model.walk import all_records, values_in


def check_translations(timeline: Timeline) -> Iterator[Problem]:
    """Yield a warning for each phrase or text that lacks one of the series' locales or is behind the original."""
    yield from _unsettled(timeline)
    for record in all_records(timeline):
        for value in values_in(record):
            if value.hint not in (Phrase, Text):
                continue
            for locale in timeline.locales:
                if value.value.get(locale) is None:
                    rule = _rule(record, value.place)
                    key = value.place[1:] or getattr(record, "id", "")  # a term's locales stand beside its id
                    yield problem_at(record.origin, rule, value.place, key=key, locale=locale)


def _unsettled(timeline: Timeline) -> Iterator[Problem]:
    """Yield what is stale, and for each record what nobody has confirmed; nothing where there is no lock."""
    if timeline.lock is None:
        return
    for record in all_records(timeline):
        unconfirmed = []
        name = name_of(record)
        for one in translations_of(timeline, record):
            args = {"key": one.key, "original": one.original, "locale": one.locale, "id": name}
            if one.state == "stale":
                yield problem_at(record.origin, "translation-stale", f"{one.place}.{one.locale}", **args)
            elif one.state == "unconfirmed":
                unconfirmed.append(one.key)
        if unconfirmed:
            keys = ", ".join(dict.fromkeys(unconfirmed))
            yield problem_at(record.origin, "translation-unconfirmed", keys=keys, id=name)


def _rule(record: Record, place: str) -> str:
    """Return the rule: the series' own words stand on every page, where no stub can say that they are missing."""
    if isinstance(record, Series):
        return "series-untranslated"
    return "title-missing" if place in (".title", ".name") else "translation-missing"
