"""How far the translations are: what is missing, what is behind its original, what nobody has confirmed."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from generator.model.page import Page
from generator.model.records import Record
from generator.model.translation import Translation, name_of, translations
from generator.pages.view import View, path_between

ADDRESS = "translations/"

_STATES = {
    "confirmed": "confirmed",
    "stale": "behind the original",
    "unconfirmed": "not yet confirmed",
    "missing": "missing",
}


def translations_page(view: View) -> Page:
    """Return the page of the state of every translation."""
    found = list(translations(view.timeline))
    title = view.say("Translation status")
    counts = Counter((one.locale, str(one.state)) for one in found)
    locales = [locale for locale in view.timeline.series.locales if any(one.locale == locale.id for one in found)]
    meta: dict[str, object] = {
        "template": "translations.html",
        "title": title,
        "headline": title,
        "description": view.say("What is translated, what is behind its original, and what nobody has confirmed yet."),
        "hide": ["navigation", "toc"],
        "states": [view.say(name) for name in _STATES.values()],
        "rows": [
            {"name": view.runs(locale.name, locale.id), "counts": [counts[str(locale.id), state] for state in _STATES]}
            for locale in locales
        ],
        "open": _open(view, found),
    }
    return Page(ADDRESS, meta)


def _open(view: View, found: list[Translation]) -> list[dict[str, object]]:
    """Return each record that has something unsettled: its page, and what is unsettled in which language."""
    by_record: dict[str, tuple[Record, list[Translation]]] = {}
    for one in found:
        if one.state != "confirmed":
            by_record.setdefault(name_of(one.record), (one.record, []))[1].append(one)
    return [
        {"name": name, "href": _href(view, name), "edit": view.edit_address(record), "fields": _fields(view, some)}
        for name, (record, some) in by_record.items()
    ]


def _fields(view: View, some: list[Translation]) -> list[str]:
    return [
        view.say(
            "{field} ({language}): {state}", field=one.key, language=one.locale, state=view.say(_STATES[one.state])
        )
        for one in some
    ]


def _href(view: View, name: str) -> str:
    folder, _, record = name.partition("/")
    records: Mapping[str, Any] = getattr(view.timeline, folder, {})
    has_page = folder in {*view.kinds.values(), "sources"} and record in records
    return path_between(ADDRESS, f"{name}/") if has_page else ""
