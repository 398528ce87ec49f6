"""The record is counted: events, citations, what is not known."""

from pathlib import Path
from typing import Any

from tests.series import FAIR, PROJECT, edit

from .reading import pages_of


def facts(seeds: Path) -> dict[str, tuple[int, str]]:
    """Return each count and share by its name."""
    shown: Any = pages_of(seeds)["coverage/"].meta["facts"]
    return {fact["name"]: (fact["count"], fact["share"]) for fact in shown}


def test_every_sentence_of_the_real_seeds_that_states_a_date_or_number_is_cited() -> None:
    found = facts(PROJECT / "seeds")
    told, _ = found["Sentences that state a date or number, in all languages"]
    assert told > 700
    assert found["of these with a citation"] == (told, "100%")
    assert found["of these with a source"][1] == "100%"


def test_a_sentence_without_citation_lowers_the_share(seeds: Path) -> None:
    before = facts(seeds)
    assert before["of these with a citation"][1] == "100%"
    edit(FAIR, "en: The date of the fair is inferred.", "en: There were 40 stands.")(seeds)
    after = facts(seeds)
    assert after["of these with a citation"][0] == before["of these with a citation"][0]
    assert after["of these with a citation"][1] != "100%"


def test_events_are_counted_once_by_edition_and_lane(seeds: Path) -> None:
    meta: Any = pages_of(seeds)["coverage/"].meta
    rows = {row["name"]: row["total"] for row in meta["rows"]}
    assert sum(rows.values()) == 8
    assert rows["2021"] == 3
    assert [edition["name"] for edition in meta["unknown"]] == ["2021"]
    assert [event["id"] for event in meta["doubtful"]] == ["2022-05-water-fair"]
