"""What was published and then changed: the log of corrections."""

from typing import Any

from generator.model.correction import WITHDRAWN, Correction
from generator.model.page import Page
from generator.pages.bibliography import Bibliography
from generator.pages.view import Shown, View, path_between

ADDRESS = "corrections/"
FOLDERS = ("editions", "events", "sources", "people", "organisations", "documents", "programmes")

_FIELDS = {"when": "date", "where": "place", "issued": "date of issue", WITHDRAWN: "whole entry"}


def corrections_page(view: View) -> Page:
    """Return the page of all corrections, the newest first."""
    sources = Bibliography(view, ADDRESS)
    entries = sorted(view.timeline.corrections.values(), key=lambda entry: (entry.when.text, entry.id), reverse=True)
    title = view.say("Corrections")
    meta: dict[str, object] = {
        "template": "corrections.html",
        "title": title,
        "headline": title,
        "description": view.say("Every date, place or figure that was published here and later changed, and why."),
        "hide": ["navigation", "toc"],
        "edit": view.edit_file("seeds/corrections.yml") if entries else "",
        "entries": [_entry(view, entry, sources) for entry in entries],
    }
    return Page(ADDRESS, {**meta, "sources": sources.listed()})


def _entry(view: View, entry: Correction, sources: Bibliography) -> dict[str, object]:
    folder, record = record_of(view, entry.of)
    address = f"{folder}/{entry.of}/" if folder else ""
    return {
        "id": entry.id,
        "of": view.show(getattr(record, "title", None) or record.name) if record else entry.of,
        "href": path_between(ADDRESS, address) if address else "",
        "field": _field(view, entry.field),
        "before": entry.before,
        "after": entry.after or "",
        "when": view.date(entry.when),
        "reason": sources.shown(entry.reason),
        "cite": sources.marks(entry.cite),
    }


def _field(view: View, field: str) -> Shown:
    measure = view.timeline.measures.get(field.removeprefix("figures."))
    return view.show(measure.name) if measure else view.say(_FIELDS.get(field, field))


def record_of(view: View, name: str) -> tuple[str, Any]:
    """Return the folder of pages and the record of an id, the folder alone of one that was withdrawn."""
    for folder in FOLDERS:
        if name in getattr(view.timeline, folder):
            return folder, getattr(view.timeline, folder)[name]
    return next((kind for kind, ids in view.timeline.released.ids.items() if name in ids), ""), None
