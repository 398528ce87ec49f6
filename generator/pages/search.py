"""What the search looks through: a file of everything that has a page of its own, in every language."""

from collections.abc import Iterable, Sequence
from typing import Any

from generator.model.entity import Document, Person
from generator.model.event import Event
from generator.model.page import Attachment
from generator.model.text import Phrase, Text
from generator.pages.compact import compact
from generator.pages.view import View
from generator.words.kinds import name_of_one

KINDS = ("events", "editions", "people", "organisations", "documents", "programmes")
"""Folders of pages."""

_OTHER = {"events": "Event", "editions": "Edition"}
"""What one of those is called that are no entities."""

Spoken = list[str]
"""Words by language, in the order of `tags`; empty where a language has none."""


class _Names:
    """Names that are written once and then referred to by their place, the lanes first."""

    def __init__(self, locales: Sequence[str]) -> None:
        self.locales = locales
        self.listed: list[Spoken] = []
        self._places: dict[tuple[str, ...], int] = {}

    def place(self, words: Iterable[str]) -> int:
        """Return the place of a name, which is added where it is new."""
        spoken = list(words)
        place = self._places.setdefault(tuple(spoken), len(self.listed))
        if place == len(self.listed):
            self.listed.append(spoken)
        return place

    def of(self, phrase: Phrase | None) -> Spoken:
        """Return a phrase by language."""
        return [phrase.get(locale) or "" if phrase else "" for locale in self.locales]


def search_file(view: View) -> Attachment:
    """Return `search.json`, this locale's language before the others.

    Its keys: `tags`, the languages; `kinds`, `[folder, name]` of each kind; `lanes`, how many of the names are lanes';
    `names`, by language; `events`, `[id, date, titles, short titles, texts, places of names]`; `pages`,
    `[kind, name, id, date, other words]`.
    Dates and a page's name are places in `names`; the first name of an event is its lane's.
    """
    locales = [view.id, *(locale for locale in view.timeline.locales if locale != view.id)]
    names = _Names(locales)
    lanes = {str(lane.id): names.place(names.of(lane.name)) for lane in view.timeline.series.lanes}
    views = [View(view.timeline, locale, view.uses) for locale in locales]
    events = [_event(views, names, lanes[str(event.lane)], event) for event in view.timeline.events.values()]
    pages = [
        _page(views, names, kind, record)
        for kind, folder in enumerate(KINDS)
        if folder != "events"
        for record in getattr(view.timeline, folder).values()
    ]
    found = {
        "tags": [view.tag_of(locale) for locale in locales],
        "kinds": [[folder, view.say(_OTHER[folder]) if folder in _OTHER else _one(view, folder)] for folder in KINDS],
        "lanes": len(lanes),
        "names": names.listed,
        "events": events,
        "pages": pages,
    }
    return Attachment("search.json", compact(found))


def _one(view: View, folder: str) -> str:
    return name_of_one(view.timeline.series, folder, view.id)


def _event(views: list[View], names: _Names, lane: int, event: Event) -> list[object]:
    timeline = views[0].timeline
    named = [timeline.people[role.id].name for role in event.people]
    named += [timeline.organisations[role.id].name for role in event.organisations]
    named += [timeline.documents[role.id].name for role in event.documents]
    named += [timeline.programmes[role.id].name for role in event.programmes]
    named += [timeline.places[event.where].name] if event.where else []
    return [
        event.id,
        names.place(view.date(event.when) for view in views),
        names.of(event.title),
        names.of(event.short) if event.short else 0,
        _text(views, event.text) if event.text else 0,
        [lane, *(names.place(names.of(name)) for name in named)],
    ]


def _text(views: list[View], text: Text) -> Spoken:
    return [view.unmarked(prose) if (prose := text.get(view.id)) else "" for view in views]


def _page(views: list[View], names: _Names, kind: int, record: Any) -> list[object]:
    when = record.issued if isinstance(record, Document) else getattr(record, "when", None)
    theme = getattr(record, "theme", None)
    others = names.of(theme.by_locale) if theme else []
    if isinstance(record, Person) and record.native:
        others.append(record.native)
    return [
        kind,
        names.place(names.of(record.name)),
        record.id,
        names.place(view.date(when) for view in views) if when else -1,
        " ".join(others),
    ]
