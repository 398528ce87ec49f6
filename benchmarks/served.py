"""A small server as a project page has it: below /repo/, compressed, files kept by the browser for a year."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

BELOW = "/repo/"
_TEXT = {".html", ".js", ".mjs", ".css", ".json", ".svg", ".xml", ".txt"}


class _Compressed(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not self.path.startswith(BELOW) or not path.is_file():
            self.send_error(404)
            return
        packed = path.suffix in _TEXT
        body = _packed(path) if packed else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path.name) + ("; charset=utf-8" if packed else ""))
        self.send_header(
            "Cache-Control", "no-cache" if path.suffix == ".html" else "public, max-age=31536000, immutable"
        )
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(BELOW))

    def log_message(self, format: str, *args: Any) -> None:
        pass


@lru_cache(maxsize=256)
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6, mtime=0)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder and give the address it has."""
    _packed.cache_clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Compressed, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{BELOW}"
    finally:
        server.shutdown()
