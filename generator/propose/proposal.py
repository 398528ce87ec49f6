"""What is proposed to be written, and what must be said about it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from generator.check.sources import normalised
from generator.model.ids import is_id
from generator.model.problems import Problem
from generator.model.source import Source
from generator.model.timeline import Timeline
from generator.model.walk import records_by_kind


@dataclass(frozen=True, slots=True)
class Proposal:
    """Files by their names below seeds/, those among them that take the place of others, and the problems.

    The place of a problem without a file is the key of an answer. answered: which answer each file and key comes from.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    replacing: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    answered: Mapping[tuple[str, str], str] = field(default_factory=dict)


def stopped(rule: str, key: str, **args: object) -> Proposal:
    """Return a proposal of nothing but what is wrong with an answer."""
    return Proposal(problems=(Problem(rule, "", key, args=args),))


def source_of(timeline: Timeline, written: str) -> Source | None:
    """Return the source with this id, page or web address."""
    if written in timeline.sources:
        return timeline.sources[written]
    if address := _address(written):
        same = (one for one in timeline.sources.values() if one.url and normalised(one.url) == address)
        return next(same, None) or timeline.sources.get(_last_part(written))
    return None


def records_of(timeline: Timeline, written: str) -> Iterator[tuple[str, Any]]:
    """Yield the kind and the record of each that has this id, or whose page has this address."""
    name = _last_part(written)
    for kind, records in records_by_kind(timeline).items():
        if name in records and (is_id(written) or f"/{kind}/" in written):
            yield kind, records[name]


def _address(written: str) -> str:
    try:
        return normalised(written) if urlsplit(written).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _last_part(written: str) -> str:
    try:
        path = urlsplit(written).path
    except ValueError:
        return ""
    return path.rstrip("/").rsplit("/", 1)[-1]
