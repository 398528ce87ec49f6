"""The page of one source with everything it supports, and the bibliography."""

from generator.model.page import Page
from generator.model.source import Source
from generator.pages.bibliography import SOURCE_KINDS, Bibliography, source_line
from generator.pages.lines import edition_link, event_line
from generator.pages.shares import kind_shares
from generator.pages.stubs import stub_meta
from generator.pages.view import View, path_between

FOLDER = "sources/"

_READ_AS = {
    "original": "the page itself",
    "stored-copy": "a stored copy of the page",
    "print": "the printed page",
}


def source_pages(view: View) -> list[Page]:
    """Return the bibliography and a page for each source."""
    sources = view.timeline.sources.values()
    return [_list(view), *(_page(view, source) for source in sources)]


def _list(view: View) -> Page:
    title = view.say("Sources")
    groups = [
        {"id": kind, "name": view.say(name), "sources": _of_kind(view, kind)} for kind, name in SOURCE_KINDS.items()
    ]
    return Page(
        FOLDER,
        {
            "template": "sources.html",
            "title": title,
            "headline": title,
            "description": view.say("The works that every statement rests on, by kind, and what each supports."),
            "hide": ["navigation", "toc"],
            "total": len(view.timeline.sources),
            "kinds": [view.say(name) for name in SOURCE_KINDS.values()],
            "shares": _shares(view),
            "groups": [group for group in groups if group["sources"]],
        },
    )


def _shares(view: View) -> list[dict[str, object]]:
    """Return for each edition how its events' sources divide into kinds."""
    rows: list[dict[str, object]] = []
    for edition in view.timeline.editions.values():
        events = [event for event in view.timeline.events.values() if event.edition == edition.id]
        shares = {share["id"]: share for share in kind_shares(view, events)}
        rows.append({"name": edition.id, "shares": [shares.get(kind) for kind in SOURCE_KINDS]})
    return rows


def _of_kind(view: View, kind: str) -> list[dict[str, object]]:
    sources = [source for source in view.timeline.sources.values() if source.kind == kind]
    sources.sort(key=lambda source: (source.published.text if source.published else "", source.id))
    return [{**source_line(view, source, FOLDER), "uses": len(_uses(view, source))} for source in sources]


def _uses(view: View, source: Source) -> list[str]:
    uses = view.uses
    return [*uses.by_source.get(source.id, []), *uses.editions_by_source.get(source.id, [])]


def _page(view: View, source: Source) -> Page:
    address = f"{FOLDER}{source.id}/"
    sources = Bibliography(view, address)
    body = sources.body(None, source.note)
    events = view.uses.by_source.get(source.id, [])
    editions = view.uses.editions_by_source.get(source.id, [])
    meta: dict[str, object] = {
        "template": "source.html",
        "title": view.plain(source.title),
        "headline": view.show(source.title),
        "description": view.say(
            "What this work supports on this site: {count} entries.", count=len(events) + len(editions)
        ),
        "edit": view.edit_address(source),
        **stub_meta(view, source),
        "hide": ["navigation", "toc"],
        "line": source_line(view, source, address),
        "publisher_href": path_between(address, f"organisations/{source.publisher}/"),
        "authors": [view.runs(author, source.language) for author in source.authors],
        "url_shown": view.runs(source.url or ""),
        "archive_shown": view.runs(source.archive_url or ""),
        "language": view.language_name(source.language),
        "read_as": view.say(_READ_AS[source.read_as]),
        "accessed": view.date(source.accessed) if source.accessed else "",
        "events": [event_line(view, view.timeline.events[name], address) for name in events],
        "editions": [edition_link(view, name, address) for name in editions],
    }
    return Page(address, {**meta, "sources": sources.listed()}, body)
