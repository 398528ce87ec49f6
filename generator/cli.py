"""The command `timeline`: words to exit code. 0 done, 1 problems, 2 misuse."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from generator.build import Checked, build_site, check_seeds
from generator.load.schema import write_schemas
from generator.model.rules import RULES
from generator.model.timeline import Timeline
from generator.publish.faults import PublishFault
from generator.publish.settings import PROJECT, Settings
from generator.release import write_released
from generator.serve import serve_site
from generator.telling import FORMATS
from generator.words.catalog import say

_FOLDER = click.Path(file_okay=False, path_type=Path)
_SEEDS = click.option(
    "--seeds", type=_FOLDER, default=PROJECT / "seeds", help="The folder of records.  [default: seeds]"
)
_OUT = click.option("--out", type=_FOLDER, default=PROJECT / "site", help="Where the site goes.  [default: site]")
_WORK = click.option(
    "--work",
    type=_FOLDER,
    default=None,
    help="The tree handed to the site builder.  [default: .build, or OUT with .work after its name]",
)
_SITE_URL = click.option(
    "--site-url", default=None, help="Where the site will be published.  [default: as in series.yml]"
)
_REPOSITORY = click.option(
    "--repository", default=None, help="The project's page on its forge.  [default: as in series.yml]"
)
_LOCALE = click.option(
    "--locale", type=click.Choice(["zh", "en"]), default=None, help="The language of messages.  [default: from LANG]"
)
_FORMAT = click.option(
    "--format", "format_", type=click.Choice(list(FORMATS)), default="text", help="How problems are told."
)


def _together(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def decorate(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


_CHECK = _together(_SEEDS, _LOCALE, _FORMAT)
_BUILD = _together(_SEEDS, _OUT, _WORK, _SITE_URL, _REPOSITORY, _LOCALE, _FORMAT)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="wuzhen-timeline", prog_name="timeline")
def main() -> None:
    """Turn a folder of curated events into a bilingual static timeline site.

    Exit codes: 0 done, 1 problems in the seeds or the build, 2 misuse of the command.
    """


@main.command()
@_CHECK
@click.option(
    "--texts",
    type=_FOLDER,
    default=None,
    help="A folder of source texts (*.txt) whose sentences the records must not repeat.",
)
def check(seeds: Path, locale: str | None, format_: str, texts: Path | None) -> None:
    """Read the seeds and tell every problem, with its place and remedy."""
    told = _locale(locale)
    checked = _check(seeds, told, _texts(texts))
    _tell(checked, told, format_, seeds)
    sys.exit(1 if checked.has_errors else 0)


@main.command()
@_BUILD
def build(seeds: Path, out: Path, format_: str, locale: str | None, **where: Any) -> None:
    """Check the seeds and build the site; the old site stays until the new one is complete."""
    told = _locale(locale)
    sys.exit(0 if _build(seeds, out, told, format_, **where) else 1)


@main.command()
@_BUILD
@click.option("--port", type=click.IntRange(0, 65535), default=8000, help="0 takes any free port.", show_default=True)
def serve(seeds: Path, out: Path, format_: str, locale: str | None, port: int, **where: Any) -> None:
    """Build, show the site on this machine only, and build again when a file changes."""
    told = _locale(locale)
    where["site_url"] = where["site_url"] or f"http://127.0.0.1:{port}/"
    watched = [seeds, PROJECT / "docs", PROJECT / "overrides", PROJECT / "mkdocs.yml"]
    try:
        serve_site(out, port, watched, lambda: _build(seeds, out, told, format_, **where), Console(stderr=True).print)
    except OSError as error:
        click.echo(
            say(told, "Port {port} cannot be used ({reason}); name another with --port.", port=port, reason=error),
            err=True,
        )
        sys.exit(1)


@main.command()
@_SEEDS
@_LOCALE
def release(seeds: Path, locale: str | None) -> None:
    """Remember in released.json what is published now, so that no address can vanish unnoticed."""
    told = _locale(locale)
    checked = _check(seeds, told, None)
    if checked.has_errors or checked.timeline is None:
        _tell(checked, told, "text", seeds)
        sys.exit(1)
    click.echo(say(told, "{count} new ids are remembered.", count=write_released(checked.timeline, seeds)))


@main.command()
@click.option("--out", type=_FOLDER, default=PROJECT / "schemas", help="Where they go.  [default: schemas]")
def schemas(out: Path) -> None:
    """Write the JSON Schemas of the records, made from the model."""
    for name in write_schemas(out):
        click.echo(name)


def _build(seeds: Path, out: Path, locale: str, format_: str, **where: Any) -> bool:
    """Check and build; tell what happened; return whether the site was built."""
    checked = _check(seeds, locale, None)
    _tell(checked, locale, format_, seeds)
    if checked.has_errors or checked.timeline is None:
        click.echo(say(locale, "Nothing was written; the site that was there is unchanged."), err=True)
        return False
    settings = _settings(checked.timeline, seeds, out, **where)
    try:
        with _progress() as progress:
            task = progress.add_task("", total=None)
            pages = build_site(
                checked.timeline, settings, lambda step: progress.update(task, description=say(locale, step))
            )
    except PublishFault as fault:
        click.echo(say(locale, fault.says, **fault.args_of_saying), err=True)
        for line in fault.details:
            click.echo(f"  {line}", err=True)
        click.echo(say(locale, "Nothing was written; the site that was there is unchanged."), err=True)
        return False
    click.echo(say(locale, "{count} pages in {folder}", count=pages, folder=f"{_shown(out)}/"), err=format_ != "text")
    return True


def _settings(
    timeline: Timeline, seeds: Path, out: Path, work: Path | None, site_url: str | None, repository: str | None
) -> Settings:
    out = out.resolve()
    beside = PROJECT / ".build" if out == PROJECT / "site" else out.parent / f"{out.name}.work"
    return Settings(
        seeds=seeds.resolve(),
        out=out,
        work=(work or beside).resolve(),
        site_url=_web_address(site_url or timeline.series.site_url, "--site-url").rstrip("/") + "/",
        repository=_web_address(repository or timeline.series.repository, "--repository").rstrip("/"),
    )


def _web_address(address: str, option: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise click.BadParameter(f"{address} is not a plain web address (https://…).", param_hint=option)
    return address


def _check(seeds: Path, locale: str, texts: dict[str, str] | None) -> Checked:
    if not seeds.is_dir():
        raise click.BadParameter(say(locale, "{folder} is not a folder.", folder=seeds), param_hint="--seeds")
    total = sum(1 for _ in seeds.rglob("*.yml"))
    with _progress() as progress:
        task = progress.add_task(say(locale, "Reading the seeds"), total=total)
        return check_seeds(seeds, texts, lambda file: progress.advance(task))


def _texts(folder: Path | None) -> dict[str, str] | None:
    if folder is None:
        return None
    if not folder.is_dir():
        raise click.BadParameter(f"{folder}", param_hint="--texts")
    return {path.name: path.read_text("utf-8", "replace") for path in sorted(folder.glob("*.txt"))}


def _tell(checked: Checked, locale: str, format_: str, seeds: Path) -> None:
    """Print the problems, then (as text) how many there are of each severity."""
    told = FORMATS[format_](checked.problems, locale, _shown(seeds))
    if told:
        click.echo(told)
    if format_ != "text":
        return
    click.echo(say(locale, ", ").join(_counted(checked, severity, locale) for severity in ("error", "warning")))


def _counted(checked: Checked, severity: str, locale: str) -> str:
    count = sum(RULES[problem.rule].severity == severity for problem in checked.problems)
    words = {"error": ("1 error", "{count} errors"), "warning": ("1 warning", "{count} warnings")}[severity]
    return say(locale, words[count != 1], count=count)


def _shown(folder: Path) -> str:
    """Return a folder as short as it can be named from here."""
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(folder)


@contextmanager
def _progress() -> Iterator[Progress]:
    """A progress line on a terminal; nothing elsewhere, and gone when the work is done."""
    columns = SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield progress


def _locale(asked: str | None) -> str:
    """Return the language of messages: as asked, else Chinese where the environment says so, else English."""
    environment = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return asked or ("zh" if environment.lower().startswith("zh") else "en")
