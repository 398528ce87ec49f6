"""The real seeds: every difference in words stands there because somebody says which account is followed."""

import dataclasses
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.build import check_seeds
from generator.check.accounts import check_accounts
from generator.check.disagreements import check_disagreements
from generator.load.folder import load
from generator.model.account import Account
from generator.model.differences import Heard, Matter, heard_by_matter, matter_of_entry
from generator.model.disagreement import FOLDERS
from generator.model.problems import Problem
from generator.model.text import Phrase
from generator.model.timeline import Timeline
from tests.series import PROJECT, assert_filled

SEEDS = PROJECT / "seeds"


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    """The real seeds."""
    timeline, problems = load(SEEDS)
    assert timeline is not None
    assert problems == []
    return timeline


@pytest.fixture(scope="module")
def heard(timeline: Timeline) -> dict[Matter, Heard]:
    """The accounts of the real seeds by what they are about."""
    return heard_by_matter(timeline)


def told(timeline: Timeline) -> list[Problem]:
    """Return what is told of disagreements and accounts."""
    return [*check_disagreements(timeline), *check_accounts(timeline)]


def with_accounts(timeline: Timeline, matter: Matter, accounts: tuple[Account, ...]) -> Timeline:
    """Return the timeline with other accounts in one record."""
    folder = FOLDERS[matter.kind]
    records: dict[str, Any] = dict(getattr(timeline, folder))
    records[matter.id] = dataclasses.replace(records[matter.id], accounts=accounts)
    return dataclasses.replace(timeline, **{folder: records})  # type: ignore[arg-type]


def reworded(account: Account, change: Any) -> Account:
    """Return an account in other words."""
    return dataclasses.replace(account, words=Phrase({k: change(v) for k, v in account.words.by_locale.items()}))


def test_nothing_is_told_of_the_seeds_as_they_stand(timeline: Timeline, heard: dict[Matter, Heard]) -> None:
    assert told(timeline) == []
    in_words = {matter_of_entry(entry) for entry in timeline.disagreements.values()} - {None}
    assert in_words == set(heard)
    assert len(heard) > 30


def test_without_its_entry_each_difference_in_words_is_told_with_record_and_field(
    timeline: Timeline, heard: dict[Matter, Heard]
) -> None:
    for entry in timeline.disagreements.values():
        if matter := matter_of_entry(entry):
            others = {name: one for name, one in timeline.disagreements.items() if name != entry.id}
            (problem,) = told(dataclasses.replace(timeline, disagreements=others))
            assert problem.rule == "disagreement-untold"
            assert problem.file == heard[matter].record.origin.file
            assert problem.args["subject"] == f"{matter.kind}: {matter.id}"
            assert problem.args["field"] == matter.field
            for locale in timeline.locales:
                assert_filled(problem, locale)


def test_an_account_more_of_another_matter_is_told(timeline: Timeline, heard: dict[Matter, Heard]) -> None:
    for matter, found in heard.items():
        first = found.accounts[0][1]
        new = dataclasses.replace(first, field="another-matter")
        accounts = (*found.record.accounts, new, reworded(new, lambda words: words + "!"))
        (problem,) = told(with_accounts(timeline, matter, accounts))
        assert problem.rule == "disagreement-untold"
        assert problem.place == f"$.accounts[{len(accounts) - 1}].words"
        assert problem.file == found.record.origin.file


def test_a_name_or_theme_that_is_changed_in_the_account_alone_is_told(
    timeline: Timeline, heard: dict[Matter, Heard]
) -> None:
    themes = {matter: found for matter, found in heard.items() if found.own}
    assert {matter.field for matter in themes} == {"theme", "name"}
    for matter, found in themes.items():
        index, first = found.accounts[0]
        changed = list(found.record.accounts)
        changed[index] = reworded(first, lambda words: words[:-1])
        (problem,) = told(with_accounts(timeline, matter, tuple(changed)))
        assert (problem.rule, problem.place) == ("disagreement-shown", f"$.accounts[{index}].words")


def test_an_account_that_takes_over_anothers_words_is_told(timeline: Timeline, heard: dict[Matter, Heard]) -> None:
    for matter, found in heard.items():
        changed = list(found.record.accounts)
        (_, first), *_, (index, last) = found.accounts
        changed[index] = dataclasses.replace(last, words=first.words)
        rules = [problem.rule for problem in told(with_accounts(timeline, matter, tuple(changed)))]
        settled = [] if len(found.accounts) > 2 else ["disagreement-settled"]
        twice = ["account-twice"] * (2 if found.own and settled else 1)
        assert rules == [*settled, *twice], matter


def test_a_folder_without_any_entry_in_words_names_every_line(tmp_path: Path, heard: dict[Matter, Heard]) -> None:
    seeds = Path(shutil.copytree(SEEDS, tmp_path / "seeds"))
    path = seeds / "disagreements.yml"
    entries = re.split(r"^(?=- id: )", path.read_text("utf-8"), flags=re.MULTILINE)
    path.write_text("".join(one for one in entries if "field: figures." in one), "utf-8")
    problems = [one for one in check_seeds(seeds).problems if one.rule == "disagreement-untold"]
    assert len(problems) == len(heard)
    for problem in problems:
        lines = (seeds / problem.file).read_text("utf-8").splitlines()
        matter = Matter(*str(problem.args["subject"]).split(": "), str(problem.args["field"]))  # type: ignore[misc]
        index, account = heard[matter].accounts[-1]
        assert problem.place == f"$.accounts[{index}].words"
        near = "\n".join(lines[problem.line - 3 : problem.line + 2])
        assert f"field: {matter.field}" in near
        assert account.words.by_locale["zh"] in near
