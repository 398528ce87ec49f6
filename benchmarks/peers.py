"""The peers, from npm into a scratch folder: exact versions, nothing kept in the project."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

PAGES = Path(__file__).parent / "pages"
PEERS = {"vis-timeline": "8.5.4", "@knight-lab/timelinejs": "3.9.11"}
LIGHTHOUSE = {"lighthouse": "12.8.2"}
FILES = {
    "vis": (
        "vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",
        "vis-timeline/styles/vis-timeline-graph2d.min.css",
    ),
    "timelinejs": ("@knight-lab/timelinejs/dist/js/timeline.js", "@knight-lab/timelinejs/dist/css/timeline.css"),
}
"""What a page of each peer loads, below node_modules/."""


class CannotMeasure(Exception):
    """Something that the measurement needs is not on this machine; the message says what to do."""


def install(scratch: Path, wanted: dict[str, str]) -> Path:
    """Install packages of exact versions and return node_modules/; raises CannotMeasure."""
    modules = scratch / "node_modules"
    if all(_version(modules / name) == version for name, version in wanted.items()):
        return modules
    npm = shutil.which("npm")
    if not npm:
        raise CannotMeasure("npm was not found. Install Node.js with npm, then run `make bench-reading` again.")
    scratch.mkdir(parents=True, exist_ok=True)
    everything = {**_installed(modules), **wanted}
    (scratch / "package.json").write_text('{"private": true}\n')
    command = [npm, "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    named = [f"{name}@{version}" for name, version in everything.items()]
    done = subprocess.run([*command, *named], cwd=scratch, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotMeasure(f"npm could not install {', '.join(named)}:\n{done.stderr.strip()}")
    return modules


def write_page(peer: str, modules: Path, rows: list[dict[str, Any]], folder: Path) -> None:
    """Write the smallest page of a peer that works, with the events in it, and the files it loads."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in FILES[peer]:
        shutil.copyfile(modules / file, folder / Path(file).name)
    shutil.copyfile(PAGES / f"{peer}.js", folder / f"{peer}.js")
    script, sheet = (Path(file).name for file in FILES[peer])
    page = (PAGES / "peer.html").read_text("utf-8")
    page = page.replace("PEER", peer).replace("SCRIPT", script).replace("SHEET", sheet)
    held = json.dumps(rows, ensure_ascii=False).replace("<", "\\u003c")
    (folder / "index.html").write_text(page.replace("ROWS", held), "utf-8")


def npm_environment(chromium: str) -> dict[str, str]:
    """Return the environment in which a tool from npm finds our Chromium."""
    return {**os.environ, "CHROME_PATH": chromium}


def _installed(modules: Path) -> dict[str, str]:
    found = {name: _version(modules / name) for name in (*PEERS, *LIGHTHOUSE)}
    return {name: version for name, version in found.items() if version}


def _version(package: Path) -> str:
    file = package / "package.json"
    return str(json.loads(file.read_text("utf-8"))["version"]) if file.is_file() else ""
