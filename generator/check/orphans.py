"""Records that nothing speaks of."""

from collections.abc import Iterator

from generator.model import ids
from generator.model.problems import Problem, problem_at
from generator.model.text import Link, Text
from generator.model.timeline import Timeline
from generator.model.walk import all_records, values_in

_ENTITY_IDS = (ids.PersonId, ids.OrganisationId, ids.DocumentId, ids.ProgrammeId)


def check_orphans(timeline: Timeline) -> Iterator[Problem]:
    """Yield a warning for each source that nothing cites and each entity that nothing mentions.

    While records are unread or an id is mistyped nothing is told: what they point at is not known.
    """
    if timeline.unread or timeline.unread_kinds:
        return
    cited, mentioned = _pointed_at(timeline)
    if cited <= timeline.sources.keys():
        for source in timeline.sources.values():
            if source.id not in cited:
                yield problem_at(source.origin, "source-orphan", ".id")
    entities = {entity.id: entity for entity in timeline.entities()}
    if mentioned <= entities.keys() | timeline.events.keys() | timeline.editions.keys():
        for entity in entities.values():
            if entity.id not in mentioned:
                yield problem_at(entity.origin, "entity-orphan", ".id")


def _pointed_at(timeline: Timeline) -> tuple[set[str], set[str]]:
    cited: set[str] = set()
    mentioned: set[str] = set()
    for record in all_records(timeline):
        for value in values_in(record):
            if value.place == ".id" or "formerly" in value.place:
                continue
            if value.hint is ids.SourceId:
                cited.add(value.value)
            elif value.hint in _ENTITY_IDS:
                mentioned.add(value.value)
            elif value.hint is Text:
                for prose in value.value.by_locale.values():
                    cited.update(prose.sources)
                    mentioned.update(part.target for part in prose.parts if isinstance(part, Link))
    return cited, mentioned
