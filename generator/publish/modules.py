"""Our script modules as they are published: each entry joined with what it imports, without comments and white space.

What is imported when needed (`import()`), and what comes minified from elsewhere, stays a file of its own. Names at the
top of modules that meet in one entry must differ; where they do not, the browser refuses the entry and its tests fail.
"""

import re
from pathlib import Path

from rjsmin import jsmin  # type: ignore[import-untyped]  # it has no types

_IMPORT = re.compile(r'^import [^"(]*"\./([\w.-]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?:default )?(?=async |function|const|class)", re.MULTILINE)
_FOREIGN = "/*!"
"""How the licence of a module from elsewhere begins."""


def published_script(path: Path) -> str:
    """Return a module's text as it is published, with all that it imports before it."""
    text = path.read_text("utf-8")
    return text if _FOREIGN in text else str(jsmin(joined_modules(path)))


def joined_modules(path: Path) -> str:
    """Return a module's text with all that it imports before it, each module once."""
    modules: dict[str, str] = {}
    kept: dict[str, None] = {}
    _gather(path, modules, kept)
    *imported, own = modules.values()
    return "".join([*kept, *(_EXPORT.sub("", one) for one in imported), own])


def _gather(path: Path, modules: dict[str, str], kept: dict[str, None]) -> None:
    """Collect a module after the modules it imports, each once and without its import lines."""
    text = path.read_text("utf-8")
    for line in _IMPORT.finditer(text):
        if line[1] in modules:
            continue
        if _FOREIGN in (path.parent / line[1]).read_text("utf-8"):
            kept[line[0]] = None
        else:
            _gather(path.parent / line[1], modules, kept)
    modules[path.name] = _IMPORT.sub("", text) + "\n"
