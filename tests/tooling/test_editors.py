"""What editors and pre-commit are told of this project: which schema a file has, and what runs before a commit."""

import json
import re
import shutil
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.load.layout import LISTED, LOCK_FILE, ONE_A_FILE
from generator.load.schema import modeline, schema_globs, schemas
from generator.model.fields import field_hints, written_fields
from generator.model.keys import EVERYWHERE, KEYS, TITLES, words_for
from generator.model.series import Series

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
SEEDS = sorted((ROOT / "seeds").rglob("*.yml"))
ROOTS = [Series, *(kind for kind, _ in ONE_A_FILE.values()), *LISTED.values()]


def kinds_below(hint: Any, met: dict[str, Any]) -> dict[str, Any]:
    """Return every dataclass that a type is made of, by its name."""
    kind = typing.get_origin(hint) or hint
    if hasattr(kind, "__dataclass_fields__") and kind.__module__ not in (
        "generator.model.dates",
        "generator.model.text",
    ):
        if kind.__name__ not in met:
            met[kind.__name__] = hint
            for key, field in written_fields(hint).items():
                assert key
                kinds_below(field_hints(hint)[field.name], met)
    else:
        for argument in typing.get_args(hint):
            kinds_below(argument, met)
    return met


MET: dict[str, Any] = {}
for root in ROOTS:
    kinds_below(root, MET)
WRITTEN = [(kind, key) for kind, hint in MET.items() for key in written_fields(hint)]


# ---------------------------------------------------------------- descriptions


@pytest.mark.parametrize(("kind", "key"), WRITTEN)
def test_every_key_is_described_in_both_languages(kind: str, key: str) -> None:
    chinese, english = words_for(kind, key)
    assert re.search("[\u4e00-\u9fff]", chinese)
    assert re.search("[a-z]{2}", english) and not re.search("[\u4e00-\u9fff]", english)


def test_no_key_is_described_that_is_not_there() -> None:
    assert len(WRITTEN) > 100
    assert {(kind, key) for kind, keys in KEYS.items() for key in keys} <= {*WRITTEN}
    assert {*EVERYWHERE} <= {key for _, key in WRITTEN}
    assert {*TITLES} == {kind.__name__ for kind in ROOTS}


def test_every_property_of_every_schema_is_described() -> None:
    def bare(schema: object, place: str) -> list[str]:
        if isinstance(schema, list):
            return [found for number, one in enumerate(schema) for found in bare(one, f"{place}[{number}]")]
        if not isinstance(schema, dict):
            return []
        named = {**schema.get("properties", {}), **schema.get("patternProperties", {})}
        found = [f"{place}.{key}" for key, one in named.items() if " · " not in one.get("description", "")]
        return found + [deep for key, one in schema.items() for deep in bare(one, f"{place}.{key}")]

    assert [found for name, schema in schemas().items() for found in bare(schema, name)] == []
    assert all(" · " in schema["title"] for schema in schemas().values())


# ---------------------------------------------------------------- which schema a file has


def pattern(glob: str) -> re.Pattern[str]:
    return re.compile(re.escape(glob).replace(r"\*", "[^/]*"))


def test_the_settings_name_the_schema_of_each_file() -> None:
    assert SETTINGS["yaml.schemas"] == {f"./{schema}": glob for schema, glob in schema_globs().items()}
    assert {f"schemas/{path.name}" for path in (ROOT / "schemas").iterdir()} == {*schema_globs()}


def test_every_seed_has_one_schema() -> None:
    odd = {}
    for path in SEEDS:
        file = path.relative_to(ROOT).as_posix()
        fitting = [schema for schema, glob in schema_globs().items() if pattern(glob).fullmatch(file)]
        if len(fitting) != (path.name != LOCK_FILE):
            odd[file] = fitting
    assert odd == {}


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("event", "events/2014/2014-x.yml"),
        ("person", "entities/people/a.yml"),
        ("places", "places.yml"),
        ("series", "series.yml"),
    ],
)
def test_a_modeline_leads_to_the_schema(kind: str, file: str) -> None:
    written = modeline(file).rstrip("\n")
    assert written.startswith("# yaml-language-server: $schema=../")
    led = (ROOT / "seeds" / file).parent / written.partition("=")[2]
    assert led.resolve() == (ROOT / "schemas" / f"{kind}.schema.json").resolve()
    assert led.resolve().is_file()


def test_the_yaml_extension_is_recommended_and_the_settings_are_kept() -> None:
    recommended = json.loads((ROOT / ".vscode" / "extensions.json").read_text("utf-8"))
    assert recommended == {"recommendations": ["redhat.vscode-yaml"]}
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a clone")
    for name, ignored in (("settings.json", False), ("extensions.json", False), ("launch.json", True)):
        done = subprocess.run(["git", "check-ignore", "-q", f".vscode/{name}"], cwd=ROOT, check=False)
        assert (done.returncode == 0) == ignored, name


# ---------------------------------------------------------------- pre-commit

HOOKS = [
    hook
    for repository in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    for hook in repository["hooks"]
]


def test_the_hooks_fetch_nothing_and_fit_the_seeds() -> None:
    assert [hook["entry"] for hook in HOOKS] == [".venv/bin/timeline fmt --check", ".venv/bin/timeline check"]
    for hook in HOOKS:
        assert hook["language"] == "system"
        assert all(re.search(hook["files"], path.relative_to(ROOT).as_posix()) for path in SEEDS)
        assert not re.search(hook["files"], "generator/catalogs/zh.yml")


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_what_the_hooks_run_runs(hook: dict[str, Any]) -> None:
    words = hook["entry"].split()[1:]
    files = ["seeds/series.yml", f"seeds/{LOCK_FILE}"] if hook.get("pass_filenames", True) else []
    command = [sys.executable, "-c", "from generator.cli import main; main()", *words, *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
