"""Files that are about to be written, as `timeline fmt` leaves them."""

from collections.abc import Mapping
from pathlib import Path

from generator.formatting.files import formatted
from generator.load.files import read_text
from generator.load.layout import type_in


def tidied(files: Mapping[str, str], seeds: Path, locales: tuple[str, ...]) -> dict[str, str]:
    """Return the texts formatted; of a file that is there and was not, only what is changed differs."""
    return {file: _tidied(file, text, seeds, locales) for file, text in files.items()}


def _tidied(file: str, text: str, seeds: Path, locales: tuple[str, ...]) -> str:
    before = read_text(seeds / file)[0] if (seeds / file).is_file() else None
    if before is not None and formatted(before, type_in(file), locales) != before:
        return text
    return formatted(text, type_in(file), locales)
