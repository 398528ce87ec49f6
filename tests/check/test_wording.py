"""Our own words: no long run of words stands in a source text too."""

import time
from pathlib import Path

import pytest

from generator.build import check_seeds
from tests.series import PLACES, SPEAKS, append, assert_filled, edit

CHINESE = "湖边的人们在清晨聚集起来谈论水的颜色和远方的船"
ENGLISH = "people gathered by the lake at dawn and spoke about the colour of water"


def found(seeds: Path, zh: str, en: str, source: str) -> list[tuple[str, int]]:
    """Return what is told of a text when a source text is at hand."""
    edit(SPEAKS, "zh: 她谈到[[water-fair|水展]]。", f"zh: {zh}。")(seeds)
    edit(SPEAKS, "en: She spoke of the [[water-fair|fair]].", f"en: {en}.")(seeds)
    problems = check_seeds(seeds, {"herald.txt": source}).problems
    for problem in problems:
        assert_filled(problem, "zh")
        assert problem.args["text"] == "herald.txt"
    return [(problem.rule, problem.line) for problem in problems]


CHINESE_ROWS = [
    (CHINESE[:16], CHINESE, True, "16 characters"),
    (CHINESE[:15], CHINESE, False, "15 characters"),
    (CHINESE[:8] + "，" + CHINESE[8:16], CHINESE, True, "punctuation does not count"),
    (CHINESE[:8] + "[@lake-herald-2021-05-12]" + CHINESE[8:16], CHINESE, True, "nor does a citation"),
    (CHINESE[:8] + "*" + CHINESE[8:16] + "*", CHINESE, True, "nor does emphasis"),
    (CHINESE[:16], CHINESE[:8] + "\n　　" + CHINESE[8:], True, "nor does a line break in the source"),
    (CHINESE[:8] + "不" + CHINESE[8:16], CHINESE, False, "another character between"),
    ("湖泊协会和湖报以及湖畔论坛和湖畔会议闭幕", "湖泊协会和湖报以及湖畔论坛和湖畔会议闭幕", False, "names may stand"),
]
ENGLISH_ROWS = [
    (" ".join(ENGLISH.split()[:10]), ENGLISH, True, "10 words"),
    (" ".join(ENGLISH.split()[:9]), ENGLISH, False, "9 words"),
    (" ".join(ENGLISH.split()[:10]).title(), ENGLISH, True, "capitals do not count"),
    (" ".join(ENGLISH.split()[:10]), ENGLISH.replace(" ", "\n"), True, "nor do line breaks"),
    (" ".join(ENGLISH.split()[:10]).replace(" the", ", the"), ENGLISH, True, "nor does punctuation"),
    (
        "people gathered by Lake Town in 2021 and Ada Lake of Lake Society spoke there",
        "",
        False,
        "nothing to take from",
    ),
]


@pytest.mark.parametrize(("written", "source", "taken", "why"), CHINESE_ROWS)
def test_a_run_of_chinese_is_told(written: str, source: str, taken: bool, why: str, seeds: Path) -> None:
    assert found(seeds, written, "So it is", source) == ([("words-not-own", 13)] if taken else []), why


@pytest.mark.parametrize(("written", "source", "taken", "why"), ENGLISH_ROWS)
def test_a_run_of_english_is_told(written: str, source: str, taken: bool, why: str, seeds: Path) -> None:
    assert found(seeds, "如此", written, source) == ([("words-not-own", 14)] if taken else []), why


@pytest.mark.parametrize("number", ["1800多名", "126个国家和地区", "20场", "2021年5月10日", "约3.5万人次", "第2届"])
def test_a_number_with_its_unit_cuts_a_run(number: str, seeds: Path) -> None:
    written = CHINESE[:10] + number + CHINESE[10:20]
    assert found(seeds, written, "So it is", written) == []


def test_without_source_texts_nothing_is_compared(seeds: Path) -> None:
    edit(SPEAKS, "zh: 她谈到[[water-fair|水展]]。", f"zh: {CHINESE}。")(seeds)
    assert check_seeds(seeds).problems == []
    assert check_seeds(seeds, {}).problems == []


def test_a_text_among_thousands_of_names_is_compared_in_time(seeds: Path) -> None:
    place = "- id: lake-town-{0}\n  name: {{zh: 湖边第{0}镇, en: Lake Town {0}}}\n"
    append(PLACES, "".join(place.format(number) for number in range(5000)))(seeds)
    text = ("The lake, the Lake Tower and Lake Town 4999 lie by the lake. " * 1000, "湖边的湖与湖边第4999镇。" * 1000)
    edit(SPEAKS, "zh: 她谈到[[water-fair|水展]]。", f"zh: {text[1]}")(seeds)
    edit(SPEAKS, "en: She spoke of the [[water-fair|fair]].", f"en: '{text[0]}'")(seeds)
    begun = time.perf_counter()
    check_seeds(seeds, {"herald.txt": "nothing"})
    assert time.perf_counter() - begun < 60  # it would take minutes or never end
