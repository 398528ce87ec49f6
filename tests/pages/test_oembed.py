"""oEmbed files: one for each page that may be framed elsewhere, after the rules of oEmbed 1.0."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from lxml import html

from generator.pages import attach
from tests.pages.reading import pages_of, view_of
from tests.series import OPENS, edit

OPENING = "events/2021-05-10-meeting-opens/"
GRANTED = {"allow-scripts", "allow-same-origin", "allow-popups"}

# https://oembed.com/, 2.3.4: what every answer may hold, and what one of the type rich must.
FIELDS = {
    "type": str,
    "version": str,
    "title": str,
    "author_name": str,
    "author_url": str,
    "provider_name": str,
    "provider_url": str,
    "thumbnail_url": str,
    "thumbnail_width": int,
    "thumbnail_height": int,
    "html": str,
    "width": int,
    "height": int,
}
REQUIRED = {"type", "version", "html", "width", "height"}


def answers(seeds: Path, locale: str = "en", published: str = "") -> dict[str, Any]:
    """Return every oEmbed answer of a locale by its address."""
    view = view_of(seeds, locale)
    files = attach(view.timeline, locale, view.uses, published)
    return {one.address: json.loads(one.text) for one in files if one.address.startswith("oembed/")}


def frame(answer: dict[str, Any]) -> html.HtmlElement:
    """Return the one element that an answer's HTML is."""
    (element,) = html.fragments_fromstring(answer["html"])
    return element


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_every_answer_keeps_the_rules_of_oembed(seeds: Path, locale: str) -> None:
    for address, answer in answers(seeds, locale).items():
        assert answer.keys() >= REQUIRED, address
        assert {name for name, value in answer.items() if type(value) is not FIELDS[name]} == set(), address
        assert (answer["type"], answer["version"]) == ("rich", "1.0")
        assert answer["title"] and answer["provider_name"]
        assert urlsplit(answer["provider_url"]).scheme == "https"
        assert min(answer["width"], answer["height"]) > 0


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_every_frame_is_one_element_that_may_do_no_more_than_it_needs(seeds: Path, locale: str) -> None:
    for answer in answers(seeds, locale).values():
        element = frame(answer)
        assert element.tag == "iframe" and len(element) == 0 and not (element.text or element.tail)
        assert set(element.attrib) == {"src", "title", "width", "height", "loading", "sandbox"}
        assert (int(element.get("width", "")), int(element.get("height", ""))) == (answer["width"], answer["height"])
        assert element.get("loading") == "lazy"
        assert set(element.get("sandbox", "").split()) == GRANTED
        assert answer["title"] in element.get("title", "")


def test_the_home_page_every_edition_and_every_event_name_a_file_that_is_there(seeds: Path) -> None:
    named = {address: page.meta["oembed"] for address, page in pages_of(seeds).items() if "oembed" in page.meta}
    timeline = view_of(seeds).timeline
    folders = [*(f"editions/{name}/" for name in timeline.editions), *(f"events/{name}/" for name in timeline.events)]
    assert sorted(named) == sorted(["", *folders])
    assert sorted(map(str, named.values())) == sorted(answers(seeds))


@pytest.mark.parametrize(
    ("address", "query"),
    [
        ("oembed/home.json", ""),
        ("oembed/editions/2021.json", "?edition=2021"),
        ("oembed/events/2021-05-10-meeting-opens.json", "?event=2021-05-10-meeting-opens"),
    ],
)
def test_a_frame_shows_the_embed_page_where_the_site_is_published(seeds: Path, address: str, query: str) -> None:
    answer = answers(seeds, "zh", "https://example.org/repo/")[address]
    assert frame(answer).get("src") == f"https://example.org/repo/zh/embed/{query}"
    assert answer["provider_url"] == "https://example.org/repo/zh/"


@pytest.mark.parametrize(
    "title",
    [
        'He said "no"',
        "It's R&D &amp; more",
        '"><script>alert(1)</script>',
        "' onload='alert(1)",
        "</iframe><b>bold</b>",
        "湖“镇”会议\\开幕",
    ],
)
def test_a_title_stays_words_within_the_frame_s_attribute(seeds: Path, title: str) -> None:
    edit(OPENS, "  en: First meeting opens\n", f"  en: {json.dumps(title, ensure_ascii=False)}\n")(seeds)
    answer = answers(seeds)["oembed/events/2021-05-10-meeting-opens.json"]
    element = frame(answer)
    assert answer["title"] == title
    assert element.get("title") == f"{title} – Small Timeline"
    assert "onload" not in element.attrib
    shown = pages_of(seeds)[OPENING].meta["snippet"]
    assert (shown if isinstance(shown, str) else "".join(run["text"] for run in shown)) == answer["html"]
