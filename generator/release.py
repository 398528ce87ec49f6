"""What is published is remembered: seeds/released.json, which the check holds later seeds to."""

import json
import os
from pathlib import Path

from generator.check.released import records_by_kind
from generator.load.layout import RELEASED_FILE
from generator.model.timeline import Timeline


def write_released(timeline: Timeline, seeds: Path) -> int:
    """Write the ids and addresses that are published now, with those that were before; return how many are new.

    The file is replaced in one step.
    """
    earlier = timeline.released.ids
    ids = {kind: sorted({*earlier.get(kind, ()), *records}) for kind, records in records_by_kind(timeline).items()}
    written = {"ids": ids, "addresses": "{locale}/{kind}/{id}/"}
    target = seeds / RELEASED_FILE
    beside = target.with_suffix(".new")
    beside.write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", "utf-8", newline="\n")
    os.replace(beside, target)
    return sum(len(set(ids[kind]) - set(earlier.get(kind, ()))) for kind in ids)
