"""Forms as GitHub sends them, filled in for the small series."""

from generator.propose.forms import FORMS

EVENT_ZH = {
    "when": "2023-06-02",
    "title.zh": "水上交流",
    "title.en": "An exchange on water",
    "lane": "会议（meeting）",
    "where": "湖镇",
    "text.zh": "来宾有50人。\n交流在湖边举行。",
    "text.en": "It had 50 guests. It was held by the lake.",
    "named": "湖爱达\n湖畔倡议书\n某某",
    "source": "https://news.example/a/1?utm_source=x",
    "source.title": "On water",
    "source.publisher": "湖报",
    "source.published": "2023-06-03",
    "source.kind": "媒体（press）",
    "source.language": "en",
    "source.read_as": "网页原文（original）",
    "confirmed": "- [X] 内容是我用自己的话写的，不是照抄来源。",
}
EVENT_EN = EVENT_ZH | {
    "lane": "Meetings (meeting)",
    "where": "Lake Town",
    "source": "lake-herald-2023-06-02",
    "named": "",
}


def sent(form: str, locale: str, answers: dict[str, str]) -> str:
    """Return a form's text, with the line ends that GitHub sends."""
    parts = [f"### {one.labels[locale]}\n\n{answers.get(one.key) or '_No response_'}" for one in FORMS[form]]
    return "\n\n".join(parts).replace("\n", "\r\n")
