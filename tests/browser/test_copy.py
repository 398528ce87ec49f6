"""Copying by a button: only where the browser can, said politely, in the page's language."""

from typing import Any

import pytest

from .conftest import Site
from .test_reading import EVENTS

ADDRESSES = [f"events/{EVENTS[0]}/", "editions/2015/"]


@pytest.mark.parametrize(("locale", "copied"), [("zh", "已复制"), ("en", "Copied")])
@pytest.mark.parametrize("address", ADDRESSES)
def test_each_button_copies_what_stands_before_it(
    visit: Any, site: Site, address: str, locale: str, copied: str
) -> None:
    seen = visit(f"{locale}/{address}")
    page = seen.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".tl-citing details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    starts = [None, f"{site.address}{locale}/{address}", "@online{", f'<iframe src="{site.address}{locale}/embed/?']
    buttons = page.locator(".tl-citing button")
    buttons.last.wait_for()
    assert buttons.count() == len(starts)
    for place, start in enumerate(starts):
        button = buttons.nth(place)
        button.press("Enter")
        status = page.locator(".tl-citing [role=status]").nth(place)
        status.get_by_text(copied, exact=True).wait_for()
        held = page.evaluate("navigator.clipboard.readText()")
        assert held.startswith(start or page.locator(".tl-citing p > span").first.inner_text())
        assert held == held.strip()
    assert page.locator(".tl-citing [role=status]").first.inner_text() == ""
    assert seen.complaints == []


def test_where_a_browser_cannot_copy_there_is_no_button(visit: Any) -> None:
    page = visit(f"en/{ADDRESSES[0]}").page
    page.context.add_init_script("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })")
    page.reload()
    page.wait_for_load_state("networkidle")
    assert page.locator(".tl-citing button").count() == 0


def test_where_copying_is_refused_the_text_is_marked(visit: Any) -> None:
    page = visit(f"en/{ADDRESSES[0]}").page
    page.context.add_init_script("Clipboard.prototype.writeText = () => Promise.reject(new Error('no'))")
    page.reload()
    page.locator(".tl-citing button").first.click()
    page.wait_for_function("getSelection().toString() !== ''")
    assert page.evaluate("getSelection().toString()") == page.locator(".tl-citing p > span").first.inner_text()
    assert page.locator(".tl-citing [role=status]").first.inner_text() == ""


@pytest.mark.parametrize("width", [320, 390, 1440])
@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_opened_citations_stay_within_the_page(visit: Any, address: str, locale: str, width: int) -> None:
    page = visit(f"{locale}/{address}", width=width).page
    page.locator(".tl-citing details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    page.locator(".tl-citing button").last.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    wide = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).length"
    assert page.locator(".tl-citing pre").evaluate_all(wide) == 0
    if width < 768:
        small = "all => all.filter(one => one.getBoundingClientRect().height < 43.5).length"
        assert page.locator(".tl-citing :is(button, summary, a)").evaluate_all(small) == 0


def test_paper_has_the_citation_but_no_buttons_and_no_code(visit: Any) -> None:
    page = visit(f"en/{ADDRESSES[0]}").page
    page.emulate_media(media="print")
    assert page.locator(".tl-citing p > span").first.is_visible()
    for part in ("button", "details", "[rel=bookmark]"):
        assert page.locator(f".tl-citing {part}").evaluate_all("all => all.every(one => !one.checkVisibility())")
