"""Dates: examples good and bad, each row with its reason; then what holds for all of them; then a second opinion."""

import re
import string
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.model.dates import REASONS, NotADate, parse, sort_key, within

# As written, first and last day it may mean, precision, marks, and why.
GOOD = [
    ("2014", "2014-01-01", "2014-12-31", "year", "", "a year is all of its days"),
    ("0001", "0001-01-01", "0001-12-31", "year", "", "the first year that can be shown"),
    ("9999", "9999-01-01", "9999-12-31", "year", "", "the last year that can be shown"),
    ("2014-11", "2014-11-01", "2014-11-30", "month", "", "November has 30 days"),
    ("2015-02", "2015-02-01", "2015-02-28", "month", "", "no leap year"),
    ("2016-02", "2016-02-01", "2016-02-29", "month", "", "divisible by 4: a leap year"),
    ("1900-02", "1900-02-01", "1900-02-28", "month", "", "divisible by 100: no leap year"),
    ("2000-02", "2000-02-01", "2000-02-29", "month", "", "divisible by 400: a leap year"),
    ("2014-11-19", "2014-11-19", "2014-11-19", "day", "", "the day the first summit opened"),
    ("2016-02-29", "2016-02-29", "2016-02-29", "day", "", "a leap day"),
    ("9999-12-31", "9999-12-31", "9999-12-31", "day", "", "the last day that can be shown"),
    ("2014?", "2014-01-01", "2014-12-31", "year", "?", "uncertain"),
    ("2014~", "2014-01-01", "2014-12-31", "year", "~", "about 2014; the bounds are not widened"),
    ("2014%", "2014-01-01", "2014-12-31", "year", "~?", "both at once"),
    ("2014-11?", "2014-11-01", "2014-11-30", "month", "?", "the mark is about the whole date"),
    ("2023-11-12~", "2023-11-12", "2023-11-12", "day", "~", "about this day"),
    ("201X", "2010-01-01", "2019-12-31", "decade", "", "a year of the decade"),
    ("201X~", "2010-01-01", "2019-12-31", "decade", "~", "the widest bounds of a decade are its own"),
    ("20XX", "2000-01-01", "2099-12-31", "century", "", "the hundred years that share two digits"),
    ("20XX?", "2000-01-01", "2099-12-31", "century", "?", "perhaps of this century"),
    ("2014-XX", "2014-01-01", "2014-12-31", "year", "", "a month nobody knows is known to the year"),
    ("2014-XX-XX", "2014-01-01", "2014-12-31", "year", "", "a day nobody knows is known to the year"),
    ("2014-11-XX", "2014-11-01", "2014-11-30", "month", "", "a day nobody knows is known to the month"),
    ("2016-02-XX", "2016-02-01", "2016-02-29", "month", "", "leap years count here too"),
    ("2014-11-XX?", "2014-11-01", "2014-11-30", "month", "?", "X and a mark together"),
    ("2014-21", "2014-03-01", "2014-05-31", "season", "", "spring is March to May"),
    ("2014-22", "2014-06-01", "2014-08-31", "season", "", "summer is June to August"),
    ("2014-23", "2014-09-01", "2014-11-30", "season", "", "autumn is September to November"),
    ("2014-24", "2014-12-01", "2015-02-28", "season", "", "winter runs into the next year"),
    ("2015-24", "2015-12-01", "2016-02-29", "season", "", "and may end on a leap day"),
    ("2014-21~", "2014-03-01", "2014-05-31", "season", "~", "about spring"),
    ("2017/2019", "2017-01-01", "2019-12-31", "range", "", "both ends are included"),
    ("2023-11-08/2023-11-10", "2023-11-08", "2023-11-10", "range", "", "the days of a summit"),
    ("2014-11-19/2014-11-19", "2014-11-19", "2014-11-19", "range", "", "a range may be one day"),
    ("2014-06/2014", "2014-06-01", "2014-12-31", "range", "", "an end less precise than the start can lie after it"),
    ("2014/2014-06", "2014-01-01", "2014-06-30", "range", "", "and a start less precise than the end before it"),
    ("2014~/2015", "2014-01-01", "2015-12-31", "range", "~", "a mark at the start"),
    ("2014/2015?", "2014-01-01", "2015-12-31", "range", "?", "a mark at the end"),
    ("2014~/2015?", "2014-01-01", "2015-12-31", "range", "~?", "a different mark at either end"),
    ("2014-21/2014-23", "2014-03-01", "2014-11-30", "range", "", "seasons may be ends"),
    ("2014-11-XX/2015", "2014-11-01", "2015-12-31", "range", "", "an end may have X"),
    ("2014-XX/2015", "2014-01-01", "2015-12-31", "range", "", "an end may have X for the month"),
    ("201X/2025", "2010-01-01", "2025-12-31", "range", "", "an end may be a decade"),
    ("2014/..", "2014-01-01", None, "range", "", "goes on; the end is not guessed"),
    ("../2014", None, "2014-12-31", "range", "", "has always been; the start is not guessed"),
    ("2014-11-19~/..", "2014-11-19", None, "range", "~", "open, with a mark"),
    ("2014/", "2014-01-01", None, "range", "", "ended nobody knows when; the end is not guessed"),
    ("/2014", None, "2014-12-31", "range", "", "began nobody knows when; the start is not guessed"),
    ("/2014?", None, "2014-12-31", "range", "?", "unknown, with a mark"),
]

# As written, the reason it is refused, the suggestion, and why.
BAD = [
    ("", "empty", None, "nothing"),
    (" \t", "empty", None, "nothing to be seen"),
    ("２０１４－１１－１９", "full-width", "2014-11-19", "typed with a Chinese input method"),
    ("２０１４年１１月１９日", "full-width", "2014-11-19", "several faults are mended at once, the first is told"),
    ("2014～2015", "full-width", "2014/2015", "a full-width tilde between years is a range"),
    ("2014～", "full-width", "2014~", "a full-width tilde at the end is a mark"),
    ("2014-11-19T10:30:00Z", "has-time", "2014-11-19", "level 0 allows a time, this timeline keeps it elsewhere"),
    ("2014-11-19 10:30", "has-time", "2014-11-19", "a time after a space"),
    ("2014-11-19T10:00/2014-11-20T11:00", "has-time", "2014-11-19/2014-11-20", "times at both ends"),
    (" 2014 ", "spaces", "2014", "spaces around"),
    ("2014 / 2015", "spaces", "2014/2015", "spaces within"),
    ("2014 年 11 月 19 日", "spaces", "2014-11-19", "spaces within a Chinese date"),
    ("2014\n", "spaces", "2014", "a line break is a space"),
    ("201x", "lower-case", "201X", "the standard has the capital"),
    ("2014-xx-xx", "lower-case", "2014-XX-XX", "every x"),
    ("2014?~", "two-marks", "2014%", "as the draft of 2012 had it"),
    ("2014~?", "two-marks", "2014%", "in the other order"),
    ("2014年11月19日", "chinese-date", "2014-11-19", "a day"),
    ("2014年1月5日", "chinese-date", "2014-01-05", "digits are filled up"),
    ("2014年11月5号", "chinese-date", "2014-11-05", "a day as spoken"),
    ("2014年11月", "chinese-date", "2014-11", "a month"),
    ("2014年", "chinese-date", "2014", "a year"),
    ("2014年~", "chinese-date", "2014~", "a mark is kept, not read as a range"),
    ("2023年11月8日至10日", "chinese-date", "2023-11-08/2023-11-10", "days of a month"),
    ("2023年11月8日—12月10日", "chinese-date", "2023-11-08/2023-12-10", "days of two months"),
    ("2014年11月19-21日", "chinese-date", "2014-11-19/2014-11-21", "a hyphen as the range"),
    ("2014年11-12月", "chinese-date", "2014-11/2014-12", "two months, not the 12th"),
    ("2014-2015年", "chinese-date", "2014/2015", "two years"),
    ("二〇一四年", "not-edtf", None, "Chinese numerals are not read"),
    ("2014年11月中旬", "not-edtf", None, "a third of a month is no date"),
    ("19-11-2014", "wrong-order", "2014-11-19", "19 can only be the day"),
    ("11/19/2014", "wrong-order", "2014-11-19", "19 can only be the day, here too"),
    ("19.11.2014", "wrong-order", "2014-11-19", "the order matters more than the dots"),
    ("11/2014", "wrong-order", "2014-11", "a month before the year"),
    ("05-11-2014", "ambiguous-order", None, "5 November, or 11 May"),
    ("05/11/2014", "ambiguous-order", None, "with slashes"),
    ("2014.11.19", "dots", "2014-11-19", "dots for hyphens"),
    ("2014.11", "dots", "2014-11", "a month, not a fraction"),
    ("2014/11/19", "slashes", "2014-11-19", "slashes for hyphens"),
    ("2014/11", "slashes", "2014-11", "11 is no year"),
    ("2014/11/19-2014/11/21", "slashes", "2014-11-19/2014-11-21", "slashes and hyphens exchanged"),
    ("2014-2015", "range-sign", "2014/2015", "a hyphen as the range"),
    ("2014—2015", "range-sign", "2014/2015", "a dash as the range"),
    ("2014~2015", "range-sign", "2014/2015", "a tilde as the range"),
    ("2014至2015", "range-sign", "2014/2015", "a word as the range"),
    ("2014..2015", "range-sign", "2014/2015", "level 2, within braces only"),
    ("2014-11-19—21", "range-sign", "2014-11-19/2014-11-21", "days of a month"),
    ("2014-11-19-21", "range-sign", "2014-11-19/2014-11-21", "days of a month, with hyphens throughout"),
    ("2014–11–19", "dash", "2014-11-19", "an editor's program exchanged the hyphens"),
    ("2014-1-5", "short-month", "2014-01-05", "one digit each"),
    ("2014-1", "short-month", "2014-01", "a month of one digit"),
    ("2014-11-5", "short-month", "2014-11-05", "a day of one digit"),
    ("2014-3/2015-4", "short-month", "2014-03/2015-04", "at both ends"),
    ("2023-11-08/10", "short-end", "2023-11-08/2023-11-10", "ISO 8601 allows it, EDTF does not"),
    ("2023-11-28/12-01", "short-end", "2023-11-28/2023-12-01", "the year is left out"),
    ("2014-11/12", "short-end", "2014-11/2014-12", "months of a year"),
    ("2014/15", "short-end", "2014/2015", "15 is no month"),
    ("20141119", "no-hyphens", "2014-11-19", "ISO 8601's basic format"),
    ("201411", "no-hyphens", "2014-11", "a month"),
    ("122011", "not-edtf", None, "December 2011 is not taken for the year 1220"),
    ("2014-13", "impossible-month", None, "13"),
    ("2014-00-19", "impossible-month", None, "0"),
    ("2014-19-11", "impossible-month", None, "year, day, month: perhaps, but perhaps not"),
    ("2014-42", "impossible-month", None, "beyond the seasons of level 2"),
    ("2014-21-05", "impossible-month", None, "a season has no 5th"),
    ("2014-11-31", "impossible-day", None, "November has 30 days; nobody knows which was meant"),
    ("2014-02-29", "impossible-day", None, "no leap year"),
    ("1900-02-29", "impossible-day", None, "no leap year either"),
    ("2014-11-00", "impossible-day", None, "0"),
    ("2014-11-32", "impossible-day", None, "no month has 32 days"),
    ("2014-11-31/2014-12-01", "impossible-day", None, "at the start of a range"),
    ("2014-11-19/2014-11-31", "impossible-day", None, "at the end of a range"),
    ("2014/11/31", "impossible-day", None, "mended, it would still be wrong"),
    ("-0500", "year-out-of-range", None, "before the year 1"),
    ("0000", "year-out-of-range", None, "the year 0 of ISO 8601 is 1 BC"),
    ("000X", "year-out-of-range", None, "begins with the year 0"),
    ("00XX", "year-out-of-range", None, "begins with the year 0"),
    ("12014", "year-out-of-range", None, "five digits"),
    ("Y12014", "year-out-of-range", None, "a long year of level 1"),
    ("Y-17E7", "year-out-of-range", None, "a long year of level 2"),
    ("9999-24", "year-out-of-range", None, "a winter that ends in the year 10000"),
    ("2015/2014", "backwards", None, "which of the two is wrong, nobody knows"),
    ("2014-12/2014-11-19", "backwards", None, "of different precision"),
    ("/", "no-ends", None, "unknown and unknown"),
    ("../..", "no-ends", None, "open and open"),
    ("../", "no-ends", None, "open and unknown"),
    ("{2014,2016}", "level-2", None, "all of a set"),
    ("[1667, 1668, 1670..1672]", "level-2", None, "one of a set"),
    ("2014?-11", "level-2", None, "a mark on a part"),
    ("2014-~11-19", "level-2", None, "a mark before a part"),
    ("?2014", "level-2", None, "a mark in front"),
    ("156X-12-25", "level-2", None, "X not at the end"),
    ("2014-XX-19", "level-2", None, "X in the middle"),
    ("2014-1X", "level-2", None, "X for one digit of a month"),
    ("1XXX", "level-2", None, "X for three digits of a year"),
    ("2014-25", "level-2", None, "spring of the northern hemisphere, by name"),
    ("2014-33", "level-2", None, "a quarter"),
    ("2014-41", "level-2", None, "half a year, the last code of all"),
    ("2014S2", "level-2", None, "significant digits"),
    ("2014-06-~01/2014-06-20", "level-2", None, "at one end of a range"),
    ("..", "not-edtf", None, "open, without a range"),
    ("unknown/2014", "not-edtf", None, "as the draft of 2012 had it"),
    ("2014/2015/2016", "not-edtf", None, "three ends"),
    ("circa 2014", "not-edtf", None, "words"),
    ("19 November 2014", "not-edtf", None, "words"),
    ("2014-W47", "not-edtf", None, "a week is ISO 8601 but not EDTF"),
    ("٢٠١٤", "not-edtf", None, "digits, but not these"),
    ("日", "not-edtf", None, "what mends to nothing is not called empty"),
]

# Where the second opinion is not to be followed.
SECOND_OPINION_ERRS = {
    "2014%": "reads % as neither approximate nor uncertain",
    "2014-21~": "refuses a season with a mark",
    "2014-24": "ends winter on 31 December",
    "2015-24": "ends winter on 31 December",
    "2014-XX/2015": "stops with an AttributeError",
    "2014/": "guesses an unknown end to be ten years later",
    "/2014": "guesses an unknown start to be ten years earlier",
    "/2014?": "guesses an unknown start to be ten years earlier",
}


def day(written):
    return date.fromisoformat(written) if written else None


def names(rows):
    return [f"{row[0]}: {row[-1]}" for row in rows]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision", "marks", "why"), GOOD, ids=names(GOOD))
def test_a_date_is_read(text, earliest, latest, precision, marks, why):
    edtf = parse(text)
    assert edtf.text == text
    assert (edtf.earliest, edtf.latest, edtf.precision) == (day(earliest), day(latest), precision)
    assert (edtf.approximate, edtf.uncertain) == ("~" in marks, "?" in marks)


@pytest.mark.parametrize(("text", "reason", "suggestion", "why"), BAD, ids=names(BAD))
def test_what_is_no_date_is_refused_with_its_reason(text, reason, suggestion, why):
    with pytest.raises(NotADate) as refused:
        parse(text)
    assert (refused.value.reason, refused.value.text) == (reason, text)
    assert refused.value.suggestion == suggestion


def test_every_reason_has_an_example():
    assert {reason for _, reason, *_ in BAD} == set(REASONS)


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_is_one_plain_sentence(reason):
    sentence = REASONS[reason].format(text="…", suggestion="…")
    assert sentence.endswith(".")
    assert not re.search(r"\w\. ", sentence)
    assert not set("{}") & set(sentence)


def test_a_refusal_reads_as_its_sentence():
    with pytest.raises(NotADate, match=r"^“2014/11/19” has slashes, .* write 2014-11-19, with hyphens\.$"):
        parse("2014/11/19")


def test_braces_in_what_was_written_stay_as_they_are():
    with pytest.raises(NotADate, match=r"“\{text\}\{0\}” is not a date"):
        parse("{text}{0}")


def test_a_range_holds_its_ends():
    edtf = parse("2014~/2015-11")
    assert (edtf.start, edtf.end) == (parse("2014~"), parse("2015-11"))
    assert not edtf.open_start
    assert not edtf.open_end


@pytest.mark.parametrize(
    ("text", "start", "end", "open_start", "open_end"),
    [
        ("2014/..", "2014", None, False, True),
        ("../2014", None, "2014", True, False),
        ("2014/", "2014", None, False, False),
        ("/2014", None, "2014", False, False),
    ],
)
def test_an_open_end_is_told_from_an_unknown_one(text, start, end, open_start, open_end):
    edtf = parse(text)
    assert (edtf.start, edtf.end) == (start and parse(start), end and parse(end))
    assert (edtf.open_start, edtf.open_end) == (open_start, open_end)


@pytest.mark.parametrize(
    ("inner", "outer", "answer", "why"),
    [
        ("2014-11-19", "2014", True, "a day of the year"),
        ("2014-11-19", "2014-11-19/2014-11-21", True, "the first day counts"),
        ("2014-11-21", "2014-11-19/2014-11-21", True, "the last day counts"),
        ("2014-11-22", "2014-11-19/2014-11-21", False, "a day late"),
        ("2014-11-18", "2014-11-19/2014-11-21", False, "a day early"),
        ("2014", "2014-11-19", True, "the day may be the one"),
        ("2014-11", "2014-11-19/2014-11-21", True, "the month may mean these days"),
        ("2014-24", "2015", True, "winter runs into the next year"),
        ("2014-12~", "2014-11", False, "about does not widen"),
        ("2030", "2014/..", True, "an open end sets no bound"),
        ("2030", "2014/", True, "an unknown end sets no bound"),
        ("2013", "2014/..", False, "but the start does"),
        ("1000", "../2014", True, "an open start sets no bound"),
        ("2015", "/2014", False, "but the end does"),
        ("2014/..", "2020", True, "open ends of the inner date count too"),
        ("../2014", "2015/..", False, "open to the wrong sides"),
    ],
)
def test_a_date_could_lie_within_another(inner, outer, answer, why):
    assert within(parse(inner), parse(outer)) is answer


def test_dates_sort_by_start_then_finer_first_then_end():
    in_order = [
        *("../2014", "/2014", "201X"),
        *("2014-01-01", "2014-01-01?", "2014-01", "2014", "2014-XX"),
        *("2014-01-01/2014-01-03", "2014/2015", "2014/", "2014/.."),
        *("2014-11-18", "2014-11-19", "2014-12-01", "2014-12", "2014-24", "2015"),
    ]
    assert [edtf.text for edtf in sorted(map(parse, reversed(in_order)), key=sort_key)] == in_order


# What holds for every date.

YEARS = st.integers(1, 9999).map("{:04}".format)
MONTHS = st.dates().map(lambda one: one.isoformat()[:7])
DAYS = st.dates().map(date.isoformat)
SEASONS = st.builds("{:04}-{}".format, st.integers(1, 9998), st.integers(21, 24))
UNSPECIFIED = st.one_of(
    st.integers(1, 999).map("{:03}X".format),
    st.integers(1, 99).map("{:02}XX".format),
    YEARS.map("{}-XX".format),
    YEARS.map("{}-XX-XX".format),
    MONTHS.map("{}-XX".format),
)
MARKS = st.sampled_from(["", "?", "~", "%"])
PLAIN = st.one_of(YEARS, MONTHS, DAYS, UNSPECIFIED)
SINGLES = st.builds("{}{}".format, PLAIN | SEASONS, MARKS)


def range_of(one, other):
    if not {one, other} & {"", ".."}:
        one, other = sorted([one, other], key=lambda end: sort_key(parse(end)))
    return f"{one}/{other}"


RANGES = st.one_of(
    st.builds(range_of, SINGLES, SINGLES),
    st.builds(range_of, SINGLES, st.sampled_from(["", ".."])),
    st.builds(range_of, st.sampled_from(["", ".."]), SINGLES),
)
WRITTEN = SINGLES | RANGES

# Close to dates: what editors and programs write, and what the patterns look for.
LIKE_DATES = st.text("0123456789", min_size=4, max_size=4) | st.sampled_from(
    [*"0129XxYTS?~%-/., :[]{}年月日号至到～－–—〜\u3000\n", "..", "11", "2014", "10:30"]
)
NEAR_MISSES = st.lists(LIKE_DATES, max_size=12).map("".join) | st.text(string.printable, max_size=12)


@given(st.dates())
def test_every_real_day_is_itself(one):
    edtf = parse(one.isoformat())
    assert (edtf.earliest, edtf.latest, edtf.precision, edtf.text) == (one, one, "day", one.isoformat())


@given(WRITTEN)
def test_a_date_begins_before_it_ends_and_lies_within_itself(text):
    edtf = parse(text)
    assert edtf.text == text
    assert edtf.earliest is None or edtf.latest is None or edtf.earliest <= edtf.latest
    assert within(edtf, edtf)


@given(WRITTEN)
def test_a_bound_is_missing_only_where_an_end_is(text):
    edtf = parse(text)
    missing = edtf.precision == "range" and (edtf.start is None or edtf.end is None)
    assert (edtf.earliest is None or edtf.latest is None) == missing


@given(WRITTEN, WRITTEN)
def test_any_two_dates_have_an_order(one, other):
    first, second = sort_key(parse(one)), sort_key(parse(other))
    assert (first < second) + (second < first) == (one != other)


@given(WRITTEN, WRITTEN)
def test_lying_within_goes_both_ways(one, other):
    assert within(parse(one), parse(other)) == within(parse(other), parse(one))


@given(st.text() | NEAR_MISSES)
@example("-" * 100_000)
@example("年" * 100)
@example("2014-" * 20)
def test_any_text_is_a_date_or_refused_with_a_usable_reason(text):
    try:
        assert parse(text).text == text
    except NotADate as refused:
        assert refused.text == text
        assert ("{suggestion}" in REASONS[refused.reason]) == (refused.suggestion is not None)
        assert refused.suggestion is None or parse(refused.suggestion).text == refused.suggestion


# A second opinion: python-edtf 5, with its strict bounds, since the others widen approximate dates.


def second_opinion(text):
    opinion = parse_edtf(text)
    bounds = (opinion.lower_strict(), opinion.upper_strict())
    return tuple(None if isinstance(bound, float) else date(*bound[:3]) for bound in bounds), (
        getattr(opinion, "is_approximate", False),
        getattr(opinion, "is_uncertain", False),
    )


@pytest.mark.parametrize("text", [row[0] for row in GOOD])
def test_python_edtf_reads_the_examples_alike(text):
    if text in SECOND_OPINION_ERRS:
        pytest.skip(f"python-edtf {SECOND_OPINION_ERRS[text]}")
    edtf = parse(text)
    assert ((edtf.earliest, edtf.latest), (edtf.approximate, edtf.uncertain)) == second_opinion(text)


@settings(deadline=None)  # python-edtf is slow at first
@given(st.builds("{}{}".format, PLAIN, st.sampled_from(["", "?", "~"])))
def test_python_edtf_reads_other_dates_alike(text):
    edtf = parse(text)
    assert ((edtf.earliest, edtf.latest), (edtf.approximate, edtf.uncertain)) == second_opinion(text)
