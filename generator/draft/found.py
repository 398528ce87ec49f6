"""What was found in a sentence of an article: dates and figures, where they stand and how they were read."""

from dataclasses import dataclass

from generator.model.dates import Edtf
from generator.model.figures import Bound


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a sentence.

    start, end: offsets in the sentence, in characters, the end excluded. text: as written there.
    when: what it means; None where it names a time that cannot be resolved.
    how: by which rule it was read, a key of HOW.
    """

    start: int
    end: int
    text: str
    when: Edtf | None
    how: str


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A number that counts something.

    start, end: offsets in the sentence, in characters, the end excluded. text: number, bound and unit as written.
    value: in full, never compacted: 2.5万 is 25000.
    unit: the words counted by, as written, such as 名嘉宾 or countries.
    """

    start: int
    end: int
    text: str
    value: int | float
    bound: Bound
    unit: str
