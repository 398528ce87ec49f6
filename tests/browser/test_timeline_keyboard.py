"""The timeline by keyboard and by ear: every event is reached, named and left again."""

from typing import Any

import pytest

from .states import EVENTS

VIEWS = ["editions", "chronology", "list"]

# Where the focus is: the event, what it is called, whether it can be seen.
HERE = """() => {
  const link = document.activeElement, item = link.closest(".tl-event");
  if (!item) return null;
  const box = link.getBoundingClientRect();
  return {
    id: item.id, name: link.getAttribute("aria-label") ?? "", title: link.textContent,
    when: item.querySelector(".tl-when").textContent.trim(), row: item.closest(".tl-row").id, lane: item.dataset.lane,
    seen: item.checkVisibility() && box.width > 0 && box.top < innerHeight && box.bottom > 0,
  };
}"""

# Presses a key until the focus no longer moves, and tells every place it was at.
WALK = """(key) => {
  const here = HERE, places = [here()];
  for (;;) {
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    const now = here();
    if (!now || now.id === places.at(-1).id) return places;
    places.push(now);
  }
}""".replace("HERE", HERE)


def enter(page: Any) -> dict[str, Any]:
    """Go to the list by its tab stop, as the Tab key does, and tell where that is."""
    stops = page.locator(".tl-editions a[tabindex='0'], .tl-editions a:not([tabindex])")
    assert stops.count() == 1
    page.locator(".tl-handle--last").focus()
    page.keyboard.press("Tab")
    here: dict[str, Any] = page.evaluate(HERE)
    assert here and here["seen"]
    return here


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("view", VIEWS)
def test_arrows_visit_every_event_and_each_says_its_date_and_title(home: Any, view: str, locale: str) -> None:
    page = home(locale, f"?view={view}").page
    first = enter(page)
    page.keyboard.press("Home")
    visited = page.evaluate(WALK, "ArrowRight")
    assert sorted(one["id"] for one in visited) == EVENTS
    assert [one for one in visited if not one["seen"]] == []
    for one in visited:
        assert one["when"] and one["title"] and one["name"] == f"{one['when']} {one['title']}", one["id"]
    back = page.evaluate(WALK, "ArrowLeft") if view != "chronology" else visited[::-1]
    assert [one["id"] for one in back] == [one["id"] for one in reversed(visited)]
    assert first["id"] in EVENTS


@pytest.mark.parametrize("view", VIEWS)
def test_real_keys_do_what_is_said_and_names_reach_the_accessibility_tree(home: Any, view: str) -> None:
    page = home("zh", f"?view={view}").page
    enter(page)
    page.keyboard.press("Home")
    first = page.evaluate(HERE)
    page.keyboard.press("End")
    last = page.evaluate(HERE)
    page.keyboard.press("ArrowRight")
    assert page.evaluate(HERE)["id"] == last["id"] != first["id"]
    page.keyboard.press("ArrowLeft")
    here = page.evaluate(HERE)
    assert here["id"] not in (first["id"], last["id"])
    link = page.get_by_role("link", name=here["name"], exact=True)
    assert link.first.is_visible()


def test_up_and_down_change_the_row_of_the_editions(home: Any) -> None:
    page = home("zh", "?view=editions").page
    enter(page)
    page.keyboard.press("Home")
    rows = [one["row"] for one in page.evaluate(WALK, "ArrowDown")]
    assert len(rows) == len(set(rows)) >= 11
    assert [one["row"] for one in page.evaluate(WALK, "ArrowUp")] == rows[::-1]


def test_up_and_down_change_the_lane_of_the_chronology(home: Any) -> None:
    page = home("zh", "?view=chronology").page
    enter(page)
    page.evaluate(WALK, "ArrowUp")
    lanes = [one["lane"] for one in page.evaluate(WALK, "ArrowDown")]
    assert lanes == page.locator(".tl-legend .tl-chip").evaluate_all("chips => chips.map((one) => one.dataset.value)")


def test_up_and_down_read_the_list_as_it_stands(home: Any) -> None:
    page = home("zh", "?view=list").page
    enter(page)
    page.evaluate(WALK, "ArrowUp")
    order = page.locator("li.tl-event").evaluate_all("events => events.map((one) => one.id)")
    assert [one["id"] for one in page.evaluate(WALK, "ArrowDown")] == order


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [390, 1440])
def test_enter_opens_and_escape_returns_to_the_same_event(home: Any, view: str, width: int) -> None:
    page = home("en", f"?view={view}", width=width).page
    enter(page)
    for _ in range(7):
        page.keyboard.press("ArrowRight")
    here = page.evaluate(HERE)
    page.keyboard.press("Enter")
    page.locator(".tl-panel__page").wait_for()
    assert page.locator(".tl-panel").get_attribute("aria-label") == here["title"]
    assert page.evaluate("document.activeElement.closest('.tl-panel') !== null")
    page.keyboard.press("Escape")
    page.locator(".tl-panel").wait_for(state="hidden")
    assert page.evaluate(HERE)["id"] == here["id"]


@pytest.mark.parametrize("view", VIEWS)
def test_the_list_is_one_tab_stop_wherever_it_is_left(home: Any, view: str) -> None:
    page = home("zh", f"?view={view}").page
    enter(page)
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    here = page.evaluate(HERE)
    stops = page.locator(".tl-editions").evaluate(
        "list => [...list.querySelectorAll('a, button, [tabindex]')]"
        ".filter((one) => one.matches('a') && one.tabIndex >= 0 && one.checkVisibility()).map((one) => one.textContent)"
    )
    assert stops == [here["title"]]
    page.locator(".tl-handle--last").focus()
    page.keyboard.press("Tab")
    assert page.evaluate(HERE)["id"] == here["id"]


@pytest.mark.parametrize("key", ["+", "-", "0"])
def test_zooming_by_key_keeps_the_focus_on_the_event(home: Any, key: str) -> None:
    page = home("zh", "?view=chronology").page
    enter(page)
    page.keyboard.press("Home")
    for _ in range(9):
        page.keyboard.press("ArrowRight")
    here = page.evaluate(HERE)
    for _ in range(3):
        page.keyboard.press(key)
        page.wait_for_timeout(50)
    assert page.evaluate(HERE) == here


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_a_question_mark_opens_the_help_and_escape_closes_it(home: Any, locale: str) -> None:
    page = home(locale).page
    here = enter(page)
    assert page.get_by_role("dialog").count() == 0
    page.keyboard.press("?")
    page.get_by_role("dialog").get_by_role("table").wait_for()
    assert page.locator(".tl-keys kbd").count() >= 12
    page.keyboard.press("Escape")
    page.locator(".tl-keys").wait_for(state="hidden")
    assert page.evaluate(HERE)["id"] == here["id"]


def test_there_is_no_application_role_and_changes_are_told_politely(home: Any) -> None:
    page = home("en").page
    assert page.locator("[role='application'], [aria-live='assertive'], [role='alert']").count() == 0
    told = page.get_by_role("status")
    before = told.first.text_content()
    page.locator(".tl-legend .tl-chip").first.click()
    assert told.first.text_content() != before
