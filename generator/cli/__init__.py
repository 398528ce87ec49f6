"""The command `timeline`: words to exit code. 0 done, 1 problems, 2 misuse."""

import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click
from rich.console import Console

from generator.build import build_site
from generator.cli.drafting import draft
from generator.cli.formatting import fmt
from generator.cli.from_issue import from_issue
from generator.cli.misuse import MessagesInLocale
from generator.cli.new import new
from generator.cli.options import BUILD, CHECK, FOLDER
from generator.cli.reading import locale_of, progress, read, shown, tell, texts_in
from generator.cli.starting import init
from generator.cli.upkeep import confirm, release, schemas
from generator.cli.watching import check_and_watch
from generator.model.timeline import Timeline
from generator.publish.faults import Detail, PublishFault
from generator.publish.handwritten import docs_for
from generator.publish.settings import PROJECT, Settings
from generator.serve import serve_site
from generator.words.catalog import say


@click.group(cls=MessagesInLocale, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="wuzhen-timeline", prog_name="timeline")
def main() -> None:
    """Turn a folder of curated events into a bilingual static timeline site.

    Exit codes: 0 done, 1 problems in the seeds or the build, 2 misuse of the command.
    """


@main.command()
@CHECK
@click.option(
    "--texts",
    type=FOLDER,
    default=None,
    help="A folder of source texts (*.txt) whose sentences the records must not repeat.",
)
@click.option("--watch", is_flag=True, help="Check again whenever a file changes; Ctrl+C ends it.")
def check(seeds: Path, locale: str | None, format_: str, texts: Path | None, watch: bool) -> None:
    """Read the seeds and tell every problem, with its place and remedy."""
    told = locale_of(locale)
    if watch and format_ != "text":
        raise click.UsageError(say(told, "--watch tells problems as text only; leave out --format."))
    if watch:
        folders = [seeds, texts] if texts else [seeds]
        check_and_watch(lambda: read(seeds, told, texts_in(texts, told)), folders, seeds, told)
    checked = read(seeds, told, texts_in(texts, told))
    tell(checked, told, format_, seeds)
    sys.exit(1 if checked.has_errors else 0)


@main.command()
@BUILD
def build(seeds: Path, out: Path, format_: str, locale: str | None, **where: Any) -> None:
    """Check the seeds and build the site; the old site stays until the new one is complete."""
    told = locale_of(locale)
    sys.exit(0 if _build(seeds, out, told, format_, **where) else 1)


@main.command()
@BUILD
@click.option("--port", type=click.IntRange(0, 65535), default=8000, help="0 takes any free port.", show_default=True)
def serve(seeds: Path, out: Path, format_: str, locale: str | None, port: int, **where: Any) -> None:
    """Build, show the site on this machine only, and build again when a file changes."""
    told = locale_of(locale)
    where["site_url"] = where["site_url"] or f"http://127.0.0.1:{port}/"
    watched = [seeds, docs_for(seeds, PROJECT), PROJECT / "overrides", PROJECT / "mkdocs.yml"]
    try:
        serve_site(out, port, watched, lambda: _build(seeds, out, told, format_, **where), Console(stderr=True).print)
    except OSError as error:
        click.echo(
            say(told, "Port {port} cannot be used ({reason}); name another with --port.", port=port, reason=error),
            err=True,
        )
        sys.exit(1)


def _build(seeds: Path, out: Path, locale: str, format_: str, **where: Any) -> bool:
    """Check and build; tell what happened; return whether the site was built."""
    checked = read(seeds, locale, None)
    tell(checked, locale, format_, seeds)
    if checked.has_errors or checked.timeline is None:
        click.echo(say(locale, "Nothing was written; the site that was there is unchanged."), err=True)
        return False
    settings = _settings(checked.timeline, seeds, out, locale, **where)
    try:
        with progress() as bar:
            task = bar.add_task("", total=None)
            pages = build_site(checked.timeline, settings, lambda step: bar.update(task, description=say(locale, step)))
    except PublishFault as fault:
        click.echo(say(locale, fault.says, **fault.args_of_saying), err=True)
        for detail in fault.details:
            click.echo(f"  {_line(detail, locale)}", err=True)
        click.echo(say(locale, "Nothing was written; the site that was there is unchanged."), err=True)
        return False
    click.echo(say(locale, "{count} pages in {folder}", count=pages, folder=f"{shown(out)}/"), err=format_ != "text")
    return True


def _line(detail: Detail | str, locale: str) -> str:
    """Return a detail in a locale; what another program said stays as it is."""
    if isinstance(detail, str):
        return detail
    what = say(locale, detail.says, **detail.args)
    return say(locale, "{file}: {what}", file=detail.file, what=what) if detail.file else what


def _settings(  # noqa: PLR0913 - one argument an option
    timeline: Timeline,
    seeds: Path,
    out: Path,
    locale: str,
    *,
    work: Path | None,
    site_url: str | None,
    repository: str | None,
) -> Settings:
    out = out.resolve()
    beside = PROJECT / ".build" if out == PROJECT / "site" else out.parent / f"{out.name}.work"
    return Settings(
        seeds=seeds.resolve(),
        out=out,
        work=(work or beside).resolve(),
        site_url=_web_address(site_url or timeline.series.site_url, "--site-url", locale).rstrip("/") + "/",
        repository=_web_address(repository or timeline.series.repository, "--repository", locale).rstrip("/"),
    )


def _web_address(address: str, option: str, locale: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        words = say(locale, "{address} is not a plain web address (https://…).", address=address)
        raise click.BadParameter(words, param_hint=option)
    return address


for _command in (draft, init, new, from_issue, fmt, release, confirm, schemas):
    main.add_command(_command)
