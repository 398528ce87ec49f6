"""A real site in a real Chromium, below a path as on a project page."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

PROJECT = Path(__file__).resolve().parents[2]
PATH = "/repo/"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _BelowPath(SimpleHTTPRequestHandler):
    """Serves a folder below /repo/, as GitHub Pages serves a project."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(PATH.rstrip("/")) if path.startswith(PATH) else "/none")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@dataclass(frozen=True)
class Site:
    """A site that is being served: its address and its folder."""

    address: str
    folder: Path


def build_and_serve(seeds: Path, folder: Path) -> Iterator[Site]:
    """Build a seeds folder and serve the site until the test is over."""
    out = folder / "site"
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_BelowPath, directory=str(out)))
    address = f"http://127.0.0.1:{server.server_port}{PATH}"
    command = [sys.executable, "-c", "from generator.cli import main; main()", "build", "--seeds", seeds, "--out", out]
    done = subprocess.run([*command, "--site-url", address], capture_output=True, text=True, cwd=PROJECT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(address, out)
    server.shutdown()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the real seeds."""
    yield from build_and_serve(PROJECT / "seeds", tmp_path_factory.mktemp("real"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the one named by CHROMIUM, else the one that `make test` would use."""
    path = os.environ.get("CHROMIUM")
    if not path:
        finder = [sys.executable, str(PROJECT / "scripts" / "find_chromium.py")]
        path = subprocess.run(finder, capture_output=True, text=True, check=True).stdout.strip()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@dataclass
class Visit:
    """A page that was opened, and what the browser had to say about it."""

    page: Page
    foreign: list[str]
    complaints: list[str]


def watched(page: Page, address: str) -> Visit:
    """Note what a page asks of other hosts and what its console is told."""
    seen = Visit(page, [], [])
    page.on("request", lambda asked: None if asked.url.startswith(address) else seen.foreign.append(asked.url))
    page.on("console", lambda told: seen.complaints.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    return seen


@pytest.fixture(scope="session")
def home(browser: Browser, site: Site) -> Iterator[Any]:
    """Open a home page where one of its kind was open before: `home("zh", "?view=list", width=390, dark=True)`."""
    kept: dict[tuple[int, bool, bool], Visit] = {}

    def open_home(locale: str, query: str = "", *, width: int = 1440, dark: bool = False, touch: bool = False) -> Visit:
        kind = (width, dark, touch)
        if kind not in kept:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", has_touch=touch
            )
            kept[kind] = watched(context.new_page(), site.address)
        seen = kept[kind]
        seen.page.goto(f"{site.address}{locale}/{query}")
        seen.page.locator(".tl-timeline[data-view]").wait_for()
        seen.foreign.clear()
        seen.complaints.clear()
        return seen

    yield open_home
    for seen in kept.values():
        seen.page.context.close()


@pytest.fixture(scope="session")
def module(browser: Browser, site: Site) -> Iterator[Any]:
    """Call a module of the timeline in a page: `module("days", "({ dayOf }, day) => dayOf(day)", "2014-11-19")`."""
    folder = next(site.folder.rglob("timeline/days.js")).parent.relative_to(site.folder).as_posix()
    pages: dict[str, Page] = {}

    def call(name: str, function: str, given: Any = None, zone: str = "UTC") -> Any:
        if zone not in pages:
            pages[zone] = browser.new_context(timezone_id=zone).new_page()
            pages[zone].goto(f"{site.address}zh/method/")
        address = f"{site.address}{folder}/{name}.js"
        return pages[zone].evaluate(
            f"async ([address, given]) => ({function})(await import(address), given)", [address, given]
        )

    yield call
    for page in pages.values():
        page.context.close()


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Any]:
    """Open a page of the site: `visit("zh/", width=390, dark=True, script=False)`."""
    contexts: list[BrowserContext] = []

    def open_page(
        address: str, *, width: int = 1440, dark: bool = False, script: bool = True, at: Site = site
    ) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
        )
        contexts.append(context)
        seen = watched(context.new_page(), at.address)
        seen.page.goto(at.address + address)
        return seen

    yield open_page
    for context in contexts:
        context.close()
