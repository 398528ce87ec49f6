"""The pages written by hand: where they stand, which locale has which, and links to pages that a locale lacks."""

import posixpath
import re
from collections.abc import Callable, Iterable, Set
from pathlib import Path

_FIRST = ("about.md", "reading.md", "method.md", "contribute.md", "command.md")
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s#]+\.md)(?:#[^()\s]*)?\)")


def docs_for(seeds: Path, project: Path) -> Path:
    """Return the folder of hand-written pages: docs/ beside the seeds, else the starter's, which fit any series."""
    beside = seeds.resolve().parent / "docs"
    return beside if beside.is_dir() else project / "starter" / "docs"


def own_pages(folder: Path) -> list[str]:
    """Return the pages in a locale's folder in the order of the navigation: the usual ones first, then by name."""
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md") if path.is_file())
    shown = [file for file in found if not any(part.startswith(".") for part in file.split("/"))]
    return [file for file in _FIRST if file in shown] + [file for file in shown if file not in _FIRST]


def written_in(docs: Path, locales: Iterable[str]) -> dict[str, list[str]]:
    """Return the locales that have each hand-written page, by the page's address below the locale."""
    found: dict[str, list[str]] = {}
    for locale in locales:
        for file in own_pages(docs / locale):
            found.setdefault(_address(file), []).append(locale)
    return found


def _address(file: str) -> str:
    page = file.removesuffix(".md")
    return page.removesuffix("index") if page.rsplit("/", 1)[-1] == "index" else f"{page}/"


def unlinked(text: str, file: str, missing: Set[str]) -> str:
    """Return a page's Markdown, in which a link to a page that this locale lacks is only its words.

    missing: the files that are not there though another locale or series has them; a link to what is nowhere stays
    as it is, and the site builder tells it.
    """
    return _LINK.sub(_unlink(posixpath.dirname(file), missing), text)


def _unlink(folder: str, missing: Set[str]) -> Callable[["re.Match[str]"], str]:
    def replaced(link: "re.Match[str]") -> str:
        return link[1] if posixpath.normpath(posixpath.join(folder, link[2])) in missing else link[0]

    return replaced
