"""The list of pages that a pull request changes."""

import subprocess
import sys
from pathlib import Path

from tests.series import PROJECT

PAGE = (
    '<!doctype html><html lang="en"><head><title>T</title><link href="/a.{hash}.css"></head><body>{words}</body></html>'
)


def site(folder: Path, **pages: str) -> Path:
    for name, words in pages.items():
        path = folder / name / "index.html"
        path.parent.mkdir(parents=True)
        path.write_text(PAGE.format(hash=folder.name * 8, words=words), "utf-8")
    return folder


def changed_pages(*folders: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, PROJECT / "scripts" / "changed_pages.py", *folders]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_added_changed_and_removed_pages_are_listed_and_others_are_not(tmp_path: Path) -> None:
    old = site(tmp_path / "a", same="<p>One</p>", gone="x", other="<a href='/x/'>x</a>", words="<p>Old</p>")
    new = site(tmp_path / "b", same="<p>One</p>", came="x", other="<a href='/y/'>x</a>", words="<p>New</p>")
    done = changed_pages(old, new)
    assert done.returncode == 0
    listed = [line for line in done.stdout.splitlines() if line.startswith(("###", "-"))]
    assert listed == [
        "### 新增 · Added: 1",
        "- `came/`",
        "### 改动 · Changed: 2",
        "- `other/`",
        "- `words/`",
        "### 删去 · Removed: 1",
        "- `gone/`",
    ]


def test_where_nothing_changes_it_says_so(tmp_path: Path) -> None:
    assert "None" in changed_pages(site(tmp_path / "a", x="y"), site(tmp_path / "b", x="y")).stdout


def test_a_folder_that_is_not_there_is_misuse(tmp_path: Path) -> None:
    assert changed_pages(tmp_path, tmp_path / "nothing").returncode == 2
