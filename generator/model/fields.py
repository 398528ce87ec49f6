"""What a dataclass of the model looks like in YAML: its keys and the type of each."""

import dataclasses
import typing
from functools import cache
from typing import Any


@cache
def field_hints(hint: Any) -> dict[str, Any]:
    """Return the type of each field of a dataclass, with the parameters of a generic one filled in."""
    kind = typing.get_origin(hint) or hint
    filled = dict(zip(getattr(kind, "__parameters__", ()), typing.get_args(hint), strict=True))
    return {name: _fill(kept, filled) for name, kept in typing.get_type_hints(kind).items()}


def _fill(hint: Any, filled: dict[Any, Any]) -> Any:
    return filled.get(hint, hint) if isinstance(hint, typing.TypeVar) else hint


@cache
def written_fields(hint: Any) -> dict[str, "dataclasses.Field[Any]"]:
    """Return the fields of a dataclass that editors write, by their key in YAML."""
    kind = typing.get_origin(hint) or hint
    return {field.name.rstrip("_"): field for field in dataclasses.fields(kind) if field.metadata.get("written", True)}


def is_required(field: "dataclasses.Field[Any]") -> bool:
    """Tell whether a field has no default."""
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def folded_field(hint: Any) -> str | None:
    """Return the name of the phrase whose locales stand beside the other keys, if there is one."""
    kind = typing.get_origin(hint) or hint
    return next((field.name for field in dataclasses.fields(kind) if field.metadata.get("locale_keys")), None)


def bare_id_is_enough(hint: Any) -> bool:
    """Tell whether a bare id may stand for the whole mapping: one `id`, and one optional key beside it."""
    fields = written_fields(hint)
    return "id" in fields and len(fields) == 2 and [name for name in fields if is_required(fields[name])] == ["id"]
