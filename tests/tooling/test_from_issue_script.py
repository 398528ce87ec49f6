"""From a form’s text to a pull request: the script the workflow runs, with real git and a stand-in for gh alone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.propose.sent import EVENT_ZH, sent
from tests.propose.test_from_issue import HOSTILE
from tests.series import PROJECT, SMALL

TIMELINE = Path(sys.executable).parent / "timeline"

# Notes what it is asked, each word on a line of its own, and the text it is handed; answers about rights.
GH = """#!/bin/sh
{ echo "--"; printf '%s\\n' "$@"; } >>"$GH_LOG"
while [ $# -gt 0 ]; do
  [ "$1" != --body-file ] || cp "$2" "$GH_LOG.body"
  case $1 in repos/*permission) echo "${GH_PERMISSION:-write}" ;; esac
  shift
done
"""


class Checkout:
    """A clone of a project with the small series, its bare origin, and what gh was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.origin, self.log = folder / "clone", folder / "origin.git", folder / "gh.log"
        self.seeds = self.folder / "seeds"
        shutil.copytree(SMALL, self.seeds)
        (self.folder / "scripts").mkdir()
        shutil.copy(PROJECT / "scripts" / "from_issue.sh", self.folder / "scripts")
        (folder / "bin").mkdir()
        (folder / "bin" / "gh").write_text(GH, "utf-8")
        (folder / "bin" / "gh").chmod(0o755)
        # The command as it is, told where the records of this clone are.
        (folder / "bin" / "timeline").write_text(
            f'#!/bin/sh\nexec "{TIMELINE}" "$@" --seeds seeds --locale en\n', "utf-8"
        )
        (folder / "bin" / "timeline").chmod(0o755)
        self.env = {
            **os.environ,
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "GH_LOG": str(self.log),
            "TIMELINE": "timeline",
            "PYTHONUTF8": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("add", ".")
        self.git("-c", "user.name=t", "-c", "user.email=t@t.example", "commit", "--quiet", "-m", "Start")
        self.git("init", "--quiet", "--bare", str(self.origin))
        self.git("remote", "add", "origin", str(self.origin))
        self.git("push", "--quiet", "origin", "main")

    def git(self, *words: str) -> str:
        command = ["git", "-C", str(self.folder), *words]
        return subprocess.run(command, env=self.env, check=True, capture_output=True, text=True).stdout

    def accept(self, text: str, number: str = "12", **env: str) -> subprocess.CompletedProcess[str]:
        """Run the script as the workflow does."""
        file = self.folder.parent / "issue.md"
        file.write_text(text, "utf-8", newline="")
        command = ["sh", str(self.folder / "scripts" / "from_issue.sh"), str(file), number]
        return subprocess.run(command, env=self.env | env, capture_output=True, text=True, check=False)

    def asked(self) -> list[list[str]]:
        """Return the words of each call of gh."""
        return (
            [call.splitlines() for call in self.log.read_text("utf-8").split("--\n")[1:]] if self.log.exists() else []
        )

    def branches(self) -> list[str]:
        command = ["git", "-C", str(self.origin), "branch", "--format", "%(refname:short)"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_a_form_becomes_a_branch_with_one_commit_and_a_pull_request(checkout: Checkout) -> None:
    done = checkout.accept(sent("new-event", "zh", EVENT_ZH), SENDER="keeper")
    assert done.returncode == 0, done.stdout + done.stderr
    assert checkout.branches() == ["issue-12", "main"]
    assert checkout.git("rev-list", "--count", "main..origin/issue-12").strip() == "1"
    event, source = (
        "seeds/events/2023/2023-06-02-exchange-on-water.yml",
        "seeds/sources/lake-herald-2023-06-03-on-water.yml",
    )
    assert checkout.git("diff", "--name-only", "main", "origin/issue-12").split() == [event, source]
    made = yaml.safe_load(checkout.git("show", f"origin/issue-12:{event}"))
    assert made["title"]["en"] == "An exchange on water"
    kinds = [call[:2] for call in checkout.asked()]
    assert kinds == [
        ["api", "repos/{owner}/{repo}/collaborators/keeper/permission"],
        ["pr", "list"],
        ["pr", "create"],
        ["issue", "comment"],
    ]
    title = "Issue 12: 2023-06-02-exchange-on-water, lake-herald-2023-06-03-on-water"
    assert title in checkout.asked()[2]
    assert "#12" in Path(f"{checkout.log}.body").read_text("utf-8")
    assert checkout.git("branch", "--show-current").strip() == "main"
    assert checkout.git("status", "--porcelain") == ""


def test_what_the_branch_holds_passes_the_check(checkout: Checkout) -> None:
    checkout.accept(sent("new-event", "zh", EVENT_ZH))
    checkout.git("switch", "--quiet", "issue-12")
    checked = subprocess.run([TIMELINE, "check", "--seeds", checkout.seeds], capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_accepting_again_renews_the_branch(checkout: Checkout) -> None:
    checkout.accept(sent("new-event", "zh", EVENT_ZH))
    done = checkout.accept(sent("new-event", "zh", EVENT_ZH | {"title.en": "A talk on water"}))
    assert done.returncode == 0, done.stderr
    assert "2023-06-02-talk-on-water.yml" in checkout.git("diff", "--name-only", "main", "origin/issue-12")
    assert checkout.git("rev-list", "--count", "main..origin/issue-12").strip() == "1"


def test_problems_are_told_the_issue_and_the_label_is_taken_off(checkout: Checkout) -> None:
    done = checkout.accept(sent("new-event", "zh", EVENT_ZH | {"when": "2023/6/2"}))
    assert done.returncode == 1
    assert checkout.branches() == ["main"]
    assert [call[:3] for call in checkout.asked()] == [["issue", "comment", "12"], ["issue", "edit", "12"]]
    assert "**日期**" in Path(f"{checkout.log}.body").read_text("utf-8")


@pytest.mark.parametrize("kind", [*HOSTILE, "huge", "bidi", "whole"])
def test_hostile_text_does_no_harm(kind: str, checkout: Checkout, tmp_path: Path) -> None:
    words = {"huge": "长" * 200_000, "bidi": "a\u202eb"} | {
        name: text.replace("/tmp/owned", str(tmp_path / "owned")) for name, text in HOSTILE.items()
    }
    shell = words["shell"]
    if kind == "whole":
        text = shell
    else:
        text = sent(
            "new-event", "zh", EVENT_ZH | {"title.zh": words[kind], "title.en": words[kind], "named": words[kind]}
        )
    done = checkout.accept(text)
    assert done.returncode in (0, 1), done.stderr
    assert not (tmp_path / "owned").exists()
    assert checkout.asked()[-1][0] == "issue", "it is told"
    assert Path(f"{checkout.log}.body").stat().st_size > 0
    for file in checkout.git("diff", "--name-only", "main", "issue-12").split() if done.returncode == 0 else ():
        assert file.startswith(("seeds/events/2023/2023-06-02-", "seeds/sources/lake-herald-"))
        assert all(one.isascii() and (one.isalnum() or one in "/-.") for one in file)
    assert checkout.git("status", "--porcelain") == ""


@pytest.mark.parametrize("number", ["", "0", "12; id", "$(id)", "../x", "-1"])
def test_a_number_that_is_none_is_misuse(number: str, checkout: Checkout) -> None:
    assert checkout.accept(sent("new-event", "zh", EVENT_ZH), number).returncode == 2
    assert checkout.asked() == []


@pytest.mark.parametrize("right", ["read", "triage", "none", ""])
def test_only_who_may_write_can_accept(right: str, checkout: Checkout) -> None:
    done = checkout.accept(sent("new-event", "zh", EVENT_ZH), SENDER="passer-by", GH_PERMISSION=right or "x")
    assert done.returncode == 2
    assert checkout.branches() == ["main"]


def test_changes_that_are_not_committed_are_left_alone(checkout: Checkout) -> None:
    (checkout.seeds / "places.yml").write_text("[]\n", "utf-8")
    assert checkout.accept(sent("new-event", "zh", EVENT_ZH)).returncode == 2
    assert (checkout.seeds / "places.yml").read_text("utf-8") == "[]\n"
