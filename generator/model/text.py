"""Words in every locale: phrases (names, titles) and prose (with citations, emphasis and links).

Citations follow Pandoc: `[@id]`, `[@id, p. 2]`, `[@a; @b]`. Links to records are `[[id]]` or `[[id|words]]`.
Everything else is plain text: no HTML and no Markdown.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text, exactly as it is to be read."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Plain text that is stressed."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a record; without words it shows the record's own title."""

    target: str
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """One work within a citation, and where in it (`p. 2`)."""

    source: str
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """One or more works that support what stands before."""

    works: tuple[Cited, ...]


Part = Words | Emphasis | Link | Citation


@dataclass(frozen=True, slots=True)
class Prose:
    """A text in one locale: as written, and its parts in order."""

    written: str
    parts: tuple[Part, ...]

    @property
    def plain(self) -> str:
        """The words alone, without citations."""
        return "".join(words for words, _ in plain_runs(self.parts))

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the works cited, in order of first mention."""
        cited = (work.source for part in self.parts if isinstance(part, Citation) for work in part.works)
        return tuple(dict.fromkeys(cited))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A name, title or label by locale; a locale that is missing is not there."""

    by_locale: Mapping[str, str]

    def get(self, locale: str) -> str | None:
        """Return the words in a locale, or None."""
        return self.by_locale.get(locale)


@dataclass(frozen=True, slots=True)
class Text:
    """Prose by locale; a locale that is missing is not there."""

    by_locale: Mapping[str, Prose]

    def get(self, locale: str) -> Prose | None:
        """Return the prose in a locale, or None."""
        return self.by_locale.get(locale)


class BadMarkup(ValueError):
    """A bracket in prose that is neither a citation nor a link, as written.

    reason: `citation`, `link` or `unclosed`.
    """

    def __init__(self, reason: str, written: str) -> None:
        super().__init__(f"{reason}: {written}")
        self.reason = reason
        self.written = written


_MARK = re.compile(
    r"\[@(?P<cite>[^\[\]]*)\]"
    r"|\[\[(?P<link>[^\[\]]*)\]\]"
    r"|(?P<open>\[@|\[\[)"
    r"|(?P<full>[【［][@＠]|\[＠)"
    r"|\*(?P<stress>[^\s*](?:[^*]*[^\s*])?)\*"
)
_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_WORK = re.compile(rf"@({_ID})(?:,\s*(\S.*))?")
_TARGET = re.compile(rf"({_ID})(?:\|(.+))?")


def parse_prose(written: str) -> Prose:
    """Parse prose as written into its parts.

    Raises BadMarkup where `[@` or `[[` does not begin a citation or link, and where a full-width bracket or @ would.
    """
    parts: list[Part] = []
    end = 0
    for mark in _MARK.finditer(written):
        if mark.start() > end:
            parts.append(Words(written[end : mark.start()]))
        parts.append(_part(mark))
        end = mark.end()
    if end < len(written):
        parts.append(Words(written[end:]))
    return Prose(written, tuple(parts))


def plain_runs(parts: tuple[Part, ...]) -> Iterator[tuple[str, Part]]:
    """Yield the words of each part that reads as text, with the part."""
    for part in parts:
        if isinstance(part, Words | Emphasis):
            yield part.text, part
        elif isinstance(part, Link):
            yield part.words or part.target, part


def _part(mark: re.Match[str]) -> Part:
    if mark["stress"] is not None:
        return Emphasis(mark["stress"])
    if mark["cite"] is not None:
        return _citation(mark)
    if mark["link"] is not None:
        return _link(mark)
    raise BadMarkup("unclosed" if mark["open"] else "citation", mark[0])


def _citation(mark: re.Match[str]) -> Citation:
    works = []
    for piece in ("@" + mark["cite"]).split(";"):
        work = _WORK.fullmatch(piece.strip())
        if work is None:
            raise BadMarkup("citation", mark[0])
        works.append(Cited(work[1], work[2]))
    return Citation(tuple(works))


def _link(mark: re.Match[str]) -> Link:
    target = _TARGET.fullmatch(mark["link"].strip())
    if target is None:
        raise BadMarkup("link", mark[0])
    return Link(target[1], target[2])
