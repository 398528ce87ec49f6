"""A series of any size that is bursty like ours, as records and as our own home page."""

import dataclasses
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast, get_args

from generator.load.folder import load
from generator.load.order import in_order
from generator.model.dates import parse
from generator.model.event import Event, Role, Weight
from generator.model.text import Phrase
from generator.model.timeline import Timeline
from generator.pages.home import home_page
from generator.pages.uses import uses_of
from generator.pages.view import View
from generator.publish.assets import asset_folder
from generator.publish.builder import run_builder
from generator.publish.config import locale_config
from generator.publish.seal import seal
from generator.publish.settings import PROJECT, Settings
from generator.publish.tree import write_tree

LOCALE = "zh"
ASSETS = PROJECT / "overrides" / "assets"
ON_SUMMIT_DAYS = 70
"""Of a hundred events, how many stand on the days of a summit."""
UNDATED = 6
"""Of a hundred events, for how many only the month is known."""

_WHO = (
    "数字经济",
    "人工智能",
    "互联网之光博览会",
    "网络空间命运共同体",
    "工业互联网",
    "青年与数字未来",
    "网络安全",
    "跨境电商",
)
_WHAT = (
    "论坛开幕",
    "成果文件发布",
    "主旨演讲",
    "专家委员会会议",
    "领先科技成果揭晓",
    "合作协议签署",
    "大赛决赛",
    "媒体见面会",
)
_ENGLISH = (
    "forum opens",
    "paper released",
    "keynote",
    "committee meets",
    "awards named",
    "accord signed",
    "final",
    "briefing",
)


def make_series(events: int) -> Timeline:
    """Return our own editions, sources and names with as many made-up events; the same for the same number."""
    real, _ = load(PROJECT / "seeds")
    if real is None:
        raise SystemExit("seeds/ cannot be read: run `make check`.")
    made = {event.id: event for event in (_event(real, place) for place in range(events))}
    ordered = in_order({"editions": dict(real.editions), "events": made})["events"]
    return dataclasses.replace(real, events=ordered)


def rows_for_peers(timeline: Timeline) -> list[dict[str, Any]]:
    """Return the events as the peers' pages read them: id, first and last day, lane, weight, title."""
    return [
        {
            "id": event.id,
            "from": event.when.earliest.isoformat() if event.when.earliest else "",
            "to": event.when.latest.isoformat() if event.when.latest else "",
            "lane": event.lane,
            "weight": event.weight,
            "title": event.title.get(LOCALE),
        }
        for event in timeline.events.values()
    ]


def write_home(timeline: Timeline, out: Path, work: Path) -> None:
    """Build the home page alone, as `timeline build` would, into out/LOCALE/."""
    settings = Settings(PROJECT / "seeds", out, work, "http://127.0.0.1/repo/", timeline.series.repository)
    assets = asset_folder(ASSETS)
    locale = next(one for one in timeline.series.locales if one.id == LOCALE)
    config = {**locale_config(timeline, locale, settings, assets), "nav": ["index.md"]}
    page = home_page(View(timeline, LOCALE, uses_of(timeline)))
    write_tree(work / LOCALE, config, [page], PROJECT / "no-such-folder", PROJECT / "overrides")
    shutil.rmtree(out / LOCALE, ignore_errors=True)
    run_builder([(work / LOCALE, out / LOCALE)])
    seal(out / LOCALE)


def _event(real: Timeline, place: int) -> Event:
    editions, sources, lanes = [*real.editions.values()], [*real.sources], real.series.lanes
    edition = editions[place % len(editions)]
    day, precise = _day(place, edition.when.earliest or date(2014, 11, 19), edition.when.latest or date(2014, 11, 21))
    who, what = _pick(_WHO, place, 3), _pick(range(len(_WHAT)), place, 7)
    people, organisations = [*real.people], [*real.organisations]
    return Event(
        id=f"{day.isoformat() if precise else day.isoformat()[:7]}-made-{place:05}",
        when=parse(day.isoformat() if precise else day.isoformat()[:7]),
        lane=_pick(lanes, place, 5).id,
        weight=cast(Weight, _pick(sorted([*get_args(Weight), 1, 1, 2, 2, 2, 3]), place, 11)),
        cite=tuple(dict.fromkeys(_pick(sources, place, step) for step in (13, 17)[: 1 + place % 2])),
        title=Phrase(
            {
                "zh": f"{edition.id}年{who}{_WHAT[what]}（第{place + 1}场）",
                "en": f"{edition.id}: {_ENGLISH[what]} {place + 1}",
            }
        ),
        people=tuple(Role(id=_pick(people, place, 19)) for _ in range(place % 3 // 2)),
        organisations=tuple(Role(id=_pick(organisations, place, 23)) for _ in range(place % 2)),
    )


def _day(place: int, opens: date, closes: date) -> tuple[date, bool]:
    """Return a day of the summit or of the ten months before it, and whether the day is known."""
    share = _scatter(place, 2) % 100
    if share < ON_SUMMIT_DAYS:
        return opens + timedelta(_scatter(place, 29) % ((closes - opens).days + 1)), True
    return opens - timedelta(1 + _scatter(place, 31) % 300), share < 100 - UNDATED


def _pick(choices: Any, place: int, step: int) -> Any:
    return choices[_scatter(place, step) % len(choices)]


def _scatter(place: int, step: int) -> int:
    """Return a number that looks like chance and is the same on every machine."""
    mixed = (place * 2654435761 + step * 40503) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 15)) * 2246822519) & 0xFFFFFFFF
    return mixed ^ (mixed >> 13)
