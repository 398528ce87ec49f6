"""Another series builds without a change of the generator or the look, whatever it is about; no word of ours is in it."""

import json
import re
import shutil
from pathlib import Path

import pytest
from lxml import html

from tests.series import BIENNIAL, edit, remove

from .conftest import timeline

OURS = re.compile("乌镇|wuzhen|世界互联网大会|world internet conference|互联网之光|light of internet|峰会|summit", re.IGNORECASE)
LANES = 12



@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The series that `timeline init` writes, with its site."""
    folder = tmp_path_factory.mktemp("begun") / "fair"
    assert timeline("init", folder).returncode == 0
    return build(folder / "seeds").parent


@pytest.fixture(scope="module")
def biennial(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another series with its site: English first, twelve lanes, every second year, kinds of its own."""
    folder = tmp_path_factory.mktemp("biennial")
    return build(Path(shutil.copytree(BIENNIAL, folder / "seeds"))).parent


def build(seeds: Path) -> Path:
    """Build the site beside the seeds and return it; nothing at all may be told of them."""
    done = timeline("build", "--seeds", seeds, "--out", seeds.parent / "site", "--locale", "en")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("0 errors, 0 warnings\n")
    return seeds.parent / "site"


def read(folder: Path, file: str) -> str:
    return (folder / "site" / file).read_text("utf-8")


def navigation(folder: Path, file: str) -> list[str]:
    """Return the names of the main pages as a page shows them."""
    menu = html.fromstring(read(folder, file)).xpath('//nav[contains(@class, "tl-menu--row")]')[0]
    return [" ".join(link.text_content().split()) for link in menu.iter("a")]


@pytest.mark.parametrize("name", ["begun", "biennial"])
def test_no_word_of_our_series_is_in_another(name: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(name)
    written = [
        path
        for path in (folder / "site").rglob("*")
        if path.suffix in (".html", ".json", ".xml", ".txt", ".svg", ".css")
    ]
    assert len(written) > 100
    assert [path for path in written if OURS.search(path.read_text("utf-8"))] == []
    written = [path for path in folder.rglob("*") if path.suffix in (".md", ".yml", ".cff")]
    assert [path for path in written if OURS.search(path.read_text("utf-8"))] == []


def test_what_init_wrote_says_on_every_first_page_that_it_is_an_example(begun: Path) -> None:
    assert "（示例）" in read(begun, "zh/index.html")
    assert "(example)" in read(begun, "en/index.html")
    assert "虚构" in read(begun, "index.html")
    assert "invented" in read(begun, "index.html")


def test_kinds_of_entities_are_called_as_the_series_says(biennial: Path) -> None:
    assert navigation(biennial, "en/index.html")[4:6] == ["Clubs", "Trophies"]
    assert navigation(biennial, "zh/index.html")[4:6] == ["风筝社", "奖杯"]
    page = read(biennial, "en/programmes/index.html")
    assert "<h1>Trophies</h1>" in page
    assert "What the best kites win." in page
    assert "Clubs named in the entries, each with its sources." in read(biennial, "en/organisations/index.html")
    assert "Programme" not in read(biennial, "en/index.html")
    kinds = dict(json.loads(read(biennial, "en/search.json"))["kinds"])
    assert (kinds["programmes"], kinds["organisations"], kinds["people"]) == ("Trophy", "Club", "Person")
    event = read(biennial, "zh/events/2018-08-03-prize/index.html")
    assert "奖杯" in event
    assert "风筝社" in event


def test_a_kind_without_records_has_no_page_and_no_entry_in_the_navigation(biennial: Path) -> None:
    for locale in ("en", "zh"):
        for folder in ("people", "documents"):
            assert not (biennial / "site" / locale / folder).exists()
    assert {"People", "Documents"}.isdisjoint(navigation(biennial, "en/index.html"))


def test_each_of_twelve_lanes_has_its_own_mark_and_its_place(biennial: Path) -> None:
    page = html.fromstring(read(biennial, "en/index.html"))
    chips = page.xpath('//button[@data-facet="lane"]')
    assert [chip.get("class") for chip in chips] == [f"tl-chip tl-lane-{number}" for number in range(1, LANES + 1)]
    classes = {item.get("data-lane"): item.get("class").split()[1] for item in page.xpath('//li[@data-earliest and @data-lane]')}
    assert classes == {chip.get("data-value"): chip.get("class").split()[1] for chip in chips}


def test_the_first_language_opens_the_door(biennial: Path) -> None:
    door = html.fromstring(read(biennial, "index.html"))
    assert door.get("lang") == "en-GB"
    assert door.xpath("//h1/text()") == ["Kites over Sandbank"]
    assert door.xpath("//h2/text()") == ["沙洲风筝记"]
    home = html.fromstring(read(biennial, "zh/sources/index.html"))
    assert home.xpath('//link[@hreflang="x-default"]/@href') == ["https://kites.example/sandbank/en/sources/"]


def test_what_happened_between_editions_is_not_said_to_be_of_their_year(biennial: Path) -> None:
    page = html.fromstring(read(biennial, "en/index.html"))
    columns = {item.get("id"): cell.get("data-column") for cell in page.xpath("//li[@data-column]") for item in cell.iter("li")}
    assert (columns["2017-food"], columns["2019-11-night"]) == ("run-up", "run-up")
    assert (columns["2020-08-repair"], columns["2020-12-farewell"]) == ("day-not-known", "afterwards")


def test_only_pages_that_the_series_wrote_itself_can_be_edited_there(begun: Path, biennial: Path) -> None:
    assert "/edit/main/docs/en/method.md" in read(begun, "en/method/index.html")
    assert "/edit/" not in read(biennial, "en/method/index.html")


def test_a_page_that_a_language_lacks_is_left_out_there_and_its_links_are_words(tmp_path: Path) -> None:
    assert timeline("init", tmp_path / "fair").returncode == 0
    seeds = tmp_path / "fair" / "seeds"
    territory = "  - {id: en, tag: en, territory: en_GB, name: English}\n"
    edit("series.yml", territory, f"{territory}  - {{id: fr, tag: fr, territory: fr_FR, name: Français}}\n")(seeds)
    series = (seeds / "series.yml").read_text("utf-8")
    (seeds / "series.yml").write_text(re.sub(r"^( +)en: (.*)$", r"\1en: \2\n\1fr: \2", series, flags=re.MULTILINE), "utf-8")
    docs = tmp_path / "fair" / "docs"
    remove("zh/method.md")(docs)
    (docs / "fr").mkdir()
    shutil.copy(docs / "en" / "about.md", docs / "fr" / "about.md")
    (docs / "en" / "thanks.md").write_text("# Thanks\n\nSee [all of them](about.md).\n", "utf-8")
    done = timeline("build", "--seeds", seeds, "--out", tmp_path / "fair" / "site")
    assert done.returncode == 0, done.stdout + done.stderr
    folder = tmp_path / "fair"
    assert not (folder / "site" / "fr" / "method").exists()
    about = html.fromstring(read(folder, "fr/about/index.html"))
    assert "Method" in about.text_content()
    assert not [link for link in about.xpath("//a/@href") if "method" in link or "reading" in link]
    method = html.fromstring(read(folder, "en/method/index.html"))
    assert method.xpath('//link[@hreflang and @hreflang!="x-default"]/@hreflang') == ["en"]
    assert method.xpath('//link[@hreflang="x-default"]/@href') == ["https://book-fair.example/en/method/"]
    assert method.xpath('//nav[@class="tl-languages"]//a/@href') == ["../../zh/", "../../fr/"]
    assert read(folder, "en/thanks/index.html")
    ways = html.fromstring(read(folder, "index.html")).xpath('//a[@class="tl-door__way"]/text()')
    assert (ways[1], ways[2]) == ("Enter the site in English", "Français")


def test_a_link_to_a_page_that_is_nowhere_is_told(tmp_path: Path) -> None:
    assert timeline("init", tmp_path / "fair").returncode == 0
    about = tmp_path / "fair" / "docs" / "en" / "about.md"
    about.write_text(about.read_text("utf-8").replace("(method.md)", "(methods.md)"), "utf-8")
    done = timeline("build", "--seeds", tmp_path / "fair" / "seeds", "--out", tmp_path / "fair" / "site")
    assert done.returncode == 1
    assert "methods.md" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_series_has_its_own_mark(tmp_path: Path) -> None:
    assert timeline("init", tmp_path / "fair", "--locales", "en").returncode == 0
    mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6H1z"/></svg>\n'
    (tmp_path / "fair" / "docs" / "mark.svg").write_text(mark, "utf-8")
    build(tmp_path / "fair" / "seeds")
    assert read(tmp_path / "fair", "en/mark.svg") == mark
    assert '<img class="tl-logo" src="../../mark.svg"' in read(tmp_path / "fair", "en/events/2024-05-18-fair-opens/index.html")
    for file in ("index.html", "404.html"):
        assert 'en/mark.svg"' in read(tmp_path / "fair", file)


def test_a_series_without_any_record_builds(seeds: Path, tmp_path: Path) -> None:
    for path in seeds.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != "series.yml":
            path.unlink()
    done = timeline("build", "--seeds", seeds, "--out", tmp_path / "site")
    assert done.returncode == 0, done.stderr


def test_a_page_written_by_hand_that_is_not_utf8_is_told(seeds: Path, tmp_path: Path) -> None:
    page = seeds.parent / "docs" / "en" / "about.md"
    page.parent.mkdir(parents=True)
    page.write_bytes("关于".encode("gb18030"))
    done = timeline("build", "--seeds", seeds, "--out", tmp_path / "site", "--locale", "zh")
    assert done.returncode == 1
    assert f"{page}不是UTF-8编码；请在编辑器里另存为UTF-8。" in done.stderr
    assert "Traceback" not in done.stderr
