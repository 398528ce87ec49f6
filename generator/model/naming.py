"""Ids of new records, made from dates and titles, and the ids that are taken.

What a stranger writes becomes letters, digits and hyphens or nothing.
"""

import re
import unicodedata
from collections.abc import Container

from generator.model.dates import Edtf
from generator.model.ids import LONGEST_ID, is_taken_name
from generator.model.timeline import Timeline
from generator.model.walk import records_by_kind

LONGEST_SLUG = 40
_SMALL = ("a", "an", "the")


def slug(words: str, longest: int = LONGEST_SLUG) -> str:
    """Return words as an id: a–z, 0–9 and hyphens, without articles, cut between words; empty where nothing is left."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", words[:1000]) if not unicodedata.combining(one))
    parts = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", plain.lower()))
    parts = [part for part in parts if part not in _SMALL] or parts
    made = ""
    for part in parts:
        longer = f"{made}-{part}" if made else part
        if len(longer) > longest:
            break
        made = longer
    return made or "".join(parts)[:longest]


def day_of(when: Edtf) -> str:
    """Return what of a date stands in an id: as much as is known of its beginning, with hyphens (`2023-11`)."""
    known = when.start or when.end or when
    first = known.earliest
    if first is None:
        return ""
    return first.isoformat()[: {"day": 10, "month": 7}.get(known.precision, 4)]


def joined(*parts: str) -> str:
    """Return the parts of an id with hyphens between them, no longer than an id may be."""
    made = "-".join(part for part in parts if part)
    return made[:LONGEST_ID].rstrip("-")


def free(name: str, taken: Container[str]) -> str:
    """Return the id, or the first of name-2, name-3 … that is not taken."""
    number, tried = 2, name
    while tried in taken or is_taken_name(tried):
        tried = f"{name[: LONGEST_ID - 5].rstrip('-')}-{number}"
        number += 1
    return tried


def ids_in_use(timeline: Timeline) -> frozenset[str]:
    """Return every id that a record of its own file has, had, or was published under."""
    records = [record for kind in records_by_kind(timeline).values() for record in kind.values()]
    taken = {name for record in records for name in (record.id, *record.formerly)}
    return frozenset(taken | timeline.unread | {name for ids in timeline.released.ids.values() for name in ids})
