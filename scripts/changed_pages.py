"""Tell which pages differ between two built sites, as Markdown. Usage: changed_pages.py OLD NEW

What a reader meets is compared: words, links, pictures, language. Styles, scripts and the hashes in their addresses
are not. Exit codes: 0 done, 2 misuse.
"""

import re
import sys
from pathlib import Path

from lxml import html

MOST = 200
_HASHED = re.compile(r"(?<=[./_-])[0-9a-f]{8,64}(?=[./])")
_SHOWN = ("href", "src", "alt", "lang", "datetime", "title", "content")
_UNSEEN = ("script", "style", "link")


def main(arguments: list[str]) -> int:
    """Print the list of pages; return the exit code."""
    folders = [Path(one) for one in arguments]
    if len(folders) != 2 or not all(folder.is_dir() for folder in folders):
        print("Usage: changed_pages.py OLD NEW (two folders with built sites)", file=sys.stderr)
        return 2
    print(told(*(pages(folder) for folder in folders)), end="")
    return 0


def pages(site: Path) -> dict[str, tuple[str, ...]]:
    """Return what each page of a site shows, by its address."""
    files = sorted(site.rglob("*.html"))
    return {path.relative_to(site).as_posix().removesuffix("index.html"): shown(path) for path in files}


def shown(path: Path) -> tuple[str, ...]:
    """Return what a reader meets on a page, in order: words and the attributes that count."""
    met: list[str] = []
    for element in html.fromstring(path.read_bytes()).iter():
        if isinstance(element.tag, str) and element.tag not in _UNSEEN:
            met += [f"{name}={_HASHED.sub('', element.get(name, ''))}" for name in _SHOWN if name in element.attrib]
            met.append(" ".join((element.text or "").split()))
        met.append(" ".join((element.tail or "").split()))
    return tuple(one for one in met if one)


def told(old: dict[str, tuple[str, ...]], new: dict[str, tuple[str, ...]]) -> str:
    """Return the pages that were added, changed and removed, under a heading each."""
    both = old.keys() & new.keys()
    groups = (
        ("新增 · Added", sorted(new.keys() - old.keys())),
        ("改动 · Changed", sorted(address for address in both if old[address] != new[address])),
        ("删去 · Removed", sorted(old.keys() - new.keys())),
    )
    lines = ["## 变动的网页 · Pages that change", ""]
    for heading, addresses in groups:
        lines += [f"### {heading}: {len(addresses)}", ""] if addresses else []
        lines += [f"- `{address or '/'}`" for address in addresses[:MOST]]
        lines += [f"- … {len(addresses) - MOST}"] if len(addresses) > MOST else []
        lines += [""] if addresses else []
    return "\n".join(lines if any(addresses for _, addresses in groups) else [*lines, "无 · None", ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
