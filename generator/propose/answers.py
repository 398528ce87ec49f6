"""Answers to the values of one record: keys in the order of the model, words by locale together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.load.layout import ONE_A_FILE
from generator.model.dates import NotADate, parse
from generator.model.fields import written_fields
from generator.model.ids import is_id
from generator.model.naming import day_of, joined, slug
from generator.model.timeline import Timeline
from generator.model.walk import records_by_kind

Answers = dict[str, str | list[str]]
"""What was answered, by key (`when`, `title.zh`, `cite`); a list where there may be several."""

FOLDERS = {kind.__name__.lower(): folder for folder, (kind, _) in ONE_A_FILE.items()}
"""The folder of each kind of record that has a file of its own, by the kind as editors call it."""

_WHOLE = ("weight", "number")


@dataclass(frozen=True, slots=True)
class Draft:
    """A record that is not written yet: its kind (`event`) and its values, as YAML will hold them."""

    kind: str
    values: Mapping[str, Any]

    @property
    def type(self) -> Any:
        """The record's dataclass."""
        return ONE_A_FILE[FOLDERS[self.kind]][0]

    @property
    def file(self) -> str:
        """Where it will stand below seeds/; raises ValueError where its id is none."""
        name = str(self.values["id"])
        if not is_id(name):
            raise ValueError(name)
        year = f"{name[:4]}/" if self.kind == "event" else ""
        return f"{FOLDERS[self.kind]}/{year}{name}.yml"


def draft_of(kind: str, answers: Answers, locales: Iterable[str]) -> Draft:
    """Return the record that answers make so far; a theme rests on the works of its edition."""
    type_ = ONE_A_FILE[FOLDERS[kind]][0]
    values: dict[str, Any] = {}
    for key in written_fields(type_):
        words = {locale: answers[f"{key}.{locale}"] for locale in locales if answers.get(f"{key}.{locale}")}
        if words:
            values[key] = {**words, **({"cite": answers.get("cite", [])} if key == "theme" else {})}
        elif answer := answers.get(key):
            values[key] = int(answer) if key in _WHOLE and isinstance(answer, str) and answer.isdecimal() else answer
    return Draft(kind, values)


def id_for(kind: str, answers: Answers) -> str:
    """Return the id that date and English title make (`2023-11-08-summit-opens`); empty where they make none."""
    words = slug(_one(answers, "title.en") or _one(answers, "name.en"))
    if kind == "event":
        return joined(_day(answers, "when"), words) if words and _day(answers, "when") else ""
    if kind == "source":
        return joined(_one(answers, "publisher")[:24].strip("-"), _day(answers, "published"), slug(words, 24))
    return _day(answers, "when")[:4] if kind == "edition" else words


def file_of(name: str, timeline: Timeline) -> str:
    """Return the file of the record that has or had an id; `released.json` where only that knows it."""
    records = [record for kind in records_by_kind(timeline).values() for record in kind.values()]
    files = (record.origin.file for record in records if name in (record.id, *record.formerly))
    return next(files, "released.json")


def _day(answers: Answers, key: str) -> str:
    try:
        return day_of(parse(_one(answers, key)))
    except NotADate:
        return ""


def _one(answers: Answers, key: str) -> str:
    answer = answers.get(key, "")
    return answer if isinstance(answer, str) else ""
