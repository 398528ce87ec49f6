"""A record that was published and then taken out keeps its address, which says why."""

from pathlib import Path

from tests.series import CLOSES, OPENS, edit, remove, write

from .conftest import timeline

ENTRY = """
- id: 2026-11-22-closing-withdrawn
  of: {name}
  field: id
  before: {name}
  when: 2026-11-22
  reason:
    zh: 报道另有所指。[@lake-appeal-study]
    en: The report means another meeting. [@lake-appeal-study]
"""


def test_the_old_address_says_that_the_entry_was_withdrawn_and_why(seeds: Path) -> None:
    name = Path(CLOSES).stem
    assert timeline("release", "--seeds", seeds).returncode == 0
    remove(CLOSES)(seeds)
    edit(OPENS, f"related: [{name}]\n", "")(seeds)
    write("corrections.yml", ENTRY.format(name=name))(seeds)
    done = timeline("build", "--seeds", seeds, "--out", seeds.parent / "site")
    assert done.returncode == 0, done.stdout + done.stderr
    page = (seeds.parent / "site/en/events" / name / "index.html").read_text("utf-8")
    assert "This entry was withdrawn" in page
    assert "The report means another meeting." in page
    assert 'content="noindex' in page
    assert "http-equiv=\"refresh\"" not in page
    log = (seeds.parent / "site/en/corrections/index.html").read_text("utf-8")
    assert f'<del>{name}</del>' in log
