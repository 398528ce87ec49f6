"""A new series: a small complete example of one, copied from starter/ and named as asked."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.load.layout import SERIES_FILE
from generator.load.schema import modeline, write_schemas
from generator.publish.exchange import MARKER, discard, new_beside
from generator.publish.faults import FolderRefused
from generator.publish.settings import PROJECT

STARTER = PROJECT / "starter"
EXAMPLE = {"zh": "清样镇书市（示例）", "en": "Galleyton Book Fair (example)"}
"""The languages the example is written in, and what it is called in each."""

_LOCALE = re.compile(r"^  - \{id: ([a-z]+),.*\n", re.MULTILINE)


def begin_series(folder: Path, names: Mapping[str, str], locales: Sequence[str]) -> int:
    """Write a series into a new or empty folder, beside it first, and return how many files it has.

    names: of the series, by locale. locales: the languages in their order, each one of EXAMPLE.
    Raises FolderRefused where the folder holds anything, and OSError; then nothing has changed.
    """
    folder = folder.resolve()
    _refuse_filled(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = new_beside(folder)
    try:
        for path in sorted(path for path in STARTER.rglob("*") if path.is_file()):
            file = path.relative_to(STARTER).as_posix()
            if file.startswith("docs/") and file.split("/")[1] not in locales:
                continue
            text = _written(file, path.read_text("utf-8"), names, locales)
            (new / file).parent.mkdir(parents=True, exist_ok=True)
            (new / file).write_text(text, "utf-8", newline="\n")
        write_schemas(new / "schemas")
        count = sum(path.is_file() for path in new.rglob("*")) - 1
        _put(new, folder)
    finally:
        discard(new)
    return count


def _refuse_filled(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise FolderRefused("{folder} is not a folder.", folder=folder)
    if folder.is_dir() and any(folder.iterdir()):
        raise FolderRefused("{folder} is not empty; name a new or an empty folder.", folder=folder)


def _put(new: Path, folder: Path) -> None:
    """Move what was written to where it belongs: as a whole, or piece by piece into the folder one stands in."""
    if not folder.exists() or folder != Path.cwd():
        new.rename(folder)  # onto an empty folder; the system refuses one that has been filled meanwhile
        (folder / MARKER).unlink()
        return
    moved: list[Path] = []
    try:
        for path in sorted(new.iterdir()):
            if path.name != MARKER:
                path.rename(folder / path.name)
                moved.append(path)
    except OSError:
        for path in moved:
            (folder / path.name).rename(path)
        raise


def _written(file: str, text: str, names: Mapping[str, str], locales: Sequence[str]) -> str:
    """Return a file of the starter in the languages asked for; names stand between double quotes in YAML."""
    if file == "README.md":
        return re.sub("^# .*", lambda _: "# " + " · ".join(names[locale] for locale in locales), text)
    if not file.endswith((".yml", ".cff")):
        return text
    for locale, name in EXAMPLE.items():
        called = names.get(locale) or names[locales[0]]
        if called != name:
            text = text.replace(f": {name}\n", f": {json.dumps(called, ensure_ascii=False)}\n")
    if file == f"seeds/{SERIES_FILE}":
        text = _in_order(text, locales)
    for locale in EXAMPLE.keys() - set(locales):
        text = re.sub(rf"^ +{locale}: .*\n", "", text, flags=re.MULTILINE)
    return modeline(file.removeprefix("seeds/")) + text if file.startswith("seeds/") else text


def _in_order(series: str, locales: Sequence[str]) -> str:
    """Return series.yml with these languages in this order, the first one the original."""
    lines = {found[1]: found[0] for found in _LOCALE.finditer(series)}
    first = min(series.index(line) for line in lines.values())
    kept = "".join(lines[locale] for locale in locales)
    bare = _LOCALE.sub("", series)
    return re.sub(r"^original: .*", f"original: {locales[0]}", bare[:first] + kept + bare[first:], flags=re.MULTILINE)
