"""What an editor most likely meant by a key that is not known, or by words where keys should stand."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from generator.load.door import BAD, Bad, Door
from generator.load.nodes import Mapping, Node, Scalar, is_empty

_FULL_WIDTH = re.compile(r"([A-Za-z_-]+)[：，]")
_LOCALE = re.compile(r"[a-z]{2,3}")
_ENTRY = {"of", "why"}  # keys of a disagreement, whose values stand in the records


def tell_unknown_key(
    key: str, known: Iterable[str], folded: str | None, node: Mapping, place: str, door: Door
) -> str | None:
    """Tell of a key that a record does not have; return the key that it probably stands for.

    known: the keys the record has. folded: the one among them whose locales stand beside the others.
    """
    if meant := _misread(key, node, place, door):
        return meant
    keys = [name for name in known if name != folded]
    where = node.keys.get(key, node)
    near = get_close_matches(key.lower(), keys, 1)
    if key == "values" and _ENTRY.issubset(keys):
        door.tell("disagreement-values", where, place)
    elif folded and not near and _LOCALE.fullmatch(key):
        door.tell("locale-unknown", where, place, value=key, locales=", ".join(door.locales))
    elif near:
        door.tell("key-unknown-near", where, place, key=key, near=near[0])
    else:
        door.tell("key-unknown", where, place, key=key, known=", ".join(keys))
    return near[0] if near else None


def tell_unknown_locale(key: str, node: Mapping, place: str, door: Door) -> Bad:
    """Tell of a key that is not one of the series' locales; return BAD."""
    if not _misread(key, node, place, door):
        door.tell("locale-unknown", node.keys[key], place, value=key, locales=", ".join(door.locales))
    return BAD


def tell_no_keys(rule: str, node: Node, place: str, door: Door, **args: object) -> Bad:
    """Tell of a node that should hold keys and does not; return BAD."""
    key = place.rsplit(".", 1)[-1]
    if is_empty(node):
        return door.tell("shape-empty", node, place, key=key)
    if isinstance(node, Scalar) and node.plain and (written := _FULL_WIDTH.match(node.text)):
        return door.tell("key-fullwidth", node, place, key=written[1])
    return door.tell(rule, node, place, key=key, **args)


def _misread(key: str, node: Mapping, place: str, door: Door) -> str | None:
    """Tell of a key that punctuation made, in braces above all; return what stands before the punctuation."""
    where, value = node.keys.get(key, node), node.entries[key]
    if written := _FULL_WIDTH.match(key):
        door.tell("key-fullwidth", where, place, key=key)
        return written[1]
    if node.flow and isinstance(value, Scalar) and value.plain and not value.text:
        door.tell("yaml-missing-colon" if ":" in key else "yaml-comma", where, place, key=key)
        return key.partition(":")[0]
    return None
