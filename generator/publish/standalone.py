"""The pages and files above the locales: the bilingual door, the 404 page, sitemap.xml and robots.txt."""

from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.model.series import Locale
from generator.model.timeline import Timeline
from generator.publish.config import spoken
from generator.publish.scan import Scan
from generator.publish.seal import policy_for
from generator.publish.settings import Settings
from generator.words.catalog import SOURCE_LOCALE, messages_for, say


def write_standalone(timeline: Timeline, settings: Settings, assets: str, target: Path) -> None:
    """Write the door and the 404 page into a new site."""
    loader = FileSystemLoader(settings.project / "overrides" / "standalone")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    for name, root, heading, sentence, link in _texts(settings):
        locales = [
            {
                "id": locale.id,
                "tag": locale.tag,
                "name": locale.name,
                "home": f"{root}{locale.id}/",
                "heading": say(locale.id, heading) if heading else spoken(timeline.series, "name", locale),
                "sentence": say(locale.id, sentence) if sentence else spoken(timeline.series, "tagline", locale),
                "link": _way_in(locale, link),
            }
            for locale in timeline.series.locales
        ]
        page = environment.get_template(name).render(
            locales=locales,
            names={locale.id: spoken(timeline.series, "name", locale) for locale in timeline.series.locales},
            site_url=settings.site_url,
            policy=policy_for(()),
            assets=f"{root}{timeline.locales[0]}/{assets}",
            mark=f"{root}{timeline.locales[0]}/mark.svg" if settings.mark else "",
            description=" · ".join(timeline.series.tagline.by_locale.values()),
        )
        (target / ("index.html" if name == "door.html" else name)).write_text(page, "utf-8", newline="\n")
    (target / ".nojekyll").write_bytes(b"")


def _way_in(locale: Locale, words: str) -> str:
    """Return the words of a link into a locale; the name of its language where no catalog has them."""
    told = locale.tag.split("-", maxsplit=1)[0].lower() == SOURCE_LOCALE or messages_for(locale.id)
    return say(locale.id, words) if told else locale.name


def _texts(settings: Settings) -> tuple[tuple[str, ...], ...]:
    """Return each page's template, what its links begin with, heading, sentence and words of the link.

    The door stands at the root, so that its links are relative; the 404 page is shown at any depth.
    """
    return (
        ("door.html", "", "", "", "Enter the site in English"),
        ("404.html", settings.site_path, "Page not found", "There is no page at this address.", "To the home page"),
    )


def write_sitemap(scans: Iterable[Scan], settings: Settings, target: Path) -> None:
    """Write sitemap.xml (sitemaps.org 0.9, with xhtml alternates) and robots.txt; pages marked noindex stay out."""
    entries = [
        _entry(page) for page in sorted(scans, key=lambda page: page.file) if page.canonical and not page.noindex
    ]
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
    )
    (target / "sitemap.xml").write_text(head + "".join(entries) + "</urlset>\n", "utf-8", newline="\n")
    robots = f"User-agent: *\nAllow: /\nSitemap: {settings.site_url}sitemap.xml\n"
    (target / "robots.txt").write_text(robots, "utf-8", newline="\n")


def _entry(page: Scan) -> str:
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang={quoteattr(tag)} href={quoteattr(address)}/>'
        for tag, address in page.alternates
    )
    return f"<url><loc>{escape(page.canonical)}</loc>{links}</url>\n"
