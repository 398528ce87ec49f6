"""From a Timeline to the Markdown pages and attachments of one locale: one kind of page a file."""

from generator.model.page import Attachment, Page
from generator.model.timeline import Timeline
from generator.pages.compare import compare_pages
from generator.pages.corrections import corrections_page
from generator.pages.coverage import coverage_page
from generator.pages.disagreements import disagreements_page
from generator.pages.editions import edition_pages
from generator.pages.embed import embed_page
from generator.pages.entities import entity_pages
from generator.pages.events import event_pages
from generator.pages.former import former_pages, withdrawn_pages
from generator.pages.glossary import glossary_page
from generator.pages.home import home_page
from generator.pages.names import names_file
from generator.pages.oembed import oembed_files
from generator.pages.places import places_page
from generator.pages.problems import problems_page
from generator.pages.search import search_file
from generator.pages.sources import source_pages
from generator.pages.translations import translations_page
from generator.pages.uses import Uses, uses_of
from generator.pages.view import View

__all__ = ["attach", "render", "uses_of"]


def render(timeline: Timeline, locale: str, uses: Uses, published: str = "") -> list[Page]:
    """Return every generated page of a locale.

    uses: which events speak of what, from `uses_of`; the same for all locales.
    published: where the site will stand, with a closing slash; nothing: where the series says.
    """
    view = View(timeline, locale, uses, published)
    return [
        home_page(view),
        embed_page(view),
        *edition_pages(view),
        *event_pages(view),
        *entity_pages(view),
        *source_pages(view),
        *former_pages(view),
        *withdrawn_pages(view),
        *compare_pages(view),
        places_page(view),
        disagreements_page(view),
        glossary_page(view),
        coverage_page(view),
        corrections_page(view),
        translations_page(view),
        problems_page(view),
    ]


def attach(timeline: Timeline, locale: str, uses: Uses, published: str = "") -> list[Attachment]:
    """Return every generated file of a locale that is no page.

    uses, published: as for `render`.
    """
    view = View(timeline, locale, uses, published)
    return [search_file(view), names_file(view), *oembed_files(view)]
