"""The site as a reader meets it: both languages, phone and desktop, light and dark, with and without script."""

from typing import Any

import pytest
import yaml

from .conftest import PROJECT, Site

EVENTS = sorted(path.stem for path in (PROJECT / "seeds" / "events").rglob("*.yml"))
PAGES = [
    "",
    "{locale}/",
    "{locale}/events/",
    f"{{locale}}/events/{EVENTS[-1]}/",
    "{locale}/editions/",
    "{locale}/editions/2015/",
    "{locale}/sources/",
    "{locale}/people/xi-jinping/",
    "{locale}/organisations/",
    "{locale}/method/",
    "{locale}/problems/",
]


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_loaded_from_elsewhere_and_nothing_is_complained_of(visit: Any, address: str, locale: str) -> None:
    seen = visit(address.format(locale=locale))
    seen.page.wait_for_load_state("networkidle")
    assert seen.foreign == []
    assert seen.complaints == []


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("address", PAGES)
def test_no_page_scrolls_sideways(visit: Any, address: str, locale: str, width: int) -> None:
    page = visit(address.format(locale=locale), width=width).page
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("width", [390, 1440])
def test_without_script_the_home_page_shows_every_event_with_its_sources(visit: Any, locale: str, width: int) -> None:
    page = visit(f"{locale}/", script=False, width=width).page
    shown = page.locator(".tl-editions li.tl-event")
    assert sorted(shown.evaluate_all("events => events.map(event => event.id)")) == EVENTS
    assert shown.evaluate_all("events => events.every(event => event.checkVisibility())")
    assert shown.evaluate_all("events => events.every(event => event.querySelector('a[href*=\"events/\"]'))")
    assert shown.evaluate_all("events => events.every(event => event.querySelector('a[href*=\"sources/\"]'))")


@pytest.mark.parametrize("address", ["", f"events/{EVENTS[-1]}/", "glossary/", "contribute/"])
@pytest.mark.parametrize("locale", ["zh", "en"])
def test_on_a_phone_the_link_to_the_record_is_there_for_a_finger(visit: Any, locale: str, address: str) -> None:
    link = visit(f"{locale}/{address}", width=390).page.locator("footer a[rel=edit]")
    link.scroll_into_view_if_needed()
    box = link.bounding_box()
    assert link.is_visible()
    assert box and min(box["width"], box["height"]) >= 44, box


def test_the_grid_keeps_the_contract_of_its_attributes(visit: Any) -> None:
    page = visit("zh/").page
    record = yaml.safe_load(next((PROJECT / "seeds/events").rglob(f"{EVENTS[0]}.yml")).read_text("utf-8"))
    item = page.locator(f"[id='{EVENTS[0]}']")
    assert item.get_attribute("data-lane") == record["lane"]
    assert item.get_attribute("data-edition") == record.get("edition", "")
    names = ("earliest", "latest", "precision", "lane", "weight", "edition", "people", "organisations", "documents")
    for name in (*names, "programmes", "places", "sources", "kinds"):
        assert item.get_attribute(f"data-{name}") is not None, name


@pytest.mark.parametrize("address", ["", f"events/{EVENTS[3]}/", "sources/", "editions/2015/", "method/"])
def test_the_language_switch_stays_on_the_page(visit: Any, site: Site, address: str) -> None:
    page = visit(f"zh/{address}").page
    page.locator("header a[hreflang='en']").first.click()
    assert page.url == f"{site.address}en/{address}"
    assert page.locator("html").get_attribute("lang") == "en"
    page.locator("header a[hreflang='zh-Hans']").first.click()
    assert page.url == f"{site.address}zh/{address}"
    assert page.locator("html").get_attribute("lang") == "zh-Hans"


@pytest.mark.parametrize("script", [True, False])
def test_the_door_leads_to_both_languages(visit: Any, site: Site, script: bool) -> None:
    for locale in ("zh", "en"):
        page = visit("", script=script).page
        page.locator(f"a[href$='{locale}/']").first.click()
        assert page.url == f"{site.address}{locale}/"


def test_the_door_remembers_the_choice(visit: Any, site: Site) -> None:
    page = visit("").page
    page.locator("a[href$='en/']").first.click()
    page.goto("about:blank")
    page.goto(site.address)
    page.wait_for_url(f"{site.address}en/")


def test_citation_marks_lead_to_the_source_on_the_page(visit: Any) -> None:
    page = visit(f"en/events/{EVENTS[0]}/").page
    mark = page.locator("a[href^='#cite-']").first
    mark.click()
    target = page.locator(mark.get_attribute("href") or "#none")
    assert target.locator("a[href*='sources/']").count() == 1


def test_the_page_that_is_not_there_speaks_both_languages(visit: Any, site: Site) -> None:
    page = visit("404.html").page
    assert page.locator("[lang='zh-Hans']").count() and page.locator("[lang='en']").count()
    for locale in ("zh", "en"):
        assert page.locator(f"a[href$='{locale}/']").count()
