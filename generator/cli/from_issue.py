"""`timeline from-issue`: what was sent in through a form becomes a record, or a comment that says what is lacking."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from generator.build import Checked
from generator.cli.options import LOCALE, SEEDS
from generator.cli.reading import locale_of, read, reason, tell
from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.propose.comment import comment
from generator.propose.correction import propose_correction
from generator.propose.dead_link import propose_dead_link
from generator.propose.event import propose_event
from generator.propose.issue import LARGEST, Issue, read_issue
from generator.propose.proposal import Proposal
from generator.propose.tidy import tidied
from generator.propose.trial import try_files
from generator.words.catalog import say
from generator.write import write_files


@click.command("from-issue")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True, exists=True, dir_okay=False))
@SEEDS
@LOCALE
@click.option("--number", type=click.IntRange(1), default=None, help="The issue’s number, for the comment.")
@click.option(
    "--comment",
    "to",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="Where the comment goes.  [default: standard output]",
)
def from_issue(file: Path, seeds: Path, locale: str | None, number: int | None, to: Path | None) -> None:
    """Make a record of what was sent in through a form of the project.

    FILE holds the text of the issue, - is standard input. The comment says in the language of the form what was written
    or what must be seen to. Exit codes: 0 a file was written, 1 problems, 2 misuse of the command.
    """
    told = locale_of(locale)
    with click.open_file(str(file), "rb") as opened:
        raw = opened.read(LARGEST + 1)
    checked = read(seeds, told, None)
    if checked.timeline is None or checked.has_errors:
        tell(checked, told, "text", seeds)
        sys.exit(1)
    issue = read_issue(raw, checked.timeline, told)
    try:
        if to:
            to.write_bytes(b"")  # a file that cannot be written is told before the seeds are changed
        proposal = _propose(issue, checked, seeds)
        problems = _tried(proposal, checked, seeds)
        sound = bool(proposal.files) and not any(RULES[one.rule].severity == "error" for one in problems)
        if sound:
            write_files(seeds, proposal.files, replacing=proposal.replacing)
    except OSError as error:
        click.echo(say(told, "Nothing could be written ({reason}).", reason=reason(error, told)), err=True)
        sys.exit(1)
    made = comment(issue, problems, proposal.files if sound else (), proposal.answered)
    if sound and number:
        made += "\n" + say(issue.locale, "Closes #{number}.", number=number) + "\n"
    _hand_over(made, to, told)
    sys.exit(0 if sound else 1)


def _hand_over(made: str, to: Path | None, locale: str) -> None:
    """Write the comment where it is wanted; print it where it cannot be written, for it is told only once."""
    if to:
        try:
            to.write_text(made, "utf-8", newline="\n")
            return
        except OSError as error:
            words = say(locale, "{file} cannot be written ({reason}).", file=to, reason=reason(error, locale))
            click.echo(words, err=True)
    click.echo(made, nl=False)


def _propose(issue: Issue, checked: Checked, seeds: Path) -> Proposal:
    timeline, today = checked.timeline, date.today().isoformat()
    if issue.problems or timeline is None:
        return Proposal(problems=issue.problems)
    if issue.form == "new-event":
        made = propose_event(issue, timeline, today)
    else:
        propose = {"correction": propose_correction, "dead-link": propose_dead_link}[issue.form]
        made = propose(issue, timeline, seeds, today)
    return replace(made, files=tidied(made.files, seeds, timeline.locales))


def _tried(proposal: Proposal, checked: Checked, seeds: Path) -> list[Problem]:
    """Return the proposal's problems and those of the folder with its files; markup from a stranger is an error."""
    problems = list(proposal.problems)
    if proposal.files and not any(RULES[one.rule].severity == "error" for one in problems):
        for one in try_files(seeds, proposal.files, checked):
            rule = "issue-markup" if one.rule == "text-markup" else one.rule
            problems.append(Problem(rule, one.file, one.place, one.line, one.column, one.args))
    return [one for one in problems if one.rule != "translation-unconfirmed"]
