"""One configuration a locale, made from the base mkdocs.yml, the series and the catalog."""

import re
from pathlib import Path
from typing import Any

import yaml

from generator.model.series import Locale, Series
from generator.model.timeline import Timeline
from generator.publish.handwritten import own_pages, written_in
from generator.publish.settings import Settings
from generator.words.catalog import SOURCE_LOCALE, say, vocabulary
from generator.words.kinds import ENTITY_KINDS, kind_name
from generator.words.languages import theme_language

POLICY = "default-src 'none'"
"""Stands for the content policy until the inline scripts of the built pages are known."""

_WORD = re.compile(r"""\b(?:words|w)\["([^"]+)"\]""")

_NAVIGATION = {
    "": "Timeline",
    "editions": "Editions",
    "compare": "Compare",
    "events": "Events",
    "documents": "",
    "organisations": "",
    "people": "",
    "programmes": "",
    "places": "Places",
    "sources": "Sources",
    "disagreements": "Disagreements",
}
"""The folders of the main pages, and what they are called; what entities are called, the series may say."""

_ABOUT = (
    ("Coverage", "coverage/index.md"),
    ("Glossary", "glossary/index.md"),
    ("Corrections", "corrections/index.md"),
    ("Translation status", "translations/index.md"),
    ("What the check can tell", "problems/index.md"),
)


def locale_config(timeline: Timeline, locale: Locale, settings: Settings, assets: str) -> dict[str, Any]:
    """Return the whole configuration of one locale.

    assets: the address of our asset folder below the locale's root.
    """
    base = yaml.safe_load((settings.project / "mkdocs.yml").read_text("utf-8"))
    language = theme_language(locale.tag) or SOURCE_LOCALE
    theme = dict(base["theme"], language=language, custom_dir="theme", palette=_palette(base, locale))
    series = timeline.series
    return {
        **base,
        "site_name": spoken(series, "name", locale),
        "site_description": spoken(series, "tagline", locale),
        "site_url": f"{settings.site_url}{locale.id}/",
        "docs_dir": "docs",
        "theme": theme,
        "nav": _navigation(timeline, locale, settings),
        "extra": _extra(timeline, locale, settings, assets),
    }


def _palette(base: dict[str, Any], locale: Locale) -> list[dict[str, Any]]:
    names = {"dark": say(locale.id, "Switch to dark"), "light": say(locale.id, "Switch to light")}
    palette = []
    for scheme in base["theme"]["palette"]:
        toggle = dict(scheme["toggle"], name=names[scheme["toggle"]["name"]])
        palette.append(dict(scheme, toggle=toggle))
    return palette


def _navigation(timeline: Timeline, locale: Locale, settings: Settings) -> list[dict[str, Any]]:
    """Return the main pages, without lists of entities that the series has none of, and the pages about the site."""
    generated = [
        {_page_name(timeline.series, name, locale): f"{name}/index.md" if name else "index.md"}
        for name in _NAVIGATION
        if name not in ENTITY_KINDS or getattr(timeline, name)
    ]
    kept = [{say(locale.id, name): file} for name, file in _ABOUT]
    return [*generated, {say(locale.id, "About"): [*own_pages(settings.docs / locale.id), *kept]}]


def _page_name(series: Series, folder: str, locale: Locale) -> str:
    return kind_name(series, folder, locale.id) if folder in ENTITY_KINDS else say(locale.id, _NAVIGATION[folder])


def lists_of_entities() -> frozenset[str]:
    """Return the files of the pages that only a series with such entities has."""
    return frozenset(f"{kind}/index.md" for kind in ENTITY_KINDS)


def _extra(timeline: Timeline, locale: Locale, settings: Settings, assets: str) -> dict[str, Any]:
    series = timeline.series
    return {
        "scope": settings.site_path,
        "generator": False,
        "locale": locale.id,
        "tag": locale.tag,
        "locales": [{"id": one.id, "tag": one.tag, "name": one.name} for one in series.locales],
        "site_url": settings.site_url,
        "assets": assets,
        "lanes": [{"id": lane.id} for lane in series.lanes],
        "written": written_in(settings.docs, timeline.locales),
        "own_docs": settings.docs.parent == settings.seeds.parent,
        "mark": "mark.svg" if settings.mark else "",
        "words": vocabulary(locale.id, template_words(settings.project / "overrides")),
        "series": spoken(series, "name", locale),
        "repository": settings.repository,
        "branch": series.branch,
        "licence": {"name": series.licence.name, "url": series.licence.url},
        "policy": POLICY,
    }


def template_words(overrides: Path) -> tuple[str, ...]:
    """Return the interface words that templates ask for, as in `w["Sources"]`."""
    found: set[str] = set()
    for path in sorted(overrides.rglob("*.html")):
        found.update(_WORD.findall(path.read_text("utf-8")))
    return tuple(sorted(found))


def spoken(series: Series, field: str, locale: Locale) -> str:
    """Return a phrase of the series in a locale, else in the original one, else in any."""
    phrase = getattr(series, field)
    return str(phrase.get(locale.id) or phrase.get(series.original) or next(iter(phrase.by_locale.values())))
