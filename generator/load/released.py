"""The ids that were published before, as `timeline release` wrote them."""

import json
from pathlib import Path

from generator.load.files import read_text
from generator.load.layout import RELEASED_FILE
from generator.model.problems import Problem
from generator.model.released import Released


def read_released(seeds: Path) -> tuple[Released, list[Problem]]:
    """Return what released.json holds, nothing where it is not there, and what is wrong with it."""
    path = seeds / RELEASED_FILE
    if path.is_symlink() or not path.exists():
        return Released(), []
    text, faults = read_text(path)
    try:
        ids = json.loads(text or "")["ids"]
        if not faults and all(_is_list_of_text(listed) for listed in ids.values()):
            return Released({kind: tuple(listed) for kind, listed in ids.items()}), []
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass  # told below, whatever it is
    return Released(), [Problem("released-form", RELEASED_FILE, line=1, column=1)]


def _is_list_of_text(listed: object) -> bool:
    return isinstance(listed, list) and all(isinstance(one, str) for one in listed)
