"""What was published changes only with an entry in corrections.yml, which says what, how and why."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.series import CLOSES, FIRST, OPENS, edit, remove, told, write

ENTRY = """
- id: 2026-11-22-first-closing
  of: {of}
  field: {field}
  before: '{before}'
  after: {after}
  when: 2026-11-22
  reason: {{zh: 原先看错了。, en: The report had been misread.}}
"""


def release(seeds: Path) -> None:
    """Remember what the seeds say."""
    done = CliRunner().invoke(main, ["release", "--seeds", str(seeds)])
    assert done.exit_code == 0, done.output


def found(seeds: Path) -> list[tuple[str, str, object]]:
    """Return what is told: rule, file, field."""
    return [(problem.rule, problem.file, problem.args.get("field")) for problem in told(seeds)]


@pytest.mark.parametrize(
    ("file", "old", "new", "field"),
    [
        (CLOSES, "when: 2021-05-12", "when: 2021-05-11", "when"),
        (OPENS, "where: lake-town", "where: lakeland", "where"),
        (FIRST, "bound: more-than", "bound: at-least", "figures.guests"),
    ],
)
def test_a_published_fact_that_changes_is_named(file: str, old: str, new: str, field: str, seeds: Path) -> None:
    release(seeds)
    text = (seeds / file).read_text("utf-8")
    (seeds / file).write_text(text.replace(old, new, 1), "utf-8")
    assert found(seeds) == [("released-changed", file, field)]


def test_what_was_never_released_may_change(seeds: Path) -> None:
    release(seeds)
    edit(CLOSES, "weight: 4", "weight: 3")(seeds)
    edit(CLOSES, "en: First meeting closes", "en: The first meeting closes")(seeds)
    assert found(seeds) == []


def test_a_correction_settles_it_and_a_release_begins_anew(seeds: Path) -> None:
    release(seeds)
    edit(CLOSES, "when: 2021-05-12", "when: 2021-05-11")(seeds)
    name = Path(CLOSES).stem
    write("corrections.yml", ENTRY.format(of=name, field="when", before="2021-05-12", after="2021-05-11"))(seeds)
    assert found(seeds) == []
    release(seeds)
    assert found(seeds) == []
    edit(CLOSES, "when: 2021-05-11", "when: 2021-05-10")(seeds)
    assert ("released-changed", CLOSES, "when") in found(seeds)


@pytest.mark.parametrize(
    ("of", "field", "before", "after", "rule"),
    [
        (Path(CLOSES).stem, "when", "2021-05-12", "2021-05-09", "correction-not-made"),
        (Path(CLOSES).stem, "id", "x", "", "correction-not-withdrawn"),
        ("2021-05-13-nothing", "id", "x", "", "correction-of-nothing"),
    ],
)
def test_a_correction_must_fit(of: str, field: str, before: str, after: str, rule: str, seeds: Path) -> None:
    release(seeds)
    write("corrections.yml", ENTRY.format(of=of, field=field, before=before, after=after))(seeds)
    assert rule in [problem.rule for problem in told(seeds)]


def test_a_withdrawn_record_needs_an_entry(seeds: Path) -> None:
    release(seeds)
    name = Path(CLOSES).stem
    remove(CLOSES)(seeds)
    edit(OPENS, f"related: [{name}]\n", "")(seeds)
    assert "released-gone" in [problem.rule for problem in told(seeds)]
    write("corrections.yml", ENTRY.format(of=name, field="id", before=name, after=""))(seeds)
    assert "released-gone" not in [problem.rule for problem in told(seeds)]
