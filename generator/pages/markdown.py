"""Prose to Markdown in which nothing of a record can be markup."""

import re
from collections.abc import Callable

from generator.model.text import Citation, Emphasis, Link, Prose

_ALWAYS = re.compile(r"[\\`*_{}\[\]<>#+=|~&!^$\"]")
_AT_START = re.compile(r"^(\s*)([-:]|\d+(?=[.)]))", re.MULTILINE)
_HAN = re.compile("[\u3400-\u9fff][\u3400-\u9fff\u3000-\u303f\uff00-\uffef·]*")


def escape(words: str) -> str:
    """Return words as Markdown that shows exactly these words, on one line."""
    line = " ".join(words.split())
    line = _ALWAYS.sub(lambda found: f"&#{ord(found[0])};", line)
    return _AT_START.sub(lambda found: f"{found[1]}&#{ord(found[2][0])};{found[2][1:]}", line)


def mark_han(markdown: str) -> str:
    """Return Markdown in which each run of Chinese characters says its language."""
    return _HAN.sub(lambda found: f'<span lang="zh-Hans">{found[0]}</span>', markdown)


def to_markdown(
    prose: Prose, number: Callable[[str], int], link: Callable[[Link], tuple[str, str]], *, mark: bool = False
) -> str:
    """Return a prose as paragraphs of Markdown.

    number: gives a work's number in the page's list of sources.
    link: gives the words and the address of a link to a record.
    mark: whether runs of Chinese say their language, for pages in another one.
    """
    made = ""
    for part in prose.parts:
        if isinstance(part, Citation):
            made = made.rstrip() + _citation(part, number)
        elif isinstance(part, Link):
            words, address = link(part)
            made += f"[{_words(words, mark)}]({address})"
        elif isinstance(part, Emphasis):
            made += f"<em>{_words(part.text, mark)}</em>"
        else:
            made += _spaced(part.text, mark)
    return made.strip() + "\n"


def _citation(citation: Citation, number: Callable[[str], int]) -> str:
    marks = []
    for work in citation.works:
        place = number(work.source)
        locator = f", {escape(work.locator)}" if work.locator else ""
        marks.append(f"[&#91;{place}{locator}&#93;](#cite-{place})")
    return "".join(marks)


def _words(words: str, mark: bool) -> str:
    escaped = escape(words)
    return mark_han(escaped) if mark else escaped


def _spaced(words: str, mark: bool) -> str:
    """Escape words that stand between other parts, whose outer spaces count."""
    before = " " if words[:1].isspace() else ""
    after = " " if words[-1:].isspace() and words.strip() else ""
    return before + _words(words, mark) + after
