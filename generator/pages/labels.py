"""Short labels for events that have none of their own: the title without what many titles begin with."""

import re
from collections.abc import Mapping

_HAN = re.compile("[\u3400-\u9fff]")
_SHORTEST = 4
"""How wide a beginning must be to be dropped: so many Chinese characters, or thrice as many Latin letters."""


def drop_shared_beginnings(titles: Mapping[str, str]) -> dict[str, str]:
    """Return the titles without a beginning that at least three of them share.

    titles: by any key. A beginning ends at a space or beside a Chinese character, never within a Latin word or a
    number; what would leave nothing stays whole.
    """
    ordered = sorted(titles, key=lambda key: (titles[key], key))
    words = [titles[key] for key in ordered]
    return {key: _without(words[place], _shared(words, place)) for place, key in enumerate(ordered)}


def _shared(words: list[str], place: int) -> int:
    """Return how many characters a title shares with two others: sorted, its neighbours within two places."""
    windows = ((first, first + 2) for first in range(place - 2, place + 1) if first >= 0 and first + 2 < len(words))
    return max((_common(words[first], words[last]) for first, last in windows), default=0)


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _without(title: str, shared: int) -> str:
    if shared == len(title):
        return title
    while shared and not _may_begin(title, shared):
        shared -= 1
    width = sum(3 if _HAN.match(character) else 1 for character in title[:shared])
    if width < 3 * _SHORTEST:
        return title
    rest = title[shared:].lstrip()
    return rest[0].upper() + rest[1:]


def _may_begin(title: str, at: int) -> bool:
    return title[at - 1].isspace() or any(_HAN.match(title[near]) for near in (at - 1, at))
