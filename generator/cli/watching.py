"""Checking again whenever a file changes, and telling what became of the problems."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from time import monotonic

import click

from generator.build import Checked
from generator.cli.reading import shown, tell, tell_counts
from generator.model.problems import Problem
from generator.telling import as_text, sentence
from generator.watch import state_of, watch
from generator.words.catalog import say


def check_and_watch(check: Callable[[], Checked], watched: Iterable[Path], seeds: Path, locale: str) -> None:
    """Check, tell all problems, and after each change those that are new or mended; exit when interrupted.

    check: reads and checks the seeds. watched: the folders whose change asks for another check.
    The exit code is that of the last check: 1 where there are errors, else 0.
    """
    tops = list(watched)
    before = state_of(tops)
    last, seconds = _timed(check)
    tell(last, locale, "text", seeds)
    words = "Checked in {seconds} s; waiting for changes below {folder}/. Ctrl+C ends."
    click.echo(say(locale, words, seconds=seconds, folder=shown(seeds)))

    def again() -> None:
        nonlocal last
        now, seconds = _timed(check)
        told = _tell_changes(last, now, locale, seeds)
        tell_counts(now, locale)
        words = (
            "Checked again in {seconds} s." if told else "Checked again in {seconds} s: nothing new, nothing mended."
        )
        click.echo(say(locale, words, seconds=seconds))
        last = now

    with suppress(KeyboardInterrupt):
        watch(tops, again, before)
    sys.exit(1 if last.has_errors else 0)


def _timed(check: Callable[[], Checked]) -> tuple[Checked, str]:
    begun = monotonic()
    return check(), f"{monotonic() - begun:.1f}"


def _tell_changes(last: Checked, now: Checked, locale: str, seeds: Path) -> bool:
    new, mended = _beyond(now.problems, last.problems), _beyond(last.problems, now.problems)
    for words, problems in (("New:", new), ("Mended:", mended)):
        if problems:
            click.echo(f"{say(locale, words)}\n{as_text(problems, locale, shown(seeds))}")
    return bool(new or mended)


def _beyond(some: Iterable[Problem], others: Iterable[Problem]) -> list[Problem]:
    """Return the problems that are not among others, wherever these stand in their files."""
    left = Counter(_what(problem) for problem in others)
    beyond = []
    for problem in some:
        if left[_what(problem)]:
            left[_what(problem)] -= 1
        else:
            beyond.append(problem)
    return beyond


def _what(problem: Problem) -> tuple[str, str]:
    return problem.file, sentence(problem, "en")
