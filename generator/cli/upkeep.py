"""Commands that keep what the seeds remember: published ids, confirmed translations, schemas."""

import sys
from pathlib import Path

import click

from generator.cli.options import FOLDER, LOCALE, SEEDS
from generator.cli.reading import locale_of, read_sound
from generator.confirm import records_named, write_lock
from generator.load.schema import write_schemas
from generator.model.walk import all_records
from generator.publish.settings import PROJECT
from generator.release import write_released
from generator.words.catalog import say


@click.command()
@SEEDS
@LOCALE
def release(seeds: Path, locale: str | None) -> None:
    """Remember in released.json what is published now, so that no address can vanish unnoticed."""
    told = locale_of(locale)
    click.echo(say(told, "{count} new ids are remembered.", count=write_released(read_sound(seeds, told), seeds)))


@click.command()
@SEEDS
@LOCALE
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--all", "everything", is_flag=True, help="All records; only after all of them were compared.")
def confirm(seeds: Path, locale: str | None, ids: tuple[str, ...], everything: bool) -> None:
    """Remember that the languages of these records say the same, until the original is changed again."""
    told = locale_of(locale)
    if bool(ids) == everything:
        raise click.UsageError(say(told, "Name the records by their ids, or say --all."))
    timeline = read_sound(seeds, told)
    records, unknown = (list(all_records(timeline)), []) if everything else records_named(timeline, ids)
    for name in unknown:
        click.echo(say(told, "There is no record with the id {id}.", id=name), err=True)
    if unknown:
        sys.exit(1)
    click.echo(say(told, "{count} translations are confirmed.", count=write_lock(timeline, seeds, records)))


@click.command()
@click.option("--out", type=FOLDER, default=PROJECT / "schemas", help="Where they go.  [default: schemas]")
def schemas(out: Path) -> None:
    """Write the JSON Schemas of the records, made from the model."""
    for name in write_schemas(out):
        click.echo(name)
