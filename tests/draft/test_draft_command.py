"""`timeline draft`: sheets that are YAML and JSON, files that are kept, and mistakes told in sentences."""

import json
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from tests.draft.articles import HTML, UNRELATED, ZH
from tests.series import SMALL

DAY = "2023-06-03"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """The Chinese article as a file."""
    path = tmp_path / "article.txt"
    path.write_text(ZH, "utf-8")
    return path


def run(*arguments: str | Path, stdin: bytes | None = None, locale: str = "en") -> Result:
    told = [] if "--locale" in arguments else ["--locale", locale]
    return CliRunner().invoke(main, ["draft", *map(str, arguments), "--seeds", str(SMALL), *told], input=stdin)


def sheet(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.output
    read = yaml.safe_load(result.stdout)
    assert isinstance(read, dict)
    return read


def test_a_sheet_is_yaml_whose_entries_wait_for_the_editor_s_own_words(article: Path) -> None:
    read = sheet(run(article, "--published", DAY, "--source", "lake-herald-2023-06-02"))
    assert read["article"] == {"file": str(article), "published": DAY, "source": "lake-herald-2023-06-02"}
    entries = [one["entry"] for one in read["candidates"]]
    assert len(entries) >= 4
    for entry in entries:
        assert entry["title"] == entry["text"] == {"zh": "", "en": ""}
        assert entry["cite"] == ["lake-herald-2023-06-02"]
        assert entry["added"] is None
    assert entries[0]["when"] == "2023-06-01"
    assert read["candidates"][0]["already_there"][0]["event"] == "2023-06-01-forum-opens"
    assert read["skipped"][-1]["reason"] == "elsewhere"


def test_the_article_s_sentences_stand_only_under_evidence(article: Path) -> None:
    for one in sheet(run(article, "--published", DAY))["candidates"]:
        rest = json.dumps({key: value for key, value in one.items() if key != "evidence"}, ensure_ascii=False)
        assert not any(words["text"] in rest for words in one["evidence"])


def test_a_figure_has_its_value_bound_and_measure_if_it_is_clear(article: Path) -> None:
    figures = [
        one
        for made in sheet(run(article, "--published", DAY))["candidates"]
        for one in made["entry"].get("figures", ())
    ]
    assert [(one["measure"], one["value"], one["bound"]) for one in figures] == [("guests", 1800, "more-than")]


def test_json_holds_the_same_as_yaml(article: Path) -> None:
    asked = (article, "--published", DAY)
    assert json.loads(run(*asked, "--format", "json").stdout) == sheet(run(*asked))


def test_chinese_remarks(article: Path) -> None:
    result = run(article, "--published", DAY, locale="zh")
    assert "草稿" in result.stdout
    assert sheet(result) == sheet(run(article, "--published", DAY))


def test_the_day_is_taken_from_the_source_then_from_the_page(article: Path, tmp_path: Path) -> None:
    assert sheet(run(article, "--source", "lake-herald-2021-05-12"))["article"]["published"] == "2021-05-12"
    page = tmp_path / "page.html"
    page.write_text(HTML, "utf-8")
    assert sheet(run(page))["article"]["published"] == DAY
    other = sheet(run(page, "--published", "2023-06-04"))["article"]
    assert (other["published"], other["page_date"]) == ("2023-06-04", DAY)


def test_without_any_day_the_command_says_what_to_do(article: Path) -> None:
    result = run(article)
    assert result.exit_code == 2
    assert "It does not say on which day it appeared; give it with --published" in result.stderr


def test_standard_input() -> None:
    read = sheet(run("-", "--published", DAY, stdin=ZH.encode("gb18030")))
    assert read["article"]["file"] == "-"
    assert read["article"]["encoding"] == "gb18030"


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--published", "June", "is no day"),
        ("--published", "2023.6.3", "Did you mean 2023-06-03?"),
        ("--published", "2023-06", "is not one certain day"),
        ("--published", "2023-06-03~", "is not one certain day"),
        ("--source", "lake-herald-2023-06-20", "Did you mean lake-herald-2023-06-02"),
        ("--source", "zzz", "There is no source with the id zzz."),
        ("--lines", "9-3", "names no lines"),
        ("--lines", "all", "names no lines"),
    ],
)
def test_misuse_is_told_in_a_sentence(article: Path, option: str, value: str, said: str) -> None:
    result = run(article, option, value)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    ("raw", "said"),
    [(b"", "It is empty."), (b"\x89PNG\r\n", "It is no text"), ("ünï".encode("latin-1"), "neither UTF-8 nor GB 18030")],
)
def test_what_cannot_be_read_is_told_and_the_others_are_drafted(
    article: Path, tmp_path: Path, raw: bytes, said: str
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(raw)
    result = run(bad, article, "--published", DAY)
    assert result.exit_code == 1
    assert f"{bad}: " in result.stderr
    assert said in result.stderr
    assert len(yaml.safe_load(result.stdout)["candidates"]) >= 4


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    result = run(tmp_path / name, "--published", DAY)
    assert result.exit_code == 1
    assert "It cannot be read" in result.stderr
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_sheet_in_a_folder_is_never_overwritten_unless_it_is_asked_for(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheets"
    asked = (article, "--published", DAY, "--out", out)
    assert run(*asked).exit_code == 0
    written = out / "article.yml"
    written.write_text("mine", "utf-8")
    kept = run(*asked)
    assert kept.exit_code == 1
    assert "--force overwrites it" in kept.stderr
    assert written.read_text("utf-8") == "mine"
    assert run(*asked, "--force").exit_code == 0
    assert yaml.safe_load(written.read_text("utf-8"))["candidates"]
    assert [path.name for path in out.iterdir()] == ["article.yml"]


def test_two_articles_of_one_name_are_told_before_anything_is_written(article: Path, tmp_path: Path) -> None:
    result = run(article, article.with_suffix(".md"), "--published", DAY, "--out", tmp_path / "sheets")
    assert result.exit_code == 2
    assert not (tmp_path / "sheets").exists()


def test_many_articles_keep_their_order_on_all_processors(tmp_path: Path) -> None:
    files = []
    for number in range(12):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(UNRELATED if number % 3 else ZH, "utf-8")
    result = run(*files, "--published", DAY)
    sheets = list(yaml.safe_load_all(result.stdout))
    assert [Path(one["article"]["file"]) for one in sheets] == files
    assert [bool(one["candidates"]) for one in sheets] == [not number % 3 for number in range(12)]
    listed = json.loads(run(*files, "--published", DAY, "--format", "json").stdout)
    assert listed == sheets


def test_standard_input_is_read_among_many_articles_too(article: Path) -> None:
    result = run(article, article, article, "-", "--published", DAY, stdin=ZH.encode())
    assert result.exit_code == 0, result.output
    first, *_, last = yaml.safe_load_all(result.stdout)
    assert last["article"]["file"] == "-"
    assert last["candidates"] == first["candidates"]


class _Ended(ThreadPoolExecutor):
    """Processes of which the first one ends while it works, and takes the others with it."""

    def submit(self, *_: object, **__: object) -> "Future[Any]":  # type: ignore[override]
        if self._broken:
            raise BrokenProcessPool
        self._broken = True
        later: Future[Any] = Future()
        later.set_exception(BrokenProcessPool())
        return later


def test_processes_that_are_ended_are_told(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr("generator.cli.drafting.ProcessPoolExecutor", _Ended)
    result = run(*[article] * 4, "--published", DAY)
    assert result.exit_code == 1
    assert result.stderr.count("was ended from outside") == 4


@pytest.mark.parametrize(
    "odd", ['"', "\\", "\x85", "\u2028", "\x07", "# ", ": ", "- ", "\t", "'", "{", "&a", "!!", "%", "@", "\ufeff", "😀"]
)
def test_odd_characters_of_an_article_stay_what_they_are(tmp_path: Path, odd: str) -> None:
    page = tmp_path / "odd.txt"
    page.write_text(f"2021年5月10日，首届湖畔会议{odd}在湖镇举行。\n", "utf-8")
    (one,) = sheet(run(page, "--published", DAY))["candidates"]
    assert f"湖畔会议{odd}" in one["evidence"][0]["text"]


def test_why_the_system_refuses_is_told_in_chinese(tmp_path: Path) -> None:
    done = [run(path, "--locale", "zh") for path in (tmp_path / "no.txt", tmp_path)]
    assert [one.exit_code for one in done] == [1, 1]
    assert "无法读取（没有这个文件或文件夹）。" in done[0].stderr
    assert "无法读取（这是文件夹）。" in done[1].stderr


def test_other_unicode_than_utf8_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("大会开幕。".encode("utf-16"))
    assert "save it as UTF-8" in run(tmp_path / "a.txt").stderr
