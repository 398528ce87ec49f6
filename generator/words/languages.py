"""Which languages and territories can be told: the theme's own words, and CLDR by Babel."""

import re
from functools import cache
from importlib.resources import files

from babel.core import Locale, UnknownLocaleError, get_global, parse_locale

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)


def is_tag(tag: str) -> bool:
    """Tell whether text has the form of a BCP 47 tag and begins with a language that CLDR names."""
    return _TAG.fullmatch(tag) is not None and tag.split("-", maxsplit=1)[0].lower() in Locale("en").languages


def is_territory(territory: str) -> bool:
    """Tell whether text names a CLDR locale, as `zh_Hans_CN` and `en_GB` do."""
    try:
        written, found = parse_locale(territory)[1], Locale.parse(territory).territory
    except (ValueError, UnknownLocaleError):
        return False
    return written in (None, found) or written in get_global("territory_aliases")  # Babel takes en_YY for en_US


def theme_language(tag: str) -> str | None:
    """Return the theme's language that is nearest to a tag, None where it has none.

    Subtags are dropped from the end of the tag until one fits, as RFC 4647 looks languages up: `en-GB` gives `en`.
    """
    parts = tag.lower().split("-")
    tries = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((found for each in tries if (found := theme_languages().get(each))), None)


@cache
def theme_languages() -> dict[str, str]:
    """Return the languages of Material for MkDocs as its files are called, by their names in small letters."""
    folder = files("material") / "templates" / "partials" / "languages"
    names = sorted(file.name.removesuffix(".html") for file in folder.iterdir() if file.name.endswith(".html"))
    return {name.lower(): name for name in names}
