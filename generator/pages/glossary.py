"""The official terms in each language, and while they were in use."""

from generator.model.page import Page
from generator.model.place import Term
from generator.model.series import Locale
from generator.pages.bibliography import Bibliography
from generator.pages.view import View

ADDRESS = "glossary/"


def glossary_page(view: View) -> Page:
    """Return the page of all terms."""
    sources = Bibliography(view, ADDRESS)
    title = view.say("Glossary")
    terms = sorted(view.timeline.glossary.values(), key=lambda term: (term.term.get(view.id) or "").casefold())
    meta: dict[str, object] = {
        "template": "glossary.html",
        "title": title,
        "headline": title,
        "description": view.say("Official names and terms in each language, as sources give them."),
        "hide": ["navigation", "toc"],
        "languages": [{"tag": locale.tag, "name": locale.name} for locale in _locales(view)],
        "edit": view.edit_file("seeds/glossary.yml") if terms else "",
        "terms": [_term(view, term, sources) for term in terms],
    }
    return Page(ADDRESS, {**meta, "sources": sources.listed()})


def _locales(view: View) -> list[Locale]:
    return sorted(view.timeline.series.locales, key=lambda locale: locale.id != view.id)


def _term(view: View, term: Term, sources: Bibliography) -> dict[str, object]:
    words = [view.runs(said, locale.id) if (said := term.term.get(locale.id)) else "" for locale in _locales(view)]
    noted = {work for prose in (term.note.by_locale.values() if term.note else ()) for work in prose.sources}
    return {
        "id": term.id,
        "words": words,
        "used": _used(view, term),
        "note": sources.shown(term.note) if term.note else None,
        "cite": sources.marks(work for work in term.cite if work not in noted),
    }


def _used(view: View, term: Term) -> str:
    if term.from_ and term.until:
        return view.say("{begins} to {ends}", begins=view.date(term.from_), ends=view.date(term.until))
    if term.from_:
        return view.say("since {date}", date=view.date(term.from_))
    return view.say("until {date}", date=view.date(term.until)) if term.until else ""
