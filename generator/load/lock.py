"""The lock of the translations, as `timeline confirm` wrote it."""

import os
from pathlib import Path

from generator.load.files import read_text
from generator.load.layout import LOCK_FILE
from generator.load.nodes import Mapping, Node, Scalar, read_nodes
from generator.model.lock import Lock
from generator.model.problems import Problem


def read_lock(seeds: Path) -> tuple[Lock | None, list[Problem]]:
    """Return the lock, None where there is no such file, and what is wrong with it."""
    path = seeds / LOCK_FILE
    if os.path.islink(path) or not os.path.exists(path):
        return None, []
    text, faults = read_text(path)
    node, more = read_nodes(text) if text is not None else (None, [])
    lock = _tree(node, 3) if not faults and not more else None
    if isinstance(lock, dict):
        return lock, []
    return None, [Problem("lock-form", LOCK_FILE, line=1, column=1)]


def _tree(node: Node | None, depth: int) -> object:
    """Return mappings within mappings down to text, None where anything else stands."""
    if depth == 0:
        return node.text if isinstance(node, Scalar) else None
    if not isinstance(node, Mapping):
        return None
    tree = {key: _tree(value, depth - 1) for key, value in node.entries.items()}
    return None if None in tree.values() else tree
