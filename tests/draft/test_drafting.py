"""Candidates of articles: their dates, names and evidence; and what is no candidate."""

import re
import time
from contextlib import suppress

import pytest

from generator.draft.article import Unreadable
from generator.draft.drafted import Draft
from generator.draft.ids import identifier_of
from generator.draft.mentions import tree_pattern
from generator.draft.weights import lane_of
from generator.model.dates import parse
from tests.draft.articles import EN, HTML, UNRELATED, ZH, drafted, known, of_day, words


@pytest.fixture(scope="module")
def chinese() -> Draft:
    """The draft of the Chinese article."""
    return drafted(ZH)


def test_a_date_without_its_year_is_resolved_against_the_day_of_publication(chinese: Draft) -> None:
    (opening,) = of_day(chinese, "2023-06-01")
    assert opening.dated.text == "6月1日"
    assert opening.names["people"] == ("ada-lake",)
    assert (opening.edition, opening.where) == ("2023", "lake-town")


def test_evidence_is_the_words_of_the_article_at_their_place(chinese: Draft) -> None:
    lines = ZH.split("\n")
    for candidate in chinese.candidates:
        for one in candidate.evidence:
            assert one.start.line == one.end.line
            assert lines[one.start.line - 1][one.start.column - 1 : one.end.column] == one.text


def test_what_is_said_in_quotation_marks_is_not_cut_apart(chinese: Draft) -> None:
    assert words(of_day(chinese, "2023-06-01")[0]).endswith("“水是共同的。湖也是。”")


def test_a_sentence_with_two_dates_gives_two_candidates(chinese: Draft) -> None:
    (appeal,) = of_day(chinese, "2022-11")
    (draft,) = of_day(chinese, "2022-05")
    assert appeal.names["documents"] == ("lake-appeal",)
    assert draft.titles == ("《湖畔公约》",)
    assert "公约" not in words(appeal)


def test_an_event_that_is_there_is_named_and_whether_it_cites_the_source() -> None:
    (opening,) = of_day(drafted(ZH, source="lake-herald-2023-06-02"), "2023-06-01")
    assert [(one.event, one.cited) for one in opening.there] == [("2023-06-01-forum-opens", True)]
    (appeal,) = of_day(drafted(ZH, source="lake-herald-2021-05-12"), "2022-11")
    assert [(one.event, one.cited) for one in appeal.there] == [("2022-11-appeal-revised", False)]


def test_a_time_that_cannot_be_resolved_stays_unresolved(chinese: Draft) -> None:
    (moved,) = of_day(chinese, None)
    assert moved.unresolved == ("日前",)
    assert moved.id.startswith("undated-")
    assert moved.there == ()


def test_weather_is_left_out_with_the_reason(chinese: Draft) -> None:
    assert [(one.first, one.reason) for one in chinese.skipped] == [(3, "furniture"), (9, "elsewhere")]


def test_english_is_read_too() -> None:
    draft = drafted(EN)
    (opening,) = of_day(draft, "2023-06-01")
    assert (opening.edition, opening.where) == ("2023", "lake-town")
    (said,) = of_day(draft, "2021-05-10")
    assert said.names["people"] == ("ada-lake",)
    assert "First Lakeside Meeting" in words(said)


def test_html_is_read_without_its_menus_and_scripts() -> None:
    draft = drafted(HTML, "html")
    assert [one.dated.when.text for one in draft.candidates if one.dated.when] == ["2021-05-10"]


def test_a_page_on_something_else_gives_nothing_though_a_known_person_stands_in_it() -> None:
    draft = drafted(UNRELATED)
    assert draft.candidates == ()
    assert [(one.first, one.last, one.reason) for one in draft.skipped] == [(3, 5, "elsewhere")]


@pytest.mark.parametrize("name", ["山湖畔会议", "湖畔会议室", "湖畔论坛报"])
def test_only_the_article_of_a_page_that_is_about_the_series_is_drafted(name: str) -> None:
    page = f"{ZH}\n## {name}\n\n{UNRELATED.split(chr(10), 2)[2]}"
    lines = [one.start.line for candidate in drafted(page, "md").candidates for one in candidate.evidence]
    assert max(lines) <= ZH.count("\n")


def test_interleaved_columns_do_not_lend_each_other_their_subject() -> None:
    page = (
        "湖畔会议在湖镇开幕\n\n2021年5月10日，首届湖畔会议在湖镇开幕，代表们来自各地的湖，他们谈到了水和\n\n"
        "的树都种好了。2020年3月2日，山城的街道也修好了，有12名工人参加。\n\n"
        "（本报记者丙丁）\n\n人。会议2021年5月12日闭幕，湖爱达致辞。"
    )
    draft = drafted(page)
    assert [one.dated.when.text for one in draft.candidates if one.dated.when] == ["2021-05-10", "2021-05-12"]
    assert draft.candidates[0].broken
    assert ("headless", 5) in [(one.reason, one.first) for one in draft.skipped]


def test_nothing_that_a_candidate_says_is_the_article_s_but_its_evidence(chinese: Draft) -> None:
    for candidate in chinese.candidates:
        kept = {*candidate.names, candidate.id, candidate.lane or "", *candidate.titles}
        assert not any(word in kept for word in words(candidate).split("，"))


def test_a_name_may_be_longer_than_calls_may_be_deep() -> None:
    words = ["a" * 3000, "ab", "abc", "b.c", "b"]
    pattern = re.compile(tree_pattern(words))
    assert [found[0] for word in words for found in pattern.finditer(word)] == words


def test_lanes_are_learnt_from_the_events() -> None:
    assert lane_of(known().weights, "《湖畔倡议书》修订稿发布")[0] == "paper"
    assert lane_of(known().weights, "会议在湖镇开幕")[0] == "meeting"


def test_the_same_article_gives_the_same_draft() -> None:
    assert drafted(ZH) == drafted(ZH)


def test_the_order_of_candidates_is_that_of_the_article(chinese: Draft) -> None:
    lines = [candidate.evidence[0].start for candidate in chinese.candidates]
    assert lines == sorted(lines, key=lambda place: (place.line, place.column))


@pytest.mark.parametrize(
    "text",
    [
        "2021年5月10日，首届湖畔会议在湖镇举行，来宾1800多名。\n\n",
        "（",
        "“湖畔会议",
        "《湖畔",
        "and on,\n\n",
        "and on,\n",
        "2021年5月10日，",
        "湖畔会议；",
        "The First Lakeside Meeting opened on May 10, 2021. ",
        "A ",
        "[](",
        "<!--",
        "&#x",
    ],
)
def test_a_large_article_takes_time_in_proportion(text: str) -> None:
    def taken(size: int) -> float:
        raw = (text * (size // len(text.encode()))).encode()
        begin = time.perf_counter()
        for form in ("md", "html"):
            with suppress(Unreadable):
                drafted(raw, form)
        return time.perf_counter() - begin

    known()
    small, large = taken(20_000), taken(80_000)
    assert large < 12 * small + 2, (small, large)


def test_two_megabytes_are_drafted_while_one_waits() -> None:
    begin = time.perf_counter()
    draft = drafted((ZH + "\n") * (2_000_000 // len(ZH.encode())))
    assert len(draft.candidates) > 1000
    assert time.perf_counter() - begin < 120


@pytest.mark.parametrize(
    ("when", "used", "guess"),
    [
        ("2023-06-01", (), "2023-06-01-ada-lake"),
        ("2023-06-01", ("2023-06-01-ada-lake",), "2023-06-01-ada-lake-2"),
        ("2023-06-01/2023-06-03", (), "2023-06-01-ada-lake"),
        ("2023-06~", (), "2023-06-ada-lake"),
        ("2023-22", (), "2023-ada-lake"),
        (None, (), "undated-ada-lake"),
    ],
)
def test_an_id_is_what_is_known_of_the_date_and_one_that_was_never_used(
    when: str | None, used: tuple[str, ...], guess: str
) -> None:
    assert identifier_of(used, parse(when) if when else None, ["ada-lake"], {}) == guess


def test_the_ids_of_records_are_used() -> None:
    assert known().ids >= set(known().timeline.events)
