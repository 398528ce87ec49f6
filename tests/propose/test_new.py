"""`timeline new`: answers on the terminal or as options become one file that the check accepts, or nothing."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from generator.build import check_seeds
from generator.model.rules import RULES
from tests.series import SMALL
from tests.test_house import FOLDERS, VALIDATORS, plain

TIMELINE = Path(sys.executable).parent / "timeline"

ANSWERS: dict[str, tuple[str, str]] = {
    "event": (
        "2023/6/1|2023-06-01|讲座|A lecture is held|meeting||湖镇|lake-herald-2023||"
        "讲座有50人。[@lake-herald-2023-06-02]|It had 50 guests.|It had 50 guests. [@lake-herald-2023-06-02]|"
        "ada||湖泊协会||||9|3|",
        "events/2023/2023-06-01-lecture-is-held.yml",
    ),
    "source": (
        "水报道|On water|press|lake herald|Eve Ford||2023-06-01|en|https://herald.example/w||original||",
        "sources/lake-herald-2023-06-01-on-water.yml",
    ),
    "person": ("余水|Yú Waters|||||", "entities/people/yu-waters.yml"),
    "organisation": ("泉社|The Spring Club|association|||||", "entities/organisations/spring-club.yml"),
    "document": (
        "水约|Water Pact|1|lake-appeal-study||2022-11|lake-society||||",
        "entities/documents/water-pact.yml",
    ),
    "programme": ("泉节|Spring Days|||||", "entities/programmes/spring-days.yml"),
    "edition": (
        "第四届|Fourth Meeting|4|2024-05-03/2024-05-04|lake-town|lake-appeal-study||水|Water|||",
        "editions/2024.yml",
    ),
}
"""What is answered, line by line, and the file that comes of it."""


def new(seeds: Path, *words: str, answers: str | None = None, locale: str = "en") -> subprocess.CompletedProcess[str]:
    command = [TIMELINE, "new", *words, "--seeds", seeds, "--locale", locale]
    given = answers.replace("|", "\n") + "\n" if answers else ""
    env = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=False, env=env)


def added_to(seeds: Path) -> list[str]:
    """Return what a copy of the small series holds more than it did."""
    return sorted(
        path.relative_to(seeds).as_posix()
        for path in seeds.rglob("*")
        if path.is_file() and not (SMALL / path.relative_to(seeds)).exists()
    )


def errors_in(seeds: Path) -> list[str]:
    return [one.rule for one in check_seeds(seeds).problems if RULES[one.rule].severity == "error"]


@pytest.mark.parametrize("locale", ["zh", "en"])
@pytest.mark.parametrize("kind", ANSWERS)
def test_each_kind_is_asked_for_and_passes_the_check(kind: str, locale: str, seeds: Path) -> None:
    answers, file = ANSWERS[kind]
    done = new(seeds, kind, answers=answers, locale=locale)
    assert done.returncode == 0, done.stdout + done.stderr
    assert added_to(seeds) == [file]
    assert errors_in(seeds) == []
    assert f"{seeds}/{file}" in done.stdout
    assert ("已写入" in done.stdout) == (locale == "zh")
    head, _ = (seeds / file).read_text("utf-8").split("\n", 1)
    schema = head.removeprefix("# yaml-language-server: $schema=")
    assert (seeds / file).parent / schema == seeds / Path(file).parent / ("../" * file.count("/")) / "../schemas" / (
        f"{kind}.schema.json"
    )
    assert "Traceback" not in done.stderr
    folder = next(folder for folder in FOLDERS if file.startswith(folder + "/"))
    assert list(VALIDATORS[FOLDERS[folder]].iter_errors(plain(seeds / file))) == []
    ordered = [TIMELINE, "fmt", "--check", "--seeds", seeds, seeds / file]
    assert subprocess.run(ordered, capture_output=True, check=False).returncode == 0


def test_a_wrong_answer_is_told_in_the_words_of_the_check_and_asked_again(seeds: Path) -> None:
    answers, file = ANSWERS["event"]
    done = new(seeds, "event", answers=answers)
    assert "“2023/6/1” has slashes, which join the two ends of a range; write 2023-06-01, with hyphens." in done.stdout
    assert "The languages cite different works" in done.stdout
    assert re.search("weight: .*9.*1, 2, 3, 4, 5", done.stdout)
    written = yaml.safe_load((seeds / file).read_text("utf-8"))
    assert list(written) == (
        [
            "id",
            "added",
            "when",
            "where",
            "edition",
            "lane",
            "weight",
            "cite",
            "title",
            "text",
            "people",
            "organisations",
        ]
    )
    assert (written["edition"], written["people"], written["weight"]) == ("2023", ["ada-lake"], 3)


def test_without_a_kind_it_is_asked_for(seeds: Path) -> None:
    answers, file = ANSWERS["person"]
    assert new(seeds, answers=f"person|{answers}").returncode == 0
    assert added_to(seeds) == [file]


EVENT = (
    "event",
    "--yes",
    "--when",
    "2023-06-01",
    "--title-zh",
    "讲座",
    "--lane",
    "meeting",
    "--cite",
    "lake-appeal-study",
)


def test_options_answer_beforehand(seeds: Path) -> None:
    done = new(seeds, *EVENT, "--title-en", "A lecture: 'water'", "--tags", "water", "--time", "morning")
    assert done.returncode == 0, done.stdout + done.stderr
    written = yaml.safe_load((seeds / "events/2023/2023-06-01-lecture-water.yml").read_text("utf-8"))
    assert (written["tags"], written["time"]) == (["water"], "morning")
    assert errors_in(seeds) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--yes",), "Say what to write"),
        (("event", "--yes", "--when", "2023-06-01"), "--title-zh, --lane, --cite"),
        (EVENT, "--id"),  # no English title to make it from
        (
            ("person", "--yes", "--name-zh", "某", "--name-en", "Someone", "--lane", "meeting"),
            "--lane does not go with person",
        ),
        (("poem",), "poem"),
    ],
)
def test_missing_answers_are_misuse(words: tuple[str, ...], told: str, seeds: Path) -> None:
    done = new(seeds, *words)
    assert done.returncode == 2
    assert told in done.stderr
    assert added_to(seeds) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--when", "2023-02-30"), "has a day that its month does not have"),
        (("--cite", "lake-appeal-studi"), "Perhaps “lake-appeal-study” was meant"),
        (("--id", "../../evil"), "is not an id"),
        (("--id", "2021-05-10-meeting-opens"), "stands in events/…/2021-05-10-meeting-opens.yml already"),
        (("--title-en", "A \u202electure"), "changes the direction of text"),
        (("--title-en", "Two\nlines"), "There is a line break"),
    ],
)
def test_a_wrong_option_is_told_and_nothing_is_written(words: tuple[str, str], told: str, seeds: Path) -> None:
    kept = [word for pair in zip(EVENT[2::2], EVENT[3::2], strict=True) if pair[0] != words[0] for word in pair]
    done = new(seeds, *EVENT[:2], *kept, *words)
    assert done.returncode == 1, done.stdout + done.stderr
    assert told in done.stderr
    assert added_to(seeds) == []


def test_a_file_that_is_there_is_never_overwritten(seeds: Path) -> None:
    words = (*EVENT, "--title-en", "Forum opens")
    there = seeds / "events/2023/2023-06-01-forum-opens.yml"
    before = there.read_bytes()
    done = new(seeds, *words)
    assert (done.returncode, there.read_bytes()) == (1, before)
    assert "2023-06-01-forum-opens.yml already" in done.stderr


def test_what_cannot_be_written_is_told(seeds: Path) -> None:
    (seeds / "events" / "2024").write_text("a file where a folder should be", "utf-8")
    done = new(seeds, *(word.replace("2023-06-01", "2024-06-01") for word in EVENT), "--title-en", "A lecture")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_when_input_ends_nothing_is_left(seeds: Path) -> None:
    done = new(seeds, "event", answers="2023-06-01|讲座")
    assert done.returncode == 1
    assert "Nothing was written." in done.stderr
    assert added_to(seeds) == []


def test_an_interrupt_leaves_nothing(seeds: Path) -> None:
    command = [TIMELINE, "new", "event", "--seeds", seeds, "--locale", "en"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdin and running.stdout and running.stderr
        running.stdin.write(b"2023-06-01\n")
        running.stdin.flush()
        shown = b""
        while b"Title" not in shown:
            shown += running.stdout.read(1)
        time.sleep(0.1)
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 1
        told = running.stderr.read()
    assert b"Nothing was written." in told
    assert b"Traceback" not in told
    assert added_to(seeds) == []
