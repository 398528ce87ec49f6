"""Our own styles and scripts, under a folder named by their content: a deploy never mixes versions."""

import hashlib
from pathlib import Path

from rjsmin import jsmin  # type: ignore[import-untyped]  # it has no types


def asset_folder(source: Path) -> str:
    """Return the folder's address below a locale's root: `assets/t-` and 8 hexadecimal digits of its content's hash."""
    digest = hashlib.sha256()
    for path in _files(source):
        digest.update(path.relative_to(source).as_posix().encode() + b"\0" + _published(path) + b"\0")
    return f"assets/t-{digest.hexdigest()[:8]}/"


def copy_assets(source: Path, target: Path) -> None:
    """Copy the asset files into a folder, as they are published."""
    for path in _files(source):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(_published(path))


def _published(path: Path) -> bytes:
    """Return a file's content; a script without its comments and white space, but with its licence (`/*!`)."""
    if path.suffix != ".js":
        return path.read_bytes()
    return str(jsmin(path.read_text("utf-8"), keep_bang_comments=True)).encode()


def _files(source: Path) -> list[Path]:
    return sorted(path for path in source.rglob("*") if path.is_file() and not path.name.startswith("."))
