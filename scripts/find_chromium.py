"""Print the path of a Chromium that runs here; with --install, get one and a Chinese font if they are missing.

Standard library only: it runs before anything is installed. What it cannot get, it tells the line to type for,
and exits 1: no browser test is ever skipped for want of a browser.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_APPS = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
)
PLAYWRIGHT_CACHES = (".cache/ms-playwright", "Library/Caches/ms-playwright")
PLAYWRIGHT_BINARIES = (
    "chromium-*/chrome-linux*/chrome",
    "chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
    "chromium_headless_shell-*/*/*headless*shell",
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")


def find_chromium() -> str | None:
    """Return the path of the first Chromium that starts: $CHROMIUM, the PATH, macOS apps, Playwright's cache."""
    return next((path for path in _candidates() if _starts(path)), None)


def has_chinese_font() -> bool:
    """Tell whether Chinese text can be drawn; macOS always has a font for it."""
    if sys.platform == "darwin":
        return True
    if shutil.which("fc-list"):
        return bool(_output("fc-list", ":lang=zh", "family"))
    return any(True for folder in FONT_FOLDERS for _ in Path(folder).rglob("*CJK*"))


def _candidates() -> Iterator[str]:
    named = os.environ.get("CHROMIUM")
    if named:
        yield named
    yield from filter(None, map(shutil.which, NAMES))
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from (str(folder / app) for app in MAC_APPS)
    yield from _playwright_candidates()


def _playwright_candidates() -> Iterator[str]:
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    folders = [Path(named)] if named else [Path.home() / cache for cache in PLAYWRIGHT_CACHES]
    for folder in folders:
        for pattern in PLAYWRIGHT_BINARIES:
            yield from sorted((str(path) for path in folder.glob(pattern)), reverse=True)


def _starts(path: str) -> bool:
    # Ubuntu's chromium-browser is a script that only asks for a snap: being there is not enough.
    return "Chrom" in _output(path, "--version")


def _output(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _install() -> None:
    """Try the system's packages where that is allowed, then Playwright's own download; failures tell themselves."""
    if _is_root() and shutil.which("apt-get"):
        packages = [] if find_chromium() else ["chromium"]
        packages += [] if has_chinese_font() else ["fonts-noto-cjk"]
        _run("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "update")
        # One at a time: where the one is not packaged, the other still comes.
        for package in packages:
            _run("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", package)
    if not find_chromium():
        _run(sys.executable, "-m", "playwright", "install", "chromium")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _run(*command: str) -> None:
    # Standard output is kept for the path alone.
    print("$", *command, file=sys.stderr)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        subprocess.run(command, stdout=sys.stderr, stdin=subprocess.DEVNULL, env=environment, timeout=900, check=False)
    except (OSError, subprocess.TimeoutExpired) as fault:
        print(fault, file=sys.stderr)


def _tell_missing(chromium: bool, font: bool) -> None:
    if chromium:
        print("找不到能运行的 Chromium。请输入：", "No Chromium that runs was found. Type:", sep="\n", file=sys.stderr)
        print(f"    {_chromium_line()}", file=sys.stderr)
    if font:
        print("缺少中文字体。请输入：", "No font for Chinese was found. Type:", sep="\n", file=sys.stderr)
        print(f"    {_font_line()}", file=sys.stderr)


def _chromium_line() -> str:
    release = Path("/etc/os-release")
    # Ubuntu packages Chromium only as a snap, which cannot read a work folder under /tmp.
    if shutil.which("apt-get") and "ID=ubuntu" not in (release.read_text("utf-8") if release.exists() else ""):
        return "sudo apt-get update && sudo apt-get install -y chromium"
    with_libraries = "--with-deps " if sys.platform == "linux" else ""
    return f"{sys.executable} -m playwright install {with_libraries}chromium"


def _font_line() -> str:
    if shutil.which("apt-get"):
        return "sudo apt-get update && sudo apt-get install -y fonts-noto-cjk"
    if shutil.which("dnf"):
        return "sudo dnf install -y google-noto-sans-cjk-fonts"
    return "fc-list :lang=zh    # install Noto Sans CJK until this prints a line"


def main(words: list[str]) -> int:
    """Print the path and return 0, or tell what is missing and return 1."""
    if "--install" in words and not (find_chromium() and has_chinese_font()):
        _install()
    chromium, font = find_chromium(), has_chinese_font()
    if not chromium or not font:
        _tell_missing(chromium is None, not font)
        return 1
    print(chromium)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
