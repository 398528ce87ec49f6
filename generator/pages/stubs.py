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

    stub: whether this page is one. untranslated: the locales that have no translated page to point to.
    body_lang: the language of the text where it is not the page's.
    """
    untranslated = untranslated_in(view, record)
    text = getattr(record, "text", None)
    foreign = text is not None and text.get(view.id) is None
    return {
        "stub": view.id in untranslated,
        "untranslated": untranslated,
        "body_lang": view.tag_of(view.spoken(text)[0]) if foreign else "",
    }
