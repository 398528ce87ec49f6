"""Interface words by locale, from gettext catalogs; English stands in the code itself."""

from functools import cache
from importlib.resources import files

from babel.messages.catalog import Catalog as Messages
from babel.messages.pofile import read_po

SOURCE_LOCALE = "en"


@cache
def messages_for(locale: str) -> Messages | None:
    """Return a locale's catalog, or None for English and for locales that have none."""
    path = files("generator.catalogs") / f"{locale}.po"
    if locale == SOURCE_LOCALE or not path.is_file():
        return None
    with path.open("rb") as file:
        return read_po(file, locale)


def say(locale: str, words: str, /, **args: object) -> str:
    """Return words in a locale, with their `{names}` filled.

    words: the English words, which are the key. Words that a catalog lacks stay English.
    """
    messages = messages_for(locale)
    message = messages.get(words) if messages else None
    said = str(message.string) if message and message.string else words
    return said.format(**args) if args else said.replace("{{", "{").replace("}}", "}")


def vocabulary(locale: str, words: tuple[str, ...]) -> dict[str, str]:
    """Return the words that templates use, by their English."""
    return {word: say(locale, word) for word in words}
