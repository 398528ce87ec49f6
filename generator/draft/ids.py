"""A guess of an id for a candidate: its date, then what it is about."""

from collections.abc import Sequence

from generator.model.dates import Edtf
from generator.model.ids import LONGEST_ID, is_id
from generator.model.timeline import Timeline


def identifier_of(timeline: Timeline, when: Edtf | None, about: Sequence[str], taken: set[str]) -> str:
    """Return an id that neither the seeds nor this draft have yet; it is added to taken."""
    begin = _day(when)
    guess = "-".join([begin, *about])[:LONGEST_ID].strip("-")
    guess = guess if is_id(guess) else f"{begin}-event"
    identifier, count = guess, 1
    while identifier in taken or identifier in timeline.events:
        count += 1
        identifier = f"{guess[: LONGEST_ID - 5]}-{count}"
    taken.add(identifier)
    return identifier


def _day(when: Edtf | None) -> str:
    if when is None:
        return "undated"
    first = (when.start or when.end or when) if when.precision == "range" else when
    return first.text.rstrip("?~%").replace("-XX", "").casefold().strip("-")
