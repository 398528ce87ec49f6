"""The entities that a page names, with the role each had."""

from collections.abc import Iterable, Mapping
from typing import Any

from generator.model.event import Role
from generator.pages.view import View, path_between


def role_lines(view: View, folder: str, roles: Iterable[Role[Any]], address: str) -> list[dict[str, object]]:
    """Return the entities of one kind for a template.

    folder: the kind's folder of pages (`people`). address: the page they are listed on.
    """
    records: Mapping[str, Any] = getattr(view.timeline, folder)
    return [
        {
            "name": view.show(records[role.id].name),
            "href": path_between(address, f"{folder}/{role.id}/"),
            "role": view.show(role.role) if role.role else "",
        }
        for role in roles
    ]
