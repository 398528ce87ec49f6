"""How a reader cites a page: a line in the manner of the page's language, BibTeX, the lasting address."""

import re
from urllib.parse import quote

import babel

from generator.model.dates import Edtf
from generator.model.text import Phrase
from generator.pages.view import Shown, View, joined

_ENDS = tuple(".!?…。！？")
_OPENS_OR_ENDS = re.compile(r"[{}\\]")

_ESCAPES = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        **{sign: "\\" + sign for sign in "#$%&_"},
    }
)
"""Braces by name: BibTeX counts a brace even after a backslash."""


def citing(view: View, name: Phrase, address: str, key: str, added: Edtf | None = None) -> dict[str, object]:
    """Return what a template needs to tell how a page is cited; there is no day of reading, as there is no clock.

    name: the title of what the page is about. address: the page's, below the locale. key: the entry's in BibTeX.
    added: when the entry was first published.
    """
    permalink = view.permalink(address)
    return {
        "line": _line(view, name, permalink, added),
        "bibtex": view.runs(bibtex(view, name, permalink, key, added)),
        "permalink": permalink,
    }


def bibtex(view: View, name: Phrase, permalink: str, key: str, added: Edtf | None = None) -> str:
    """Return an @online entry in UTF-8, with a date where the entry has one.

    permalink: the page's full address; the other arguments are those of `citing`. A second pair of
    braces keeps the capitals of a name and a title. The address stands as it is: every style sets `url` verbatim.
    """
    locale, title = view.spoken(name)
    fields = {
        "author": f"{{{_escaped(view.plain(view.timeline.series.name))}}}",
        "title": f"{{{_escaped(title)}}}",
        "date": added.text if added else "",
        "url": _OPENS_OR_ENDS.sub(lambda sign: quote(sign[0]), permalink),
        "language": _language(view.tag_of(locale)),
    }
    written = "".join(f"  {field} = {{{value}}},\n" for field, value in fields.items() if value)
    return f"@online{{{key},\n{written}}}\n"


def _line(view: View, name: Phrase, permalink: str, added: Edtf | None) -> Shown:
    """Return the citation: GB/T 7714 for an electronic resource in Chinese, else author, title, date and address.

    The site is the author; by either custom its name does not stand a second time as that of the publisher.
    """
    title, site = view.show(name), view.show(view.timeline.series.name)
    if view.locale.tag.startswith("zh"):
        date = f"({added.text}). " if added else ""
        return joined(site, ". ", title, f"[EB/OL]. {date}{permalink}.")
    stop = " " if view.plain(name).endswith(_ENDS) else ". "
    date = f"{view.date(added)}. " if added else ""
    return joined(site, ". ", title, stop + date, view.runs(permalink))


def _escaped(words: str) -> str:
    """Return words as BibTeX and LaTeX read them back; everything but their own signs stays as it is."""
    return words.translate(_ESCAPES)


def _language(tag: str) -> str:
    """Return the English name of a language, in small letters as BibLaTeX writes it."""
    language = tag.split("-", maxsplit=1)[0].lower()
    return str(babel.Locale.parse("en").languages.get(language, language)).lower()
