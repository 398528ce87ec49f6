"""Our own styles and scripts, under a folder named by their content: a deploy never mixes versions."""

import hashlib
import shutil
from pathlib import Path


def asset_folder(source: Path) -> str:
    """Return the folder's address below a locale's root: `assets/t-` and 8 hexadecimal digits of its content's hash."""
    digest = hashlib.sha256()
    for path in _files(source):
        digest.update(path.relative_to(source).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return f"assets/t-{digest.hexdigest()[:8]}/"


def copy_assets(source: Path, target: Path) -> None:
    """Copy the asset files into a folder."""
    for path in _files(source):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)


def _files(source: Path) -> list[Path]:
    return sorted(path for path in source.rglob("*") if path.is_file() and not path.name.startswith("."))
