"""Which measure a figure is of: by its unit, and by the words around it; none where several would do."""

from generator.draft.found import FoundFigure
from generator.draft.weights import units_of
from generator.model.figures import Measure
from generator.model.timeline import Timeline

_BEFORE, _AFTER = 14, 14


def measure_of(timeline: Timeline, text: str, figure: FoundFigure) -> str | None:
    """Return the id of the one measure whose unit and name go with a figure of a text; None where it is not clear."""
    around = text[max(figure.start - _BEFORE, 0) : figure.start] + figure.unit + text[figure.end : figure.end + _AFTER]
    words = set(units_of(around))
    scores = {measure.id: _score(measure, figure.unit, words) for measure in timeline.measures.values()}
    best = max(scores.values(), default=0.0)
    named = [identifier for identifier, score in scores.items() if score == best and score >= 1]
    return named[0] if len(named) == 1 else None


def _score(measure: Measure, unit: str, words: set[str]) -> float:
    """Return how well a measure goes with a unit and words; below 1 where the unit is another."""
    units = [name.strip() for name in measure.unit.by_locale.values()]
    same = any(_same_unit(one, unit.strip()) for one in units)
    named = max(
        (_part(set(units_of(name)), words) for name in measure.name.by_locale.values()),
        default=0.0,
    )
    return same * named * 2 if named >= 0.5 else 0.0


def _part(wanted: set[str], words: set[str]) -> float:
    return len(wanted & words) / len(wanted) if wanted else 0.0


def _same_unit(one: str, other: str) -> bool:
    if not one or not other:
        return False
    return other.casefold().startswith(one.casefold()) or one.casefold().startswith(other.casefold())
