"""YAML text to nodes that know their line and column; every scalar stays text.

PyYAML's events are read rather than its documents: composing first would crash on deep nesting and would forget
anchors and tags. What an editor of facts never needs is refused: anchors, aliases, merge keys, tags.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.load.files import odd_character
from generator.load.syntax import syntax_fault
from generator.load.telling import Fault
from generator.model.ids import is_id

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

DEEPEST = 20
_BREAK = re.compile(r"\r\n|\r|\n")
_CUT = re.compile(r" #\w")


def events_in(text: str) -> Iterator[yaml.Event]:
    """Return the events of a YAML text; reading them may raise YAMLError."""
    return yaml.parse(text, Loader=Loader)


def tokens_in(text: str) -> Iterator[yaml.Token]:
    """Return the tokens of a YAML text; reading them may raise YAMLError."""
    return yaml.scan(text, Loader=Loader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar as text; `plain` where it was written without quotes."""

    text: str
    line: int
    column: int
    plain: bool


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    nodes: "tuple[Node, ...]"
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping; `keys` holds where each key stands, `flow` whether it was written between braces."""

    entries: "dict[str, Node]"
    keys: dict[str, Scalar]
    line: int
    column: int
    flow: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """What stands where something was refused already, so that nothing more is told of it."""

    line: int
    column: int


Node = Scalar | Sequence | Mapping | Refused


def is_empty(node: Node) -> bool:
    """Tell whether nothing was written: no text, `null` or `~` without quotes."""
    return isinstance(node, Scalar) and (not node.text.strip() or (node.plain and node.text in ("null", "~")))


def read_nodes(text: str) -> tuple[Node | None, list[Fault]]:
    """Return the document's node (None where there is none) and what is wrong with the YAML itself."""
    faults: list[Fault] = []
    try:
        return _Composer(text, faults).document(), faults
    except _Stop:
        return None, faults
    except yaml.MarkedYAMLError as error:
        faults.append(syntax_fault(error, text))
        return None, faults
    except yaml.YAMLError as error:
        faults.append(Fault("yaml-syntax", 1, 1, {"detail": str(error)}))
        return None, faults


class _Stop(Exception):
    """Reading cannot go on; the fault has been told."""


class _Composer:
    """Builds nodes from events, one step of the parser at a time."""

    def __init__(self, text: str, faults: list[Fault]) -> None:
        self.events = events_in(text)
        self.lines = _BREAK.split(text)
        self.faults = faults
        self.depth = 0

    def document(self) -> Node | None:
        node: Node | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent) and node is not None:
                self.tell("yaml-several-documents", event)
                raise _Stop
            if isinstance(event, yaml.NodeEvent):
                node = self.node(event)
        return node

    def node(self, event: yaml.Event) -> Node:
        line, column = _start(event)
        refused = self.refuse_extras(event)
        if isinstance(event, yaml.ScalarEvent):
            built: Node = Scalar(event.value, line, column, event.style in (None, ""))
            self.tell_cut(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            built = self.collection(event, line, column)
        return Refused(line, column) if refused else built

    def collection(self, event: yaml.CollectionStartEvent, line: int, column: int) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            self.tell("yaml-too-deep", event, deepest=DEEPEST)
            raise _Stop
        sequence = isinstance(event, yaml.SequenceStartEvent)
        built = self.sequence(line, column) if sequence else self.mapping(line, column, bool(event.flow_style))
        self.depth -= 1
        return built

    def sequence(self, line: int, column: int) -> Sequence:
        nodes = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            nodes.append(self.node(event))
        return Sequence(tuple(nodes), line, column)

    def mapping(self, line: int, column: int, flow: bool) -> Mapping | Refused:
        entries: dict[str, Node] = {}
        keys: dict[str, Scalar] = {}
        refused = False
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event)
            told = len(self.faults)
            value = self.node(next(self.events))
            if isinstance(key, Refused):
                refused = True
            elif not isinstance(key, Scalar):
                self.faults.append(Fault("yaml-odd-key", key.line, key.column))
                refused = True
            elif key.text == "<<":
                self.faults[told:] = [Fault("yaml-merge", key.line, key.column)]
                refused = True
            elif key.text in entries:
                first = keys[key.text].line
                self.faults.append(Fault("yaml-duplicate-key", key.line, key.column, {"key": key.text, "first": first}))
            else:
                entries[key.text] = value
                keys[key.text] = key
        return Refused(line, column) if refused else Mapping(entries, keys, line, column, flow)

    def refuse_extras(self, event: yaml.Event) -> bool:
        """Tell what no record may hold; return whether there was any."""
        told = len(self.faults)
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            self.tell("yaml-alias", event, name=anchor)
        elif anchor is not None:
            self.tell("yaml-anchor", event, name=anchor)
        if tag is not None:
            self.tell("yaml-tag", event, tag=tag)
        if isinstance(event, yaml.ScalarEvent) and (odd := odd_character(event.value)):
            self.tell(odd[0], event, code=odd[1])  # written as an escape, as in "\u202e"
        return len(self.faults) > told

    def tell_cut(self, event: yaml.ScalarEvent) -> None:
        """Tell where words without quotes end at a hash that looks like a part of them, as in `Wales #Edit2015`.

        A comment is known by its two spaces before the hash or its one after it; numbers, dates and ids have no hash.
        """
        if event.style in (None, "") and event.value and event.end_mark and not is_id(event.value):
            rest = self.lines[event.end_mark.line][event.end_mark.column :]
            if _CUT.match(rest):
                self.tell("yaml-cut", event, rest=rest.strip())

    def tell(self, rule: str, event: yaml.Event, **args: object) -> None:
        self.faults.append(Fault(rule, *_start(event), args))


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
