"""Every date and number rests on a work, and the languages rest on the same works."""

from collections.abc import Iterator

from generator.model.problems import Problem, problem_at
from generator.model.records import Record
from generator.model.sentences import sentences_of
from generator.model.source import Source
from generator.model.text import Text
from generator.model.timeline import Timeline
from generator.model.walk import Value, all_records, values_in


def check_citations(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each uncited figure, in prose or as a value, and for unequal citations."""
    for record in all_records(timeline):
        for value in values_in(record):
            if value.hint is Text:
                yield from _unequal(record, value, timeline)
                if not isinstance(record, Source):
                    yield from _uncited(record, value)
    for document in timeline.documents.values():
        for key in ("issued", "issuer"):
            if getattr(document, key) is not None and not document.cite:
                yield problem_at(document.origin, "value-uncited", f".{key}", key=key)


def _uncited(record: Record, value: Value) -> Iterator[Problem]:
    for locale, prose in value.value.by_locale.items():
        for sentence in sentences_of(prose):
            if sentence.states_a_figure and not sentence.cited:
                yield problem_at(record.origin, "cite-missing", f"{value.place}.{locale}", sentence=sentence.words)


def _unequal(record: Record, value: Value, timeline: Timeline) -> Iterator[Problem]:
    cited = {locale: set(prose.sources) for locale, prose in value.value.by_locale.items()}
    everything = set().union(*cited.values())
    if not everything <= timeline.sources.keys() | timeline.unread:
        return  # a mistyped id is told already, and makes them unequal
    for locale, works in cited.items():
        if lacking := everything - works:
            names = ", ".join(sorted(lacking))
            yield problem_at(record.origin, "cite-unequal", f"{value.place}.{locale}", locale=locale, lacking=names)
