"""Days and ticks: a calendar day is the same wherever it is read, and an axis never crowds its labels."""

import random
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

EPOCH = date(1970, 1, 1)

DAYS = [
    ("1970-01-01", 0),  # where the count begins
    ("1969-12-31", -1),  # before it, too
    ("2014-11-19", 16393),  # the first summit
    ("2016-02-29", 16860),  # a leap day
    ("2024-12-31", 20088),  # the last day of a year
]

# By China, west of Greenwich with summer time, and the first place on Earth to see a day.
ZONES = ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"]


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_has_one_number_wherever_it_is_read(module: Any, zone: str) -> None:
    for iso, day in DAYS:
        assert module("days", "({ dayOf }, iso) => dayOf(iso)", iso, zone) == day, iso
        assert module("days", "({ isoOf }, day) => isoOf(day)", day, zone) == iso, iso


@pytest.mark.parametrize("zone", ZONES)
def test_every_day_of_thirty_years_comes_back_from_its_number(module: Any, zone: str) -> None:
    isos = [(date(2000, 1, 1) + timedelta(number)).isoformat() for number in range(30 * 365)]
    there = module("days", "({ dayOf }, isos) => isos.map(dayOf)", isos, zone)
    assert there == [(date.fromisoformat(iso) - EPOCH).days for iso in isos]
    assert module("days", "({ isoOf }, days) => days.map(isoOf)", there, zone) == isos


def test_a_fraction_of_a_day_is_still_that_day(module: Any) -> None:
    assert module("days", "({ isoOf }) => [0, 0.5, 0.999, -0.001].map(isoOf)") == [*["1970-01-01"] * 3, "1969-12-31"]


def test_years_and_months_are_turned_into_days(module: Any) -> None:
    told = module("days", "({ dayFrom }) => [dayFrom(1970), dayFrom(1970, 1), dayFrom(1971, 0, 2), dayFrom(1970, 12)]")
    assert told == [0, 31, 366, 365]


AXES = [
    # from, to, width, language → the labels
    ("2014-01-01", "2025-01-01", 1200, "en", [str(year) for year in range(2014, 2025)]),
    ("2014-01-01", "2025-01-01", 500, "en", ["2014", "2016", "2018", "2020", "2022", "2024"]),
    ("2014-01-01", "2025-01-01", 300, "zh-Hans", ["2015年", "2020年"]),
    ("2015-01-01", "2016-01-01", 320, "en", ["2015", "Apr", "Jul", "Oct"]),
    ("2015-11-01", "2016-03-01", 400, "zh-Hans", ["2015年11月", "12月", "2016年", "2月"]),
    ("2015-12-14", "2015-12-28", 400, "en", ["Dec 14, 2015", "Dec 21"]),
    ("2015-12-15", "2015-12-19", 400, "zh-Hans", ["2015年12月15日", "12月16日", "12月17日", "12月18日"]),
]

TICKS = """({ default: ticks }, axes) => axes.map(([from, to, width, language]) => ticks(from, to, width, language))"""


def day(iso: str) -> int:
    """Return the number of a day."""
    return (date.fromisoformat(iso) - EPOCH).days


@pytest.mark.parametrize(("begin", "end", "width", "language", "labels"), AXES)
def test_an_axis_takes_the_finest_step_that_has_room(
    module: Any, begin: str, end: str, width: int, language: str, labels: list[str]
) -> None:
    (told,) = module("ticks", TICKS, [[day(begin), day(end), width, language]])
    assert [tick["label"] for tick in told] == labels


def test_ticks_keep_their_distance_stay_inside_and_are_strong_where_a_year_begins(module: Any) -> None:
    chance = random.Random(4)
    axes = []
    for _ in range(300):
        begin, length = chance.uniform(15000, 21000), 10 ** chance.uniform(0, 4)
        axes.append([begin, begin + length, chance.randint(280, 2000), chance.choice(["en", "zh-Hans"])])
    ticked = 0
    for (begin, end, width, _), told in zip(axes, module("ticks", TICKS, axes), strict=True):
        days = [tick["day"] for tick in told]
        assert all(begin <= one < end for one in days)
        # A month of 28 days is shorter than the mean month by which a step is chosen.
        apart = [(after - before) * width / (end - begin) for before, after in pairwise(days)]
        assert all(gap >= 72 * 28 / 30.4 for gap in apart)
        for tick in told:
            when = EPOCH + timedelta(tick["day"])
            assert tick["strong"] == ((when.month, when.day) == (1, 1))
        ticked += len(days)
    assert ticked > 600


def test_a_tick_a_week_is_a_monday(module: Any) -> None:
    (told,) = module("ticks", TICKS, [[day("2015-01-01"), day("2015-04-01"), 1300, "en"]])
    assert len(told) == 13
    assert {(EPOCH + timedelta(tick["day"])).weekday() for tick in told} == {0}
