"""Words that differ: what sources say of one field of one record, and what that record says itself.

Two accounts of a field are there because they exclude each other; the program compares their words, not their sense.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.model.account import Account
from generator.model.dates import Edtf
from generator.model.disagreement import FOLDERS, Disagreement
from generator.model.edition import Theme
from generator.model.text import Phrase
from generator.model.timeline import Timeline

_PLAIN = re.compile(r"[0-9X/.~?%-]+", re.ASCII)
"""A date or number as records write it."""


class Matter(NamedTuple):
    """What accounts are about: the kind and id of a record, and the field."""

    kind: str
    id: str
    field: str


@dataclass(frozen=True, slots=True)
class Heard:
    """All accounts of one matter.

    record: the one in which they stand. accounts: with their places in its list.
    own: what the record itself says, by locale; nothing where its field holds no words to compare with.
    """

    record: Any
    accounts: tuple[tuple[int, Account], ...]
    own: Mapping[str, str]

    @property
    def wordings(self) -> list[str]:
        """What is said differently, in the first language in which anything is; nothing where all agree."""
        return wordings([self.own, *(account.words.by_locale for _, account in self.accounts)])

    @property
    def misled(self) -> bool:
        """Whether the first account, which the pages follow, is not what the record says."""
        return bool(wordings([self.own, self.accounts[0][1].words.by_locale]))


def heard_by_matter(timeline: Timeline) -> dict[Matter, Heard]:
    """Return the accounts of all records by what they are about, in the order in which they stand."""
    found = {}
    for kind, folder in FOLDERS.items():
        for record in getattr(timeline, folder).values():
            by_field: dict[str, list[tuple[int, Account]]] = defaultdict(list)
            for index, account in enumerate(record.accounts):
                by_field[account.field].append((index, account))
            for field, accounts in by_field.items():
                own = own_words(record, accounts[0][1])
                found[Matter(kind, record.id, field)] = Heard(record, tuple(accounts), own)
    return found


def matter_of_entry(entry: Disagreement) -> Matter | None:
    """Return what an entry in words is about; None for one in figures or one that names no single record."""
    if entry.of.measure is not None or len(entry.of.named) != 1:
        return None
    return Matter(*entry.of.named[0], entry.of.field)


def own_words(record: Any, account: Account) -> Mapping[str, str]:
    """Return what a record itself says, by locale, of the field that one of its accounts is about.

    A date or number can be compared with an account that is written as one; ids and longer texts with none.
    """
    value = getattr(record, account.field, None)
    if isinstance(value, Theme):
        value = value.by_locale
    if isinstance(value, Phrase):
        return value.by_locale
    plain = value.text if isinstance(value, Edtf) else str(value) if isinstance(value, int) else ""
    written = account.words.by_locale
    return dict.fromkeys(written, plain) if plain and all(map(_PLAIN.fullmatch, written.values())) else {}


def wordings(told: Iterable[Mapping[str, str]]) -> list[str]:
    """Return the different wordings in the first locale that has several; nothing where all agree."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for words in told:
        for locale, said in words.items():
            found[locale].setdefault(reduced(said), said)
    return next((list(several.values()) for several in found.values() if len(several) > 1), [])


def reduced(words: str) -> str:
    """Return words as they are compared: white space and the width of characters do not count."""
    return "".join(unicodedata.normalize("NFKC", words).split())
