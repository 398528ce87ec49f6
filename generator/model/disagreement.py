"""Disagreements: what sources say differently of one thing, which is shown, and why."""

from dataclasses import dataclass

from generator.model.ids import DocumentId, EditionId, EventId, Id, OrganisationId, PersonId, ProgrammeId
from generator.model.records import ListedRecord
from generator.model.text import Phrase, Text

FIGURES = "figures."
"""Begins the field of a disagreement in figures, as in `figures.members`."""
FOLDERS = {
    "edition": "editions",
    "event": "events",
    "document": "documents",
    "organisation": "organisations",
    "programme": "programmes",
    "person": "people",
}
"""The kinds of records that sources can disagree on, and the folder of each."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """What the sources disagree on: one record, and the field of it."""

    edition: EditionId | None = None
    event: EventId | None = None
    document: DocumentId | None = None
    organisation: OrganisationId | None = None
    programme: ProgrammeId | None = None
    person: PersonId | None = None
    field: str

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """The kind and id of each record that is named; there should be one."""
        return tuple((kind, getattr(self, kind)) for kind in FOLDERS if getattr(self, kind) is not None)

    @property
    def measure(self) -> str | None:
        """The measure, where the disagreement is in figures."""
        return self.field.removeprefix(FIGURES) if self.field.startswith(FIGURES) else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Disagreement(ListedRecord):
    """One disagreement: on what, and why one of the figures or accounts is followed.

    These stand in the records they belong to, and nowhere twice; the first one there is shown.
    """

    id: Id
    title: Phrase
    of: Subject
    why: Text
