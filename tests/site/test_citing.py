"""On the built pages: how to cite and to embed them, in HTML alone, and oEmbed files that can be found."""

import json
import shutil
from pathlib import Path
from typing import Any

import bibtexparser
import pytest
from lxml import html

from tests.series import OPENS, SMALL, edit

from .conftest import timeline

ADDRESS = "https://example.org/repo/"
TITLE = 'Ada: "R&D" <b>100 %</b> {now}'
PAGES = ["", "editions/2021/", "events/2021-05-10-meeting-opens/", "events/2021-05-10-ada-lake-speaks/"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small series, one of its titles full of signs, built below a path."""
    folder = tmp_path_factory.mktemp("citing")
    seeds = Path(shutil.copytree(SMALL, folder / "seeds"))
    edit(OPENS, "en: First meeting opens", f"en: {json.dumps(TITLE)}")(seeds)
    done = timeline("build", "--seeds", seeds, "--out", folder / "site", "--site-url", ADDRESS)
    assert done.returncode == 0, done.stderr
    return folder / "site"


def page(site: Path, locale: str, address: str) -> Any:
    """Return a page of the site."""
    return html.parse(str(site / locale / address / "index.html"), html.HTMLParser(encoding="utf-8")).getroot()


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("address", PAGES)
def test_the_oembed_file_is_found_from_the_page(site: Path, locale: str, address: str) -> None:
    root = page(site, locale, address)
    (link,) = root.xpath("//head/link[@type='application/json+oembed']")
    assert link.get("rel") == "alternate "
    assert link.get("href").startswith(f"{ADDRESS}{locale}/oembed/")
    answer = json.loads((site / link.get("href").removeprefix(ADDRESS)).read_bytes())
    assert link.get("title") == answer["title"]
    snippets = [pre.text_content() for pre in root.cssselect(".tl-citing pre")[1:]]
    assert snippets == ([answer["html"]] if address else [])


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("address", PAGES[1:])
def test_everything_is_there_without_script(site: Path, locale: str, address: str) -> None:
    root = page(site, locale, address)
    (section,) = root.cssselect(".tl-citing")
    permalink = f"{ADDRESS}{locale}/{address}"
    assert section.xpath(".//a[@rel='bookmark']/@href") == [permalink]
    assert permalink in section.cssselect("p")[0].text_content()
    library = bibtexparser.parse_string(section.cssselect("pre")[0].text_content())
    assert library.failed_blocks == []
    assert library.entries[0]["url"] == permalink
    assert section.cssselect("button") == []
    assert len(section.cssselect("details")) == 2


def test_a_title_full_of_signs_stays_words(site: Path) -> None:
    root = page(site, "en", PAGES[2])
    (section,) = root.cssselect(".tl-citing")
    assert section.cssselect("b") == []
    assert TITLE in section.cssselect("p")[0].text_content()
    assert r"{{Ada: " r'"R\&D" <b>100 \%</b> {\textbraceleft}now{\textbraceright}}}' in section.text_content()


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_no_page_speaks_of_a_day_of_reading(site: Path, locale: str) -> None:
    for address in PAGES[1:]:
        (section,) = page(site, locale, address).cssselect(".tl-citing")
        told = section.text_content().lower()
        assert not [word for word in ("retrieved", "accessed", "urldate", "引用日期", "访问") if word in told]
