"""What is said of a misused command, in the language of messages."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import click

from generator.cli.reading import listed, locale_of
from generator.words.catalog import SOURCE_LOCALE, say

SENTENCES = (
    "No such option '{name}'.",
    "No such option '{name}'. Did you mean '{meant}'?",
    "No such option '{name}'. (Did you mean one of: {several}?)",
    "No such command '{name}'.",
    "No such command '{name}'. Did you mean '{meant}'?",
    "No such command '{name}'. (Did you mean one of: {several}?)",
    "Missing argument '{name}'.",
    "Got unexpected extra argument ({name})",
    "Got unexpected extra arguments ({name})",
    "Option '{name}' requires an argument.",
    "Option '{name}' does not take a value.",
    "Invalid value for {option}: {why}",
    "'{value}' is not one of {several}.",
    "'{value}' is not a valid integer range.",
    "{value} is not in the range {range}.",
    "'{value}' looks like an option, not like a folder.",
    "Directory '{name}' is a file.",
    "File '{name}' is a directory.",
    "File '{name}' does not exist.",
)
"""The sentences that can come up while Click reads the words, as they are written there; keys of the catalogs."""


class SaidMisuse(click.UsageError):
    """A misuse of the command, told in a locale."""

    def __init__(self, misuse: click.UsageError, locale: str) -> None:
        super().__init__(in_locale(misuse.format_message(), locale), misuse.ctx)
        self.locale = locale

    def show(self, file: IO[Any] | None = None) -> None:
        """Print how the command is used, where its help is, and what is wrong."""
        if self.ctx:
            usage, help_ = " ".join(self.ctx.command.collect_usage_pieces(self.ctx)), f"{self.ctx.command_path} --help"
            click.echo(say(self.locale, "Usage: {usage}", usage=f"{self.ctx.command_path} {usage}"), file, err=True)
            click.echo(say(self.locale, "Try '{help}' for help.", help=help_) + "\n", file, err=True)
        click.echo(say(self.locale, "Error: {what}", what=self.message), file, err=True)


class MessagesInLocale(click.Group):
    """A command whose misuse is told in the language that `--locale` or the environment asks for."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the words of the command, as Click does."""
        locale = _asked(args)
        with _told_in(locale):
            context = super().make_context(info_name, args, parent, **extra)
        context.meta[__name__] = locale
        return context

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command, as Click does."""
        with _told_in(ctx.meta[__name__]):
            return super().invoke(ctx)


def in_locale(words: str, locale: str) -> str:
    """Return a sentence in a locale; one that is none of SENTENCES stays as it is."""
    for sentence in SENTENCES:
        found = re.fullmatch(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(sentence)), words, re.DOTALL)
        if found:
            parts = found.groupdict()
            if "why" in parts:
                parts = {"option": parts["option"].strip("'"), "why": in_locale(parts["why"], locale)}
            if "several" in parts:
                parts["several"] = listed(re.findall(r"'([^']*)'", parts["several"]), locale)
            return say(locale, sentence, **parts)
    return words


@contextmanager
def _told_in(locale: str) -> Iterator[None]:
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as misuse:
        if locale == SOURCE_LOCALE:
            raise
        raise SaidMisuse(misuse, locale) from misuse


def _asked(args: list[str]) -> str:
    """Return the language of messages, before Click has read the words."""
    asked = re.search(r"(?:^|\n)--locale[=\n](zh|en)(?:\n|$)", "\n".join(args))
    return locale_of(asked[1] if asked else None)
