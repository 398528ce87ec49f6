"""Identifiers: one type for each kind of thing that can be pointed at."""

import re
from typing import NewType

EventId = NewType("EventId", str)
EditionId = NewType("EditionId", str)
SourceId = NewType("SourceId", str)
PersonId = NewType("PersonId", str)
OrganisationId = NewType("OrganisationId", str)
DocumentId = NewType("DocumentId", str)
ProgrammeId = NewType("ProgrammeId", str)
PlaceId = NewType("PlaceId", str)
MeasureId = NewType("MeasureId", str)
LaneId = NewType("LaneId", str)
OrganisationKind = NewType("OrganisationKind", str)
DocumentKind = NewType("DocumentKind", str)
Id = NewType("Id", str)
Url = NewType("Url", str)
TimeOfDay = NewType("TimeOfDay", str)
Tag = NewType("Tag", str)
LocaleId = NewType("LocaleId", str)

LONGEST_ID = 64
ID_PATTERN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)

WINDOWS_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
GENERATED = frozenset(["index", "404", "sitemap", "robots", "search", "assets", "embed"])


def is_id(text: str) -> bool:
    """Tell whether text is made of a–z, 0–9 and single hyphens and is at most 64 bytes long."""
    return len(text) <= LONGEST_ID and ID_PATTERN.fullmatch(text) is not None


def is_taken_name(text: str) -> bool:
    """Tell whether Windows or the site itself already uses text as a file name."""
    return text in WINDOWS_RESERVED or text in GENERATED
