"""One scalar as text to one value: the smallest door of the loader, a function a type."""

import re
from collections.abc import Callable
from typing import NewType, NoReturn
from urllib.parse import urlsplit

from generator.model import ids
from generator.model.dates import Edtf, NotADate
from generator.model.dates import parse as parse_date

Scalars = dict[object, Callable[[str], object]]


class Refused(ValueError):
    """A scalar that is not what it should be: the rule it breaks and the sentence's words."""

    def __init__(self, rule: str, **args: object) -> None:
        super().__init__(rule)
        self.rule = rule
        self.args_of_rule = args


def read_id(text: str) -> str:
    """Return an id, or refuse it with the nearest id that would do."""
    if not ids.is_id(text):
        slug = re.sub(r"[^a-z0-9]+", "-", text.lower().strip()).strip("-")[: ids.LONGEST_ID].strip("-")
        refuse("id-form-try" if slug else "id-form", value=text, suggestion=slug, longest=ids.LONGEST_ID)
    if ids.is_taken_name(text):
        refuse("id-taken", value=text)
    return text


def read_date(text: str) -> Edtf:
    """Return an EDTF date; the refusal says what to write instead."""
    try:
        return parse_date(text)
    except NotADate as error:
        refuse(f"date-{error.reason}", text=text, suggestion=error.suggestion or "")


def read_url(text: str) -> str:
    """Return an address whose scheme is http or https and that names a host."""
    if re.search(r"[\s<>\"'`\\{}|^]", text):
        refuse("url-form", value=text)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        refuse("url-form", value=text)
    if parts.scheme.lower() not in ("http", "https"):
        refuse("url-scheme", value=text)
    if parts.username is not None:
        refuse("url-credentials")
    if not parts.hostname or port == 0:
        refuse("url-form", value=text)
    return text


def read_time(text: str) -> str:
    """Return `10:30`, `morning`, `afternoon` or `evening`."""
    if text not in ("morning", "afternoon", "evening") and not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text):
        refuse("time-form", value=text)
    return text


def read_whole(text: str) -> int:
    """Return a whole number written with ASCII digits alone."""
    if not re.fullmatch(r"-?(0|[1-9][0-9]{0,14})", text):
        refuse("number-form", value=text)
    return int(text)


def read_number(text: str) -> int | float:
    """Return a whole number or one with a decimal point."""
    return float(text) if re.fullmatch(r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,10}", text) else read_whole(text)


def read_degrees(text: str) -> float:
    """Return a latitude or longitude in degrees."""
    value = float(read_number(text))
    if not -180 <= value <= 180:
        refuse("number-degrees", value=text)
    return value


def read_flag(text: str) -> bool:
    """Return `true` or `false`; `yes` and `no` stay words and are refused."""
    if text not in ("true", "false"):
        refuse("flag-form", value=text)
    return text == "true"


def refuse(rule: str, **args: object) -> NoReturn:
    """Raise Refused."""
    raise Refused(rule, **args)


SCALARS: Scalars = {
    str: str,
    int: read_whole,
    float: read_degrees,
    int | float: read_number,
    bool: read_flag,
    Edtf: read_date,
    ids.Url: read_url,
    ids.TimeOfDay: read_time,
}
SCALARS |= {kind: read_id for kind in vars(ids).values() if isinstance(kind, NewType) and kind not in SCALARS}
