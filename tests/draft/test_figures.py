"""Figures in sentences: numbers that count, with bound and unit, and numbers that count nothing."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.draft.figures import find_figures


def read(sentence: str) -> list[tuple[str, int | float, str, str]]:
    """Return text, value, bound and unit of every figure found."""
    return [(one.text, one.value, one.bound, one.unit) for one in find_figures(sentence)]


@pytest.mark.parametrize(
    ("sentence", "text", "value", "bound", "unit"),
    [
        ("1800多名嘉宾参会", "1800多名嘉宾", 1800, "more-than", "名嘉宾"),
        ("来自126个国家和地区", "126个国家和地区", 126, "exact", "个国家和地区"),
        ("，580余家企业", "580余家企业", 580, "more-than", "家企业"),
        ("近百场活动", "近百场活动", 100, "nearly", "场活动"),
        ("共签约12个项目", "12个项目", 12, "exact", "个项目"),
        ("附近3家企业", "3家企业", 3, "exact", "家企业"),
        ("最多为300万元", "最多为300万元", 3_000_000, "at-most", "元"),
        ("约有300家企业", "约有300家企业", 300, "about", "家企业"),
        ("突破600万人次", "突破600万人次", 6_000_000, "more-than", "人次"),
        ("300家企业和不到10人", "300家企业", 300, "exact", "家企业"),
        ("under four heads", "four heads", 4, "exact", "heads"),
        ("just under 2,000 guests", "just under 2,000 guests", 2000, "nearly", "guests"),
        ("百余家", "百余家", 100, "more-than", "家"),
        ("逾600家企业", "逾600家企业", 600, "more-than", "家企业"),
        ("超过3200万元", "超过3200万元", 32_000_000, "more-than", "元"),
        ("金额377.3亿元", "377.3亿元", 37_730_000_000, "exact", "元"),
        ("突破2.4万亿元", "突破2.4万亿元", 2_400_000_000_000, "more-than", "元"),
        ("2.5万余人", "2.5万余人", 25_000, "more-than", "人"),
        ("10多亿元", "10多亿元", 1_000_000_000, "more-than", "元"),
        ("约1500名嘉宾", "约1500名嘉宾", 1500, "about", "名嘉宾"),
        ("15项左右", "15项左右", 15, "about", "项"),
        ("1000人上下", "1000人上下", 1000, "about", "人"),
        ("至少24人", "至少24人", 24, "at-least", "人"),
        ("不少于20项", "不少于20项", 20, "at-least", "项"),
        ("1000人以上", "1000人以上", 1000, "at-least", "人"),
        ("最多5人", "最多5人", 5, "at-most", "人"),
        ("不超过30家", "不超过30家", 30, "at-most", "家"),
        ("300人以内", "300人以内", 300, "at-most", "人"),
        ("将近50%", "将近50%", 50, "nearly", "%"),
        ("增长18.5%", "18.5%", 18.5, "exact", "%"),
        ("占百分之十", "百分之十", 10, "exact", "百分之"),
        ("三家研究机构", "三家研究机构", 3, "exact", "家研究机构"),
        ("一百二十六个国家", "一百二十六个国家", 126, "exact", "个国家"),
        ("１２００名代表", "１２００名代表", 1200, "exact", "名代表"),
        ("2,000名代表", "2,000名代表", 2000, "exact", "名代表"),
        ("网民8.02亿，", "8.02亿", 802_000_000, "exact", ""),
        ("总面积81000平方米", "81000平方米", 81_000, "exact", "平方米"),
        ("more than 1,800 guests", "more than 1,800 guests", 1800, "more-than", "guests"),
        ("over 120 countries and regions", "over 120 countries and regions", 120, "more-than", "countries and regions"),
        ("upwards of 500 firms", "upwards of 500 firms", 500, "more-than", "firms"),
        ("3,000+ visitors", "3,000+ visitors", 3000, "more-than", "visitors"),
        ("at least 20 projects", "at least 20 projects", 20, "at-least", "projects"),
        ("no fewer than 20 projects", "no fewer than 20 projects", 20, "at-least", "projects"),
        ("some 100 experts", "some 100 experts", 100, "about", "experts"),
        ("roughly 100 experts", "roughly 100 experts", 100, "about", "experts"),
        ("nearly 2,000 participants", "nearly 2,000 participants", 2000, "nearly", "participants"),
        ("close to 2,000 participants", "close to 2,000 participants", 2000, "nearly", "participants"),
        ("up to 500 people", "up to 500 people", 500, "at-most", "people"),
        ("no more than 500 people", "no more than 500 people", 500, "at-most", "people"),
        ("1.2 million users", "1.2 million users", 1_200_000, "exact", "users"),
        ("37.73 billion yuan", "37.73 billion yuan", 37_730_000_000, "exact", "yuan"),
        ("2.4 trillion yuan", "2.4 trillion yuan", 2_400_000_000_000, "exact", "yuan"),
        ("$5.4 billion", "$5.4 billion", 5_400_000_000, "exact", "$"),
        ("18.5 percent", "18.5 percent", 18.5, "exact", "percent"),
        ("18.5 per cent", "18.5 per cent", 18.5, "exact", "per cent"),
        ("six hundred companies", "six hundred companies", 600, "exact", "companies"),
        ("two ministers", "two ministers", 2, "exact", "ministers"),
        ("twenty-one firms", "twenty-one firms", 21, "exact", "firms"),
        ("two thousand five hundred guests", "two thousand five hundred guests", 2500, "exact", "guests"),
        ("In 2014, 1,200 guests", "1,200 guests", 1200, "exact", "guests"),
        ("2014 people", "2014 people", 2014, "exact", "people"),
    ],
)
def test_a_figure_is_found_with_its_bound_and_unit(
    sentence: str, text: str, value: int | float, bound: str, unit: str
) -> None:
    assert read(sentence) == [(text, value, bound, unit)]


_LOOKALIKES = """
第十届大会|第18届|一个平台|一场盛会|一批成果|一项|数百家企业|几十个国家|千年古镇|百姓生活
2023年11月8日|10年|3个月|三天|30岁|十周年|24小时|4/5G|863计划|十四五|三分之一|1-2个展馆
30至40个国家|IPv6|5G基站|GB/T 22239-2019|第3页|第285窟|12306|4.0版|one of the guests
hundreds of people|dozens of firms|several companies|30 to 40 countries|30-40 firms
one third of users|10-year plan|ten years|three days|the 10th summit|iPhone 12|Room 1108|page 12
不足300家企业|不到十家|少于30人|低于20%|fewer than 300 guests|less than 20 percent|below 50 percent
aged 30|RFC 2119|24/7|in 2014|Nov. 8
"""


@pytest.mark.parametrize("sentence", [one for line in _LOOKALIKES.strip().splitlines() for one in line.split("|")])
def test_a_number_that_counts_nothing_is_no_figure(sentence: str) -> None:
    assert read(sentence) == []


_PIECES = """
1|20|300|1,800|2.5|万|亿|千|百|十|三|一百|多|余|约|近|超过|至少|以上|左右|名|个|家|元|%|嘉宾
国家|百分之|分之|至|-|.|,|$|more|than|nearly|two|hundred|million|people|yuan|percent|the|of|+|第
届|年|１|，|：
"""
PIECES = st.sampled_from(_PIECES.strip().replace("\n", "|").split("|"))


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES, max_size=14).map(" ".join)
    )
)
def test_any_text_gives_figures_in_order_that_stand_where_they_are_said_to(text: str) -> None:
    at = 0
    for one in find_figures(text):
        assert at <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert one.value >= 0
        assert one.unit in one.text
        at = one.end


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1.",
        "百",
        "万",
        "10家",
        "1800多名嘉宾",
        "家",
        "two ",
        "five hundred ",
        "more than ",
        "word ",
        "$",
        " ",
        "第",
        "一",
        "-",
        "1 ",
        "百分之",
    ],
)
def test_a_long_line_takes_linear_time(unit: str) -> None:
    begun = time.perf_counter()
    find_figures((unit * 100_000)[:100_000])
    assert time.perf_counter() - begun < 15  # about a second where nothing else runs
