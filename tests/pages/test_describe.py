"""Descriptions for search engines end between words and never inside a number."""

from pathlib import Path

import pytest

from generator.build import check_seeds
from generator.pages import uses_of
from generator.pages.events import event_pages
from generator.pages.view import View, describe
from tests.series import SPEAKS, edit


@pytest.mark.parametrize(
    ("words", "longest", "expected"),
    [
        ("Short enough.", 20, "Short enough."),
        ("The guests numbered 1,800 in all.", 22, "The guests numbered…"),
        ("The share was 18.5 per cent.", 16, "The share was…"),
        ("会议在湖镇开幕，来宾来自各地。", 10, "会议在湖镇开幕…"),
        ("会议来宾共有约18.5万人次之多。", 9, "会议来宾共有约…"),
        ("会议来宾共有约18.5万人次之多。", 10, "会议来宾共有约…"),
        ("会议来宾共有约18.5万人次之多。", 11, "会议来宾共有约18.5…"),
        ("1800000000000000", 8, "…"),
    ],
)
def test_a_long_text_is_cut_between_words(words: str, longest: int, expected: str) -> None:
    assert describe(words, longest) == expected


def test_a_link_without_words_reads_as_the_record_s_name(seeds: Path) -> None:
    edit(SPEAKS, "[[water-fair|fair]]", "[[water-fair]]")(seeds)
    timeline = check_seeds(seeds).timeline
    assert timeline is not None
    page = next(page for page in event_pages(View(timeline, "en", uses_of(timeline))) if "ada" in page.address)
    assert page.meta["description"] == "She spoke of the Water Fair."
