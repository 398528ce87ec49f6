"""Whether a passage is about the series at all, judged by the names and terms that the seeds hold.

Proper names are those of the editions, of the programmes, and the terms that stand in the themes of several editions;
fellow names are the other terms and documents, and the places where editions were held. What a proper name ends with
(“the meeting”, 峰会) speaks of the series only where the text around it does.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.draft.mentions import alike, forms_of, splits_word, tree_pattern
from generator.draft.sections import Section
from generator.model.timeline import Timeline

_NUMBERED = re.compile(
    r"^(?:首届|第[一二三四五六七八九十百\d]{1,5}[届次]|\d{4}年?度?|\d{1,3}(?:st|nd|rd|th)\b"
    r"|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Inaugural)\b)\s*"
)
_PART = 0.6
_LAST_WORD = re.compile(r"[A-Z][a-z]{3,}$")
_POINTED = r"(?:(?<![一-龥])|(?<=[届次年的该在观加])(?<!开))"  # not within a longer Chinese name


@dataclass(frozen=True)
class Subject:
    """The names by which the series is known; bases: those of its editions, without year and number."""

    proper: "re.Pattern[str]"
    fellow: "re.Pattern[str]"
    echo: "re.Pattern[str]"
    bases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """How much a passage speaks of the series: proper names, fellow names, and echoes of a proper name."""

    proper: int
    fellow: int
    echo: int


def subject_of(timeline: Timeline) -> Subject:
    """Return the names by which a series is known."""
    bases = tuple(sorted(_bases(timeline), key=len, reverse=True))
    programmes = {form for one in timeline.programmes.values() for form in forms_of(one.name)}
    quoted = {form for one in timeline.programmes.values() for form in list(forms_of(one.name)) if _is_part(form, one)}
    themes = [alike(theme) for one in timeline.editions.values() if one.theme for theme in _words(one.theme.by_locale)]
    terms = {alike(name) for one in timeline.glossary.values() for name in _words(one.term)}
    of_themes = {term for term in terms if _is_telling(term) and sum(term in theme for theme in themes) >= 2}
    proper = {*bases, *(programmes - quoted), *(f'"{form}"' for form in quoted), *of_themes, *themes}
    documents = {form for one in timeline.documents.values() for form in forms_of(one.name)}
    places = {
        alike(name)
        for one in timeline.editions.values()
        if one.where in timeline.places
        for name in _words(timeline.places[one.where].name)
    }
    fellow = {*(term for term in terms | documents if _is_telling(term)), *quoted, *places} - proper
    return Subject(_pattern(proper), _pattern(fellow), _echoes(bases, programmes), bases)


def weigh(subject: Subject, text: str) -> Weighed:
    """Return how much a text (as `alike` returns it) speaks of the series."""
    return Weighed(
        sum(1 for _ in _found(subject.proper, text)),
        sum(1 for _ in _found(subject.fellow, text)),
        sum(1 for _ in subject.echo.finditer(text)),
    )


@dataclass(frozen=True, slots=True)
class Sign:
    """What else a passage shows.

    named: whether it has somebody whom only some records name. familiar: which part of its words stands in events.
    """

    named: bool
    familiar: float


def relevant(subject: Subject, section: Section, signs: Sequence[Sign]) -> list[bool]:
    """Tell for each passage of a section whether it is about the series.

    A passage with a proper name is about the series; so is one with a fellow name or an echo where its neighbour is,
    one that names somebody beside such a one, and any where the headline or a third of the section speaks of it: all
    these only if their words are as familiar as those of the section’s sure passages.
    Where the beginning of the section is missing, an echo may be of a name that stood there.
    """
    weights = [weigh(subject, alike(passage.text)) for passage in section.passages]
    bodies = [at for at, passage in enumerate(section.passages) if passage.kind == "body"]
    own = {at for at in bodies if weights[at].proper}
    if not own:
        return [section.headless and at in bodies and one.echo > 0 for at, one in enumerate(weights)]
    speaking = [at for at in bodies if weights[at].proper + weights[at].fellow + weights[at].echo]
    mostly = 3 * len(speaking) >= len(bodies) or _is_in_headline(section, weights)
    near = {at + step for at in own for step in (-2, -1, 1, 2)}
    enough = _PART * sum(signs[at].familiar for at in own) / len(own)
    alike_words = {at for at in bodies if signs[at].familiar >= enough}
    about = own | {at for at in alike_words if mostly or (weights[at].fellow + weights[at].echo and at in near)}
    beside = {at for at in alike_words if signs[at].named and (at - 1 in about or at + 1 in about)}
    return [at in about or at in beside for at in range(len(section.passages))]


def speaks(subject: Subject, section: Section) -> bool:
    """Tell whether any paragraph of a section has a proper name, or an echo where the beginning is missing."""
    weights = (weigh(subject, alike(passage.text)) for passage in section.passages if passage.kind == "body")
    return any(one.proper or (section.headless and one.echo) for one in weights)


def _is_in_headline(section: Section, weights: Sequence[Weighed]) -> bool:
    """Tell whether a headline of at most three lines has a proper name; more are of several articles."""
    size = next((at for at, one in enumerate(section.passages) if one.kind == "body"), 0)
    lines = [at for at in range(size) if section.passages[at].kind == "heading"]
    return len(lines) <= 3 and any(weights[at].proper for at in lines)


def _bases(timeline: Timeline) -> Iterator[str]:
    full = {
        _NUMBERED.sub("", alike(name)).strip(" ·-") for one in timeline.editions.values() for name in _words(one.name)
    } - {""}
    yield from full
    for name in full:
        for other in full:
            if other != name and (name.startswith(other) or name.endswith(other)):
                rest = name.replace(other, "", 1).strip(" ·-")
                if len(rest) >= (4 if ord(rest[:1] or "a") > 0x2E7F else 8):
                    yield rest


def _words(phrase: object) -> Iterable[str]:
    return phrase.by_locale.values()  # type: ignore[attr-defined, no-any-return]


def _is_part(form: str, programme: object) -> bool:
    """Tell whether a form of a programme's name is only what the name has in quotation marks."""
    return any(f'"{form}"' in alike(name) for name in _words(programme.name))  # type: ignore[attr-defined]


def _is_telling(term: str) -> bool:
    """Tell whether a term is long enough not to stand in any text: four characters, or three Latin words."""
    return len(term) >= 4 if ord(term.strip('"《')[:1] or "a") > 0x2E7F else len(term.split()) >= 3


def _echoes(bases: Iterable[str], programmes: Iterable[str]) -> "re.Pattern[str]":
    chinese: Counter[str] = Counter()
    latin: Counter[str] = Counter()
    for name in bases:
        if ord(name[-1]) > 0x2E7F:
            chinese[name[-2:]] += 1
        elif found := _LAST_WORD.search(name):
            latin[found[0]] += 1
    for name in programmes:
        if (rest := name.rpartition('"')[2]) != name and 2 <= len(rest) <= 4:
            chinese[rest] += 1
    if not chinese and not latin:
        return re.compile("(?!)")
    ways = []
    if chinese:
        ways.append(f"{_POINTED}(?:{'|'.join(map(re.escape, sorted(chinese)))})")
    if latin:
        ways.append(rf"\b[Tt](?:he|his) (?:{'|'.join(map(re.escape, sorted(map(str.casefold, latin))))})\b")
    return re.compile("|".join(ways))


def _pattern(words: Iterable[str]) -> "re.Pattern[str]":
    return re.compile(tree_pattern(word for word in words if len(word) >= 2))


def _found(pattern: "re.Pattern[str]", text: str) -> Iterator[re.Match[str]]:
    return (found for found in pattern.finditer(text) if not splits_word(text, found.start(), found.end()))
