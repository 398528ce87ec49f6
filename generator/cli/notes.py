"""Plain values with remarks as YAML, or without them as JSON.

Written here and not by a library, for each remark must stand at the end of its line, and the bytes be always the same.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_PLAIN = re.compile(r"[a-z]+(?:[-_][a-z]+)*")
_WORDS = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Noted:
    """A value with a remark, which stands on its line; before it, where the value is an item of keys."""

    value: Any
    remark: str


def as_yaml(value: Mapping[str, Any], opening: str = "") -> str:
    """Return a mapping as YAML, with remarks as comments."""
    head = "".join(f"# {line}\n" for line in opening.splitlines())
    return head + "\n".join(_mapping(value, 0)) + "\n"


def bare(value: Any) -> Any:
    """Return a value without its remarks."""
    if isinstance(value, Noted):
        return bare(value.value)
    if isinstance(value, Mapping):
        return {key: bare(one) for key, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [bare(one) for one in value]
    return value


def _mapping(value: Mapping[str, Any], depth: int) -> Iterator[str]:
    for key, one in value.items():
        yield from _entry(f"{'  ' * depth}{scalar(key)}:", one, depth)


def _entry(before: str, value: Any, depth: int) -> Iterator[str]:
    remark = ""
    if isinstance(value, Noted):
        remark, value = f"  # {_one_line(value.remark)}" if value.remark else "", value.value
    if isinstance(value, Mapping) and value and all(isinstance(one, int) for one in value.values()):
        yield f"{before} {{{', '.join(f'{scalar(key)}: {one}' for key, one in value.items())}}}{remark}"
    elif isinstance(value, Mapping) and value:
        yield before + remark
        yield from _mapping(value, depth + 1)
    elif isinstance(value, Sequence) and not isinstance(value, str) and value:
        yield before + remark
        for one in value:
            yield from _item(one, depth)
    else:
        yield f"{before} {scalar(value)}{remark}"


def _item(value: Any, depth: int) -> Iterator[str]:
    mapping = value.value if isinstance(value, Noted) else value
    if not (isinstance(mapping, Mapping) and mapping):
        yield from _entry(f"{'  ' * depth}-", value, depth)
        return
    lines = list(_mapping(mapping, depth + 1))
    if isinstance(value, Noted) and value.remark:
        yield f"{'  ' * depth}# {_one_line(value.remark)}"
    yield f"{'  ' * depth}- {lines[0].lstrip()}"
    yield from lines[1:]


def scalar(value: Any) -> str:
    """Return one value as YAML writes it; text that could be read as anything else stands in quotation marks."""
    if isinstance(value, str):
        if _PLAIN.fullmatch(value) and value not in _WORDS:
            return value
        return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
    return json.dumps(value)


def _one_line(words: str) -> str:
    return _UNSEEN.sub(" ", words)
