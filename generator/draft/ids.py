"""A guess of an id for a candidate: its date, then what it is about."""

from collections.abc import Container, Sequence

from generator.model.dates import Edtf
from generator.model.ids import LONGEST_ID, is_id
from generator.model.naming import day_of

_NUMBER = 7  # characters kept for a number at the end


def identifier_of(used: Container[str], when: Edtf | None, about: Sequence[str], taken: dict[str, int]) -> str:
    """Return an id that neither the seeds nor this draft have yet.

    used: the ids that the seeds have, had or published. taken: the ids of this draft, and after each the number that
    was given last; it is kept up here.
    """
    begin = (when and day_of(when)) or "undated"
    guess = "-".join([begin, *about])[: LONGEST_ID - _NUMBER].strip("-")
    guess = guess if is_id(guess) else f"{begin}-event"
    identifier, number = guess, taken.get(guess, 1)
    while identifier in taken or identifier in used:
        number += 1
        identifier = f"{guess}-{number}"
    taken[identifier] = taken[guess] = number
    return identifier
