"""States of the timeline made by chance, always the same ones, from what the seeds hold."""

import random
from datetime import date
from typing import Any
from urllib.parse import urlencode

import yaml

from .conftest import PROJECT

FACETS = ("lane", "kinds", "edition", "people", "organisations", "documents", "programmes", "places", "precision")
EPOCH = date(1970, 1, 1)
RECORDS = sorted((PROJECT / "seeds" / "events").rglob("*.yml"))
EVENTS = [path.stem for path in RECORDS]
LANES = [lane["id"] for lane in yaml.safe_load((PROJECT / "seeds" / "series.yml").read_text("utf-8"))["lanes"]]
WORDS = ["乌镇", "wuzhen", "互联网之光", "AI & data", "100%", "a+b", "?view=list", "“引号”", "ü#é"]


def states(count: int, seed: int = 4) -> list[dict[str, Any]]:
    """Return states as the script holds them: every part is there in about half of them."""
    chance = random.Random(seed)
    return [_state(chance) for _ in range(count)]


def _state(chance: random.Random) -> dict[str, Any]:
    first = chance.randint(16000, 20000)
    span = [first, first + chance.randint(0, 2000)]
    facets = {facet: sorted(chance.sample(_values(facet), chance.randint(1, 3))) for facet in FACETS}
    return {
        "view": chance.choice(["", "editions", "chronology", "list"]),
        "span": chance.choice([None, span]),
        "facets": {facet: facets[facet] for facet in chance.sample(FACETS, chance.choice([0, 0, 1, 2, 3]))},
        "q": chance.choice(["", chance.choice(WORDS)]),
        "event": chance.choice(["", chance.choice(EVENTS)]),
    }


def _values(facet: str) -> list[str]:
    known = {"lane": LANES, "edition": [str(year) for year in range(2014, 2025)], "precision": ["day", "month", "year"]}
    return known.get(facet, [f"{facet}-{letter}" for letter in "abcdef"])


def query(state: dict[str, Any]) -> str:
    """Return the address of a state as a stranger would write it: our own order, our own escapes."""
    said = {facet: ".".join(values) for facet, values in state["facets"].items()}
    said |= {part: state[part] for part in ("view", "q", "event") if state[part]}
    if state["span"]:
        said |= {name: iso(day) for name, day in zip(("from", "to"), state["span"], strict=True)}
    return "?" + urlencode(said) if said else ""


def iso(day: int) -> str:
    """Return a day by its number since 1970."""
    return date.fromordinal(EPOCH.toordinal() + day).isoformat()
