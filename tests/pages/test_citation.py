"""A page says how to cite it: a line in the manner of its language, and BibTeX that others can read."""

from pathlib import Path

import bibtexparser
import pytest
from bibtexparser.middlewares import LatexDecodingMiddleware
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from generator.model.text import Phrase
from generator.pages.citation import bibtex
from generator.pages.view import Shown
from tests.pages.reading import pages_of, view_of
from tests.series import CLOSES, OPENS, SERIES, edit

OPENING = "events/2021-05-10-meeting-opens/"
CLOSING = "events/2021-05-12-meeting-closes/"
TITLES = [
    "First meeting opens",
    "首届会议开幕：来宾逾1800人",
    'She said “no”, he said "yes", and it\'s over',
    "A {whole} pair of braces",
    "One } that ends and one { that opens",
    "100 % of R&D at #1 for $5 in file_name",
    "C:\\new\\textbf{folder} and a trailing \\",
    "~ and ^ and @ and = and , and <b>",
    r"\{\}%",
    "Zoë’s naïve café – 50 ° — …",
]

# Three commands of LaTeX itself that the reader's table lacks, or takes for an accent.
SIGNS = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
TABLE = get_default_latex_context_db()
TABLE.add_context_category("signs", [MacroTextSpec(name, sign) for name, sign in SIGNS.items()], prepend=True)
LATEX = LatexNodes2Text(latex_context=TABLE)


def citing(seeds: Path, locale: str, address: str) -> dict[str, object]:
    """Return what a page says of citing it."""
    found = pages_of(seeds, locale)[address].meta["citing"]
    assert isinstance(found, dict)
    return found


def said(shown: Shown) -> str:
    """Return words without the languages of their parts."""
    return shown if isinstance(shown, str) else "".join(run["text"] for run in shown)


@pytest.mark.parametrize("title", TITLES)
def test_an_outside_reader_of_bibtex_gets_every_title_back(seeds: Path, title: str) -> None:
    view = view_of(seeds)
    entry = bibtex(view, Phrase({"en": title}), "https://example.org/en/events/one/", "one", None)
    library = bibtexparser.parse_string(entry, append_middleware=[LatexDecodingMiddleware(decoder=LATEX)])
    assert library.failed_blocks == []
    (read,) = library.entries
    assert (read.entry_type, read.key) == ("online", "one")
    assert read["title"] == title
    assert read["author"] == "Small Timeline"
    assert read["url"] == "https://example.org/en/events/one/"


@pytest.mark.parametrize("title", TITLES)
def test_braces_are_balanced_as_bibtex_counts_them(seeds: Path, title: str) -> None:
    entry = bibtex(view_of(seeds), Phrase({"en": title}), "https://example.org/{en}/", "one")
    depth = 0
    for place, sign in enumerate(entry):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth > 0 or place < entry.index("{") or place >= len(entry) - 2
    assert depth == 0


def test_a_chinese_page_is_cited_after_gb_t_7714(seeds: Path) -> None:
    found = citing(seeds, "zh", OPENING)
    address = f"https://small.example/zh/{OPENING}"
    assert found["line"] == f"湖畔时间线. 首届会议开幕[EB/OL]. (2026-01-02). {address}."
    assert found["permalink"] == address


def test_an_english_page_is_cited_by_author_title_date_and_address(seeds: Path) -> None:
    address = f"https://small.example/en/{OPENING}"
    line = f"Small Timeline. First meeting opens. 2 January 2026. {address}"
    assert citing(seeds, "en", OPENING)["line"] == line


def test_a_title_that_ends_with_a_sign_gets_no_second_one(seeds: Path) -> None:
    edit(OPENS, "en: First meeting opens", "en: Who opens the first meeting?")(seeds)
    assert "meeting? 2 January" in said(citing(seeds, "en", OPENING)["line"])


def test_an_entry_without_a_date_is_cited_without_one(seeds: Path) -> None:
    edit(CLOSES, "added: 2026-01-02\n", "")(seeds)
    assert said(citing(seeds, "zh", CLOSING)["line"]).endswith(f"闭幕[EB/OL]. https://small.example/zh/{CLOSING}.")
    assert said(citing(seeds, "en", CLOSING)["line"]).endswith(f"closes. https://small.example/en/{CLOSING}")
    assert "date" not in said(citing(seeds, "en", CLOSING)["bibtex"])


def test_bibtex_names_date_address_and_language(seeds: Path) -> None:
    entry = said(citing(seeds, "zh", OPENING)["bibtex"])
    (read,) = bibtexparser.parse_string(entry).entries
    told = {field.key: field.value for field in read.fields}
    assert told == {
        "author": "{湖畔时间线}",
        "title": "{首届会议开幕}",
        "date": "2026-01-02",
        "url": f"https://small.example/zh/{OPENING}",
        "language": "chinese",
    }
    assert read.key == "2021-05-10-meeting-opens"


def test_an_untranslated_title_says_its_language(seeds: Path) -> None:
    edit(OPENS, "  en: First meeting opens\n", "")(seeds)
    found = citing(seeds, "en", OPENING)
    assert {"text": "首届会议开幕", "lang": "zh-Hans"} in found["line"]
    assert {"text": "首届会议开幕", "lang": "zh-Hans"} in found["bibtex"]
    assert "language = {chinese}" in said(found["bibtex"])


def test_an_edition_is_cited_too_by_a_key_of_its_own(seeds: Path) -> None:
    found = citing(seeds, "en", "editions/2021/")
    assert said(found["bibtex"]).startswith("@online{edition-2021,\n")
    assert said(found["line"]).endswith("https://small.example/en/editions/2021/")


def test_the_address_is_that_of_the_series_with_one_slash(seeds: Path) -> None:
    edit(SERIES, "https://small.example/", "https://small.example/repo")(seeds)
    assert citing(seeds, "en", OPENING)["permalink"] == f"https://small.example/repo/en/{OPENING}"
