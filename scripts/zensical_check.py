"""Build the same tree with MkDocs and with Zensical, and compare the addresses and the language of every page."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from lxml import html

PROJECT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent


def main() -> int:
    """Return 0 when both builders wrote the same pages in the same languages, else 1 with the differences."""
    with tempfile.TemporaryDirectory(prefix="timeline-zensical-") as scratch:
        folder = Path(scratch)
        site, work = folder / "site", folder / "work"
        build = [f"{BIN}/timeline", "build", "--out", str(site), "--work", str(work)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        differences = [line for locale in locales(work) for line in compare(work / locale, site / locale)]
    for line in differences:
        print(line)
    return 1 if differences else 0


def locales(work: Path) -> list[str]:
    """Return the locales of a work tree."""
    return sorted(path.parent.name for path in work.glob("*/mkdocs.yml"))


def compare(tree: Path, built: Path) -> list[str]:
    """Build one locale's tree with Zensical and return how it differs from what MkDocs built."""
    other = tree.with_name(tree.name + "-zensical")
    shutil.copytree(tree, other)
    config = yaml.safe_load((other / "mkdocs.yml").read_text("utf-8"))
    config["theme"]["variant"] = "classic"
    (other / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), "utf-8")
    build = [f"{BIN}/zensical", "build", "-f", f"{other}/mkdocs.yml"]
    done = subprocess.run(build, check=False, capture_output=True, text=True)
    if done.returncode:
        return [f"{tree.name}: zensical failed", *(done.stdout + done.stderr).splitlines()[-20:]]
    ours, theirs = languages(built), languages(other / "site")
    print(f"{tree.name}: {len(ours)} pages by MkDocs, {len(theirs)} by Zensical")
    missing = [f"{tree.name}/{address}: only by MkDocs" for address in sorted(set(ours) - set(theirs))]
    added = [f"{tree.name}/{address}: only by Zensical" for address in sorted(set(theirs) - set(ours))]
    wrong = [
        f"{tree.name}/{address}: lang {ours[address]} by MkDocs, {theirs[address]} by Zensical"
        for address in sorted(set(ours) & set(theirs))
        if ours[address] != theirs[address]
    ]
    return missing + added + wrong


def languages(site: Path) -> dict[str, str]:
    """Return the `lang` of every page by its address; the theme's own 404 page does not count."""
    pages = {path.relative_to(site).as_posix(): path for path in site.rglob("index.html")}
    return {address: html.parse(str(path)).getroot().get("lang", "") for address, path in pages.items()}


if __name__ == "__main__":
    sys.exit(main())
