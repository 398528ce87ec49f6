"""What a locale is made of before it is built: pages for the site builder, and files that it copies as they are."""

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


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of one locale that is no page: the site builder copies it as it is.

    address: where it stands below the locale (`search.json`, `events/2014-11-19-opening/oembed.json`).
    text: all that stands in it, written as UTF-8.
    """

    address: str
    text: str

    @property
    def file(self) -> str:
        """The file below docs/: the address itself."""
        return self.address


Written = Page | Attachment
"""What stages hand on to be written."""
