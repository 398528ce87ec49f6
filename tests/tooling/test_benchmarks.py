"""The measured parts of benchmarks/README.md, and the made-up series: no timing here."""

import pytest

from benchmarks.peers import PEERS
from benchmarks.series import make_series, rows_for_peers
from benchmarks.table import README, NoMarks, ratio, read_part, replace_part, rounded, table
from benchmarks.timings import percentile

TEXT = "before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter\n"


def test_a_part_is_replaced_between_its_marks_and_read_back() -> None:
    written = replace_part(TEXT, "sizes", "new \\1\n")
    assert written == "before\n<!-- sizes -->\nnew \\1\n<!-- /sizes -->\nafter\n"
    assert read_part(written, "sizes") == "new \\1\n"


@pytest.mark.parametrize("text", ["", TEXT + TEXT, "<!-- sizes -->\n"])
def test_a_part_without_its_two_marks_is_refused(text: str) -> None:
    with pytest.raises(NoMarks):
        replace_part(text, "sizes", "new")
    with pytest.raises(NoMarks):
        read_part(text, "sizes")


@pytest.mark.parametrize("name", ["timings", "sizes", "lighthouse"])
def test_the_readme_has_every_measured_part(name: str) -> None:
    assert read_part(README.read_text("utf-8"), name).startswith(("20", "|"))


@pytest.mark.parametrize("peer", PEERS)
def test_the_readme_names_the_version_of_every_peer(peer: str) -> None:
    assert PEERS[peer] in README.read_text("utf-8")


def test_figures_are_written_for_reading() -> None:
    assert table(("a", "b"), [(1, "x|y")]) == "| a | b |\n| --- | --- |\n| 1 | x\\|y |\n"
    assert (rounded(1234.56, 1), rounded(None)) == ("1,234.6", "–")
    assert (ratio(300, 100), ratio(None, 1), ratio(1, None)) == ("3.0×", "–", "–")
    assert percentile([float(value) for value in range(1, 21)], 95) == 19


def test_the_made_up_series_is_the_same_every_time_and_as_bursty_as_ours() -> None:
    series = make_series(300)
    assert series == make_series(300)
    assert len(series.events) == 300
    days = [(edition.when.earliest, edition.when.latest) for edition in series.editions.values()]
    on_summits = [
        event
        for event in series.events.values()
        if any(a and b and event.when.earliest and a <= event.when.earliest <= b for a, b in days)
    ]
    assert 180 <= len(on_summits) <= 240
    assert {row["lane"] for row in rows_for_peers(series)} == {lane.id for lane in series.series.lanes}
