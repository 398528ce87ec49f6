"""Where things happened: a map and a list."""

from collections import defaultdict

from generator.model.event import Event
from generator.model.page import Page
from generator.model.place import Place
from generator.pages.lines import event_line
from generator.pages.maps import Marker, map_of, markers_of
from generator.pages.view import View, path_between

ADDRESS = "places/"
LISTED = 12

_COUNTED = {False: "{count} events", True: "{count} events; these are the weightiest"}


def places_page(view: View) -> Page:
    """Return the page of all places that an event names."""
    events: dict[str, list[Event]] = defaultdict(list)
    for event in view.timeline.events.values():
        events[event.where or ""].append(event)
    counts = {place: len(there) for place, there in events.items()}
    places = sorted(view.timeline.places.values(), key=lambda place: (-counts.get(place.id, 0), place.id))
    title = view.say("Places")
    return Page(
        ADDRESS,
        {
            "template": "places.html",
            "title": title,
            "headline": title,
            "description": view.say("Where the events took place, on a map and as a list."),
            "hide": ["navigation", "toc"],
            "edit": view.edit_file("seeds/places.yml") if places else "",
            "maps": _maps(view, markers_of(places, counts)),
            "places": [_place(view, place, events[place.id]) for place in places if place.id in events],
        },
    )


def _maps(view: View, markers: list[Marker]) -> list[dict[str, object]]:
    """Return a map of all places and, where most events share a part of it, a larger one of that part."""
    if not markers:
        return []
    home = _outermost(view, markers[0].place)
    near = [marker for marker in markers if _outermost(view, marker.place) is home]
    maps = [map_of(view, "map-all", view.say("All places"), markers)]
    if 1 < len(near) < len(markers):
        maps.insert(0, map_of(view, f"map-{home.id}", view.plain(home.name), near))
    return maps


def _outermost(view: View, place: Place) -> Place:
    seen = {place.id}
    while place.within and place.within in view.timeline.places and place.within not in seen:
        seen.add(place.within)
        place = view.timeline.places[place.within]
    return place


def _place(view: View, place: Place, events: list[Event]) -> dict[str, object]:
    within = view.timeline.places.get(place.within or "")
    weightiest = sorted(events, key=_weight)[:LISTED]
    kept = {event.id for event in weightiest}
    return {
        "id": place.id,
        "name": view.show(place.name),
        "within": view.show(within.name) if within else "",
        "count": view.say(_COUNTED[len(events) > len(weightiest)], count=len(events)),
        "more": path_between(ADDRESS, "events/") if len(events) > len(weightiest) else "",
        "events": [event_line(view, event, ADDRESS) for event in events if event.id in kept],
    }


def _weight(event: Event) -> tuple[int, str]:
    return -event.weight, event.id
