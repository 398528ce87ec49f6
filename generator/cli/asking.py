"""Asking for answers on the terminal, each held to the rules at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import click

from generator.cli.reading import listed
from generator.model.dates import parse, within
from generator.model.ids import is_id
from generator.model.naming import free, ids_in_use
from generator.model.problems import Problem
from generator.model.timeline import Timeline
from generator.propose.answers import FOLDERS, Answers, draft_of, file_of, id_for
from generator.propose.find import SHOWN, Choices, choices, found
from generator.propose.questions import QUESTIONS, Question
from generator.propose.trial import errors_so_far
from generator.telling import sentence
from generator.words.catalog import say


@dataclass(frozen=True, slots=True)
class Asking:
    """What asking needs to know: the kind of record, what exists, the language, today, and whether anyone answers."""

    kind: str
    timeline: Timeline
    locale: str
    today: str
    interactive: bool


def ask_all(asking: Asking, given: Answers) -> Answers:
    """Return the answers to all questions of a kind: as given, else as asked for.

    Raises click.Abort where the one who answers leaves; exits with 1 where a given answer is wrong and nobody is asked.
    """
    answers: Answers = {}
    for question, key in _keys(asking):
        asked = asking.interactive and (question.asked or key in given)
        value = given.get(key) or ("" if asked else _proposed(asking, key, answers))
        if value:
            answer, problems = _accepted(asking, question, key, value, answers)
            if not problems:
                answers[key] = answer
                continue
            _tell(asking, key, problems)
            if not asking.interactive:
                raise click.exceptions.Exit(1)
        if asked:
            _ask(asking, question, key, answers)
    if asking.kind == "event":
        answers["added"] = asking.today
    return answers


def kind_asked(kinds: Sequence[str], locale: str) -> str:
    """Return the kind of record that is answered: by its number, its name in a locale or in the commands."""
    known = {kind: (say(locale, kind),) for kind in kinds}
    for number, kind in enumerate(kinds, 1):
        click.echo(f"  {number:>2}  {_named(kind, known)}")
    while True:
        written = str(click.prompt(say(locale, "What is it?"), prompt_suffix=" > ")).strip()
        if written.isdecimal() and 0 < int(written) <= len(kinds):
            return kinds[int(written) - 1]
        if len(fitting := found(written, known)) == 1:
            return fitting[0]
        click.echo(say(locale, "Say what to write: {kinds}.", kinds=listed(kinds, locale)))


def missing(asking: Asking, answers: Answers) -> list[str]:
    """Return the keys of the answers that a record cannot be without."""
    return [key for question, key in _keys(asking) if _is_needed(asking, question, key) and not answers.get(key)]


def _keys(asking: Asking) -> Iterator[tuple[Question, str]]:
    for question in QUESTIONS[asking.kind]:
        for locale in asking.timeline.locales if question.by_locale else ("",):
            yield question, question.key.format(locale=locale)


def _is_needed(asking: Asking, question: Question, key: str) -> bool:
    return question.needed and (not question.by_locale or key.endswith(f".{asking.timeline.series.original}"))


def _proposed(asking: Asking, key: str, answers: Answers) -> str:
    """Return what is taken where nothing is answered: an id from date and title, the edition of the day, today."""
    if key == "id":
        made = id_for(asking.kind, answers)
        return free(made, ids_in_use(asking.timeline)) if made and asking.kind == "source" else made
    if key == "accessed" and answers.get("read_as") == "original":
        return asking.today
    if key == "edition" and isinstance(answers.get("when"), str):
        day = parse(str(answers["when"]))
        return next((one.id for one in asking.timeline.editions.values() if _holds(one.when, day)), "")
    return ""


def _holds(span: object, day: object) -> bool:
    return within(day, span) and getattr(day, "precision", "") == "day"  # type: ignore[arg-type]


def _ask(asking: Asking, question: Question, key: str, answers: Answers) -> None:
    """Ask until the answer keeps the rules; of what there may be several, until nothing more is answered."""
    while True:
        several = list(answers.get(key, ())) if question.many else []
        written = _written(asking, question, key, answers)
        if not written:
            return
        answer, problems = _accepted(asking, question, key, [*several, written] if question.many else written, answers)
        if problems:
            _tell(asking, key, problems)
            continue
        answers[key] = answer
        if question.of:
            last = answer[-1] if isinstance(answer, list) else answer
            click.echo(f"  → {_named(last, choices(asking.timeline, question.of))}")
        if not question.many:
            return


def _written(asking: Asking, question: Question, key: str, answers: Answers) -> str:
    """Return what is answered, or nothing where nothing need be; a number stands for what was offered under it."""
    known = choices(asking.timeline, question.of) if question.of else {}
    offered = _offer(asking, list(known), known) if 0 < len(known) <= SHOWN and key not in answers else []
    while True:
        written = _prompt(asking, question, key, "" if key in answers else _proposed(asking, key, answers))
        if written in ("", "-"):
            if key in answers or not _is_needed(asking, question, key):
                return ""
            _tell(asking, key, [Problem("shape-missing", "", args={"key": key})])
        elif written.isdecimal() and 0 < int(written) <= len(offered):
            return offered[int(written) - 1]
        elif len(fitting := found(written, known)) > 1:
            offered = _offer(asking, fitting, known)
        else:
            return written


def _prompt(asking: Asking, question: Question, key: str, proposed: str) -> str:
    words = say(asking.locale, question.asks)
    if question.by_locale:
        language = next(one.name for one in asking.timeline.series.locales if key.endswith(f".{one.id}"))
        words = say(asking.locale, "{words} ({language})", words=words, language=language)
    if question.of:
        words = say(asking.locale, "{words}: a number, or a part of the name or id", words=words)
    if proposed and not question.needed:
        words = say(asking.locale, "{words}; - for none", words=words)
    elif question.many or not _is_needed(asking, question, key):
        words = say(asking.locale, "{words}; Enter to go on", words=words)
    return str(click.prompt(words, default=proposed, show_default=bool(proposed), prompt_suffix=" > ")).strip()


def _offer(asking: Asking, fitting: list[str], known: Choices) -> list[str]:
    """Show, with numbers, what may be meant; return what was shown."""
    for number, name in enumerate(fitting[:SHOWN], 1):
        click.echo(f"  {number:>2}  {_named(name, known)}")
    if len(fitting) > SHOWN:
        click.echo(say(asking.locale, "  … and {count} more", count=len(fitting) - SHOWN))
    return fitting[:SHOWN]


def _named(name: str, known: Choices) -> str:
    return " — ".join(dict.fromkeys((name, *known[name])))


def _accepted(
    asking: Asking, question: Question, key: str, value: str | list[str], answers: Answers
) -> tuple[str | list[str], list[Problem]]:
    """Return an answer with names turned into ids, and the errors it makes."""
    if question.of:
        known = choices(asking.timeline, question.of)
        value = [*dict.fromkeys(_only(one, known) for one in value)] if isinstance(value, list) else _only(value, known)
    if unknown := _unknown(question, value):
        return value, [unknown]
    draft = draft_of(asking.kind, {**answers, key: value}, asking.timeline.locales)
    problems = errors_so_far(draft, asking.timeline)
    if key == "id" and not problems and value in ids_in_use(asking.timeline):
        other = file_of(str(value), asking.timeline)
        problems = [Problem("id-duplicate", "", "$.id", args={"id": value, "other": other})]
    return value, problems


def _unknown(question: Question, value: str | list[str]) -> Problem | None:
    """Return that a name is not known, where words that can be no id name nothing that exists."""
    kind = next((kind for kind, folder in FOLDERS.items() if folder.rsplit("/", 1)[-1] == question.of), "")
    words = next((one for one in ([value] if isinstance(value, str) else value) if not is_id(one)), "")
    return Problem("reference-unknown", "", args={"kind": kind, "id": words}) if kind and words else None


def _only(words: str, known: Choices) -> str:
    """Return the id of the one thing that words name; else the words, which the rules then refuse."""
    fitting = found(words, known)
    return fitting[0] if len(fitting) == 1 else words


def _tell(asking: Asking, key: str, problems: list[Problem]) -> None:
    for problem in problems:
        click.echo(f"{key}: {sentence(problem, asking.locale)}", err=not asking.interactive)
