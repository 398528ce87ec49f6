"""Problems in words: what is wrong and what to do."""

from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.words.catalog import say

_LONGEST = 300
_LISTS = ("keys", "known", "lacking", "locales", "options", "tags")


def sentence(problem: Problem, locale: str) -> str:
    """Return what is wrong and what to do, in a locale."""
    rule = RULES[problem.rule]
    args = {name: _on_one_line(value) for name, value in problem.args.items()}
    if locale == "zh":
        args |= {name: args[name].replace(", ", "、") for name in _LISTS if name in args}
    if "kind" in args:
        args["kind"] = say(locale, str(args["kind"]))
    parts = [say(locale, words, **args) for words in (rule.says, rule.mend) if words]
    return ("" if locale == "zh" else " ").join(parts)


def _on_one_line(value: object) -> str:
    """Return what an editor wrote without its line breaks, cut where it would fill the screen."""
    words = " ".join(str(value).splitlines())
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
