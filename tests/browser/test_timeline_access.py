"""axe-core finds nothing against the timeline, whatever the view, the language, the colours and the width."""

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RUN = """(colours) => axe.run(document, {
  resultTypes: ["violations"], ...(colours ? { runOnly: { type: "rule", values: ["color-contrast"] } } : {}),
})"""


def violations(page: Any, colours: bool = False) -> list[str]:
    """Return what axe finds: rule and place; nothing found in a page it did not look at is no comfort."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    told = page.evaluate(RUN, colours)
    assert len(told["passes"]) >= (1 if colours else 14)
    return [f"{one['id']} {node['target']}" for one in told["violations"] for node in one["nodes"][:3]]


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("locale", ["zh", "en"])
def test_axe_finds_nothing_in_any_view(home: Any, locale: str, dark: bool, width: int) -> None:
    page = home(locale, width=width, dark=dark).page
    found = {}
    for view in ("chronology", "list", "editions"):
        page.locator(f".tl-views [data-view={view}]").click()
        found[view] = violations(page, colours=dark)  # dark differs by its colours alone
    assert found == {"chronology": [], "list": [], "editions": []}


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("locale", ["zh", "en"])
def test_axe_finds_nothing_while_an_event_or_the_filters_are_open(
    home: Any, locale: str, dark: bool, width: int
) -> None:
    page = home(locale, width=width, dark=dark).page
    found = {}
    for view in ("chronology", "list", "editions"):
        page.locator(f".tl-views [data-view={view}]").click()
        page.locator("[data-open=filters]").click()
        page.locator(".tl-filters [data-group=edition]").wait_for()
        found[f"{view}, filters"] = violations(page, colours=dark)
        page.keyboard.press("Escape")
        page.locator(".tl-event .tl-title:visible").first.click()
        page.locator(".tl-panel__page").wait_for()
        found[f"{view}, event"] = violations(page, colours=dark)
        page.keyboard.press("Escape")
    assert {where: told for where, told in found.items() if told} == {}
    assert len(found) == 6
