"""Records that lack a language: there the page is a stub, which says so and shows the original."""

from typing import Any

from generator.pages.view import View


def untranslated_in(view: View, record: Any) -> list[str]:
    """Return the locales in which a record lacks its title or name, or a text that it has elsewhere."""
    words = getattr(record, "title", None) or record.name
    text = getattr(record, "text", None)
    needed = [words] + ([text] if text is not None else [])
    return [locale for locale in view.timeline.locales if any(one.get(locale) is None for one in needed)]


def stub_meta(view: View, record: Any) -> dict[str, object]:
    """Return what templates need to know of a record's languages.

    stub: what a page that is one says of itself, else nothing. untranslated: the locales that have no translated page
    to point to.
    """
    return {"stub": _notice(view, record), "untranslated": untranslated_in(view, record)}


def _notice(view: View, record: Any) -> str:
    words = getattr(record, "title", None) or record.name
    text = getattr(record, "text", None)
    lacks_title = words.get(view.id) is None
    lacks_text = text is not None and text.get(view.id) is None
    if lacks_title and text is not None and not lacks_text:
        return view.say("The title of this page has not been translated yet; it is in the original language.")
    if lacks_text and not lacks_title:
        return view.say("The text of this page has not been translated yet; it is in the original language.")
    if lacks_title:
        return view.say("This page has not been translated yet. What follows is in the original language.")
    return ""
