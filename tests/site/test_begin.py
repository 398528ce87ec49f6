"""`timeline init` writes a whole small series, in the languages and by the names asked for, or nothing at all."""

import json
import re
import stat
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from generator import begin
from generator.build import check_seeds
from generator.cli import main
from tests.series import PROJECT
from tests.test_house import _Loader

from .conftest import content

STARTER = PROJECT / "starter"


def init(*words: object) -> tuple[int, str]:
    """Run the command in English; return its exit code and all that it said."""
    done = CliRunner().invoke(main, ["init", *map(str, words), "--locale", "en"])
    return done.exit_code, done.output


@pytest.mark.parametrize("locales", ["zh,en", "en,zh", "en", "zh"])
def test_what_is_written_has_no_problem_in_any_languages(locales: str, tmp_path: Path) -> None:
    code, said = init(tmp_path / "fair", "--locales", locales)
    assert (code, "timeline build --seeds" in said) == (0, True)
    checked = check_seeds(tmp_path / "fair" / "seeds")
    assert checked.problems == []
    assert checked.timeline is not None
    assert checked.timeline.locales == tuple(locales.split(","))
    assert checked.timeline.series.original == locales.split(",")[0]
    assert len(checked.timeline.events) == 6
    assert len(checked.timeline.editions) == 2
    assert sorted(path.name for path in (tmp_path / "fair" / "docs").iterdir()) == sorted(locales.split(","))


def test_the_example_is_called_as_the_command_believes() -> None:
    timeline = check_seeds(STARTER / "seeds").timeline
    assert timeline is not None
    assert dict(timeline.series.name.by_locale) == begin.EXAMPLE


def test_the_pages_of_the_starter_fit_any_series() -> None:
    for path in (STARTER / "docs").rglob("*.md"):
        assert re.findall("清样|Galleyton|书市|book fair", path.read_text("utf-8"), re.IGNORECASE) == []


def test_names_stand_as_they_were_given(tmp_path: Path) -> None:
    names = {"zh": "“书”: 一", "en": 'The "Fair" #1: {x}'}
    code, said = init(tmp_path / "fair", "--name-zh", names["zh"], "--name-en", names["en"])
    assert code == 0, said
    checked = check_seeds(tmp_path / "fair" / "seeds")
    assert checked.timeline is not None
    assert dict(checked.timeline.series.name.by_locale) == names
    assert checked.problems == []
    assert (tmp_path / "fair" / "README.md").read_text("utf-8").startswith(f"# {names['zh']} · {names['en']}\n")
    assert yaml.safe_load((tmp_path / "fair" / "CITATION.cff").read_text("utf-8"))["title"] == names["en"]


def test_every_record_names_its_schema_which_is_there_and_holds(tmp_path: Path) -> None:
    init(tmp_path / "fair")
    records = sorted((tmp_path / "fair" / "seeds").rglob("*.yml"))
    assert len(records) > 15
    for path in records:
        text = path.read_text("utf-8")
        named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
        assert named is not None, path
        schema = json.loads((path.parent / named[1]).read_text("utf-8"))
        assert list(Draft202012Validator(schema).iter_errors(yaml.load(text, Loader=_Loader))) == []


def test_a_folder_that_holds_anything_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "fair").mkdir()
    (tmp_path / "fair" / ".kept").write_text("mine", "utf-8")
    code, said = init(tmp_path / "fair")
    assert (code, said) == (1, f"{tmp_path / 'fair'} is not empty; name a new or an empty folder.\n")
    code, said = init(tmp_path / "fair" / ".kept")
    assert (code, said) == (1, f"{tmp_path / 'fair' / '.kept'} is not a folder.\n")
    assert content(tmp_path) == {"fair/.kept": b"mine"}


def test_an_empty_folder_is_filled_also_the_one_we_stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    before = (tmp_path / "two").stat().st_ino
    monkeypatch.chdir(tmp_path / "two")
    assert init("../one")[0] == 0
    assert init(".")[0] == 0
    assert content(tmp_path / "one") == content(tmp_path / "two")
    assert (tmp_path / "two").stat().st_ino == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


@pytest.mark.parametrize("standing", [True, False])
def test_a_fault_on_the_way_leaves_nothing(standing: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fair").mkdir()
    if standing:
        monkeypatch.chdir(tmp_path / "fair")
    rename = Path.rename

    def full(path: Path, target: Path) -> Path:
        if path.name == ("seeds" if standing else ".fair.new") and ".new" not in str(target):
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", full)
    code, said = init(tmp_path / "fair")
    assert code == 1
    assert "the disk is full" in said
    assert [path.name for path in tmp_path.iterdir()] == ["fair"]
    assert list((tmp_path / "fair").iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_told_in_one_sentence() -> None:
    code, said = init("/proc/none/fair")
    assert code == 1
    assert said.startswith("The series could not be written: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["--locales", "fr"],
        ["--locales", "zh,zh"],
        ["--locales", ""],
        ["--locales", "en", "--name-zh", "书"],
        ["--name-en", " "],
        ["--name-en", "a\nb"],
        ["--name-en", "a\u202eb"],
    ],
)
def test_misuse_is_told_and_writes_nothing(words: list[str], tmp_path: Path) -> None:
    code, said = init(tmp_path / "fair", *words)
    assert code == 2
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_others_may_read_what_was_written(tmp_path: Path) -> None:
    init(tmp_path / "fair")
    (tmp_path / "usual").mkdir()
    assert stat.S_IMODE((tmp_path / "fair").stat().st_mode) == stat.S_IMODE((tmp_path / "usual").stat().st_mode)
