"""The labelled sentences: what stands in them, where, and what it means."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, NamedTuple

import yaml

from generator.model.dates import Edtf, parse

FOLDER = Path(__file__).parent
FILES = ("held-out", "develop")
LANGUAGES = ("zh", "en")
Language = Literal["zh", "en"]


class NoSuchText(ValueError):
    """A label names words that do not stand in its sentence, or not after those of the label before."""


class Reading(NamedTuple):
    """Words of a sentence, by their offsets, the end excluded, and what they are read as: two are the same or not."""

    start: int
    end: int
    says: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its labels.

    published: the day of its article. earlier: a date that the article named before it.
    dates: read as first day, last day, approximate, uncertain. figures: read as value, bound.
    """

    text: str
    published: date
    earlier: Edtf | None
    dates: tuple[Reading, ...]
    figures: tuple[Reading, ...]

    @property
    def language(self) -> Language:
        """The language it is written in: Chinese where a Chinese character stands in it."""
        return "zh" if re.search("[\u3400-\u9fff]", self.text) else "en"


def rows(name: str) -> list[dict[str, Any]]:
    """Return the entries of a file as they are written, all values as text; name: without `.yml`."""
    return list(yaml.load((FOLDER / f"{name}.yml").read_text("utf-8"), Loader=yaml.BaseLoader))


def sentences(name: str) -> tuple[Sentence, ...]:
    """Return the sentences of a file; raises NoSuchText, and NotADate for what is not EDTF."""
    return tuple(sentence(row) for row in rows(name))


def sentence(row: dict[str, Any]) -> Sentence:
    """Return one entry as a sentence; labels stand in the order of their words."""
    dates, figures = row.get("dates", []), row.get("figures", [])
    return Sentence(
        row["text"],
        date.fromisoformat(row["published"]),
        parse(row["earlier"]) if "earlier" in row else None,
        _placed(row["text"], [(one["text"], says(_when(one["when"]))) for one in dates]),
        _placed(row["text"], [(one["text"], (float(one["value"]), one["bound"])) for one in figures]),
    )


def says(when: Edtf | None) -> tuple[object, ...]:
    """Return what is compared of a date: first day, last day, approximate, uncertain; None is a date without days."""
    return (when.earliest, when.latest, when.approximate, when.uncertain) if when else (None, None, False, False)


def _when(written: str) -> Edtf | None:
    return None if written == "null" else parse(written)


def _placed(text: str, labels: list[tuple[str, tuple[object, ...]]]) -> tuple[Reading, ...]:
    placed, after = [], 0
    for words, meaning in labels:
        start = text.find(words, after)
        if start < 0:
            raise NoSuchText(f"“{words}” does not stand in “{text}” after the label before it")
        after = start + len(words)
        placed.append(Reading(start, after, meaning))
    return tuple(placed)
