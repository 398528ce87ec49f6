"""`timeline check --watch` checks again when a file changes, tells what became of the problems, and ends on Ctrl+C."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from generator.watch import state_of

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "tests" / "fixtures" / "small"
CLOSES = "events/2021/2021-05-12-meeting-closes.yml"
COMMAND = [sys.executable, "-c", "from generator.cli import main; main()", "check", "--locale", "en", "--watch"]
LONGEST = 60.0


class Watching:
    """A check that runs and waits for changes, and the lines that it has printed."""

    def __init__(self, seeds: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        self.process = subprocess.Popen(
            [*COMMAND, "--seeds", str(seeds)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            env=environment,
        )
        self.lines: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    def until(self, words: str) -> list[str]:
        """Wait for a line with these words; return the lines up to it and forget them."""
        begun = monotonic()
        while not any(words in line for line in self.lines):
            assert monotonic() - begun < LONGEST, self.lines
            assert self.process.poll() is None, self.lines
            sleep(0.05)
        end = next(number for number, line in enumerate(self.lines) if words in line) + 1
        told, self.lines = self.lines[:end], self.lines[end:]
        return told

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(LONGEST)


@pytest.fixture
def watching(seeds: Path) -> Iterator[Watching]:
    started = Watching(seeds)
    yield started
    started.process.kill()
    started.process.wait()


def test_new_and_mended_problems_are_told_after_each_change(seeds: Path, watching: Watching) -> None:
    first = watching.until("Ctrl+C ends")
    assert first[0] == "0 errors, 0 warnings"
    sound = (seeds / CLOSES).read_text("utf-8")

    (seeds / CLOSES).write_text(sound.replace("lane: meeting", "lane: nothing"), "utf-8")
    told = watching.until("Checked again in")
    assert told[0] == "New:"
    assert CLOSES in told[1] and "[reference-unknown]" in told[1]
    assert told[2].startswith("1 error")

    (seeds / CLOSES).write_text("# longer\n" + sound.replace("lane: meeting", "lane: nothing"), "utf-8")
    assert watching.until("Checked again in")[-1].endswith("nothing new, nothing mended.")

    (seeds / CLOSES).write_text(sound, "utf-8")
    told = watching.until("Checked again in")
    assert told[0] == "Mended:"
    assert told[2] == "0 errors, 0 warnings"
    assert watching.interrupt() == 0


def test_a_file_that_vanishes_is_a_change_and_errors_end_it_with_1(seeds: Path, watching: Watching) -> None:
    watching.until("Ctrl+C ends")
    (seeds / "places.yml").unlink()
    assert watching.until("Checked again in")[0] == "New:"
    assert watching.interrupt() == 1
    assert not any("Traceback" in line for line in watching.lines)


def test_a_hidden_file_is_no_change(seeds: Path, watching: Watching) -> None:
    watching.until("Ctrl+C ends")
    (seeds / ".places.yml.swp").write_text("x")
    sleep(1.5)
    assert watching.lines == []
    assert watching.interrupt() == 0


def test_a_folder_that_vanishes_while_it_is_listed_is_passed_over(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone, scandir = str(seeds / "events" / "2021"), os.scandir

    def listed(folder: str | Path = ".") -> object:
        if str(folder) == gone:
            raise FileNotFoundError(2, "No such file or directory", gone)
        return scandir(folder)

    monkeypatch.setattr("os.scandir", listed)
    seen = state_of([seeds])
    assert seeds / CLOSES not in seen
    assert seeds / "series.yml" in seen


@pytest.mark.parametrize("form", ["json", "github"])
def test_other_formats_cannot_be_watched(form: str) -> None:
    done = subprocess.run(
        [*COMMAND, "--seeds", str(SMALL), "--format", form],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=LONGEST,
        check=False,
    )
    assert done.returncode == 2
    assert "--format" in done.stderr
