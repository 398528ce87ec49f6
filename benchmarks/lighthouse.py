"""Lighthouse on the home page of the real site: phone preset, gzip, below /repo/, both locales."""

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.peers import LIGHTHOUSE, CannotMeasure, install, npm_environment
from benchmarks.served import served
from generator.build import build_site, check_seeds
from generator.publish.settings import PROJECT, Settings

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
RUNS = 3


def scores(chromium: str, scratch: Path) -> dict[str, tuple[dict[str, int], list[str]]]:
    """Return, by locale, the median scores by category and the audits that cost points; raises CannotMeasure."""
    modules = install(scratch, LIGHTHOUSE)
    found = {}
    with tempfile.TemporaryDirectory(prefix="timeline-lighthouse-") as folder:
        site = Path(folder, "site")
        with served(site) as address:
            _build(site, Path(folder, "work"), address)
            for locale in ("zh", "en"):
                reports = [_report(modules, chromium, f"{address}{locale}/") for _ in range(RUNS)]
                found[locale] = (_medians(reports), _costly(reports[-1]))
    return found


def _build(out: Path, work: Path, address: str) -> None:
    timeline = check_seeds(PROJECT / "seeds").timeline
    if timeline is None:
        raise CannotMeasure("seeds/ cannot be read: run `make check`.")
    build_site(timeline, Settings(PROJECT / "seeds", out, work, address, timeline.series.repository))


def _report(modules: Path, chromium: str, address: str) -> dict[str, Any]:
    program = modules / ".bin" / "lighthouse"
    flags = "--no-sandbox --headless=new --disable-gpu"
    command = [program, address, "--quiet", "--output=json", "--no-enable-error-reporting", f"--chrome-flags={flags}"]
    done = subprocess.run(command, capture_output=True, text=True, env=npm_environment(chromium), check=False)
    if done.returncode:
        raise CannotMeasure(f"Lighthouse failed:\n{done.stderr.strip()[-2000:]}")
    return dict(json.loads(done.stdout))


def _medians(reports: list[dict[str, Any]]) -> dict[str, int]:
    every = {name: sorted(report["categories"][name]["score"] or 0 for report in reports) for name in CATEGORIES}
    return {name: round(100 * values[len(values) // 2]) for name, values in every.items()}


def _costly(report: dict[str, Any]) -> list[str]:
    """Return the weighted audits below full marks, as `category: id (what was seen)`."""
    told = []
    for name in CATEGORIES:
        for part in report["categories"][name]["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 1:
                told.append(f"{name}: {audit['id']} ({audit.get('displayValue') or audit['score']})")
    return told
