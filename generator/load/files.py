"""A seed file's bytes to text: size, encoding and characters that have no place in it."""

import re
from pathlib import Path

from generator.load.telling import Fault

LARGEST = 1024 * 1024

_ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path) -> tuple[str | None, list[Fault]]:
    """Return a file's text, or None with what stands against reading it.

    Refused characters are told and read as spaces, so that the rest of the file is still looked at.
    """
    try:
        if path.is_symlink():
            return None, [Fault("file-symlink", 1, 1)]
        if path.stat().st_size > LARGEST:
            return None, [Fault("file-too-large", 1, 1, {"largest": "1 MiB"})]
        raw = path.read_bytes().removeprefix(_UTF8_MARK)
    except OSError as error:
        return None, [Fault("file-unreadable", 1, 1, {"reason": error.strerror or type(error).__name__})]
    if raw.startswith(_UTF16_MARKS) or b"\0" in raw[:2]:
        return None, [Fault("file-utf16", 1, 1)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_encoding_fault(raw, error)]
    return _ODD.sub(" ", text).replace("\t", " "), [*_odd_characters(text), *_tabs(text)]


def odd_character(text: str) -> tuple[str, str] | None:
    """Return the rule that the first refused character breaks, and its code point; None where there is none."""
    found = _ODD.search(text)
    return (_rule_of(found[0]), _code_of(found[0])) if found else None


def _encoding_fault(raw: bytes, error: UnicodeDecodeError) -> Fault:
    before = raw[: error.start].decode("utf-8")
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    # After Chinese in UTF-8 one character is broken, no more; and no text in any encoding holds a zero byte.
    if b"\0" in raw or any(character > "\u07ff" for character in before):
        return Fault("file-not-utf8", line, column)
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return Fault("file-not-utf8", line, column)
    return Fault("file-gbk", line, column)


def _odd_characters(text: str) -> list[Fault]:
    """Tell each refused character once a line."""
    faults: dict[tuple[int, str], Fault] = {}
    for number, line in enumerate(text.split("\n"), 1):
        for found in _ODD.finditer(line):
            rule = _rule_of(found[0])
            faults.setdefault((number, rule), Fault(rule, number, found.start() + 1, {"code": _code_of(found[0])}))
    return list(faults.values())


def _rule_of(character: str) -> str:
    return "file-bidi" if _BIDI.match(character) else "file-control"


def _code_of(character: str) -> str:
    return f"U+{ord(character):04X}"


def _tabs(text: str) -> list[Fault]:
    lines = enumerate(text.split("\n"), 1)
    return [Fault("file-tab", number, line.index("\t") + 1) for number, line in lines if "\t" in line]
