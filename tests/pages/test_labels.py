"""Titles without what many of them begin with."""

import pytest

from generator.pages.labels import drop_shared_beginnings


def _dropped(*titles: str) -> list[str]:
    labels = drop_shared_beginnings({str(number): title for number, title in enumerate(titles)})
    return [labels[str(number)] for number in range(len(titles))]


@pytest.mark.parametrize(
    ("titles", "labels"),
    [
        (
            ("世界互联网大会开幕", "世界互联网大会闭幕", "世界互联网大会发布报告", "博览会开幕"),
            ["开幕", "闭幕", "发布报告", "博览会开幕"],
        ),
        (
            ("World Internet Conference opens", "World Internet Conference closes", "World Internet Conference adopts"),
            ["Opens", "Closes", "Adopts"],
        ),
        (("世界互联网大会开幕", "世界互联网大会闭幕"), ["世界互联网大会开幕", "世界互联网大会闭幕"]),
        (("大会一", "大会二", "大会三"), ["大会一", "大会二", "大会三"]),
        (("世界互联网大会", "世界互联网大会开幕", "世界互联网大会闭幕"), ["世界互联网大会", "开幕", "闭幕"]),
        (("The internet", "The interval", "The interest"), ["The internet", "The interval", "The interest"]),
        (("世界互联网大会2014", "世界互联网大会2015", "世界互联网大会2016"), ["2014", "2015", "2016"]),
    ],
    ids=[
        "chinese",
        "latin",
        "two are not many",
        "too short",
        "nothing would stay",
        "never within a word",
        "never within a number",
    ],
)
def test_a_beginning_that_three_titles_share_is_dropped(titles: tuple[str, ...], labels: list[str]) -> None:
    assert _dropped(*titles) == labels
