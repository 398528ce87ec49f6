"""The series: what the whole timeline is about, and how it is published."""

from dataclasses import dataclass
from typing import Literal

from generator.model.ids import Id, LocaleId, Url
from generator.model.records import Record
from generator.model.text import Phrase

EntityFolder = Literal["documents", "organisations", "people", "programmes"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Locale:
    """A language of the site.

    id: the folder in addresses (`zh`). tag: BCP 47, for `lang` and hreflang (`zh-Hans`).
    territory: the CLDR locale that dates and numbers follow (`zh_Hans_CN`).
    """

    id: LocaleId
    tag: str
    territory: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One of a closed list (a lane, a kind of document): its id and its name."""

    id: Id
    name: Phrase


@dataclass(frozen=True, kw_only=True, slots=True)
class Lane(Kind):
    """A kind of event; `releases` says that the documents its events name were released there."""

    releases: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class EntityKind:
    """What the series calls a kind of entity.

    name: all of them (Prizes). one: one of them (Prize). about: the sentence above their list.
    """

    id: EntityFolder
    name: Phrase
    one: Phrase | None = None
    about: Phrase | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Licence:
    """The licence of the records."""

    name: str
    url: Url


@dataclass(frozen=True, kw_only=True, slots=True)
class Series(Record):
    """What seeds/series.yml says.

    original: the locale that records are first written in.
    entity_kinds: what the kinds of entities are called here; one that is not named has the usual words.
    site_url: where the site is published, with a closing slash.
    repository: the forge page of the project; `branch` is where editors' changes go.
    """

    name: Phrase
    tagline: Phrase
    introduction: Phrase
    locales: tuple[Locale, ...]
    original: LocaleId
    lanes: tuple[Lane, ...]
    entity_kinds: tuple[EntityKind, ...] = ()
    organisation_kinds: tuple[Kind, ...] = ()
    document_kinds: tuple[Kind, ...] = ()
    site_url: Url
    repository: Url
    branch: str = "main"
    licence: Licence
