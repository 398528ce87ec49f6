"""A small seeds folder in which the examples of the contribute pages can stand: what they refer to is there."""

from pathlib import Path

from generator.build import check_seeds
from generator.model.problems import Problem
from tests.docs.written import Block, blocks, page

SMALLEST = "seeds/events/2015/2015-12-18-summit-closes.yml"
COMPLETE = "seeds/events/2017/2017-12-04-blue-books.yml"

_SOURCE = """\
kind: press
title: {zh: 报道, en: Report}
publisher: lake-herald
language: zh
read_as: print
"""
_STAND_INS = {
    "sources/xinhua-2015-12-18-closing.yml": _SOURCE,
    "sources/cgtn-2017-12-04-reports.yml": _SOURCE,
    "sources/zhejiang-daily-2023-11-07-ren-interview.yml": _SOURCE,
    "entities/organisations/xinhua.yml": "name: {zh: 新华社, en: Xinhua}\n",
    "entities/organisations/world-internet-conference.yml": "name: {zh: 大会, en: World Internet Conference}\n",
    "events/2018/2018-11-08-blue-books.yml": """\
when: 2018-11-08
lane: document
title: {zh: 蓝皮书, en: Blue books}
cite: [cgtn-2017-12-04-reports]
""",
    "editions/2017.yml": """\
name: {zh: 第四届, en: Fourth}
when: 2017-12-03/2017-12-05
where: wuzhen
cite: [zhejiang-daily-2023-11-07-ren-interview]
""",
}
"""Records that the examples name and do not show; the id is the name of the file."""

_KINDS = {
    "lanes": ("summit", "document"),
    "organisation_kinds": ("academic",),
    "document_kinds": ("report",),
}


def furnish(seeds: Path) -> None:
    """Put into a copy of the small series what the examples take for granted."""
    series = (seeds / "series.yml").read_text("utf-8")
    for key, ids in _KINDS.items():
        listed = "".join(f"  - {{id: {name}, name: {{zh: 类, en: Kind}}}}\n" for name in ids)
        series = series.replace(f"{key}:\n", f"{key}:\n{listed}", 1)
    (seeds / "series.yml").write_text(series, "utf-8")
    with (seeds / "places.yml").open("a", encoding="utf-8") as places:
        places.write("- id: zhejiang\n  name: {zh: 浙江, en: Zhejiang}\n")
    for file, text in _STAND_INS.items():
        put(seeds, f"seeds/{file}", f'id: "{Path(file).stem}"\n{text}')


def examples(locale: str) -> list[Block]:
    """Return the YAML examples of a contribute page in order."""
    return [block for block in blocks(page(locale, "contribute")) if block.language == "yaml"]


def smallest(locale: str) -> str:
    """Return the first example, the smallest event."""
    return examples(locale)[0].text


def put_examples(seeds: Path, locale: str) -> None:
    """Put every example where the page says; one without a place completes the complete event."""
    first, *others = examples(locale)
    put(seeds, SMALLEST, first.text)
    for block in others:
        put(seeds, block.file or COMPLETE, block.text)


def put(seeds: Path, file: str, text: str) -> None:
    """Write a file named as on the page (`seeds/…`), or add to it where it is there."""
    path = seeds / file.removeprefix("seeds/")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8", newline="") as opened:
        opened.write(text)


def problems_of(seeds: Path) -> list[Problem]:
    """Return everything that is told of a seeds folder."""
    return check_seeds(seeds).problems
