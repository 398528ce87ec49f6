"""Every date and number rests on a work, and the languages rest on the same works."""

from pathlib import Path

import pytest

from tests.series import APPEAL, BO, FAIR, FORUM, GLOSSARY, LATER_HERALD, REVISED, SPEAKS, THIRD, Change, edit, told

CITED = "[@lake-herald-2021-05-12]"
UNCITED = [
    ("zh: 她谈到", f"zh: 她于十点到场，场内有三百人。她谈到{CITED}", 13, "她于十点到场，场内有三百人。"),
    ("en: She spoke", f"en: Three hundred were there. She spoke {CITED}", 14, "Three hundred were there."),
    ("en: She spoke", f"en: She came at 10. {CITED} It rose by 3.5. She spoke {CITED}", 14, "It rose by 3.5."),
]


@pytest.mark.parametrize(("old", "new", "line", "sentence"), UNCITED)
def test_a_figure_without_a_work_is_told_with_its_sentence(
    old: str, new: str, line: int, sentence: str, seeds: Path
) -> None:
    edit(SPEAKS, old, new)(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.line, problem.args["sentence"]) for problem in problems] == [
        ("cite-missing", line, sentence)
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("zh: 她谈到", f"zh: 她于十点到场。{CITED}她谈到"),
        ("zh: 她谈到", f"zh: 她于十点到场{CITED}。她谈到"),
        ("en: She spoke", "en: She came early. She spoke"),
        ("en: She spoke", f"en: She came at 10. {CITED} She spoke"),
    ],
)
def test_a_sentence_that_is_cited_or_states_no_figure_is_in_order(old: str, new: str, seeds: Path) -> None:
    edit(SPEAKS, old, new)(seeds)
    assert told(seeds) == []


NOTE = "note: {zh: 见2021年5月。, en: See May 2021.}\n"
NOTES: list[tuple[Change, int]] = [
    (edit(FAIR, "note: {zh: 展会日期据协会通报推定。, en: The date of the fair is inferred.}\n", NOTE), 2),
    (edit(THIRD, "cite: [lake-herald-2023-06-02]\nfigures", f"cite: [lake-herald-2023-06-02]\n{NOTE}figures"), 2),
    (edit(GLOSSARY, "  note: {zh: 旧的说法。, en: The older term.}\n", f"  {NOTE}"), 2),
    (edit(BO, "name:", f"{NOTE.replace('note', 'text')}name:"), 2),
    (edit(LATER_HERALD, "note: {zh: 日期据报道内容推定。, en: The date is inferred from the report.}\n", NOTE), 0),
]


@pytest.mark.parametrize(("change", "count"), NOTES)
def test_notes_are_cited_too_but_for_those_of_sources(change: Change, count: int, seeds: Path) -> None:
    if change is NOTES[3][0]:
        path = seeds / BO
        path.write_text(path.read_text("utf-8").split("text:")[0], "utf-8")
    change(seeds)
    assert [problem.rule for problem in told(seeds)] == ["cite-missing"] * count


def test_languages_that_rest_on_different_works_are_told_for_each(seeds: Path) -> None:
    edit(SPEAKS, "水展]]。[@lake-herald-2021-05-12]", "水展]]。[@lake-appeal-study]")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.line, problem.args["locale"], problem.args["lacking"]) for problem in problems] == [
        ("cite-unequal", 13, "zh", "lake-herald-2021-05-12"),
        ("cite-unequal", 14, "en", "lake-appeal-study"),
    ]


def test_a_language_that_cites_nothing_is_told(seeds: Path) -> None:
    edit(FORUM, "会场。[@lake-herald-2023-06-02]", "会场。")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.args["locale"]) for problem in problems] == [("cite-unequal", "zh")]


def test_neither_order_nor_place_nor_number_of_citations_counts(seeds: Path) -> None:
    edit(
        REVISED,
        "条款。[@lake-appeal-study, pp. 3–4; @lake-society-2022-06]",
        "条款。[@lake-society-2022-06; @lake-appeal-study]",
    )(seeds)
    edit(REVISED, "The revision", "The revision [@lake-appeal-study, p. 1]")(seeds)
    assert told(seeds) == []


def test_a_language_that_is_missing_cites_nothing_and_need_not(seeds: Path) -> None:
    edit(SPEAKS, "  en: She spoke of the [[water-fair|fair]]. [@lake-herald-2021-05-12]\n", "")(seeds)
    assert [problem.rule for problem in told(seeds)] == ["translation-missing"]


@pytest.mark.parametrize(
    ("taken", "keys"),
    [
        ("issued: 2021-05-12\n", ["issuer"]),
        ("issuer: lake-society\n", ["issued"]),
        ("issued: 2021-05-12\nissuer: lake-society\n", []),
        ("", ["issued", "issuer"]),
    ],
)
def test_when_and_by_whom_a_document_was_issued_rests_on_a_work(taken: str, keys: list[str], seeds: Path) -> None:
    if taken:
        edit(APPEAL, taken, "")(seeds)
    assert told(seeds) == []
    edit(APPEAL, "\ncite: [lake-herald-2021-05-12]\n", "\n")(seeds)
    problems = told(seeds)
    assert [(problem.rule, problem.args["key"]) for problem in problems] == [("value-uncited", key) for key in keys]
    lines = (seeds / APPEAL).read_text("utf-8").splitlines()
    assert [lines[problem.line - 1].split(":")[0] for problem in problems] == keys
