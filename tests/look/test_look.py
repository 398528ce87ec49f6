"""The look keeps its promises: contrast, escaping, words from the catalog, nothing foreign, two site builders."""

import re
from pathlib import Path

import pytest

from generator.publish.config import template_words
from generator.words.catalog import say

OVERRIDES = Path(__file__).resolve().parents[2] / "overrides"
TEMPLATES = sorted(OVERRIDES.rglob("*.html"))
THEME = [path for path in TEMPLATES if path.parent.name not in ("standalone", "languages")]
STYLES = sorted((OVERRIDES / "assets").glob("*.css"))
TOKENS = (OVERRIDES / "assets" / "tokens.css").read_text("utf-8")

PAPERS = ("paper", "wash")
INKS = ("ink", "muted", "accent", "accent-strong", "title")
LANES = tuple(f"lane-{number}" for number in range(1, 13))


def tokens(selector: str) -> dict[str, str]:
    """Return the colours that the first rule of a selector declares."""
    rule = TOKENS[TOKENS.index(selector) :].split("}", 1)[0]
    return dict(re.findall(r"--tl-([\w-]+): (#[0-9a-f]{6})", rule))


SCHEMES = {"light": tokens(":root {"), "dark": tokens('[data-md-color-scheme="slate"] {')}


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, as WCAG 2.2 reckons it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour written as #rrggbb."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("paper", PAPERS)
def test_text_can_be_read_and_marks_can_be_told_on_every_paper(scheme: str, paper: str) -> None:
    colours = SCHEMES[scheme]
    assert [ink for ink in INKS if contrast(colours[ink], colours[paper]) < 4.5] == []
    assert [mark for mark in (*LANES, "rule") if contrast(colours[mark], colours[paper]) < 3] == []


def test_every_lane_has_a_mark_of_its_own_and_paper_has_its_colour() -> None:
    marks = re.findall(r"^\.tl-(lane-\d+) { --lane: var\(--tl-\1\); --mark: (.+); }$", TOKENS, re.MULTILINE)
    assert [lane for lane, _ in marks] == list(LANES)
    assert len({mark for _, mark in marks}) == len(LANES) == len({SCHEMES["light"][lane] for lane in LANES})
    printed = (OVERRIDES / "assets" / "print.css").read_text("utf-8")
    assert [lane for lane in LANES if f"--tl-{lane}: {SCHEMES['light'][lane]};" not in printed] == []


def test_dark_is_the_same_before_and_after_the_theme_has_loaded() -> None:
    assert tokens(".no-js body:not([data-md-color-media])") == SCHEMES["dark"]


@pytest.mark.parametrize("template", THEME, ids=lambda path: path.name)
def test_every_block_and_partial_escapes_for_itself(template: Path) -> None:
    written = template.read_text("utf-8")
    if template.parent.name == "partials":
        assert "autoescape true" in written or "{{" not in written or "macro" in written
    for block in re.split(r"{%-? block \w+ -?%}", written)[1:]:
        shown = re.sub(r"{{ super\(\) }}", "", block.split("{% endblock")[0])
        outside = re.split(r"{%-? autoescape true -?%}", shown)[0]
        assert "{{" not in outside, outside


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_nothing_the_content_policy_forbids(template: Path) -> None:
    written = template.read_text("utf-8")
    forbidden = r"<style|\sstyle=|\son[a-z]+=|javascript:"
    # One script is inline, in every page alike, so that the policy's hash allows it.
    inline = "" if template.name == "early.html" else "|<script>"
    assert not re.findall(forbidden + inline, written)


@pytest.mark.parametrize("template", THEME, ids=lambda path: path.name)
def test_templates_call_nothing_that_only_one_template_engine_has(template: Path) -> None:
    code = " ".join(re.findall(r"{[{%].*?[}%]}", template.read_text("utf-8"), re.DOTALL))
    code = re.sub(r'"[^"]*"', "", code)
    assert re.findall(r"\.\w+\(", code) == []


def test_every_word_of_the_interface_stands_in_the_chinese_catalog() -> None:
    assert [word for word in template_words(OVERRIDES) if say("zh", word) == word] == []


@pytest.mark.parametrize("style", STYLES, ids=lambda path: path.name)
def test_styles_load_nothing_and_never_space_chinese_letters(style: Path) -> None:
    written = style.read_text("utf-8")
    assert "@import" not in written
    assert "@font-face" not in written
    assert [address for address in re.findall(r'url\("([^"]*)', written) if not address.startswith("data:")] == []
    assert set(re.findall(r"letter-spacing:\s*([^;]+)", written)) <= {"0"}
    assert len(written.splitlines()) < 250
