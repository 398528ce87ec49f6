"""A fact that was published changes only with an entry in corrections.yml."""

from collections.abc import Iterator

from generator.model.correction import WITHDRAWN, Correction
from generator.model.facts import facts_of
from generator.model.problems import Problem, problem_at
from generator.model.released import Facts
from generator.model.timeline import Timeline
from generator.model.walk import records_by_kind


def check_corrections(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each published fact that changed silently, and each correction that does not fit."""
    corrected = {(entry.of, entry.field, entry.before) for entry in timeline.corrections.values()}
    corrections_known = "corrections" not in timeline.unread_kinds
    for kind, records in records_by_kind(timeline).items():
        current = {name: record for record in records.values() for name in (record.id, *record.formerly)}
        for name, facts in timeline.released.facts.get(kind, {}).items():
            if corrections_known and name in current:
                now = facts_of(current[name])
                for field, before in _lost(facts, now):
                    if (name, field, before) not in corrected and (current[name].id, field, before) not in corrected:
                        place = "." + field.split(".")[0] if field.split(".")[0] in dir(current[name]) else ""
                        yield problem_at(
                            current[name].origin, "released-changed", place, id=name, field=field, before=before
                        )
    for entry in timeline.corrections.values():
        yield from _entry(timeline, entry)


def _lost(published: Facts, now: Facts) -> Iterator[tuple[str, str]]:
    for field, values in published.items():
        yield from ((field, value) for value in values if value not in now.get(field, ()))


def _entry(timeline: Timeline, entry: Correction) -> Iterator[Problem]:
    if entry.field == WITHDRAWN:
        if any(entry.of in records for records in records_by_kind(timeline).values()):
            yield _problem(entry, "correction-not-withdrawn", ".of")
        elif not any(entry.of in ids for ids in timeline.released.ids.values()):
            yield _problem(entry, "correction-of-nothing", ".of")
        return
    records = [records[entry.of] for records in records_by_kind(timeline).values() if entry.of in records]
    now = facts_of(records[0]).get(entry.field, ()) if records else ()
    if entry.after is not None and entry.after not in now and not _corrected_again(timeline, entry):
        yield _problem(entry, "correction-not-made", ".after", after=entry.after)


def _corrected_again(timeline: Timeline, entry: Correction) -> bool:
    """Return whether a later correction starts from where this one ended."""
    return any(
        (later.of, later.field, later.before) == (entry.of, entry.field, entry.after)
        for later in timeline.corrections.values()
    )


def _problem(entry: Correction, rule: str, place: str, **args: object) -> Problem:
    return problem_at(
        entry.origin, rule, place, **{"id": entry.of, "field": entry.field, "before": entry.before, **args}
    )
