"""What is published is remembered: seeds/released.json, which the check holds later seeds to."""

import json
from pathlib import Path

from generator.beside import put
from generator.load.layout import RELEASED_FILE
from generator.model.facts import facts_of
from generator.model.timeline import Timeline
from generator.model.walk import records_by_kind


def write_released(timeline: Timeline, seeds: Path) -> int:
    """Write the ids, addresses and facts that are published now; return how many ids are new.

    Ids that were published before are kept; of facts the present ones take the place of the earlier.

    The file is replaced in one step.
    """
    earlier = timeline.released.ids
    ids = {kind: sorted({*earlier.get(kind, ()), *records}) for kind, records in records_by_kind(timeline).items()}
    facts = {
        kind: {name: facts for name, record in sorted(records.items()) if (facts := facts_of(record))}
        for kind, records in records_by_kind(timeline).items()
    }
    written = {"ids": ids, "addresses": "{locale}/{kind}/{id}/", "facts": facts}
    put(seeds / RELEASED_FILE, json.dumps(written, ensure_ascii=False, indent=1) + "\n")
    return sum(len(set(ids[kind]) - set(earlier.get(kind, ()))) for kind in ids)
