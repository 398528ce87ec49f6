"""The command that sets the seeds as they are best read."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from generator.cli.options import LOCALE, SEEDS
from generator.cli.reading import folder_of_seeds, locale_of, progress, shown
from generator.formatting.files import Formatted, format_seeds
from generator.load.layout import seed_paths
from generator.telling import as_text
from generator.words.catalog import say


@click.command()
@SEEDS
@LOCALE
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 and name the files that would change.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
def fmt(seeds: Path, locale: str | None, check: bool, paths: tuple[Path, ...]) -> None:
    """Put the YAML of records in order: keys, quotes, indents; comments stay, and so does what it says.

    PATH is a file or folder below the folder of records; without one, all of them.
    """
    told = locale_of(locale)
    folder_of_seeds(seeds, told)
    files = _files_in(seeds, paths, told)
    with progress() as bar:
        task = bar.add_task(say(told, "Formatting the seeds"), total=len(files))
        found = []
        for one in format_seeds(Path(os.path.abspath(seeds)), files, check):
            found.append(one)
            bar.advance(task)
    _tell(found, told, shown(seeds), check)
    changed, left = any(one.changed for one in found), any(one.problems for one in found)
    sys.exit(1 if left or (check and changed) else 0)


def _files_in(seeds: Path, paths: Iterable[Path], locale: str) -> list[Path]:
    """Return the files below some paths of the seeds folder, each once; exit with 2 where one lies outside."""
    top = Path(os.path.abspath(seeds))
    wanted = [_below(top, path, locale) for path in paths] or [top]
    return [path for path in seed_paths(top) if any(path.is_relative_to(one) for one in wanted)]


def _below(top: Path, path: Path, locale: str) -> Path:
    if not os.path.lexists(path):
        raise click.BadParameter(say(locale, "{path} does not exist.", path=path), param_hint="PATH")
    for folder, one in ((top, Path(os.path.abspath(path))), (top.resolve(), path.resolve())):
        if one.is_relative_to(folder):
            return top / one.relative_to(folder)
    raise click.BadParameter(
        say(locale, "{path} does not lie below the folder of records.", path=path), param_hint="PATH"
    )


def _tell(found: list[Formatted], locale: str, seeds: str, check: bool) -> None:
    for one in found:
        file = f"{seeds}/{one.file}"
        if one.changed:
            click.echo(say(locale, "{file} is not formatted." if check else "{file} is formatted now.", file=file))
        elif one.problems:
            click.echo(as_text(one.problems, locale, seeds))
    counts = {"count": sum(one.changed for one in found), "left": sum(bool(one.problems) for one in found)}
    if check:
        click.echo(say(locale, "Files that `timeline fmt` would change: {count}; that it cannot: {left}.", **counts))
    else:
        click.echo(say(locale, "Files changed: {count}; left as they are: {left}.", **counts))
