"""A record as it is written: its values in the order of the file, each with its comments."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import yaml

from generator.formatting.comments import Comment, comments_in
from generator.load.nodes import events_in

Place = tuple[int, int]
"""A line and a column, both from 0."""
_NOWHERE: Place = (2**31, 0)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar. plain: written without quotes. bare: a number, date or flag, which never needs them."""

    text: str
    plain: bool
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """A list or a mapping. flow: between brackets on one line. after: comments after the last item."""

    items: "tuple[Item, ...]"
    mapping: bool
    flow: bool
    after: tuple[str, ...] = ()


Tree = Leaf | Branch


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a mapping or, without a key, of a list.

    before: the comments above it; an empty one is an empty line. trailing: the comment on its line, with its gap.
    """

    value: Tree
    key: Leaf | None = None
    before: tuple[str, ...] = ()
    trailing: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file: what stands above its first key stays there."""

    head: tuple[str, ...]
    tree: Tree
    tail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Raw:
    """A value and where it stands; a collection's children are pairs of key (None in a list) and value."""

    start: Place
    end: Place
    leaf: Leaf | None = None
    children: "tuple[tuple[_Raw | None, _Raw], ...]" = ()
    mapping: bool = False
    flow: bool = False

    @property
    def stays_on_its_line(self) -> bool:
        """Whether no comment can stand within."""
        return self.leaf is not None or not self.children or (self.flow and self.start[0] == self.end[0])


def read_tree(text: str) -> Document:
    """Return what a text holds; the text must be readable and its line breaks bare line feeds."""
    events = events_in(text)
    raw = next(_raw(event, events) for event in events if isinstance(event, yaml.NodeEvent))
    blank = {number for number, line in enumerate(text.split("\n")) if not line.strip()}
    return _Attaching(comments_in(text), blank).document(raw)


def _raw(event: yaml.Event, events: Iterator[yaml.Event]) -> _Raw:
    start, end = _place(event.start_mark), _place(event.end_mark)
    if isinstance(event, yaml.ScalarEvent):
        # A block ends where the next thing begins, comments included; none stands within.
        block = event.style in ("|", ">")
        return _Raw(start, start if block else end, Leaf(event.value, event.style in (None, "")))
    assert isinstance(event, yaml.CollectionStartEvent)  # an alias was refused before
    mapping = isinstance(event, yaml.MappingStartEvent)
    children: list[tuple[_Raw | None, _Raw]] = []
    while not isinstance(after := next(events), yaml.CollectionEndEvent):
        one = _raw(after, events)
        children.append((one, _raw(next(events), events)) if mapping else (None, one))
    return _Raw(start, _place(after.end_mark), None, tuple(children), mapping, bool(event.flow_style))


def _place(mark: Any) -> Place:
    return mark.line, mark.column


@dataclass(frozen=True, slots=True)
class _Room:
    """Where comments after the last item of a branch may stand: before what follows, and further right than it.

    following: the place of what follows. beyond: its column. column: the branch's own; -1 between brackets.
    """

    following: Place
    beyond: int = -1
    column: int = -1

    def holds(self, comment: Comment) -> bool:
        if self.column >= 0 and (comment.gap or comment.column < self.column):
            return False
        return (comment.line, comment.column) < self.following and comment.column > self.beyond


_EVERYTHING = _Room(_NOWHERE)


class _Attaching:
    """Gives each comment its item, from the first to the last; `blank` are the lines with nothing on them."""

    def __init__(self, comments: list[Comment], blank: set[int]) -> None:
        self.comments = comments
        self.blank = blank
        self.met = 0

    def document(self, raw: _Raw) -> Document:
        head = self.above(raw.start)
        tree = self.value(raw, _EVERYTHING)
        return Document(head[head[:1] == ("",) :], tree, self.after(_EVERYTHING))

    def value(self, raw: _Raw, room: _Room) -> Tree:
        if raw.stays_on_its_line:
            return raw.leaf or _bare_branch(raw)
        items = []
        for number, (key, value) in enumerate(raw.children):
            following = raw.children[number + 1 : number + 2]
            within = _Room(_start_of(following[0]), raw.start[1]) if following else room
            items.append(self.item(key, value, within, raw))
        if items[0].before[:1] == ("",):
            items[0] = replace(items[0], before=items[0].before[1:])
        return Branch(tuple(items), raw.mapping, False, self.after(room))

    def item(self, key: _Raw | None, value: _Raw, room: _Room, parent: _Raw) -> Item:
        start = _start_of((key, value))
        before = self.above(start)
        name = key.leaf if key else None
        trailing = self.beside(key.end[0], value.start) if key else ""
        if value.stays_on_its_line:
            before += self.above(value.start, within=True)
            trailing = trailing or self.beside(value.start[0]) or self.beside(value.end[0])
            return Item(self.value(value, room), name, before, trailing)
        if value.flow:
            tree = self.value(value, _Room(value.end))
            more = self.beside(value.end[0])
            before += (more.strip(),) if more and trailing else ()
            return Item(tree, name, before, trailing or more)
        # A list's hyphens may stand right below the key; a comment there belongs to what follows.
        hangs = parent.mapping and not value.mapping and value.start[1] == parent.start[1]
        return Item(self.value(value, replace(room, column=value.start[1] + hangs)), name, before, trailing)

    def above(self, place: Place, within: bool = False) -> tuple[str, ...]:
        """Return the comments before a place, and with them the empty lines (unless within an item)."""
        found: list[str] = []
        while self.met < len(self.comments) and (comment := self.comments[self.met]).line <= place[0]:
            if (comment.line, comment.column) > place:
                break
            found += [*self.gap(comment.line, within), comment.text]
            self.met += 1
        found += self.gap(place[0], within)
        return tuple(found)

    def gap(self, line: int, within: bool) -> list[str]:
        return [""] if line - 1 in self.blank and not within else []

    def beside(self, line: int, until: Place = _NOWHERE) -> str:
        """Return the next comment with its gap if it stands on this line, after something and before a place."""
        comment = self.comments[self.met] if self.met < len(self.comments) else None
        if comment is None or comment.line != line or not comment.gap or (line, comment.column) > until:
            return ""
        self.met += 1
        return (" " if comment.may_be_cut else "  ") + comment.text

    def after(self, room: _Room) -> tuple[str, ...]:
        """Return the comments that still stand in the room of a branch."""
        found: list[str] = []
        while self.met < len(self.comments) and room.holds(comment := self.comments[self.met]):
            found += [*self.gap(comment.line, False), comment.text]
            self.met += 1
        return tuple(found)


def _start_of(child: tuple[_Raw | None, _Raw]) -> Place:
    return (child[0] or child[1]).start


def _bare_branch(raw: _Raw) -> Branch:
    """Return a branch on one line, in which there is no comment."""
    items = tuple(Item(value.leaf or _bare_branch(value), key.leaf if key else None) for key, value in raw.children)
    return Branch(items, raw.mapping, True)
