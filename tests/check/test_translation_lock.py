"""A translation that was confirmed is stale once its original changes; nothing else is."""

import shutil
from pathlib import Path

from click.testing import CliRunner, Result

from generator.cli import main
from tests.series import OPENS, PROJECT, SPEAKS, edit, told, write

SEEDS = PROJECT / "seeds"


def confirm(seeds: Path, *words: str) -> Result:
    """Run `timeline confirm`."""
    return CliRunner().invoke(main, ["confirm", "--seeds", str(seeds), "--locale", "en", *words])


def found(seeds: Path) -> list[tuple[str, str, object]]:
    """Return what is told: rule, file and field."""
    return [
        (problem.rule, problem.file, problem.args.get("key") or problem.args.get("keys")) for problem in told(seeds)
    ]


def test_without_a_lock_nothing_is_asked(seeds: Path) -> None:
    assert found(seeds) == []


def test_one_changed_field_makes_exactly_that_field_stale(seeds: Path) -> None:
    assert confirm(seeds, "--all").exit_code == 0
    assert found(seeds) == []
    edit(OPENS, "zh: 首届会议开幕", "zh: 首届会议揭幕")(seeds)
    assert found(seeds) == [("translation-stale", OPENS, "title")]
    edit(OPENS, "role: {zh: 主持", "role: {zh: 司仪")(seeds)
    assert found(seeds) == [
        ("translation-stale", OPENS, "title"),
        ("translation-stale", OPENS, "people[ada-lake].role"),
    ]


def test_a_change_of_the_translation_alone_makes_nothing_stale(seeds: Path) -> None:
    confirm(seeds, "--all")
    edit(OPENS, "en: First meeting opens", "en: The first meeting opens")(seeds)
    assert found(seeds) == []


def test_who_comes_before_in_a_list_does_not_matter(seeds: Path) -> None:
    confirm(seeds, "--all")
    edit(OPENS, "people:\n", "people:\n  - bo-shore\n")(seeds)
    assert found(seeds) == []


def test_confirming_one_record_settles_that_one(seeds: Path) -> None:
    confirm(seeds, "--all")
    edit(OPENS, "zh: 首届会议开幕", "zh: 首届会议揭幕")(seeds)
    edit(SPEAKS, "zh: 湖爱达致辞", "zh: 湖爱达讲话")(seeds)
    done = confirm(seeds, Path(OPENS).stem)
    assert (done.exit_code, done.output) == (0, "1 translations are confirmed.\n")
    assert found(seeds) == [("translation-stale", SPEAKS, "title")]


def test_a_new_record_is_told_once_until_it_is_confirmed(seeds: Path) -> None:
    confirm(seeds, "--all")
    shutil.copy(seeds / SPEAKS, seeds / "events/2021/2021-05-11-ada-lake-sings.yml")
    edit(
        "events/2021/2021-05-11-ada-lake-sings.yml", "id: 2021-05-10-ada-lake-speaks", "id: 2021-05-11-ada-lake-sings"
    )(seeds)
    assert found(seeds) == [("translation-unconfirmed", "events/2021/2021-05-11-ada-lake-sings.yml", "title, text")]


def test_names_that_fit_no_record_change_nothing(seeds: Path) -> None:
    confirm(seeds, "--all")
    before = (seeds / "translations.lock.yml").read_bytes()
    done = confirm(seeds, "2021-05-10-nobody")
    assert done.exit_code == 1
    assert "There is no record with the id 2021-05-10-nobody." in done.output
    assert (seeds / "translations.lock.yml").read_bytes() == before
    assert confirm(seeds).exit_code == 2
    assert confirm(seeds, "--all", "x").exit_code == 2


def test_a_lock_that_was_edited_into_something_else_is_told(seeds: Path) -> None:
    write("translations.lock.yml", "events: [1, 2]\n")(seeds)
    assert [problem.rule for problem in told(seeds)] == ["lock-form"]


def test_in_the_real_seeds_one_changed_field_of_one_event_is_told_alone(tmp_path: Path) -> None:
    seeds = Path(shutil.copytree(SEEDS, tmp_path / "seeds"))
    confirm(seeds, "--all")
    path = next((seeds / "events/2014").glob("2014-11-19-*.yml"))
    file = path.relative_to(seeds).as_posix()
    written = path.read_text("utf-8")
    title = next(line for line in written.splitlines() if line.startswith("  zh: "))
    edit(file, title + "\n", title + "了\n")(seeds)
    stale = [(rule, where) for rule, where, _ in found(seeds) if rule == "translation-stale"]
    assert stale == [("translation-stale", file)]
