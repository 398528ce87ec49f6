"""oEmbed 1.0: for each page that may be framed elsewhere, a file that says how, and the same snippet to copy."""

from html import escape

from generator.model.page import Attachment
from generator.model.text import Phrase
from generator.pages.compact import compact
from generator.pages.view import View

_WIDE, _NARROW = (800, 600), (640, 420)


def oembed_files(view: View) -> list[Attachment]:
    """Return the oEmbed file of the home page, of every edition and of every event."""
    timeline = view.timeline
    editions, events = timeline.editions.values(), timeline.events.values()
    return [
        _file(view, "", timeline.series.name),
        *(_file(view, f"editions/{edition.id}/", edition.name) for edition in editions),
        *(_file(view, f"events/{event.id}/", event.title) for event in events),
    ]


def embedding(view: View, address: str, name: Phrase) -> dict[str, object]:
    """Return what a template needs to offer a page for embedding.

    address: the page's, below the locale. name: the title of what the page is about.
    """
    return {"oembed": oembed_address(address), "snippet": view.runs(_frame(view, address, name))}


def oembed_address(address: str) -> str:
    """Return where the oEmbed file of a page stands below the locale: `oembed/events/ID.json`."""
    return f"oembed/{address.rstrip('/') or 'home'}.json"


def _file(view: View, address: str, name: Phrase) -> Attachment:
    width, height = _size(address)
    answer = {
        "type": "rich",
        "version": "1.0",
        "title": view.plain(name),
        "provider_name": view.plain(view.timeline.series.name),
        "provider_url": view.permalink(""),
        "width": width,
        "height": height,
        "html": _frame(view, address, name),
    }
    return Attachment(oembed_address(address), compact(answer))


def _frame(view: View, address: str, name: Phrase) -> str:
    """Return the frame as HTML.

    Scripts and our own origin are let in, as the view is drawn by our scripts from our own pages, and links may open a
    new window; nothing else.
    """
    folder, _, record = address.rstrip("/").partition("/")
    query = f"?{folder.removesuffix('s')}={record}" if record else ""
    width, height = _size(address)
    return (
        f'<iframe src="{escape(view.permalink("embed/") + query)}" title="{escape(_title(view, name))}" '
        f'width="{width}" height="{height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups">'
        "</iframe>"
    )


def _title(view: View, name: Phrase) -> str:
    """Return the frame's title: a screen reader says it before anything inside."""
    words, site = view.plain(name), view.plain(view.timeline.series.name)
    return words if words == site else f"{words} – {site}"


def _size(address: str) -> tuple[int, int]:
    return _NARROW if address.startswith("events/") else _WIDE
