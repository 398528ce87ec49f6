"""Records written as YAML, always by the library: new files that never take the place of others, and changed ones."""

import errno
import io
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString, SingleQuotedScalarString

from generator.beside import written_beside
from generator.load.layout import LISTED, folder_of
from generator.load.schema import modeline

_INDENTS = ({"mapping": 2, "sequence": 2, "offset": 0}, {"mapping": 2, "sequence": 4, "offset": 2})
_WIDE = 10**6
_FLAGS = ("y", "n", "yes", "no", "on", "off")


def as_yaml(file: str, values: Any) -> str:
    """Return a new file's text: the line that names its schema to editors, then its values in the order given.

    file: where it will stand below seeds/. values: mappings, lists, text and whole numbers.
    """
    return modeline(file) + _dumped(_block(values))


def changed(text: str, change: Callable[[Any], None]) -> str:
    """Return a file's text after a change of its values; comments, quotes and order stay.

    change: gets the mapping or list that the file holds, and changes it in place.
    """
    indent = next((one for one in _INDENTS if _dumped(_loaded(text), one) == text), _INDENTS[0])
    values = _loaded(text)
    change(values)
    return _dumped(values, indent)


def write_files(seeds: Path, files: Mapping[str, str], *, replacing: frozenset[str] = frozenset()) -> None:
    """Write all files or none, each beside its place first; only those in `replacing` may be there already.

    Raises FileExistsError where a new file is there after all, ValueError where a file is no place for a record.
    """
    for file in files:
        if file not in LISTED and folder_of(file) is None:
            raise ValueError(file)
    placed: list[Path] = []
    replaced: dict[Path, bytes] = {}
    beside: dict[str, Path] = {}
    try:
        for file, text in files.items():
            beside[file] = written_beside(place_below(seeds, file), text)
        for file in sorted(files, key=lambda file: file in replacing):
            if file in replacing:
                old = (seeds / file).read_bytes()
                os.replace(beside[file], seeds / file)
                replaced[seeds / file] = old
            else:
                os.link(beside[file], seeds / file)  # unlike a renaming, it fails where there is a file
                placed.append(seeds / file)
    except BaseException:
        for path in placed:
            path.unlink()
        for path, old in replaced.items():
            path.write_bytes(old)
        raise
    finally:
        for path in beside.values():
            path.unlink(missing_ok=True)


def place_below(seeds: Path, file: str) -> Path:
    """Return the path of a file below seeds/, its folder made; raises OSError where a link leads elsewhere."""
    place = seeds / file
    if place.is_symlink() or not place.parent.resolve().is_relative_to(seeds.resolve()):
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(place))
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _loaded(text: str) -> Any:
    return _yaml(_INDENTS[0]).load(text)


def _dumped(values: Any, indent: Mapping[str, int] = _INDENTS[0]) -> str:
    made = io.StringIO()
    _yaml(indent).dump(values, made)
    return made.getvalue()


def _yaml(indent: Mapping[str, int]) -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = _WIDE
    yaml.indent(**indent)
    return yaml


def _block(value: Any) -> Any:
    """Return values with text of several lines as a block, and in quotes what older readers take for true or false."""
    if isinstance(value, Mapping):
        return {key: _block(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_block(one) for one in value]
    if isinstance(value, str) and "\n" in value:
        return LiteralScalarString(value)
    return SingleQuotedScalarString(value) if str(value).lower() in _FLAGS else value
