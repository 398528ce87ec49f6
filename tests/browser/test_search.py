"""The search as a reader meets it: the dialog by keyboard and by touch, and what it finds."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from .conftest import Site
from .test_reading import EVENTS

EVENT = f"events/{EVENTS[len(EVENTS) // 2]}/"

FIND = """
async ([asked, chosen]) => {
  const script = document.querySelector("script[type=module][src*='timeline/search.js']").src;
  const { default: load } = await import(new URL(chosen, script).href);
  const search = await load(new URL(document.querySelector("dialog.tl-search").dataset.file, location.href).href);
  return asked.map(query => search(query));
}
"""
CALL = """
async ([module, name, given]) => {
  const script = document.querySelector("script[type=module][src*='timeline/search.js']").src;
  const found = await import(new URL(module, script).href);
  return given.map(one => found[name](...one));
}
"""


@pytest.fixture
def find(visit: Any) -> Callable[[str, str], Any]:
    """Search as a page of a locale does: `find("zh", "乌镇")`."""
    return lambda locale, query: visit(f"{locale}/{EVENT}").page.evaluate(FIND, [[query], "./loadSearch.js"])[0]


def call(page: Any, module: str, name: str, *given: tuple[Any, ...]) -> Any:
    """Call a function of a module of ours once for each of the arguments given."""
    return page.evaluate(CALL, [module, name, given])


# ---------------------------------------------------------------- words


def test_words_are_folded_and_chinese_is_broken_into_neighbours(visit: Any) -> None:
    page = visit(f"en/{EVENT}").page
    folded = call(page, "./bigrams.js", "fold", ("Chehadé",), ("５Ｇ",), ("里德·霍夫曼",), ("“互联网之光”博览会",))
    assert folded == ["chehade", "5g", "里德霍夫曼", "互联网之光博览会"]
    tokens = call(page, "./bigrams.js", "default", ("互联网",), ("镇",), ("5g商用 in wuzhen, 2015",), ("……!",), ("",))
    assert tokens == [["互联", "联网"], ["镇"], ["5g", "商用", "in", "wuzhen", "2015"], [], []]


def test_what_a_query_meets_is_marked_in_the_words_as_written(visit: Any) -> None:
    page = visit(f"en/{EVENT}").page
    asked = [
        ("Fadi Chehadé speaks", "chehade"),
        ("“互联网之光”博览会", "联网之光博"),
        ("Swuzh wuzhen", "wuzh"),
        ("5G", "x"),
    ]
    marked = [
        [part["text"] for part in parts if part["hit"]] for parts in call(page, "./markMatches.js", "default", *asked)
    ]
    assert marked == [["Chehadé"], ["联网之光”博"], ["wuzh"], []]


# ---------------------------------------------------------------- findings


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_the_expo_is_found_first_by_its_name(find: Any, locale: str) -> None:
    for query in ("互联网之光", "互联网之光博览会", "light of internet"):
        found = find(locale, query)
        assert (found[0]["kind"], found[0]["id"]) == ("programmes", "light-of-internet-expo")


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_what_stands_nowhere_is_not_found_and_punctuation_asks_nothing(find: Any, locale: str) -> None:
    assert find(locale, "量子计算") == []
    assert find(locale, "") is None
    assert find(locale, "……！ , ") is None


@pytest.mark.parametrize(
    "query", ["第三届", "5G", "Xi Jinping 2015", "乌镇", "wuzhen", "wuzh", "WUZHEN", "李", "chehade"]
)
def test_both_languages_find_the_same(find: Any, query: str) -> None:
    found = [{(one["kind"], one["id"]) for one in find(locale, query)} for locale in ("zh", "en")]
    assert found[0] == found[1]
    assert len(found[0]) > 5


@pytest.mark.parametrize("query", ["联网", "镇", "网之"])
def test_chinese_is_found_wherever_it_stands_and_only_there(find: Any, site: Site, query: str) -> None:
    file = json.loads((site.folder / "zh" / "search.json").read_text("utf-8"))
    names = file["names"]
    written = {
        one[0]: json.dumps([one[2:5], [names[name] for name in [one[1], *one[5]]]], ensure_ascii=False)
        for one in file["events"]
    }
    there = {event for event, words in written.items() if query in words}
    assert {one["id"] for one in find("zh", query) if one["kind"] == "events"} == there


def test_years_and_names_narrow_each_other(find: Any) -> None:
    found = find("en", "Xi Jinping 2015")
    assert "2015" in found[0]["date"]
    assert len(found) < min(len(find("en", query)) for query in ("Xi Jinping", "2015"))


def test_everything_with_a_page_can_be_found(site: Site) -> None:
    file = json.loads((site.folder / "en" / "search.json").read_text("utf-8"))
    assert sorted(one[0] for one in file["events"]) == EVENTS
    for kind, _, name, *_ in file["pages"]:
        assert (site.folder / "en" / file["kinds"][kind][0] / name / "index.html").is_file()


# ---------------------------------------------------------------- the dialog


@pytest.mark.parametrize(
    ("locale", "query", "title", "told"),
    [("zh", "量子计算", "“互联网之光”博览会", "没有找到"), ("en", "qubit", "Light of Internet Expo", "Nothing found")],
)
def test_the_dialog_works_by_keyboard(visit: Any, locale: str, query: str, title: str, told: str, site: Site) -> None:
    seen = visit(f"{locale}/{EVENT}")
    page = seen.page
    page.keyboard.press("/")
    field = page.get_by_role("searchbox")
    expect(field).to_be_focused()
    field.press_sequentially(query)
    expect(page.locator(".tl-search [role=status]")).to_have_text(told)
    field.fill("互联网之光")
    links = page.locator(".tl-search__found a")
    expect(links.first).to_contain_text(title)
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.tl-search")).to_be_hidden()
    page.locator(".tl-search-open").focus()
    page.keyboard.press("Enter")
    expect(field).to_have_value("互联网之光")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site.address}{locale}/programmes/light-of-internet-expo/")
    assert seen.complaints == []
    assert seen.foreign == []


def test_results_say_kind_and_date_in_the_language_of_the_page_and_mark_what_was_met(visit: Any) -> None:
    page = visit(f"en/{EVENT}").page
    page.locator(".tl-search-open").click()
    page.get_by_role("searchbox").fill("Wuzhen Initiative")
    first = page.locator(".tl-search__found a").first
    expect(first).to_contain_text("Document")
    expect(first).to_contain_text("18 December 2015")
    assert first.locator("mark").all_text_contents() == ["Wuzhen", "Initiative"]
    assert page.locator(".tl-search__found li").count() <= 20
    expect(page.locator(".tl-search [role=status]")).to_contain_text("results")


def test_nothing_is_fetched_before_the_dialog_opens(visit: Any) -> None:
    page = visit(f"zh/{EVENT}").page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    page.reload()
    page.wait_for_load_state("networkidle")
    assert "search.js" in asked
    assert not {"minisearch.js", "searchDialog.js", "loadSearch.js", "search.json"} & set(asked)
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("乌镇")
    expect(page.locator(".tl-search__found a").first).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert asked.count("search.json") == 1


def test_a_search_that_cannot_be_fetched_says_so_and_tries_again(visit: Any) -> None:
    page = visit(f"en/{EVENT}").page
    page.route("**/search.json", lambda route: route.abort())
    page.keyboard.press("/")
    status = page.locator(".tl-search [role=status]")
    expect(status).to_contain_text("could not be loaded")
    page.unroute("**/search.json")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("wuzhen")
    expect(page.locator(".tl-search__found a").first).to_be_visible()


def test_the_slash_is_left_to_those_who_type_and_to_the_timeline(visit: Any) -> None:
    page = visit(f"en/{EVENT}").page
    page.keyboard.press("/")
    page.keyboard.type("5/G")
    expect(page.get_by_role("searchbox")).to_have_value("5/G")
    home = visit("en/").page
    home.keyboard.press("/")
    expect(home.locator("dialog.tl-search")).to_be_hidden()
    expect(home.locator(".tl-timeline").get_by_role("searchbox")).to_be_focused()
    home.locator(".tl-search-open").click()
    expect(home.locator("dialog.tl-search").get_by_role("searchbox")).to_be_focused()


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("width", [320, 390, 1440])
def test_every_target_of_the_search_is_large_enough(visit: Any, width: int, locale: str) -> None:
    page = visit(f"{locale}/{EVENT}", width=width).page
    page.locator(".tl-search-open").click()
    page.get_by_role("searchbox").fill("乌镇")
    expect(page.locator(".tl-search__found a").first).to_be_visible()
    for target in page.locator(".tl-search-open, .tl-search__close, .tl-search__field, .tl-search__found a").all():
        box = target.bounding_box()
        assert box and min(box["width"], box["height"]) >= 44, box
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_without_script_there_is_no_search_button(visit: Any) -> None:
    page = visit(f"en/{EVENT}", script=False).page
    expect(page.locator(".tl-search-open")).to_be_hidden()
    expect(page.locator("dialog.tl-search")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 1216, 1300, 1440, 1600, 1728])
@pytest.mark.parametrize("locale", ["zh", "en"])
def test_the_masthead_fits(visit: Any, width: int, locale: str) -> None:
    page = visit(f"{locale}/{EVENT}", width=width).page
    assert page.evaluate("document.querySelector('.tl-masthead__row').scrollWidth") <= width
