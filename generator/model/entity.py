"""Entities: people, organisations, documents and programmes that events speak of."""

from dataclasses import dataclass

from generator.model.account import Account
from generator.model.dates import Edtf
from generator.model.ids import (
    DocumentId,
    DocumentKind,
    OrganisationId,
    OrganisationKind,
    PersonId,
    ProgrammeId,
    SourceId,
    Url,
)
from generator.model.records import Record
from generator.model.text import Phrase, Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Person(Record):
    """A person; `native` is the name in the person's own script where that is another."""

    id: PersonId
    name: Phrase
    native: str | None = None
    text: Text | None = None
    cite: tuple[SourceId, ...] = ()
    accounts: tuple[Account, ...] = ()
    formerly: tuple[PersonId, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Organisation(Record):
    """A body: government, company, association, medium, international organisation."""

    id: OrganisationId
    name: Phrase
    kind: OrganisationKind | None = None
    text: Text | None = None
    url: Url | None = None
    cite: tuple[SourceId, ...] = ()
    accounts: tuple[Account, ...] = ()
    formerly: tuple[OrganisationId, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Version:
    """One version of a document: its label, when it appeared, and who says so."""

    label: Phrase
    when: Edtf
    cite: tuple[SourceId, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Document(Record):
    """An initiative, report, paper or other text that was issued."""

    id: DocumentId
    name: Phrase
    kind: DocumentKind | None = None
    issued: Edtf | None = None
    issuer: OrganisationId | None = None
    versions: tuple[Version, ...] = ()
    text: Text | None = None
    url: Url | None = None
    cite: tuple[SourceId, ...] = ()
    accounts: tuple[Account, ...] = ()
    formerly: tuple[DocumentId, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Programme(Record):
    """Something that is held again and again: an expo, a contest, an award."""

    id: ProgrammeId
    name: Phrase
    text: Text | None = None
    url: Url | None = None
    cite: tuple[SourceId, ...] = ()
    accounts: tuple[Account, ...] = ()
    formerly: tuple[ProgrammeId, ...] = ()


Entity = Person | Organisation | Document | Programme
