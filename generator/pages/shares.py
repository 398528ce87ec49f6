"""How the sources of some events divide into kinds, stated openly."""

from collections import Counter
from collections.abc import Iterable

from generator.model.event import Event
from generator.pages.bibliography import SOURCE_KINDS
from generator.pages.uses import sources_of_event
from generator.pages.view import View


def kind_shares(view: View, events: Iterable[Event]) -> list[dict[str, object]]:
    """Return for each kind of source that occurs: its name, how many works, and their share in per cent."""
    works = {work for event in events for work in sources_of_event(event)}
    counts = Counter(str(view.timeline.sources[work].kind) for work in works)
    return [
        {"id": kind, "name": view.say(name), "count": counts[kind], "share": round(100 * counts[kind] / len(works))}
        for kind, name in SOURCE_KINDS.items()
        if counts[kind]
    ]
