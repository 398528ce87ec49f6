"""What stands before and after each of several things."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def with_neighbours(things: Sequence[Thing]) -> Iterator[tuple[Thing | None, Thing, Thing | None]]:
    """Yield each thing between the one before and the one after it, None at the ends."""
    for place, thing in enumerate(things):
        before = things[place - 1] if place else None
        after = things[place + 1] if place + 1 < len(things) else None
        yield before, thing, after
