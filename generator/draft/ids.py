"""A guess of an id for a candidate: its date, then what it is about."""

from collections.abc import Sequence

from generator.model.dates import Edtf
from generator.model.ids import LONGEST_ID, is_id
from generator.model.timeline import Timeline

_NUMBER = 7  # characters kept for a number at the end


def identifier_of(timeline: Timeline, when: Edtf | None, about: Sequence[str], taken: dict[str, int]) -> str:
    """Return an id that neither the seeds nor this draft have yet.

    taken: the ids of this draft, and after each the number that was given last; it is kept up here.
    """
    begin = _day(when)
    guess = "-".join([begin, *about])[: LONGEST_ID - _NUMBER].strip("-")
    guess = guess if is_id(guess) else f"{begin}-event"
    identifier, number = guess, taken.get(guess, 1)
    while identifier in taken or identifier in timeline.events:
        number += 1
        identifier = f"{guess}-{number}"
    taken[identifier] = taken[guess] = number
    return identifier


def _day(when: Edtf | None) -> str:
    if when is None:
        return "undated"
    first = (when.start or when.end or when) if when.precision == "range" else when
    return first.text.rstrip("?~%").replace("-XX", "").casefold().strip("-")
