"""From nodes to the model's dataclasses: one reader for each type, made from the type itself.

A reader never raises: it tells every fault at its place and returns BAD, so that one pass finds them all.
"""

import types
import typing
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from generator.load.door import BAD, Door
from generator.load.keys import tell_no_keys, tell_unknown_key, tell_unknown_locale
from generator.load.nodes import Mapping, Node, Scalar, Sequence, is_empty
from generator.load.scalars import SCALARS, Refused
from generator.load.words import read_phrase_words, read_prose
from generator.model.fields import bare_id_is_enough, field_hints, folded_field, is_required, written_fields
from generator.model.text import Phrase, Text

Reader = Callable[[Node, str, Door], Any]


def read(hint: object, node: Node, door: Door, place: str = "$") -> Any:
    """Read a node as a type of the model; return BAD where it had to be refused."""
    return reader_for(hint)(node, place, door)


@cache
def reader_for(hint: Any) -> Reader:
    """Return the reader of a type: a dataclass, a tuple, a Literal, an optional, words or a scalar."""
    if hint in SCALARS:
        return _scalar(SCALARS[hint])
    if hint is Phrase:
        return _by_locale(read_phrase_words, Phrase)
    if hint is Text:
        return _by_locale(read_prose, Text)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return _list(arguments[0])
    if origin is typing.Literal:
        return _choice({str(option): option for option in arguments})
    if origin in (typing.Union, types.UnionType):
        return reader_for(_without_none(arguments))
    return _record(hint)


def _without_none(arguments: Iterable[Any]) -> Any:
    return typing.Union[tuple(kind for kind in arguments if kind is not type(None))]  # noqa: UP007 - built at run time


def _scalar(parse: Callable[[str], object]) -> Reader:
    def read_scalar(node: Node, place: str, door: Door) -> Any:
        if not isinstance(node, Scalar):
            return door.tell("shape-scalar", node, place, key=_last(place))
        if is_empty(node):
            return door.tell("shape-empty", node, place, key=_last(place))
        try:
            return parse(node.text)
        except Refused as refused:
            return door.tell(refused.rule, node, place, key=_last(place), **refused.args_of_rule)

    return read_scalar


def _choice(options: dict[str, object]) -> Reader:
    def read_choice(node: Node, place: str, door: Door) -> Any:
        if not isinstance(node, Scalar) or is_empty(node):
            rule = "shape-empty" if is_empty(node) else "shape-scalar"
            return door.tell(rule, node, place, key=_last(place))
        if node.text in options:
            return options[node.text]
        return door.tell("shape-choice", node, place, key=_last(place), value=node.text, options=", ".join(options))

    return read_choice


def _list(hint: object) -> Reader:
    def read_list(node: Node, place: str, door: Door) -> Any:
        if not isinstance(node, Sequence):
            return door.tell("shape-empty" if is_empty(node) else "shape-list", node, place, key=_last(place))
        each = reader_for(hint)
        values = [each(one, f"{place}[{index}]", door) for index, one in enumerate(node.nodes)]
        return BAD if any(value is BAD for value in values) else tuple(values)

    return read_list


def _by_locale(parse: Callable[[Scalar, str, Door], Any], make: Callable[[dict[str, Any]], Any]) -> Reader:
    def read_by_locale(node: Node, place: str, door: Door) -> Any:
        if not isinstance(node, Mapping):
            return tell_no_keys("shape-locales", node, place, door, locales=", ".join(door.locales))
        words: dict[str, Any] = {}
        for key, value in node.entries.items():
            if key not in door.locales:
                words[key] = tell_unknown_locale(key, node, place, door)
            elif not isinstance(value, Scalar):
                words[key] = door.tell("shape-scalar", value, f"{place}.{key}", key=key)
            elif not is_empty(value):
                words[key] = parse(value, f"{place}.{key}", door)
        if not words:
            return door.tell("shape-empty", node, place, key=_last(place))
        return BAD if any(value is BAD for value in words.values()) else make(words)

    return read_by_locale


def _record(hint: Any) -> Reader:
    """Return the reader of a dataclass; a bare scalar stands for one that has an `id` and is otherwise optional."""
    kind = typing.get_origin(hint) or hint
    known, hints = written_fields(hint), field_hints(hint)
    required = [name for name, field in known.items() if is_required(field)]
    folded, bare = folded_field(hint), bare_id_is_enough(hint)

    def read_record(node: Node, place: str, door: Door) -> Any:
        if bare and isinstance(node, Scalar):
            node = Mapping({"id": node}, {}, node.line, node.column)
        if not isinstance(node, Mapping):
            return tell_no_keys("shape-mapping", node, place, door, keys=", ".join(known))
        entries = fold(node, folded, door) if folded else node.entries
        values = {}
        meant = set()
        for key, value in entries.items():
            if key not in known:
                meant.add(tell_unknown_key(key, known, folded, node, place, door))
            elif not (is_empty(value) and not is_required(known[key])):
                here = place if key == folded else f"{place}.{key}"
                values[known[key].name] = reader_for(hints[known[key].name])(value, here, door)
        missing = [name for name in required if name not in entries]
        for name in missing:
            if name not in meant:
                door.tell("shape-missing", node, place, key=name)
        empty = [name for name in required if values.get(known[name].name) == ()]
        for name in empty:
            door.tell("shape-empty", entries[name], f"{place}.{name}", key=name)
        bad = missing or empty or any(value is BAD for value in values.values())
        return BAD if bad else kind(**values)

    return read_record


def fold(node: Mapping, into: str, door: Door) -> dict[str, Node]:
    """Gather a mapping's locale keys under one key of their own."""
    words = {key: value for key, value in node.entries.items() if key in door.locales}
    rest = {key: value for key, value in node.entries.items() if key not in words}
    keys = {key: node.keys[key] for key in words}
    return {**rest, into: Mapping(dict(words), keys, node.line, node.column)}


def _last(place: str) -> str:
    return place.rsplit(".", 1)[-1]
