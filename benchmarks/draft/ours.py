"""What the reader of `timeline draft` finds, as it is compared; ModuleNotFoundError while there is no reader."""

from benchmarks.draft.labels import Reading, Sentence, says


def dates(sentence: Sentence) -> tuple[Reading, ...]:
    """Return the dates found in a sentence."""
    from generator.draft.dates import find_dates  # noqa: PLC0415 - the reader may not be there yet

    found = find_dates(sentence.text, sentence.published, sentence.earlier)
    return tuple(Reading(one.start, one.end, says(one.when)) for one in found)


def figures(sentence: Sentence) -> tuple[Reading, ...]:
    """Return the figures found in a sentence."""
    from generator.draft.figures import find_figures  # noqa: PLC0415 - the reader may not be there yet

    return tuple(Reading(one.start, one.end, (float(one.value), one.bound)) for one in find_figures(sentence.text))
