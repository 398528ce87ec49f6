"""A scalar as YAML: without quotes where every reader takes it for the same text, else between single quotes.

Readers of YAML 1.1 and 1.2 turn some words into numbers, dates or truth values; our loader does not, but other
programs read the seeds too. So text that looks like one of these is quoted; a number, date or flag never is.
"""

import json
import re

import yaml

from generator.formatting.tree import Leaf
from generator.load.words import is_wholly_quoted

_ODD_START = re.compile(r"[\[\]{},#&*!|>'\"%@`]|[-?:]([ ]|$)|---|\.\.\.")
_ODD_WITHIN = re.compile(r":( |$)| #|[\n\r\t]|^ | $")
_ODD_IN_BRACKETS = re.compile(r"[\[\]{},?]|:[\[\]{},]")
_LOOKS_LIKE_MORE = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[yYnN]")
_NEEDS_ESCAPES = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_RESOLVER = yaml.SafeLoader("")


def written(leaf: Leaf, within_brackets: bool = False) -> list[str]:
    """Return a scalar's lines: one, or the header of a literal block and its lines, not yet indented."""
    text = leaf.text
    if leaf.plain and (text in ("", "null", "~") or is_wholly_quoted(text)):
        return [text]  # nothing written, or a fault that is told elsewhere and would vanish in quotes
    if "\n" in text and not within_brackets and _is_literal(text):
        return ["|" if text.endswith("\n") else "|-", *text.removesuffix("\n").split("\n")]
    if "\n" in text or _NEEDS_ESCAPES.search(text):
        return [json.dumps(text, ensure_ascii=False)]
    return [text] if _is_plain(leaf, within_brackets) else ["'" + text.replace("'", "''") + "'"]


def _is_plain(leaf: Leaf, within_brackets: bool) -> bool:
    text = leaf.text
    if not text or _ODD_START.match(text) or _ODD_WITHIN.search(text):
        return False
    if within_brackets and _ODD_IN_BRACKETS.search(text):
        return False
    return not is_wholly_quoted(text) and (leaf.bare or not _looks_like_more_than_text(text))


def _looks_like_more_than_text(text: str) -> bool:
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag != "tag:yaml.org,2002:str" or _LOOKS_LIKE_MORE.fullmatch(text) is not None


def _is_literal(text: str) -> bool:
    """Tell whether a block holds a text as it is: no space at the end of a line nor before the first, no empty ends."""
    lines = text.removesuffix("\n").split("\n")
    clean = all(line == line.rstrip() and not _NEEDS_ESCAPES.search(line) for line in lines)
    return clean and bool(lines[0]) and bool(lines[-1]) and lines[0][0] != " "
