"""What a draft is made of: candidates with their evidence, and what was left out, with the reason."""

from dataclasses import dataclass, field

from generator.draft.found import FoundFigure
from generator.draft.mentions import NameKind
from generator.draft.passages import Place
from generator.model.dates import Edtf

DATED: dict[str, str] = {
    "edition": "There is no date; the days are those of the edition that is named.",
    "edition-of-year": "Only the year is written; the days are those of the edition that is named.",
    "edition-of-article": "There is no date; the days are those of the edition that the article looks back on.",
    "article-day": "There is no date; the day is that of the article’s report.",
    "published": "There is no date; it is told as on the day of publication.",
    "undated": "There is no date that could be read.",
}
"""How a candidate was dated where no date is written → how, in words."""

SKIPPED: dict[str, str] = {
    "elsewhere": "It does not speak of the series.",
    "headless": "Its beginning is missing, and what is left does not name the series.",
    "nothing": "It holds no date, no figure and no name that the seeds know.",
    "furniture": "It is a masthead, byline, credit or page number.",
}
"""Why a passage was left out → why, in words."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the article, as they stand there, and where: the first and the last character."""

    text: str
    start: Place
    end: Place


@dataclass(frozen=True, slots=True)
class Dated:
    """How a candidate got its date: a key of DATED or of HOW, and what was read, empty where nothing was."""

    when: Edtf | None
    how: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure, and of which measure it may be; None where that is not clear."""

    figure: FoundFigure
    measure: str | None


@dataclass(frozen=True, slots=True)
class There:
    """An event that the seeds already have: score from 0 to 1; cited: whether it already names the source."""

    event: str
    score: float
    cited: bool


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """What may become an event, for an editor to judge.

    names: ids of the seeds' records by kind, in the order of the text. sure: of the lane, from 0 to 1.
    unresolved: dates as written that could not be read. titles: those in 《》 that no record has.
    broken: whether a part of the passage is missing. there: events that it may already be, the likeliest first.
    """

    id: str
    dated: Dated
    lane: str | None
    sure: float
    edition: str | None
    where: str | None
    names: dict[NameKind, tuple[str, ...]] = field(default_factory=dict)
    figures: tuple[Counted, ...] = ()
    unresolved: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...]
    broken: bool = False
    there: tuple[There, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """Lines that were left out; reason: a key of SKIPPED; begins: their first words."""

    first: int
    last: int
    reason: str
    begins: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What an article gave."""

    name: str
    published: str
    page_date: str | None
    encoding: str
    candidates: tuple[Candidate, ...]
    skipped: tuple[Skipped, ...]
