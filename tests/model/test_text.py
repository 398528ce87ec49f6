"""Prose as written, and its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.text import BadMarkup, Citation, Cited, Emphasis, Link, Part, Words, parse_prose

W, E, L = Words, Emphasis, Link


def cite(*works: str | tuple[str, str]) -> Citation:
    return Citation(tuple(Cited(work) if isinstance(work, str) else Cited(*work) for work in works))


PARSED: list[tuple[str, list[Part]]] = [
    ("", []),
    ("words", [W("words")]),
    ("湖边的人。", [W("湖边的人。")]),
    # citations, as in Pandoc
    ("so[@a]", [W("so"), cite("a")]),
    ("so. [@a] Then", [W("so. "), cite("a"), W(" Then")]),
    ("[@a-1-b2]", [cite("a-1-b2")]),
    ("[@2021-report]", [cite("2021-report")]),
    ("[@a; @b]", [cite("a", "b")]),
    ("[@a;@b;@c]", [cite("a", "b", "c")]),
    ("[@a][@b]", [cite("a"), cite("b")]),
    ("[@a, p. 2]", [cite(("a", "p. 2"))]),
    ("[@a, pp. 33–35, 38]", [cite(("a", "pp. 33–35, 38"))]),
    ("[@a, ch. 1; @b, § 3]", [cite(("a", "ch. 1"), ("b", "§ 3"))]),
    ("[@a, 第2版]", [cite(("a", "第2版"))]),
    ("[@a,p. 2]", [cite(("a", "p. 2"))]),
    ("[@a, p. 2 ]", [cite(("a", "p. 2"))]),
    ("[@a, *sic*]", [cite(("a", "*sic*"))]),
    # links
    ("[[a]]", [L("a")]),
    ("[[a-b|the words]]", [L("a-b", "the words")]),
    ("[[a|湖]]边", [L("a", "湖"), W("边")]),
    ("[[a|b|c]]", [L("a", "b|c")]),
    ("[[ a ]]", [L("a")]),
    ("[[a]]][@b]", [L("a"), W("]"), cite("b")]),
    # emphasis
    ("*a*", [E("a")]),
    ("so *a b* so", [W("so "), E("a b"), W(" so")]),
    ("湖*水*边", [W("湖"), E("水"), W("边")]),
    ("*a**b*", [E("a"), E("b")]),
    ("*a* * *b*", [E("a"), W(" * "), E("b")]),
    ("5 * 6 * 7", [W("5 * 6 * 7")]),
    ("* a*", [W("* a*")]),
    ("*a *", [W("*a *")]),
    ("*a", [W("*a")]),
    ("**", [W("**")]),
    ("*[sic]*", [E("[sic]")]),
    # what only looks like markup is words
    ("[a]", [W("[a]")]),
    ("[a](b)", [W("[a](b)")]),
    ("[ @a]", [W("[ @a]")]),
    ("a@b.example", [W("a@b.example")]),
    ("@a", [W("@a")]),
    ("a]] b", [W("a]] b")]),
    ("<b>a</b>", [W("<b>a</b>")]),
    ("_a_ `b` #c", [W("_a_ `b` #c")]),
    ("【a】［b］", [W("【a】［b］")]),
    ("\\[a\\]", [W("\\[a\\]")]),
    ("a\n\nb", [W("a\n\nb")]),
]


@pytest.mark.parametrize(("written", "parts"), PARSED)
def test_prose_has_these_parts(written: str, parts: list[Part]) -> None:
    prose = parse_prose(written)
    assert list(prose.parts) == parts
    assert prose.written == written


BAD = [
    ("[@]", "citation", "[@]"),
    ("[@A]", "citation", "[@A]"),
    ("[@a b]", "citation", "[@a b]"),
    ("[@a_b]", "citation", "[@a_b]"),
    ("[@湖报]", "citation", "[@湖报]"),
    ("[@a-]", "citation", "[@a-]"),
    ("[@a--b]", "citation", "[@a--b]"),
    ("[@a p. 2]", "citation", "[@a p. 2]"),
    ("[@a,]", "citation", "[@a,]"),
    ("[@a;]", "citation", "[@a;]"),
    ("[@a; b]", "citation", "[@a; b]"),
    ("[@a, @b]]", "", ""),
    ("[@a；@b]", "citation", "[@a；@b]"),
    ("[@ a]", "citation", "[@ a]"),
    ("so [@a", "unclosed", "[@"),
    ("so [@a, [2] so]", "unclosed", "[@"),
    ("[@a [@b]", "unclosed", "[@"),
    ("[[@a]]", "link", "[[@a]]"),
    ("[[a", "unclosed", "[["),
    ("[[a]", "unclosed", "[["),
    ("[[a|b]", "unclosed", "[["),
    ("[[a|[b]]]", "unclosed", "[["),
    ("[[]]", "link", "[[]]"),
    ("[[a|]]", "link", "[[a|]]"),
    ("[[|a]]", "link", "[[|a]]"),
    ("[[A]]", "link", "[[A]]"),
    ("[[a b]]", "link", "[[a b]]"),
    ("[[a|b\nc]]", "link", "[[a|b\nc]]"),
    ("【@a】", "citation", "【@"),
    ("［＠a］", "citation", "［＠"),
    ("[＠a]", "citation", "[＠"),
]
BAD.remove(("[@a, @b]]", "", ""))  # `@b` is a place in a work, odd as it is


@pytest.mark.parametrize(("written", "reason", "piece"), BAD)
def test_a_bracket_that_is_neither_citation_nor_link_is_refused(written: str, reason: str, piece: str) -> None:
    with pytest.raises(BadMarkup) as refused:
        parse_prose(written)
    assert (refused.value.reason, refused.value.written) == (reason, piece)


def test_plain_words_are_those_without_citations() -> None:
    prose = parse_prose("A *b* [[c|d]] [[e-f]].[@g] H[@i, p. 2; @g]")
    assert prose.plain == "A b d e-f. H"
    assert prose.sources == ("g", "i")


@given(st.text())
def test_words_without_brackets_and_stars_come_out_as_they_went_in(written: str) -> None:
    plain = "".join(character for character in written if character not in "[]*【［")
    prose = parse_prose(plain)
    assert prose.plain == plain
    assert prose.sources == ()
    assert len(prose.parts) == (1 if plain else 0)


@given(st.text(alphabet="[]*@|;, a-b【＠\n湖", max_size=40))
def test_anything_is_parsed_or_refused_for_a_known_reason(written: str) -> None:
    try:
        prose = parse_prose(written)
    except BadMarkup as refused:
        assert refused.reason in ("citation", "link", "unclosed")
        assert refused.written in written
    else:
        assert not any(isinstance(part, Words) and ("[@" in part.text or "[[" in part.text) for part in prose.parts)


pieces = st.one_of(
    st.text(alphabet="ab 湖。", min_size=1, max_size=5).map(lambda text: (text, text)),
    st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z]{1,4})?", fullmatch=True).map(lambda name: (f"[@{name}]", "")),
    st.from_regex(r"[a-z]{1,6}", fullmatch=True).map(lambda name: (f"[[{name}|水]]", "水")),
    st.from_regex(r"[a-z]{1,6}", fullmatch=True).map(lambda word: (f"*{word}*", word)),
)


@given(st.lists(pieces, max_size=8))
def test_what_is_put_together_is_taken_apart(written: list[tuple[str, str]]) -> None:
    prose = parse_prose("".join(piece for piece, _ in written))
    assert prose.plain == "".join(plain for _, plain in written)
