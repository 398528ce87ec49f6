"""Pages to a site on disk; the site that was there stays until the new one is complete and verified."""

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from generator.model.page import Written
from generator.model.timeline import Timeline
from generator.publish.assets import asset_folder
from generator.publish.builder import run_builder
from generator.publish.config import lists_of_entities, locale_config
from generator.publish.exchange import MARKER, discard, exchange, locked, new_beside, refuse_foreign
from generator.publish.faults import DiskFault, FolderRefused
from generator.publish.handwritten import own_pages
from generator.publish.scan import Scan, scan
from generator.publish.seal import seal
from generator.publish.settings import Settings
from generator.publish.standalone import write_sitemap, write_standalone
from generator.publish.tree import write_tree
from generator.publish.verify import verify

_LEFT_BY_BUILDER = ("sitemap.xml", "sitemap.xml.gz")


def publish(
    timeline: Timeline,
    pages: Mapping[str, Sequence[Written]],
    settings: Settings,
    on_step: Callable[[str], None] = lambda step: None,
) -> int:
    """Build the site and put it in place.

    pages: the generated pages and attachments of each locale. on_step: called with the English name of each step.
    Returns how many pages were written. Raises PublishFault; then nothing has changed.
    """
    _refuse_overlap(settings)
    try:
        with locked(settings.out), locked(settings.work):
            return _publish(timeline, pages, settings, on_step)
    except OSError as error:
        raise DiskFault("The site could not be written: {reason}.", reason=error) from error


def _publish(
    timeline: Timeline,
    pages: Mapping[str, Sequence[Written]],
    settings: Settings,
    on_step: Callable[[str], None],
) -> int:
    refuse_foreign(settings.out)
    refuse_foreign(settings.work)
    new = new_beside(settings.out)
    try:
        on_step("Writing the work tree")
        assets = asset_folder(settings.project / "overrides" / "assets")
        _write_trees(timeline, pages, settings, assets)
        on_step("Building the pages")
        run_builder((settings.work / locale, new / locale) for locale in timeline.locales)
        on_step("Verifying the site")
        scans = _finish(timeline, settings, assets, new)
        expected = sum(_expected(settings.work / locale / "docs") for locale in timeline.locales)
        verify(new, scans, timeline.series.locales, settings.site_url, expected)
        exchange(new, settings.out)
    finally:
        discard(new)
    return len(scans)


def _write_trees(timeline: Timeline, pages: Mapping[str, Iterable[Written]], settings: Settings, assets: str) -> None:
    settings.work.mkdir(parents=True, exist_ok=True)
    (settings.work / MARKER).write_bytes(b"")
    docs, overrides = settings.docs, settings.project / "overrides"
    elsewhere = {file for locale in timeline.locales for file in own_pages(docs / locale)} | lists_of_entities()
    for locale in timeline.series.locales:
        config = locale_config(timeline, locale, settings, assets)
        folder = settings.work / locale.id
        write_tree(folder, config, pages[locale.id], docs / locale.id, overrides, elsewhere)
        if settings.mark:
            shutil.copyfile(settings.mark, folder / "docs" / "mark.svg")


def _finish(timeline: Timeline, settings: Settings, assets: str, new: Path) -> list[Scan]:
    """Add what stands above the locales, seal every page, and read them all."""
    for locale in timeline.locales:
        seal(new / locale)
        for name in _LEFT_BY_BUILDER:
            (new / locale / name).unlink(missing_ok=True)
    write_standalone(timeline, settings, assets, new)
    scans = [scan(path, path.relative_to(new).as_posix()) for path in sorted(new.rglob("*.html"))]
    write_sitemap(scans, settings, new)
    return scans


def _expected(docs: Path) -> int:
    return sum(1 for _ in docs.rglob("*.md"))


def _refuse_overlap(settings: Settings) -> None:
    """Refuse an output or work folder that holds what the build reads, or lies in the seeds, the docs or the other."""
    for folder, others in ((settings.out, (settings.work,)), (settings.work, (settings.out,))):
        holds = any(kept.is_relative_to(folder) for kept in (settings.seeds, settings.docs, settings.project, *others))
        if holds or folder.is_relative_to(settings.seeds) or folder.is_relative_to(settings.docs):
            raise FolderRefused(
                "{folder} overlaps the seeds, the project or the other folder; name another.", folder=folder
            )
