"""What a reader sees is in the address: shared, taken back, and kept when the language changes."""

from typing import Any

import pytest

from .states import EVENTS, query, states

# Goes from address to address as Back does, and tells where the language link leads from each.
GO = """(queries) => queries.map((query) => {
  history.replaceState(null, "", location.pathname + query);
  dispatchEvent(new PopStateEvent("popstate"));
  return document.querySelector(".tl-masthead .tl-languages a").search;
})"""
LINK = ".tl-masthead .tl-languages a"
OPEN = ".tl-panel[open]"


def test_two_hundred_states_survive_the_way_to_the_other_language_and_back(home: Any, module: Any) -> None:
    given = [state | {"q": ""} for state in states(200, seed=9)]
    there = home("zh").page.evaluate(GO, [query(state) for state in given])
    back = home("en").page.evaluate(GO, there)
    read = "({ parseState }, all) => all.map(parseState)"
    assert module("urlState", read, there) == given
    assert module("urlState", read, back) == given
    assert sum(bool(state["event"]) for state in given) > 40


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_state_is_the_same_after_really_going_to_the_other_language_and_back(home: Any, seed: int) -> None:
    (state,) = states(1, seed)
    page = home("zh", query(state | {"q": "", "view": "list", "event": ""})).page
    page.wait_for_timeout(250)  # the address is written in our own order a moment later
    before, told = page.url.partition("?")[2], page.locator(".tl-status__told").text_content()
    for locale in ("en", "zh"):
        page.locator(LINK).first.click()
        page.wait_for_url(f"**/{locale}/**")
        page.locator(".tl-timeline[data-view=list]").wait_for()
    assert page.url.partition("?")[2] == before
    assert page.locator(".tl-status__told").text_content() == told


def test_back_undoes_each_opening(home: Any) -> None:
    page = home("zh", "?view=list").page
    opened = [EVENTS[0], EVENTS[100], EVENTS[-1]]
    for one in opened:
        page.locator(f"[id='{one}'] .tl-title").evaluate("link => link.click()")
        page.locator(f"{OPEN} .tl-panel__page").wait_for()
        assert page.url.endswith(f"event={one}")
    for one in opened[-2::-1]:
        page.go_back()
        page.wait_for_url(f"**event={one}")
        page.locator(OPEN).wait_for()
        title = page.locator(f"[id='{one}'] .tl-title").text_content()
        assert page.locator(OPEN).get_attribute("aria-label") == title
    page.go_back()
    page.locator(OPEN).wait_for(state="hidden")
    page.go_forward()
    page.locator(OPEN).wait_for()


def test_back_undoes_a_filter_and_a_view(home: Any) -> None:
    page = home("zh").page
    told = page.locator(".tl-status__told")
    all_told = told.text_content()
    page.locator(".tl-legend .tl-chip").nth(1).click()
    some_told = told.text_content()
    page.locator("[data-view=chronology]").first.click()
    assert page.locator(".tl-event[style*=display]").count() > 10
    page.go_back()
    page.locator(".tl-timeline[data-view=editions]").wait_for()
    assert told.text_content() == some_told != all_told
    page.go_back()
    page.locator(".tl-legend .tl-chip[aria-pressed=true]").wait_for(state="detached")
    assert told.text_content() == all_told


@pytest.mark.parametrize("view", ["editions", "chronology", "list"])
@pytest.mark.parametrize("width", [390, 1440])
def test_a_shared_link_opens_what_was_shared(home: Any, view: str, width: int) -> None:
    shared = EVENTS[len(EVENTS) // 2]
    page = home("en", f"?view={view}&event={shared}", width=width).page
    page.locator(f"{OPEN} .tl-panel__page").wait_for()
    item = page.locator(f"[id='{shared}']")
    assert page.locator(OPEN).get_attribute("aria-label") == item.locator(".tl-title").text_content()
    assert item.evaluate("one => one.classList.contains('is-open') && one.checkVisibility()")
    assert page.locator(".tl-timeline").get_attribute("data-view") == view
    page.keyboard.press("Escape")
    page.locator(OPEN).wait_for(state="hidden")
    assert page.evaluate("document.activeElement.closest('.tl-event')?.id") == shared


def test_a_shared_span_and_filter_show_what_they_say(home: Any) -> None:
    page = home("zh", "?view=list&from=2015-12-01&to=2016-01-31&lane=speech").page
    left = page.locator(".tl-event").evaluate_all(
        "all => all.filter((one) => one.checkVisibility()).map((one) => ({ ...one.dataset }))"
    )
    assert left
    assert all(one["lane"] == "speech" for one in left)
    assert all(one["earliest"] <= "2016-01-31" and one["latest"] >= "2015-12-01" for one in left)


STRANGE = [
    "?view=poster&from=x&to=y",
    "?event=no-such-event",
    "?event=%3Cscript%3E",
    "?from=1800-01-01&to=1800-02-01&view=chronology",
    "?from=0001-01-01&to=9999-12-31&view=chronology",
    "?lane=no-such-lane",
    "#no-such-place",
    "?%E0%A4%A",
]


@pytest.mark.parametrize("address", STRANGE)
def test_a_strange_address_is_met_quietly(home: Any, site: Any, address: str) -> None:
    seen = home("zh")
    seen.page.goto("about:blank")
    seen.page.goto(f"{site.address}zh/{address}")
    seen.page.locator(".tl-timeline[data-view]").wait_for()
    assert seen.page.locator(OPEN).count() == 0
    assert seen.complaints == []
    clear = seen.page.locator("[data-clear]")
    drawn = seen.page.locator(".tl-event").evaluate_all("all => all.some((one) => one.checkVisibility())")
    assert drawn or clear.is_visible() or seen.page.locator("[data-zoom='0']").is_visible()
