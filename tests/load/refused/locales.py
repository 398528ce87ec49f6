"""Languages of the series that neither the theme nor CLDR knows, or that stand twice."""

from tests.series import SERIES, Refusal, edit

ENGLISH = "{id: en, tag: en, territory: en_GB, name: English}"
SECOND = ENGLISH.replace("tag: en", "tag: en-GB")

# A table: each mistake is read in two or three lines.
# fmt: off
LOCALES = [
    Refusal("a territory with a hyphen", edit(SERIES, "en_GB", "en-GB"), "locale-territory", "8:34",
            "with underscores, as zh_Hans_CN or en_GB", "请用下划线连接"),
    Refusal("a territory that is none", edit(SERIES, "en_GB", "xx_YY"), "locale-territory", "8:34",
            "“xx_YY” is not a locale of CLDR", "CLDR中没有“xx_YY”这个区域设置"),
    Refusal("a country that is none", edit(SERIES, "en_GB", "en_YY"), "locale-territory", "8:34", "“en_YY” is not",
            "没有“en_YY”"),
    Refusal("a territory of words", edit(SERIES, "en_GB", "Great Britain"), "locale-territory", "8:34",
            "“Great Britain” is not", "没有“Great Britain”"),
    Refusal("a territory that leaves its folder", edit(SERIES, "en_GB", "../../en_GB"), "locale-territory", "8:34",
            "“../../en_GB” is not", "没有“../../en_GB”"),
    Refusal("a tag with an underscore", edit(SERIES, "tag: en,", "tag: en_GB,"), "locale-tag", "8:19",
            "as zh-Hans or en-GB", "如zh-Hans、en-GB"),
    Refusal("a tag of no language", edit(SERIES, "tag: en,", "tag: xx-YY,"), "locale-tag", "8:19",
            "“xx-YY” is not a language tag", "“xx-YY”不是语言标签"),
    Refusal("a tag that leaves its folder", edit(SERIES, "tag: en,", "tag: ../../main,"), "locale-tag", "8:19",
            "is not a language tag", "不是语言标签"),
    Refusal("a language that the theme does not speak", edit(SERIES, "tag: en,", "tag: ga-IE,"), "locale-theme", "8:19",
            "no words in ga-IE", "主题没有ga-IE的文字"),
    Refusal("a language that stands twice", edit(SERIES, ENGLISH, f"{ENGLISH}\n  - {SECOND}"),
            "locale-twice", "9:10", "the same id: en", "的id也是en"),
    Refusal("a tag twice", edit(SERIES, "tag: en,", "tag: ZH-hans,"), "locale-twice", "8:19", "the same tag: ZH-hans",
            "的tag也是ZH-hans"),
    Refusal("an original that is no language", edit(SERIES, "original: zh", "original: fr"), "reference-unknown",
            "9:11", "no language with the id fr", "没有id为fr的语言"),
]
