"""The forms through which people send records in: the headings of their answers, in each language."""

import typing
from dataclasses import dataclass

LINE = 300
TEXT = 8000
"""How many characters an answer of one line, or of several, may have."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    key: what the answer is. labels: its heading by language. needed: whether it must be answered; `own` where it must
    be in the form of its own language. choices: a kind that find.choices knows, or the options themselves.
    longest: of the answer, in characters.
    """

    key: str
    labels: dict[str, str]
    needed: bool | str = False
    choices: str | tuple[str, ...] = ()
    longest: int = LINE

    def is_needed(self, locale: str) -> bool:
        """Tell whether the form in a language asks for an answer."""
        return self.needed is True or self.needed == locale


def _field(key: str, zh: str, en: str, needed: bool | str = False, **more: typing.Any) -> Field:
    return Field(key, {"zh": zh, "en": en}, needed, **more)


_CONFIRMED = _field("confirmed", "确认", "Please confirm", longest=TEXT)

FORMS: dict[str, tuple[Field, ...]] = {
    "new-event": (
        _field("when", "日期", "Date", True),
        _field("title.zh", "标题（中文）", "Title in Chinese", "zh"),
        _field("title.en", "标题（英文）", "Title in English", "en"),
        _field("lane", "类别", "Lane", True, choices="lanes"),
        _field("where", "地点", "Place"),
        _field("text.zh", "经过（中文）", "What happened, in Chinese", longest=TEXT),
        _field("text.en", "经过（英文）", "What happened, in English", longest=TEXT),
        _field(
            "named",
            "涉及的人物、组织、文件和项目",
            "People, organisations, documents and programmes",
            longest=TEXT,
        ),
        _field("source", "来源的网址或编号", "Address or id of the source", True, longest=2000),
        _field("source.title", "来源的标题", "Title of the source"),
        _field("source.publisher", "来源的发布者", "Publisher of the source"),
        _field("source.published", "来源的发布日期", "Date of the source"),
        _field("source.kind", "来源的种类", "Kind of source", choices="source_kinds"),
        _field("source.language", "来源的语言", "Language of the source"),
        _field("source.read_as", "看到的是", "What you read", choices="readings"),
        _CONFIRMED,
    ),
    "correction": (
        _field("record", "哪一条记录", "Which record", True, longest=2000),
        _field("field", "哪里有误", "What is wrong", True, choices=("when", "where", "figure", "other")),
        _field("before", "现在的内容", "What it says now", True, longest=TEXT),
        _field("after", "应改为", "What it should say", True, longest=TEXT),
        _field("reason", "理由", "Why", True, longest=TEXT),
        _field("source", "依据的来源", "The source that says so", longest=2000),
        _CONFIRMED,
    ),
    "dead-link": (
        _field("address", "打不开的网址", "Address that does not open", True, longest=2000),
        _field("tried", "哪一天试的", "Day on which you tried"),
        _field("archive", "见到的存档网址", "Address of a stored copy that you saw", longest=2000),
        _field("seen", "看到了什么", "What you saw instead", longest=TEXT),
    ),
}
