"""Dates, numbers, addresses and prose that are not what they should be."""

from tests.series import FIRST, OPENS, PLACES, SPEAKS, STUDY, Refusal, edit


def _when(name: str, written: str, rule: str, en: str, zh: str) -> Refusal:
    return Refusal(name, edit(OPENS, "when: 2021-05-10", f"when: {written}"), rule, "3:7", en, zh)


def _url(name: str, written: str, rule: str, en: str, zh: str) -> Refusal:
    return Refusal(name, edit(STUDY, "url: https://society.example/study?id=7", f"url: {written}"), rule, "8:6", en, zh)


def _value(name: str, written: str, en: str, zh: str) -> Refusal:
    return Refusal(name, edit(FIRST, "value: 1800", f"value: {written}"), "number-form", "15:12", en, zh)


def _text(name: str, written: str, rule: str, en: str, zh: str) -> Refusal:
    return Refusal(name, edit(SPEAKS, "她谈到[[water-fair|水展]]。", f"她谈到水展。{written}"), rule, "13:7", en, zh)


DATES = [
    _when("slashes in a date", "2021/05/10", "date-slashes", "write 2021-05-10, with hyphens", "写作2021-05-10"),
    _when("a day that its month lacks", "2021-04-31", "date-impossible-day", "“2021-04-31” has a day", "该月不存在"),
    _when("a month that no year has", "2021-13-01", "date-impossible-month", "write 01 to 12", "请写01至12"),
    _when("a date in Chinese", "2021年5月10日", "date-chinese-date", "write 2021-05-10", "请写2021-05-10"),
    _when("single digits in a date", "2021-5-1", "date-short-month", "write 2021-05-01", "请写2021-05-01"),
    _when("full-width digits", "２０２１-０５-１０", "date-full-width", "write 2021-05-10", "写作2021-05-10"),
    _when("a time in a date", "2021-05-10 10:30", "date-has-time", "write 2021-05-10, and the time", "具体时刻"),
    _when("a time in ISO form", "2021-05-10T10:30", "date-has-time", "write 2021-05-10", "请写2021-05-10"),
    _when("dots in a date", "2021.05.10", "date-dots", "write 2021-05-10", "写作2021-05-10"),
    _when("a dash in a date", "2021–05–10", "date-dash", "write 2021-05-10", "请写2021-05-10"),
    _when("a range by a tilde", "2021-05-10~2021-05-12", "date-range-sign", "write 2021-05-10/2021-05-12", "斜线连接"),
    _when("a range backwards", "2021-05-12/2021-05-10", "date-backwards", "ends before it begins", "终止早于起始"),
    _when("a date in words", "last May", "date-not-edtf", "“last May” is not a date", "不是可识别的日期"),
    _when("a date between a word processor's quotes", "“2021-05-10”", "date-not-edtf", "not a date", "不是可识别"),
    _when("a date without hyphens", "20210510", "date-no-hyphens", "write 2021-05-10", "请写2021-05-10"),
    Refusal(
        "a time with a full-width colon",
        edit(SPEAKS, 'time: "10:30"', 'time: "10：30"'),
        "time-form",
        "4:7",
        'two digits each, as "09:30"',
        '如"09:30"',
    ),
    Refusal(
        "a time of day that is none",
        edit(SPEAKS, '"10:30"', "24:30"),
        "time-form",
        "4:7",
        "“24:30” is not",
        "“24:30”不是",
    ),
    Refusal(
        "a time of Arabic digits", edit(SPEAKS, '"10:30"', "1٣:30"), "time-form", "4:7", "is not a time", "不是时间"
    ),
]

NUMBERS = [
    _value("1,800 as a number", "1,800", "“1,800” is not a plain number", "“1,800”不是单纯的数字"),
    _value("1800多 as a number", "1800多", "“over”, “about”, “nearly” and the like go into bound", "写在bound里"),
    _value("full-width digits as a number", "１８００", "is not a plain number", "只写数字"),
    _value("a number of Arabic digits", "١٨٠٠", "is not a plain number", "只写数字"),
    _value("a number with a plus sign", "+1800", "“+1800” is not", "“+1800”不是"),
    _value("a number with a zero before it", "01800", "“01800” is not", "“01800”不是"),
    _value("a number with an exponent", "1.8e3", "Write digits only", "只写数字"),
    _value("a number in hexadecimals", "0x708", "Write digits only", "只写数字"),
    _value("infinity", ".inf", "Write digits only", "只写数字"),
    _value("not a number", ".nan", "Write digits only", "只写数字"),
    _value("a number too long for a computer", "9" * 400, "is not a plain number", "不是单纯的数字"),
    _value("1.8万", "1.8万", "“1.8万” is not", "“1.8万”不是"),
    Refusal("a number that is no whole", edit(FIRST, "number: 1", "number: 1.5"), "number-form", "3:9", "1.5", "1.5"),
    Refusal(
        "degrees beyond the pole", edit(PLACES, "lat: 46.5", "lat: 465"), "number-degrees", "5:8", "between", "之间"
    ),
    Refusal("degrees in minutes", edit(PLACES, "lat: 46.5", "lat: 46°30′"), "number-form", "5:8", "46°30′", "46°30′"),
]

ADDRESSES = [
    _url("an address that is a script", "javascript:alert(1)", "url-scheme", "begin with https://", "以https://"),
    _url(
        "an address that is a Script",
        "JaVaScRiPt://x.example/%0aalert(1)",
        "url-scheme",
        "not a web address",
        "不是网址",
    ),
    _url("an address that is data", "data:text/html,hello", "url-scheme", "not a web address", "不是网址"),
    _url("an address by ftp", "ftp://society.example/study", "url-scheme", "http://", "http://"),
    _url("an address without a scheme", "society.example/study", "url-scheme", "begin with", "开头"),
    _url("an address without a host", "https:///study", "url-form", "not a complete web address", "不是完整的网址"),
    _url("an address with a space", "https://society.example/a study", "url-form", "from the browser", "从浏览器"),
    _url("an address with a quote", 'https://society.example/"onclick', "url-form", "from the browser", "重新复制"),
    _url("an address with half a bracket", "https://[society.example/", "url-form", "complete", "完整"),
    _url("an address with an odd port", "https://society.example:70000/", "url-form", "complete", "完整"),
    _url("an address with the port 0", "https://society.example:0/", "url-form", "complete", "完整"),
    _url("a password in an address", "https://me:secret@society.example/", "url-credentials", "before the @", "@之前"),
    _url("a name in an address", "https://me@society.example/", "url-credentials", "user name", "用户名"),
]

PROSE = [
    _text("a citation of no id", "[@Lake Herald]", "text-bad-citation", "[@Lake Herald] is not a citation", "不是引注"),
    _text("a citation without a comma", "[@lake-herald-2021-05-12 p. 2]", "text-bad-citation", "p. 2]", "p. 2]"),
    _text("a citation of two with a comma", "[@a, @b]; [@]", "text-bad-citation", "[@one; @two]", "[@one; @two]"),
    _text("an unclosed citation", "[@lake-herald-2021-05-12", "text-bad-unclosed", "never closed", "没有闭合"),
    _text("a citation in full-width brackets", "【@lake-herald-2021-05-12】", "text-bad-citation", "【@", "【@"),
    _text("a full-width @", "[＠lake-herald-2021-05-12]", "text-bad-citation", "Write [@source-id]", "[＠"),
    _text("an unclosed link", "[[water-fair]", "text-bad-unclosed", "[[record-id]]", "[[record-id]]"),
    _text("a link with a space", "[[water fair]]", "text-bad-link", "is not a link to a record", "不是指向记录的链接"),
    _text("a link without words", "[[water-fair|]]", "text-bad-link", "[[record-id|words]]", "[[record-id|文字]]"),
    _text("a bracket within a citation", "[@lake-herald-2021-05-12, [sic]]", "text-bad-unclosed", "[@", "[@"),
    _text(
        "a link to no record",
        "[[water-fare]]",
        "reference-near",
        "Perhaps “water-fair” was meant",
        "是否想写“water-fair”",
    ),
    _text(
        "a citation of no source in one language", "[@lake-herald-2021-05-13]", "reference-near", "no source", "来源"
    ),
    Refusal(
        "a sentence with a number and no citation",
        edit(SPEAKS, "en: She spoke", "en: She came at 10. She spoke"),
        "cite-missing",
        "14:7",
        "has no citation: “She came at 10.”",
        "没有引注：“She came at 10.”",
    ),
    Refusal(
        "a word processor's quotes around a title",
        edit(SPEAKS, "{zh: 湖爱达致辞, en", "{zh: “湖爱达致辞”, en"),
        "text-word-quotes",
        "11:13",
        "a word processor's quotation marks",
        "文字处理软件的引号",
    ),
    Refusal(
        "a word processor's quotes around a text",
        edit(SPEAKS, "en: She spoke of the [[water-fair|fair]]. [@lake-herald-2021-05-12]", "en: “She spoke.”"),
        "text-word-quotes",
        "14:7",
        "Delete them",
        "请删去",
    ),
    Refusal(
        "a title over two lines",
        edit(
            SPEAKS,
            "title: {zh: 湖爱达致辞, en: Ada Lake speaks}",
            "title:\n  zh: 湖爱达致辞\n  en: |\n    Ada Lake\n    speaks",
        ),
        "text-lines",
        "13:7",
        "a line break in a name or title",
        "名称或标题里有换行",
    ),
    Refusal(
        "a place by its name",
        edit(SPEAKS, "where: lake-town", "where: Lake Town"),
        "id-form-try",
        "5:8",
        "Perhaps: lake-town",
        "可改为：lake-town",
    ),
]

VALUES = [*DATES, *NUMBERS, *ADDRESSES, *PROSE]
