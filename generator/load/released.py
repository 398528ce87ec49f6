"""What was published before, as `timeline release` wrote it."""

import json
import os
from pathlib import Path
from typing import Any

from generator.load.files import read_text
from generator.load.layout import RELEASED_FILE
from generator.model.problems import Problem
from generator.model.released import Released


def read_released(seeds: Path) -> tuple[Released, list[Problem]]:
    """Return what released.json holds, nothing where it is not there, and what is wrong with it."""
    path = seeds / RELEASED_FILE
    if os.path.islink(path) or not os.path.exists(path):
        return Released(), []
    text, faults = read_text(path)
    try:
        written = json.loads(text or "")
        if not faults:
            return Released(_lists(written["ids"]), _facts(written.get("facts", {}))), []
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass  # told below, whatever it is
    return Released(), [Problem("released-form", RELEASED_FILE, line=1, column=1)]


def _facts(written: Any) -> dict[str, dict[str, dict[str, tuple[str, ...]]]]:
    return {kind: {name: _lists(facts) for name, facts in records.items()} for kind, records in written.items()}


def _lists(written: Any) -> dict[str, tuple[str, ...]]:
    """Return lists of text by name; raise TypeError where there is anything else."""
    for listed in written.values():
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            raise TypeError(listed)
    return {name: tuple(listed) for name, listed in written.items()}
