"""What all records have in common."""

from dataclasses import dataclass, field

from generator.model.problems import Origin

NOT_WRITTEN = {"written": False}
LOCALE_KEYS = {"locale_keys": True}
"""Marks a phrase whose locales stand beside the record's other keys, as in `{zh: …, en: …, cite: […]}`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """Anything that stands in seeds/ and can be pointed at.

    origin: where it was read; set by the loader, never written in YAML.
    """

    origin: Origin = field(default=Origin(""), compare=False, metadata=NOT_WRITTEN)


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedRecord(Record):
    """A record that stands with others of its kind in one file."""
