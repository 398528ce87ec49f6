"""The facts of a record that readers rely on once they are published: dates, places and figures, as text."""

from typing import Any

from generator.model.released import Facts

FIELDS = ("when", "where", "issued")


def facts_of(record: Any) -> Facts:
    """Return the values of a record's dates, place and figures by field, each as text."""
    facts = {}
    for field in FIELDS:
        value = getattr(record, field, None)
        if value is not None:
            facts[field] = (str(getattr(value, "text", value)),)
    for figure in getattr(record, "figures", ()):
        as_of = f" ({figure.as_of.text})" if figure.as_of else ""
        field = f"figures.{figure.measure}"
        facts[field] = (*facts.get(field, ()), f"{figure.bound} {figure.value}{as_of}")
    return facts
