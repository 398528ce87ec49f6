"""Reading the seeds for a command, and telling what was found."""

import errno
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from generator.build import Checked, check_seeds
from generator.model.rules import RULES
from generator.model.timeline import Timeline
from generator.telling import FORMATS
from generator.words.catalog import say


def read(seeds: Path, locale: str, texts: dict[str, str] | None) -> Checked:
    """Load and check the seeds, with a progress line; exit with 2 where the folder is none."""
    folder_of_seeds(seeds, locale)
    total = sum(1 for _ in seeds.rglob("*.yml"))
    with progress() as bar:
        task = bar.add_task(say(locale, "Reading the seeds"), total=total)
        return check_seeds(seeds, texts, lambda file: bar.advance(task))


def folder_of_seeds(seeds: Path, locale: str) -> None:
    """Exit with 2 where the seeds are no folder."""
    if not seeds.is_dir():
        raise click.BadParameter(say(locale, "{folder} is not a folder.", folder=seeds), param_hint="--seeds")


def read_sound(seeds: Path, locale: str) -> Timeline:
    """Return the timeline of seeds without errors; tell the errors and exit where there are any."""
    checked = read(seeds, locale, None)
    if checked.has_errors or checked.timeline is None:
        tell(checked, locale, "text", seeds)
        sys.exit(1)
    return checked.timeline


def texts_in(folder: Path | None, locale: str) -> dict[str, str] | None:
    """Return the source texts of a folder by file name; None where none is named."""
    if folder is None:
        return None
    if not folder.is_dir():
        raise click.BadParameter(say(locale, "{folder} is not a folder.", folder=folder), param_hint="--texts")
    return {path.name: path.read_text("utf-8", "replace") for path in sorted(folder.glob("*.txt"))}


def tell(checked: Checked, locale: str, format_: str, seeds: Path) -> None:
    """Print the problems, then (as text) how many there are of each severity."""
    told = FORMATS[format_](checked.problems, locale, shown(seeds))
    if told:
        click.echo(told)
    if format_ == "text":
        tell_counts(checked, locale)


def tell_counts(checked: Checked, locale: str) -> None:
    """Print how many problems there are of each severity."""
    click.echo(say(locale, ", ").join(_counted(checked, severity, locale) for severity in ("error", "warning")))


def _counted(checked: Checked, severity: str, locale: str) -> str:
    count = sum(RULES[problem.rule].severity == severity for problem in checked.problems)
    words = {"error": ("1 error", "{count} errors"), "warning": ("1 warning", "{count} warnings")}[severity]
    return say(locale, words[count != 1], count=count)


def shown(folder: Path) -> str:
    """Return a folder as short as it can be named from here."""
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(folder)


_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a file stands where a folder should be",
    errno.EEXIST: "a file stands where a folder should be",
    errno.EACCES: "you may not",
    errno.EPERM: "you may not",
    errno.EROFS: "nothing can be written there",
    errno.ENOSPC: "the disk is full",
}


def reason(error: OSError, locale: str) -> str:
    """Return why the system refused, in the words of a locale; rarer reasons as the system says them."""
    words = _REASONS.get(error.errno or 0)
    return say(locale, words) if words else str(error.strerror or error)


@contextmanager
def progress() -> Iterator[Progress]:
    """A progress line on a terminal; nothing elsewhere, and gone when the work is done."""
    columns = SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield progress


def locale_of(asked: str | None) -> str:
    """Return the language of messages: as asked, else Chinese where the environment says so, else English."""
    environment = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return asked or ("zh" if environment.lower().startswith("zh") else "en")


def listed(words: Iterable[str], locale: str) -> str:
    """Return words as a list in a sentence of a locale."""
    return ("、" if locale == "zh" else ", ").join(words)
