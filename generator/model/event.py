"""Events: what happened, when, according to whom."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from generator.model.account import Account
from generator.model.dates import Edtf
from generator.model.figures import Figure
from generator.model.ids import (
    DocumentId,
    EditionId,
    EventId,
    LaneId,
    LocaleId,
    OrganisationId,
    PersonId,
    PlaceId,
    ProgrammeId,
    SourceId,
    Tag,
    TimeOfDay,
)
from generator.model.records import Record
from generator.model.text import Phrase, Text

EntityId = TypeVar("EntityId")
Weight = Literal[1, 2, 3, 4, 5]


@dataclass(frozen=True, kw_only=True, slots=True)
class Role(Generic[EntityId]):
    """An entity that took part, and as what; written as a bare id where no role is given."""

    id: EntityId
    role: Phrase | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Event(Record):
    """One event.

    when: EDTF level 1. time: `10:30` (local) or morning, afternoon, evening.
    cite: the works that support when and where.
    weight: 1–5, by what the event changed.
    original: the locale it was first written in, where that is not the series'.
    """

    id: EventId
    added: Edtf | None = None
    when: Edtf
    time: TimeOfDay | None = None
    where: PlaceId | None = None
    edition: EditionId | None = None
    part_of: EventId | None = None
    lane: LaneId
    tags: tuple[Tag, ...] = ()
    weight: Weight = 2
    cite: tuple[SourceId, ...]
    title: Phrase
    short: Phrase | None = None
    text: Text | None = None
    people: tuple[Role[PersonId], ...] = ()
    organisations: tuple[Role[OrganisationId], ...] = ()
    documents: tuple[Role[DocumentId], ...] = ()
    programmes: tuple[Role[ProgrammeId], ...] = ()
    related: tuple[EventId, ...] = ()
    note: Text | None = None
    original: LocaleId | None = None
    figures: tuple[Figure, ...] = ()
    accounts: tuple[Account, ...] = ()
    formerly: tuple[EventId, ...] = ()
