"""A timeline as one locale's pages see it: names, dates and addresses in that language."""

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import babel

from generator.model.conflicts import Told, Topic, conflicts, entries_by_topic, told_by_topic
from generator.model.dates import Edtf
from generator.model.disagreement import Disagreement
from generator.model.event import Event
from generator.model.records import Record
from generator.model.series import Kind, Locale
from generator.model.text import Link, Phrase, Prose, plain_runs
from generator.model.timeline import Timeline
from generator.pages.labels import drop_shared_beginnings
from generator.pages.uses import Uses
from generator.words.catalog import say
from generator.words.dates import tell_date
from generator.words.numbers import tell_number

Shown = str | list[dict[str, str]]
"""Words for a template: plain, or runs of `{text, lang}` where a part is in another language than the page."""

_HAN = re.compile("[\u3400-\u9fff]")
_CHINESE = re.compile("([\u3400-\u9fff\u3000-\u303f\uff00-\uffef·]+)")


@dataclass(frozen=True)
class View:
    """What pages of one locale are made from.

    published: where the site will stand, with a closing slash; nothing: where the series says.
    """

    timeline: Timeline
    id: str
    uses: Uses
    published: str = ""

    @cached_property
    def locale(self) -> Locale:
        """The locale itself."""
        return next(locale for locale in self.timeline.series.locales if locale.id == self.id)

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The folder of each linkable record's page, by its id."""
        return {
            record_id: folder
            for folder in ("editions", "events", "people", "organisations", "documents", "programmes")
            for record_id in getattr(self.timeline, folder)
        }

    @cached_property
    def conflicts(self) -> dict[Topic, list[Told]]:
        """The figures that contradict each other, by what they are about."""
        return conflicts(self.timeline)

    @cached_property
    def told(self) -> dict[str, dict[str, list[Told]]]:
        """All figures by measure and the id of what they are about, each once."""
        found: dict[str, dict[str, list[Told]]] = {}
        for topic, told in told_by_topic(self.timeline).items():
            first = {(one.figure.value, one.figure.bound, one.figure.as_of): one for one in reversed(told)}
            found.setdefault(topic.measure, {}).setdefault(topic.id, []).extend(reversed(first.values()))
        return found

    @cached_property
    def disagreements_on(self) -> dict[tuple[str, str], list[Disagreement]]:
        """The entries of disagreements.yml by the kind and id of what they are about."""
        found: dict[tuple[str, str], list[Disagreement]] = {}
        for entry in self.timeline.disagreements.values():
            for named in entry.of.named:
                found.setdefault(named, []).append(entry)
        return found

    @cached_property
    def explained(self) -> dict[Topic, Disagreement]:
        """The entries of disagreements.yml that are in figures, by what they are about."""
        return entries_by_topic(self.timeline)

    @cached_property
    def labels(self) -> dict[str, str]:
        """The labels of events that have a title in this locale and no label of their own, by id."""
        events = self.timeline.events.values()
        titles = {event.id: event.title.get(self.id) for event in events if not event.short}
        return drop_shared_beginnings({name: title for name, title in titles.items() if title})

    def short(self, event: Event) -> Shown:
        """Return an event's label."""
        if event.short:
            return self.show(event.short)
        return self.runs(self.labels[event.id]) if event.id in self.labels else self.show(event.title)

    @cached_property
    def place_in_time(self) -> dict[str, int]:
        """How many events stand before each event."""
        return {name: place for place, name in enumerate(self.timeline.events)}

    def say(self, words: str, /, **args: object) -> str:
        """Return interface words in this locale."""
        return say(self.id, words, **args)

    def date(self, when: Edtf) -> str:
        """Return a date in words."""
        return tell_date(when, self.id, self.locale.territory)

    def number(self, figure: Any) -> str:
        """Return a figure's value with its bound."""
        return tell_number(figure.value, figure.bound, self.id, self.locale.territory)

    def tag_of(self, locale: str) -> str:
        """Return the BCP 47 tag of a locale of the series, or the tag itself."""
        return next((one.tag for one in self.timeline.series.locales if one.id == locale), locale)

    def language_name(self, tag: str) -> str:
        """Return the name of a language in this locale, by CLDR."""
        name = babel.Locale.parse(self.locale.territory).languages.get(tag.split("-", maxsplit=1)[0].lower())
        return name or tag

    def spoken(self, by_locale: Any) -> tuple[str, Any]:
        """Return the locale in which a phrase or text can be shown, this one if possible, and what it says there."""
        order = (self.id, self.timeline.series.original, *self.timeline.locales)
        locale = next(name for name in order if by_locale.get(name) is not None)
        return locale, by_locale.get(locale)

    def plain(self, phrase: Phrase) -> str:
        """Return a phrase as plain words, in another locale if this one lacks it."""
        return str(self.spoken(phrase)[1])

    def link_words(self, link: Link, locale: str = "") -> str:
        """Return what a link reads as within a text of a locale, this one if not given."""
        record = getattr(self.timeline, self.kinds[link.target])[link.target]
        name = getattr(record, "title", None) or record.name
        return link.words or name.get(locale) or self.plain(name)

    def unmarked(self, prose: Prose) -> str:
        """Return a prose of this locale as plain words, without citations."""
        runs = plain_runs(prose.parts)
        return "".join(self.link_words(part) if isinstance(part, Link) else words for words, part in runs).strip()

    def show(self, phrase: Phrase) -> Shown:
        """Return a phrase with the language of every part that is not in the page's."""
        locale, words = self.spoken(phrase)
        return self.runs(words, locale)

    def runs(self, words: str, locale: str = "") -> Shown:
        """Return words with the language of every part that is not in the page's.

        locale: the language of the words, this one if not given. Chinese characters in words of another language are
        marked as what they are.
        """
        tag = self.tag_of(locale) if locale and locale != self.id else ""
        if (tag or self.locale.tag).startswith("zh") or not _HAN.search(words):
            return [{"text": words, "lang": tag}] if tag else words
        pieces = [piece for piece in _CHINESE.split(words) if piece]
        return [{"text": piece, "lang": "zh-Hans" if _HAN.search(piece) else tag} for piece in pieces]

    def kind_name(self, kinds: tuple[Kind, ...], name: str | None) -> str:
        """Return the name of a lane or kind."""
        return next((self.plain(kind.name) for kind in kinds if kind.id == name), "")

    def permalink(self, address: str) -> str:
        """Return the full address of what stands at an address below this locale."""
        published = self.published or self.timeline.series.site_url.rstrip("/") + "/"
        return f"{published}{self.id}/{address}"

    def edit_address(self, record: Record) -> str:
        """Return where the forge edits a record's file."""
        return self.edit_file(f"seeds/{record.origin.file}")

    def edit_file(self, file: str) -> str:
        """Return where the forge edits a file of the project."""
        series = self.timeline.series
        return f"{series.repository.rstrip('/')}/edit/{series.branch}/{file}"


def joined(*parts: Shown) -> Shown:
    """Return parts as one; plain words if all of them are."""
    if all(isinstance(part, str) for part in parts):
        return "".join(map(str, parts))
    return [run for part in parts for run in ([{"text": part, "lang": ""}] if isinstance(part, str) else part)]


def path_between(here: str, there: str) -> str:
    """Return the relative address from one page's folder to another's."""
    relative = posixpath.relpath("/" + there, "/" + here)
    return relative + "/" if relative != "." else "./"


_BREAK = re.compile(r"[。；，！？]|\s")
_WITHIN = re.compile(r"[0-9A-Za-z][.,:/-]?[0-9A-Za-z]")


def describe(words: str, longest: int = 150) -> str:
    """Return the beginning of a text for search engines, cut between words and never inside a number."""
    if len(words) <= longest:
        return words
    breaks = [found.start() for found in _BREAK.finditer(words, longest // 2, longest + 1)]
    end = breaks[-1] if breaks else longest
    while end and any((found := _WITHIN.match(words, end - back)) and found.end() > end for back in (1, 2)):
        end -= 1
    return words[:end].rstrip("，, ;；。.") + "…"
