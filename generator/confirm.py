"""A reviewed translation is remembered: translations.lock.yml holds the hash of the text it was compared with."""

from collections.abc import Iterable
from pathlib import Path

import yaml

from generator.beside import put
from generator.load.layout import LOCK_FILE
from generator.model.records import Record
from generator.model.timeline import Timeline
from generator.model.translation import name_of, translations_of
from generator.model.walk import all_records

_HEAD = "# Written by `timeline confirm`: the text that each translation was compared with. Never edit it by hand.\n"


def records_named(timeline: Timeline, names: Iterable[str]) -> tuple[list[Record], list[str]]:
    """Return the records with these ids (`2014-11-19-opening`) or names (`events/…`), and the names that fit none."""
    by_name: dict[str, list[Record]] = {}
    for record in all_records(timeline):
        by_name.setdefault(name_of(record), []).append(record)
        by_name.setdefault(str(getattr(record, "id", "")), []).append(record)
    wanted = dict.fromkeys(names)
    return [record for name in wanted for record in by_name.get(name, [])], [n for n in wanted if n not in by_name]


def write_lock(timeline: Timeline, seeds: Path, confirmed: Iterable[Record]) -> int:
    """Remember the translations of some records as made from the present text; return how many were not before.

    What the lock holds of records and fields that are gone is dropped. The file is replaced in one step.
    """
    chosen = {id(record) for record in confirmed}
    written: dict[str, dict[str, dict[str, str]]] = {}
    new = 0
    for record in all_records(timeline):
        name = name_of(record)
        for one in translations_of(timeline, record):
            before = (timeline.lock or {}).get(name, {}).get(one.key, {}).get(one.locale)
            now = one.fingerprint if id(record) in chosen and one.state != "missing" else before
            if now is not None:
                written.setdefault(name, {}).setdefault(one.key, {})[one.locale] = now
                new += now != before
    text = yaml.safe_dump(written, allow_unicode=True, sort_keys=True, default_flow_style=None, width=1000)
    put(seeds / LOCK_FILE, _HEAD + text)
    return new
