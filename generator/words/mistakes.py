"""Plausible mistakes of editors, rule by rule, from a table beside the catalogs."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@dataclass(frozen=True)
class Mistake:
    """One mistake in one good entry; the head of the table explains each key.

    rule: an id of `rules.RULES`, which the mistake breaks.
    at: where it is told, as `line:column`. args: what the rule's sentences are filled with.
    mend: what it becomes when it is mended; as good where the table says nothing else.
    good: None where the file should not be there; empty, as bad is, where nothing that it holds is changed.
    """

    rule: str
    did: Mapping[str, str]
    file: str
    at: str
    args: Mapping[str, str]
    good: str | None
    bad: str
    mend: str | None
    rest: Mapping[str, Any]

    @property
    def to(self) -> str:
        """The file's name after the mistake."""
        return str(self.rest.get("to", self.file))


@cache
def mistakes() -> Mapping[str, tuple[Mistake, ...]]:
    """Return the mistakes of each rule, as they stand in the table; every scalar is text."""
    written = (files("generator.catalogs") / "mistakes.yml").read_text("utf-8")
    table: dict[str, list[dict[str, Any]]] = yaml.load(written, yaml.CBaseLoader)
    return {rule: tuple(_mistake(rule, dict(row)) for row in rows) for rule, rows in table.items()}


def _mistake(rule: str, row: dict[str, Any]) -> Mistake:
    taken = {key: row.pop(key) for key in ("did", "file")}
    at, args, bad = row.pop("at", ""), row.pop("args", {}), row.pop("bad", "")
    good = row.pop("good", None if bad else "")
    mend = row.pop("mend", good)
    return Mistake(rule, at=at, args=args, bad=bad, good=good, mend=mend, rest=row, **taken)
