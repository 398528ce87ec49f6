"""Labels, lanes, marks and folded cells on the real seeds, and what a finger needs."""

import re
from itertools import combinations
from typing import Any

import pytest

from .states import EVENTS, LANES, RECORDS, yaml

LABELS = """() => [...document.querySelectorAll(".tl-event[style*=display]")].map((one) => {
  const box = one.getBoundingClientRect(), title = one.querySelector(".tl-title");
  return { id: one.id, words: title.textContent, cut: title.scrollWidth > title.clientWidth + 1,
    left: box.left, right: box.right, top: box.top, bottom: box.bottom };
})"""
SEEN = "all => all.filter((one) => one.checkVisibility()).map((one) => one.id)"


def count_by_lane() -> dict[str, int]:
    """Return how many records of the seeds each lane has."""
    lanes = [yaml.safe_load(path.read_text("utf-8"))["lane"] for path in RECORDS]
    return {lane: lanes.count(lane) for lane in LANES}


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("zh", r"\d{4}年\d+月\d+日(至\d{4}年\d+月\d+日)?，\d+条：展开"),
        ("en", r"\d+ events, \d+ \w+ \d{4}( – \d+ \w+ \d{4})?: open"),
    ],
)
def test_a_mark_says_its_days_and_how_many_it_stands_for(home: Any, locale: str, said: str) -> None:
    page = home(locale, "?view=chronology").page
    page.locator(".tl-density[data-places]").first.wait_for()
    names = page.locator(".tl-density:not(.tl-density--one, [hidden] > *)").evaluate_all(
        "all => all.map((one) => one.ariaLabel)"
    )
    assert len(names) > 20
    assert not [name for name in names if not re.fullmatch(said, name)]


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("locale", ["zh", "en"])
def test_labels_of_the_whole_chronology_differ_and_do_not_overlap(home: Any, locale: str, width: int) -> None:
    page = home(locale, "?view=chronology", width=width).page
    labels = page.evaluate(LABELS)
    assert len(labels) > (60 if width == 1440 else 7)
    assert len({label["words"] for label in labels}) >= 0.95 * len(labels)
    for one, other in combinations(labels, 2):
        apart = one["right"] <= other["left"] + 0.5 or other["right"] <= one["left"] + 0.5
        assert apart or one["bottom"] <= other["top"] + 0.5 or other["bottom"] <= one["top"] + 0.5, (one, other)
    assert all(label["left"] >= 0 and label["right"] <= width for label in labels)
    assert sum(label["cut"] for label in labels) <= 0.05 * len(labels)
    page.locator(".tl-density[data-places]").first.wait_for()
    marked = page.locator(".tl-density:not([hidden] > *)").evaluate_all(
        "all => all.flatMap((one) => one.dataset.places.split(' '))"
    )
    assert len(labels) + len(marked) == len(EVENTS) == len({label["id"] for label in labels}) + len(set(marked))


@pytest.mark.parametrize(
    "span", ["from=2015-01-01&to=2023-12-31", "from=2019-01-01&to=2021-12-31", "from=2021-10-01&to=2022-12-31"]
)
def test_the_shape_of_a_label_stands_at_its_day(home: Any, span: str) -> None:
    page = home("en", f"?view=chronology&{span}").page
    away = page.evaluate("""() => {
      const [from, to] = [...document.querySelectorAll(".tl-handle")].map((one) => Number(one.ariaValueNow));
      const axis = document.querySelector(".tl-editions").getBoundingClientRect();
      return [...document.querySelectorAll(".tl-event[style*=display][data-precision=day]")].map((one) => {
        const box = one.getBoundingClientRect(), before = one.classList.contains("is-before");
        const shape = before ? box.right - 5.5 : box.left + 5.5;
        const day = Date.parse(one.dataset.earliest) / 864e5;
        return [shape - axis.left - ((day - from) / (to + 1 - from)) * axis.width, before];
      });
    }""")
    assert len(away) > 12 and any(before for _, before in away)
    assert all(abs(pixels) < 11 for pixels, _ in away)


def chips(page: Any) -> dict[str, tuple[int, bool, bool]]:
    """Return count, pressed and greyed of every lane's chip."""
    told = page.locator(".tl-legend .tl-chip").evaluate_all("""all => all.map((one) => [one.dataset.value,
      Number(one.querySelector(".tl-chip__count").textContent), one.getAttribute("aria-pressed") === "true",
      one.getAttribute("aria-disabled") === "true" && one.classList.contains("is-empty")])""")
    return {lane: (count, pressed, grey) for lane, count, pressed, grey in told}


def test_lanes_widen_each_other_and_their_counts_are_those_of_the_seeds(home: Any) -> None:
    page = home("zh", "?view=list").page
    counts = count_by_lane()
    assert {lane: one[0] for lane, one in chips(page).items()} == counts
    chosen = LANES[1:3]
    for lane in chosen:
        page.locator(f".tl-legend .tl-chip[data-value='{lane}']").click()
    left = page.locator(".tl-event").evaluate_all(SEEN)
    assert len(left) == counts[chosen[0]] + counts[chosen[1]]
    assert {lane for lane, one in chips(page).items() if one[1]} == set(chosen)
    assert {lane: one[0] for lane, one in chips(page).items()} == counts
    assert str(len(left)) in page.locator(".tl-status__told").text_content()
    page.locator(f".tl-legend .tl-chip[data-value='{chosen[0]}']").click()
    assert len(page.locator(".tl-event").evaluate_all(SEEN)) == counts[chosen[1]]


def test_lanes_with_nothing_left_are_greyed_and_stay(home: Any) -> None:
    page = home("zh", "?view=list&edition=2014").page
    there = {
        one["lane"] for one in page.locator("[data-edition='2014']").evaluate_all("a => a.map((o) => ({...o.dataset}))")
    }
    told = chips(page)
    assert {lane for lane, one in told.items() if one[2]} == set(LANES) - there != set()
    assert page.locator(".tl-legend .tl-chip").evaluate_all("a => a.every((one) => one.checkVisibility())")
    grey = next(lane for lane, one in told.items() if one[2])
    page.locator(f".tl-legend .tl-chip[data-value='{grey}']").click(force=True)
    assert chips(page) == told


def test_clear_all_takes_back_everything(home: Any) -> None:
    page = home("zh", "?view=list&lane=expo&edition=2016&from=2016-01-01&to=2016-12-31").page
    assert 0 < len(page.locator(".tl-event").evaluate_all(SEEN)) < len(EVENTS)
    page.locator("[data-clear]").click()
    assert sorted(page.locator(".tl-event").evaluate_all(SEEN)) == EVENTS
    assert page.url.endswith("?view=list")
    assert page.locator("[data-clear]").is_hidden()
    assert not any(one[1] for one in chips(page).values())


def test_an_event_filtered_out_is_not_drawn_even_if_it_was_just_visited(home: Any) -> None:
    page = home("zh", "?view=chronology").page
    page.locator(".tl-event[style*=display] .tl-title").first.focus()
    page.keyboard.press("ArrowRight")
    lane = page.evaluate("document.activeElement.closest('.tl-event').dataset.lane")
    other = next(one for one in LANES if one != lane)
    page.locator(f".tl-legend .tl-chip[data-value='{other}']").click()
    drawn = page.locator(".tl-event").evaluate_all(
        "a => a.filter((o) => o.checkVisibility()).map((o) => o.dataset.lane)"
    )
    assert drawn and set(drawn) == {other}


def test_a_mark_opens_by_zooming_or_as_a_list_and_says_how_many_it_holds(home: Any) -> None:
    page = home("en", "?view=chronology").page
    ways = set()
    for _ in range(25):
        marks = page.locator(".tl-density:not(.tl-density--one, [hidden] > *)")
        if not marks.count():
            break
        most = marks.evaluate_all(
            "all => all.indexOf(all.reduce((a, b) => Number(b.textContent) > Number(a.textContent) ? b : a))"
        )
        mark, before = marks.nth(most), page.locator(".tl-ticks, .tl-tick").all_text_contents()
        holds = len((mark.get_attribute("data-places") or "").split())
        assert mark.text_content() == str(holds) and str(holds) in (mark.get_attribute("aria-label") or "")
        mark.click()
        page.wait_for_timeout(250)  # marks say what they hold once the hand rests
        if page.locator(".tl-together:popover-open").count():
            ways.add("list")
            links = page.locator(".tl-together a")
            assert links.count() == holds
            title = links.first.text_content()
            links.first.click()
            page.locator(".tl-panel[open] .tl-panel__page").wait_for()
            assert page.locator(".tl-panel").get_attribute("aria-label") == title
            break
        ways.add("zoom")
        assert page.locator(".tl-tick").all_text_contents() != before
    assert "zoom" in ways


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_folded_cells_open_in_place_and_fold_again(home: Any, locale: str) -> None:
    page = home(locale, "?view=editions").page
    buttons = page.locator(".tl-more:visible")
    assert buttons.count() > 5
    for at in (0, buttons.count() - 1):
        button = buttons.nth(at)
        cell = button.locator("xpath=ancestor::li[contains(@class, 'tl-cell')][1]").first
        before, held = len(cell.locator(".tl-event").evaluate_all(SEEN)), cell.locator(".tl-event").count()
        assert str(held - before) in (button.text_content() or "")
        button.click()
        assert len(cell.locator(".tl-event").evaluate_all(SEEN)) == held > before
        assert cell.locator(".tl-more").get_attribute("aria-expanded") == "true"
        cell.locator(".tl-more").click()
        assert len(cell.locator(".tl-event").evaluate_all(SEEN)) == before


@pytest.mark.parametrize("view", ["editions", "chronology", "list"])
@pytest.mark.parametrize("locale", ["zh", "en"])
def test_nothing_foreign_is_asked_nothing_complained_of_and_320_pixels_suffice(
    home: Any, locale: str, view: str
) -> None:
    seen = home(locale, width=320)
    seen.page.locator(f".tl-views [data-view={view}]").click()
    seen.page.locator(".tl-event .tl-title:visible").first.click()
    seen.page.locator(".tl-panel__page").wait_for()
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert seen.page.evaluate(wide) <= 0
    seen.page.keyboard.press("Escape")
    assert seen.page.evaluate(wide) <= 0
    assert (seen.foreign, seen.complaints) == ([], [])


@pytest.mark.parametrize("view", ["editions", "list"])
def test_targets_of_the_timeline_are_44_pixels_on_a_phone(home: Any, view: str) -> None:
    page = home("zh", f"?view={view}", width=390, touch=True).page
    small = page.locator(".tl-timeline").evaluate("""one => [...one.querySelectorAll(
      ".tl-tools button, .tl-tools input, .tl-status button, .tl-title, .tl-more, .tl-panel button")]
      .filter((one) => one.checkVisibility()).map((one) => [one.className, one.getBoundingClientRect().height])
      .filter(([, height]) => height < 44)""")
    assert page.locator(".tl-title:visible").count() > 20
    assert small == []
