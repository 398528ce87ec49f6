"""What is answered to the person who sent a form in, as Markdown in which nothing of theirs can be markup."""

import re
from collections.abc import Iterable, Mapping

from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.propose.forms import FORMS
from generator.propose.issue import Issue
from generator.telling import sentence
from generator.words.catalog import say

_MARKUP = re.compile(r"[!-/:-@\[-`{-~]")
_LIVELY = re.compile(r"(?<=@)|(?<=#)|(?<=GH)(?=\\?-)|(?<=:)(?=\\?/)|(?<=www)(?=\\?\.)", re.IGNORECASE)
_NO_WIDTH = "\u200b"
MOST = 30
"""How many problems are told; a comment has its limit too."""

Answered = Mapping[tuple[str, str], str]
"""Which answer a file and a key of it come from."""


def comment(issue: Issue, problems: Iterable[Problem], files: Iterable[str], answered: Answered) -> str:
    """Return the comment: what was written and is worth a look, or what must be seen to before anything is.

    Each problem stands under its heading in the form.
    """
    locale, names, told = issue.locale, sorted(files), list(problems)
    if not names:
        told = [one for one in told if RULES[one.rule].severity == "error"] or told
    if names:
        lines = [say(locale, "Thank you. These files hold what you sent in; a maintainer will look at them:"), ""]
        lines += [f"- `{name}`" for name in names]
        lines += ["", say(locale, "Worth a look:"), ""] if told else []
    else:
        lines = [say(locale, "Thank you. Nothing was written yet: please edit the form above and see to this:"), ""]
    lines += [f"- {_told(issue, problem, answered)}" for problem in told[:MOST]]
    return "\n".join(lines) + "\n"


def _told(issue: Issue, problem: Problem, answered: Answered) -> str:
    said = escaped(sentence(problem, issue.locale))
    key = problem.place.removeprefix("$.")
    if problem.file:
        shorter = (key, key.split(".")[0], "")
        key = next((answered[problem.file, one] for one in shorter if (problem.file, one) in answered), "")
    fields = FORMS.get(issue.form, ())
    label = next((one.labels[issue.locale] for one in fields if one.key in (key, f"{key}.{issue.locale}")), "")
    return f"**{label}**{'：' if issue.locale == 'zh' else ': '}{said}" if label else said


def escaped(words: str) -> str:
    """Return words as Markdown that shows just these words, on one line, and calls, links and closes nothing."""
    line = _MARKUP.sub(lambda found: f"\\{found[0]}", " ".join(words.split()))
    return _LIVELY.sub(_NO_WIDTH, line)
