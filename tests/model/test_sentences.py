"""Prose cut into sentences: where one ends, whether it is cited, whether it states a date or a number."""

import time

import pytest

from generator.model.sentences import sentences_of
from generator.model.text import parse_prose

# What is written, with ∥ where a sentence ends; those that are cited end in ✓.
CUTS = [
    ("来了。∥走了。", "two sentences in Chinese"),
    ("They came. ∥They went.", "two sentences in English"),
    ("来了！∥真的？∥是的。", "exclamation and question marks"),
    ("They came! ∥Did they? ∥Yes.", "in English too"),
    ("没有句号", "no full stop at the end"),
    ("比例为3.5，次年为4.2。∥完。", "a decimal point between digits ends nothing"),
    ("It rose by 3.5 per cent. ∥It fell.", "nor in English"),
    ("It rose by 3.5. ∥It fell.", "a full stop after a decimal does"),
    ("Mr. Lake and Dr. Reed met. ∥They spoke.", "abbreviated titles"),
    ("It opened on Nov. 8 and closed on Dec. 10, 2023. ∥It was long.", "months before a day"),
    ("It opened in Nov. ∥Then came Dec. ∥The end.", "months at the end of a sentence"),
    ("Lake Corp. and Reed Inc. met. ∥They spoke.", "abbreviated companies"),
    ("J. R. Lake met the U.S. delegate, i.e. Reed. ∥They spoke.", "initials and abbreviations with points within"),
    ("At 10 a.m. the doors opened. ∥At 5 p.m. they closed.", "times of day"),
    ("He named water, e.g. lakes. ∥Then he left.", "e.g."),
    ("See No. 5. ∥Then No. 6.", "numbers of things"),
    ("Visit www.lake.example for more. ∥Then rest.", "a point within an address"),
    ("她说：“来了。”∥他走了。", "a quotation mark after the full stop belongs to the sentence"),
    ("She said, “They came.” ∥He went.", "in English too"),
    ("She said, 'They came.' ∥He went.", "with straight quotes"),
    ("（来了。）∥走了。", "a bracket after the full stop"),
    ("《湖》。∥完。", "a title before the full stop"),
    ("一……二。∥完。", "dots that leave something out end nothing"),
    ("来了；走了。∥完。", "nor does a semicolon"),
    ("来了。[@a]✓∥走了。", "a citation after the full stop belongs to what stands before"),
    ("来了[@a]。✓∥走了。", "a citation before the full stop"),
    ("They came. [@a]✓∥They went.", "after a space"),
    ("They came [@a].✓∥ They went.", "before the full stop"),
    ("They came. [@a] [@b]✓∥They went.", "several citations apart"),
    ("They came. [@a; @b]✓∥They went. [@c, p. 2]✓", "several works in one, and a place in a work"),
    ("来了。[@a][@b]✓∥走了。", "several citations together"),
    ("“来了。”[@a]✓∥走了。", "a citation after the quotation mark"),
    ("“They came.” [@a]✓∥They went.", "in English too"),
    ("来了，[@a]走了。✓∥完。", "a citation within a sentence"),
    ("They met in the U.S. [@a]✓∥They spoke.", "a citation after an abbreviation ends the sentence"),
    ("They met Reed Inc. [@a]✓∥They spoke.", "which is as a full stop then"),
    ("*来了。*∥[[water-fair|展会]]。∥完。", "emphasis and links are words"),
]


@pytest.mark.parametrize(("marked", "why"), CUTS)
def test_where_sentences_end(marked: str, why: str) -> None:
    pieces = marked.split("∥")
    prose = parse_prose("".join(pieces).replace("✓", ""))
    plain = [parse_prose(piece.replace("✓", "")).plain.strip() for piece in pieces]
    told = [(sentence.words, sentence.cited) for sentence in sentences_of(prose)]
    assert told == [(words, "✓" in piece) for words, piece in zip(plain, pieces, strict=True)], why


FIGURES = [
    ("来了1800人。", "digits"),
    ("来了１８００人。", "full-width digits"),
    ("占3.5%。", "a decimal"),
    ("来了三百人。", "a number in Chinese words"),
    ("来了两千余名嘉宾。", "with what it is about"),
    ("设十二个分论坛。", "twelve"),
    ("来自五大洲。", "continents"),
    ("这是第一届。", "the first of a series"),
    ("第二十次会议。", "the twentieth"),
    ("四月召开。", "a month in Chinese"),
    ("二〇二一年十月召开。", "a month after a year in Chinese"),
    ("Twenty guests came.", "a number at the start of a sentence"),
    ("It drew twelve guests.", "a number within"),
    ("It drew dozens of guests.", "dozens"),
    ("Thousands came.", "thousands"),
    ("They met in November.", "a month"),
    ("They met on 3 May.", "a day"),
    ("[[water-fair|Three halls]] opened.", "a number in the words of a link"),
    ("*Three* halls opened.", "a stressed number"),
]
NONE = [
    ("来了很多人。", "many"),
    ("一位嘉宾致辞。", "one may be an article"),
    ("一个人来了。", "and so may this"),
    ("四面八方的人来了。", "another"),
    ("Many guests came.", "many"),
    ("One guest spoke.", "one may be a pronoun"),
    ("They may march.", "a month in small letters is a verb"),
    ("The tent was often heavy.", "a number within a word"),
    ("They went to the lake. [@lake-herald-2021-05-12]", "the digits of a citation"),
    ("[[2021-05-10-meeting-opens]]之后。", "the digits of a link without words"),
]


@pytest.mark.parametrize(("written", "what"), FIGURES)
def test_a_sentence_states_a_figure(written: str, what: str) -> None:
    assert [sentence.states_a_figure for sentence in sentences_of(parse_prose(written))] == [True], what


@pytest.mark.parametrize(("written", "what"), NONE)
def test_a_sentence_states_no_figure(written: str, what: str) -> None:
    assert [sentence.states_a_figure for sentence in sentences_of(parse_prose(written))] == [False], what


def test_the_sign_for_a_citation_cannot_be_smuggled_in() -> None:
    assert [sentence.cited for sentence in sentences_of(parse_prose("They came in 2021.\ue000"))] == [False]


@pytest.mark.parametrize("written", ["A. ", "no. ", "“.” ", ". ", "。", "[@a] ", "x"])
def test_a_long_text_is_cut_in_time(written: str) -> None:
    prose = parse_prose(written * (400_000 // len(written)))
    begun = time.perf_counter()
    assert sum(1 for _ in sentences_of(prose)) >= 0
    assert time.perf_counter() - begun < 60  # it would take minutes or never end
