"""The numbered list of sources of one page."""

from collections.abc import Iterable

from generator.model.source import Source
from generator.model.text import Link, Text
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

    def prose(self, text: Text | None) -> str:
        """Return a text as Markdown, in another locale where this one lacks it."""
        if text is None:
            return ""
        locale, prose = self.view.spoken(text)
        foreign = locale == self.view.id and not self.view.locale.tag.startswith("zh")
        return to_markdown(prose, self.number, self._link, mark=foreign)

    def _link(self, link: Link) -> tuple[str, str]:
        view = self.view
        folder = view.kinds[link.target]
        record = getattr(view.timeline, folder)[link.target]
        words = link.words or view.plain(getattr(record, "title", None) or record.name)
        return words, path_between(self.address, f"{folder}/{link.target}/")

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
