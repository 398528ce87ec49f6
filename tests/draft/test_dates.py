"""Dates in sentences: a table of examples, what only looks like a date, and laws that hold for any text."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.draft.dates import find_dates
from generator.draft.found import HOW, UNRESOLVED
from generator.model.dates import parse
from generator.words.catalog import messages_for

PUBLISHED = date(2023, 11, 9)  # a Thursday
NONE = None


def read(sentence: str, published: date = PUBLISHED, earlier: str | None = None) -> list[tuple[str, str | None]]:
    """Return the text and EDTF of every date found."""
    found = find_dates(sentence, published, parse(earlier) if earlier else None)
    return [(one.text, one.when.text if one.when else None) for one in found]


CHINESE = [
    # in full, in every sort of numeral
    ("2023年11月8日，大会开幕", "2023年11月8日", "2023-11-08"),
    ("２０２３年１１月８日，大会开幕", "２０２３年１１月８日", "2023-11-08"),
    ("二〇二三年十一月八日，大会开幕", "二〇二三年十一月八日", "2023-11-08"),
    ("二○一四年十二月三十一日止", "二○一四年十二月三十一日", "2014-12-31"),
    ("2014 年 11 月 19 日上午", "2014 年 11 月 19 日", "2014-11-19"),
    ("2023年11月7日 星期二 责任编辑", "2023年11月7日 星期二", "2023-11-07"),
    ("2023年11月8日（周三）开幕", "2023年11月8日（周三）", "2023-11-08"),
    ("2014年11月，首届大会举行", "2014年11月", "2014-11"),
    ("2014年，首届大会举行", "2014年", "2014"),
    ("2014年2月30日开幕", "2014年2月30日", NONE),
    ("2014年13月开幕", "2014年13月", NONE),
    # the year left out
    ("11月8日，大会开幕", "11月8日", "2023-11-08"),
    ("十一月八日，大会开幕", "十一月八日", "2023-11-08"),
    ("（记者金歆11月8日电）", "11月8日", "2023-11-08"),
    ("乌镇11月8日电", "11月8日", "2023-11-08"),
    ("新华社杭州11月8日报道", "11月8日", "2023-11-08"),
    ("4月，在西安举办论坛", "4月", "2023-04"),
    ("11月份举行", "11月份", "2023-11"),
    ("2月30日举行", "2月30日", NONE),
    # the month left out
    ("8日，大会开幕", "8日", "2023-11-08"),
    ("19日，大会开幕", "19日", "2023-10-19"),
    ("大会将于19日开幕", "19日", "2023-11-19"),
    ("31日，博览会开幕", "31日", "2023-10-31"),
    ("记者8日晚获悉", "8日", "2023-11-08"),
    # ranges
    ("11月8日至10日举行", "11月8日至10日", "2023-11-08/2023-11-10"),
    ("11月8日—10日举行", "11月8日—10日", "2023-11-08/2023-11-10"),
    ("11月8日－10日举行", "11月8日－10日", "2023-11-08/2023-11-10"),
    ("11月8日~10日举行", "11月8日~10日", "2023-11-08/2023-11-10"),
    ("11月8日到10日举行", "11月8日到10日", "2023-11-08/2023-11-10"),
    ("11月8至10日举行", "11月8至10日", "2023-11-08/2023-11-10"),
    ("8至10日举行", "8至10日", "2023-11-08/2023-11-10"),
    ("8日至10日举行", "8日至10日", "2023-11-08/2023-11-10"),
    ("8、9日举行", "8、9日", "2023-11-08/2023-11-09"),
    ("10月28日至11月1日举行", "10月28日至11月1日", "2023-10-28/2023-11-01"),
    ("2014年11月19日至21日", "2014年11月19日至21日", "2014-11-19/2014-11-21"),
    ("2022年12月28日至1月2日", "2022年12月28日至1月2日", "2022-12-28/2023-01-02"),
    ("2014年至2024年间", "2014年至2024年", "2014/2024"),
    ("2014至2024年", "2014至2024年", "2014/2024"),
    ("计划（2023—2025年）", "2023—2025年", "2023/2025"),
    ("从2014年到2024年", "2014年到2024年", "2014/2024"),
    ("二〇一四年至二〇二四年", "二〇一四年至二〇二四年", "2014/2024"),
    ("2023年1至8月", "2023年1至8月", "2023-01/2023-08"),
    ("3-5月", "3-5月", "2023-03/2023-05"),
    ("2014年11月至2015年1月", "2014年11月至2015年1月", "2014-11/2015-01"),
    ("11月10日至8日", "11月10日至8日", NONE),
    # days that are listed, and times of day in a range
    ("8、9、10日举行", "8、9、10日", "2023-11-08/2023-11-10"),
    ("10月8日、9日举行", "10月8日、9日", "2023-10-08/2023-10-09"),
    ("10月8日和9日举行", "10月8日和9日", "2023-10-08/2023-10-09"),
    ("去年11月8、9日举行", "去年11月8、9日", "2022-11-08/2022-11-09"),
    ("8日晚间至9日凌晨", "8日晚间至9日", "2023-11-08/2023-11-09"),
    ("11月8日上午9时至10日18时", "11月8日上午9时至10日", "2023-11-08/2023-11-10"),
    # from a time on
    ("2014年以来，大会", "2014年", "2014/.."),
    ("自2014年以来，大会", "2014年", "2014/.."),
    ("自2014年举办以来", "2014年", "2014/.."),
    ("2021年起，峰会每年发布", "2021年", "2021/.."),
    ("今年以来，浙江", "今年", "2023/.."),
    ("截至2023年11月，会员", "2023年11月", "2023-11"),
    ("截至今年10月底", "今年10月底", "2023-10~"),
    # parts of a year
    ("2015年底", "2015年底", "2015-12~"),
    ("2015年年底", "2015年年底", "2015-12~"),
    ("2015年末", "2015年末", "2015-12~"),
    ("2015年初", "2015年初", "2015-01~"),
    ("2015年年中，", "2015年年中", "2015-06~"),
    ("2015年上半年", "2015年上半年", "2015-01/2015-06"),
    ("2015年下半年", "2015年下半年", "2015-07/2015-12"),
    ("2015年第一季度", "2015年第一季度", "2015-01/2015-03"),
    ("2015年四季度", "2015年四季度", "2015-10/2015-12"),
    ("2015年前三季度", "2015年前三季度", "2015-01/2015-09"),
    ("今年前8个月", "今年前8个月", "2023-01/2023-08"),
    ("2015年春，", "2015年春", "2015-21"),
    ("2015年夏天", "2015年夏天", "2015-22"),
    ("去年秋季", "去年秋季", "2022-23"),
    ("2015年冬天", "2015年冬天", "2015-24"),
    ("2015年前后", "2015年前后", "2015~"),
    ("约2015年", "约2015年", "2015~"),
    ("年底前完成", "年底", "2023-12~"),
    ("上半年，浙江", "上半年", "2023-01/2023-06"),
    ("第一季度，浙江", "第一季度", "2023-01/2023-03"),
    ("三季度，浙江", "三季度", "2023-07/2023-09"),
    ("年中，方案定稿", "年中", "2023-06~"),
    # parts of a month
    ("11月上旬", "11月上旬", "2023-11-01/2023-11-10"),
    ("10月中旬", "10月中旬", "2023-10-11/2023-10-20"),
    ("2024年2月下旬", "2024年2月下旬", "2024-02-21/2024-02-29"),
    ("11月初", "11月初", "2023-11~"),
    ("10月底", "10月底", "2023-10~"),
    ("月底前完成", "月底", "2023-11~"),
    ("本月底前完成", "本月底", "2023-11~"),
    # counted from publication
    ("今天上午开幕", "今天", "2023-11-09"),
    ("今天下午开幕", "今天", "2023-11-09"),
    ("记者今日获悉", "今日", "2023-11-09"),
    ("昨天", "昨天", "2023-11-08"),
    ("昨晚", "昨晚", "2023-11-08"),
    ("明天开幕", "明天", "2023-11-10"),
    ("前天", "前天", "2023-11-07"),
    ("后天闭幕", "后天", "2023-11-11"),
    ("今年的主题", "今年", "2023"),
    ("去年的主题", "去年", "2022"),
    ("前年的主题", "前年", "2021"),
    ("明年的主题", "明年", "2024"),
    ("今年4月", "今年4月", "2023-04"),
    ("去年6月12日", "去年6月12日", "2022-06-12"),
    ("本月8日", "本月8日", "2023-11-08"),
    ("本月8日至10日", "本月8日至10日", "2023-11-08/2023-11-10"),
    ("上月底", "上月底", "2023-10~"),
    ("上个月", "上个月", "2023-10"),
    ("下个月", "下个月", "2023-12"),
    ("周三开幕", "周三", "2023-11-08"),
    ("星期五闭幕", "星期五", "2023-11-10"),
    ("本周日", "本周日", "2023-11-12"),
    ("上周三", "上周三", "2023-11-01"),
    ("下周一", "下周一", "2023-11-13"),
    ("周三至周五", "周三至周五", "2023-11-08/2023-11-10"),
    ("上周", "上周", "2023-10-30/2023-11-05"),
    ("本周举行", "本周", "2023-11-06/2023-11-12"),
    ("周末", "周末", "2023-11-11/2023-11-12"),
    ("上周末", "上周末", "2023-11-04/2023-11-05"),
    ("三天前，他抵达", "三天前", "2023-11-06"),
    # longer times, and those that are not converted
    ("20世纪90年代", "20世纪90年代", "199X"),
    ("上世纪八十年代", "上世纪八十年代", "198X"),
    ("1990年代", "1990年代", "199X"),
    ("农历八月十八观潮", "农历八月十八", NONE),
    ("正月十五", "正月十五", NONE),
    # figures alone
    ("2023-11-08", "2023-11-08", "2023-11-08"),
    ("2023/11/8", "2023/11/8", "2023-11-08"),
    ("2023.11.8", "2023.11.8", "2023-11-08"),
    ("2015.12.16-18", "2015.12.16-18", "2015-12-16/2015-12-18"),
    ("2023-11-08T10:00", "2023-11-08", "2023-11-08"),
    ("发布时间：2023-11-08 10:30", "2023-11-08", "2023-11-08"),
    ("8/11/2023", "8/11/2023", NONE),
    ("13/11/2023", "13/11/2023", "2023-11-13"),
    ("11/13/2023", "11/13/2023", "2023-11-13"),
    ("2023-13-08", "2023-13-08", NONE),
]

ENGLISH = [
    ("on November 8, 2023, in Wuzhen", "November 8, 2023", "2023-11-08"),
    ("on Nov. 8, 2023", "Nov. 8, 2023", "2023-11-08"),
    ("on 8 November 2023", "8 November 2023", "2023-11-08"),
    ("on the 8th of November 2023", "8th of November 2023", "2023-11-08"),
    ("on November 8th, 2023", "November 8th, 2023", "2023-11-08"),
    ("on Wednesday, November 8, 2023,", "Wednesday, November 8, 2023", "2023-11-08"),
    ("Wednesday 8 November", "Wednesday 8 November", "2023-11-08"),
    ("8-Nov-2023", "8-Nov-2023", "2023-11-08"),
    ("November 31, 2023", "November 31, 2023", NONE),
    ("HANGZHOU, Nov. 8 (Xinhua)", "Nov. 8", "2023-11-08"),
    ("NOV 8", "NOV 8", "2023-11-08"),
    ("November 8–10, 2023", "November 8–10, 2023", "2023-11-08/2023-11-10"),
    ("Nov 8-10", "Nov 8-10", "2023-11-08/2023-11-10"),
    ("November 8 to 10", "November 8 to 10", "2023-11-08/2023-11-10"),
    ("between November 8 and 10", "November 8 and 10", "2023-11-08/2023-11-10"),
    ("on November 8 and 9", "November 8 and 9", "2023-11-08/2023-11-09"),
    ("on Nov. 8 & 9, 2014", "Nov. 8 & 9, 2014", "2014-11-08/2014-11-09"),
    ("November 8, 9 and 10 in Wuzhen", "November 8, 9 and 10", "2023-11-08/2023-11-10"),
    ("on 8 and 9 November 2014", "8 and 9 November 2014", "2014-11-08/2014-11-09"),
    ("November 8 and 9 firms", "November 8", "2023-11-08"),
    ("8–10 November", "8–10 November", "2023-11-08/2023-11-10"),
    ("from 8 to 10 November 2023", "8 to 10 November 2023", "2023-11-08/2023-11-10"),
    ("30 November–2 December 2016", "30 November–2 December 2016", "2016-11-30/2016-12-02"),
    ("November 28 to December 1, 2016", "November 28 to December 1, 2016", "2016-11-28/2016-12-01"),
    ("December 30, 2016 to January 2, 2017", "December 30, 2016 to January 2, 2017", "2016-12-30/2017-01-02"),
    ("December 30 to January 2, 2017", "December 30 to January 2, 2017", "2016-12-30/2017-01-02"),
    ("June to August 2015", "June to August 2015", "2015-06/2015-08"),
    ("June 2014 to May 2015", "June 2014 to May 2015", "2014-06/2015-05"),
    ("from 2014 to 2024", "2014 to 2024", "2014/2024"),
    ("2014–2024", "2014–2024", "2014/2024"),
    ("2014-2024", "2014-2024", "2014/2024"),
    ("between 2014 and 2024", "2014 and 2024", "2014/2024"),
    ("the 2014-15 season", "2014-15", "2014/2015"),
    ("November 2014", "November 2014", "2014-11"),
    ("in November of 2014", "November of 2014", "2014-11"),
    ("in June", "June", "2023-06"),
    ("in May the office", "May", "2023-05"),
    ("in 2014", "2014", "2014"),
    ("the 2014 summit", "2014", "2014"),
    ("a Wuzhen Outlook 2020 was announced", "2020", "2020"),
    ("At CES 2019, she spoke", "2019", "2019"),
    ("a WIC 2018 badge", "2018", "2018"),
    ("大会2016座谈会", "2016", "2016"),
    ("《互联网发展报告2023》", "2023", "2023"),
    ("《人民日报》11月8日讯", "11月8日", "2023-11-08"),
    ("The summit opened in Wuzhen Wednesday", "Wednesday", "2023-11-08"),
    ("On Wednesday Xi Jinping said", "Wednesday", "2023-11-08"),
    ("By June China had 5G", "June", "2023-06"),
    ("Summit to Open Today in Wuzhen", "Today", "2023-11-09"),
    ("since 2014", "2014", "2014/.."),
    ("Since November 2014,", "November 2014", "2014-11/.."),
    ("since last year", "last year", "2022/.."),
    ("as of November 2023", "November 2023", "2023-11"),
    ("at the end of 2015", "end of 2015", "2015-12~"),
    ("in late 2015", "late 2015", "2015-12~"),
    ("in early 2015", "early 2015", "2015-01~"),
    ("the beginning of 2015", "beginning of 2015", "2015-01~"),
    ("in mid-2015", "mid-2015", "2015-06~"),
    ("the first half of 2015", "first half of 2015", "2015-01/2015-06"),
    ("the first quarter of 2015", "first quarter of 2015", "2015-01/2015-03"),
    ("in Q3 2015", "Q3 2015", "2015-07/2015-09"),
    ("in the first quarter, sales", "first quarter", "2023-01/2023-03"),
    ("In the first half of the year,", "first half of the year", "2023-01/2023-06"),
    ("the spring of 2015", "spring of 2015", "2015-21"),
    ("in summer 2015", "summer 2015", "2015-22"),
    ("fall 2015", "fall 2015", "2015-23"),
    ("around 2015", "around 2015", "2015~"),
    ("early November", "early November", "2023-11~"),
    ("in mid-November 2014", "mid-November 2014", "2014-11~"),
    ("late last year", "late last year", "2022-12~"),
    ("by the end of this year", "end of this year", "2023-12~"),
    ("last June", "last June", "2023-06"),
    ("last November", "last November", "2022-11"),
    ("next June", "next June", "2024-06"),
    ("on 8 November last year", "8 November last year", "2022-11-08"),
    ("the 1990s", "1990s", "199X"),
    ("today", "today", "2023-11-09"),
    ("Yesterday, he", "Yesterday", "2023-11-08"),
    ("tomorrow", "tomorrow", "2023-11-10"),
    ("the day before yesterday", "the day before yesterday", "2023-11-07"),
    ("on Wednesday", "Wednesday", "2023-11-08"),
    ("on Thursday", "Thursday", "2023-11-09"),
    ("It will open on Wednesday", "Wednesday", "2023-11-15"),
    ("from Wednesday to Friday", "Wednesday to Friday", "2023-11-08/2023-11-10"),
    ("to be held from Wednesday to Friday", "Wednesday to Friday", "2023-11-15/2023-11-17"),
    ("It is expected to be opened on Sunday", "Sunday", "2023-11-12"),
    ("It will open on Sunday, he said", "Sunday", "2023-11-12"),
    ("They said on Tuesday that it will be held", "Tuesday", "2023-11-07"),
    ("They announced Tuesday that it will be held", "Tuesday", "2023-11-07"),
    ("It will be held, they told reporters on Monday", "Monday", "2023-11-06"),
    ("On Tuesday, they announced that it will return", "Tuesday", "2023-11-07"),
    ("It opened on Tuesday and will last three days", "Tuesday", "2023-11-07"),
    ("last Thursday", "last Thursday", "2023-11-02"),
    ("next Thursday", "next Thursday", "2023-11-16"),
    ("Friday last week", "Friday last week", "2023-11-03"),
    ("last week", "last week", "2023-10-30/2023-11-05"),
    ("this week", "this week", "2023-11-06/2023-11-12"),
    ("at the weekend", "the weekend", "2023-11-11/2023-11-12"),
    ("last month", "last month", "2023-10"),
    ("this year", "this year", "2023"),
    ("three days ago", "three days ago", "2023-11-06"),
]


@pytest.mark.parametrize(("sentence", "text", "when"), CHINESE + ENGLISH)
def test_a_date_is_found_and_resolved(sentence: str, text: str, when: str | None) -> None:
    assert read(sentence) == [(text, when)]


@pytest.mark.parametrize(
    ("sentence", "published", "earlier", "expected"),
    [
        ("19日，乌镇", date(2015, 12, 2), None, [("19日", "2015-11-19")]),
        ("19日，乌镇", date(2015, 12, 2), "2015-12-16", [("19日", "2015-12-19")]),
        ("19日，乌镇", date(2015, 12, 2), "2014", [("19日", "2015-11-19")]),
        ("31日，乌镇", date(2015, 12, 2), "2015-11-16", [("31日", None)]),
        ("12月16日，乌镇", date(2015, 1, 2), None, [("12月16日", "2014-12-16")]),
        ("19日宣布，大会将在乌镇", date(2015, 12, 2), None, [("19日", "2015-11-19")]),
        ("WUZHEN, Dec. 16 (Xinhua) -- It will", date(2015, 1, 2), None, [("Dec. 16", "2014-12-16")]),
        ("8、10日举行", PUBLISHED, None, [("8", "2023-11-08"), ("10日", "2023-11-10")]),
        ("10月8日和10日举行", PUBLISHED, None, [("10月8日", "2023-10-08"), ("10日", "2023-10-10")]),
        ("10月8、10、12日", PUBLISHED, None, [("10月8", "2023-10-08"), ("10", "2023-10-10"), ("12日", "2023-10-12")]),
        ("on 8 and 10 May 2014", PUBLISHED, None, [("8", "2014-05-08"), ("10 May 2014", "2014-05-10")]),
        ("on May 8 and 10, 2014", PUBLISHED, None, [("May 8", "2014-05-08"), ("10, 2014", "2014-05-10")]),
        ("May 8, 10 and 12", PUBLISHED, None, [("May 8", "2023-05-08"), ("10", "2023-05-10"), ("12", "2023-05-12")]),
        ("2014年开幕；第一季度，浙江", PUBLISHED, None, [("2014年", "2014"), ("第一季度", "2014-01/2014-03")]),
        ("去年年初，筹备；年中，定稿", PUBLISHED, None, [("去年年初", "2022-01~"), ("年中", "2022-06~")]),
        ("大会将于12月16日举行", date(2015, 1, 2), None, [("12月16日", "2015-12-16")]),
        ("大会将于1月6日举行", date(2015, 12, 2), None, [("1月6日", "2016-01-06")]),
        ("In December", date(2015, 1, 2), None, [("December", "2014-12")]),
        (
            "2015年12月16日开幕，12月18日闭幕",
            PUBLISHED,
            None,
            [("2015年12月16日", "2015-12-16"), ("12月18日", "2015-12-18")],
        ),
        ("今年7月底8月初，华北", PUBLISHED, None, [("今年7月底", "2023-07~"), ("8月初", "2023-08~")]),
        ("2014年以来，11月8日", PUBLISHED, None, [("2014年", "2014/.."), ("11月8日", "2023-11-08")]),
        ("Held since 2014, on Nov 8", PUBLISHED, None, [("2014", "2014/.."), ("Nov 8", "2023-11-08")]),
        ("当天下午", PUBLISHED, "2023-11-08", [("当天", "2023-11-08")]),
        ("当天下午", PUBLISHED, None, []),
        ("当天下午", PUBLISHED, "2023-11", []),
        ("次日闭幕", PUBLISHED, "2023-11-08", [("次日", "2023-11-09")]),
        ("翌日闭幕", PUBLISHED, "2023-11-08", [("翌日", "2023-11-09")]),
        ("两天后，大会闭幕", PUBLISHED, "2023-11-08", [("两天后", "2023-11-10")]),
        ("两天后，大会闭幕", PUBLISHED, None, []),
        ("同年12月", PUBLISHED, "2014-11", [("同年12月", "2014-12")]),
        ("次年闭幕", PUBLISHED, "2014-11", [("次年", "2015")]),
        ("将于当年11月28日举行", PUBLISHED, None, [("当年11月28日", None)]),
        ("On the same day he", PUBLISHED, "2023-11-08", [("the same day", "2023-11-08")]),
        ("Two days later he", PUBLISHED, "2023-11-08", [("Two days later", "2023-11-10")]),
        ("the next day he", PUBLISHED, "2023-11-08", [("the next day", "2023-11-09")]),
        ("the next day he", PUBLISHED, None, []),
        ("今天开幕 and closes tomorrow", PUBLISHED, None, [("今天", "2023-11-09"), ("tomorrow", "2023-11-10")]),
    ],
)
def test_what_is_left_out_comes_from_before_or_from_publication(
    sentence: str, published: date, earlier: str | None, expected: list[tuple[str, str | None]]
) -> None:
    assert read(sentence, published, earlier) == expected


_LOOKALIKES = """
4/5G网络|1-2个展馆|第18届大会|863计划|十四五规划|全天24/7服务|12306网站|985高校|211高校|315晚会
双11购物节|双十一购物节|版本5.0|GB/T 22239-2019|IPv6|RFC 2119|ISO 8601-2:2019|血压120/80
scores 3-2|电话0571-85910479|手机13800138000|price of $2014|2014 people|2015家企业|you may come
Theresa May said|march on|a second chance|一日千里|三月街|五四精神|九一八|the Sunday Times
十二月党人|iPhone 12|room 1108|增长11.8%|10年来|十年来|three days|两周后|3个月|三个月|为期3天
3日内办结|每周三开会|每年11月|一周三次|两周一次|第11日|近3日|30岁|5G基站|3D打印|今日头条
说明天津|当今年轻人|过去年代|以后年份|先天后天|目前年均|百日攻坚|工作日|生日|节日|日常|月亮
年轻人|日本|人民日报|月饼|周围|周年|周岁|10周年|1300年建镇史|7000年历史|Black Friday
Cyber Monday|Super Tuesday|Ash Wednesday|every Wednesday|Mondays|USA Today|China Today
Tomorrow's World|Long March|March of Dimes|May be|We may|Brian May|Women's March|Windows 2000
Blade Runner 2049|Agenda for all|9/11|+86 571 8591 0479|192.168.1.1|v2.0.1|Flight 1949
Article 2013|page 2014|No. 2015|2014年版|1:1|3.14|1/3|百分之十|3,000|1800名|12.5万
the last two years|over the last year|10-year plan|2015-strong|24小时|8时30分|上午8点|in a day
by day|decade|一年一度|数年|多年|近年来|N/A|1,949 firms|#2014|2014%|2,014|¥2014|2014.5
2014 companies joined
6月花乐队演出|3月草乐队登台|星期日乐团|今日资本和今日科技|明日传媒、昨日书店|星期五餐厅的菜单|礼拜天咖啡馆的猫
黑色星期五|超级星期二的结果|蓝色星期一|《星期六晚邮报》|《明天会更好》|《五月的鲜花》|《后天》|《1984》|“明天”乐队
“五月”的主唱|星期日泰晤士报|明日之声|今日头条的算法
Man Friday|his Girl Friday|and Blue Monday|like Ruby Tuesday|the Sunday Guardian|a Monday Club dinner
Sunday Market|and May Chen|with August Strindberg|named Wednesday Addams|singer Tuesday Weld|for April Jones
by June Carter|to May Chan|January Jones starred|October Sky|the July Crisis|the June Movement|the April Theses
the May Fourth movement|July Fourth|The Day After Tomorrow|The Day Before|the film Yesterday|the musical Tomorrow
Tomorrow Never Dies|the song “Yesterday”|a robot called "Friday"|the novel “1984”
1920×1080|1600X1200|2048*1536|1920 x 1080|1500乘2000|2016号楼|2018路公交|2000座的剧场|文二路1999弄|1600米跑|2048点
2016辆共享单车|1998分|从1950涨到2016|编号2016|型号：2018|房间号为2016|验证码 2019|2018级新生|2019版
版本为2024.1.3|升级到2023.10.2|固件2022.4.1|更新至2024.3.1|version 2024.1.3|Release 2023.10.2|upgrade to build 2021.3.1
2024.13.1|a DJI 2018|a Nokia 2010|an Antonov 2020.|a Mate 2019 was|Galaxy 2016|Core 2018
2016 Market Street|at 1984 Long Island Avenue|from 2016 to 2050 points|2048 pixels|1600 lux|2000 rpm|2016 drones
全长2018千米|面值2000的钞票|价格1999起|帧率2000|五月花号|十月文学奖|and Jan Novak|a crowd of 2016 filled
it sold for 1999.|a population of 1850|code 2016|bus 2018|slide 2014|Extension 2016|locker 1998
"""
LOOKALIKES = [one for line in _LOOKALIKES.strip().splitlines() for one in line.split("|")]


@pytest.mark.parametrize("sentence", LOOKALIKES)
def test_what_only_looks_like_a_date_is_none(sentence: str) -> None:
    assert read(sentence, earlier="2023-11") == []


def test_there_are_many_such_lookalikes() -> None:
    assert len(set(LOOKALIKES)) >= 100


def test_every_way_of_reading_is_told_in_both_languages() -> None:
    messages = messages_for("zh")
    assert messages is not None
    assert [how for how, told in HOW.items() if messages.get(told) is None] == []
    assert set(UNRESOLVED) <= HOW.keys()


# What dates are made of, so that made-up sentences are full of them.
_PIECES = """
2023|2014|11|8|10|30|0|99|年|月|日|号|-|–|—|~|/|.|,|，|、|至|到|今年|去年|当年|同月|上|下|周
三|末|底|初|旬|十|二〇一四|一|将|自|以来|起|农历|世纪|当天|次日|两天后|Nov.|November|May
Wednesday|last|next|this|the|since|from|to|between|and|early|late|mid-|end|of|1990s|Q1|today
weekend|of
"""
PIECES = st.sampled_from([*_PIECES.strip().replace("\n", "|").split("|"), " ", "（", "\x00", "２", "é", "𠮷"])
SENTENCES = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES, max_size=14).map(" ".join)
)
DAYS = st.dates()
ANCHORS = st.sampled_from(
    [
        None,
        "2014",
        "2014-11",
        "2014-11-19",
        "2014/..",
        "../2014",
        "2014-11-19/2014-11-21",
        "199X",
        "0001-01-01",
        "9999-12-31",
    ]
)


@settings(max_examples=400, deadline=None)
@given(SENTENCES, DAYS, ANCHORS)
def test_any_text_gives_dates_in_order_that_stand_where_they_are_said_to(
    text: str, published: date, anchor: str | None
) -> None:
    found = find_dates(text, published, parse(anchor) if anchor else None)
    at = 0
    for one in found:
        assert at <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert one.how in HOW
        assert (one.when is None) == (one.how in UNRESOLVED)
        assert one.when is None or parse(one.when.text) == one.when
        at = one.end


_REPEATED = """
1|年|至|-|—| |1,|1.|一|8日至|2014年|11月|自2014年|8-|Nov 8 - |8 to |between |2014-|a|每|农历
8、|8日和|8 and |Nov 8, |11月8日9时至|将8日|will on Sunday |said Sunday will |A |Man Friday |and June
《|“|1×|2016号|2016 Long |版本为|月底|星期日|http://|今|周|1/|将|第|end of |以来|the |1 |二〇一四|November |2014 |百
"""


@pytest.mark.parametrize("unit", [one for line in _REPEATED.strip("\n").splitlines() for one in line.split("|")])
def test_a_long_line_takes_linear_time(unit: str) -> None:
    begun = time.perf_counter()
    find_dates((unit * 100_000)[:100_000], PUBLISHED)
    assert time.perf_counter() - begun < 15  # well under a second where nothing else runs
