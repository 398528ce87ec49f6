"""From a Timeline to problems of sense: one family of rules a file."""

from collections.abc import Iterator, Mapping

from generator.check.accounts import check_accounts
from generator.check.citations import check_citations
from generator.check.corrections import check_corrections
from generator.check.dates import check_dates
from generator.check.disagreements import check_disagreements
from generator.check.markup import check_markup
from generator.check.orphans import check_orphans
from generator.check.references import check_references
from generator.check.released import check_released
from generator.check.sources import check_sources
from generator.check.structure import check_structure
from generator.check.terms import check_terms
from generator.check.translations import check_translations
from generator.check.wording import check_wording
from generator.model.problems import Problem
from generator.model.timeline import Timeline

FAMILIES = (
    check_references,
    check_dates,
    check_structure,
    check_citations,
    check_sources,
    check_translations,
    check_orphans,
    check_markup,
    check_released,
    check_corrections,
    check_disagreements,
    check_accounts,
    check_terms,
)


def check(timeline: Timeline, texts: Mapping[str, str] | None = None) -> Iterator[Problem]:
    """Yield every problem of sense.

    texts: source texts by name; where given, records are searched for sentences taken from them.
    """
    for family in FAMILIES:
        yield from family(timeline)
    if texts:
        yield from check_wording(timeline, texts)
