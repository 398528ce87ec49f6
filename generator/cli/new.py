"""`timeline new`: a record from answers, given as options or asked for one by one."""

import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.build import check_seeds
from generator.cli.asking import Asking, ask_all, kind_asked, missing
from generator.cli.options import LOCALE, SEEDS
from generator.cli.reading import listed, locale_of, read, reason, shown
from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.propose.answers import Answers, Draft, draft_of
from generator.propose.questions import KINDS, QUESTIONS, Question
from generator.propose.tidy import tidied
from generator.propose.trial import try_files
from generator.telling import FORMATS
from generator.words.catalog import say
from generator.write import as_yaml, write_files

OPTION_LOCALES = ("zh", "en")


def _options() -> dict[str, tuple[str, Question]]:
    """Return every option's name in Python with its key and its question, each key once."""
    keyed: dict[str, tuple[str, Question]] = {}
    for question in (one for asked in QUESTIONS.values() for one in asked):
        keys = [question.key.format(locale=one) for one in OPTION_LOCALES] if question.by_locale else [question.key]
        for key in keys:
            keyed.setdefault(re.sub(r"\W", "_", key), (key, question))
    return keyed


_OPTIONS = _options()


def _with_options(command: Callable[..., None]) -> Callable[..., None]:
    for name, (_, question) in reversed(_OPTIONS.items()):
        metavar = "ID" if question.of else "WORDS" if question.by_locale else "TEXT"
        option = f"--{name.replace('_', '-')}"
        command = click.option(
            option, name, multiple=question.many, default=None, metavar=metavar, help=_explained(name, question)
        )(command)
    return command


def _explained(name: str, question: Question) -> str:
    language = {"zh": " (Chinese)", "en": " (English)"}[name[-2:]] if question.by_locale else ""
    return f"{question.asks}{language}"


@click.command()
@click.argument("record", type=click.Choice(KINDS), required=False, metavar="[KIND]")
@SEEDS
@LOCALE
@click.option("--yes", is_flag=True, help="Ask nothing: what is not given is left out.")
@_with_options
def new(record: str | None, seeds: Path, locale: str | None, yes: bool, **given: Any) -> None:
    """Ask for a new record, offer what exists, and write it into its file.

    KIND is event, source, person, organisation, document, programme or edition. Every answer can be given beforehand
    as an option; one that may have several values is given several times.
    """
    told, kind = locale_of(locale), record
    checked = read(seeds, told, None)
    if checked.timeline is None:
        click.echo(FORMATS["text"](checked.problems, told, shown(seeds)))
        sys.exit(1)
    if kind is None and yes:
        raise click.UsageError(say(told, "Say what to write: {kinds}.", kinds=listed(KINDS, told)))
    try:
        kind = kind or kind_asked(KINDS, told)
        asking = Asking(kind, checked.timeline, told, date.today().isoformat(), interactive=not yes)
        answers = ask_all(asking, _given(kind, given, told))
    except click.Abort:
        click.echo("\n" + say(told, "Nothing was written."), err=True)
        sys.exit(1)
    if lacking := missing(asking, answers):
        raise click.UsageError(_needed(lacking, told))
    _write(seeds, draft_of(kind, answers, checked.timeline.locales), checked.timeline.locales, told)


def _needed(lacking: list[str], told: str) -> str:
    """Return which answers are missing, as options; words make an id where they are English."""
    options = listed([f"--{re.sub(r'[._]', '-', key)}" for key in lacking if key != "id"], told)
    says = [say(told, "Without questions these answers are needed: {options}.", options=options)] if options else []
    if "id" in lacking:
        says.append(say(told, "The id is made from the English title or name; give it with --id where there is none."))
    return ("" if told == "zh" else " ").join(says)


def _given(kind: str, given: dict[str, Any], told: str) -> Answers:
    """Return the options as answers; those of another kind of record are misuse."""
    fields = {question.key for question in QUESTIONS[kind]}
    answers: Answers = {}
    for name, value in given.items():
        key, question = _OPTIONS[name]
        if not value:
            continue
        if question.key not in fields:
            option = f"--{name.replace('_', '-')}"
            raise click.UsageError(say(told, "{option} does not go with {kind}.", option=option, kind=kind))
        answers[key] = list(value) if isinstance(value, tuple) else str(value)
    return answers


def _write(seeds: Path, draft: Draft, locales: tuple[str, ...], told: str) -> None:
    """Try the record with the whole folder, write it where it breaks no rule, and tell what is next."""
    try:
        files = tidied({draft.file: as_yaml(draft.file, draft.values)}, seeds, locales)
        problems = try_files(seeds, files, check_seeds(seeds))
        if problems:
            click.echo(FORMATS["text"](problems, told, shown(seeds)))
        if any(_is_error(problem) for problem in problems):
            click.echo(say(told, "Nothing was written."), err=True)
            sys.exit(1)
        write_files(seeds, files)
    except FileExistsError:
        click.echo(say(told, "{file} is there already; nothing was written.", file=draft.file), err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(say(told, "Nothing could be written ({reason}).", reason=reason(error, told)), err=True)
        sys.exit(1)
    click.echo(say(told, "Written: {file}", file=f"{shown(seeds)}/{draft.file}"))
    click.echo(say(told, "Look at it, then run `timeline check`."))


def _is_error(problem: Problem) -> bool:
    return RULES[problem.rule].severity == "error"
