"""Names of the seeds in a text: people, organisations, documents, programmes, places, editions and terms.

All names are one pattern, a tree of their letters, so that a text is read once however many names there are.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model.text import Phrase
from generator.model.timeline import Timeline

NameKind = Literal["people", "organisations", "documents", "programmes", "places", "editions", "glossary", "themes"]

_ALIKE: dict[int, int | str | None] = {
    **{full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, "“”„「」『』＂"), '"'),
    **dict.fromkeys(map(ord, "‘’"), "'"),
    **dict.fromkeys(map(ord, "—–―"), "-"),
    **dict.fromkeys(map(ord, "·•・‧"), "·"),
    **dict.fromkeys(map(ord, "　\xa0\n\t"), " "),
    ord("〈"): "《",
    ord("〉"): "》",
}
_TITLE = re.compile(r"《([^《》]{2,80})》")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_NOT_WORDS = re.compile(r"[\W_]+")
_QUOTED = re.compile(r'"([^"]{3,30})"')
_SHORTEST = {True: 2, False: 3}  # of Chinese, of Latin


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text; offsets are in characters. Where several records have a name, each is a mention."""

    start: int
    end: int
    kind: NameKind
    id: str


@dataclass(frozen=True, slots=True)
class UnknownTitle:
    """A title in 《》 that no record has, as written."""

    start: int
    end: int
    text: str


_Branch: TypeAlias = "dict[str, _Branch]"


@dataclass(frozen=True)
class Names:
    """All names of a timeline, as one pattern; of: what each stands for. titles: documents by their bare title."""

    pattern: "re.Pattern[str]"
    of: Mapping[str, tuple[tuple[NameKind, str], ...]]
    titles: Mapping[str, str]


def alike(text: str) -> str:
    """Return a text whose quotation marks, dashes and full-width forms are all of one kind; its length stays."""
    return text.translate(_ALIKE)


def names_of(timeline: Timeline) -> Names:
    """Return the names of a timeline: in all locales, as natives write them, and what a name has in quotation marks."""
    named: defaultdict[str, dict[tuple[NameKind, str], None]] = defaultdict(dict)
    for kind, identifier, name in _named(timeline):
        written = alike(name).strip()
        if len(written) >= _SHORTEST[_is_chinese(written)]:
            named[written][(kind, identifier)] = None
    titles = {
        bare_title(name): document.id
        for document in timeline.documents.values()
        for name in document.name.by_locale.values()
    }
    return Names(re.compile(tree_pattern(named)), {name: tuple(of) for name, of in named.items()}, titles)


def mentions_in(names: Names, text: str) -> Iterator[Mention]:
    """Yield the names in a text (as `alike` returns it), the longest at each place, in order."""
    for found in names.pattern.finditer(text):
        if splits_word(text, found.start(), found.end()):
            continue
        for kind, identifier in names.of[found[0]]:
            yield Mention(found.start(), found.end(), kind, identifier)


def splits_word(text: str, start: int, end: int) -> bool:
    """Tell whether a name would begin or end within a Latin word."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return _joins(before, text[start]) or _joins(text[end - 1], after)


def _joins(left: str, right: str) -> bool:
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum()


def titles_in(names: Names, text: str) -> Iterator[Mention | UnknownTitle]:
    """Yield the titles in 《》: known ones, though their words may stand a little differently, and the others."""
    for found in _TITLE.finditer(text):
        following = _NOT_WORDS.sub("", text[found.end() : found.end() + 8])
        bare = bare_title(found[1])
        known = names.titles.get(bare) or next(
            (names.titles[bare + following[:size]] for size in (2, 3, 4) if bare + following[:size] in names.titles),
            None,
        )
        if known:
            yield Mention(found.start(), found.end(), "documents", known)
        else:
            yield UnknownTitle(found.start(), found.end(), found[0])


def bare_title(name: str) -> str:
    """Return a title without its marks and brackets, by which two forms of it are the same."""
    return _NOT_WORDS.sub("", alike(name).casefold())


def tree_pattern(words: Iterable[str]) -> str:
    """Return a pattern that finds the longest of many words at each place, in time that does not grow with them."""
    tree: _Branch = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _written(tree) if tree else r"(?!)"


def _written(branch: "_Branch") -> str:
    run = ""
    while len(branch) == 1 and "" not in branch:  # a name may be longer than calls may be deep
        ((letter, branch),) = branch.items()
        run += re.escape(letter)
    ways = [re.escape(letter) + _written(below) for letter, below in sorted(branch.items()) if letter]
    if not ways:
        return run
    grouped = f"(?:{'|'.join(ways)})"
    return f"{run}(?:{grouped})?" if "" in branch else run + grouped


def _named(timeline: Timeline) -> Iterator[tuple[NameKind, str, str]]:
    for kind, identifier, name in _phrases(timeline):
        for form in forms_of(name):
            if kind != "programmes" or not _is_motto(timeline, form):
                yield kind, identifier, form
    for person in timeline.people.values():
        if person.native:
            yield "people", person.id, person.native
    for term in timeline.glossary.values():
        yield from (("glossary", term.id, name) for name in term.term.by_locale.values())
    for edition in timeline.editions.values():
        themes = edition.theme.by_locale.by_locale.values() if edition.theme else ()
        yield from (("themes", edition.id, theme) for theme in themes)


def _phrases(timeline: Timeline) -> Iterator[tuple[NameKind, str, Phrase]]:
    yield from (("editions", one.id, one.name) for one in timeline.editions.values())
    yield from (("people", one.id, one.name) for one in timeline.people.values())
    yield from (("organisations", one.id, one.name) for one in timeline.organisations.values())
    yield from (("documents", one.id, one.name) for one in timeline.documents.values())
    yield from (("programmes", one.id, one.name) for one in timeline.programmes.values())
    yield from (("places", one.id, one.name) for one in timeline.places.values())


def _is_motto(timeline: Timeline, name: str) -> bool:
    """Tell whether a name stands in the themes of two editions: what is in all mouths names no programme."""
    themes = [
        alike(one.theme.by_locale.get(locale) or "")
        for one in timeline.editions.values()
        if one.theme
        for locale in timeline.locales
    ]
    return sum(name in theme for theme in themes) >= 2


def forms_of(name: Phrase) -> Iterator[str]:
    """Yield the forms of a name: as it is, without quotation marks or what stands in brackets, and what it quotes."""
    for written in map(alike, name.by_locale.values()):
        yield written
        if '"' in written:
            yield written.replace('"', "")
        bare = _ASIDE.sub("", written)
        if bare != written and len(bare) >= 4:
            yield bare
        for quoted in _QUOTED.finditer(written):
            yield quoted[1]


def _is_chinese(text: str) -> bool:
    return any(ord(character) > 0x2E7F for character in text)
