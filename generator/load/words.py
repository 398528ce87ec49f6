"""Phrases and prose as written: what an editor's word processor tends to leave behind."""

import re
from typing import Any

from generator.load.door import Door
from generator.load.nodes import Scalar
from generator.model.text import BadMarkup, parse_prose

_WHOLLY_QUOTED = re.compile(r"[“”„][^“”]*[“”]")


def is_wholly_quoted(text: str) -> bool:
    """Tell whether a text stands as a whole between a word processor's quotation marks."""
    return _WHOLLY_QUOTED.fullmatch(text) is not None


def read_phrase_words(node: Scalar, place: str, door: Door) -> Any:
    """Return a name, title or label: one line of plain words."""
    if node.plain and is_wholly_quoted(node.text):
        return door.tell("text-word-quotes", node, place, value=node.text)
    if "\n" in node.text.strip():
        return door.tell("text-lines", node, place)
    return node.text.strip()


def read_prose(node: Scalar, place: str, door: Door) -> Any:
    """Return prose with its citations and links."""
    if node.plain and is_wholly_quoted(node.text):
        return door.tell("text-word-quotes", node, place, value=node.text)
    try:
        return parse_prose(node.text.strip())
    except BadMarkup as error:
        return door.tell(f"text-bad-{error.reason}", node, place, written=error.written)
