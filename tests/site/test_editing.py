"""Every page that is made from one file leads to that file on the forge."""

import shutil
from pathlib import Path

import pytest
from lxml import html

from tests.site.conftest import SMALL, timeline
from tests.series import write

FORGE = "https://forge.example/small/edit/main/"
DISAGREEMENT = """\
- id: first-guests
  title: {zh: 首届来宾人数, en: Guests of the first meeting}
  of: {edition: '2021', field: figures.guests}
  why: {zh: 采用主办方的数字。, en: The organisers’ figure is shown.}
"""

PAGES = {
    "": "seeds/series.yml",
    "events/2021-05-10-meeting-opens/": "seeds/events/2021/2021-05-10-meeting-opens.yml",
    "editions/2021/": "seeds/editions/2021.yml",
    "sources/lake-herald-2021-05-12/": "seeds/sources/lake-herald-2021-05-12.yml",
    "people/ada-lake/": "seeds/entities/people/ada-lake.yml",
    "organisations/lake-society/": "seeds/entities/organisations/lake-society.yml",
    "documents/lake-appeal/": "seeds/entities/documents/lake-appeal.yml",
    "programmes/water-fair/": "seeds/entities/programmes/water-fair.yml",
    "disagreements/": "seeds/disagreements.yml",
    "glossary/": "seeds/glossary.yml",
    "places/": "seeds/places.yml",
    "compare/": "seeds/measures.yml",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small series with a disagreement, built once."""
    folder = tmp_path_factory.mktemp("editing")
    seeds = Path(shutil.copytree(SMALL, folder / "seeds"))
    write("disagreements.yml", DISAGREEMENT)(seeds)
    done = timeline("build", "--seeds", seeds, "--out", folder / "site", "--work", folder / "work")
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize(("page", "file"), PAGES.items())
def test_a_page_leads_to_the_file_that_it_is_made_from(page: str, file: str, locale: str, site: Path) -> None:
    tree = html.fromstring((site / locale / page / "index.html").read_bytes())
    links = tree.xpath("//footer//a[@rel='edit']/@href")
    assert links == [FORGE + file]


def test_each_of_these_files_is_there(site: Path) -> None:
    assert [file for file in PAGES.values() if not (site.parent / file).is_file()] == []


def test_an_entry_of_a_list_leads_to_its_file(site: Path) -> None:
    tree = html.fromstring((site / "en" / "disagreements" / "index.html").read_bytes())
    assert tree.xpath("//section[@id='first-guests']//a[@rel='edit']/@href") == [FORGE + "seeds/disagreements.yml"]
