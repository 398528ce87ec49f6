"""What a series calls its kinds of entities: in its own words, else in those of the catalog."""

from collections.abc import Callable

from generator.model.series import EntityKind, Series
from generator.model.text import Phrase
from generator.words.catalog import say

ENTITY_KINDS = {
    "documents": ("Documents", "Document", "What was issued, each with when it appeared and who says so."),
    "organisations": ("Organisations", "Organisation", "Hosts, members, companies and media named in the entries."),
    "people": ("People", "Person", "Those who spoke or took part, in the role that a source gives."),
    "programmes": ("Programmes", "Programme", "What is held or done again and again."),
}
"""The kinds by folder: what they, one of them, and their list are called where the series says nothing else."""


def kind_name(series: Series, folder: str, locale: str) -> str:
    """Return what a kind of entity is called in a locale, as in `People`."""
    return _own(series, folder, locale, lambda kind: kind.name) or say(locale, ENTITY_KINDS[folder][0])


def name_of_one(series: Series, folder: str, locale: str) -> str:
    """Return what one entity of a kind is called in a locale, as in `Person`."""
    return _own(series, folder, locale, lambda kind: kind.one or kind.name) or say(locale, ENTITY_KINDS[folder][1])


def kind_described(series: Series, folder: str, locale: str) -> str:
    """Return the sentence that describes the list of a kind; a plain one where the series only names it."""
    if said := _own(series, folder, locale, lambda kind: kind.about):
        return said
    if any(kind.id == folder for kind in series.entity_kinds):
        return say(
            locale, "{kind} named in the entries, each with its sources.", kind=kind_name(series, folder, locale)
        )
    return say(locale, ENTITY_KINDS[folder][2])


def _own(series: Series, folder: str, locale: str, pick: Callable[[EntityKind], Phrase | None]) -> str:
    for kind in series.entity_kinds:
        phrase = pick(kind) if kind.id == folder else None
        if phrase:
            return str(phrase.get(locale) or phrase.get(series.original) or next(iter(phrase.by_locale.values())))
    return ""
