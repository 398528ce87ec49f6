"""Figures: a number, what it measures, how exactly, and who says so."""

from dataclasses import dataclass
from typing import Literal

from generator.model.dates import Edtf
from generator.model.ids import MeasureId, OrganisationId, ProgrammeId, SourceId
from generator.model.records import ListedRecord
from generator.model.text import Phrase

Bound = Literal["exact", "more-than", "at-least", "about", "nearly", "at-most"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """A value of a measure, of the record in which it stands.

    bound: exact · more-than (多, 余, 超) · at-least (至少) · about (约) · nearly (近) · at-most.
    as_of: when the value held or was told.
    """

    measure: MeasureId
    value: int | float
    bound: Bound = "exact"
    as_of: Edtf | None = None
    cite: tuple[SourceId, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure(ListedRecord):
    """What can be counted: its name, unit and definition, and of which kind of thing.

    programme, organisation: whose page shows the figures of this measure through the years.
    """

    id: MeasureId
    name: Phrase
    unit: Phrase
    definition: Phrase
    of: Literal["edition", "expo", "organisation", "event"]
    programme: ProgrammeId | None = None
    organisation: OrganisationId | None = None
