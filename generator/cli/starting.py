"""The command that begins a new series."""

import shlex
import sys
from pathlib import Path

import click

from generator.begin import EXAMPLE, begin_series
from generator.cli.options import LOCALE
from generator.cli.reading import locale_of, reason, shown
from generator.publish.faults import PublishFault
from generator.words.catalog import say


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--name-zh", default=None, help="What the series is called in Chinese.")
@click.option("--name-en", default=None, help="What the series is called in English.")
@click.option("--locales", default="zh,en", help="Its languages, the original one first.", show_default=True)
@LOCALE
def init(folder: Path, name_zh: str | None, name_en: str | None, locales: str, locale: str | None) -> None:
    """Begin another series: write a small complete example of one into a new folder."""
    told = locale_of(locale)
    wanted = _languages(locales, told)
    names = _names({"zh": name_zh, "en": name_en}, wanted, told)
    try:
        count = begin_series(folder, names, wanted)
    except PublishFault as fault:
        click.echo(say(told, fault.says, **fault.args_of_saying), err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(say(told, "The series could not be written: {reason}.", reason=reason(error, told)), err=True)
        sys.exit(1)
    click.echo(say(told, "{count} files in {folder}. To build its site:", count=count, folder=f"{shown(folder)}/"))
    seeds, site = (shlex.quote(str(folder / name)) for name in ("seeds", "site"))
    click.echo(f"  timeline build --seeds {seeds} --out {site}")


def _languages(written: str, told: str) -> list[str]:
    wanted = [one.strip() for one in written.split(",")]
    if len(set(wanted)) != len(wanted) or not set(wanted) <= EXAMPLE.keys():
        words = "The example is written in zh and en: name one of them, or both. More can be added in series.yml."
        raise click.BadParameter(say(told, words), param_hint="--locales")
    return wanted


def _names(given: dict[str, str | None], wanted: list[str], told: str) -> dict[str, str]:
    """Return the name in each language: as given, else as answered on a terminal, else the example's own."""
    names = {}
    for locale in EXAMPLE:
        name, option = given[locale], f"--name-{locale}"
        if locale not in wanted:
            if name is not None:
                raise click.BadParameter(
                    say(told, "{locale} is not among --locales.", locale=locale), param_hint=option
                )
            continue
        if name is None and sys.stdin.isatty():
            name = click.prompt(say(told, "Name of the series ({locale})", locale=locale), default=EXAMPLE[locale])
        name = EXAMPLE[locale] if name is None else name.strip()
        if not name or not name.isprintable():
            raise click.BadParameter(say(told, "The name is empty or holds an invisible character."), param_hint=option)
        names[locale] = name
    return names
