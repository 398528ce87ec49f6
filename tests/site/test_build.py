"""A build gives a complete site or leaves the one that was there."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from .conftest import COMMAND, PROJECT, content, timeline


def test_the_same_seeds_give_the_same_bytes_whatever_the_machine(seeds: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "other" / "seeds"
    elsewhere.mkdir(parents=True)
    for path in sorted(seeds.rglob("*"), reverse=True):
        if path.is_file():
            copy = elsewhere / path.relative_to(seeds)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    one = {"TZ": "Pacific/Kiritimati", "LANG": "zh_CN.UTF-8", "LC_ALL": "", "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1"}
    other = {"TZ": "America/Los_Angeles", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "1"}
    assert timeline("build", "--seeds", seeds, "--out", tmp_path / "a", environment=one).returncode == 0
    assert timeline("build", "--seeds", elsewhere, "--out", tmp_path / "b", environment=other).returncode == 0
    first, second = content(tmp_path / "a"), content(tmp_path / "b")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_seeds_with_a_problem_leave_the_old_site(seeds: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    timeline("build", "--seeds", seeds, "--out", out)
    before = content(out)
    event = next((seeds / "events").rglob("*.yml"))
    event.write_text(event.read_text("utf-8").replace("when: ", "when: 31.11.", 1), "utf-8")
    done = timeline("build", "--seeds", seeds, "--out", out)
    assert done.returncode == 1
    assert "unchanged" in done.stderr
    assert content(out) == before


def test_a_full_disk_leaves_the_old_site_and_gives_no_traceback(seeds: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    timeline("build", "--seeds", seeds, "--out", out)
    before = content(out)
    done = timeline("build", "--seeds", seeds, "--out", out, largest=20_000)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "too large" in done.stderr.lower()
    assert "unchanged" in done.stderr
    assert content(out) == before
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith((".new", ".old"))] == []


def test_a_place_that_cannot_be_written_to_is_told_in_one_sentence(seeds: Path) -> None:
    done = timeline("build", "--seeds", seeds, "--out", "/proc/none/site", "--work", "/proc/none/work")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "/proc/none" in done.stderr


@pytest.mark.parametrize("after", [0.3, 0.8, 1.3, 1.8, 2.3])
def test_a_killed_build_leaves_a_whole_site_and_the_next_one_works(seeds: Path, tmp_path: Path, after: float) -> None:
    out = tmp_path / "site"
    timeline("build", "--seeds", seeds, "--out", out)
    before = content(out)
    (seeds / "series.yml").write_text(
        (seeds / "series.yml").read_text("utf-8").replace("name: {", "name: {", 1) + "\n", "utf-8"
    )
    words = [*COMMAND, "build", "--seeds", str(seeds), "--out", str(out)]
    process = subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(after)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert content(out) == before
    assert timeline("build", "--seeds", seeds, "--out", out).returncode == 0
    assert content(out) == before
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith((".new", ".old"))] == []


def test_two_builds_of_different_seeds_at_once_never_touch_each_other(seeds: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(seeds, tmp_path / "others"))
    series = other / "series.yml"
    series.write_text(series.read_text("utf-8").replace("Small", "Other"), "utf-8")
    jobs = [(seeds, tmp_path / "one"), (other, tmp_path / "two")]
    running = [
        subprocess.Popen([*COMMAND, "build", "--seeds", str(a), "--out", str(b)], cwd=PROJECT, stdout=subprocess.DEVNULL)
        for a, b in jobs
    ]
    assert [process.wait() for process in running] == [0, 0]
    assert b"Other" not in (tmp_path / "one" / "en" / "index.html").read_bytes()
    assert b"Other" in (tmp_path / "two" / "en" / "index.html").read_bytes()


def test_two_builds_of_one_site_follow_each_other(seeds: Path, tmp_path: Path) -> None:
    words = [*COMMAND, "build", "--seeds", str(seeds), "--out", str(tmp_path / "site")]
    running = [subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait() for process in running] == [0, 0]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["build", "--seeds", "/does/not/exist"], "/does/not/exist"),
        (["check", "--format", "xml"], "xml"),
        (["build", "--locale", "fr"], "fr"),
        (["build", "--site-url", "ftp://example.org/"], "ftp://example.org/"),
        (["biuld"], "biuld"),
        (["check", "--sedes", "seeds"], "--sedes"),
    ],
)
def test_misuse_ends_with_2_and_says_what_was_wrong(words: list[str], expected: str) -> None:
    done = timeline(*words)
    assert done.returncode == 2
    assert expected in done.stderr
    assert "Traceback" not in done.stderr


def test_an_output_folder_with_other_files_is_refused(seeds: Path, tmp_path: Path) -> None:
    mine = tmp_path / "home"
    mine.mkdir()
    (mine / "thesis.txt").write_text("ten years of work")
    done = timeline("build", "--seeds", seeds, "--out", mine)
    assert done.returncode == 1
    assert content(mine) == {"thesis.txt": b"ten years of work"}


@pytest.mark.parametrize("place", [".", "events/site", "..", "/"])
def test_an_output_folder_that_overlaps_the_seeds_is_refused(seeds: Path, place: str) -> None:
    before = content(seeds)
    assert timeline("build", "--seeds", seeds, "--out", seeds / place).returncode == 1
    assert content(seeds) == before


@pytest.mark.parametrize("path", ["/", "/repo/", "/a/b/", "/%E4%B9%8C%E9%95%87/"])
def test_the_site_works_below_any_path(seeds: Path, tmp_path: Path, path: str) -> None:
    address = f"https://example.org{path}"
    out = tmp_path / "site"
    assert timeline("build", "--seeds", seeds, "--out", out, "--site-url", address).returncode == 0
    sitemap = (out / "sitemap.xml").read_text("utf-8")
    assert f"<loc>{address}zh/</loc>" in sitemap
    assert f'href="{address}en/events/' in (out / "zh" / "events").joinpath(
        next((seeds / "events").rglob("*.yml")).stem, "index.html"
    ).read_text("utf-8")
