"""Precision and recall of what was found in sentences."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.draft.labels import Reading

View = Callable[[tuple[object, ...]], object]

VIEWS: dict[str, View] = {
    "marks": lambda says: says,
    "days": lambda says: says[:2],
    "first": lambda says: says[:1],
}
"""How strictly two readings are compared: all, without the marks ~ and ?, or of dates the first day alone."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of labels and of things found.

    labelled: labels. hit: labels that something found is right about. found: things found. right: those that are right.
    """

    labelled: int = 0
    hit: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of the labels that were found and read as they are labelled; None where there are none."""
        return self.hit / self.labelled if self.labelled else None


def overlap(one: Reading, other: Reading) -> bool:
    """Tell whether two readings have a character of the sentence in common."""
    return one.start < other.end and other.start < one.end


def score(pairs: Iterable[tuple[Sequence[Reading], Sequence[Reading]]], view: View = VIEWS["marks"]) -> Score:
    """Return the score over sentences, of each the labels and what was found.

    What was found is right where its words overlap those of a label that says the same in this view.
    """
    labelled = hit = found = right = 0
    for labels, readings in pairs:
        labelled += len(labels)
        found += len(readings)
        hit += sum(any(same(label, one, view) for one in readings) for label in labels)
        right += sum(any(same(label, one, view) for label in labels) for one in readings)
    return Score(labelled, hit, found, right)


def same(label: Reading, found: Reading, view: View) -> bool:
    """Tell whether what was found is right by this label."""
    return overlap(label, found) and view(label.says) == view(found.says)
