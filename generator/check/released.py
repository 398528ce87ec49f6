"""What was published once can still be found: under its id, or under the id that took its place."""

from collections.abc import Iterator

from generator.model.correction import WITHDRAWN
from generator.model.problems import Problem, problem_at
from generator.model.timeline import Timeline
from generator.model.walk import records_by_kind


def check_released(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each published id that is gone and each former id that is in use."""
    for kind, records in records_by_kind(timeline).items():
        former: dict[str, str] = {}
        for record in records.values():
            for index, old in enumerate(record.formerly):
                if old in records:
                    yield problem_at(record.origin, "formerly-taken", f".formerly[{index}]", id=old)
                elif old in former:
                    yield problem_at(record.origin, "formerly-twice", f".formerly[{index}]", id=old, other=former[old])
                former[old] = record.id
        withdrawn = {entry.of for entry in timeline.corrections.values() if entry.field == WITHDRAWN}
        released = () if kind in timeline.unread_kinds else timeline.released.ids.get(kind, ())
        for name in released:
            if name not in records and name not in {*former, *withdrawn, *timeline.unread}:
                yield Problem("released-gone", "released.json", line=1, column=1, args={"id": name, "kind": kind})
