"""The command pages show the help of every command and the forms of problems just as the command prints them."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.telling import FORMATS
from tests.docs.stage import SMALLEST, furnish, problems_of, put, put_examples, smallest
from tests.docs.written import LOCALES, blocks, page

WIDTH = "80"
MISTAKE = ("when: 2015-12-18", "when: 2015-12-32")


def help_texts() -> list[str]:
    """Return the help of `timeline` and of each command, as a terminal of 80 columns shows it."""
    context = click.Context(main, info_name="timeline")
    runner = CliRunner(env={"COLUMNS": WIDTH})
    commands = [[], *([name] for name in main.list_commands(context))]
    return [runner.invoke(main, [*command, "--help"], prog_name="timeline").output for command in commands]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_help_of_every_command_stands_on_the_page(locale: str) -> None:
    shown = [block.text for block in blocks(page(locale, "command")) if block.text.startswith("Usage: timeline")]
    missing = [text for text in help_texts() if text not in shown]
    if missing:
        paste = "\n".join(f"```text\n{text}```\n" for text in missing)
        pytest.fail(f"docs/{locale}/command.md lacks these blocks; paste each in the place of the old one:\n\n{paste}")
    assert len(shown) == len(help_texts()), f"docs/{locale}/command.md shows the help of a command that is gone"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("form", FORMATS)
def test_problems_look_as_the_page_shows_them(locale: str, form: str, seeds: Path) -> None:
    furnish(seeds)
    put_examples(seeds, locale)
    (seeds / SMALLEST.removeprefix("seeds/")).unlink()
    put(seeds, SMALLEST, smallest(locale).replace(*MISTAKE))
    told = [problem for problem in problems_of(seeds) if problem.rule == "date-impossible-day"]
    assert len(told) == 1
    text = FORMATS[form](told, locale, "seeds") + "\n"
    assert any(text in block.text for block in blocks(page(locale, "command"))), f"Paste:\n\n```text\n{text}```\n"
    if form == "text":
        assert any(text in block.text for block in blocks(page(locale, "contribute"))), f"Paste:\n\n{text}"


def test_both_languages_show_the_same_blocks_in_the_same_order() -> None:
    helps = [
        [block.text for block in blocks(page(locale, "command")) if block.text.startswith("Usage: ")]
        for locale in LOCALES
    ]
    assert helps[0] == helps[1]
