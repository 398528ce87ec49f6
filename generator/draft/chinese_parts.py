"""The words of which Chinese dates are made, as patterns, and what their parts of years and months mean."""

YEAR = r"(?:(?<![0-9.])(?:1[0-9]|20|21)[0-9]{2}|(?<![〇○零一二三四五六七八九])[一二][〇○零一二三四五六七八九]{3})"
YEAR_WORD = (
    r"(?:(?<![当现如])今年(?![代轻龄纪])|(?<![过失离死])去年(?![轻代龄纪均])|"
    r"(?<![0-9一二三四五六七八九十百目之以多])前年"
    r"|(?<![说声证表文发])明年(?![轻龄])|(?<![0-9以之今此百])后年(?!均)|来年|(?<![0-9日根成原])本年(?![轻龄])"
    r"|(?<![以晚线])上年(?![轻龄纪])|(?<![想几])当年|(?<![不相])同年(?![级龄])|次年|翌年|那一?年(?!代))"
)
MONTH = r"(?:(?<![0-9.])[0-9]{1,2}|(?<![一二三四五六七八九十个])(?:十[一二]?|[元一二三四五六七八九]))"
MONTH_WORD = r"(?:(?<![0-9根日成])本月|(?<![以])上个?月|下个?月|这个月|(?<![想])当月|(?<![不])同月|次月)"
DAY = r"(?:(?<![0-9.])[0-9]{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"

PARTS_OF_MONTH = {
    "上中旬": "first-twenty-days",
    "中下旬": "last-twenty-days",
    "上旬": "first-ten-days",
    "中旬": "middle-ten-days",
    "下旬": "last-ten-days",
    "月初": "early",
    "月底": "late",
    "月末": "late",
    "初": "early",
    "底": "late",
    "末": "late",
    "前后": "around",
    "左右": "around",
}
PARTS_OF_YEAR = {
    "年初": "early",
    "年中": "mid",
    "年底": "late",
    "年末": "late",
    "岁末": "late",
    "初": "early",
    "中": "mid",
    "底": "late",
    "末": "late",
    "上半年": "first-half",
    "下半年": "second-half",
    "前三季度": "three-quarters",
    "前后": "around",
    "左右": "around",
}
QUARTERS = {"一": "q1", "二": "q2", "三": "q3", "四": "q4", "首": "q1", "1": "q1", "2": "q2", "3": "q3", "4": "q4"}
SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}

PART_OF_MONTH = rf"(?:{'|'.join(PARTS_OF_MONTH)})(?![步心次])"
QUARTER = r"第?[一二三四1-4首]季度"
SEASON = r"[初早仲盛暮金深晚寒隆]?[春夏秋冬](?:[天季日]|(?=[,，。、；;.!?）)\s举召开在的至到]|$))"
FIRST_MONTHS = r"前(?:[2-9]|1[01]|[二两三四五六七八九]|十一?)个?月"
# 年中 and 中 begin too many other words (年中国…, 年中秋) to be taken anywhere but before a stop or a verb.
_MIDDLE = r"年?中(?=[,，。、；;]|$|将|召开|举行|举办|发布|完成|以来)"
_OTHERS = "|".join(part for part in PARTS_OF_YEAR if "中" not in part)
PART_OF_YEAR = rf"(?:{SEASON}|{QUARTER}|{FIRST_MONTHS}|{_MIDDLE}|(?:{_OTHERS})(?![步次]))"

WEEKDAY = r"(?:周|星期|礼拜)[一二三四五六日天]"
JOIN = r" {0,2}(?:至|到|-{1,2}|~) {0,2}"
