"""What a reader waits for, in Chromium: usable, one zoom step, memory; for every tool by the same probe."""

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, CDPSession

PROBE = (Path(__file__).parent / "pages" / "probe.js").read_text("utf-8")
LAYOUT = (Path(__file__).parent / "pages" / "layout.js").read_text("utf-8")
SIZE = {"width": 1280, "height": 800}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-background-networking"]
"""Without the limit a frame follows as soon as the page is ready for it: nothing is rounded up to 16.7 ms."""
STEPS = 20
REST = 500
"""Milliseconds before the first step, when the page has loaded, and after the last: no tool zooms while it still
loads, and what it puts off until the zoom rests is counted in `work`."""
PATIENCE = 90.0
"""Seconds for all runs of one tool with one number of events; after that no other run begins."""


@dataclass(frozen=True)
class Tool:
    """A tool’s page: its name in the table, its address below the series’, whether it zooms, and its most events."""

    name: str
    address: str
    zooms: bool = True
    most: int = 10_000


@dataclass(frozen=True)
class Timing:
    """Medians over the runs; milliseconds and megabytes; None where it took too long or does not apply."""

    tool: str
    events: int
    runs: int
    usable: float | None = None
    opened: float | None = None
    step: float | None = None
    work: float | None = None
    layout: float | None = None
    heap: float | None = None
    nodes: int | None = None


def measure(browser: Browser, tool: Tool, address: str, events: int, runs: int) -> Timing:
    """Return the medians of several runs, each in a context of its own, without any cache.

    address: of the series' folder. Fewer runs where PATIENCE ends before.
    """
    begun = time.monotonic()
    seen: list[dict[str, float]] = []
    for _ in range(runs):
        run = _one_run(browser, tool, address)
        seen += [run] if run else []
        if run is None or time.monotonic() - begun > PATIENCE:
            break
    keys = ("usable", "opened", "step", "work", "layout", "heap")
    middle = {key: _median([run[key] for run in seen if key in run]) for key in keys}
    nodes = _median([run["nodes"] for run in seen])
    return Timing(tool.name, events, len(seen), **middle, nodes=None if nodes is None else int(nodes))


def _one_run(browser: Browser, tool: Tool, address: str) -> dict[str, float] | None:
    context = browser.new_context(viewport=SIZE)
    try:
        page = context.new_page()
        origin = address.split("/repo/", maxsplit=1)[0]
        page.route(lambda url: not url.startswith(origin), lambda route: route.abort())
        page.add_init_script(PROBE)
        page.goto(address + tool.address, wait_until="commit")
        waited = page.evaluate(f"probe.usable({PATIENCE * 1000})")
        if waited is None:
            return None
        usable, opened = waited
        session = context.new_cdp_session(page)
        # Durations count from here on: a session of its own for each reading would begin at nothing.
        session.send("Performance.enable")
        found = {"usable": usable, "opened": opened, **_memory(session)}
        if tool.zooms:
            page.wait_for_load_state()
            page.wait_for_timeout(REST)
            before = _metrics(session)["TaskDuration"]
            steps = page.evaluate(f"probe.steps({STEPS}, 15000)")
            page.wait_for_timeout(REST)
            found["step"] = percentile(steps, 95)
            found["work"] = (_metrics(session)["TaskDuration"] - before) * 1000 / len(steps)
        if tool.name.startswith("ours") and tool.zooms:
            found["layout"] = percentile(page.evaluate(LAYOUT), 95)
        return found
    finally:
        context.close()


def _memory(session: CDPSession) -> dict[str, float]:
    session.send("HeapProfiler.collectGarbage")
    metrics = _metrics(session)
    return {"heap": metrics["JSHeapUsedSize"] / 1e6, "nodes": metrics["Nodes"]}


def _metrics(session: CDPSession) -> dict[str, float]:
    return {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}


def percentile(values: list[float], share: int) -> float:
    """Return the least of the values that so many of a hundred do not exceed (nearest rank)."""
    return sorted(values)[max(0, -(-len(values) * share // 100) - 1)]


def _median(values: list[float]) -> float | None:
    return statistics.median(values) if values else None
