"""Accounts: what some sources say in words of one field of a record."""

from dataclasses import dataclass

from generator.model.ids import Id, SourceId
from generator.model.text import Phrase


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """What some sources say; of the accounts of one field the first is the one that the pages follow.

    field: a field of the record (`theme`) or, where it has none of the kind, a word of its own (`first-year`).
    """

    field: Id
    words: Phrase
    cite: tuple[SourceId, ...]
