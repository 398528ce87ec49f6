"""Twenty faults planted into a copy of the real seeds are found in one run: these twenty, each at its place."""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.model.rules import RULES
from generator.words.catalog import say
from tests.series import PROJECT

SEEDS = PROJECT / "seeds"


@dataclass(frozen=True)
class Fault:
    """A way to spoil a record: the rule it breaks, which files may be taken, what in them is replaced and by what.

    The first file is taken in which the pattern stands exactly once and that no other fault has taken.
    line: where it is told, as the number of lines after the match, or None for the first line of the file.
    """

    rule: str
    files: str
    pattern: str
    put: str | Callable[[re.Match[str]], str]
    line: int | None = 0
    encoding: str = "utf-8"


EVENTS, SOURCES = "events/*/*.yml", "sources/*.yml"
CITED = r"^cite:\n- ([a-z0-9-]+)$|^cite: \[([a-z0-9-]+)\]$"

FAULTS = [
    Fault("date-slashes", EVENTS, r"^when: '?(\d{4})-(\d\d)-(\d\d)'?$", r"when: \1/\2/\3"),
    Fault("date-impossible-day", EVENTS, r"^when: '?(\d{4})-\d\d-\d\d'?$", r"when: \1-11-31"),
    Fault("date-chinese-date", EVENTS, r"^when: '?(\d{4})-(\d\d)-(\d\d)'?$", r"when: \1年\2月\3日"),
    Fault("date-short-month", EVENTS, r"^when: '?(\d{4})-0(\d)(?:-\d\d)?'?$", r"when: \1-\2"),
    Fault("file-tab", EVENTS, r"^lane: ", "lane:\t"),
    Fault("yaml-fullwidth-colon", EVENTS, r"^lane: ", "lane："),
    Fault("yaml-duplicate-key", EVENTS, r"^(lane: .*)$", r"\1\n\1", 1),
    Fault("yaml-missing-colon", EVENTS, r"^lane: ", "lane:"),
    Fault("shape-missing", EVENTS, r"^lane: .*\n", "", None),
    Fault("key-unknown-near", EVENTS, r"^weight: ", "wieght: "),
    Fault("shape-choice", EVENTS, r"^weight: \d$", "weight: 9"),
    Fault("id-form-try", EVENTS, r"^where: .*$", "where: Wu Zhen"),
    Fault("reference-unknown", EVENTS, r"^where: .*$", "where: xyzzy"),
    Fault("id-file-name", EVENTS, r"^id: '?([a-z0-9-]+)'?$", r"id: \1-x"),
    Fault("text-bad-unclosed", EVENTS, r"^(  zh: [^'\"\n]*\[@[a-z0-9-]+)\](\S{0,9})$", r"\1\2"),
    Fault("file-gbk", EVENTS, r"^  zh: [\u4e00-\u9fff，。]+$", lambda found: found[0], 0, "gb18030"),
    Fault("number-form", "editions/*.yml", r"(value: )1800$", r"\g<1>1,800"),
    Fault("shape-list", SOURCES, r"^(language: zh)$", r"\1\nauthors: 某人", 1),
    Fault("url-scheme", SOURCES, r"^url: https?://", "url: ftp://"),
    Fault("file-suffix", "entities/people/*.yml", r"^id: ", "id: ", None),
]


def plant(fault: Fault, seeds: Path, taken: set[Path]) -> tuple[str, str, int]:
    """Spoil a record and return the rule, the file and the line that are to be told."""
    for path in sorted(seeds.glob(fault.files)):
        written = path.read_text("utf-8")
        found = list(re.finditer(fault.pattern, written, re.MULTILINE))
        if path in taken or len(found) != 1:
            continue
        taken.add(path)
        line = 1 if fault.line is None else written.count("\n", 0, found[0].start()) + 1 + fault.line
        if fault.encoding != "utf-8":  # told where the first character stands that is no ASCII
            line = 1 + written.count("\n", 0, re.search(r"[^\x00-\x7f]", written).start())  # type: ignore[union-attr]
        spoilt = re.sub(fault.pattern, fault.put, written, flags=re.MULTILINE)
        path.write_bytes(spoilt.encode(fault.encoding, "replace"))
        spoilt_path = path.rename(path.with_suffix(".yaml")) if fault.rule == "file-suffix" else path
        return fault.rule, spoilt_path.relative_to(seeds).as_posix(), line
    raise AssertionError(f"no record can be spoilt by {fault.rule}")


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[str, str, int]]]:
    """A copy of the real seeds with all twenty faults, and what is to be told."""
    seeds = Path(shutil.copytree(SEEDS, tmp_path_factory.mktemp("spoilt") / "seeds"))
    # As on an entry not yet published: a published one would also be told that it changed.
    (seeds / "released.json").unlink()
    taken: set[Path] = set()
    return seeds, [plant(fault, seeds, taken) for fault in FAULTS]


def errors_in(seeds: Path, locale: str) -> tuple[int, list[dict[str, Any]]]:
    """Return how the command ended and which errors it told."""
    done = CliRunner().invoke(main, ["check", "--seeds", str(seeds), "--locale", locale, "--format", "json"])
    return done.exit_code, [told for told in json.loads(done.output) if told["severity"] == "error"]


def has_remedy(message: str, rule: str, locale: str) -> bool:
    """Tell whether a message ends in what to do (the sentences about dates say it themselves)."""
    remedy = say(locale, RULES[rule].mend or RULES[rule].says)
    pattern = re.sub(r"\\\{[a-z]+\\\}", ".+", re.escape(remedy))
    return re.search(pattern + "$", message) is not None


def test_there_are_twenty() -> None:
    assert len(FAULTS) == len({fault.rule for fault in FAULTS}) == 20


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_the_real_seeds_have_no_error(locale: str) -> None:
    assert errors_in(SEEDS, locale) == (0, [])


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_twenty_faults_are_twenty_errors(locale: str, spoilt: tuple[Path, list[tuple[str, str, int]]]) -> None:
    seeds, planted = spoilt
    ended, told = errors_in(seeds, locale)
    assert sorted(
        (one["rule"], Path(one["file"]).relative_to(seeds).as_posix(), one["line"]) for one in told
    ) == sorted(planted)
    assert ended == 1
    assert [one["rule"] for one in told if not has_remedy(one["message"], one["rule"], locale)] == []
    chinese = [re.search(r"[\u4e00-\u9fff]{2}", re.sub("“.*?”", "", one["message"])) is not None for one in told]
    assert chinese == [locale == "zh"] * 20
