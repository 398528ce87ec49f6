"""Sources: published works that statements rest on."""

from dataclasses import dataclass
from typing import Literal

from generator.model.dates import Edtf
from generator.model.ids import OrganisationId, SourceId, Url
from generator.model.records import Record
from generator.model.text import Phrase, Text

SourceKind = Literal["official", "state-media", "press", "academic", "organisation", "reprint"]
ReadAs = Literal["original", "stored-copy", "print"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Source(Record):
    """One published work.

    url, archive_url: only addresses that were seen, never constructed.
    read_as: what was read: the live page (then `accessed` says when), a stored copy, or print.
    language: a BCP 47 tag of the work's own language.
    """

    id: SourceId
    kind: SourceKind
    title: Phrase
    publisher: OrganisationId
    authors: tuple[str, ...] = ()
    published: Edtf | None = None
    language: str
    url: Url | None = None
    archive_url: Url | None = None
    read_as: ReadAs
    accessed: Edtf | None = None
    note: Text | None = None
    formerly: tuple[SourceId, ...] = ()
