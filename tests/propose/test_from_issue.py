"""`timeline from-issue`: what a stranger sends in becomes a sound record, or a comment, and never harm."""

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.build import check_seeds
from generator.cli import main
from generator.model.rules import RULES
from generator.propose.comment import escaped
from tests.propose.sent import EVENT_EN, EVENT_ZH, sent
from tests.propose.test_new import added_to, errors_in
from tests.series import CLOSES, HERALD, LATER_HERALD, SMALL

TIMELINE = Path(sys.executable).parent / "timeline"


def from_issue(seeds: Path, text: str | bytes, *words: str, locale: str = "en") -> tuple[int, str]:
    """Return the exit code and the comment."""
    command = ["from-issue", "-", "--seeds", str(seeds), "--locale", locale, *words]
    raw = text if isinstance(text, bytes) else text.encode()
    done = CliRunner().invoke(main, command, input=raw)
    assert not done.exception or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout


def changed_in(seeds: Path) -> list[str]:
    """Return the files of a copy of the small series that differ from it, or are new."""
    files = (path.relative_to(seeds) for path in seeds.rglob("*") if path.is_file())
    return sorted(
        file.as_posix()
        for file in files
        if not (SMALL / file).exists() or (SMALL / file).read_bytes() != (seeds / file).read_bytes()
    )


def written(seeds: Path, file: str) -> dict[str, object]:
    return yaml.safe_load((seeds / file).read_text("utf-8"))


# --------------------------------------------------------------- events


def test_a_new_event_with_a_new_source_becomes_two_files(seeds: Path) -> None:
    code, comment = from_issue(seeds, sent("new-event", "zh", EVENT_ZH), "--number", "7")
    assert code == 0, comment
    event, source = "events/2023/2023-06-02-exchange-on-water.yml", "sources/lake-herald-2023-06-03-on-water.yml"
    assert added_to(seeds) == [event, source]
    assert errors_in(seeds) == []
    made = written(seeds, event)
    assert made["text"] == {
        "zh": "来宾有50人。[@lake-herald-2023-06-03-on-water] 交流在湖边举行。[@lake-herald-2023-06-03-on-water]",
        "en": "It had 50 guests. [@lake-herald-2023-06-03-on-water] It was held by the lake."
        " [@lake-herald-2023-06-03-on-water]",
    }
    assert (made["people"], made["documents"], made["where"]) == (["ada-lake"], ["lake-appeal"], "lake-town")
    assert made["edition"] == "2023"
    assert written(seeds, source)["publisher"] == "lake-herald"
    assert f"`{event}`" in comment
    assert "某某" in comment
    assert "谢谢" in comment
    assert "#7" in comment


def test_a_new_event_rests_on_a_known_source_by_its_id_or_address(seeds: Path) -> None:
    for title, source in ("One", "lake-herald-2023-06-02"), ("Two", "http://www.herald.example/2023/06/02/forum/"):
        code, comment = from_issue(seeds, sent("new-event", "en", EVENT_EN | {"title.en": title, "source": source}))
        assert code == 0, comment
        assert written(seeds, f"events/2023/2023-06-02-{title.lower()}.yml")["cite"] == ["lake-herald-2023-06-02"]
    assert len(added_to(seeds)) == 2
    assert errors_in(seeds) == []


def test_a_publisher_that_is_not_known_becomes_a_record_too(seeds: Path) -> None:
    code, comment = from_issue(seeds, sent("new-event", "zh", EVENT_ZH | {"source.publisher": "新湖讯"}))
    assert code == 0, comment
    assert "entities/organisations/news-example.yml" in added_to(seeds)
    assert errors_in(seeds) == []


def test_without_an_english_title_the_lane_stands_in_the_id(seeds: Path) -> None:
    for _ in range(2):
        code, comment = from_issue(seeds, sent("new-event", "zh", EVENT_ZH | {"title.en": "", "source": HERALD[8:-4]}))
        assert code == 0, comment
    assert added_to(seeds) == ["events/2023/2023-06-02-meeting-2.yml", "events/2023/2023-06-02-meeting.yml"]


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"when": "2023/6/2"}, "**日期**：“2023/6/2”用了斜线"),
        ({"lane": "唱歌"}, "**类别**"),
        ({"when": ""}, "**日期**：没有填写"),
        ({"title.zh": "两\n行"}, "**标题（中文）**"),
        ({"title.zh": "长" * 301}, "**标题（中文）**：回答超过300个字符"),
        ({"text.zh": "见<script>alert(1)</script>。"}, "**经过（中文）**"),
        ({"text.zh": "见[@没有]。"}, "**经过（中文）**"),
        ({"source": "javascript:alert(1)"}, "**来源的网址或编号**"),
        ({"source": "https://user:word@news.example/"}, "**来源的网址或编号**"),
        ({"source.title": ""}, "**来源的标题**"),
        ({"source.language": "中"}, "**来源的语言**"),
        ({"when": "2021-05-10", "title.en": "Meeting opens"}, "2021-05-10-meeting-opens"),
    ],
)
def test_what_is_wrong_is_told_under_its_heading(answers: dict[str, str], told: str, seeds: Path) -> None:
    code, comment = from_issue(seeds, sent("new-event", "zh", EVENT_ZH | answers))
    assert code == 1
    assert told in comment.replace("\\", "").replace("\u200b", "")
    assert changed_in(seeds) == []


# ------------------------------------------------------------ strangers

HOSTILE = {
    "shell": "$(touch /tmp/owned); `touch /tmp/owned` && rm -rf / | $HOME",
    "yaml": "x'\nid: evil\n- &a [*a]\n? !!python/object/apply:os.system ['id']\n---\n",
    "path": "../../../../etc/passwd",
    "markdown": "[x](https://evil.example) ![](https://evil.example/i.png) @everyone #1",
    "html": "<img src=x onerror=alert(1)><!-- ",
    "template": "{{ config }} {% include 'x' %}",
    "quotes": "\"'\\\"' #: {}[]|>%@",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_answers_stay_words_or_are_refused(kind: str, seeds: Path) -> None:
    for key in EVENT_ZH:
        code, comment = from_issue(seeds, sent("new-event", "zh", EVENT_ZH | {key: HOSTILE[kind]}))
        assert code in (0, 1)
        for file in added_to(seeds):
            assert re.fullmatch(r"(events/2023|sources|entities/organisations)/[a-z0-9-]+\.yml", file)
            (seeds / file).unlink()
        assert changed_in(seeds) == []
        assert not re.search(r"(?<!\\)[<@#\[\]](?!\d)", re.sub(r"`[^`]*`", "", comment.replace("Closes #", "")))
    assert not Path("/tmp/owned").exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"", "none of the forms"),
        (b"hello\n### Date\n", "none of the forms"),
        ("长" * 200_000, "longer than 256 KiB"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (sent("new-event", "en", EVENT_EN | {"title.en": "A \u202eword"}), "direction of text"),
        (sent("new-event", "en", EVENT_EN | {"title.en": "A \x1b[31mword"}), "control character"),
        (sent("new-event", "en", EVENT_EN | {"text.en": "Well.\n\n### Date\n\n2020"}), "stands there twice"),
    ],
)
def test_what_is_no_form_is_refused(text: str | bytes, told: str, seeds: Path) -> None:
    code, comment = from_issue(seeds, text)
    assert code == 1
    assert told in comment.replace("\\", "")
    assert changed_in(seeds) == []


def test_a_heading_of_spaces_takes_time_in_proportion(seeds: Path) -> None:
    begun = time.perf_counter()
    code, _ = from_issue(seeds, sent("new-event", "en", EVENT_EN) + "\n### a" + " " * 200_000 + "b")
    assert code == 1  # the answer above has grown too long
    assert time.perf_counter() - begun < 30


def test_where_the_comment_cannot_be_written_nothing_is(seeds: Path, tmp_path: Path) -> None:
    code, _ = from_issue(seeds, sent("new-event", "en", EVENT_EN), "--comment", str(tmp_path / "no" / "comment.md"))
    assert code == 1
    assert changed_in(seeds) == []


def test_a_file_that_is_not_there_is_misuse(seeds: Path) -> None:
    command = [TIMELINE, "from-issue", seeds / "nothing.md", "--seeds", seeds]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 2


def test_nothing_of_a_stranger_calls_links_or_closes() -> None:
    made = escaped("@everyone #1 closes GH-5, gh-6 https://evil.example www.evil.example <b> `x` [a](b) *c*\n- d")
    assert "\n" not in made
    assert not re.search(r"@\w|#\d|[Gg][Hh]\\?-|https?:/|www\.|(?<!\\)[<`\[*]", made)


# ---------------------------------------------------------- corrections

DATE = {
    "record": "https://small.example/en/events/2021-05-12-meeting-closes/",
    "field": "The date (when)",
    "before": "2021-05-12",
    "after": "2021-05-11",
    "reason": "The paper says so.",
    "source": "lake-herald-2021-05-12",
}


def release(seeds: Path) -> None:
    subprocess.run([TIMELINE, "release", "--seeds", seeds], check=True, capture_output=True)


def test_a_published_date_is_corrected_with_its_entry(seeds: Path) -> None:
    release(seeds)
    code, comment = from_issue(seeds, sent("correction", "en", DATE))
    assert code == 0, comment
    assert written(seeds, CLOSES)["when"] == "2021-05-11"
    before, after = (SMALL / CLOSES).read_text("utf-8"), (seeds / CLOSES).read_text("utf-8")
    assert [line for line in after.splitlines() if line not in before.splitlines()] == ["when: '2021-05-11'"]
    (entry,) = yaml.safe_load((seeds / "corrections.yml").read_text("utf-8"))
    assert (entry["of"], entry["field"], entry["before"], entry["after"]) == (
        ("2021-05-12-meeting-closes", "when", "2021-05-12", "2021-05-11")
    )
    assert entry["reason"] == {"en": "The paper says so. [@lake-herald-2021-05-12]"}
    assert errors_in(seeds) == []


def test_a_second_correction_joins_the_first(seeds: Path) -> None:
    release(seeds)
    figure = {"record": "2021", "field": "数字（figure）", "before": "1,800多人", "after": "1900", "reason": "有误。"}
    for form in sent("correction", "en", DATE), sent("correction", "zh", figure):
        code, comment = from_issue(seeds, form)
        assert code == 0, comment
    first, second = yaml.safe_load((seeds / "corrections.yml").read_text("utf-8"))
    assert first["of"] == "2021-05-12-meeting-closes"
    assert (second["field"], second["after"]) == ("figures.guests", "more-than 1900 (2021-05-12)")
    assert errors_in(seeds) == []


def test_what_was_never_published_is_changed_without_an_entry(seeds: Path) -> None:
    code, comment = from_issue(seeds, sent("correction", "en", DATE))
    assert code == 0, comment
    assert changed_in(seeds) == [CLOSES]


def test_a_correction_that_changes_nothing_is_no_entry(seeds: Path) -> None:
    release(seeds)
    before = {path: path.read_bytes() for path in seeds.rglob("*.yml")}
    code, _ = from_issue(seeds, sent("correction", "en", DATE | {"after": DATE["before"]}))
    assert code == 1
    assert {path: path.read_bytes() for path in seeds.rglob("*.yml")} == before


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"field": "Something else (other)"}, "without a person’s judgement"),
        ({"field": "The place (where)"}, "without a person’s judgement"),
        ({"field": "A figure (figure)"}, "without a person’s judgement"),
        ({"before": "2021-05-13"}, "The record says 2021-05-12"),
        ({"after": "12 May"}, "is not a date"),
        ({"after": "2021-05-12"}, "The record says 2021-05-12 there already"),
        ({"record": "nothing"}, "No record has"),
        ({"record": "../../series"}, "No record has"),
    ],
)
def test_an_unclear_correction_is_left_to_a_maintainer(answers: dict[str, str], told: str, seeds: Path) -> None:
    code, comment = from_issue(seeds, sent("correction", "en", DATE | answers))
    assert code == 1
    assert told in comment.replace("\\", "")
    assert changed_in(seeds) == []


# ----------------------------------------------------------- dead links


def test_a_dead_address_is_noted_with_the_stored_copy(seeds: Path) -> None:
    answers = {
        "address": "https://herald.example/2023/06/02/forum",
        "tried": "2026-11-20",
        "archive": "https://archive.example/forum",
    }
    code, comment = from_issue(seeds, sent("dead-link", "zh", answers))
    assert code == 0, comment
    assert changed_in(seeds) == [LATER_HERALD]
    made = written(seeds, LATER_HERALD)
    assert made["archive_url"] == "https://archive.example/forum"
    assert made["note"] == {
        "zh": "日期据报道内容推定。该网址打不开（2026-11-20）。",
        "en": "The date is inferred from the report. The address did not open when it was tried (2026-11-20).",
    }
    assert [one.rule for one in check_seeds(seeds).problems if RULES[one.rule].severity == "error"] == []
    before = (seeds / LATER_HERALD).read_bytes()
    code, comment = from_issue(seeds, sent("dead-link", "en", answers))  # the same again
    assert code == 1
    assert "there already" in comment
    assert (seeds / LATER_HERALD).read_bytes() == before


@pytest.mark.parametrize(
    "answers", [{"address": "https://nowhere.example/"}, {"address": HERALD[8:-4], "tried": "yesterday"}]
)
def test_a_dead_address_that_is_no_sources_is_told(answers: dict[str, str], seeds: Path) -> None:
    assert from_issue(seeds, sent("dead-link", "en", answers))[0] == 1
    assert changed_in(seeds) == []


# -------------------------------------------------------- where the comment goes


def test_a_comment_that_cannot_be_written_is_printed(
    seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    text = sent("dead-link", "en", {"address": "https://nowhere.example/"})
    monkeypatch.setattr(Path, "write_text", refuse)
    code, comment = from_issue(seeds, text, "--comment", str(tmp_path / "comment.md"))
    assert code == 1
    assert comment.startswith("Thank you.")


def test_where_nothing_is_written_only_what_stands_against_it_is_told(seeds: Path) -> None:
    code, comment = from_issue(seeds, sent("new-event", "en", {**EVENT_EN, "when": "someday", "named": "Nobody"}))
    assert code == 1
    assert "someday" in comment
    assert "Nobody" not in comment
