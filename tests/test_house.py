"""The house itself: every sentence in both languages, every module small and well named, the schemas fresh."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from jsonschema import Draft202012Validator

from generator.load.schema import schemas
from generator.model.dates import REASONS
from generator.model.rules import FAMILIES, RULES
from generator.publish.config import template_words
from tests.series import BIENNIAL, PROJECT, SMALL, names_in

GENERATOR = PROJECT / "generator"
OVERRIDES = PROJECT / "overrides"
STARTER = PROJECT / "starter" / "seeds"
MODULES = sorted(GENERATOR.rglob("*.py"))
SAID = [(rule, sentence) for rule, told in RULES.items() for sentence in (told.says, told.mend) if sentence]


@pytest.fixture(scope="module")
def chinese() -> Catalog:
    """The Chinese catalog as it stands in the repository."""
    with (GENERATOR / "catalogs" / "zh.po").open("rb") as file:
        return read_po(file, "zh")


def strings_in(path: Path) -> Iterator[str]:
    """Yield every string of a module."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def said_in(path: Path) -> Iterator[str]:
    """Yield every string that a module hands to `say`, or to a detail that is said later, as it stands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
            "say",
            "_detail",
        ):
            yield from (one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str))


# ---------------------------------------------------------------- sentences


@pytest.mark.parametrize(("rule", "sentence"), SAID)
def test_every_rule_is_told_in_chinese(rule: str, sentence: str, chinese: Catalog) -> None:
    message = chinese.get(sentence)
    assert message is not None, f"{rule}: no msgid"
    assert re.search(r"[\u4e00-\u9fff]", str(message.string)), f"{rule}: no Chinese"


def test_every_family_of_rules_has_a_chinese_name(chinese: Catalog) -> None:
    assert [name for name in FAMILIES if not chinese.get(name)] == []
    assert {rule for family in FAMILIES.values() for rule in family} <= RULES.keys()


def test_every_rule_says_what_to_do() -> None:
    silent = [rule for rule, told in RULES.items() if not told.mend and not rule.startswith("date-")]
    assert silent == []
    assert {rule.removeprefix("date-") for rule, told in RULES.items() if not told.mend} <= REASONS.keys()


def test_every_rule_is_named_somewhere_in_the_generator() -> None:
    emitted = {text for path in MODULES if path.name != "rules.py" for text in strings_in(path)}
    patterns = ("date-", "text-bad-")  # completed with a reason
    assert [rule for rule in RULES if rule not in emitted and not rule.startswith(patterns)] == []


def test_every_rule_that_is_named_exists() -> None:
    families = "|".join(
        sorted({rule.split("-")[0] for rule in RULES} - {"date", "id", "edition", "event", "number", "time"})
    )
    pattern = re.compile(rf"(?:{families})(?:-[a-z0-9]+)+")
    places = [GENERATOR / "load", GENERATOR / "check"]
    named = {
        text for place in places for path in place.glob("*.py") for text in strings_in(path) if pattern.fullmatch(text)
    }
    assert len(named) > 50
    assert named - RULES.keys() == set()


def test_no_entry_of_the_catalog_is_fuzzy_or_empty(chinese: Catalog) -> None:
    entries = [message for message in chinese if message.id]
    assert len(entries) > 200
    assert [message.id for message in entries if message.fuzzy or not str(message.string).strip()] == []
    assert list(chinese.obsolete) == []


def test_no_entry_of_the_catalog_stands_twice() -> None:
    written = (GENERATOR / "catalogs" / "zh.po").read_text("utf-8")
    keys = re.findall(r"^msgid (.+)$", written, re.MULTILINE)
    assert sorted(keys) == sorted(set(keys))


def test_both_sides_of_an_entry_leave_the_same_names_open(chinese: Catalog) -> None:
    entries = [message for message in chinese if message.id]
    assert [m.id for m in entries if names_in(str(m.id)) != names_in(str(m.string))] == []


def test_no_entry_of_the_catalog_stands_nowhere(chinese: Catalog) -> None:
    used = {text for path in MODULES for text in strings_in(path)} | set(template_words(OVERRIDES))
    assert [message.id for message in chinese if message.id and message.id not in used] == []


def test_every_word_of_the_templates_has_chinese(chinese: Catalog) -> None:
    words = template_words(OVERRIDES)
    assert len(words) > 20
    assert [word for word in words if not chinese.get(word)] == []


def test_everything_the_generator_says_has_chinese(chinese: Catalog) -> None:
    words = {text for path in MODULES for text in said_in(path) if re.search("[A-Za-z]{2}", text)}
    assert len(words) > 25
    assert [word for word in sorted(words) if not chinese.get(word)] == []


# ---------------------------------------------------------------- modules


def test_every_module_is_under_250_lines() -> None:
    long = {path.name: len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: lines for name, lines in long.items() if lines >= 250} == {}


def test_no_module_is_called_what_says_nothing() -> None:
    nothing = {
        "utils",
        "util",
        "helpers",
        "helper",
        "common",
        "misc",
        "manager",
        "handler",
        "processor",
        "data",
        "info",
    }
    folders = [GENERATOR, PROJECT / "tests", PROJECT / "scripts", PROJECT / "benchmarks"]
    named = {path.stem for folder in folders for path in folder.rglob("*") if path.suffix in ("", ".py")}
    assert "telling" in named
    assert named & nothing == set()


def test_every_module_and_public_function_of_the_generator_is_described() -> None:
    bare = []
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        public = [
            node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name[0] != "_"
        ]
        bare += [f"{path.name}:{getattr(node, 'name', '')}" for node in (tree, *public) if not ast.get_docstring(node)]
    assert bare == []


# ---------------------------------------------------------------- schemas


class _Loader(yaml.SafeLoader):
    """YAML as editors' tools read it (the core schema of 1.2), which has no dates."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

FOLDERS = {
    "editions": "edition",
    "events": "event",
    "sources": "source",
    "entities/people": "person",
    "entities/organisations": "organisation",
    "entities/documents": "document",
    "entities/programmes": "programme",
}


def plain(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=_Loader)


def records_of(seeds: Path) -> Iterator[tuple[str, Path]]:
    """Yield the schema's name and the path of every file of a seeds folder."""
    for folder, name in FOLDERS.items():
        yield from ((name, path) for path in sorted((seeds / folder).rglob("*.yml")))
    for name in ("series", "places", "measures", "glossary"):
        if (seeds / f"{name}.yml").exists():
            yield name, seeds / f"{name}.yml"


VALIDATORS = {name.removesuffix(".schema.json"): Draft202012Validator(schema) for name, schema in schemas().items()}


def test_the_schemas_in_the_repository_are_those_of_the_model() -> None:
    written = {path.name: json.loads(path.read_text("utf-8")) for path in (PROJECT / "schemas").iterdir()}
    assert written == schemas(), "run `timeline schemas`"


def test_every_schema_is_one() -> None:
    for validator in VALIDATORS.values():
        Draft202012Validator.check_schema(validator.schema)


@pytest.mark.parametrize(
    "seeds", [PROJECT / "seeds", PROJECT / "starter" / "seeds", SMALL, BIENNIAL], ids=lambda path: path.parent.name
)
def test_every_record_keeps_its_schema(seeds: Path) -> None:
    records = list(records_of(seeds))
    assert {name for name, _ in records} >= {"edition", "event", "source", "organisation", "programme", "series"}
    faults = [
        f"{path}: {error.message}" for name, path in records for error in VALIDATORS[name].iter_errors(plain(path))
    ]
    assert faults == []


@pytest.mark.parametrize(
    ("file", "key", "value"),
    [
        ("events/2021/2021-05-10-meeting-opens.yml", "title", None),
        ("events/2021/2021-05-10-meeting-opens.yml", "title", "Opening"),
        ("events/2021/2021-05-10-meeting-opens.yml", "colour", "red"),
        ("events/2021/2021-05-10-meeting-opens.yml", "id", "Opening Day"),
        ("events/2021/2021-05-10-meeting-opens.yml", "cite", []),
        ("events/2021/2021-05-10-meeting-opens.yml", "weight", 6),
        ("events/2021/2021-05-10-meeting-opens.yml", "time", "25:00"),
        ("events/2021/2021-05-10-meeting-opens.yml", "people", "ada-lake"),
        ("editions/2021.yml", "number", "first"),
        ("editions/2021.yml", "theme", {"zh": "水"}),
        ("sources/lake-herald-2021-05-12.yml", "kind", "newspaper"),
        ("sources/lake-herald-2021-05-12.yml", "url", "ftp://herald.example/"),
        ("entities/people/ada-lake.yml", "name", []),
    ],
)
def test_a_schema_refuses_what_the_loader_refuses(file: str, key: str, value: object) -> None:
    validator = VALIDATORS[FOLDERS[next(folder for folder in FOLDERS if file.startswith(folder))]]
    record = plain(SMALL / file)
    assert validator.is_valid(record)
    assert not validator.is_valid({**record, key: value})
