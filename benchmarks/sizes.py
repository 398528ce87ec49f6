"""How many bytes a reader's browser fetches for the timeline and its search: script and styles, each compressed."""

import gzip
from pathlib import Path

from benchmarks.peers import FILES
from generator.publish.modules import published_script

SCRIPTED, STYLES = "script", "styles"
ENTRIES = ("timeline/home.js", "timeline/search.js", "timeline/loadSearch.js", "timeline/minisearch.js")
"""What the home page loads, at first and when it is searched; each is joined with what it imports."""
SHEETS = ("grid.css", "timeline.css", "search.css")


def published(assets: Path) -> dict[str, list[bytes]]:
    """Return our files as they are published, beyond the frame that every page has."""
    return {
        SCRIPTED: [published_script(assets / file).encode() for file in ENTRIES if (assets / file).is_file()],
        STYLES: [(assets / file).read_bytes() for file in SHEETS if (assets / file).is_file()],
    }


def peer_files(peer: str, modules: Path) -> list[Path]:
    """Return the script and styles that a page of a peer loads."""
    return [modules / file for file in FILES[peer]]


def packed(files: list[bytes]) -> int:
    """Return the bytes of the files, each compressed by gzip -9 as a server would send it."""
    return sum(len(gzip.compress(file, 9, mtime=0)) for file in files)
