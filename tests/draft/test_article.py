"""Articles are read into passages, each character of which knows where it stands in the file."""

import pytest

from generator.draft.article import LARGEST, Form, Unreadable, read_article
from generator.draft.passages import Passage
from tests.draft.articles import EN, HTML, ZH


def passages(text: str, form: Form | None = None) -> list[Passage]:
    return list(read_article(text.encode(), "article", form).passages)


@pytest.mark.parametrize("text", [ZH, EN, HTML], ids=["zh", "en", "html"])
def test_every_character_stands_where_its_passage_says(text: str) -> None:
    lines = text.split("\n")
    for passage in passages(text):
        for offset, character in enumerate(passage.text):
            place = passage.place(offset)
            there = lines[place.line - 1][place.column - 1 : place.column]
            assert there == character or character == " " or there == "&", (passage.text, offset)


def test_broken_lines_are_joined_as_their_language_asks() -> None:
    broken = "第一行写到这里还没有写完，\n接着写到这里才写完。\n\nA line that is bro-\nken and goes\non to its end."
    assert [one.text for one in passages(broken)] == [
        "第一行写到这里还没有写完，接着写到这里才写完。",
        "A line that is broken and goes on to its end.",
    ]


def test_a_paragraph_that_a_page_broke_is_joined_only_where_the_meeting_characters_are_known() -> None:
    page = (
        "会议在湖镇通信大楼里举行，代表们谈到了卫星通\n\n信和水下的通信。\n\n"
        "第二天的会议上代表们又谈到了湖\n\n桌子和椅子都是新的。"
    )
    first, second, third = passages(page)
    assert first.text == "会议在湖镇通信大楼里举行，代表们谈到了卫星通信和水下的通信。"
    assert not first.broken
    assert (first.line, first.last_line) == (1, 3)
    assert second.text.endswith("湖")
    assert third.text.startswith("桌子")


def test_a_column_that_breaks_off_says_so() -> None:
    page = "代表们在会上谈到了湖水，也谈到了山，\n\n本报山城6月2日电（记者丙丁）山上没有湖。"
    assert [one.broken for one in passages(page)] == [True, False]
    assert passages(page)[1].opens


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("2023年6月3日 星期六 责任编辑：甲乙", "masthead"),
        ("第3版", "furniture"),
        ("- 12 -", "furniture"),
        ("Page 3 of 8", "furniture"),
        ("https://herald.example/page", "furniture"),
        ("（本报记者甲乙、丙丁）", "furniture"),
        ("By Cy Reed", "furniture"),
        ("（上接第一版）", "furniture"),
        ("丙丁摄（湖报）", "furniture"),
        ("湖畔会议开幕", "heading"),
        ("湖畔会议今天开幕。", "body"),
    ],
)
def test_what_is_no_prose_is_told_from_it(line: str, kind: str) -> None:
    assert [one.kind for one in passages(f"{line}\n")] == [kind]


def test_markdown_keeps_its_words_and_loses_its_marks() -> None:
    text = "---\ntitle: x\ndate: 2023-06-03\n---\n\n## 会议**开幕**\n\n![照片](a.jpg)\n\n他说[很好](https://a.example/)。\n"
    article = read_article(text.encode(), "article", None)
    assert [one.text for one in article.passages] == ["会议开幕", "他说很好。"]
    assert article.page_date == "2023-06-03"
    said = article.passages[1]
    assert (said.place(2).line, said.place(2).column) == (10, 4)


def test_a_page_in_html_gives_its_day_and_only_its_prose() -> None:
    article = read_article(HTML.encode(), "article.html", "html")
    assert article.page_date == "2023-06-03"
    first = "2021年5月10日，首届湖畔会议在湖镇“开幕”。"
    assert [one.text for one in article.passages] == ["湖畔会议", first, "第二段。"]


@pytest.mark.parametrize("text", ["<p>" * 9, "<!--" * 9 + "<p>水</p>", "<p>水<b", "<p a='>水", "</p></p>水<!"])
def test_html_that_is_broken_is_read_as_far_as_it_goes(text: str) -> None:
    try:
        assert all(one.text for one in passages(text, "html"))
    except Unreadable as nothing:
        assert "nothing" in nothing.says


def test_chinese_in_gb18030_is_read_and_said_to_be() -> None:
    article = read_article(ZH.encode("gb18030"), "article", None)
    assert article.encoding == "gb18030"
    assert article.passages[0].text == "湖畔论坛在湖镇举行"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "It is empty."),
        (b" \n\t ", "It is empty."),
        (b"\x89PNG\r\n\x1a\n", "It is no text"),
        (b"ab\0cd", "It is no text"),
        (b"%PDF-1.7\n", "It is no text"),
        ("Ünïcödé, but Latin 1".encode("latin-1"), "It is neither UTF-8 nor GB 18030"),
        (b"\xff\xfe\xff\xff", "It is neither UTF-8 nor GB 18030"),
        (b"x" * (LARGEST + 1), "It is larger than"),
        (b"![](a.png)", "There is nothing to read in it."),
    ],
    ids=["empty", "blank", "png", "nul", "pdf", "latin-1", "garbage", "too-big", "only-an-image"],
)
def test_what_cannot_be_read_is_told(raw: bytes, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        read_article(raw, "article", "md")


@pytest.mark.parametrize("day", ["2023-13-40", "2023-02-29", "0000-01-01"])
def test_a_page_may_give_a_day_that_there_is_not(day: str) -> None:
    year, month, number = day.split("-")
    front = f"---\ndate: {day}\n---\n湖畔会议开幕。\n"
    masthead = f"{year}年{month}月{number}日 星期六\n\n湖畔会议开幕。\n"
    for text in (front, masthead, f'<html><meta name="date" content="{day}"><p>湖畔会议开幕。</p>'):
        assert read_article(text.encode(), "article").page_date is None


def test_only_the_lines_that_are_asked_for_are_read() -> None:
    article = read_article(ZH.encode(), "article", None, (7, 9))
    assert [one.line for one in article.passages] == [7, 9]


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("新华社湖镇2023年11月8日电（记者某某）", "2023-11-08"),
        ("LAKE TOWN, Nov. 8, 2023 (Xinhua) -- ", "2023-11-08"),
        ("新华社湖镇11月8日电（记者某某）", None),
    ],
)
def test_a_dateline_with_its_year_is_the_day_of_the_page(dateline: str, day: str | None) -> None:
    assert read_article(f"{dateline}The meeting opened in the morning.\n".encode(), "article").page_date == day


def test_two_datelines_that_differ_give_the_page_no_day() -> None:
    text = "新华社湖镇2023年11月8日电（记者某某）会议开幕。\n\n新华社湖镇2023年11月9日电（记者某某）会议闭幕。\n"
    assert read_article(text.encode(), "article").page_date is None
