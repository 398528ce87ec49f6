"""From the units of a section to candidates: units of the same date and subject belong together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from generator.draft.drafted import Candidate, Counted, Dated, Evidence
from generator.draft.editions import edition_of_day, this_edition
from generator.draft.existing import Said, already_there
from generator.draft.ids import identifier_of
from generator.draft.known import Known
from generator.draft.measures import measure_of
from generator.draft.mentions import NameKind
from generator.draft.passages import Passage
from generator.draft.units import Unit, coarseness
from generator.draft.weights import lane_of
from generator.model.dates import Edtf, within

_WEAK = ("published", "article-day")
KINDS: tuple[NameKind, ...] = ("people", "organisations", "documents", "programmes")


@dataclass
class Group:
    """Units of one date and subject; passages: those that each unit is of."""

    dated: Dated
    units: list[tuple[Passage, Unit]] = field(default_factory=list)
    unresolved: list[str] = field(default_factory=list)
    edition: str | None = None

    def names(self, *kinds: NameKind) -> tuple[str, ...]:
        """Return the ids of the records that it mentions, each once, in order."""
        every = (one.id for _, unit in self.units for one in unit.mentions if one.kind in kinds)
        return tuple(dict.fromkeys(every))

    def is_telling(self, known: Known) -> bool:
        """Tell whether it says something: a figure, somebody’s words, an edition, a name that is known or quoted.

        The series itself, and what all of its texts speak of, is no news.
        """
        named = set(self.names("people", "organisations", "documents", "programmes")) - known.everywhere
        edition = any(reference.way != "this" for _, unit in self.units for reference in unit.references)
        signs = any(one.figures or one.titles or one.quoted or one.says for _, one in self.units)
        return bool(named) or edition or signs


@dataclass(frozen=True, slots=True)
class Day:
    """What an undated statement is dated by: the article’s own day, that of publication, or an edition that is over.

    now: what it is dated by if it speaks of what holds today.
    """

    when: Edtf
    how: str
    now: Edtf


def groups_in(known: Known, passage: Passage, units: Iterable[Unit], day: Day, published: date) -> Iterator[Group]:
    """Yield the groups of a passage: what has no date of its own goes with what was dated before it."""
    held: Group | None = None
    for unit in units:
        dated, edition = _dated(known, unit, day, published)
        follows = held is not None and unit.of_date is None and not unit.now and not _names_edition(unit, held)
        if held is not None and (follows or _same(held.dated, dated)):
            held.units.append((passage, unit))
            held.dated = dated if dated.how == "edition" and held.dated.how in _WEAK else held.dated
        else:
            if held is not None:
                yield held
            held = Group(dated, [(passage, unit)], edition=edition)
        held.edition = held.edition or edition
        held.unresolved += [one.text for one in unit.dates if one.when is None]
    if held is not None:
        yield held


def merged(groups: Sequence[Group]) -> list[Group]:
    """Return groups of which those that have the same day and the same names are one."""
    kept: dict[tuple[str, frozenset[str]], Group] = {}
    others: list[Group] = []
    for group in groups:
        when = group.dated.when
        key = frozenset(group.names("people", "documents", "programmes"))
        if when is None or not group.dated.text or coarseness(when) or not key:
            others.append(group)
        elif (when.text, key) in kept:
            kept[when.text, key].units += group.units
        else:
            kept[when.text, key] = group
            others.append(group)
    return others


def candidate_of(known: Known, group: Group, source: str | None, taken: dict[str, int]) -> Candidate:
    """Return what a group may be as an event; taken: ids that are used already."""
    words = " ".join(passage.text[unit.start : unit.end] for passage, unit in group.units)
    names = {kind: group.names(kind) for kind in KINDS}
    names["documents"] = tuple(one for one in names["documents"] if one not in known.everywhere)
    edition = group.edition or _edition(known, group.dated.when)
    lane, sure = lane_of(known.weights, words)
    title = names["programmes"][:1] or names["documents"][:1] or names["people"][:1]
    values = frozenset(figure.value for _, unit in group.units for figure in unit.figures)
    compared = frozenset(identifier for kind in KINDS for identifier in names[kind])
    return Candidate(
        id=identifier_of(known.ids, group.dated.when, title or [lane or "event"], taken),
        dated=group.dated,
        lane=lane,
        sure=round(sure, 2),
        edition=edition,
        where=_where(known, group.names("places")),
        names=names,
        figures=tuple(
            Counted(figure, measure_of(known.measures, passage.text, figure))
            for passage, unit in group.units
            for figure in unit.figures
        ),
        unresolved=tuple(dict.fromkeys(group.unresolved)),
        titles=tuple(dict.fromkeys(one.text for _, unit in group.units for one in unit.titles)),
        evidence=tuple(_evidence(group.units)),
        broken=any(passage.broken and unit.end >= len(passage.text) - 1 for passage, unit in group.units),
        there=tuple(already_there(known, group.dated.when, Said(words, compared, values), source)),
    )


def _dated(known: Known, unit: Unit, day: Day, published: date) -> tuple[Dated, str | None]:
    edition = unit.references[0].edition if unit.references else None
    days = known.timeline.editions[edition].when if edition else None
    found = unit.of_date
    if found is not None and found.when is not None:
        if days and coarseness(found.when) >= 3 and within(days, found.when):
            return Dated(days, "edition-of-year", found.text), edition
        return Dated(found.when, found.how, found.text), edition
    if unit.dates:
        return Dated(None, "undated", unit.dates[0].text), edition
    if days and edition and not unit.now:
        return Dated(days, "edition", ""), edition
    if edition is None and not unit.now and unit.echoes:
        near = this_edition(known.editions, published)
        if near:
            return Dated(known.timeline.editions[near].when, "edition", ""), near
    if unit.now and day.how == "edition-of-article":
        return Dated(day.now, "published"), edition
    return Dated(day.when, day.how), edition


def _names_edition(unit: Unit, held: Group) -> bool:
    return bool(unit.references) and unit.references[0].edition != held.edition


def _same(one: Dated, other: Dated) -> bool:
    texts = (one.when.text if one.when else None, other.when.text if other.when else None)
    return texts[0] == texts[1] and one.text == other.text


def _edition(known: Known, when: Edtf | None) -> str | None:
    if when is None or when.earliest is None or coarseness(when):
        return None
    return edition_of_day(known.editions, when.earliest)


def _where(known: Known, places: Sequence[str]) -> str | None:
    """Return the one place on the map that is named, or the one within all others; None where there are several."""
    around = {outer for place in places for outer in _outer(known, place)}
    inner = [place for place in places if place not in around and known.timeline.places[place].lat is not None]
    return inner[0] if len(inner) == 1 else None


def _outer(known: Known, place: str) -> Iterator[str]:
    seen: set[str] = set()
    record = known.timeline.places.get(place)
    while record and record.within and record.within not in seen:
        seen.add(record.within)
        yield record.within
        record = known.timeline.places.get(record.within)


def _evidence(units: Sequence[tuple[Passage, Unit]]) -> Iterator[Evidence]:
    """Yield the words of units; those that follow one another are one."""
    held: tuple[Passage, int, int] | None = None
    for passage, unit in units:
        if held and held[0] is passage and passage.text[held[2] : unit.start].strip() == "":
            held = (passage, held[1], unit.end)
            continue
        if held:
            yield _quoted(*held)
        held = (passage, unit.start, unit.end)
    if held:
        yield _quoted(*held)


def _quoted(passage: Passage, start: int, end: int) -> Evidence:
    return Evidence(passage.text[start:end], passage.place(start), passage.place(end - 1))
