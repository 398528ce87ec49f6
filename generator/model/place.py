"""Places and glossary terms, which stand together in one file each."""

from dataclasses import dataclass, field

from generator.model.dates import Edtf
from generator.model.ids import Id, PlaceId, SourceId
from generator.model.records import LOCALE_KEYS, ListedRecord
from generator.model.text import Phrase, Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Place(ListedRecord):
    """Where something happened; `lat` and `lon` in degrees, north and east positive."""

    id: PlaceId
    name: Phrase
    lat: float | None = None
    lon: float | None = None
    within: PlaceId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Term(ListedRecord):
    """An official term by locale, and while it was in use."""

    id: Id
    term: Phrase = field(metadata=LOCALE_KEYS)
    from_: Edtf | None = None
    until: Edtf | None = None
    note: Text | None = None
    cite: tuple[SourceId, ...] = ()
