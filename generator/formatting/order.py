"""The order of keys: that of the fields in the model, languages as in the series, unknown keys last."""

import dataclasses
import types
import typing
from typing import Any

from generator.formatting.tree import Branch, Item, Leaf, Tree
from generator.model.dates import Edtf
from generator.model.fields import field_hints, folded_field, written_fields
from generator.model.text import Phrase, Text

_BARE = (int, float, int | float, bool, Edtf)


def in_order(tree: Tree, hint: Any, locales: tuple[str, ...]) -> Tree:
    """Return a tree of a type of the model with its keys in order, and each scalar marked that never needs quotes.

    hint: the type; None where it is not known. locales: the languages, in order.
    """
    hint = _without_none(hint)
    if isinstance(tree, Leaf):
        return dataclasses.replace(tree, bare=hint in _BARE or _is_choice_of_numbers(hint))
    if not tree.mapping:
        arguments = typing.get_args(hint) if typing.get_origin(hint) is tuple else (None,)
        return _with(tree, [_item(item, arguments[0], locales) for item in tree.items])
    if hint in (Phrase, Text):
        return _with(tree, _sorted(tree.items, {key: (0, place) for place, key in enumerate(locales)}))
    if not dataclasses.is_dataclass(typing.get_origin(hint) or hint):
        return _with(tree, [_item(item, None, locales) for item in tree.items])
    hints, fields = field_hints(hint), written_fields(hint)
    known = {key: hints[field.name] for key, field in fields.items()}
    items = [_item(item, known.get(_key(item)), locales) for item in tree.items]
    return _with(tree, _sorted(items, _places(hint, locales)))


def _item(item: Item, hint: Any, locales: tuple[str, ...]) -> Item:
    return dataclasses.replace(item, value=in_order(item.value, hint, locales))


def _places(hint: Any, locales: tuple[str, ...]) -> dict[str, tuple[int, int]]:
    places = {key: (place, 0) for place, key in enumerate(written_fields(hint))}
    if folded := folded_field(hint):
        among = places.pop(folded)[0]
        places |= {locale: (among, place) for place, locale in enumerate(locales)}
    return places


def _sorted(items: typing.Iterable[Item], places: dict[str, tuple[int, int]]) -> list[Item]:
    last = (len(places) + 1, 0)
    return sorted(items, key=lambda item: places.get(_key(item), last))


def _with(tree: Branch, items: list[Item]) -> Branch:
    return dataclasses.replace(tree, items=tuple(items))


def _key(item: Item) -> str:
    return item.key.text if item.key else ""


def _without_none(hint: Any) -> Any:
    if hint not in _BARE and typing.get_origin(hint) in (typing.Union, types.UnionType):
        return typing.Union[tuple(kind for kind in typing.get_args(hint) if kind is not type(None))]  # noqa: UP007 - built at run time
    return hint


def _is_choice_of_numbers(hint: Any) -> bool:
    return typing.get_origin(hint) is typing.Literal and all(isinstance(one, int) for one in typing.get_args(hint))
