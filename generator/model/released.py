"""What was published before: ids and addresses that must go on working, and facts that must not change unnoticed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Facts = Mapping[str, tuple[str, ...]]
"""The values of each field of a record, as text: `{"when": ("2014-11-19",), "figures.forums": ("exact 20",)}`."""


@dataclass(frozen=True, slots=True)
class Released:
    """The ids that were published, by kind (`events`, `sources` …), and the facts of each record, by kind and id."""

    ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    facts: Mapping[str, Mapping[str, Facts]] = field(default_factory=dict)
