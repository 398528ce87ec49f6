"""The labelled sentences, how they are scored, and that our reader is good enough on those it has never seen."""

import re
import sys
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest

from benchmarks.draft import ours as reader
from benchmarks.draft.labels import FILES, FOLDER, LANGUAGES, NoSuchText, Reading, rows, sentence, sentences
from benchmarks.draft.scoring import VIEWS, Score, score
from benchmarks.draft.told import LOOK_ALIKES, OURS, Read, dates_of, figures_of, told
from benchmarks.table import read_part
from generator.draft.found import FoundDate, FoundFigure
from generator.model.dates import NotADate, parse

PROJECT = Path(__file__).resolve().parents[2]
EVERY = (*FILES, LOOK_ALIKES)
BOUNDS = {"exact", "more-than", "at-least", "about", "nearly", "at-most"}
DAY, NEXT = date(2023, 11, 8), date(2023, 11, 9)
FIRST = Reading(0, 5, (DAY, DAY, False, False))

# ---------------------------------------------------------------- files


def test_there_are_enough_sentences_and_as_many_of_a_language_in_either_file() -> None:
    counts = Counter((name, one.language) for name in FILES for one in sentences(name))
    assert sum(counts.values()) >= 340
    assert counts["develop", "zh"] + counts["held-out", "zh"] >= 170
    assert counts["develop", "en"] + counts["held-out", "en"] >= 150
    assert all(abs(counts["develop", one] - counts["held-out", one]) <= 5 for one in LANGUAGES)
    assert len(sentences(LOOK_ALIKES)) >= 80
    assert {one.language for one in sentences(LOOK_ALIKES)} == set(LANGUAGES)


@pytest.mark.parametrize("name", EVERY)
def test_every_entry_is_written_in_one_way(name: str) -> None:
    keys = {"text", "published"} if name == LOOK_ALIKES else {"text", "published", "dates", "figures"}
    for row in rows(name):
        assert set(row) - {"earlier"} == keys, row["text"]
        assert all(set(one) == {"text", "when"} for one in row.get("dates", []))
        assert all(set(one) == {"text", "value", "bound", "unit"} for one in row.get("figures", []))
        assert {one["bound"] for one in row.get("figures", [])} <= BOUNDS, row["text"]


@pytest.mark.parametrize("name", FILES)
def test_labels_do_not_overlap(name: str) -> None:
    for one in sentences(name):
        spans = sorted((label.start, label.end) for label in (*one.dates, *one.figures))
        assert all(end <= start for (_, end), (start, _) in pairwise(spans)), one.text


@pytest.mark.parametrize("name", FILES)
def test_each_file_has_sentences_with_several_dates_with_figures_and_with_neither(name: str) -> None:
    every = sentences(name)
    assert sum(len(one.dates) > 1 for one in every) >= 15
    assert sum(bool(one.dates and one.figures) for one in every) >= 20
    assert sum(not one.dates and not one.figures for one in every) >= 10
    assert {label.says[1] for one in every for label in one.figures} == BOUNDS


def test_no_sentence_stands_twice() -> None:
    texts = Counter(row["text"] for name in EVERY for row in rows(name))
    assert [text for text, count in texts.items() if count > 1] == []


def test_no_sentence_repeats_sixteen_chinese_characters_of_the_seeds() -> None:
    ours = {part for name in EVERY for row in rows(name) for part in sixteens(row["text"])}
    assert len(ours) > 20
    theirs = {part for path in (PROJECT / "seeds").rglob("*.yml") for part in sixteens(path.read_text("utf-8"))}
    assert ours & theirs == set()


def sixteens(text: str) -> set[str]:
    """Return every sixteen Chinese characters that stand in a row."""
    runs = re.findall("[\u3400-\u9fff]{16,}", text)
    return {run[at : at + 16] for run in runs for at in range(len(run) - 15)}


def test_sixteen_characters_in_a_row_are_seen() -> None:
    assert sixteens("一二三四五六七八九十甲乙丙丁戊己庚，") == {
        "一二三四五六七八九十甲乙丙丁戊己",
        "二三四五六七八九十甲乙丙丁戊己庚",
    }
    assert sixteens("一二三四五六七八，九十甲乙丙丁戊己") == set()


# ---------------------------------------------------------------- labels


def entry(text: str, **labels: object) -> dict[str, object]:
    return {"text": text, "published": "2023-11-10", **labels}


def test_labels_are_placed_one_after_the_other() -> None:
    read = sentence(
        entry(
            "11月8日电：约20家企业8日到会。",
            dates=[{"text": "11月8日", "when": "2023-11"}, {"text": "8日", "when": "null"}],
            figures=[{"text": "约20家企业", "value": "20", "bound": "about", "unit": "家企业"}],
        )
    )
    assert [(one.start, one.end) for one in read.dates] == [(0, 5), (13, 15)]
    assert [one.says for one in read.dates] == [
        (date(2023, 11, 1), date(2023, 11, 30), False, False),
        (None, None, False, False),
    ]
    assert read.figures == (Reading(7, 13, (20.0, "about")),)
    assert (read.language, sentence(entry("In 2014")).language) == ("zh", "en")


def test_words_that_do_not_stand_in_the_sentence_and_dates_that_are_none_are_refused() -> None:
    with pytest.raises(NoSuchText, match="9日"):
        sentence(entry("8日到会。", dates=[{"text": "9日", "when": "2023-11-09"}]))
    with pytest.raises(NoSuchText):
        sentence(entry("8日到会。", dates=[{"text": "8日", "when": "2023-11-08"}] * 2))
    with pytest.raises(NotADate):
        sentence(entry("8日到会。", dates=[{"text": "8日", "when": "2023-13"}]))


# ---------------------------------------------------------------- scores


def test_what_is_found_is_right_where_it_overlaps_and_says_the_same() -> None:
    overlapping = Reading(3, 9, FIRST.says)
    assert score([([FIRST], [overlapping])]) == Score(labelled=1, hit=1, found=1, right=1)
    assert score([([FIRST], [Reading(5, 9, FIRST.says)])]) == Score(labelled=1, hit=0, found=1, right=0)
    assert score([([FIRST], [Reading(0, 5, (NEXT, NEXT, False, False))])]).right == 0


def test_what_is_missed_costs_recall_and_what_is_found_too_much_costs_precision() -> None:
    missed = score([([FIRST], []), ([FIRST], [FIRST])])
    assert (missed.precision, missed.recall) == (1.0, 0.5)
    too_much = score([([FIRST], [FIRST, Reading(7, 9, FIRST.says)]), ([], [FIRST])])
    assert (too_much.precision, too_much.recall) == (pytest.approx(1 / 3), 1.0)
    assert (score([]).precision, score([]).recall) == (None, None)


def test_one_thing_found_does_not_answer_for_another_sentence() -> None:
    assert score([([FIRST], []), ([], [FIRST])]) == Score(labelled=1, hit=0, found=1, right=0)


def test_marks_and_last_days_count_only_in_the_views_that_look_at_them() -> None:
    marked = Reading(0, 5, (DAY, DAY, True, False))
    longer = Reading(0, 5, (DAY, NEXT, False, False))
    rights = {name: [score([([FIRST], [one])], view).right for one in (marked, longer)] for name, view in VIEWS.items()}
    assert rights == {"marks": [0, 0], "days": [1, 0], "first": [1, 1]}


def test_a_figure_needs_its_value_and_its_bound() -> None:
    label = Reading(0, 6, (1800.0, "more-than"))
    assert score([([label], [Reading(0, 4, (1800, "more-than"))])]).right == 1
    assert score([([label], [Reading(0, 4, (1800.0, "exact"))])]).right == 0
    assert score([([label], [Reading(0, 4, (18000.0, "more-than"))])]).right == 0


def test_the_tables_give_shares_by_file_language_and_tool() -> None:
    one = sentence(entry("On Nov. 8", dates=[{"text": "Nov. 8", "when": "2023-11-08"}]))
    right = Reading(3, 9, (DAY, DAY, False, False))
    read = [Read("develop", OURS, one, (right, FIRST._replace(end=2)), ()), Read(LOOK_ALIKES, OURS, one, (right,))]
    text = told(read, "en")
    assert f"| develop | English | {OURS} | 1 | 2 | 50.0% | 100.0% | 50.0% | 100.0% | 50.0% | 100.0% |" in text
    assert f"| English | {OURS} | 1 | 1 |" in text


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_pages_show_the_scores_of_the_locked_peers(locale: str) -> None:
    shown = read_part((PROJECT / "docs" / locale / "draft.md").read_text("utf-8"), "scores")
    locked = re.findall(r"^(dateparser|jionlp)==(\S+)", (FOLDER / "peers.txt").read_text("utf-8"), re.MULTILINE)
    assert len(locked) == 2
    assert all(f"{name} {version}" in shown for name, version in locked)
    assert "://" not in (FOLDER / "peers.txt").read_text("utf-8")


def test_what_our_reader_finds_is_compared_by_its_days_marks_value_and_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "约20家企业9日到会，8/11/2023"
    one = sentence(entry(text, earlier="2023-11"))
    found = [FoundDate(6, 8, "9日", parse("2023-11-09~"), ""), FoundDate(11, 20, "8/11/2023", None, "")]
    dates = SimpleNamespace(find_dates=lambda *given: found if given == (text, one.published, one.earlier) else [])
    figures = SimpleNamespace(find_figures=lambda given: [FoundFigure(0, 6, given[:6], 20, "about", "家企业")])
    monkeypatch.setitem(sys.modules, "generator.draft.dates", dates)
    monkeypatch.setitem(sys.modules, "generator.draft.figures", figures)
    unresolved = Reading(11, 20, (None, None, False, False))
    assert reader.dates(one) == (Reading(6, 8, (NEXT, NEXT, True, False)), unresolved)
    assert reader.figures(one) == (Reading(0, 6, (20.0, "about")),)


# ---------------------------------------------------------------- our reader, from the day that it is there


def ours(name: str) -> list[Read]:
    """Return what our reader finds in a file, in sentences that it was never tried on."""
    pytest.importorskip("generator.draft.dates")
    pytest.importorskip("generator.draft.figures")
    return [Read(name, OURS, one, reader.dates(one), reader.figures(one)) for one in sentences(name)]


def test_dates_of_sentences_never_seen_are_read() -> None:
    reached = dates_of(ours("held-out"))["marks"]
    assert (reached.precision or 0) >= 0.95
    assert (reached.recall or 0) >= 0.95


def test_figures_of_sentences_never_seen_are_read() -> None:
    reached = figures_of(ours("held-out"))
    assert (reached.precision or 0) >= 0.95
    assert (reached.recall or 0) >= 0.95


def test_nothing_that_only_looks_like_a_date_is_taken_for_one() -> None:
    found = [(one.sentence.text, one.dates) for one in ours(LOOK_ALIKES) if one.dates]
    assert found == []
