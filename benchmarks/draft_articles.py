"""How many events `timeline draft` finds in the articles that they cite: python -m benchmarks.draft_articles.

Called with a folder of texts and a YAML file that says which lines are which article, neither part of the project:

    sources:
      - {id: a-source, seed_file: page.txt, published: '2024-11-20', line_ranges: [3-83, '90']}
    files:
      - {file: page.txt, unrelated: [{lines: 85-91}]}

It is measured twice: as an editor would use it, and with all events held out that cite the articles, so that lanes,
words and likeness are learnt from others; the names of people, organisations and documents are known in both.
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from generator.build import check_seeds
from generator.draft.article import read_article
from generator.draft.drafted import Candidate, Draft
from generator.draft.drafting import draft_article
from generator.draft.existing import Said, already_there
from generator.draft.known import Known, known_of
from generator.model.dates import Edtf, within
from generator.model.event import Event
from generator.model.timeline import Timeline
from generator.publish.settings import PROJECT

_YEAR = 366


@dataclass
class Score:
    """Counts of events: with the very date, with one that contains it or lies in it, with its date and its subject."""

    events: int = 0
    same: int = 0
    fits: int = 0
    subject: int = 0


def main() -> None:
    """Print both measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, help="the folder of texts")
    parser.add_argument("articles", type=Path, help="the YAML file that says which lines are which article")
    asked = parser.parse_args()
    timeline = check_seeds(PROJECT / "seeds").timeline
    assert timeline is not None
    labels = yaml.safe_load(asked.articles.read_text("utf-8"))
    articles = {str(one["id"]): one for one in labels["sources"]}
    citing = {one.id for one in timeline.events.values() if articles.keys() & all_sources(one)}
    judge = known_of(timeline)
    held_out = known_of(replace(timeline, events=_without(timeline, citing)))
    for name, known in (("as an editor uses it", judge), ("events that cite the articles held out", held_out)):
        drafts = dict(_drafts(known, asked.texts, labels))
        print(f"{name}: {sum(len(one.candidates) for one in drafts.values())} candidates")
        print("  events that cite an article for their date:", _told(judge, drafts, articles, dates_only=True))
        print("  events that cite one elsewhere:            ", _told(judge, drafts, articles, dates_only=False))
        wrong, unrelated = _wrong(drafts, labels)
        print(f"  unrelated articles drafted: {wrong} of {unrelated}")


def all_sources(event: Event) -> set[str]:
    """Return the ids of the sources that an event cites anywhere."""
    texts = event.text.by_locale.values() if event.text else ()
    cited = {source for prose in texts for source in prose.sources}
    return {*event.cite, *cited, *(source for figure in event.figures for source in figure.cite)}


def _without(timeline: Timeline, events: set[Any]) -> Mapping[str, Event]:
    return {identifier: event for identifier, event in timeline.events.items() if identifier not in events}


def _drafts(known: Known, texts: Path, labels: Any) -> Iterator[tuple[str, Draft]]:
    for file in labels["files"]:
        days = [str(one["published"]) for one in labels["sources"] if one["seed_file"] == file["file"]]
        article = read_article((texts / file["file"]).read_bytes(), file["file"])
        yield file["file"], draft_article(known, article, _day(min(days)))


def _day(written: str) -> date:
    """Return a day; the middle of a year or month of which no more is known."""
    return date.fromisoformat((written + "-07-01"[: 10 - len(written)]) if len(written) < 10 else written)


def _told(judge: Known, drafts: Mapping[str, Draft], articles: Mapping[str, Any], dates_only: bool) -> str:
    score = Score()
    for event in judge.timeline.events.values():
        wanted = set(event.cite) if dates_only else all_sources(event) - set(event.cite)
        cited = [articles[source] for source in sorted(wanted & articles.keys())]
        if cited and (dates_only or not articles.keys() & set(event.cite)):
            _count(score, judge, event, [one for article in cited for one in _of(drafts, article)])
    found = score.same + score.fits
    parts = ((found, "dated right"), (score.same, "to the day or as coarse"), (score.subject, "date and subject"))
    shares = ", ".join(f"{words} {part} ({part / max(score.events, 1):.0%})" for part, words in parts)
    return f"{score.events}; {shares}"


def _of(drafts: Mapping[str, Draft], article: Any) -> Iterator[Candidate]:
    lines = _lines(article["line_ranges"])
    for candidate in drafts[article["seed_file"]].candidates:
        if any(lines & set(range(one.start.line, one.end.line + 1)) for one in candidate.evidence):
            yield candidate


def _count(score: Score, judge: Known, event: Event, candidates: Iterable[Candidate]) -> None:
    same = fits = subject = False
    for one in candidates:
        if one.dated.when is None or not _right(one.dated.when, event.when):
            continue
        same = same or _days(one.dated.when) == _days(event.when)
        fits = True
        subject = subject or event.id in _like(judge, one)
    score.events += 1
    score.same += same
    score.fits += fits and not same
    score.subject += subject


def _like(judge: Known, one: Candidate) -> set[str]:
    names = frozenset(name for every in one.names.values() for name in every)
    values = frozenset(counted.figure.value for counted in one.figures)
    said = Said(" ".join(words.text for words in one.evidence), names, values)
    return {there.event for there in already_there(judge, one.dated.when, said, None)}


def _right(when: Edtf, wanted: Edtf) -> bool:
    """Tell whether a date is that of an event, or contains it, and is no longer than a year."""
    if when.earliest is None or when.latest is None:
        return False
    return within(when, wanted) and (when.latest - when.earliest).days <= _YEAR


def _days(when: Edtf) -> tuple[date | None, date | None]:
    return when.earliest, when.latest


def _wrong(drafts: Mapping[str, Draft], labels: Any) -> tuple[int, int]:
    wrong = every = 0
    for file in labels["files"]:
        for one in file.get("unrelated") or ():
            lines = _lines([one["lines"]])
            evidence = [words for candidate in drafts[file["file"]].candidates for words in candidate.evidence]
            wrong += any(words.start.line in lines for words in evidence)
            every += 1
    return wrong, every


def _lines(ranges: Iterable[object]) -> set[int]:
    lines: set[int] = set()
    for written in ranges:
        first, _, last = str(written).partition("-")
        lines |= set(range(int(first), int(last or first) + 1))
    return lines


if __name__ == "__main__":
    main()
