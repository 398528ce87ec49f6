"""The small page that other sites frame: one event, or a list narrowed by the address; in full without script."""

from generator.model.page import Page
from generator.pages.lines import event_line
from generator.pages.view import View

ADDRESS = "embed/"


def embed_page(view: View) -> Page:
    """Return the framed page of a locale: every event in one line, from the first to the last."""
    title = view.say("Timeline to embed")
    return Page(
        ADDRESS,
        {
            "template": "embed.html",
            "title": title,
            "headline": view.show(view.timeline.series.name),
            "description": view.plain(view.timeline.series.tagline),
            "framed": True,
            "hide": ["navigation", "toc"],
            "home": "../",
            "events": [
                {**event_line(view, event, ADDRESS), "edition": event.edition or ""}
                for event in view.timeline.events.values()
            ],
        },
    )
