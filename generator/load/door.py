"""The door that values pass on their way into the model, and what stays outside."""

from dataclasses import dataclass, field
from typing import Final

from generator.load.nodes import Node, Refused
from generator.load.telling import Fault


class Bad:
    """What a reader returns for a node that it had to refuse."""


BAD: Final = Bad()


@dataclass
class Door:
    """What is known while a file is read: the locales there are, and the faults told so far."""

    locales: tuple[str, ...]
    faults: list[Fault] = field(default_factory=list)

    def tell(self, rule: str, node: Node, place: str, **args: object) -> Bad:
        """Note a fault, unless the node was refused before, and return BAD."""
        if not isinstance(node, Refused):
            self.faults.append(Fault(rule, node.line, node.column, args, place))
        return BAD
