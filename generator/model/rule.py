"""What a rule is: how grave it is to break it, what is then said, and how to mend it."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: an error stops the build, a warning does not.

    says: what is wrong. mend: what to do. Both may hold `{names}` that a problem's args fill.
    """

    severity: Severity
    says: str
    mend: str


def error(says: str, mend: str) -> Rule:
    """Return a rule that stops the build."""
    return Rule("error", says, mend)


def warning(says: str, mend: str) -> Rule:
    """Return a rule that is told and stops nothing."""
    return Rule("warning", says, mend)
