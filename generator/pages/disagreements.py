"""Where sources differ: each value, who gives it, which one is shown and why."""

from collections.abc import Iterator
from typing import Any

from generator.model.conflicts import topic_of_entry
from generator.model.disagreement import FOLDERS, Disagreement
from generator.model.page import Page
from generator.pages.bibliography import Bibliography
from generator.pages.figures import figure_value
from generator.pages.view import View, joined, path_between

ADDRESS = "disagreements/"


def disagreements_page(view: View) -> Page:
    """Return the page of all disagreements."""
    sources = Bibliography(view, ADDRESS)
    entries = [_entry(view, entry, sources) for entry in view.timeline.disagreements.values()]
    title = view.say("Disagreements")
    description = view.say("Where sources differ: each value, who gives it, which one is shown here, and why.")
    return Page(
        ADDRESS,
        {
            "template": "disagreements.html",
            "title": title,
            "headline": title,
            "description": description,
            "hide": ["navigation", "toc"],
            "edit": view.edit_file("seeds/disagreements.yml") if entries else "",
            "entries": entries,
            "sources": sources.listed(),
        },
    )


def differ_lines(view: View, kind: str, name: str, address: str) -> list[dict[str, object]]:
    """Return what a record's own page says of the disagreements about it.

    kind: as an entry names it (`edition`). address: the page's.
    """
    entries = view.disagreements_on.get((kind, name), [])
    return [{"title": view.show(entry.title), "href": entry_address(entry, address)} for entry in entries]


def entry_address(entry: Disagreement, address: str) -> str:
    """Return the address of one disagreement, for the page at an address."""
    return f"{path_between(address, ADDRESS)}#{entry.id}"


def _entry(view: View, entry: Disagreement, sources: Bibliography) -> dict[str, object]:
    kind, name = entry.of.named[0]
    folder = FOLDERS[kind]
    record = getattr(view.timeline, folder)[name]
    return {
        "id": entry.id,
        "title": view.show(entry.title),
        "about": view.show(getattr(record, "title", None) or record.name),
        "about_href": path_between(ADDRESS, f"{folder}/{name}/"),
        "values": [*_accounts(view, entry, record, sources), *_figures(view, entry, sources)],
        "why": sources.shown(entry.why),
        "edit": view.edit_address(entry),
    }


def _accounts(view: View, entry: Disagreement, record: Any, sources: Bibliography) -> Iterator[dict[str, object]]:
    told = [account for account in record.accounts if account.field == entry.of.field]
    for index, account in enumerate(told):
        yield {"words": view.show(account.words), "shown": index == 0, "cite": sources.marks(account.cite)}


def _figures(view: View, entry: Disagreement, sources: Bibliography) -> Iterator[dict[str, object]]:
    topic = topic_of_entry(entry)
    for index, told in enumerate(view.conflicts.get(topic, []) if topic else []):
        value = figure_value(view, told.figure)
        yield {
            "words": joined(
                f"{value['value']}{value['gap']}", view.show(view.timeline.measures[told.figure.measure].unit)
            ),
            "as_of": view.date(told.figure.as_of) if told.figure.as_of else "",
            "shown": index == 0,
            "cite": sources.marks(told.figure.cite),
        }
