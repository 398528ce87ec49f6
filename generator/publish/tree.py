"""The work tree handed to the site builder: one folder a locale, complete in itself."""

import shutil
from collections.abc import Iterable, Set
from pathlib import Path
from typing import Any

import yaml

from generator.model.page import Attachment, Page, Written
from generator.publish.assets import copy_assets
from generator.publish.faults import BadPage
from generator.publish.handwritten import own_pages, unlinked

_IN_THEME = shutil.ignore_patterns("assets", "standalone", ".*")


class _Dumper(yaml.CSafeDumper):
    """Writes front matter without aliases, which another site builder might not read."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def write_tree(
    folder: Path,
    config: dict[str, Any],
    pages: Iterable[Written],
    handwritten: Path,
    overrides: Path,
    elsewhere: Set[str] = frozenset(),
) -> None:
    """Write one locale's tree: mkdocs.yml, docs/ (hand-written and generated pages, attachments) and theme/.

    folder: is made new. handwritten: the locale's own pages in docs/. overrides: the look.
    elsewhere: pages that other locales or series have; where this one lacks them, no hand-written page links to them.
    Raises BadPage where a hand-written page cannot be read.
    """
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    if handwritten.is_dir():
        shutil.copytree(handwritten, docs, ignore=shutil.ignore_patterns(".*"))
    shutil.copytree(overrides, folder / "theme", ignore=_IN_THEME)
    for page in pages:
        _write(docs / page.file, page.text if isinstance(page, Attachment) else page_text(page))
    copy_assets(overrides / "assets", docs / config["extra"]["assets"])
    _write(folder / "mkdocs.yml", _yaml(config))
    for file in own_pages(handwritten):
        missing = {name for name in elsewhere if not (docs / name).is_file()}
        _write(docs / file, unlinked(_read(handwritten / file), file, missing))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise BadPage("{file} is not UTF-8; save it as UTF-8 in your editor.", file=path) from error


def page_text(page: Page) -> str:
    """Return a page's file: front matter, then Markdown."""
    return f"---\n{_yaml(dict(page.meta))}---\n\n{page.body}"


def _yaml(written: dict[str, Any]) -> str:
    return yaml.dump(_plain(written), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100_000)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, str) else value


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
