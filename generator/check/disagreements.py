"""Where sources contradict each other, disagreements.yml says so; and what stands there agrees with the records."""

from collections.abc import Iterator

from generator.model.conflicts import Told, Topic, conflicts, entries_by_topic, topic_of_entry
from generator.model.disagreement import FIGURES, Disagreement
from generator.model.figures import Figure
from generator.model.problems import Problem, problem_at
from generator.model.text import Phrase
from generator.model.timeline import Timeline


def check_disagreements(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each contradiction that nobody explains, and each explanation that does not fit."""
    if "disagreements" in timeline.unread_kinds:
        return
    found = conflicts(timeline)
    explained = entries_by_topic(timeline)
    for topic, told in found.items():
        if topic not in explained:
            yield _untold(topic, told)
    for entry in timeline.disagreements.values():
        yield from _entry(timeline, entry, found)


def _untold(topic: Topic, told: list[Told]) -> Problem:
    last = told[-1]
    return problem_at(
        last.record.origin,
        "disagreement-untold",
        f".figures[{last.index}]",
        values=" · ".join(dict.fromkeys(_value(one.figure) for one in told)),
        subject=f"{topic.kind}: {topic.id}",
        field=FIGURES + topic.measure,
    )


def _value(figure: Figure) -> str:
    return f"{figure.bound} {figure.value}"


def _entry(timeline: Timeline, entry: Disagreement, found: dict[Topic, list[Told]]) -> Iterator[Problem]:
    if len(entry.of.named) != 1:
        yield problem_at(entry.origin, "disagreement-subject", ".of")
        return
    if entry.of.measure is not None:
        if entry.values:
            yield problem_at(entry.origin, "disagreement-copied", ".values")
        if topic_of_entry(entry) not in found and not (timeline.unread or timeline.unread_kinds):
            yield problem_at(entry.origin, "disagreement-settled", ".of")
    elif len(entry.values) < 2 or sum(account.shown for account in entry.values) != 1:
        yield problem_at(entry.origin, "disagreement-values", ".values" if entry.values else "")
    else:
        yield from _shown(timeline, entry)


def _shown(timeline: Timeline, entry: Disagreement) -> Iterator[Problem]:
    """The account that is shown is the one in the record, where the field is a phrase there."""
    kind, name = entry.of.named[0]
    folder = "people" if kind == "person" else kind + "s"
    record = getattr(timeline, folder).get(name)
    says = getattr(record, entry.of.field, None)
    says = getattr(says, "by_locale", says) if entry.of.field == "theme" else says
    index = next(index for index, account in enumerate(entry.values) if account.shown)
    if isinstance(says, Phrase) and any(
        says.get(locale) not in (None, words) for locale, words in entry.values[index].words.by_locale.items()
    ):
        yield problem_at(entry.origin, "disagreement-shown", f".values[{index}].words", id=name, field=entry.of.field)
