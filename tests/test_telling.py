"""Problems as people, programs and GitHub read them, and how the command ends."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.telling import FORMATS, as_github, as_json, as_text, sentence
from tests.series import ADA, CLOSES, OPENS, SERIES, SMALL, edit, names_in

ODD = Problem(
    "shape-choice",
    "events/100%, a:b.yml",
    "$.kind",
    3,
    7,
    {"key": "kind", "value": "50%\r\n::error::", "options": "a, b"},
)
LOCALES = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": ""}


def check(seeds: Path, *words: str, environment: dict[str, str] | None = None) -> Result:
    """Run `timeline check` on a folder."""
    return CliRunner().invoke(main, ["check", "--seeds", str(seeds), *words], env={**LOCALES, **(environment or {})})


def test_as_text_a_problem_is_one_line() -> None:
    told = as_text([Problem("shape-missing", "a.yml", "$", 2, 3, {"key": "when"})], "en", "seeds")
    assert told == (
        "seeds/a.yml:2:3: error: “when” is missing. Add it; the contribute page shows a complete entry. [shape-missing]"
    )
    assert len(as_text([ODD, ODD], "en", "seeds").splitlines()) == 2


def test_as_text_in_chinese() -> None:
    told = as_text(
        [Problem("title-missing", "a.yml", "$.title", 2, 3, {"key": "title", "locale": "en"})], "zh", "seeds"
    )
    assert told == (
        "seeds/a.yml:2:3: 提示: 没有en标题：该语言的页面将只是占位页。请加上en: 及该语言的文字。 [title-missing]"
    )


def test_as_json_every_part_of_a_problem_is_told() -> None:
    told = json.loads(as_json([ODD], "en", "my seeds"))
    assert told == [
        {
            "file": "my seeds/events/100%, a:b.yml",
            "line": 3,
            "column": 7,
            "place": "$.kind",
            "rule": "shape-choice",
            "severity": "error",
            "message": sentence(ODD, "en"),
        }
    ]
    assert json.loads(as_json([], "en", "seeds")) == []


def test_as_github_nothing_ends_a_command_early() -> None:
    told = as_github([ODD], "en", "seeds")
    head, _, message = told.removeprefix("::error ").partition("::")
    assert told.splitlines() == [told]
    assert head == "file=seeds/events/100%25%2C a%3Ab.yml,line=3,col=7,title=shape-choice"
    assert message.startswith("“kind” cannot be “50%25")


def test_as_github_severity_is_that_of_the_rule() -> None:
    told = as_github([Problem("source-orphan", "a.yml", "$.id", 1, 5)], "en", "seeds")
    assert told.startswith("::warning file=seeds/a.yml,line=1,col=5,title=source-orphan::Nothing cites this source.")


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_can_be_told(rule: str, locale: str) -> None:
    names = names_in(RULES[rule].says) | names_in(RULES[rule].mend)
    args = {name: f"<{name} 50% {{x}} \\1 “”>" for name in names}
    said = sentence(Problem(rule, "a.yml", args=args), locale)
    for name in names:
        assert f"<{name} 50% {{x}} " in said, "what is filled in stands there as it is"
    assert said.strip()


def test_no_value_fills_the_screen() -> None:
    said = sentence(Problem("url-scheme", "a.yml", args={"value": "x" * 10_000}), "en")
    assert len(said) < 400
    assert "xxx…" in said


@pytest.mark.parametrize("form", FORMATS)
def test_a_folder_without_problems_ends_with_0(form: str) -> None:
    done = check(SMALL, "--format", form, "--locale", "en")
    assert done.exit_code == 0
    assert done.output.strip() == {"text": "0 errors, 0 warnings", "json": "[]", "github": ""}[form]


@pytest.mark.parametrize("form", FORMATS)
def test_an_error_ends_with_1(form: str, seeds: Path) -> None:
    edit(CLOSES, "lane: meeting", "lane: meeeting")(seeds)
    done = check(seeds, "--format", form, "--locale", "en")
    assert done.exit_code == 1
    assert "no lane with the id meeeting" in done.output


@pytest.mark.parametrize("form", FORMATS)
def test_a_warning_ends_with_0(form: str, seeds: Path) -> None:
    edit(ADA, ", en: Ada Lake", "")(seeds)
    done = check(seeds, "--format", form, "--locale", "en")
    assert done.exit_code == 0
    assert "There is no title in en" in done.output


@pytest.mark.parametrize(
    "words",
    [
        ["--format", "xml"],
        ["--locale", "fr"],
        ["--sedes"],
        ["--texts", "/does/not/exist"],
        ["--texts", __file__],
        ["x"],
    ],
)
def test_misuse_ends_with_2(words: list[str]) -> None:
    done = check(SMALL, *words)
    assert done.exit_code == 2
    assert words[-1] in done.output


def test_a_folder_that_is_none_ends_with_2(tmp_path: Path) -> None:
    for folder in (tmp_path / "none", SMALL / SERIES):
        done = check(folder, "--locale", "zh")
        assert done.exit_code == 2
        assert folder.name in done.output


LANGUAGES = [
    ({"LANG": "zh_CN.UTF-8"}, "zh"),
    ({"LANG": "zh_TW"}, "zh"),
    ({"LANG": "ZH_cn.utf8"}, "zh"),
    ({"LANG": "en_GB.UTF-8"}, "en"),
    ({"LANG": "fr_FR.UTF-8"}, "en"),
    ({"LANG": "C"}, "en"),
    ({}, "en"),
    ({"LC_ALL": "zh_CN.UTF-8", "LANG": "en_GB.UTF-8"}, "zh"),
    ({"LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
    ({"LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_GB.UTF-8"}, "zh"),
    ({"LC_ALL": "C", "LC_MESSAGES": "zh_CN.UTF-8"}, "en"),
]


@pytest.mark.parametrize(("environment", "locale"), LANGUAGES)
def test_the_language_is_that_of_the_environment(environment: dict[str, str], locale: str) -> None:
    expected = {"zh": "0个错误，0个提示", "en": "0 errors, 0 warnings"}
    assert check(SMALL, environment=environment).output.strip() == expected[locale]


@pytest.mark.parametrize(("asked", "environment"), [("zh", "en_GB.UTF-8"), ("en", "zh_CN.UTF-8")])
def test_the_language_that_is_asked_for_wins(asked: str, environment: str, seeds: Path) -> None:
    edit(CLOSES, "lane: meeting", "lane: [meeting]")(seeds)
    done = check(seeds, "--locale", asked, environment={"LANG": environment})
    assert {"zh": "“lane”应为单个值", "en": "“lane” should be a single value"}[asked] in done.output


def test_problems_stand_in_the_order_of_files_and_lines(seeds: Path) -> None:
    edit(CLOSES, "lane: meeting", "lane: [meeting]")(seeds)
    edit(OPENS, "lane: meeting", "lane: nothing")(seeds)
    edit(OPENS, "where: lake-town", "where: nowhere")(seeds)
    edit(ADA, ", en: Ada Lake", "")(seeds)
    (seeds / "notes.txt").write_text("x")
    told = json.loads(check(seeds, "--format", "json").output)
    places = [(one["file"], one["line"], one["column"]) for one in told]
    assert places == sorted(places)
    assert [Path(file).name for file, _, _ in places] == [
        Path(ADA).name,
        Path(OPENS).name,
        Path(OPENS).name,
        Path(CLOSES).name,
        "notes.txt",
    ]


def test_files_are_named_from_where_the_command_runs(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(CLOSES, "lane: meeting", "lane: [meeting]")(seeds)
    monkeypatch.chdir(seeds.parent)
    assert check(seeds).output.startswith(f"seeds/{CLOSES}:")
    monkeypatch.chdir("/")
    assert check(seeds).output.startswith(f"{str(seeds).lstrip('/')}/{CLOSES}:")
    monkeypatch.chdir(SMALL)
    assert check(seeds).output.startswith(f"{seeds}/{CLOSES}:")


def test_source_texts_are_compared_where_they_are_given(seeds: Path, tmp_path: Path) -> None:
    taken = "the people gathered by the water at dawn and spoke of many things"
    edit(OPENS, "The theme was *water*.", f"There {taken}.")(seeds)
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "herald.txt").write_text(f"So {taken}.", "utf-8")
    assert check(seeds, "--locale", "en").exit_code == 0
    done = check(seeds, "--texts", str(tmp_path / "texts"), "--locale", "en")
    assert done.exit_code == 1
    assert "(herald.txt)" in done.output
