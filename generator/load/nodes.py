"""YAML text to nodes that know their line and column; every scalar stays text.

PyYAML's events are read rather than its documents: composing first would crash on deep nesting and would forget
anchors and tags. What an editor of facts never needs is refused: anchors, aliases, merge keys, tags.
"""

from dataclasses import dataclass

import yaml

from generator.load.telling import Fault

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

DEEPEST = 20


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
    """A mapping; `keys` holds where each key stands."""

    entries: "dict[str, Node]"
    keys: dict[str, Scalar]
    line: int
    column: int


Node = Scalar | Sequence | Mapping


def read_nodes(text: str) -> tuple[Node | None, list[Fault]]:
    """Return the document's node (None where there is none) and what is wrong with the YAML itself."""
    faults: list[Fault] = []
    try:
        return _Composer(text, faults).document(), faults
    except _Stop:
        return None, faults
    except yaml.MarkedYAMLError as error:
        faults.append(_syntax_fault(error, text))
        return None, faults
    except yaml.YAMLError as error:
        faults.append(Fault("yaml-syntax", 1, 1, {"detail": str(error)}))
        return None, faults


class _Stop(Exception):
    """Reading cannot go on; the fault has been told."""


class _Composer:
    """Builds nodes from events, one step of the parser at a time."""

    def __init__(self, text: str, faults: list[Fault]) -> None:
        self.events = yaml.parse(text, Loader=Loader)
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
        self.refuse_extras(event)
        line, column = _start(event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, line, column, event.style in (None, ""))
        if isinstance(event, yaml.AliasEvent):
            return Scalar("", line, column, True)
        self.depth += 1
        if self.depth > DEEPEST:
            self.tell("yaml-too-deep", event, deepest=DEEPEST)
            raise _Stop
        sequence = isinstance(event, yaml.SequenceStartEvent)
        built = self.sequence(line, column) if sequence else self.mapping(line, column)
        self.depth -= 1
        return built

    def sequence(self, line: int, column: int) -> Sequence:
        nodes = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            nodes.append(self.node(event))
        return Sequence(tuple(nodes), line, column)

    def mapping(self, line: int, column: int) -> Mapping:
        entries: dict[str, Node] = {}
        keys: dict[str, Scalar] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event)
            value = self.node(next(self.events))
            if not isinstance(key, Scalar):
                self.faults.append(Fault("yaml-odd-key", key.line, key.column))
            elif key.text == "<<":
                self.faults.append(Fault("yaml-merge", key.line, key.column))
            elif key.text in entries:
                first = keys[key.text].line
                self.faults.append(Fault("yaml-duplicate-key", key.line, key.column, {"key": key.text, "first": first}))
            else:
                entries[key.text] = value
                keys[key.text] = key
        return Mapping(entries, keys, line, column)

    def refuse_extras(self, event: yaml.Event) -> None:
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            self.tell("yaml-alias", event, name=anchor)
        elif anchor is not None:
            self.tell("yaml-anchor", event, name=anchor)
        if tag is not None:
            self.tell("yaml-tag", event, tag=tag)

    def tell(self, rule: str, event: yaml.Event, **args: object) -> None:
        self.faults.append(Fault(rule, *_start(event), args))


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _syntax_fault(error: yaml.MarkedYAMLError, text: str) -> Fault:
    """Say what most often lies behind a syntax error at this place."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = text.splitlines()
    suspects = [number for number in (line, line - 1) if 0 < number <= len(lines)]
    for number in suspects:
        written = lines[number - 1]
        head = written.split(":")[0]
        if "：" in head and "“" not in head:
            return Fault("yaml-fullwidth-colon", number, written.index("：") + 1)
    detail = error.problem or error.context or ""
    rule = _COMMON_ERRORS.get(detail.split(",")[0], "yaml-syntax")
    return Fault(rule, line, column, {"detail": detail})


_COMMON_ERRORS = {
    "mapping values are not allowed in this context": "yaml-stray-colon",
    "could not find expected ':'": "yaml-missing-colon",
    "did not find expected key": "yaml-indent-or-quote",
    "did not find expected '-' indicator": "yaml-indent-or-quote",
    "found character that cannot start any token": "yaml-odd-start",
    "did not find expected <document start>": "yaml-indent-or-quote",
    "found unexpected end of stream": "yaml-open-quote",
    "did not find expected ' ' or '}'": "yaml-open-bracket",
    "did not find expected node content": "yaml-open-bracket",
}
