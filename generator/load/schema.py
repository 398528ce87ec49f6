"""JSON Schemas of the records (draft 2020-12), made from the same types that read them."""

import dataclasses
import json
import types
import typing
from pathlib import Path
from typing import Any

from generator.load.layout import LISTED, ONE_A_FILE, SERIES_FILE, folder_of
from generator.model import ids
from generator.model.dates import Edtf
from generator.model.fields import bare_id_is_enough, field_hints, folded_field, is_required, written_fields
from generator.model.keys import TITLES, words_for
from generator.model.series import Series
from generator.model.text import Phrase, Text

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string", "minLength": 1},
    int: {"type": "integer"},
    float: {"type": "number", "minimum": -180, "maximum": 180},
    int | float: {"type": "number"},
    bool: {"type": "boolean"},
    Edtf: {"type": ["string", "integer"]},
    ids.Url: {"type": "string", "pattern": "^https?://"},
    ids.TimeOfDay: {"type": "string", "pattern": r"^(([01]\d|2[0-3]):[0-5]\d|morning|afternoon|evening)$"},
    ids.LocaleId: {"type": "string", "pattern": "^[a-z]+$"},
}
_ID = {"type": ["string", "integer"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": ids.LONGEST_ID}
_BY_LOCALE = {
    "type": "object",
    "minProperties": 1,
    "propertyNames": {"pattern": "^[a-z]+$"},
    "additionalProperties": {"type": ["string", "number", "null"]},  # a label may be a year
}


def write_schemas(folder: Path) -> list[str]:
    """Write a schema for each kind of file and return the names of the files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_text(text, "utf-8", newline="\n")
    return list(schemas())


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of each kind of file in seeds/, by the name of its file."""
    kinds: dict[str, Any] = {"series": Series}
    kinds |= {kind.__name__.lower(): kind for kind, _ in ONE_A_FILE.values()}
    made = {name: {"title": _title(kind), **schema_of(kind)} for name, kind in kinds.items()}
    for file, kind in LISTED.items():
        made[file.removesuffix(".yml")] = {"title": _title(kind), "type": "array", "items": schema_of(kind)}
    return {f"{name}.schema.json": {"$schema": DRAFT, **schema} for name, schema in made.items()}


def modeline(file: str) -> str:
    """Return the line by which editors find the schema of a file below seeds/; empty where it has none."""
    folder = folder_of(file)
    if folder is None and file not in (*LISTED, SERIES_FILE):
        return ""
    kind = ONE_A_FILE[folder][0].__name__.lower() if folder else file.removesuffix(".yml")
    return f"# yaml-language-server: $schema={'../' * (file.count('/') + 1)}schemas/{kind}.schema.json\n"


def schema_globs() -> dict[str, str]:
    """Return the files of seeds/ that each schema is for, as a pattern that editors read."""
    globs = {"series": SERIES_FILE}
    globs |= {
        kind.__name__.lower(): f"{folder}/{'*/' * (depth - 1)}*.yml" for folder, (kind, depth) in ONE_A_FILE.items()
    }
    globs |= {file.removesuffix(".yml"): file for file in LISTED}
    return {f"schemas/{name}.schema.json": f"seeds/{glob}" for name, glob in globs.items()}


def _title(kind: type) -> str:
    return " · ".join(TITLES[kind.__name__])


def schema_of(hint: Any) -> dict[str, Any]:
    """Return the schema of a type of the model."""
    if hint in _SCALARS:
        return _SCALARS[hint]
    if hint in (Phrase, Text):
        return _BY_LOCALE
    if isinstance(hint, typing.NewType):
        return _ID
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return {"type": "array", "items": schema_of(arguments[0])}
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    if origin in (typing.Union, types.UnionType):
        kept = [kind for kind in arguments if kind is not type(None)]
        return schema_of(kept[0] if len(kept) == 1 else typing.Union[tuple(kept)])  # noqa: UP007 - built at run time
    return _schema_of_record(hint)


def _schema_of_record(hint: Any) -> dict[str, Any]:
    fields, hints = written_fields(hint), field_hints(hint)
    folded, kind = folded_field(hint), (typing.get_origin(hint) or hint).__name__
    properties = {
        key: {"description": _meaning(kind, key), **_property(field, hints[field.name])}
        for key, field in fields.items()
        if key != folded
    }
    required = [key for key, field in fields.items() if is_required(field) and key != folded]
    schema: dict[str, Any] = {"type": "object", "properties": properties, "required": required}
    if folded:
        words = {"description": _meaning(kind, folded), "type": ["string", "number"]}
        schema["patternProperties"] = {"^[a-z]{2,3}$": words}
    schema["additionalProperties"] = False
    return {"anyOf": [_ID, schema]} if bare_id_is_enough(hint) else schema


def _meaning(kind: str, key: str) -> str:
    """Return what a key means, in both languages."""
    return " · ".join(words_for(kind, key))


def _property(field: "dataclasses.Field[Any]", hint: Any) -> dict[str, Any]:
    made = schema_of(hint)
    if is_required(field):
        return {**made, "minItems": 1} if made.get("type") == "array" else made
    return {"anyOf": [made, {"type": "null"}]}
