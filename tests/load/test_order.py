"""Records come in the order in which they are shown, whatever the order of their files."""

from itertools import pairwise
from pathlib import Path

import pytest

from generator.load.folder import load
from tests.series import CLOSES, OPENS, SERIES, SMALL, SPEAKS, edit


def events_of(seeds: Path) -> list[str]:
    timeline, problems = load(seeds)
    assert timeline is not None
    assert problems == []
    return [name.split("-", 3)[-1] for name in timeline.events]


def test_events_stand_in_the_order_of_their_dates() -> None:
    timeline, _ = load(SMALL)
    assert timeline is not None
    assert list(timeline.editions) == ["2021", "2022", "2023"]
    assert list(timeline.events) == [
        "2021-05-10-meeting-opens",
        "2021-05-10-ada-lake-speaks",
        "2021-05-12-meeting-closes",
        "2022-05-second-meeting",
        "2022-05-water-fair",
        "2022-11-appeal-revised",
        "2023-06-01-forum-opens",
        "2023-06-02-forum-closes",
    ]


@pytest.mark.parametrize(
    ("of_whole", "of_part"),
    [("morning", '"10:30"'), ("morning", "morning"), ('"10:30"', "morning"), ("", "morning"), ("morning", "")],
)
def test_a_part_stands_after_its_whole_even_where_its_time_is_told_less_well(
    of_whole: str, of_part: str, seeds: Path
) -> None:
    edit(OPENS, "time: morning", f"time: {of_whole}")(seeds)
    edit(SPEAKS, 'time: "10:30"', f"time: {of_part}")(seeds)
    edit(SPEAKS, "weight: 3", "weight: 5")(seeds)
    edit(OPENS, "weight: 5", "weight: 1")(seeds)
    assert events_of(seeds)[:2] == ["meeting-opens", "ada-lake-speaks"]


@pytest.mark.parametrize("of_whole", ["morning", '"18:00"', "evening"])
def test_a_part_of_a_part_stands_after_both_of_its_wholes(of_whole: str, seeds: Path) -> None:
    edit(OPENS, "time: morning", f"time: {of_whole}")(seeds)
    edit(SPEAKS, 'time: "10:30"\n', "")(seeds)
    edit(SPEAKS, "weight: 3", "weight: 1")(seeds)
    edit(CLOSES, "when: 2021-05-12", "when: 2021-05-10\npart_of: 2021-05-10-ada-lake-speaks")(seeds)
    assert events_of(seeds)[:3] == ["meeting-opens", "ada-lake-speaks", "meeting-closes"]


def test_events_that_are_parts_of_each_other_are_sorted_all_the_same(seeds: Path) -> None:
    edit(OPENS, "edition: 2021", "edition: 2021\npart_of: 2021-05-10-ada-lake-speaks")(seeds)
    assert set(events_of(seeds)[:2]) == {"meeting-opens", "ada-lake-speaks"}


TIMES = ['"07:59"', '"10:30"', "morning", '"12:00"', "afternoon", '"18:00"', "evening"]


@pytest.mark.parametrize(("first", "second"), list(pairwise(TIMES)))
@pytest.mark.parametrize("swap", [False, True])
def test_events_of_one_day_stand_in_the_order_of_their_times(first: str, second: str, swap: bool, seeds: Path) -> None:
    edit(CLOSES, "when: 2021-05-12", f"when: 2021-05-10\ntime: {second if swap else first}")(seeds)
    edit(OPENS, "time: morning", f"time: {first if swap else second}")(seeds)
    names = [name for name in events_of(seeds) if name in ("meeting-opens", "meeting-closes")]
    assert names == (["meeting-opens", "meeting-closes"] if swap else ["meeting-closes", "meeting-opens"])


def test_of_events_without_a_time_the_weightier_comes_first(seeds: Path) -> None:
    edit(CLOSES, "when: 2021-05-12", "when: 2021-05-10")(seeds)
    edit(OPENS, "time: morning\n", "")(seeds)
    assert events_of(seeds)[:2] == ["meeting-opens", "meeting-closes"]
    edit(OPENS, "weight: 5", "weight: 3")(seeds)
    assert events_of(seeds)[:2] == ["meeting-closes", "meeting-opens"]


def test_the_order_of_locales_is_that_of_the_series(seeds: Path) -> None:
    zh, en = (
        "  - {id: zh, tag: zh-Hans, territory: zh_Hans_CN, name: 中文}\n",
        "  - {id: en, tag: en, territory: en_GB, name: English}\n",
    )
    edit(SERIES, zh + en, en + zh)(seeds)
    timeline, _ = load(seeds)
    assert timeline is not None
    assert timeline.locales == ("en", "zh")


def test_each_file_is_announced_once(seeds: Path) -> None:
    announced: list[str] = []
    load(seeds, announced.append)
    expected = {path.relative_to(seeds).as_posix() for path in seeds.rglob("*.yml")} - {SERIES}
    assert sorted(announced) == sorted(expected)


def test_an_event_without_a_time_stands_with_the_morning_by_its_weight(seeds: Path) -> None:
    edit(CLOSES, "when: 2021-05-12", "when: 2021-05-10")(seeds)
    assert events_of(seeds)[:3] == ["meeting-opens", "meeting-closes", "ada-lake-speaks"]
