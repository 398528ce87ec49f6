"""The text of a form that was sent in to its answers. Everything in it comes from a stranger."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.load.files import odd_character
from generator.model.problems import Problem
from generator.model.timeline import Timeline
from generator.propose.find import choices, found
from generator.propose.forms import FORMS, Field

LARGEST = 256 * 1024
"""How many bytes are read; GitHub holds an issue to 65,536 characters."""

_HEADING = re.compile(r"^### (.+)$", re.MULTILINE)
_NOTHING = ("", "_No response_", "_没有回答_")
_NO_CHOICE = (*_NOTHING, "None")
_CHOSEN = re.compile(r"[(（]([a-z][a-z-]{0,40})[)）]$")


@dataclass(frozen=True, slots=True)
class Issue:
    """What was sent in: by which form, in which language, the answers by key, and what is wrong with them.

    form: empty where it is none of ours. Each problem's place is the key of its answer.
    """

    form: str
    locale: str
    answers: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read_issue(raw: bytes, timeline: Timeline, locale: str) -> Issue:
    """Return the answers in a form's text.

    raw: the text as UTF-8; more than LARGEST is refused. locale: the language of messages where the form is unknown.
    """
    if len(raw) > LARGEST:
        return _refused(locale, "issue-size", largest=f"{LARGEST // 1024} KiB")
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    except UnicodeDecodeError:
        return _refused(locale, "file-not-utf8")
    headings = [one for one in _HEADING.finditer(text)]
    form, locale = _form_of({one[1].rstrip() for one in headings}, locale)
    if not form:
        return _refused(locale, "issue-form")
    if odd := odd_character(text):
        return _refused(locale, odd[0], code=odd[1])
    keys = {one.labels[locale]: one for one in FORMS[form]}
    known = [(one, asked) for one in headings if (asked := keys.get(one[1].rstrip()))]
    ends = [one.start() for one, _ in known[1:]]
    seen: dict[str, str] = {}
    for (here, asked), end in zip(known, [*ends, None], strict=True):
        if asked.key in seen:
            return _refused(locale, "issue-heading", heading=asked.labels[locale])
        seen[asked.key] = text[here.end() : end].strip()
    problems: list[Problem] = []
    answers = {one.key: _answer(one, seen.get(one.key, ""), timeline, problems) for one in FORMS[form]}
    problems += _lacking(form, locale, answers, problems)
    return Issue(form, locale, {key: answer for key, answer in answers.items() if answer}, tuple(problems))


def _refused(locale: str, rule: str, **args: object) -> Issue:
    return Issue("", locale, {}, (Problem(rule, "", "", args=args),))


def _form_of(headings: set[str], locale: str) -> tuple[str, str]:
    """Return the form and language all of whose needed headings are there."""
    for form, fields in FORMS.items():
        for language in fields[0].labels:
            if {one.labels[language] for one in fields if one.is_needed(language)} <= headings:
                return form, language
    return "", locale


def _answer(asked: Field, written: str, timeline: Timeline, problems: list[Problem]) -> str:
    """Return an answer without what stands for none; of a choice its id."""
    if written in (_NO_CHOICE if asked.choices else _NOTHING):
        return ""
    if len(written) > asked.longest:
        problems.append(Problem("issue-long", "", asked.key, args={"longest": asked.longest}))
        return ""
    if not asked.choices:
        return written
    known = choices(timeline, asked.choices) if isinstance(asked.choices, str) else dict.fromkeys(asked.choices, ())
    named = _CHOSEN.search(written)
    fitting = found(named[1] if named else written, known)
    if len(fitting) != 1:
        args = {"value": written, "options": ", ".join(known)}
        problems.append(Problem("issue-choice", "", asked.key, args=args))
        return ""
    return fitting[0]


def _lacking(form: str, locale: str, answers: dict[str, str], told: list[Problem]) -> Iterator[Problem]:
    known = {problem.place for problem in told}
    for one in FORMS[form]:
        if one.is_needed(locale) and not answers[one.key] and one.key not in known:
            yield Problem("issue-answer", "", one.key)
