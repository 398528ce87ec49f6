"""The hand-written pages, and what stands in them: fenced blocks, tables, front matter."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DOCS = Path(__file__).resolve().parents[2] / "docs"
LOCALES = ("zh", "en")
PAGES = tuple(sorted(path.stem for path in (DOCS / LOCALES[0]).glob("*.md")))

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAMED_FILE = re.compile(r"`(seeds/[^`]+\.yml)`")


class Block(NamedTuple):
    """A fenced block: its language, the file that the paragraph before it ends with, or "", and its text."""

    language: str
    file: str
    text: str


def page(locale: str, name: str) -> str:
    """Return a page as written."""
    return (DOCS / locale / f"{name}.md").read_text("utf-8")


def blocks(written: str) -> Iterator[Block]:
    """Yield the fenced blocks of a page."""
    start = 0
    for found in _FENCE.finditer(written):
        paragraph = written[start : found.start()].strip().rsplit("\n\n", 1)[-1]
        files = _NAMED_FILE.findall(paragraph)
        yield Block(found[1], files[-1] if files else "", found[2])
        start = found.end()


def tables(written: str) -> Iterator[list[tuple[str, ...]]]:
    """Yield the rows of each table, the head first, the line under the head left out."""
    for run in re.findall(r"(?:^\|.*\|\n)+", _FENCE.sub("", written), re.MULTILINE):
        rows = [tuple(cell.strip() for cell in line.strip("|").split(" | ")) for line in run.splitlines()]
        yield [tuple(cell.strip("| ") for cell in row) for row in (rows[0], *rows[2:])]


def code(cell: str) -> str:
    """Return what a cell holds that is one code span, else nothing."""
    found = re.fullmatch(r"`([^`]+)`", cell)
    return found[1] if found else ""
