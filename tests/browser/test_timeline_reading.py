"""The timeline where script is off or fails, on paper, and with the settings of the system."""

import re
import unicodedata
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from .conftest import Site
from .states import EVENTS, RECORDS, yaml

TOOLS = ".tl-tools, .tl-status, .tl-overview, .tl-none, .tl-filters, .tl-panel, .tl-keys, .tl-more, .tl-chip, .tl-zoom"
RADICALS = str.maketrans("⻔⻢⻘⻅⻙⻋⻓⻩⻛⻆⻰⻚⻄⻉⻜⻝⻥⻦⻬⻮", "门马青见韦车长黄风角龙页西贝飞食鱼鸟齐齿") | {
    0x2EA0: "民"
}
SEEDS = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in RECORDS}


def shown(page: Any, selector: str) -> int:
    """Return how many of the elements can be seen."""
    count: int = page.locator(selector).evaluate_all("all => all.filter((one) => one.checkVisibility()).length")
    return count


def assert_all_is_there(page: Any) -> None:
    """Every event with its link, and a link to each of its sources, in sight; and no tool."""
    told = page.locator("li.tl-event").evaluate_all(
        """events => events.map((one) => [one.id, {
          seen: one.checkVisibility() && one.querySelector(".tl-title").getBoundingClientRect().width > 0,
          link: one.querySelector(".tl-title").getAttribute("href"),
          said: one.dataset.sources.split(" "),
          linked: [...one.querySelectorAll("a[href*='sources/']")].map((a) => a.getAttribute("href").split("/").at(-2)),
        }])"""
    )
    assert sorted(one for one, _ in told) == EVENTS
    for one, facts in told:
        assert facts["seen"] and facts["link"] == f"events/{one}/", one
        assert facts["said"] and set(SEEDS[one]["cite"]) <= set(facts["said"]) == set(facts["linked"]), one
    assert page.locator(TOOLS).count() > 20
    assert shown(page, TOOLS) == 0


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("locale", ["zh", "en"])
def test_without_script_every_event_source_and_link_is_there_and_no_tool(visit: Any, locale: str, width: int) -> None:
    assert_all_is_there(visit(f"{locale}/", script=False, width=width).page)


def test_when_the_script_does_not_arrive_everything_stays_readable(browser: Browser, site: Site) -> None:
    page = browser.new_page()
    page.route("**/home.js", lambda route: route.abort())
    page.goto(f"{site.address}zh/")
    page.wait_for_load_state("networkidle")
    assert page.locator(".tl-timeline[data-view]").count() == 0
    assert_all_is_there(page)
    page.context.close()


def paper(page: Any, size: str) -> tuple[str, list[Any]]:
    """Print a page; return its words without spaces, and the sizes of its sheets in points."""
    sizes = {"A4": (297, 210), "A3": (420, 297)}
    wide, high = sizes[size]
    printed = page.pdf(width=f"{wide}mm", height=f"{high}mm", print_background=True)
    sheets = PdfReader(BytesIO(printed)).pages
    return squeezed("".join(sheet.extract_text() for sheet in sheets)), [sheet.mediabox for sheet in sheets]


def squeezed(words: str) -> str:
    """Leave out what breaks a line, and turn the radicals that a font's glyphs are named after into characters."""
    whole = unicodedata.normalize("NFKC", words).translate(RADICALS)
    return re.sub(r"[\s\u00ad\u2010-]", "", whole)


def missing(page: Any, words: str) -> list[str]:
    """Return the titles that are not among the words printed."""
    titles = page.locator("li.tl-event .tl-title").all_text_contents()
    assert len(titles) == len(EVENTS)
    return [title for title in titles if squeezed(title) not in words]


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize(
    ("size", "query"), [("A4", ""), ("A3", "?view=chronology")], ids=["A4-folded", "A3-from-chronology"]
)
def test_paper_holds_every_title_and_no_tool(home: Any, locale: str, size: str, query: str) -> None:
    page = home(locale, query).page
    if not query:
        assert shown(page, "li.tl-event") < len(EVENTS), "some cells are folded"
    words, sheets = paper(page, size)
    assert missing(page, words) == []
    assert all(sheet.width > sheet.height for sheet in sheets)
    page.emulate_media(media="print")
    seen = shown(page, f"{TOOLS}, .tl-masthead")
    page.emulate_media(media="null")
    assert seen == 0


def test_after_printing_the_view_is_as_it_was(home: Any) -> None:
    page = home("zh", "?view=chronology").page
    before = page.locator(".tl-event[style*=display]").count()
    assert before > 20
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".tl-event[style*=display]").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".tl-event[style*=display]").count() == before


@pytest.mark.parametrize("view", ["editions", "chronology", "list"])
def test_nothing_moves_where_less_motion_is_asked_for(home: Any, view: str) -> None:
    page = home("en", f"?view={view}").page
    page.emulate_media(reduced_motion="reduce")
    page.locator(".tl-title[tabindex='0']").press("Enter")
    page.locator(".tl-panel__page").wait_for()
    moving = page.evaluate("""[...document.querySelectorAll("body, body *")].filter((one) => {
      const style = getComputedStyle(one);
      return style.animationName !== "none" || style.transitionDuration.split(", ").some((one) => parseFloat(one));
    }).map((one) => one.className)""")
    assert moving == []
    assert page.evaluate("document.getAnimations().length") == 0
    page.emulate_media(reduced_motion="no-preference")


@pytest.mark.parametrize("view", ["editions", "chronology", "list"])
def test_marks_of_lanes_can_be_seen_in_forced_colours(home: Any, view: str) -> None:
    page = home("zh", f"?view={view}").page
    page.emulate_media(forced_colors="active")
    marks = page.evaluate("""[...document.querySelectorAll(".tl-event")].filter((one) => one.checkVisibility())
      .map((one) => ({ paper: getComputedStyle(document.body).backgroundColor, ...mark(one) }));
      function mark(one) {
        const marked = one.closest(".tl-as-chronology") ? one.querySelector(".tl-title") : one;
        const style = getComputedStyle(marked, "::before"), bar = getComputedStyle(marked, "::after");
        return { ink: style.backgroundColor, mask: style.maskImage, wide: parseFloat(style.width),
          bar: bar.content === "none" ? null : bar.backgroundColor };
      }""")
    assert len(marks) > 20
    bars = {mark["bar"] for mark in marks} - {None}
    assert bool(bars) == (view == "chronology") and not bars & {marks[0]["paper"], "rgba(0, 0, 0, 0)"}
    for mark in marks:
        assert mark["ink"] not in (mark["paper"], "rgba(0, 0, 0, 0)")
        assert mark["mask"] != "none" and mark["wide"] >= 8
    page.emulate_media(forced_colors="none")
