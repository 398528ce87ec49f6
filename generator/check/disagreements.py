"""Where figures contradict each other, disagreements.yml says so; and what stands there agrees with the records."""

from collections.abc import Iterator, Mapping

from generator.model.conflicts import Told, Topic, conflicts, entries_by_topic, topic_of_entry
from generator.model.differences import heard_by_matter, matter_of_entry
from generator.model.disagreement import FIGURES
from generator.model.figures import Figure
from generator.model.problems import Problem, problem_at
from generator.model.timeline import Timeline


def check_disagreements(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each contradiction in figures that nobody explains, and each entry that does not fit."""
    if "disagreements" in timeline.unread_kinds:
        return
    found = conflicts(timeline)
    explained = entries_by_topic(timeline)
    for topic, told in found.items():
        if topic not in explained:
            yield _untold(topic, told)
    for entry in timeline.disagreements.values():
        if len(entry.of.named) != 1:
            yield problem_at(entry.origin, "disagreement-subject", ".of")
    if not (timeline.unread or timeline.unread_kinds):
        yield from _settled(timeline, found)


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


def _settled(timeline: Timeline, found: Mapping[Topic, list[Told]]) -> Iterator[Problem]:
    """Yield a warning for each entry about figures or accounts that do not contradict each other."""
    differing = {matter for matter, heard in heard_by_matter(timeline).items() if heard.wordings}
    for entry in timeline.disagreements.values():
        topic, matter = topic_of_entry(entry), matter_of_entry(entry)
        if (topic and topic not in found) or (matter and matter not in differing):
            yield problem_at(entry.origin, "disagreement-settled", ".of")
