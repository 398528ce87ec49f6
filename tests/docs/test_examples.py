"""What the contribute and method pages show is what the program reads, says and shows."""

import re
from pathlib import Path
from typing import Any, get_args

import pytest

from generator.model.dates import parse
from generator.model.entity import Document, Organisation, Person, Programme
from generator.model.event import Event
from generator.model.fields import is_required, written_fields
from generator.model.figures import Bound
from generator.model.rules import RULES
from generator.model.source import ReadAs, Source, SourceKind
from generator.telling import sentence
from generator.words.catalog import say
from generator.words.dates import tell_date
from generator.words.numbers import tell_number
from tests.docs.stage import SMALLEST, furnish, problems_of, put, put_examples, smallest
from tests.docs.written import LOCALES, code, page, tables

TERRITORIES = {"zh": "zh_Hans_CN", "en": "en_GB"}
REQUIRED = {"zh": "必填。", "en": "required"}
UNTRANSLATED = {"zh": set(), "en": {"title-missing", "translation-missing"}}
RECORDS = {"event": (Event,), "source": (Source,), "entity": (Person, Organisation, Document, Programme)}


def table(locale: str, name: str, *, head: str) -> list[tuple[str, ...]]:
    """Return the rows of the one table of a page whose head begins with these cells, without the head."""
    cells = tuple(head.split("|"))
    found = [rows[1:] for rows in tables(page(locale, name)) if rows[0][: len(cells)] == cells]
    assert len(found) == 1, f"{len(found)} tables of {locale}/{name}.md begin with {cells}"
    return found[0]


# ---------------------------------------------------------------- examples


@pytest.mark.parametrize("locale", LOCALES)
def test_the_smallest_event_has_five_lines(locale: str) -> None:
    assert len(smallest(locale).splitlines()) == 5


@pytest.mark.parametrize("locale", LOCALES)
def test_no_line_of_the_smallest_event_can_be_left_out(locale: str, seeds: Path) -> None:
    furnish(seeds)
    lines = smallest(locale).splitlines(keepends=True)
    for left_out in lines:
        (seeds / SMALLEST.removeprefix("seeds/")).unlink(missing_ok=True)
        put(seeds, SMALLEST, "".join(line for line in lines if line is not left_out))
        assert "shape-missing" in [problem.rule for problem in problems_of(seeds)], left_out


@pytest.mark.parametrize("locale", LOCALES)
def test_the_examples_pass_the_check(locale: str, seeds: Path) -> None:
    furnish(seeds)
    put_examples(seeds, locale)
    told = [problem for problem in problems_of(seeds) if problem.rule not in UNTRANSLATED[locale]]
    assert [f"{problem.file}:{problem.line} {sentence(problem, locale)}" for problem in told] == []


# ---------------------------------------------------------------- keys and values


def keys_of(kinds: tuple[type, ...]) -> dict[str, bool]:
    """Return the keys of some records, and whether each is required."""
    return {key: is_required(field) for kind in kinds for key, field in written_fields(kind).items()}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("number", range(3))
def test_every_key_is_explained(locale: str, number: int) -> None:
    explained = [rows[1:] for rows in tables(page(locale, "contribute")) if rows[0][0] in ("键", "Key")][number]
    keys = keys_of(list(RECORDS.values())[number])
    assert {code(row[0]): row[-1].startswith(REQUIRED[locale]) for row in explained} == keys


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("choices", [SourceKind, ReadAs, Bound])
def test_every_choice_is_explained(locale: str, choices: Any) -> None:
    firsts = [[code(row[0]) for row in rows[1:]] for rows in tables(page(locale, "method"))]
    assert list(get_args(choices)) in firsts


@pytest.mark.parametrize("locale", LOCALES)
def test_dates_are_shown_as_the_method_page_says(locale: str) -> None:
    for written, _, shown in table(locale, "method", head={"zh": "写法|意思", "en": "Written|Meaning|Shown"}[locale]):
        assert tell_date(parse(code(written)), locale, TERRITORIES[locale]) == shown


@pytest.mark.parametrize("locale", LOCALES)
def test_figures_are_shown_as_the_method_page_says(locale: str) -> None:
    for bound, _, shown in table(locale, "method", head={"zh": "限定", "en": "Bound"}[locale]):
        assert tell_number(1800, code(bound), locale, TERRITORIES[locale]) == shown  # type: ignore[arg-type]


# ---------------------------------------------------------------- mistakes


def mistakes() -> list[Any]:
    """Each line that the contribute pages show as a mistake, with what they say is told of it."""
    return [
        pytest.param(locale, code(written), says, id=f"{locale} {code(written)}")
        for locale in LOCALES
        for written, says in table(locale, "contribute", head={"zh": "写成了", "en": "Written"}[locale])
    ]


@pytest.mark.parametrize(("locale", "written", "says"), mistakes())
def test_the_check_answers_a_mistake_as_the_page_says(locale: str, written: str, says: str, seeds: Path) -> None:
    furnish(seeds)
    put_examples(seeds, locale)
    key = re.match(r"\w+", written)[0].replace("titel", "title")  # type: ignore[index]
    kept = [line for line in smallest(locale).splitlines() if not line.startswith(f"{key}:")]
    (seeds / SMALLEST.removeprefix("seeds/")).unlink()
    put(seeds, SMALLEST, "\n".join([*kept, written, ""]))
    told = [problem for problem in problems_of(seeds) if RULES[problem.rule].severity == "error"]
    assert [sentence(problem, locale) for problem in told] == [says]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_check_has_the_sentences_about_files_that_the_page_has(locale: str) -> None:
    glue = "" if locale == "zh" else " "
    rules = [glue.join(say(locale, words) for words in (rule.says, rule.mend)) for rule in RULES.values()]
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(words)) for words in rules]
    for _, says in table(locale, "contribute", head={"zh": "情况", "en": "What happened"}[locale]):
        assert any(re.fullmatch(pattern, says) for pattern in patterns), says
