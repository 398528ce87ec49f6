"""Corrections: what was published and then changed, and why."""

from dataclasses import dataclass

from generator.model.dates import Edtf
from generator.model.ids import Id, SourceId
from generator.model.records import ListedRecord
from generator.model.text import Text

WITHDRAWN = "id"
"""The field of a correction that withdraws a whole record."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction(ListedRecord):
    """One change of something published.

    of: the id of the record. field: `when`, `where`, `issued` or `figures.MEASURE`, as in released.json; `id` where the
    whole record was withdrawn. before: what was published. after: what took its place, None where nothing did.
    when: the day of the correction.
    """

    id: Id
    of: Id
    field: str
    before: str
    after: str | None = None
    when: Edtf
    reason: Text
    cite: tuple[SourceId, ...] = ()
