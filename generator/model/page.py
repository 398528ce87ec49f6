"""A page before it is built: where it goes, what its template is told, and its Markdown."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one locale.

    address: its folder below the locale, with a closing slash (`events/2014-11-19-opening/`); empty for the home page.
    meta: the front matter, which templates read as `page.meta`; plain text throughout, never HTML.
    body: Markdown in which everything from a record is escaped.
    """

    address: str
    meta: Mapping[str, object]
    body: str = ""

    @property
    def file(self) -> str:
        """The Markdown file below docs/: `events/2014-11-19-opening.md`, `events/index.md` for a list."""
        if self.address.count("/") <= 1:
            return f"{self.address}index.md"
        return self.address.rstrip("/") + ".md"
