"""Where an event stands in the Editions view: nothing gains a day that it did not have."""

from pathlib import Path

import pytest

from generator.build import check_seeds
from generator.pages import uses_of
from generator.pages.home import home_page
from generator.pages.rows import arrange
from generator.pages.view import View
from tests.series import FAIR, FORUM, OPENS, SECOND, edit


def columns(seeds: Path) -> dict[str, str]:
    """Return the column of each event by its id."""
    timeline = check_seeds(seeds).timeline
    assert timeline is not None
    _, rows = arrange(timeline)
    return {event.id: column for row in rows for column, events in row.cells.items() for event in events}


@pytest.mark.parametrize(
    ("when", "column"),
    [
        ("2022-05-02", "day-not-known"),
        ("2022-04-30", "run-up"),
        ("2022-06-01", "afterwards"),
        ("2022-05~", "day-not-known"),
    ],
)
def test_beside_an_edition_known_to_the_month_a_day_is_neither_first_nor_after_the_close(
    when: str, column: str, seeds: Path
) -> None:
    edit(FAIR, "when: 2022-05~", f"when: {when}")(seeds)
    edit(FAIR, "part_of: 2022-05-second-meeting\n", "")(seeds)
    assert columns(seeds)["2022-05-water-fair"] == column


@pytest.mark.parametrize(
    ("days", "column"),
    [("2022-05-20/2022-05-22", "day-3"), ("2022-05-20/2022-05", "day-not-known"), ("2022-05-22", "day-1")],
)
def test_the_days_of_an_edition_count_where_both_its_ends_are_known(days: str, column: str, seeds: Path) -> None:
    edit(SECOND, "when: 2022-05\n", f"when: {days}\n")(seeds)
    edit(FAIR, "when: 2022-05~", "when: 2022-05-22")(seeds)
    edit(FAIR, "part_of: 2022-05-second-meeting\n", "")(seeds)
    assert columns(seeds)["2022-05-water-fair"] == column


def test_a_series_without_editions_has_a_row_for_each_year(seeds: Path) -> None:
    for path in (seeds / "editions").iterdir():
        path.unlink()
    for path in (seeds / "events").rglob("*.yml"):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith("edition:")), "utf-8")
    timeline = check_seeds(seeds).timeline
    assert timeline is not None
    shown = home_page(View(timeline, "en", uses_of(timeline))).meta
    rows = shown["rows"]
    assert isinstance(rows, list)
    assert [row["name"] for row in rows] == ["2021", "2022", "2023"]
    assert sum(len(cell["events"]) for row in rows for cell in row["cells"]) == len(timeline.events)
    assert shown["rows_name"] == "Timeline by year"


def test_opening_and_later_days_stand_in_line(seeds: Path) -> None:
    found = columns(seeds)
    assert found[Path(OPENS).stem] == "day-1"
    assert found["2021-05-12-meeting-closes"] == "day-3"
    assert found[Path(FORUM).stem] == "day-1"
