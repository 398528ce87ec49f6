"""One configuration a locale, made from the base mkdocs.yml, the series and the catalog."""

import re
from pathlib import Path
from typing import Any

import yaml

from generator.model.series import Locale, Series
from generator.model.timeline import Timeline
from generator.publish.settings import Settings
from generator.words.catalog import SOURCE_LOCALE, say, vocabulary
from generator.words.languages import theme_language

POLICY = "default-src 'none'"
"""Stands for the content policy until the inline scripts of the built pages are known."""

_WORD = re.compile(r"""\b(?:words|w)\["([^"]+)"\]""")

_NAVIGATION = (
    ("Timeline", "index.md"),
    ("Editions", "editions/index.md"),
    ("Compare", "compare/index.md"),
    ("Events", "events/index.md"),
    ("Documents", "documents/index.md"),
    ("Organisations", "organisations/index.md"),
    ("People", "people/index.md"),
    ("Programmes", "programmes/index.md"),
    ("Places", "places/index.md"),
    ("Sources", "sources/index.md"),
    ("Disagreements", "disagreements/index.md"),
)

_ABOUT = (
    ("Coverage", "coverage/index.md"),
    ("Glossary", "glossary/index.md"),
    ("Corrections", "corrections/index.md"),
    ("Translation status", "translations/index.md"),
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
        "nav": _navigation(locale, settings.project / "docs" / locale.id),
        "extra": _extra(timeline, locale, settings, assets),
    }


def _palette(base: dict[str, Any], locale: Locale) -> list[dict[str, Any]]:
    names = {"dark": say(locale.id, "Switch to dark"), "light": say(locale.id, "Switch to light")}
    palette = []
    for scheme in base["theme"]["palette"]:
        toggle = dict(scheme["toggle"], name=names[scheme["toggle"]["name"]])
        palette.append(dict(scheme, toggle=toggle))
    return palette


def _navigation(locale: Locale, handwritten: Path) -> list[dict[str, Any]]:
    generated = [{say(locale.id, name): file} for name, file in _NAVIGATION]
    kept = [{say(locale.id, name): file} for name, file in _ABOUT]
    own = [
        file
        for file in ("about.md", "reading.md", "method.md", "contribute.md", "command.md", "draft.md")
        if (handwritten / file).is_file()
    ]
    return [*generated, {say(locale.id, "About"): [*own, *kept]}]


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
