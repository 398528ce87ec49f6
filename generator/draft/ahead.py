"""Whether a sentence speaks of what is to come, on which it depends in which year or month a date is looked for."""

import re

_AHEAD = re.compile(
    r"即将|将于|将在|将会|定于|拟于|拟在|拟定|预计|计划于|计划在|(?<![大名主麻武小上中少])将"
    r"(?![军近领士帅要求])|(?<![模虚草比])拟(?![人态合真])"
    r"|(?<!political )(?<!free )(?<!good )(?<!own )\bwill\b|\b(?:is|are) (?:set |due |scheduled "
    r"|expected |planned |slated )?to\b"
    r"|\bto be (?:held|staged|convened|launched|hosted|unveiled|released|opened|inaugurated)\b"
    r"|\b(?:upcoming|forthcoming)\b|\bnext (?:week|month|year)\b"
)
# 将 before what is acted on, where it says nothing of the time: 进一步将理念转化为行动.
_OBJECT = re.compile(
    r"(?:进一步|并|已|已经|要|应|积极|成功|通过)将|将[^，。；将]{1,30}(?:转化为|作为|列为|纳入|称为|变成|看作|视为)"
)


def speaks_ahead(text: str) -> bool:
    """Tell whether text, in plain characters, has a word of the future, such as 将 or `will`."""
    return _AHEAD.search(_OBJECT.sub("", text)) is not None
