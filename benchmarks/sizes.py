"""How many bytes a reader's browser fetches for the timeline: script and styles, each file compressed."""

import gzip
from pathlib import Path

from benchmarks.peers import FILES
from generator.publish.settings import PROJECT

ASSETS = PROJECT / "overrides" / "assets"
OURS = ("timeline/**/*.js", "timeline.css", "grid.css", "search*.css", "search*.js", "search/**/*.js")
"""What we load beyond the frame that every page has."""


def our_files() -> list[Path]:
    """Return our script and styles of timeline and search."""
    return sorted({path for pattern in OURS for path in ASSETS.glob(pattern)})


def peer_files(peer: str, modules: Path) -> list[Path]:
    """Return the script and styles that a page of a peer loads."""
    return [modules / file for file in FILES[peer]]


def packed(files: list[Path]) -> int:
    """Return the bytes of the files, each compressed by gzip -9 as a server would send it."""
    return sum(len(gzip.compress(path.read_bytes(), 9, mtime=0)) for path in files)
