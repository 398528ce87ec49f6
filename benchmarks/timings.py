"""What a reader waits for, in Chromium: usable, one zoom step, memory; for every tool by the same probe."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

PROBE = (Path(__file__).parent / "pages" / "probe.js").read_text("utf-8")
LAYOUT = (Path(__file__).parent / "pages" / "layout.js").read_text("utf-8")
SIZE = {"width": 1280, "height": 800}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-background-networking"]
"""Without the limit a frame follows as soon as the page is ready for it: nothing is rounded up to 16.7 ms."""
STEPS = 20
PATIENCE = 90.0
"""Seconds for all runs of one tool with one number of events; after that no other run begins."""


@dataclass(frozen=True)
class Tool:
    """A tool's page: its name in the table, its address below that of the series, whether it zooms."""

    name: str
    address: str
    zooms: bool = True


@dataclass(frozen=True)
class Timing:
    """Medians over the runs; milliseconds and megabytes; None where it took too long or does not apply."""

    tool: str
    events: int
    runs: int
    usable: float | None = None
    opened: float | None = None
    step: float | None = None
    layout: float | None = None
    heap: float | None = None
    nodes: int | None = None


def measure(browser: Browser, tool: Tool, address: str, events: int, runs: int) -> Timing:
    """Return the medians of several runs, each in a context of its own, without any cache.

    address: of the tool's page. Fewer runs where PATIENCE ends before.
    """
    begun = time.monotonic()
    seen: list[dict[str, float]] = []
    for _ in range(runs):
        run = _one_run(browser, tool, address)
        seen += [run] if run else []
        if run is None or time.monotonic() - begun > PATIENCE:
            break
    middle: Callable[[str], Any] = lambda key: _median([run[key] for run in seen if key in run])  # noqa: E731 - a table of calls
    nodes = middle("nodes")
    return Timing(
        tool.name,
        events,
        len(seen),
        middle("usable"),
        middle("opened"),
        middle("step"),
        middle("layout"),
        middle("heap"),
        None if nodes is None else int(nodes),
    )


def _one_run(browser: Browser, tool: Tool, address: str) -> dict[str, float] | None:
    context = browser.new_context(viewport=SIZE)
    try:
        page = context.new_page()
        origin = address.split("/repo/")[0]
        page.route(lambda url: not url.startswith(origin), lambda route: route.abort())
        page.add_init_script(PROBE)
        page.goto(address, wait_until="commit")
        waited = page.evaluate(f"probe.usable({PATIENCE * 1000})")
        if waited is None:
            return None
        usable, opened = waited
        found = {"usable": usable, "opened": opened, **_memory(page)}
        if tool.zooms:
            found["step"] = percentile(page.evaluate(f"probe.steps({STEPS}, 15000)"), 95)
        if tool.name.startswith("ours") and tool.zooms:
            found["layout"] = percentile(page.evaluate(LAYOUT), 95)
        return found
    finally:
        context.close()


def _memory(page: Page) -> dict[str, float]:
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    session.detach()
    return {"heap": metrics["JSHeapUsedSize"] / 1e6, "nodes": metrics["Nodes"]}


def percentile(values: list[float], share: int) -> float:
    """Return the least of the values that so many of a hundred do not exceed (nearest rank)."""
    return sorted(values)[max(0, -(-len(values) * share // 100) - 1)]


def _median(values: list[float]) -> float | None:
    return statistics.median(values) if values else None
