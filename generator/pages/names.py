"""What the timeline's filters call their values: a file of names by facet and id."""

from collections.abc import Iterable, Mapping
from typing import Any

from generator.model.page import Attachment
from generator.model.timeline import Timeline
from generator.pages.bibliography import SOURCE_KINDS
from generator.pages.compact import compact
from generator.pages.view import View

PRECISIONS = {
    "day": "To the day",
    "month": "To the month",
    "season": "To the season",
    "year": "To the year",
    "decade": "To the decade",
    "century": "To the century",
    "range": "From one date to another",
}


def names_file(view: View) -> Attachment:
    """Return `names.json`: `{facet: {id: name}}` with names in this locale, in the order in which they are shown.

    The facets are called like the `data-` attributes of an event on the home page.
    """
    series = view.timeline.series
    facets = {
        "lane": {lane.id: view.plain(lane.name) for lane in series.lanes},
        "kinds": {kind: view.say(name) for kind, name in SOURCE_KINDS.items()},
        "edition": {
            name: name if name.isdecimal() else view.plain(edition.name)
            for name, edition in view.timeline.editions.items()
        },
        **{kind: _names(view, getattr(view.timeline, kind)) for kind in _ENTITIES},
        "places": _names(view, view.timeline.places),
        "precision": {name: view.say(PRECISIONS[name]) for name in _precisions(view.timeline)},
    }
    return Attachment("names.json", compact(facets))


_ENTITIES = ("people", "organisations", "documents", "programmes")


def _names(view: View, records: Mapping[str, Any]) -> dict[str, str]:
    return {name: view.plain(record.name) for name, record in records.items()}


def _precisions(timeline: Timeline) -> Iterable[str]:
    found = {event.when.precision for event in timeline.events.values()}
    return [name for name in PRECISIONS if name in found]
