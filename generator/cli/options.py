"""The options that commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from generator.publish.settings import PROJECT
from generator.telling import FORMATS


class _Folder(click.Path):
    """A folder. What looks like an option is none: its value was left out, and the next word stands in its place."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if str(value).startswith("--"):
            self.fail(f"'{value}' looks like an option, not like a folder.", param, ctx)
        return super().convert(value, param, ctx)


FOLDER = _Folder(file_okay=False, path_type=Path)
SEEDS = click.option("--seeds", type=FOLDER, default=PROJECT / "seeds", help="The folder of records.  [default: seeds]")
OUT = click.option("--out", type=FOLDER, default=PROJECT / "site", help="Where the site goes.  [default: site]")
WORK = click.option(
    "--work",
    type=FOLDER,
    default=None,
    help="The tree handed to the site builder.  [default: .build, or OUT with .work after its name]",
)
SITE_URL = click.option(
    "--site-url", default=None, help="Where the site will be published.  [default: as in series.yml]"
)
REPOSITORY = click.option(
    "--repository", default=None, help="The project's page on its forge.  [default: as in series.yml]"
)
LOCALE = click.option(
    "--locale", type=click.Choice(["zh", "en"]), default=None, help="The language of messages.  [default: from LANG]"
)
FORMAT = click.option(
    "--format", "format_", type=click.Choice(list(FORMATS)), default="text", help="How problems are told."
)


def together(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return several options as one decorator, in the order in which help shows them."""

    def decorate(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


CHECK = together(SEEDS, LOCALE, FORMAT)
BUILD = together(SEEDS, OUT, WORK, SITE_URL, REPOSITORY, LOCALE, FORMAT)
