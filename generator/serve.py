"""A preview on this machine only, built again when a file changes."""

import threading
from collections.abc import Callable, Iterable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from generator.watch import state_of, watch


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
    tops = list(watched)
    before = state_of(tops)
    rebuild()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tell(f"http://127.0.0.1:{server.server_port}/")
    try:
        watch(tops, rebuild, before)
    except KeyboardInterrupt:
        server.shutdown()
