"""The files beside the pages: what the timeline's filters and the search read."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model.page import Attachment
from generator.pages import attach, render
from generator.pages.lines import full_line
from generator.publish.tree import write_tree
from tests.pages.reading import view_of


def read(seeds: Path, locale: str, name: str) -> Any:
    """Return what stands in an attachment of a locale."""
    view = view_of(seeds, locale)
    files = {one.address: one.text for one in attach(view.timeline, locale, view.uses)}
    return json.loads(files[name])


def test_an_attachment_is_written_as_it_is(tmp_path: Path) -> None:
    attachment = Attachment("events/one/card.json", '{"名":"镇"}\n')
    config = {"extra": {"assets": "assets/"}}
    write_tree(tmp_path / "tree", config, [attachment], tmp_path / "none", Path("overrides"))
    assert (tmp_path / "tree/docs/events/one/card.json").read_bytes() == '{"名":"镇"}\n'.encode()


@pytest.mark.parametrize("locale", ["zh", "en"])
def test_attachments_are_the_same_bytes_each_time(seeds: Path, locale: str) -> None:
    first, second = view_of(seeds, locale), view_of(seeds, locale)
    assert attach(first.timeline, locale, first.uses) == attach(second.timeline, locale, second.uses)


def test_every_value_of_a_filter_has_a_name_in_this_language(seeds: Path) -> None:
    names = {locale: read(seeds, locale, "names.json") for locale in ("zh", "en")}
    view = view_of(seeds)
    assert list(names["zh"]) == list(names["en"])
    for event in view.timeline.events.values():
        line = full_line(view, event, "")
        for facet in names["en"]:
            missing = [value for value in str(line[facet]).split() if value not in names["en"][facet]]
            assert missing == [], facet
    assert names["zh"]["kinds"]["press"] != names["en"]["kinds"]["press"] == "press"
    assert "ada-lake" in names["zh"]["people"]


# ---------------------------------------------------------------- search.json


def test_the_search_holds_each_thing_in_every_language_this_page_s_first(seeds: Path) -> None:
    for locale, first in (("zh", 0), ("en", 1)):
        file = read(seeds, locale, "search.json")
        timeline = view_of(seeds, locale).timeline
        assert file["tags"][first] == "zh-Hans"
        assert [row[0] for row in file["events"]] == list(timeline.events)
        event = timeline.events["2021-05-10-ada-lake-speaks"]
        row = next(row for row in file["events"] if row[0] == event.id)
        assert row[2][first] == event.title.get("zh")
        assert row[2][1 - first] == event.title.get("en")
        named = [file["names"][name] for name in row[5]]
        assert named[0][first] == next(lane.name.get("zh") for lane in timeline.series.lanes if lane.id == event.lane)
        assert any("Ada Lake" in name for name in named)
        assert "2021" in file["names"][row[1]][0]


def test_texts_are_searched_without_their_citations(seeds: Path) -> None:
    texts = "".join("".join(row[4] or []) for row in read(seeds, "en", "search.json")["events"])
    assert "She spoke of the fair." in texts
    assert "[@" not in texts
    assert "[[" not in texts


def test_a_name_stands_once_however_often_it_is_meant(seeds: Path) -> None:
    names = read(seeds, "zh", "search.json")["names"]
    assert len({tuple(name) for name in names}) == len(names)


def test_every_page_that_a_thing_has_can_be_found(seeds: Path) -> None:
    file = read(seeds, "en", "search.json")
    view = view_of(seeds, "en")
    pages = {page.address for page in render(view.timeline, "en", view.uses)}
    found = {f"{file['kinds'][kind][0]}/{name}/" for kind, _, name, _, _ in file["pages"]}
    found |= {f"events/{row[0]}/" for row in file["events"]}
    assert found <= pages
    assert len(found) == len(file["pages"]) + len(file["events"])
    assert "people/ada-lake/" in found
    assert "editions/2021/" in found
