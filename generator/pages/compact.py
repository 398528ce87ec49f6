"""Files that scripts read: JSON without spaces."""

import json


def compact(value: object) -> str:
    """Return a value as JSON in as few bytes as it takes, characters as themselves, with a closing line break."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
