"""From an article to its draft: the one way in."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from generator.draft.article import Article
from generator.draft.candidates import Day, Group, candidate_of, groups_in, merged
from generator.draft.drafted import Draft, Skipped
from generator.draft.furniture import dateline_of
from generator.draft.known import Known
from generator.draft.passages import Passage
from generator.draft.sections import Section, day_of, sections_in
from generator.draft.subject import Sign, relevant, speaks
from generator.draft.units import Unit, units_in
from generator.draft.weights import familiar
from generator.model.dates import Edtf, parse

_BEGINNING = 30
_QUOTES = ("“", '"', "「")
_AFTER = timedelta(days=30)


def draft_article(known: Known, article: Article, published: date, source: str | None = None) -> Draft:
    """Return the candidates of an article and what was left out.

    published: the day by which its dates are resolved. source: the id of the article's source, to tell which of
    the events that are already there do not cite it yet.
    """
    groups: list[Group] = []
    skipped: list[Skipped] = []
    for section in sections_in(article.passages):
        kept, left = _of_section(known, section, published)
        groups += kept
        skipped += left
    taken: dict[str, int] = {}
    candidates = tuple(candidate_of(known, group, source, taken) for group in merged(groups))
    return Draft(
        article.name,
        published.isoformat(),
        article.page_date,
        article.encoding,
        candidates,
        tuple(_together(skipped)),
    )


def _of_section(known: Known, section: Section, published: date) -> tuple[list[Group], list[Skipped]]:
    if not speaks(known.subject, section):  # most of a page may be; its dates need not be read
        return [], [_skipped(one, section, False) for one in section.passages if one.kind != "heading"]
    found = list(_read(known, section, published))
    about = relevant(known.subject, section, [_sign(known, passage, units) for passage, units in found])
    kept = [(passage, units) for (passage, units), is_about in zip(found, about, strict=True) if is_about]
    day = _day(known, kept, published)
    groups: list[Group] = []
    skipped: list[Skipped] = []
    before: Group | None = None
    for (passage, units), is_about in zip(found, about, strict=True):
        if passage.kind == "heading":
            continue
        read = list(groups_in(known, passage, units, day, published)) if is_about else []
        if before is not None and read and passage.text.startswith(_QUOTES) and not read[0].dated.text:
            read[0].units[:0] = before.units  # who speaks, and where, stands before the quotation
            skipped.pop()
        told = [one for one in read if _tells(known, one)]
        groups += told
        before = read[-1] if read and not told else None
        if not told:
            skipped.append(_skipped(passage, section, is_about))
    return groups, skipped


def _read(known: Known, section: Section, published: date) -> Iterator[tuple[Passage, list[Unit]]]:
    earlier: Edtf | None = None
    for passage in section.passages:
        if passage.kind != "body":
            yield passage, []
            continue
        units = list(units_in(known, passage.text, dateline_of(passage), published, earlier))
        named = (one.when for unit in reversed(units) for one in reversed(unit.dates) if one.when)
        earlier = next(named, earlier)
        yield passage, units


def _sign(known: Known, passage: Passage, units: Sequence[Unit]) -> Sign:
    people = {one.id for unit in units for one in unit.mentions if one.kind == "people"} - known.everywhere
    return Sign(bool(people), familiar(known.weights, passage.text) if passage.kind == "body" else 0.0)


def _day(known: Known, kept: Sequence[tuple[Passage, list[Unit]]], published: date) -> Day:
    """Return what undated statements are dated by: the day of a report, the edition that is looked back on."""
    now = parse(published.isoformat())
    if day := day_of([passage for passage, _ in kept if passage.kind == "body"], published):
        return Day(day, "article-day", day)
    named = Counter(reference.edition for _, units in kept for unit in units for reference in unit.references)
    for edition, _ in named.most_common(1):
        days = known.timeline.editions[edition].when
        if days.latest and days.latest < published <= days.latest + _AFTER:
            return Day(days, "edition-of-article", now)
    return Day(now, "published", now)


def _tells(known: Known, group: Group) -> bool:
    return bool(group.dated.text) or group.is_telling(known)


def _skipped(passage: Passage, section: Section, is_about: bool) -> Skipped:
    if passage.kind != "body":
        reason = "furniture"
    elif is_about:
        reason = "nothing"
    else:
        reason = "headless" if section.headless else "elsewhere"
    beginning = passage.text[:_BEGINNING] + ("…" if len(passage.text) > _BEGINNING else "")
    return Skipped(passage.line, passage.last_line, reason, beginning)


def _together(skipped: Sequence[Skipped]) -> Iterator[Skipped]:
    """Yield what was left out; lines that follow one another for one reason are told once."""
    held: Skipped | None = None
    for one in skipped:
        if held and held.reason == one.reason and one.first - held.last <= 3:
            held = Skipped(held.first, one.last, held.reason, held.begins)
            continue
        if held:
            yield held
        held = one
    if held:
        yield held
