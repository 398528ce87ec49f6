"""A page cut into sections: articles, or what is left of one between two columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.draft.dates import find_dates
from generator.draft.furniture import date_in_dateline
from generator.draft.passages import Passage
from generator.model.dates import Edtf

_NEWS = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Section:
    """Passages that belong together; headless: whether their beginning is missing."""

    passages: tuple[Passage, ...]
    headless: bool


def sections_in(passages: Sequence[Passage]) -> Iterator[Section]:
    """Yield the sections of a page: an article begins with a headline or a dateline and ends with a byline.

    Where a paragraph breaks off, a column ends: what stands next may belong to another article.
    """
    held: list[Passage] = []
    headless = has_body = False
    for at, passage in enumerate(passages):
        following = passages[at + 1] if at + 1 < len(passages) else None
        ended = bool(held) and (held[-1].ends or held[-1].broken)
        begins = ended or (has_body and (passage.opens or _begins(held, passage, following)))
        if begins:
            yield Section(tuple(held), headless)
            headless = passage.kind != "heading" and not (passage.opens and passage.kind == "body")
            held, has_body = [], False
        held.append(passage)
        has_body = has_body or passage.kind == "body"
    if held:
        yield Section(tuple(held), headless)


def _begins(held: Sequence[Passage], passage: Passage, following: Passage | None) -> bool:
    """Tell whether a headline of two lines, which has no mark of its own, begins an article after a paragraph."""
    if not held or held[-1].kind != "body" or passage.kind != "heading" or passage.level:
        return False
    return following is not None and following.kind == "heading" and not following.level


def day_of(passages: Sequence[Passage], published: date) -> Edtf | None:
    """Return the day that a report gives in its dateline or in its first passages; None where they give none.

    passages: those that are about the series.
    """
    for passage in passages[:2]:
        where = date_in_dateline(passage)
        words = passage.text[slice(*where)] if where else passage.text[:400]
        for one in find_dates(words, published):
            day = one.when.earliest if one.when and one.when.precision == "day" else None
            if day and published - _NEWS <= day <= published:
                return one.when
    return None
