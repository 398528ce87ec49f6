"""The lock of the translations: by a hash, which text each one was confirmed from."""

import hashlib
from collections.abc import Mapping

Lock = Mapping[str, Mapping[str, Mapping[str, str]]]
"""The fingerprint of the original by record (`events/ID`), field (`text`) and locale of the translation."""


def fingerprint(written: str) -> str:
    """Return sixteen hexadecimal digits that stand for exactly this text (the beginning of its SHA-256)."""
    return hashlib.sha256(written.encode()).hexdigest()[:16]
