"""Pages of a seeds folder, looked up by their address."""

from pathlib import Path

from generator.build import check_seeds
from generator.model.page import Page
from generator.pages import render, uses_of
from generator.pages.view import View


def view_of(seeds: Path, locale: str = "en") -> View:
    """Return the timeline of a seeds folder as one locale's pages see it."""
    timeline = check_seeds(seeds).timeline
    assert timeline is not None
    return View(timeline, locale, uses_of(timeline))


def pages_of(seeds: Path, locale: str = "en") -> dict[str, Page]:
    """Return every page of a locale by its address."""
    view = view_of(seeds, locale)
    return {page.address: page for page in render(view.timeline, locale, view.uses)}
