"""The list of addresses that do not open is kept in one issue."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.series import PROJECT


@pytest.mark.parametrize(
    ("listed", "report", "asked"),
    [
        ("", "4 / 4 open\n", ["issue list"]),
        ("", "3 / 4 open\n- `x`\n", ["issue list", "label create", "issue create"]),
        ("9", "3 / 4 open\n- `x`\n", ["issue list", "issue edit"]),
        ("9", "4 / 4 open\n", ["issue list", "issue edit"]),
    ],
)
def test_an_issue_is_opened_once_and_kept_up_to_date(
    listed: str, report: str, asked: list[str], tmp_path: Path
) -> None:
    gh = tmp_path / "gh"
    gh.write_text(f'#!/bin/sh\necho "$1 $2" >>{tmp_path}/log\n[ "$2" != list ] || echo "{listed}"\n', "utf-8")
    gh.chmod(0o755)
    (tmp_path / "links.md").write_text(report, "utf-8")
    env = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    command = ["sh", str(PROJECT / "scripts" / "tell_links.sh"), str(tmp_path / "links.md")]
    assert subprocess.run(command, env=env, check=False).returncode == 0
    assert (tmp_path / "log").read_text("utf-8").splitlines() == asked
