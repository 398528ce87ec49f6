"""The old site or the new one, never a mixture."""

import os
from pathlib import Path

import pytest

from generator.publish import exchange
from generator.publish.faults import FolderInUse, FolderRefused


def site(folder: Path, words: str) -> Path:
    folder.mkdir(parents=True)
    (folder / exchange.MARKER).write_bytes(b"")
    (folder / "index.html").write_text(words)
    return folder


def beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if not path.name.endswith(".lock"))


def test_the_first_site_is_put_in_place(tmp_path: Path) -> None:
    out = tmp_path / "site"
    new = exchange.new_beside(out)
    (new / "index.html").write_text("new")
    exchange.exchange(new, out)
    assert (out / "index.html").read_text() == "new"
    assert beside(out) == ["site"]


@pytest.mark.parametrize("one_call", [True, False])
def test_a_later_site_takes_the_place_of_the_earlier_one(
    tmp_path: Path, one_call: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = site(tmp_path / "site", "old")
    if not one_call:
        monkeypatch.setattr(exchange, "_swap", lambda one, other: False)
    new = exchange.new_beside(out)
    (new / "index.html").write_text("new")
    exchange.exchange(new, out)
    assert (out / "index.html").read_text() == "new"
    assert beside(out) == ["site"]


def test_a_reader_sees_a_complete_site_at_every_moment(tmp_path: Path) -> None:
    """The folder is there before and after the exchange, and under it is one site or the other, whole."""
    out = site(tmp_path / "site", "old")
    (out / "other.html").write_text("old")
    held = os.open(out, os.O_RDONLY)
    new = exchange.new_beside(out)
    for name in ("index.html", "other.html"):
        (new / name).write_text("new")
    assert exchange._swap(new, out) or os.name != "posix"
    assert {(out / name).read_text() for name in ("index.html", "other.html")} == {"new"}
    assert {(new / name).read_text() for name in ("index.html", "other.html")} == {"old"}
    os.close(held)


def test_what_a_crash_between_two_renames_left_is_mended(tmp_path: Path) -> None:
    out = tmp_path / "site"
    site(tmp_path / ".site.old", "old")
    site(tmp_path / ".site.new", "half")
    exchange.new_beside(out)
    assert (out / "index.html").read_text() == "old"


def test_a_folder_with_files_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("ten years of work")
    with pytest.raises(FolderRefused):
        exchange.refuse_foreign(tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "ten years of work"


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_file_or_link_in_the_place_of_the_site_is_refused(tmp_path: Path, kind: str) -> None:
    out = tmp_path / "site"
    if kind == "file":
        out.write_text("mine")
    else:
        out.symlink_to(site(tmp_path / "elsewhere", "mine"))
    with pytest.raises(FolderRefused):
        exchange.refuse_foreign(out)


def test_empty_new_and_own_folders_are_accepted(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    site(tmp_path / "own", "old")
    for name in ("empty", "new", "own"):
        exchange.refuse_foreign(tmp_path / name)


def test_a_second_build_of_the_same_folder_waits_and_then_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "_PATIENCE", 0.1)
    with exchange.locked(tmp_path / "site"), pytest.raises(FolderInUse), exchange.locked(tmp_path / "site"):
        raise AssertionError("two builds hold one lock")


@pytest.mark.parametrize(("one", "other"), [("site2", ".site2"), (".site2", "site2"), ("..site2", ".site2")])
def test_folders_whose_names_differ_in_a_leading_dot_do_not_wait_for_each_other(
    tmp_path: Path, one: str, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "_PATIENCE", 0.1)
    with exchange.locked(tmp_path / one), exchange.locked(tmp_path / other):
        assert {path.name for path in (exchange.new_beside(tmp_path / one), exchange.new_beside(tmp_path / other))} == {
            path.name for path in tmp_path.iterdir() if path.is_dir()
        }


@pytest.mark.parametrize("name", [".site.new", ".site.old"])
def test_a_folder_of_somebody_else_in_the_place_of_our_own_is_not_deleted(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "thesis.txt").write_text("ten years of work")
    with pytest.raises(FolderRefused):
        exchange.new_beside(tmp_path / "site")
    assert (tmp_path / name / "thesis.txt").read_text() == "ten years of work"
