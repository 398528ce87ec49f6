"""`timeline draft`: articles to sheets of candidate events, for an editor to review."""

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from generator.beside import put
from generator.cli.notes import as_yaml, bare
from generator.cli.options import FOLDER, LOCALE, SEEDS
from generator.cli.reading import locale_of, progress, read_sound, reason, shown
from generator.cli.sheet import OPENING, sheet_of
from generator.cli.suggesting import day_given, lines_given, source_given
from generator.draft.article import LARGEST, Form, Unreadable, read_article
from generator.draft.drafting import draft_article
from generator.draft.known import Known, known_of
from generator.words.catalog import say

_FORMS: dict[str, Form] = {".txt": "txt", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html"}
_STDIN = "-"  # read by the command itself: other processes have none
_FEW = 4  # articles for which further processes are not worth their start


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of each article, and how it is told."""

    published: date | None
    source: str | None
    lines: tuple[int, int] | None
    format_: str
    locale: str


@dataclass(frozen=True, slots=True)
class Told:
    """What became of an article: its sheet, or what is wrong with it; undated: whether only its day is missing."""

    sheet: str = ""
    wrong: str = ""
    undated: bool = False


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option(
    "--published", metavar="DAY", help="The day it appeared, such as 2024-11-20.  [default: as the page says]"
)
@click.option("--source", metavar="ID", help="The id of its source in the seeds.")
@click.option("--lines", metavar="FROM-TO", help="Read only these lines, of a page with several articles.")
@click.option("--out", type=FOLDER, default=None, help="A folder for one file an article.  [default: standard output]")
@click.option("--force", is_flag=True, help="Overwrite files in that folder.")
@click.option(
    "--format", "format_", type=click.Choice(["yaml", "json"]), default="yaml", help="The form of the sheets."
)
@SEEDS
@LOCALE
def draft(  # noqa: PLR0913 - one argument an option
    articles: tuple[str, ...],
    published: str | None,
    source: str | None,
    lines: str | None,
    out: Path | None,
    force: bool,
    format_: str,
    seeds: Path,
    locale: str | None,
) -> None:
    """Look for candidate events in articles (txt, md, html; - for standard input), for an editor to review.

    Nothing is published and nothing is invented: what cannot be resolved is left open, what does not speak of the
    series is listed with the reason.
    """
    told = locale_of(locale)
    day = day_given(published, told)
    span = lines_given(lines, len(articles), told)
    files = _files(articles, out, format_, told)
    timeline = read_sound(seeds, told)
    day = day or source_given(timeline, source, told)
    order = Order(day, source, span, format_, told)
    results = list(_drafted(articles, order, known_of(timeline), told))
    for name, one in zip(articles, results, strict=True):
        if one.wrong:
            click.echo(f"{name}: {one.wrong}", err=True)
    written = _write(files, results, force, told) if out else _show(results, format_)
    if any(one.undated for one in results):
        sys.exit(2)
    sys.exit(0 if written and not any(one.wrong for one in results) else 1)


def _drafted(articles: Sequence[str], order: Order, known: Known, locale: str) -> Iterator[Told]:
    """Yield what becomes of each article, in their order; many are shared out to all processors."""
    with progress() as bar:
        task = bar.add_task(say(locale, "Drafting"), total=len(articles))
        workers = min(os.cpu_count() or 1, len(articles))
        if len(articles) < _FEW or workers < 2:
            for name in articles:
                yield _one(name, order, known)
                bar.advance(task)
            return
        with ProcessPoolExecutor(workers, initializer=_ready, initargs=(known, order)) as pool:
            shared = [None if name == _STDIN else _handed_out(pool, name) for name in articles]
            for name, later in zip(articles, shared, strict=True):
                yield _awaited(later, locale) if later else _one(name, order, known)
                bar.advance(task)


_READY: list[tuple[Known, Order]] = []


def _ready(known: Known, order: Order) -> None:
    _READY[:] = [(known, order)]


def _in_worker(name: str) -> Told:
    known, order = _READY[0]
    return _one(name, order, known)


def _handed_out(pool: Executor, name: str) -> Future[Told]:
    try:
        return pool.submit(_in_worker, name)
    except BrokenProcessPool as broken:  # by an article before
        later: Future[Told] = Future()
        later.set_exception(broken)
        return later


def _awaited(later: Future[Told], locale: str) -> Told:
    try:
        return later.result()
    except BrokenProcessPool:
        return Told(wrong=say(locale, "A process that drafts was ended from outside; perhaps memory ran out."))


def _one(name: str, order: Order, known: Known) -> Told:
    try:
        article = read_article(_bytes(name), name, _FORMS.get(Path(name).suffix.lower()), order.lines)
    except Unreadable as wrong:
        return Told(wrong=say(order.locale, wrong.says, **wrong.args_of_saying))
    except OSError as error:
        return Told(wrong=say(order.locale, "It cannot be read ({reason}).", reason=reason(error, order.locale)))
    day = order.published or (date.fromisoformat(article.page_date) if article.page_date else None)
    if day is None:
        ask = "It does not say on which day it appeared; give it with --published, such as --published 2024-11-20."
        return Told(wrong=say(order.locale, ask), undated=True)
    sheet = sheet_of(
        draft_article(known, article, day, order.source), order.source, known.timeline.locales, order.locale
    )
    if order.format_ == "json":
        return Told(json.dumps(bare(sheet), ensure_ascii=False, indent=2) + "\n")
    return Told(as_yaml(sheet, say(order.locale, OPENING)))


def _bytes(name: str) -> bytes:
    """Return the bytes of a file or of standard input; no more than can be told to be too many."""
    if name == _STDIN:
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(name).open("rb") as file:
        return file.read(LARGEST + 1)


def _files(articles: Sequence[str], out: Path | None, format_: str, locale: str) -> list[Path]:
    """Return where each sheet goes; two articles of one name are told before anything is read."""
    if out is None:
        return []
    ending = {"yaml": ".yml", "json": ".json"}[format_]
    files = [out / ((Path(name).stem if name != _STDIN else "stdin") + ending) for name in articles]
    twice = next((file for file, count in Counter(files).items() if count > 1), None)
    if twice:
        raise click.UsageError(
            say(locale, "Two articles would be written to {file}; draft one of them apart.", file=twice)
        )
    return files


def _show(results: Sequence[Told], format_: str) -> bool:
    sheets = [one.sheet for one in results if one.sheet]
    if format_ == "json" and len(results) > 1:
        click.echo("[" + ",\n".join(sheet.rstrip("\n") for sheet in sheets) + "]")
    else:
        click.echo("---\n".join(sheets), nl=False)
    return True


def _write(files: Sequence[Path], results: Sequence[Told], force: bool, locale: str) -> bool:
    """Write the sheets, each beside and then in its place; return whether all could be written."""
    done = True
    for file, one in zip(files, results, strict=True):
        if not one.sheet:
            continue
        if file.exists() and not force:
            kept = say(locale, "{file} is there already and stays as it is; --force overwrites it.", file=shown(file))
            click.echo(kept, err=True)
            done = False
            continue
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            put(file, one.sheet)
        except OSError as error:
            click.echo(
                say(locale, "{file} cannot be written ({reason}).", file=file, reason=reason(error, locale)), err=True
            )
            done = False
            continue
        click.echo(shown(file))
    return done
