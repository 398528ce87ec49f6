"""A figure as it stands in plain characters, and the value of a number with its scale."""

from dataclasses import dataclass
from decimal import Decimal

from generator.model.figures import Bound


@dataclass(frozen=True, slots=True)
class Count:
    """A number that counts something: where it stands, its value in full, its bound; unit: offsets of its words."""

    start: int
    end: int
    value: int | float
    bound: Bound
    unit: tuple[int, int]


def scaled(digits: str, scale: int) -> int | float:
    """Return the value of digits, with commas between thousands or not, times a scale; 2.5 times 10000 is 25000."""
    value = Decimal(digits.replace(",", "")) * scale
    return int(value) if value == value.to_integral_value() else float(value)
