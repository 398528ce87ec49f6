"""The timeline by wheel, mouse and fingers."""

from typing import Any

import pytest

GRID = ".tl-grid"


def at_chronology(home: Any, **how: Any) -> Any:
    """Open the chronology with its middle in the window, and return its page."""
    page = home("en", "?view=chronology", **how).page
    page.locator(".tl-overview").evaluate("one => window.scrollTo(0, one.getBoundingClientRect().top + scrollY - 120)")
    return page


def span(page: Any) -> list[str]:
    """Return the first and last day of the window, as the overview says them, in days since 1970."""
    days: list[str] = page.locator(".tl-handle").evaluate_all(
        "handles => handles.map((one) => Number(one.getAttribute('aria-valuenow')))"
    )
    return days


def bare_spot(page: Any) -> tuple[float, float]:
    """Return a spot of the chronology where neither a label nor a mark stands."""
    x, y = page.evaluate("""() => {
      const box = document.querySelector(".tl-grid").getBoundingClientRect();
      for (let y = box.top + 60; y < innerHeight - 40; y += 7) {
        for (let x = box.left + box.width / 2; x < box.right - 60; x += 9) {
          const met = document.elementFromPoint(x, y);
          if (met?.closest(".tl-grid") && !met.closest(".tl-event, button")) return [x, y];
        }
      }
    }""")
    return x, y


def test_a_plain_wheel_scrolls_the_page_and_does_not_zoom(home: Any) -> None:
    page = at_chronology(home)
    before, where = span(page), page.evaluate("scrollY")
    page.mouse.move(*bare_spot(page))
    page.mouse.wheel(0, 200)
    page.wait_for_function("where => scrollY > where + 100", arg=where)
    assert span(page) == before


def test_the_wheel_with_ctrl_zooms_the_timeline_and_not_the_page(home: Any) -> None:
    page = at_chronology(home)
    before, where = span(page), page.evaluate("scrollY")
    ratio = page.evaluate("[devicePixelRatio, visualViewport.scale, innerWidth]")
    page.mouse.move(*bare_spot(page))
    page.keyboard.down("Control")
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(300)
    near = span(page)
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(300)
    page.keyboard.up("Control")
    assert near[0] > before[0] and near[1] < before[1]
    assert span(page)[1] - span(page)[0] > near[1] - near[0]
    assert page.evaluate("[devicePixelRatio, visualViewport.scale, innerWidth]") == ratio
    assert page.evaluate("scrollY") == where


def test_ctrl_and_wheel_are_left_to_the_page_in_the_other_views(home: Any) -> None:
    page = home("en", "?view=list").page
    kept = page.locator(GRID).evaluate(
        "one => one.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -100, cancelable: true }))"
    )
    assert kept is True


def test_the_buttons_zoom_in_out_and_back_to_all_years(home: Any) -> None:
    page = at_chronology(home)
    whole = span(page)
    page.locator("[data-zoom='+']").click()
    near = span(page)
    page.locator("[data-zoom='+']").click()
    nearer = span(page)
    page.locator("[data-zoom='-']").click()
    lengths = [last - first for first, last in (whole, near, nearer, span(page))]
    assert lengths[0] > lengths[1] > lengths[2] < lengths[3]
    page.locator("[data-zoom='0']").click()
    assert span(page) == whole


def test_dragging_moves_the_window_and_opens_nothing(home: Any) -> None:
    page = at_chronology(home)
    page.locator("[data-zoom='+']").click()
    page.wait_for_timeout(100)
    for pick in ("bare", "label"):
        before = span(page)
        x, y = bare_spot(page)
        if pick == "label":
            box = page.locator(".tl-event[style*=display]:not(.is-before) .tl-title").evaluate_all("""all => all
              .map((one) => one.getBoundingClientRect()).filter((one) => one.top > 300 && one.bottom < innerHeight - 60)
              .map((one) => [one.left + 20, one.top + 8])[0]""")
            x, y = box
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x - 60, y, steps=6)
        page.mouse.up()
        page.wait_for_timeout(100)
        assert span(page)[0] > before[0] and span(page)[1] > before[1]
        assert abs((span(page)[1] - span(page)[0]) - (before[1] - before[0])) <= 1
        assert page.locator(".tl-panel[open]").count() == 0
        assert "event=" not in page.url


def test_a_click_that_does_not_stray_opens(home: Any) -> None:
    page = at_chronology(home)
    page.locator(".tl-event[style*=display] .tl-title").first.click()
    page.locator(".tl-panel[open] .tl-panel__page").wait_for()


def test_dragging_on_the_overview_chooses_a_span(home: Any) -> None:
    page = at_chronology(home)
    whole = span(page)
    box = page.locator(".tl-overview").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + 20, steps=5)
    page.mouse.up()
    first, last = span(page)
    assert (last - first) / (whole[1] - whole[0]) == pytest.approx(0.2, abs=0.02)
    page.wait_for_url("**from=*&to=*")


def touch(page: Any, *steps: list[tuple[float, float]]) -> None:
    """Move fingers over the page: each step says where each finger is; then all are lifted."""
    devtools = page.context.new_cdp_session(page)
    for at, fingers in enumerate(steps):
        points = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(fingers)]
        kind = "touchMove" if at else "touchStart"
        devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    devtools.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    devtools.detach()
    page.wait_for_timeout(150)


@pytest.mark.parametrize("width", [390, 1440])
def test_two_fingers_apart_zoom_in_and_together_zoom_out(home: Any, width: int) -> None:
    page = at_chronology(home, width=width, touch=True)
    before, x, y = span(page), width / 2, 500
    apart = [[(x - half, y), (x + half, y)] for half in range(30, 120, 10)]
    touch(page, *apart)
    near = span(page)
    assert near[0] > before[0] and near[1] < before[1]
    touch(page, *apart[::-1])
    assert span(page)[1] - span(page)[0] > near[1] - near[0]
    assert page.evaluate("visualViewport.scale") == 1
    assert page.locator(".tl-panel[open]").count() == 0


def test_one_finger_up_scrolls_the_page_and_aside_moves_the_window(home: Any) -> None:
    page = at_chronology(home, width=390, touch=True)
    page.locator("[data-zoom='+']").click()
    page.wait_for_timeout(100)
    before, where = span(page), page.evaluate("scrollY")
    touch(page, *[[(200, 600 - 20 * step)] for step in range(10)])
    assert span(page) == before
    assert page.evaluate("scrollY") > where + 60
    touch(page, *[[(250 - 15 * step, 450)] for step in range(10)])
    assert span(page)[0] > before[0]
    assert page.locator(".tl-panel[open]").count() == 0


def test_labels_that_go_wait_aside_until_the_zoom_rests(home: Any) -> None:
    page = at_chronology(home)
    counts = page.evaluate("""async () => {
      const grid = document.querySelector(".tl-grid").getBoundingClientRect();
      const laidOut = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      const count = (selector) => {
        const lefts = laidOut(selector).map((one) => one.getBoundingClientRect().left);
        return { aside: lefts.filter((left) => left < grid.left - 1000).length,
          seen: lefts.filter((left) => left >= grid.left && left < grid.right).length, all: lefts.length };
      };
      const frame = () => new Promise(requestAnimationFrame);
      const rounds = [];
      for (const way of ["+", "+", "-", "-", "rest"]) {
        if (way === "rest") await new Promise((rested) => setTimeout(rested, 300));
        else document.querySelector(`[data-zoom="${way}"]`).click();
        await frame();
        await frame();
        rounds.push([count(".tl-event"), count(".tl-spot"), count(".tl-tick")]);
      }
      return rounds;
    }""")
    for kind in range(3):
        rounds = [one[kind] for one in counts]
        assert any(one["aside"] > 3 for one in rounds[:4])
        assert all(one["aside"] + one["seen"] == one["all"] for one in rounds)
        assert rounds[4]["aside"] == 0 and rounds[4]["seen"] == rounds[3]["seen"] > 5
