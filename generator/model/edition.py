"""Editions: one meeting each."""

from dataclasses import dataclass, field

from generator.model.account import Account
from generator.model.dates import Edtf
from generator.model.figures import Figure
from generator.model.ids import EditionId, LocaleId, MeasureId, OrganisationId, PlaceId, SourceId
from generator.model.records import LOCALE_KEYS, Record
from generator.model.text import Phrase, Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Theme:
    """An edition's theme, exact, by locale, and who says so."""

    by_locale: Phrase = field(metadata=LOCALE_KEYS)
    cite: tuple[SourceId, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Host:
    """A body that held an edition, and who says so."""

    id: OrganisationId
    cite: tuple[SourceId, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition(Record):
    """One meeting of the series: as called then, when, where, under which theme.

    number: as counted by the organisers, None where they counted none.
    unknown: measures that were looked for and not found.
    original: the locale it was first written in, where that is not the series'.
    """

    id: EditionId
    name: Phrase
    number: int | None = None
    when: Edtf
    where: PlaceId
    theme: Theme | None = None
    hosts: tuple[Host, ...] = ()
    cite: tuple[SourceId, ...]
    figures: tuple[Figure, ...] = ()
    accounts: tuple[Account, ...] = ()
    unknown: tuple[MeasureId, ...] = ()
    text: Text | None = None
    note: Text | None = None
    original: LocaleId | None = None
    formerly: tuple[EditionId, ...] = ()
