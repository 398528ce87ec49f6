"""Our own styles and scripts, under a folder named by their content: a deploy never mixes versions."""

import hashlib
from pathlib import Path

from generator.publish.modules import published_script

_EVERY_PAGE = ("tokens", "frame", "search", "page", "lists", "charts")
SHEETS = {"pages.css": _EVERY_PAGE, "home.css": (*_EVERY_PAGE, "grid", "timeline")}
"""What a page links: style sheets joined, so that it waits for one request instead of eight."""


def asset_folder(source: Path) -> str:
    """Return the folder's address below a locale's root: `assets/t-` and 8 hexadecimal digits of its content's hash."""
    digest = hashlib.sha256()
    for path in _files(source):
        digest.update(path.relative_to(source).as_posix().encode() + b"\0" + _published(path) + b"\0")
    return f"assets/t-{digest.hexdigest()[:8]}/"


def copy_assets(source: Path, target: Path) -> None:
    """Copy the asset files into a folder, scripts as they are published."""
    for path in _files(source):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(_published(path))
    for name, sheets in SHEETS.items():
        paths = (source / f"{sheet}.css" for sheet in sheets)
        (target / name).write_bytes(b"".join(path.read_bytes() for path in paths if path.is_file()))


def _published(path: Path) -> bytes:
    return published_script(path).encode() if path.suffix == ".js" else path.read_bytes()


def _files(source: Path) -> list[Path]:
    return sorted(path for path in source.rglob("*") if path.is_file() and not path.name.startswith("."))
