"""What looks like a date or a figure and is none: names, numbers of things, standards, scores, durations."""

import re

from generator.draft.names import NAMES
from generator.draft.not_years import NOT_YEARS
from generator.draft.plain import cover

_CHINESE_NAMES = (
    r"863计划|973计划|双(?:11|十一|12|十二)|[\"“]?十[一二三四五]五[\"”]?(?:规划|期间|时期)?|三月街"
    r"|五月天|八月桂花|十月革命|十月怀胎|六月雪"
    r"|七月流火|十二月党人|12月党人|九一八|五四(?:运动|青年|精神)|一二九|七七事变|一日千里|一日三餐"
    r"|一日之计|一日游|今日(?:头条|说法|中国|美国|关注)"
    r"|昨日重现|昨日之日|明日之星|明日方舟|明日帝国|后天(?:培养|努力|因素|形成|环境)|天天向上|周一围"
    r"|周六福|三八(?:妇女节|红旗手)|六一儿童|八一(?:建军|勋章|厂|电影)"
    r"|十一(?:黄金周|长假|假期)|春夏秋冬|四季度假|百年好合"
)
_CHINESE_SPANS = (
    r"每年(?:的)?[0-9一二三四五六七八九十]{1,2}月(?:份|[0-9一二三四五六七八九十]{1,3}[日号])?(?:(?:至"
    r"|到|-)[0-9]{1,2}月)?"
    r"|每月[0-9]{1,2}[日号]|每(?:年|月|周|个?星期)[一二三四五六日天春夏秋冬末底初]*"
    r"|[1-9][0-9]00年(?:的)?(?:文明|建[镇城]|悠久|发展|历史)(?:的)?[史历]?史?|[0-9]{4}年建[镇城]史"
    r"|[0-9]{4}年前的?(?:马家浜|文明|先民|人类)"
    r"|公元前[0-9]{1,4}年|[0-9]{1,2}日[0-9]{1,2}夜|[0-9]{1,3}周年|(?:周岁|虚岁)|[12][0-9]{3}年(?:版|款"
    r"|产)|(?<![0-9])[0-9]年期"
)
_ENGLISH_NAMES = (
    r"Sunday (?:Times|Telegraph|Express|Mirror|Mail|World|Post|Morning Post|School|school)|(?:Mail"
    r"|Observer) on Sunday|(?:Black|Good|Freaky|Casual) Friday"
    r"|Cyber Monday|(?:Super|Fat|Shrove|Giving|Ruby) Tuesday|Ash Wednesday|Wednesday Addams|(?:Maundy"
    r"|Throwback) Thursday"
    r"|(?:Easter|Palm|Bloody) (?:Sunday|Monday)|Saturday Night|Friday Night|Friday the 13th|Man Friday"
    r"|(?:USA|China|Russia|India|Arms Control|Beijing|Physics|Psychology|Israel|Euro) Today|[Tt]oday "
    r"(?:Show|show|programme)|Tomorrow's World|TechCrunch Tomorrow"
    r"|(?:Theresa|Brian|Elaine|Robert|Ms|Mrs|Mr|Prime Minister|PM|Lady|Peter) May\b|Long March|March "
    r"(?:on|of|for) [A-Z][a-z]+|Women's March"
    r"|Windows (?:7|8|10|11|95|98|2000|XP)|Office (?:2000|20[0-9]{2})|[A-Z][a-z]+ 20(?:30|35|49) "
    r"(?:Agenda|Vision)|Blade Runner 2049|Cyberpunk 2077"
    r"|April (?:Fool|Fools)|(?:July|June|October) (?:Revolution|Days)|Black September|October Surprise"
    r"|August (?:Wilson|Rush)|June (?:Allyson|Carter)"
    r"|September 11(?:th)? attacks|Fourth of July|Red October|Cinco de Mayo|[Mm]ay (?:be|have|not|also|well|still)\b"
)
_NUMBERS = (
    r"(?<![0-9A-Za-z])(?:GB/?T?|ISO|IEC|IEEE|RFC|YD/?T|DIN|EN|ITU-T|BS|ANSI)[ /-]?[A-Z]?\.?[0-9]{1,6}"
    r"(?:[-.:][0-9]{1,5}){0,4}(?:年)?"
    r"|[0-9]{1,2}/[0-9]{1,2}[A-Z]|24/7|24x7|7x24|7×24|9/11|[0-9]{2,3}/[0-9]{2,3}(?![0-9/])"
    r"|(?<![0-9])0[0-9]{2,3}-[0-9]{7,8}|(?<![0-9])1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}(?![0-9])|"
    r"(?<![0-9])[48]00-[0-9]{3,4}-[0-9]{3,4}"
    r"|\+[0-9]{1,3}[ -][0-9]{2,4}(?:[ -][0-9]{3,5}){1,3}|[¥$€£] ?[0-9][0-9,.]{0,14}"
    r"|(?<![A-Za-z])(?:[Rr]oom|[Bb]ooth|[Pp]age|pp?\.|[Ff]light|iPhone|[Vv]ersion|[Hh]all|[Ll]evel"
    r"|[Mm]odel|[Cc]hannel|No\.|RFC|Article|Route|Apt\.?|Suite) [0-9]{1,5}"
    r"|(?<![A-Za-z])v[0-9]{1,5}(?:\.[0-9]{1,5}){0,4}|(?<![0-9.])[0-9]{1,4}(?:\.[0-9]{1,4}){3}"
    r"(?![0-9.])|https?://[^\s，。）)]{1,2000}"
    r"|[0-9]{6,8}[-–][0-9]{3,8}"
)
_NOT_A_DATE = re.compile("|".join((_CHINESE_NAMES, _CHINESE_SPANS, _ENGLISH_NAMES, _NUMBERS)))

_NOT_A_FIGURE = re.compile(
    r"第[0-9一二三四五六七八九十百]{1,6}(?:[个名位家件项场次款座台部张篇份种类支届期])?"
    r"|https?://[^\s，。）)]{1,2000}|(?:百|千)分[点]|一百零八将"
    r"|[0-9一二三四五六七八九十两百千]{1,6}(?:多|余)?(?:周年|岁|年|天|日|小时|分钟|秒|个?月|周|届|世纪"
    r"|年代|点(?!主张)|号|时|楼|层|路|室)"
    # It is less, but nobody knows by how much.
    r"|(?<!不)(?:不足|不到|少于|低于|未满|不满|未达)[了为有]? ?(?:百分之)?[0-9一二三四五六七八九十两百千]"
    r"[0-9一二三四五六七八九十两百千,.]{0,14}"
    r"|(?<![0-9A-Za-z])(?:GB/?T?|ISO|IEC|RFC|IPv)[ /-]?[0-9.:-]{1,20}|24/7|[0-9]{1,2}/[0-9]{1,2}[A-Z]"
    r"|[0-9.]{1,5}[GgKk](?![A-Za-z])|863计划|12306|(?:双|七七)十[一二]"
    r"|十[一二三四五]五|(?:一|三)(?:方面|带一路|同|起|直|致|般|定|体|些|样|种|边)"
)


def without_lookalikes(text: str) -> str:
    """Return text, in plain characters, with what only seems to name a date covered."""
    for pattern in (_NOT_A_DATE, NAMES, NOT_YEARS):
        text = cover(text, [match.span() for match in pattern.finditer(text) if match.group()])
    return text


def figure_lookalikes(text: str) -> list[tuple[int, int]]:
    """Return where a number in text, in plain characters, counts nothing: it ranks, names, or measures time."""
    return [match.span() for match in _NOT_A_FIGURE.finditer(text) if match.group()]
