"""What is asked for a new record, kind by kind, in the order of asking."""

from dataclasses import dataclass

_EACH = ".{locale}"


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    key: the answer's key; with `.{locale}` it is asked in each of the site's languages.
    asks: the words. of: what exists and may be chosen (`sources`, `lanes`); empty where anything may be written.
    many: whether there may be several. needed: whether it must be answered, in the language of the series at least.
    asked: whether it is asked; else there is only the option.
    """

    key: str
    asks: str
    of: str = ""
    many: bool = False
    needed: bool = False
    asked: bool = True

    @property
    def field(self) -> str:
        """The key of the record."""
        return self.key.removesuffix(_EACH)

    @property
    def by_locale(self) -> bool:
        """Whether it is asked in each language."""
        return self.key.endswith(_EACH)


_ID = Question("id", "Id (part of the address; it stays)", needed=True)
_NAME = Question("name.{locale}", "Name", needed=True)
_TEXT = Question("text.{locale}", "Text in your own words, [@source-id] after each statement")
_URL = Question("url", "Web address")
_CITE = Question("cite", "Source", of="sources", many=True)
_NEEDED_CITE = Question("cite", "Source", of="sources", many=True, needed=True)

QUESTIONS: dict[str, tuple[Question, ...]] = {
    "event": (
        Question("when", "Date (as 2014, 2014-11, 2014-11-19 or 2014-11-19/2014-11-21)", needed=True),
        Question("time", "Time of day", asked=False),
        Question("title.{locale}", "Title", needed=True),
        Question("short.{locale}", "Short title", asked=False),
        Question("lane", "Lane", of="lanes", needed=True),
        Question("edition", "Edition", of="editions"),
        Question("where", "Place", of="places"),
        _NEEDED_CITE,
        _TEXT,
        Question("people", "Person", of="people", many=True),
        Question("organisations", "Organisation", of="organisations", many=True),
        Question("documents", "Document", of="documents", many=True),
        Question("programmes", "Programme", of="programmes", many=True),
        Question("weight", "Weight, 1 to 5, by what it changed (2 where nothing is said)"),
        Question("tags", "Tag", many=True, asked=False),
        Question("part_of", "Event that it is part of", of="events", asked=False),
        Question("related", "Related event", of="events", many=True, asked=False),
        _ID,
    ),
    "source": (
        Question("title.{locale}", "Title", needed=True),
        Question("kind", "Kind", of="source_kinds", needed=True),
        Question("publisher", "Publisher", of="organisations", needed=True),
        Question("authors", "Author", many=True),
        Question("published", "Published (date)"),
        Question("language", "Language of the work (zh, en, ja …)", needed=True),
        _URL,
        Question("archive_url", "Address of a stored copy that you saw"),
        Question("read_as", "What was read", of="readings", needed=True),
        Question("accessed", "Read on (date)"),
        _ID,
    ),
    "person": (_NAME, Question("native", "Name in the person’s own script"), _TEXT, _CITE, _ID),
    "organisation": (_NAME, Question("kind", "Kind", of="organisation_kinds"), _TEXT, _URL, _CITE, _ID),
    "document": (
        _NAME,
        Question("kind", "Kind", of="document_kinds"),
        _CITE,
        Question("issued", "Issued (date)"),
        Question("issuer", "Issuer", of="organisations"),
        _TEXT,
        _URL,
        _ID,
    ),
    "programme": (_NAME, _TEXT, _URL, _CITE, _ID),
    "edition": (
        _NAME,
        Question("number", "Number, as the organisers count"),
        Question("when", "Date (as 2014, 2014-11, 2014-11-19 or 2014-11-19/2014-11-21)", needed=True),
        Question("where", "Place", of="places", needed=True),
        _NEEDED_CITE,
        Question("theme.{locale}", "Theme, exactly as published"),
        _TEXT,
        _ID,
    ),
}

KINDS = tuple(QUESTIONS)
