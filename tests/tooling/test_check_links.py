"""The weekly look at the sources' addresses, against a server of our own."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest

from tests.series import PROJECT

SOURCE = """id: {name}
kind: press
title: {{zh: 题, en: Title}}
publisher: lake-herald
language: en
url: {url}
read_as: stored-copy
"""
ASKED: list[tuple[str, str, str, float]] = []


class _Server(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        ASKED.append((self.command, self.path, self.headers["User-Agent"], time.monotonic()))
        path = self.path.strip("/")
        if path == "slow":
            time.sleep(3)
        code = {"moved": 301, "noheads": 405 if self.command == "HEAD" else 200}.get(path)
        self.send_response(code or (int(path) if path.isdecimal() else 200))
        if path == "moved":
            self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    ASKED.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def unused() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


def check_links(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, PROJECT / "scripts" / "check_links.py", *words]
    return subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_every_address_is_asked_politely_and_the_dead_are_told(address: str, seeds: Path) -> None:
    for path in (seeds / "sources").iterdir():
        path.write_text(
            "".join(line for line in path.read_text("utf-8").splitlines(True) if line[:4] != "url:"), "utf-8"
        )
    addresses = {
        name: f"{address}/{name}" for name in ("200", "moved", "404", "410", "403", "429", "500", "slow", "noheads")
    }
    addresses |= {"refused": f"{unused()}/x", "letters": f"{address}/水"}
    for name, url in addresses.items():
        (seeds / "sources" / f"s-{name}.yml").write_text(SOURCE.format(name=f"s-{name}", url=url), "utf-8")
    done = check_links("--seeds", seeds, "--timeout", 1, "--pause", 0.2)
    assert done.returncode == 0, done.stderr
    told = dict(line[3:].split("` (") for line in done.stdout.splitlines() if line.startswith("- "))
    said = {name.removeprefix("s-"): rest.partition(")")[0] for name, rest in told.items()}
    assert said == {
        "404": "404",
        "410": "410",
        "403": "403",
        "429": "429",
        "500": "500",
        "slow": "timed out",
        "refused": "ConnectionRefusedError",
    }
    assert "4 / 11" in done.stdout
    assert f"`https://web.archive.org/web/*/{address}/404`" in done.stdout
    assert f"`https://web.archive.org/web/*/{address}/403`" not in done.stdout
    assert {agent for _, _, agent, _ in ASKED} == {"Small Timeline link check (+https://forge.example/small)"}
    assert [method for method, path, _, _ in ASKED if path == "/noheads"] == ["HEAD", "GET"]
    assert [method for method, path, _, _ in ASKED if path == "/410"] == ["HEAD", "GET"]
    assert [method for method, path, _, _ in ASKED if path == "/429"] == ["HEAD"]
    asked = sorted(when for _, path, _, when in ASKED if path != "/200")
    assert all(after - before > 0.15 for before, after in pairwise(asked))


def test_misuse_is_told(tmp_path: Path) -> None:
    assert check_links("--seeds", tmp_path / "nothing").returncode == 2
    assert check_links("--nonsense").returncode == 2


def test_what_could_not_be_written_is_told_before_anything_is_asked(address: str, seeds: Path, tmp_path: Path) -> None:
    (seeds / "sources" / "s-200.yml").write_text(SOURCE.format(name="s-200", url=f"{address}/200"), "utf-8")
    wrong = (
        ("--out", tmp_path),
        ("--out", tmp_path / "no" / "x"),
        ("--pause", "-1"),
        ("--timeout", "nan"),
        ("--at-once", "0"),
    )
    for option, value in wrong:
        done = check_links("--seeds", seeds, option, value)
        assert (done.returncode, ASKED) == (2, [])
        assert "Traceback" not in done.stderr
