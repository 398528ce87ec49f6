"""What most often lies behind an error of YAML itself, and where."""

import yaml

from generator.load.telling import Fault

_RULES = {
    "mapping values are not allowed in this context": "yaml-stray-colon",
    "found unexpected ':'": "yaml-stray-colon",
    "could not find expected ':'": "yaml-missing-colon",
    "did not find expected key": "yaml-indent-or-quote",
    "did not find expected '-' indicator": "yaml-indent-or-quote",
    "did not find expected <document start>": "yaml-indent-or-quote",
    "found character that cannot start any token": "yaml-odd-start",
    "did not find expected alphabetic or numeric character": "yaml-odd-start",
    "found unexpected end of stream": "yaml-open-quote",
    "did not find expected ',' or '}'": "yaml-open-bracket",
    "did not find expected ',' or ']'": "yaml-open-bracket",
    "did not find expected node content": "yaml-open-bracket",
}
"""libyaml's words for an error, and our rule."""

_WHERE_IT_BEGAN = ("yaml-missing-colon", "yaml-odd-start", "yaml-open-quote", "yaml-open-bracket")


def syntax_fault(error: yaml.MarkedYAMLError, text: str) -> Fault:
    """Return an error of YAML as a fault, at the place where an editor can mend it."""
    detail = error.problem or error.context or ""
    rule = _RULES.get(detail, "yaml-syntax")
    began, met = error.context_mark or error.problem_mark, error.problem_mark or error.context_mark
    lines = text.splitlines()
    for mark in (met, began):
        for number in (mark.line, mark.line - 1) if mark else ():
            written = lines[number] if 0 <= number < len(lines) else ""
            head = written.split(":")[0]
            if "：" in head and "“" not in head and "{" not in head:
                return Fault("yaml-fullwidth-colon", number + 1, written.index("：") + 1)
    mark = began if rule in _WHERE_IT_BEGAN else met
    return Fault(rule, *((mark.line + 1, mark.column + 1) if mark else (1, 1)), {"detail": detail})
