"""A seed file's bytes to text: size, encoding and characters that have no place in it."""

import re
from pathlib import Path

from generator.load.telling import Fault

LARGEST = 1024 * 1024

_ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def read_text(path: Path) -> tuple[str | None, list[Fault]]:
    """Return a file's text, or None with what stands against reading it.

    Refused characters are told and read as spaces, so that the rest of the file is still looked at.
    """
    if path.is_symlink():
        return None, [Fault("file-symlink", 1, 1)]
    if path.stat().st_size > LARGEST:
        return None, [Fault("file-too-large", 1, 1, {"largest": "1 MiB"})]
    raw = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_encoding_fault(raw, error)]
    return _ODD.sub(" ", text).replace("\t", " "), [*_odd_characters(text), *_tabs(text)]


def _encoding_fault(raw: bytes, error: UnicodeDecodeError) -> Fault:
    line = raw.count(b"\n", 0, error.start) + 1
    column = len(raw[raw.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8", "replace")) + 1
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return Fault("file-not-utf8", line, column)
    return Fault("file-gbk", line, column)


def _odd_characters(text: str) -> list[Fault]:
    faults = []
    for number, line in enumerate(text.split("\n"), 1):
        for found in _ODD.finditer(line.removesuffix("\r")):
            rule = "file-bidi" if _BIDI.match(found[0]) else "file-control"
            faults.append(Fault(rule, number, found.start() + 1, {"code": f"U+{ord(found[0]):04X}"}))
    return faults


def _tabs(text: str) -> list[Fault]:
    lines = enumerate(text.split("\n"), 1)
    return [Fault("file-tab", number, line.index("\t") + 1) for number, line in lines if "\t" in line]
