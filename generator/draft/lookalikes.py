"""What looks like a date or a figure and is none: names, numbers of things, standards, scores, durations."""

import re

_DATES: tuple[tuple[str, str], ...] = (
    ("name of a plan", r"863计划"),
)
_PATTERN = re.compile("|".join(f"(?:{pattern})" for _, pattern in _DATES))


def lookalikes(text: str) -> list[tuple[int, int]]:
    """Return where text, in plain characters, only seems to name a date."""
    return [match.span() for match in _PATTERN.finditer(text) if match.group()]
