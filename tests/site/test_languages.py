"""Every part of a page says its own language; what a page lacks in its language is said on it."""

import re
from pathlib import Path

import pytest

from tests.series import APPEAL, FAIR, SERIES, SPEAKS, Change, edit

from .conftest import timeline

FAIR_PAGE = "events/2022-05-water-fair/index.html"
SPEAKS_PAGE = "events/2021-05-10-ada-lake-speaks/index.html"
TITLE_ONLY = "The title of this page has not been translated yet; it is in the original language."
TEXT_ONLY = "The text of this page has not been translated yet; it is in the original language."


def built(seeds: Path, *changes: Change) -> Path:
    """Build the changed series and return the site."""
    for change in changes:
        change(seeds)
    done = timeline("build", "--seeds", seeds, "--out", seeds.parent / "site")
    assert done.returncode == 0, done.stdout + done.stderr
    return seeds.parent / "site"


@pytest.mark.parametrize(
    ("kept", "page", "tag"),
    [("zh: 展会日期据协会通报推定。", "en", "zh-Hans"), ("en: The date of the fair is inferred.", "zh", "en")],
)
def test_a_note_in_one_language_is_shown_in_it_on_the_page_of_the_other(
    kept: str, page: str, tag: str, seeds: Path
) -> None:
    old = "note: {zh: 展会日期据协会通报推定。, en: The date of the fair is inferred.}"
    site = built(seeds, edit(FAIR, old, f"note: {{{kept}}}"))
    assert f'<span lang="{tag}">{kept[4:]}</span>' in (site / page / FAIR_PAGE).read_text("utf-8")


def test_a_translated_note_under_a_text_that_is_not_keeps_its_own_language(seeds: Path) -> None:
    text = "  en: She spoke of the [[water-fair|fair]]. [@lake-herald-2021-05-12]\n"
    note = "people: [ada-lake]\nnote:\n  zh: 时间据节目单。\n  en: The hour is that of the programme.\n"
    site = built(seeds, edit(SPEAKS, text, ""), edit(SPEAKS, "people: [ada-lake]\n", note))
    page = (site / "en" / SPEAKS_PAGE).read_text("utf-8")
    assert re.search(r'<span lang="zh-Hans">她谈到<a href="[^"]+">水展</a>。', page)
    assert "<p>The hour is that of the programme.</p>" in page
    assert TEXT_ONLY in page


def test_a_page_that_lacks_only_its_title_says_so(seeds: Path) -> None:
    site = built(seeds, edit(SPEAKS, "title: {zh: 湖爱达致辞, en: Ada Lake speaks}", "title: {zh: 湖爱达致辞}"))
    page = (site / "en" / SPEAKS_PAGE).read_text("utf-8")
    assert TITLE_ONLY in page
    assert "<p>She spoke of the" in page


def test_stress_beside_stress_is_shown_without_asterisks(seeds: Path) -> None:
    site = built(seeds, edit(SPEAKS, "She spoke of the", "She *spoke**softly* of the"))
    assert "She <em>spoke</em><em>softly</em> of the" in (site / "en" / SPEAKS_PAGE).read_text("utf-8")


def test_a_name_in_one_language_makes_a_stub(seeds: Path) -> None:
    site = built(seeds, edit(APPEAL, ", en: Lake Appeal", ""))
    page = (site / "en/documents/lake-appeal/index.html").read_text("utf-8")
    assert 'name="robots" content="noindex' in page
    assert 'class="tl-stub"' in page


def test_a_language_of_one_country_takes_the_words_of_the_language_and_keeps_its_own_tag(seeds: Path) -> None:
    site = built(seeds, edit(SERIES, "tag: en,", "tag: en-GB,"))
    page = (site / "en" / FAIR_PAGE).read_text("utf-8")
    assert '<html lang="en-GB"' in page
    assert "Copied to clipboard" in page
    assert 'hreflang="en-GB"' in page


def test_a_language_that_the_theme_lacks_is_told_and_built(seeds: Path) -> None:
    site = built(seeds, edit(SERIES, "tag: en, territory: en_GB", "tag: ga, territory: ga_IE"))
    assert '<html lang="ga"' in (site / "en" / FAIR_PAGE).read_text("utf-8")


@pytest.mark.parametrize(("old", "new"), [("en_GB", "en-GB"), ("en_GB", "xx_YY"), ("tag: en,", "tag: ../en,")])
def test_a_language_that_cannot_be_followed_is_told_without_a_traceback(old: str, new: str, seeds: Path) -> None:
    edit(SERIES, old, new)(seeds)
    done = timeline("build", "--seeds", seeds, "--out", seeds.parent / "site", "--locale", "en")
    assert done.returncode == 1
    assert "series.yml:8:" in done.stdout
    assert "Traceback" not in done.stderr
