"""Chinese expressions that count from somewhere: 昨天, 上周三, 当天, 三天后, 年底, 20世纪90年代, and lunar dates."""

import re

from generator.draft.chinese_parts import PARTS_OF_MONTH, QUARTERS
from generator.draft.counted import day_from_anchor, day_from_publication, week, weekday_of_week, weekdays
from generator.draft.numerals import chinese_number
from generator.draft.resolve import Named, read_named
from generator.draft.setting import DateRule, Reading, Setting

_DAYS = {
    "大前天": -3,
    "前天": -2,
    "前日": -2,
    "昨": -1,
    "今": 0,
    "明": 1,
    "后天": 2,
    "大后天": 3,
}
_WEEKS = {"上上": -2, "上": -1, "本": 0, "这": 0, "": 0, "下": 1, "下下": 2}
_WEEKDAYS = {
    sign: number for number, signs in enumerate(("一", "二", "三", "四", "五", "六", "日天末")) for sign in signs
}

_TODAY = (
    r"(?<![说声证表文光阐发黎聪简透标])明(?:天(?![津气才]|下(?!午))|日(?![期本方报起]))"
    r"|(?<![至当现如])今(?:天(?![津气才]|下(?!午))|日(?![益常趋渐本报新头说])|晨|早(?!已)|晚(?!会|报))"
    r"|昨(?:天|日|晚|夜|晨)"
    r"|大?前天(?![津气才])|(?<![之目以先提日年月周天赛会战眼])前日|(?<![先0-9十日天年月周])大?后天(?![津气才赋性培])"
)
_WEEK = r"(?P<which>上上|上|本|这|下下|下)个?(?:周|星期|礼拜)"
_SOME_WEEKDAY = (
    r"(?<![每逢期两一二三四五六七八九十几数半个0-9])(?P<of>上上|上|本|这|下下|下)?个?(?:周|星期|礼拜)"
    r"(?P<weekday>[一二三四五六日天末])(?:(?:至|到|-)(?:周|星期|礼拜)?(?P<until>[一二三四五六日天]))?"
    r"(?![围均年岁期度次刊报家场届位年晚六]|[一二三四五六七八九十])"
)
_COUNT = r"[0-9]{1,3}|[一二两三四五六七八九十]{1,3}"
_CENTURY = r"(?:(?P<century>1[0-9]|2[01]|十[六七八九]|二十一?)世纪|(?P<before>上个?世纪|本世纪)|(?P<none>(?<![0-9])))"
_DECADE = r"(?P<decade>[1-9]0|[一二三四五六七八九]十)年代"


def _read_day(match: re.Match[str], setting: Setting) -> Reading:
    days = next(days for word, days in _DAYS.items() if match.group().startswith(word))
    return day_from_publication(days, setting)


def _read_weekday(match: re.Match[str], setting: Setting) -> Reading:
    weeks = _WEEKS[match["of"] or ""]
    if match["weekday"] == "末":
        return week(weeks, setting, weekend=True)
    reading = weekday_of_week(_WEEKDAYS[match["weekday"]], weeks, setting)
    return weekdays(reading, _WEEKDAYS[match["until"]]) if match["until"] else reading


def _read_week(match: re.Match[str], setting: Setting) -> Reading:
    return week(_WEEKS[match["which"]], setting)


def _read_same_day(match: re.Match[str], setting: Setting) -> Reading | None:
    return day_from_anchor(0, setting)


def _read_next_day(match: re.Match[str], setting: Setting) -> Reading | None:
    return day_from_anchor(1, setting)


def _read_days_away(match: re.Match[str], setting: Setting) -> Reading | None:
    days = chinese_number(match["count"])
    if days is None:
        return None
    if match["way"] == "后":
        return day_from_anchor(days, setting)
    return day_from_publication(-days, setting)


def _read_part(match: re.Match[str], setting: Setting) -> Reading:
    part = {
        "年底": "late",
        "年末": "late",
        "岁末": "late",
        "年初": "early",
        "年中": "mid",
        "上半年": "first-half",
        "下半年": "second-half",
        "前三季度": "three-quarters",
    }
    words = match.group()
    return read_named(Named(part=part.get(words) or QUARTERS[words[-3]]), setting)


def _read_part_of_month(match: re.Match[str], setting: Setting) -> Reading:
    year, month = setting.month or (setting.published.year, setting.published.month)
    how = "anchor-month" if setting.month else "relative-month"
    return read_named(Named(year, month, part=PARTS_OF_MONTH[match.group()], how=how), setting)


def _read_decade(match: re.Match[str], setting: Setting) -> Reading:
    if match["none"] is not None:
        return Reading(None, "unknown")
    this = setting.published.year // 100 + 1
    century = chinese_number(match["century"] or "") or (this if match["before"] == "本世纪" else this - 1)
    decade = chinese_number(match["decade"])
    return Reading(f"{century - 1:02}{(decade or 0) // 10}X", "full" if match["century"] else "relative-year")


def _read_decade_of_years(match: re.Match[str], setting: Setting) -> Reading:
    return Reading(f"{match['decade']}X", "full")


def _read_around(match: re.Match[str], setting: Setting) -> Reading:
    return Reading(f"{match['year']}~", "full")


def _read_lunar(match: re.Match[str], setting: Setting) -> Reading:
    return Reading(None, "lunar")


CHINESE_FIRST: tuple[DateRule, ...] = tuple(
    DateRule(re.compile(pattern), read)
    for pattern, read in (
        (
            r"(?:农历|阴历|夏历)[^，。；、,;]{0,12}?(?:[正腊冬一二三四五六七八九十]月"
            r"(?:初?[一二三四五六七八九十廿]{1,3}日?)?)",
            _read_lunar,
        ),
        (
            r"[正腊冬一二三四五六七八九十]月(?:初[一二三四五六七八九十]|十五(?![日号])"
            r"|廿[一二三四五六七八九]?)|[正腊]月",
            _read_lunar,
        ),
        (_CENTURY + _DECADE + "(?:初期?|中期|末期?|后期)?", _read_decade),
        (r"(?<![0-9])(?P<decade>1[0-9]{2}|20[0-9])0年代(?:初期?|中期|末期?|后期)?", _read_decade_of_years),
        (r"(?:大约|约)(?:在|于)?(?P<year>(?<![0-9])(?:1[0-9]|20)[0-9]{2})年(?![前底初末间])", _read_around),
    )
)
"""What would be read wrongly as a plain date."""

CHINESE_RELATIVE: tuple[DateRule, ...] = tuple(
    DateRule(re.compile(pattern), read)
    for pattern, read in (
        (_TODAY, _read_day),
        (_SOME_WEEKDAY, _read_weekday),
        (rf"{_WEEK}(?![边围])", _read_week),
        (r"当[天日晚](?!津)|同日|同一天", _read_same_day),
        (r"[次翌]日|(?:\A|(?<=[，。；,]))第二天", _read_next_day),
        (rf"(?:\A|(?<=[，。；,：“在就早于]))(?P<date>(?P<count>{_COUNT})天(?P<way>[后前]))", _read_days_away),
        (
            r"(?<![0-9当近新大多今去明前后本来往每历])(?:年底|岁末|年末|年初(?!一))|"
            r"(?<![一二两三四五六七八九十个数0-9大])[上下]半年|前三季度|(?<![前近每个十0-9年])第?[一二三四]季度(?!假)"
            r"|(?:(?<![^，。；、,;:(（\s到至于在今截])|\A)年中(?=[,，、前]|将)",
            _read_part,
        ),
        (
            r"(?<![0-9一二三四五六七八九十本上下个当同次每这各逐年])月(?:[底末]|初(?![一二三四五六七八九十]))(?![会])",
            _read_part_of_month,
        ),
    )
)
