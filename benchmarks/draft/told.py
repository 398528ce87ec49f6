"""The scores as tables, in each language of the pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.draft.labels import FILES, LANGUAGES, Reading, Sentence
from benchmarks.draft.scoring import VIEWS, Score, score
from benchmarks.table import table

OURS = "timeline draft"
LOOK_ALIKES = "look-alikes"
_DATES = ("file", "language", "tool", "labelled", "found", "precision", "recall")
WORDS = {
    "en": {
        "file": "file", "language": "language", "tool": "tool", "zh": "Chinese", "en": "English",
        "labelled": "labelled", "found": "found", "precision": "precision", "recall": "recall",
        "days": "days only", "first": "first day only", "sentences": "sentences", "false": "false dates",
        "Dates": "Dates:", "Figures": "Figures:", "Look-alikes": "Dates found where there are none:",
    },
    "zh": {
        "file": "文件", "language": "语言", "tool": "工具", "zh": "中文", "en": "英文",
        "labelled": "标注", "found": "找到", "precision": "准确率", "recall": "召回率",
        "days": "只比起止日", "first": "只比首日", "sentences": "句数", "false": "误认的日期",
        "Dates": "日期：", "Figures": "数字：", "Look-alikes": "没有日期的句子里误认的日期：",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Read:
    """What one tool read in a sentence of a file; figures: None where it reads none at all."""

    file: str
    tool: str
    sentence: Sentence
    dates: tuple[Reading, ...]
    figures: tuple[Reading, ...] | None = None


def told(read: Sequence[Read], locale: str) -> str:
    """Return the three tables, each after its name: dates, figures, look-alikes; one without rows is left out."""
    words = WORDS[locale]
    views = [f"{words[kind]}, {words[view]}" for view in ("days", "first") for kind in ("precision", "recall")]
    if locale == "zh":
        views = [view.replace(", ", "，") for view in views]
    dates = table([*(words[key] for key in _DATES), *views], _date_rows(read, words))
    head = ("file", "language", "labelled", "found", "precision", "recall")
    figures = table([words[key] for key in head], _figure_rows(read, words))
    false = table([words[key] for key in ("language", "tool", "sentences", "false")], _false_rows(read, words))
    parts = (("Dates", dates), ("Figures", figures), ("Look-alikes", false))
    return "\n".join(f"{words[name]}\n\n{part}" for name, part in parts if part.count("\n") > 2)


def dates_of(read: Sequence[Read]) -> dict[str, Score]:
    """Return the score of dates in every view."""
    pairs = [(one.sentence.dates, one.dates) for one in read]
    return {name: score(pairs, view) for name, view in VIEWS.items()}


def figures_of(read: Sequence[Read]) -> Score:
    """Return the score of figures."""
    return score([(one.sentence.figures, one.figures or ()) for one in read])


def _date_rows(read: Sequence[Read], words: dict[str, str]) -> Iterator[tuple[object, ...]]:
    for file, language, tool, some in _groups(read, FILES):
        by = dates_of(some)
        strict = _shares(by["marks"]) if tool.startswith(OURS) else ("–", "–")
        counts = (by["marks"].labelled, by["marks"].found)
        yield (file, words[language], tool, *counts, *strict, *_shares(by["days"]), *_shares(by["first"]))


def _figure_rows(read: Sequence[Read], words: dict[str, str]) -> Iterator[tuple[object, ...]]:
    for file, language, _, some in _groups([one for one in read if one.figures is not None], FILES):
        by = figures_of(some)
        yield (file, words[language], by.labelled, by.found, *_shares(by))


def _false_rows(read: Sequence[Read], words: dict[str, str]) -> Iterator[tuple[object, ...]]:
    for _, language, tool, some in _groups(read, (LOOK_ALIKES,)):
        yield words[language], tool, len(some), sum(len(one.dates) for one in some)


def _groups(read: Sequence[Read], files: tuple[str, ...]) -> Iterator[tuple[str, str, str, list[Read]]]:
    tools = list(dict.fromkeys(one.tool for one in read))
    for file in files:
        for language in LANGUAGES:
            for tool in tools:
                some = [one for one in read if (one.file, one.sentence.language, one.tool) == (file, language, tool)]
                if some:
                    yield file, language, tool, some


def _shares(one: Score) -> tuple[str, str]:
    return _percent(one.precision), _percent(one.recall)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f}%"
