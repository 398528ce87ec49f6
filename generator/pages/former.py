"""What was published under another id, or withdrawn: a page that says where it went."""

from collections.abc import Mapping
from typing import Any

from generator.model.correction import WITHDRAWN, Correction
from generator.model.page import Page
from generator.pages.bibliography import Bibliography
from generator.pages.corrections import FOLDERS, record_of
from generator.pages.view import Shown, View, path_between


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
    meta = {
        **_notice(view.say("This page has moved")),
        "to": path_between(address, f"{folder}/{record.id}/"),
        "to_words": _words(view, record),
        "at_once": True,
    }
    return Page(address, meta)


def withdrawn_pages(view: View) -> list[Page]:
    """Return a page for each record that was published and taken out; it says why."""
    entries = (entry for entry in view.timeline.corrections.values() if entry.field == WITHDRAWN)
    return [_withdrawn(view, entry, *record_of(view, entry.of)) for entry in entries]


def _withdrawn(view: View, entry: Correction, folder: str, record: object) -> Page:
    if record is not None:
        raise ValueError(f"{entry.of} is said to be withdrawn and is there")
    address = f"{folder}/{entry.of}/"
    sources = Bibliography(view, address)
    to_folder, successor = record_of(view, entry.after or "")
    meta = {
        **_notice(view.say("This entry was withdrawn")),
        "to": path_between(address, f"{to_folder}/{entry.after}/") if successor else "",
        "to_words": _words(view, successor) if successor else "",
        "when": view.date(entry.when),
    }
    body = sources.body(entry.reason)
    sources.marks(entry.cite)
    return Page(address, {**meta, "sources": sources.listed()}, body)


def _notice(title: str) -> dict[str, object]:
    """Return what both kinds of page say of themselves."""
    said = dict.fromkeys(("title", "headline", "description", "stub"), title)
    return {"template": "moved.html", **said, "hide": ["navigation", "toc"]}


def _words(view: View, record: Any) -> Shown:
    return view.show(getattr(record, "title", None) or record.name)
