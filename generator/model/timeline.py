"""The timeline: all records, by kind and id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.correction import Correction
from generator.model.disagreement import Disagreement
from generator.model.edition import Edition
from generator.model.entity import Document, Entity, Organisation, Person, Programme
from generator.model.event import Event
from generator.model.figures import Measure
from generator.model.lock import Lock
from generator.model.place import Place, Term
from generator.model.released import Released
from generator.model.series import Series
from generator.model.source import Source


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """Everything that was read from a seeds folder; every mapping is in the order in which it is shown.

    lock: which text each translation was confirmed from; None where the series keeps no such record.
    unread: the ids of records that are there but could not be read; they are not reported as missing.
    unread_kinds: the kinds, as the fields here are called, of which some records have no id that could be read.
    """

    series: Series
    editions: Mapping[str, Edition] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    programmes: Mapping[str, Programme] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    glossary: Mapping[str, Term] = field(default_factory=dict)
    disagreements: Mapping[str, Disagreement] = field(default_factory=dict)
    corrections: Mapping[str, Correction] = field(default_factory=dict)
    lock: Lock | None = None
    released: Released = field(default_factory=Released)
    unread: frozenset[str] = frozenset()
    unread_kinds: frozenset[str] = frozenset()

    @property
    def locales(self) -> tuple[str, ...]:
        """The ids of the locales, the first one first."""
        return tuple(locale.id for locale in self.series.locales)

    def entities(self) -> Iterator[Entity]:
        """Yield people, organisations, documents and programmes."""
        yield from self.people.values()
        yield from self.organisations.values()
        yield from self.documents.values()
        yield from self.programmes.values()
