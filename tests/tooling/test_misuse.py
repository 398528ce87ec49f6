"""A misused command says so in the language of messages, in every sentence that can come up."""

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.cli.misuse import SENTENCES, in_locale
from tests.series import PROJECT

MISUSES = [
    ("check --foo", "没有“--foo”这个选项。是否想写“--format”？"),
    ("check --nothing-like-it", "没有“--nothing-like-it”这个选项。"),
    ("build --site", "没有“--site”这个选项。是否想写其中之一：--seeds、--site-url？"),
    ("biuld", "没有“biuld”这个命令。是否想写“build”？"),
    ("zzzzzz", "没有“zzzzzz”这个命令。"),
    ("che", "没有“che”这个命令。是否想写其中之一：check、schemas？"),
    ("draft", "缺少参数“ARTICLE...”。"),
    ("check one", "多出了参数：one"),
    ("check one two", "多出了这些参数：one two"),
    ("build --out", "选项“--out”后面要写一个值。"),
    ("fmt --check=1", "选项“--check”后面不写值。"),
    ("check --format xml", "--format的值不对：“xml”不在可选值之内：text、json、github。"),
    ("serve --port abc", "--port的值不对：“abc”不是整数。"),
    ("serve --port 99999", "--port的值不对：99999不在范围0<=x<=65535之内。"),
    ("check --seeds pyproject.toml", "--seeds的值不对：“pyproject.toml”是文件，不是文件夹。"),
    ("check --texts no-such-folder", "--texts的值不对：no-such-folder不是文件夹。"),
    ("from-issue no-such-file", "FILE的值不对：没有文件“no-such-file”。"),
    ("from-issue tests", "FILE的值不对：“tests”是文件夹，不是文件。"),
    ("build --out --locale=zh", "--out的值不对：“--locale=zh”像是选项，不像文件夹。"),
    ("check --locale fr", "--locale的值不对：“fr”不在可选值之内：zh、en。"),
]


def run(words: str, lang: str) -> Result:
    """Run the command with an environment that asks for a language."""
    return CliRunner(env={"LC_ALL": lang}).invoke(main, words.split(), prog_name="timeline")


@pytest.mark.parametrize(("words", "said"), MISUSES)
def test_a_misuse_is_told_in_chinese(words: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)
    result = run(words, "zh_CN.UTF-8")
    assert result.exit_code == 2
    *before, last = result.stderr.splitlines()
    assert last == f"错误：{said}" and result.stdout == ""
    if before:  # Click names no command where a value is lacking
        assert before[0].startswith("用法：timeline") and before[1].endswith("--help”可查看说明。")


def test_the_option_goes_before_the_environment() -> None:
    chinese, english = run("check --locale zh --foo", "C"), run("check --locale=en --foo", "zh_CN.UTF-8")
    assert chinese.exit_code == english.exit_code == 2
    assert "错误：" in chinese.stderr and "Error: " not in chinese.stderr
    assert "Error: No such option '--foo'." in english.stderr and english.stderr.isascii()


def test_every_sentence_comes_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Click no longer says leaves the table; with another wording of Click's these fail."""
    told: set[str] = set()
    monkeypatch.setattr("generator.cli.misuse.say", lambda _, words, **parts: told.add(words) or words.format(**parts))
    monkeypatch.chdir(PROJECT)
    for words, _ in MISUSES:
        run(words, "zh_CN.UTF-8")
    assert set(SENTENCES) - told == set()


def test_words_that_are_no_sentence_of_clicks_stay() -> None:
    assert in_locale("请写明要写什么。", "zh") == "请写明要写什么。"
    assert in_locale("Something new in Click.", "zh") == "Something new in Click."


def test_help_is_no_misuse() -> None:
    for words in ("--help", "check --help", "--version"):
        assert run(words, "zh_CN.UTF-8").exit_code == 0
    assert run("", "zh_CN.UTF-8").output.startswith("Usage: timeline")
