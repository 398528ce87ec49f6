"""The numbered list of sources of one page."""

from collections.abc import Iterable

from generator.model.source import Source
from generator.model.text import Citation, Emphasis, Link, Part, Text
from generator.pages.markdown import to_markdown
from generator.pages.view import Shown, View, path_between

SOURCE_KINDS = {
    "official": "official",
    "state-media": "state media",
    "press": "press",
    "academic": "academic",
    "organisation": "organisation",
    "reprint": "reprint",
}


Prosaic = dict[str, object]
"""A text as templates show it by the macro `prose`: `{lang, parts}`."""


class Bibliography:
    """Numbers works in the order in which a page first mentions them."""

    def __init__(self, view: View, address: str) -> None:
        self.view = view
        self.address = address
        self.numbers: dict[str, int] = {}

    def number(self, source: str) -> int:
        """Return a work's number, giving it the next one when it is new."""
        return self.numbers.setdefault(source, len(self.numbers) + 1)

    def marks(self, sources: Iterable[str]) -> list[int]:
        """Return the numbers of several works."""
        return [self.number(source) for source in sources]

    def body(self, text: Text | None, note: Text | None = None) -> str:
        """Return a record's text and the editor's note under it as Markdown, the note as a quotation."""
        blocks = [self._prose(text) if text else "", "> " + self._prose(note) if note else ""]
        return "\n".join(block for block in blocks if block)

    def shown(self, text: Text) -> Prosaic:
        """Return a text for a template: its parts in order, and the language where it is not the page's."""
        locale, prose = self.view.spoken(text)
        return {
            "lang": self.view.tag_of(locale) if locale != self.view.id else "",
            "parts": [self._part(part, locale) for part in prose.parts],
        }

    def _part(self, part: Part, locale: str) -> dict[str, object]:
        if isinstance(part, Citation):
            return {"cite": [self.number(work.source) for work in part.works]}
        if isinstance(part, Link):
            folder = self.view.kinds[part.target]
            href = path_between(self.address, f"{folder}/{part.target}/")
            return {"words": self.view.runs(self.view.link_words(part, locale)), "href": href}
        return {"words": self.view.runs(part.text, locale), "stress": isinstance(part, Emphasis)}

    def _prose(self, text: Text) -> str:
        """Return a text as a paragraph of Markdown; one that this locale lacks is shown in another and says so."""
        view = self.view
        locale, prose = view.spoken(text)
        tag = view.tag_of(locale)

        def link(target: Link) -> tuple[str, str]:
            folder = view.kinds[target.target]
            return view.link_words(target, locale), path_between(self.address, f"{folder}/{target.target}/")

        made = to_markdown(prose, self.number, link, mark=not tag.startswith("zh"))
        return made if locale == view.id else f'<span lang="{tag}">{made.strip()}</span>\n'

    def listed(self) -> list[dict[str, object]]:
        """Return the list of works for the template."""
        sources = self.view.timeline.sources
        return [
            {"number": number, **source_line(self.view, sources[source], self.address)}
            for source, number in self.numbers.items()
        ]


def source_line(view: View, source: Source, address: str) -> dict[str, object]:
    """Return what a list says of a source, for the page at an address."""
    publisher = view.timeline.organisations[source.publisher]
    return {
        "id": source.id,
        "href": path_between(address, f"sources/{source.id}/"),
        "title": view.show(source.title),
        "original": original_title(view, source),
        "publisher": view.show(publisher.name),
        "published": view.date(source.published) if source.published else "",
        "kind": view.say(SOURCE_KINDS[source.kind]),
        "kind_id": source.kind,
        "url": source.url or "",
        "archive": source.archive_url or "",
    }


def original_title(view: View, source: Source) -> Shown:
    """Return the title in the work's own language where the page shows a translation of it."""
    own = source.title.get(source.language)
    if own is None or source.language == view.id:
        return ""
    return view.runs(own, source.language)
