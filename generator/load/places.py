"""From a place such as `$.figures[0].cite` back to its line and column."""

import dataclasses
import re
from itertools import groupby
from pathlib import Path

from generator.load.files import read_text
from generator.load.nodes import Mapping, Node, Sequence, read_nodes
from generator.model.problems import Problem

_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def locate(seeds: Path, problems: list[Problem]) -> list[Problem]:
    """Return the problems in the order of their files and lines, each with its line and column."""
    found = []
    for file, group in groupby(sorted(problems, key=lambda problem: problem.file), lambda problem: problem.file):
        some = list(group)
        node = _document(seeds / file) if any(problem.line == 0 for problem in some) else None
        found += [problem if problem.line else _located(problem, node) for problem in some]
    return sorted(found, key=lambda problem: (problem.file, problem.line, problem.column, problem.rule, problem.place))


def _document(path: Path) -> Node | None:
    text = read_text(path)[0] if path.is_file() else None
    return read_nodes(text)[0] if text is not None else None


def _located(problem: Problem, node: Node | None) -> Problem:
    line, column = 1, 1
    for key, index in _STEP.findall(problem.place):
        if node is None:
            break
        line, column = node.line, node.column
        node = _step(node, key, index)
    if node is not None:
        line, column = node.line, node.column
    return dataclasses.replace(problem, line=line, column=column)


def _step(node: Node, key: str, index: str) -> Node | None:
    if key and isinstance(node, Mapping):
        return node.entries.get(key)
    if index and isinstance(node, Sequence) and int(index) < len(node.nodes):
        return node.nodes[int(index)]
    return None
