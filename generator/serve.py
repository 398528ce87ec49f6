"""A preview on this machine only, built again when a file changes."""

import threading
from collections.abc import Callable, Iterable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import sleep
from typing import Any

_EVERY = 0.5


class _Quiet(SimpleHTTPRequestHandler):
    """Serves the site, its own 404 page included, and keeps quiet."""

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def serve_site(
    out: Path, port: int, watched: Iterable[Path], rebuild: Callable[[], bool], tell: Callable[[str], None]
) -> None:
    """Build and serve a site until interrupted.

    watched: files and folders whose change starts another build. rebuild: builds, returns whether it could.
    Raises OSError where the port is taken.
    """
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Quiet, directory=str(out)))
    rebuild()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tell(f"http://127.0.0.1:{server.server_port}/")
    try:
        _watch(list(watched), rebuild)
    except KeyboardInterrupt:
        server.shutdown()


def _watch(watched: list[Path], rebuild: Callable[[], bool]) -> None:
    seen = _state(watched)
    while True:
        sleep(_EVERY)
        now = _state(watched)
        if now != seen:
            seen = now
            rebuild()


def _state(watched: list[Path]) -> dict[Path, tuple[int, int]]:
    """Return each file's time of change and size."""
    files = [path for top in watched for path in ([top] if top.is_file() else sorted(top.rglob("*"))) if path.is_file()]
    state = {}
    for path in files:
        try:
            status = path.stat()
        except FileNotFoundError:
            continue
        state[path] = (status.st_mtime_ns, status.st_size)
    return state
