"""Names made of words of time: 5月花乐队, 《星期日泰晤士报》, Man Friday, June Wang, The Day After Tomorrow."""

import re

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_CHINESE = (
    r"(?:[今明昨][日天]|[前后]天|(?:周|星期|礼拜)[一二三四五六日天]"
    r"|(?<![0-9一二三四五六七八九十年])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)"
)

# What a capital letter means before a weekday, where it begins no name.
_NO_NAME = (
    r"(?:On|Last|Next|This|That|Each|Every|By|Until|Till|Since|From|To|Before|After|Come|Late|Early|Past|Another"
    r"|Between|And|Or|But|Only|When|Where|While|As|Through|Starting|Opening|Closing|Yesterday|Today|Tomorrow"
    rf"|Posted|Published|Updated|Date|{_WEEKDAY}|{_MONTH})\b"
)
# Places and titles that may stand after a month with no comma: By June China will…
_NO_FAMILY_NAME = (
    r"(?:Chin(?:a|ese)|Beijing|Wuzhen|Hangzhou|Zhejiang|Tongxiang|Shanghai|Hong|President|Premier|Prime|Vice|Minister"
    rf"|Europe|European|America|American|Russian?|Xi|{_MONTH}|{_WEEKDAY})\b"
)
_ORDINAL = (
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|[A-Z][a-z]+teenth|Thirtieth"
    r"|Twent(?:ieth|y-[A-Za-z]+))\b"
)
_WHO = r"(?:named|called|singer|actor|actress|author|writer|poet|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Lady|Sir|Professor)"
_OF_WEEKDAYS = (
    r"(?:Times|Telegraph|Express|Guardian|Independent|Club|Group|Night|Magazine|Review|School|Prayers?|Market|Brunch"
    r"|Blues|Football|Roast)\b"
)
_OF_MONTHS = (
    r"(?:Revolution|Movement|War|Group|Club|Manifesto|Uprising|Crisis|Days|Plot|Coup|Massacre|Hare|Films|Records|Hotel)"
)
_BEFORE_A_NAME = rf"(?:\A|(?<=[\"“(])|\b(?:and|or|an?|like|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|{_WHO}) )"

_ENGLISH_NAMES = (
    rf"{_BEFORE_A_NAME}(?!{_NO_NAME})[A-Z][a-z]{{1,20}} {_WEEKDAY}(?! (?:said|says|will|[a-z]+ed)\b)",
    rf"\b(?:[Tt]he|[Aa]) {_WEEKDAY}(?= [A-Z][a-z])",
    rf"\b{_WEEKDAY} {_OF_WEEKDAYS}",
    rf"\b{_WHO} (?:{_WEEKDAY}|{_MONTH})(?= [A-Z][a-z])",
    rf"\b(?:and|or|for|to|by|of|from|with|the|The) (?:Jan|March|April|May|June|August)"
    rf"(?= (?!{_NO_FAMILY_NAME})[A-Z][a-z]+)",
    rf"(?:\A|\b(?:and|or|by|with|an?) ){_MONTH}(?= (?!{_NO_FAMILY_NAME})[A-Z][a-z]+\b)",
    rf"\b{_MONTH} {_ORDINAL}|\b[Tt]he {_MONTH} {_OF_MONTHS}\b",
    r"\bThe Day (?:After|Before)\b(?: Tomorrow| Yesterday)?",
    r"(?<![A-Za-z'])[a-z][a-z'-]{0,20} (?:Today|Tomorrow|Yesterday|Tonight)\b",
    r"\b(?:Today|Tomorrow|Yesterday) (?:Once|Never|Comes|Belongs|Was|Is)\b",
    rf"(?<=[\"“'])(?:Today|Tomorrow|Yesterday|Tonight|{_WEEKDAY}|{_MONTH}|[0-9]{{4}})(?=[\"”'])",
)

_ENDS = r"(?=[的和与及、，。,;；:：()（）\s在也都则又是有将“”]|$)"
_CHINESE_NAMES = (
    r"《(?:[0-9]{4}》|(?![^》]{0,80}(?:(?:1[5-9]|2[01])[0-9]{2}|[一二][〇○零一二三四五六七八九]{3}年))[^》]{1,80}》)",
    rf"(?<=[“\"「『]){_CHINESE}(?=[”\"」』])",
    r"(?:(?<![0-9])[0-9]{1,2}|(?<![年一二三四五六七八九十])[一二三四五六七八九十]{1,2})月"
    r"(?:花(?![开季期展卉朵市海])|文学奖|文学社|诗社|剧场|党人|革命|起义|战争|风暴|之恋)",
    rf"{_CHINESE}[^\s0-9，。；、的]?(?:乐队|乐团|合唱团|女团|男团|组合{_ENDS})",
    rf"{_CHINESE}(?:头条|泰晤士|邮报|电讯报|镜报|之[声星光家]|晚?报社|餐厅{_ENDS})",
    rf"{_CHINESE}(?:科技|传媒|资本|集团|控股|书店|书屋|书房|影业|文化|文创|咖啡馆?|酒吧|茶馆|民宿|客栈|出版社|周刊"
    rf"|画报|网络|教育|公司|剧社|实验室|工作室|广场){_ENDS}",
    r"(?:黑色|超级|蓝色|疯狂|网络|血色|圣灰|快乐)(?:星期|周|礼拜)[一二三四五六日天]",
)

NAMES = re.compile("|".join((*_CHINESE_NAMES, *_ENGLISH_NAMES)))
"""What has a word of time in it and names no time, told by what stands around it."""
