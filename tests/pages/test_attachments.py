"""The files beside the pages: what the timeline's filters and the search read."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model.page import Attachment
from generator.pages import attach
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
