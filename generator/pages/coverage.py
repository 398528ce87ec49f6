"""What the record holds and what it lacks, counted: events, citations, and everything that is not known."""

from collections import Counter

from generator.model.edition import Edition
from generator.model.event import Event
from generator.model.page import Page
from generator.model.sentences import sentences_of
from generator.model.source import Source
from generator.model.text import Text
from generator.model.walk import all_records, values_in
from generator.pages.lines import event_line
from generator.pages.view import View, path_between

ADDRESS = "coverage/"


def coverage_page(view: View) -> Page:
    """Return the page that counts the record."""
    title = view.say("Coverage")
    description = view.say("How many events there are of each kind, how much is cited, and what is not known.")
    lanes = [lane for lane in view.timeline.series.lanes if any(_of_lane(view, lane.id))]
    doubtful = [event for event in view.timeline.events.values() if event.when.approximate or event.when.uncertain]
    return Page(
        ADDRESS,
        {
            "template": "coverage.html",
            "title": title,
            "headline": title,
            "description": description,
            "hide": ["navigation", "toc"],
            "lanes": [view.show(lane.name) for lane in lanes],
            "rows": [_row(view, row, [lane.id for lane in lanes]) for row in (*view.timeline.editions.values(), None)],
            "facts": [*_citations(view), *_sources(view)],
            "unknown": [_unknown(view, edition) for edition in view.timeline.editions.values() if edition.unknown],
            "doubtful": [event_line(view, event, ADDRESS) for event in doubtful],
        },
    )


def _of_lane(view: View, lane: str) -> list[Event]:
    return [event for event in view.timeline.events.values() if event.lane == lane]


def _row(view: View, edition: Edition | None, lanes: list[str]) -> dict[str, object]:
    """Return the counts of one edition's events by lane, of those outside every edition for None."""
    named = edition.id if edition else None
    counts = Counter(str(event.lane) for event in view.timeline.events.values() if event.edition == named)
    return {
        "name": edition.id if edition else view.say("outside the editions"),
        "href": path_between(ADDRESS, f"editions/{edition.id}/") if edition else "",
        "counts": [counts[lane] for lane in lanes],
        "total": counts.total(),
    }


def _citations(view: View) -> list[dict[str, object]]:
    told = cited = 0
    for record in all_records(view.timeline):
        if isinstance(record, Source):
            continue
        for value in values_in(record):
            for prose in value.value.by_locale.values() if value.hint is Text else ():
                stating = [sentence for sentence in sentences_of(prose) if sentence.states_a_figure]
                told += len(stating)
                cited += sum(sentence.cited for sentence in stating)
    records: list[Edition | Event] = [*view.timeline.editions.values(), *view.timeline.events.values()]
    figures = [figure for record in records for figure in record.figures]
    return [
        _fact(view, "Sentences that state a date or number, in all languages", told),
        _fact(view, "of these with a citation", cited, told),
        _fact(view, "Figures", len(figures)),
        _fact(view, "of these with a source", sum(bool(figure.cite) for figure in figures), len(figures)),
    ]


def _sources(view: View) -> list[dict[str, object]]:
    sources = view.timeline.sources.values()
    return [
        _fact(view, "Sources", len(sources)),
        _fact(view, "of these with an address", sum(bool(source.url) for source in sources), len(sources)),
        _fact(view, "of these read as reprints", sum(source.kind == "reprint" for source in sources), len(sources)),
    ]


def _fact(view: View, name: str, count: int, of: int = 0) -> dict[str, object]:
    share = view.say("{share}%", share=format(100 * count / of, ".1f").removesuffix(".0")) if of else ""
    return {"name": view.say(name), "count": count, "share": share}


def _unknown(view: View, edition: Edition) -> dict[str, object]:
    return {
        "name": edition.id,
        "href": path_between(ADDRESS, f"editions/{edition.id}/"),
        "measures": [view.show(view.timeline.measures[name].name) for name in edition.unknown],
    }
