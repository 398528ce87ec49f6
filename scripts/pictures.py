"""Take the reference pictures in docs/images/ from the built site, without script (run it after `make site`)."""

import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path

from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).resolve().parents[1]
TARGET = PROJECT / "docs" / "images"
SIZES = {1440: (1000, 0.6), 390: (780, 1.0)}
"""Width of the window → its height and how far the picture is scaled."""


def main() -> None:
    """Write home-LOCALE-WIDTH-SCHEME.png for both locales, two widths, light and dark."""
    finder = [sys.executable, str(PROJECT / "scripts" / "find_chromium.py")]
    chromium = subprocess.run(finder, check=True, capture_output=True, text=True).stdout.strip()
    handler = partial(SimpleHTTPRequestHandler, directory=str(PROJECT / "site"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    TARGET.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for locale, width, scheme in product(("zh", "en"), SIZES, ("light", "dark")):
            height, scale = SIZES[width]
            context = browser.new_context(
                viewport={"width": width, "height": height},
                device_scale_factor=scale,
                color_scheme="dark" if scheme == "dark" else "light",
                java_script_enabled=False,
            )
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/{locale}/")
            page.screenshot(path=TARGET / f"home-{locale}-{width}-{scheme}.png")
            context.close()
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
