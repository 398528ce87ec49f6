"""`make bench-draft`: how well dates and figures are read, by us and by the peers; into the pages on drafting.

With the word `wrong`, what we read wrongly in develop.yml and look-alikes.yml is listed instead, for who mends it;
what held-out.yml holds is never shown.
"""

import platform
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from benchmarks.draft import ours, peers
from benchmarks.draft.labels import FILES, Reading, Sentence, sentences
from benchmarks.draft.scoring import VIEWS, same
from benchmarks.draft.told import LOOK_ALIKES, OURS, Read, told
from benchmarks.peers import CannotMeasure
from benchmarks.table import read_part, replace_part
from generator.publish.settings import PROJECT

SCRATCH = PROJECT / ".cache" / "draft"
PAGES = {locale: PROJECT / "docs" / locale / "draft.md" for locale in ("zh", "en")}
PART = "scores"
WHERE = {"en": "{day}, Python {python}, {versions}.", "zh": "{day}，Python {python}，{versions}。"}
MEANS = {"dates": "first day, last day, approximate, uncertain", "figures": "value, bound"}


def main(words: list[str]) -> int:
    """Print the tables and write them into both pages, or list what is wrong."""
    if "wrong" in words:
        print("\n".join(wrong(by_us(_every(("develop", LOOK_ALIKES))))))
        return 0
    every = _every((*FILES, LOOK_ALIKES))
    try:
        versions, theirs = by_peers(every)
    except CannotMeasure as missing:
        print(missing, file=sys.stderr)
        return 1
    read = [*by_us(every), *theirs]
    for locale, page in PAGES.items():
        named = ("、" if locale == "zh" else ", ").join(f"{name} {version}" for name, version in versions.items())
        where = WHERE[locale].format(day=date.today().isoformat(), python=platform.python_version(), versions=named)
        _write(page, f"{where}\n\n{told(read, locale)}")
    print(read_part(PAGES["en"].read_text("utf-8"), PART))
    return 0


def by_us(every: Iterable[tuple[str, Sentence]]) -> list[Read]:
    """Return what our reader finds; nothing while there is none."""
    try:
        return [Read(file, OURS, one, ours.dates(one), ours.figures(one)) for file, one in every]
    except ModuleNotFoundError as missing:
        print(f"Our reader is not there yet: {missing}", file=sys.stderr)
        return []


def by_peers(every: list[tuple[str, Sentence]]) -> tuple[dict[str, str], list[Read]]:
    """Return the versions of the peers and what each finds, jionlp in Chinese alone; raises CannotMeasure."""
    versions, answers = peers.ask(peers.install(SCRATCH), [one for _, one in every])
    read = []
    for tool, found in answers.items():
        pairs = zip(every, found, strict=True)
        read += [
            Read(file, tool, one, dates) for (file, one), dates in pairs if tool != "jionlp" or one.language == "zh"
        ]
    return versions, read


def wrong(read: Iterable[Read]) -> Iterator[str]:
    """Yield, sentence by sentence, the labels that were missed and what was found wrongly."""
    for one in read:
        faults = [*_faults(one, "dates", one.sentence.dates, one.dates)]
        if one.file != LOOK_ALIKES:
            faults += _faults(one, "figures", one.sentence.figures, one.figures or ())
        if faults:
            yield "\n".join((f"{one.file}: {one.sentence.text} ({one.sentence.published})", *faults))


def _faults(one: Read, kind: str, labels: Iterable[Reading], found: Iterable[Reading]) -> Iterator[str]:
    labels, found, view = list(labels), list(found), VIEWS["marks"]
    missed = [label for label in labels if not any(same(label, each, view) for each in found)]
    extra = [each for each in found if not any(same(label, each, view) for label in labels)]
    for name, some in (("missed", missed), ("wrong", extra)):
        for each in some:
            said = ", ".join("none" if part is None else str(part) for part in each.says)
            yield f"  {name}: “{one.sentence.text[each.start : each.end]}” as {said} ({MEANS[kind]})"


def _every(files: Iterable[str]) -> list[tuple[str, Sentence]]:
    return [(file, one) for file in files for one in sentences(file)]


def _write(page: Path, part: str) -> None:
    text = page.read_text("utf-8")
    page.write_text(replace_part(text, PART, part), "utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
