"""What was published under another id: a page that says where it went."""

from collections.abc import Mapping
from typing import Any

from generator.model.page import Page
from generator.pages.view import View, path_between

FOLDERS = ("editions", "events", "sources", "people", "organisations", "documents", "programmes")


def former_pages(view: View) -> list[Page]:
    """Return a page for each former id; it leads to the record as it is called now."""
    pages = []
    for folder in FOLDERS:
        records: Mapping[str, Any] = getattr(view.timeline, folder)
        for record in records.values():
            pages += [_page(view, folder, record, old) for old in record.formerly]
    return pages


def _page(view: View, folder: str, record: Any, old: str) -> Page:
    address = f"{folder}/{old}/"
    words = getattr(record, "title", None) or record.name
    title = view.say("This page has moved")
    meta = {
        "template": "moved.html",
        "title": title,
        "headline": title,
        "description": title,
        "stub": title,
        "hide": ["navigation", "toc"],
        "to": path_between(address, f"{folder}/{record.id}/"),
        "to_words": view.show(words),
    }
    return Page(address, meta)
