"""Accounts in words are compared with each other and with what the record says; a difference needs an entry."""

from collections.abc import Iterator, Mapping

from generator.model.differences import Heard, Matter, heard_by_matter, matter_of_entry, reduced, wordings
from generator.model.problems import Problem, problem_at
from generator.model.timeline import Timeline


def check_accounts(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each difference in words that nobody explains, and each account that tells nothing new."""
    known = "disagreements" not in timeline.unread_kinds
    explained = {matter_of_entry(entry) for entry in timeline.disagreements.values()}
    for matter, heard in heard_by_matter(timeline).items():
        yield from _repeated(matter, heard)
        if len(heard.accounts) == 1 and not heard.own:
            yield _problem(matter, heard, "account-alone", 0)
        elif heard.wordings and known and matter not in explained:
            yield _untold(matter, heard)
        if heard.misled and (len(heard.accounts) > 1 or matter in explained):
            yield _problem(matter, heard, "disagreement-shown", 0)


def _repeated(matter: Matter, heard: Heard) -> Iterator[Problem]:
    """Yield a problem for each account in words that stand before it; where nothing differs, for all but the first."""
    differ = bool(heard.wordings)
    whole = set()
    words = set(_said(heard.own))
    for place, (_, account) in enumerate(heard.accounts):
        said = _said(account.words.by_locale)
        if said in whole or (not differ and said & words):
            yield _problem(matter, heard, "account-twice", place)
        whole.add(said)
        words |= said


def _said(by_locale: Mapping[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset((locale, reduced(words)) for locale, words in by_locale.items())


def _untold(matter: Matter, heard: Heard) -> Problem:
    """The difference is told at the last account that differs from the first, or from the record."""
    first = heard.own if heard.misled else heard.accounts[0][1].words.by_locale
    places = range(len(heard.accounts))
    differing = [place for place in places if wordings([first, heard.accounts[place][1].words.by_locale])]
    return _problem(
        matter,
        heard,
        "disagreement-untold",
        max(differing, default=places[-1]),
        values=" · ".join(heard.wordings),
        subject=f"{matter.kind}: {matter.id}",
    )


def _problem(matter: Matter, heard: Heard, rule: str, place: int, **args: object) -> Problem:
    """Return a problem of one of the accounts, by its place among those of its field."""
    index = heard.accounts[place][0]
    told = {"id": matter.id, "field": matter.field, **args}
    return problem_at(heard.record.origin, rule, f".accounts[{index}].words", **told)
