"""Every problem that the check can tell: how grave it is, and mistakes that lead to it with their mends."""

from string import Formatter

from generator.model.page import Page
from generator.model.problems import Problem
from generator.model.rules import FAMILIES, RULES
from generator.pages.view import Shown, View
from generator.words.mistakes import Mistake, mistakes
from generator.words.problems import sentence

ADDRESS = "problems/"


def problems_page(view: View) -> Page:
    """Return the page of all rules, a family after the other."""
    title = view.say("What the check can tell")
    return Page(
        ADDRESS,
        {
            "template": "problems.html",
            "title": title,
            "headline": title,
            "description": view.say(
                "{count} rules, each with what breaks it, what the check then says, and how it is mended.",
                count=sum(map(len, FAMILIES.values())),
            ),
            "hide": ["navigation", "toc"],
            "families": [
                {"id": f"family-{number}", "name": view.say(name), "rules": [_rule(view, rule) for rule in rules]}
                for number, (name, rules) in enumerate(FAMILIES.items(), 1)
            ],
        },
    )


def _rule(view: View, rule: str) -> dict[str, object]:
    return {
        "id": rule,
        "severity": view.say(RULES[rule].severity),
        "mistakes": [_mistake(view, mistake) for mistake in mistakes().get(rule, ())],
        "says": "" if rule in mistakes() else _unfilled(view, rule),
    }


def _unfilled(view: View, rule: str) -> str:
    """Return what is told by a rule that another command holds, with a mark for each part that varies."""
    names = {name: "…" for _, name, _, _ in Formatter().parse(RULES[rule].says + RULES[rule].mend) if name}
    return sentence(Problem(rule, "", args=names), view.id)


def _mistake(view: View, mistake: Mistake) -> dict[str, object]:
    told = str(mistake.rest.get("told", mistake.to))
    renamed = mistake.to != mistake.file
    return {
        "did": mistake.did.get(view.id, mistake.did["en"]),
        "where": f"seeds/{told}:{mistake.at}",
        "bad": _shown(view, mistake.bad or (mistake.to if renamed else "")),
        "good": _shown(view, mistake.mend or (mistake.file if renamed else "")),
        "says": view.runs(sentence(Problem(mistake.rule, told, args=mistake.args), view.id)),
    }


def _shown(view: View, written: str) -> Shown:
    """Return what stands in a file, with the characters that cannot be seen made visible."""
    return view.runs("".join(one if one.isprintable() or one == "\n" else _visible(one) for one in written))


def _visible(character: str) -> str:
    return "⇥ " if character == "\t" else f"⟨U+{ord(character):04X}⟩"
