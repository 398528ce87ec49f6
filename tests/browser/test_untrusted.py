"""Records may come from a stranger: whatever stands in a field is shown as text and does nothing."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from .conftest import PROJECT, Site, build_and_serve

NASTY = (
    "<script>window.pwned=true</script><img src=x onerror=window.pwned=true>"
    " {: onclick=window.pwned=true } {{ config.site_name }} {% raw %} --8<-- 'mkdocs.yml'"
    " [x](javascript:window.pwned=true) <javascript:window.pwned=true> `code` __bold__ &lt;b&gt; ![i](x.png) \"'>"
)


def planted(value: Any, locales: tuple[str, ...]) -> Any:
    """Return a record with the nasty words after every phrase and text."""
    if isinstance(value, dict):
        return {
            key: _with_nasty(one) if key in locales and isinstance(one, str) else planted(one, locales)
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [planted(one, locales) for one in value]
    return None if value == "null" else value


def _with_nasty(words: str) -> str:
    """Put the nasty words into the first sentence with a citation; where there is none, without the digit."""
    if "[@" in words:
        return re.sub(r"([。.]?)\s*\[@", lambda found: f" {NASTY}{found[1]} [@", words, count=1)
    return f"{words} {NASTY.replace('8', '∞')}"


@pytest.fixture(scope="module")
def nasty_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("nasty")
    seeds = Path(shutil.copytree(PROJECT / "tests" / "fixtures" / "small", folder / "seeds"))
    for path in seeds.rglob("*.yml"):
        record = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
        path.write_text(yaml.safe_dump(planted(record, ("zh", "en")), allow_unicode=True), "utf-8")
    yield from build_and_serve(seeds, folder)


def test_markup_in_any_field_is_shown_as_text_and_does_nothing(visit: Any, nasty_site: Site) -> None:
    files = [
        path for path in nasty_site.folder.rglob("index.html") if 'http-equiv="refresh"' not in path.read_text("utf-8")
    ]
    pages = sorted(path.relative_to(nasty_site.folder).as_posix() for path in files if path.parent != nasty_site.folder)
    assert len(pages) > 40
    shown = 0
    page = visit("", at=nasty_site).page
    complaints: list[str] = []
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
    for address in pages:
        page.goto(nasty_site.address + address.removesuffix("index.html"), wait_until="load")
        assert page.evaluate("window.pwned") is None, address
        assert page.locator("[onerror], [onclick], a[href^='javascript'], img[src='x']").count() == 0, address
        shown += NASTY[:40] in page.locator("body").inner_text()
    assert complaints == []
    assert shown > 40


def test_what_looks_like_markdown_is_shown_letter_for_letter(visit: Any, nasty_site: Site) -> None:
    event = next((PROJECT / "tests/fixtures/small/events").rglob("*.yml")).stem
    page = visit(f"en/events/{event}/", at=nasty_site).page
    assert NASTY in " ".join(page.locator(".tl-text").inner_text().split())
    assert NASTY.replace("8", "∞") in " ".join(page.locator("h1").inner_text().split())
