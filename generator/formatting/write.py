"""A tree as lines of YAML: two spaces a level, a list's hyphens one level in, one value a line."""

from generator.formatting.quoting import written
from generator.formatting.tree import Branch, Document, Item, Leaf, Tree


def write(document: Document) -> str:
    """Return a file's text, with a line feed at its end."""
    tree = document.tree
    lines = _block(tree, 0) if isinstance(tree, Branch) and not tree.flow else [_inline(tree)]
    return "\n".join([*_comments(document.head, 0), *lines, *_comments(document.tail, 0)]) + "\n"


def _block(branch: Branch, depth: int) -> list[str]:
    lines = []
    for item in branch.items:
        lines += _comments(item.before, depth)
        lines += _entry(item, depth) if branch.mapping else _hyphen(item, depth)
    return lines + _comments(branch.after, depth)


def _entry(item: Item, depth: int) -> list[str]:
    assert item.key is not None
    key = " " * depth + written(item.key, True)[0] + ":"
    if isinstance(item.value, Branch) and not item.value.flow:
        return [key + item.trailing, *_block(item.value, depth + 2)]
    return _on_line(key, item, depth)


def _hyphen(item: Item, depth: int) -> list[str]:
    if isinstance(item.value, Leaf) or item.value.flow:
        return _on_line(" " * depth + "-", item, depth)
    lines = _block(item.value, depth + 2)
    above = next(number for number, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#")
    first = " " * depth + "- " + lines[above][depth + 2 :]
    return [*_comments(tuple(line.strip() for line in lines[:above]), depth), first, *lines[above + 1 :]]


def _on_line(head: str, item: Item, depth: int) -> list[str]:
    first, *rest = written(item.value) if isinstance(item.value, Leaf) else [_inline(item.value)]
    line = f"{head} {first}".rstrip(" ") + item.trailing
    return [line, *(" " * (depth + 2) + one if one else "" for one in rest)]


def _inline(tree: Tree) -> str:
    if isinstance(tree, Leaf):
        return written(tree, True)[0]
    parts = [_pair(item) for item in tree.items]
    return ("{%s}" if tree.mapping else "[%s]") % ", ".join(parts)


def _pair(item: Item) -> str:
    key = f"{written(item.key, True)[0]}: " if item.key else ""
    return key + _inline(item.value)


def _comments(comments: tuple[str, ...], depth: int) -> list[str]:
    return [" " * depth + comment if comment else "" for comment in comments]
