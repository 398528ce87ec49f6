"""`make bench-reading`: our timeline and its peers in one browser: timings, weight, Lighthouse; into README.md."""

import os
import platform
import shutil
import sys
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks import lighthouse
from benchmarks.peers import FILES, PEERS, CannotMeasure, install, write_page
from benchmarks.series import ASSETS, make_series, rows_for_peers, write_home
from benchmarks.served import served
from benchmarks.sizes import SCRIPTED, STYLES, packed, peer_files, published
from benchmarks.table import README, ratio, read_part, replace_part, rounded, table
from benchmarks.timings import FLAGS, Timing, Tool, measure
from generator.publish.settings import PROJECT
from scripts.find_chromium import find_chromium

SCRATCH = PROJECT / ".cache" / "reading"
COUNTS = (300, 1_000, 3_000, 10_000)
RUNS = 5
EDITIONS = Tool("ours, Editions", "ours/zh/?view=editions", zooms=False)
CHRONOLOGY = Tool("ours, Chronology", "ours/zh/?view=chronology")
TWO_YEARS = Tool("ours, Chronology, two years", "ours/zh/?view=chronology&from=2023-01-01&to=2024-12-31")
VIS = Tool("vis-timeline, two years", "vis/")
TIMELINEJS = Tool("TimelineJS3", "timelinejs/", most=3_000)
TOOLS = (EDITIONS, CHRONOLOGY, TWO_YEARS, VIS, TIMELINEJS)
HEAD = (
    "events", "tool", "runs", "usable after HTML parsed, ms", "after the request, ms", "zoom step p95, ms",
    "main thread a step, ms", "of it layout, ms", "JS heap, MB", "nodes",
)  # fmt: skip
RATIOS = ("events", "peer", "usable", "zoom step", "zoom step, the same two years", "JS heap")


def measure_tools(browser: Browser, modules: Path, counts: tuple[int, ...], runs: int) -> list[Timing]:
    """Return the timings of every tool for every number of events."""
    found = []
    for events in counts:
        site = SCRATCH / "site" / str(events)
        timeline = make_series(events)
        write_home(timeline, site / "ours", SCRATCH / "work")
        for peer in FILES:
            write_page(peer, modules, rows_for_peers(timeline), site / peer)
        shutil.copytree(ASSETS / "timeline", site / "modules", dirs_exist_ok=True)
        with served(site) as address:
            for tool in TOOLS:
                if events <= tool.most:
                    found.append(measure(browser, tool, address, events, runs))
                    print(found[-1], flush=True)
    return found


def told(timings: list[Timing]) -> str:
    """Return the timings as a table, and how far ahead of the peers we are."""
    rows = [
        (
            f"{one.events:,}", one.tool, one.runs, rounded(one.usable), rounded(one.opened), rounded(one.step, 1),
            rounded(one.work, 1), rounded(one.layout, 1), rounded(one.heap, 1),
            "–" if one.nodes is None else f"{one.nodes:,}",
        )
        for one in timings
    ]  # fmt: skip
    return table(HEAD, rows) + "\n" + table(RATIOS, _ratios(timings))


def _ratios(timings: list[Timing]) -> list[tuple[object, ...]]:
    by = {(one.events, one.tool): one for one in timings}
    rows: list[tuple[object, ...]] = []
    for peer in (one for one in timings if not one.tool.startswith("ours")):
        whole, near = by[peer.events, CHRONOLOGY.name], by[peer.events, TWO_YEARS.name]
        steps = ratio(peer.step, whole.step), ratio(peer.step, near.step)
        rows.append(
            (f"{peer.events:,}", peer.tool, ratio(peer.usable, whole.usable), *steps, ratio(peer.heap, whole.heap))
        )
    return rows


def told_sizes(modules: Path) -> str:
    """Return what a reader's browser fetches, compressed, as a table."""
    ours = published(ASSETS)
    rows = [("ours: script, with search", rounded(packed(ours[SCRIPTED]) / 1024, 1))]
    rows += [("ours: styles", rounded(packed(ours[STYLES]) / 1024, 1))]
    rows += [("ours together (goal ≤ 30)", rounded(packed([*ours[SCRIPTED], *ours[STYLES]]) / 1024, 1))]
    rows += [
        (peer, rounded(packed([path.read_bytes() for path in peer_files(peer, modules)]) / 1024, 1)) for peer in FILES
    ]
    return table(("script and styles", "gzip -9, KiB"), rows)


def told_scores(chromium: str) -> str:
    """Return Lighthouse's scores as a table, then the audits that cost points."""
    found = lighthouse.scores(chromium, SCRATCH)
    rows = [(locale, *each.values()) for locale, (each, _) in found.items()]
    lost = "".join(f"- {locale}: {audit}\n" for locale, (_, audits) in found.items() for audit in audits)
    return table(("home page, phone", *lighthouse.CATEGORIES), rows) + (
        f"\nBelow full marks:\n\n{lost}" if lost else ""
    )


def main(words: list[str]) -> int:
    """Measure and write the tables; `timings`, `sizes` or `lighthouse` alone where one is named."""
    chromium = find_chromium()
    if not chromium:
        print("No Chromium that runs was found: run scripts/find_chromium.py --install.", file=sys.stderr)
        return 1
    try:
        modules = install(SCRATCH, PEERS)
        if not words or "timings" in words:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
                version = browser.version
                text = told(measure_tools(browser, modules, COUNTS, RUNS))
                browser.close()
            _write("timings", f"{_where()}, Chromium {version}.\n\n{text}")
        if not words or "sizes" in words:
            _write("sizes", told_sizes(modules))
        if not words or "lighthouse" in words:
            named = " ".join(f"{name} {version}" for name, version in lighthouse.LIGHTHOUSE.items())
            _write("lighthouse", f"{_where()}, {named}.\n\n{told_scores(chromium)}")
    except CannotMeasure as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0


def _where() -> str:
    load = f", load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{date.today().isoformat()}, {platform.system()}, {os.cpu_count()} cores{load}"


def _write(name: str, part: str) -> None:
    text = README.read_text("utf-8")
    if read_part(text, name) != part:
        README.write_text(replace_part(text, name, part), "utf-8", newline="\n")
    print(part)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
