"""The forms on GitHub: what GitHub asks of a form, and the headings and answers that the parser knows."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.load.folder import load
from generator.model.timeline import Timeline
from generator.propose.find import choices
from generator.propose.forms import FORMS
from generator.propose.issue import read_issue
from tests.series import PROJECT

FOLDER = PROJECT / ".github" / "ISSUE_TEMPLATE"
FILES = sorted(path for path in FOLDER.glob("*.yml") if path.name != "config.yml")
EACH = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
KEYS = {
    "markdown": {"value"},
    "input": {"label", "description", "placeholder", "value"},
    "textarea": {"label", "description", "placeholder", "value", "render"},
    "dropdown": {"label", "description", "multiple", "options", "default"},
    "checkboxes": {"label", "description", "options"},
}
"""The attributes of each kind of field, as GitHub documents them."""


def form(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8"))


def fields(path: Path) -> list[dict[str, Any]]:
    return [one for one in form(path)["body"] if one["type"] != "markdown"]


def test_each_form_stands_there_in_both_languages() -> None:
    assert [path.name for path in FILES] == sorted(f"{name}.{locale}.yml" for name in FORMS for locale in ("zh", "en"))
    assert isinstance(form(FOLDER / "config.yml")["blank_issues_enabled"], bool)


@EACH
def test_a_form_is_what_github_accepts(path: Path) -> None:
    made = form(path)
    assert set(made) == {"name", "description", "title", "labels", "body"}
    assert all(isinstance(made[key], str) and made[key].strip() for key in ("name", "description", "title"))
    ids, labels = [one["id"] for one in fields(path)], [one["attributes"]["label"] for one in fields(path)]
    assert len(set(ids)) == len(ids)
    assert len(set(labels)) == len(labels)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", one) for one in ids)
    for one in made["body"]:
        assert set(one) <= {"type", "id", "attributes", "validations"}
        assert set(one["attributes"]) <= KEYS[one["type"]], one
        assert one.get("validations", {"required": True}) == {"required": True}
        options = one["attributes"].get("options", [])
        if one["type"] == "dropdown":
            assert options
            assert all(isinstance(option, str) and option.lower() != "none" for option in options)
            assert len(set(options)) == len(options)
        if one["type"] == "checkboxes":
            assert all(set(option) == {"label", "required"} for option in options)


@EACH
def test_the_headings_are_those_that_the_parser_knows(path: Path) -> None:
    name, locale, _ = path.name.split(".")
    written = [(one["id"], one["attributes"]["label"], "validations" in one) for one in fields(path)]
    known = [(re.sub(r"[._]", "-", one.key), one.labels[locale], one.is_needed(locale)) for one in FORMS[name]]
    assert written == known


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    """The project's own records."""
    read, _ = load(PROJECT / "seeds")
    assert read
    return read


@EACH
def test_every_option_is_understood(path: Path, timeline: Timeline) -> None:
    name, locale, _ = path.name.split(".")
    asked = {one.labels[locale]: one for one in FORMS[name]}
    for one in fields(path):
        field = asked[one["attributes"]["label"]]
        if one["type"] != "dropdown":
            continue
        understood = set()
        for option in one["attributes"]["options"]:
            text = "\n\n".join(f"### {label}\n\n{option if label == field.labels[locale] else '1'}" for label in asked)
            issue = read_issue(text.encode(), timeline, "en")
            assert (issue.form, issue.locale) == (name, locale)
            understood.add(issue.answers[field.key])
        known = choices(timeline, field.choices) if isinstance(field.choices, str) else field.choices
        assert understood == set(known)
