"""The page of problems shows every rule, with nothing invisible on it and Chinese marked as Chinese."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.model.rules import FAMILIES
from generator.pages.problems import ADDRESS
from generator.words.mistakes import mistakes
from tests.pages.reading import pages_of
from tests.series import SMALL


def shown(part: Any, lang: str = "") -> Iterator[tuple[str, str]]:
    """Yield every string of some front matter with the language it is marked as."""
    if isinstance(part, str):
        yield part, lang
    elif isinstance(part, dict) and set(part) == {"text", "lang"}:
        yield part["text"], part["lang"]
    else:
        for one in part.values() if isinstance(part, dict) else part:
            yield from shown(one)


@pytest.fixture(params=["zh", "en"])
def families(request: pytest.FixtureRequest) -> Any:
    """The families of rules as the page has them."""
    return pages_of(Path(SMALL), request.param)[ADDRESS].meta["families"]


def test_every_rule_and_every_mistake_is_shown_once(families: Any) -> None:
    rules = [rule for family in families for rule in family["rules"]]
    assert [rule["id"] for rule in rules] == [rule for family in FAMILIES.values() for rule in family]
    assert [len(rule["mistakes"]) for rule in rules] == [len(mistakes().get(rule["id"], ())) for rule in rules]
    assert all(rule["mistakes"] or rule["says"] for rule in rules)


def test_nothing_on_the_page_is_invisible(families: Any) -> None:
    odd = [words for words, _ in shown(families) if not words.replace("\n", "").isprintable()]
    assert odd == []


def test_chinese_on_the_english_page_is_marked() -> None:
    families: Any = pages_of(Path(SMALL), "en")[ADDRESS].meta["families"]
    unmarked = [w for w, lang in shown(families) if any("\u4e00" <= c <= "\u9fff" for c in w) and lang != "zh-Hans"]
    assert unmarked == []
