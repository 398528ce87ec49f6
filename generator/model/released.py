"""What was published before: ids and addresses that must go on working."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Released:
    """The ids that were published, by kind (`events`, `sources` …)."""

    ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
