"""A sentence in plain characters: as long as before, so that every offset stays what it was."""

_FULL_WIDTH = {full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)}
_SPACES = dict.fromkeys((0xA0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000), " ")
_DASHES = dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0x2E3A, 0xFE58), "-")
_WAVES = dict.fromkeys((0x301C, 0x223C, 0x02DC), "~")
_APOSTROPHES = dict.fromkeys((0x2018, 0x2019), "'")
_TABLE: dict[int, int | str] = {**_FULL_WIDTH, **_SPACES, **_DASHES, **_WAVES, **_APOSTROPHES}

COVERED = "\x00"
"""What stands in place of a character that was read already or that is known to be no date."""


def plain(text: str) -> str:
    """Return text with full-width forms, spaces, dashes and apostrophes each as one plain ASCII character."""
    return text.translate(_TABLE)


def cover(text: str, spans: list[tuple[int, int]]) -> str:
    """Return text with spans covered, so that nothing can be read there again.

    spans: start and end offsets, in order and apart.
    """
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], COVERED * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])
