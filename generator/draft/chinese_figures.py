"""Figures as Chinese texts write them: 1800多名嘉宾, 377.3亿元, 超过百分之十, 三家研究机构."""

import re
from collections.abc import Iterator

from generator.draft.counting import Count, scaled
from generator.draft.numerals import chinese_number
from generator.model.figures import Bound

_BEFORE: dict[str, Bound] = {
    **dict.fromkeys(("不少于", "不低于", "不下于", "不下", "至少", "起码"), "at-least"),
    **dict.fromkeys(("不超过", "不高于", "不多于", "最多", "至多"), "at-most"),
    **dict.fromkeys(("将近", "接近", "逼近", "近"), "nearly"),
    **dict.fromkeys(("超过", "超出", "突破", "多于", "高于", "大于", "超", "逾"), "more-than"),
    **dict.fromkeys(("大约", "大概", "约"), "about"),
}
_NOT_AFTER = {"约": "签合预条邀违公相", "近": "附最临接亲远", "超": "英中德意"}  # 签约, 附近, 英超
_BOUND = "|".join(f"(?<![{_NOT_AFTER[word]}]){word}" if word in _NOT_AFTER else word for word in _BEFORE)

_AFTER: dict[str, Bound] = {
    **dict.fromkeys(("及以上", "以上"), "at-least"),
    **dict.fromkeys(("左右", "上下"), "about"),
    **dict.fromkeys(("以内", "以下"), "at-most"),
}
_SCALES = {
    "千": 10**3,
    "万": 10**4,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
    "百亿": 10**10,
    "千亿": 10**11,
    "万亿": 10**12,
}
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))

_DIGITS = (
    r"(?<![0-9A-Za-z./~#$¥第])(?<![0-9A-Za-z][,:\-])(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?!,?[0-9])"
    r"|[0-9]{1,15}(?![0-9]|,[0-9]{3}))"
    r"(?:\.[0-9]{1,6}(?![0-9.]))?"
)
_NUMERAL = (
    r"(?<![第分一二两三四五六七八九十百千万亿数几十多好上])"
    r"[一二两三四五六七八九十百千][一二两三四五六七八九十百千零〇]{0,9}"
)
_MONEY = r"(?:美元|欧元|英镑|港元|日元|卢布|元人民币|元|人民币)"
_METRIC = r"(?:平方公里|平方千米|平方米|公顷|亩|公里|千米|米|万吨|吨|公斤|千克|千瓦时|千瓦|兆瓦|度电|倍)"
_TIME = r"(?:多|余)?(?:月|小时|星期|礼拜|世纪|季度|年|学期|工作日|昼夜|周)"
_MEASURE = (
    rf"(?:人次|架次|人|个(?!{_TIME})"
    rf"|[名位家件项场次款座台部张篇份种类支间套本册只辆艘架栋幢户组门笔枚块片封幅卷批单票])"
)
# A noun goes on until a word that is often a verb or links.
_BOUND_NEXT = r"(?:不|至少|最多|[约近超逾](?= ?[0-9一二两三四五六七八九十]))"
_NO_NOUN = (
    rf"[来向最跨从具由用获入发成举签达受聚亮分为是有进围提通参被的在与及将等已出以左上]|(?<!公)共|{_BOUND_NEXT}"
    rf"|和(?:来|[0-9\x00]|{_BOUND_NEXT})"
)
_NOUN = rf"(?:(?!{_NO_NOUN})[㐀-鿿A-Za-z]){{0,8}}"
_UNIT = rf"(?:%|‰|个?百分点|{_MONEY}|{_METRIC}|{_MEASURE}{_NOUN})"
_RANGE = (
    rf"[0-9][0-9,.]{{0,14}}(?:{_SCALE}|%)?{_MEASURE}? ?(?:至|到|-|~) ?[0-9][0-9,.]{{0,14}}(?:{_SCALE})?"
    rf"(?:%|{_MEASURE}|{_MONEY}|{_METRIC})?"
)

_FIGURE = re.compile(
    rf"(?P<skip>(?<![0-9.,]){_RANGE}|[0-9一二两三四五六七八九十]{{1,3}}分之[0-9一二两三四五六七八九十]{{1,3}})"
    rf"|(?:(?P<before>{_BOUND})(?:了|为|是|有|达到?)? ?)?"
    rf"(?:百分之(?P<share>[一二三四五六七八九十百]{{1,5}}|[0-9]{{1,3}}(?:\.[0-9]{{1,3}})?)"
    rf"|(?:(?P<digits>{_DIGITS})|(?P<numeral>{_NUMERAL})) ?(?P<more>多|余)?(?P<scale>{_SCALE})?"
    rf"(?P<rest>多|余)? ?(?P<unit>{_UNIT})?)"
    rf"(?P<after>(?:{'|'.join(_AFTER)})(?![游]))?"
)
_BARE_HUNDREDS = ("百", "千")


def chinese_figures(text: str) -> Iterator[Count]:
    """Yield the figures of text, in plain characters, that Chinese words count."""
    for match in _FIGURE.finditer(text):
        value = None if match["skip"] else _value(match)
        if value is None:
            continue
        bound: Bound = "exact"
        if match["more"] or match["rest"]:
            bound = "more-than"
        elif match["before"]:
            bound = _BEFORE[match["before"]]
        elif match["after"]:
            bound = _AFTER[match["after"]]
        unit = _unit(match)
        yield Count(match.start(), match.end(), value, bound, unit)


def _value(match: re.Match[str]) -> int | float | None:
    """Return the value in full; None where no number counts anything."""
    if share := match["share"]:
        return scaled(share, 1) if share[0].isascii() else chinese_number(share)
    scale = _SCALES[match["scale"]] if match["scale"] else 1
    bounded = match["before"] or match["more"] or match["rest"]
    if not match["unit"] and not (match["scale"] and (bounded or match["digits"])):
        return None
    if match["digits"]:
        return scaled(match["digits"], scale)
    numeral = match["numeral"]
    if (numeral == "一" and scale == 1) or (numeral[0] in _BARE_HUNDREDS and not bounded):
        return None  # 一个 is an article, 百姓 and 千家 name no number
    number = chinese_number(numeral)
    return None if number is None else number * scale


def _unit(match: re.Match[str]) -> tuple[int, int]:
    if match["share"]:
        return (match.start("share") - 3, match.start("share"))
    return match.span("unit") if match["unit"] else (match.end(), match.end())
