"""The measured part of benchmarks/README.md, between two marks."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

README = Path(__file__).parent / "README.md"


class NoMarks(ValueError):
    """A file lacks the two marks between which a part is written."""


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a Markdown table; bars in a cell are escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def replace_part(text: str, name: str, part: str) -> str:
    """Return a text in which a part stands anew between `<!-- NAME -->` and `<!-- /NAME -->`; raises NoMarks."""
    marks = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(<!-- /{re.escape(name)} -->)", re.DOTALL)
    written, count = marks.subn(lambda found: f"{found[1]}{part.strip()}\n{found[2]}", text)
    if count != 1:
        raise NoMarks(f"<!-- {name} --> and <!-- /{name} --> stand {count} times")
    return written


def read_part(text: str, name: str) -> str:
    """Return what stands between the marks; raises NoMarks."""
    found = re.findall(rf"<!-- {re.escape(name)} -->\n(.*?)<!-- /{re.escape(name)} -->", text, re.DOTALL)
    if len(found) != 1:
        raise NoMarks(f"<!-- {name} --> and <!-- /{name} --> stand {len(found)} times")
    return str(found[0])


def rounded(value: float | None, digits: int = 0) -> str:
    """Return a figure for a table, a dash for none."""
    return "–" if value is None else f"{value:,.{digits}f}"


def ratio(theirs: float | None, ours: float | None) -> str:
    """Return how many times ours theirs is: above 1 where we are ahead."""
    return "–" if theirs is None or not ours else f"{theirs / ours:.1f}×"
