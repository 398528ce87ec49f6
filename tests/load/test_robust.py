"""Whatever bytes a stranger sends, loading ends soon and with problems, never with an exception."""

import os
import shutil
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.build import check_seeds
from generator.load import nodes
from generator.load.folder import load
from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.telling import FORMATS
from tests.series import ADA, APPEAL, BO, FIRST, GLOSSARY, HERALD, OPENS, PLACES, SERIES, SMALL, SPEAKS, told, write

FILES = [OPENS, SPEAKS, FIRST, HERALD, ADA, APPEAL, PLACES, GLOSSARY, SERIES, "released.json"]
GOOD = {file: (SMALL / file).read_bytes() for file in FILES[:-1]} | {"released.json": b'{"ids": {}}'}


@pytest.fixture(scope="module")
def folder() -> Path:
    """A copy of the small series that all examples share."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(shutil.copytree(SMALL, Path(made) / "seeds"))


def problems_with(folder: Path, file: str, raw: bytes) -> list[Problem]:
    """Return what is told while a file holds other bytes; every rule is known and every problem can be told."""
    (folder / file).write_bytes(raw)
    try:
        problems = check_seeds(folder).problems
    finally:
        (folder / file).write_bytes(GOOD[file])
    assert {problem.rule for problem in problems} <= RULES.keys()
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)
    for locale in ("zh", "en"):
        assert all(form(problems[:200], locale, "seeds").encode() or not problems for form in FORMATS.values())
    return problems


@settings(max_examples=150)
@given(file=st.sampled_from(FILES), raw=st.binary(max_size=400))
@example(file=OPENS, raw=b"\0")
@example(file=OPENS, raw=b"\xef\xbb\xbf")
@example(file=OPENS, raw=b"\xff\xfe")
@example(file=PLACES, raw=b"- *a\n- &b\n- !c d\n- <<: x\n- ? [a]\n")
@example(file=SERIES, raw=b"locales: [{id: }, {id: [a]}, x, {}]")
@example(file=SERIES, raw=b"locales: {}")
@example(file=SERIES, raw=GOOD[SERIES].replace(b"en_GB", b"en-GB"))
@example(file="released.json", raw=b'{"ids": {"events": [[]]}}')
def test_any_bytes_are_read_or_refused(folder: Path, file: str, raw: bytes) -> None:
    assert problems_with(folder, file, raw)


PIECES = [
    *(
        b": ",
        b"- ",
        b"[",
        b"]",
        b"{",
        b"}",
        b"'",
        b'"',
        b"\n",
        b"\n  ",
        b"\t",
        b"#",
        b"&a ",
        b"*a ",
        b"!b ",
        b"<<: ",
        b"? ",
    ),
    *(
        b"| ",
        b"> ",
        b"---\n",
        b"...\n",
        b"%",
        b"@",
        b"`",
        b", ",
        b"\\",
        b"~",
        b"null",
        b"\r",
        b"\0",
        b"[@",
        b"[[",
        b"*",
    ),
    *("：".encode(), "，".encode(), "“".encode(), "\u202e".encode(), "\ud800".encode("utf-8", "surrogatepass")),
]


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, bytes]:
    """A good file in which a few pieces were put in, taken out or moved."""
    file = draw(st.sampled_from(FILES))
    raw = GOOD[file]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.sampled_from([0, 0, 1, 2, 8, 40])))
        raw = raw[:start] + draw(st.sampled_from([b"", *PIECES, raw[start - 20 : start]])) + raw[end:]
    return file, raw


@settings(max_examples=300)
@given(changed=mutations())
def test_a_good_file_that_was_damaged_is_read_or_refused(folder: Path, changed: tuple[str, bytes]) -> None:
    problems_with(folder, *changed)


LONG = [
    ("brackets", b"[" * 100_000),
    ("braces", b"{a: " * 25_000),
    ("lists within lists", b"- " * 50_000),
    ("keys within keys", b"? " * 50_000),
    ("closing brackets", b"]" * 100_000),
    ("quotes", b"'" * 99_999),
    ("one long line", b"id: " + b"a" * 1_000_000),
    ("many keys", b"".join(b"k%d: v\n" % number for number in range(10_000))),
    ("one key many times", b"when: 2021\n" * 10_000),
    ("tabs", b"\t\n" * 20_000),
    ("control characters", b"a: \x07\n" * 10_000),
    ("aliases", b"- *a\n" * 10_000),
    ("tags", b"- !a b\n" * 10_000),
    ("a date of many digits", b"when: " + b"1" * 500_000),
    ("a number of many digits", b"weight: " + b"9" * 500_000),
    ("an address of many colons", b"url: " + b"http:" * 100_000),
    ("a text of brackets", b"text: {zh: '" + b"[@" * 200_000 + b"'}"),
    ("a text of stars", b"text: {zh: '" + b"*a" * 200_000 + b"'}"),
    ("a text of points", b"text: {zh: '" + b"A. " * 200_000 + b"'}"),
    ("a title of links", b"title: {zh: '" + b"](" * 200_000 + b"'}"),
    ("a title of attributes", b"title: {zh: '" + b"{:" * 200_000 + b"'}"),
]


@pytest.mark.parametrize("raw", [raw for _, raw in LONG], ids=[name for name, _ in LONG])
@pytest.mark.parametrize("file", [OPENS, PLACES])
def test_a_file_made_to_take_long_does_not(folder: Path, file: str, raw: bytes) -> None:
    begun = time.perf_counter()
    problems_with(folder, file, raw)
    assert time.perf_counter() - begun < 60  # it would take minutes or never end


@pytest.mark.parametrize(
    "words", ["A. ", "](", "{:", "<a", "{{", "*a ", "Two. ", "& ", "三", "[[ada-lake]]", "[@lake-herald-2021-05-12]"]
)
def test_a_good_record_with_a_long_text_is_checked_in_time(words: str, folder: Path) -> None:
    text = words * (200_000 // len(words.encode()))
    raw = GOOD[SPEAKS].split(b"text:")[0] + f"text: {{zh: '{text}', en: '{text}'}}\n".encode()
    begun = time.perf_counter()
    assert {problem.rule for problem in problems_with(folder, SPEAKS, raw)} <= {"cite-missing", "text-markup"}
    assert time.perf_counter() - begun < 60  # it would take minutes or never end


@pytest.mark.parametrize("file", [OPENS, PLACES, SERIES, HERALD])
def test_a_file_is_read_the_same_by_yaml_in_python(file: str, seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    quick = load(seeds)[0]
    monkeypatch.setattr(nodes, "Loader", yaml.SafeLoader)
    assert load(seeds)[0] == quick
    with (seeds / file).open("ab") as added:
        added.write(b"\n: [")
    assert [problem.file for problem in told(seeds)] == [file]


NAMES = [
    *(b"\xff.yml", b"a\nb.yml", b"a b.yml", b"\xe6\xb9\x96.yml"),
    *(b"-.yml", b".yml.yml", b"a\x1b[31m.yml", b"e\xcc\x81.yml"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("place", [b"events/2021", b"sources", b"."])
def test_a_file_of_any_name_is_read_or_refused(place: bytes, name: bytes, seeds: Path) -> None:
    with open(os.path.join(os.fsencode(seeds), place, name), "wb") as file:
        file.write(b"id: ada\nkind: press\n")
    problems = told(seeds)
    for form in FORMATS.values():
        said = form(problems, "zh", "seeds").encode("utf-8")
        assert b"\x1b" not in said
        assert name.startswith(b".") or said


def test_a_file_that_may_not_be_read_is_told(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "ada-lake.yml":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    assert [(problem.rule, problem.file, problem.line) for problem in told(seeds)] == [("file-unreadable", ADA, 1)]


@pytest.mark.parametrize("folder", ["entities/people", "entities", "events/2021", "events", "sources", "."])
def test_a_folder_that_may_not_be_read_is_told_and_nothing_else(
    folder: str, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    list_, closed = os.scandir, seeds / folder

    def scandir(path: str | Path) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied")
        return list_(path)

    monkeypatch.setattr(os, "scandir", scandir)
    problems = told(seeds)
    assert [(problem.rule, problem.file, problem.line) for problem in problems] == [("file-unreadable", folder, 1)]
    assert problems[0].args == {"reason": "Permission denied"}


def test_a_folder_of_which_only_the_names_may_be_read_is_told_file_by_file(
    seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Path.lstat

    def lstat(path: Path) -> os.stat_result:
        if path.parent.name == "people":
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr(Path, "lstat", lstat)
    assert {(problem.rule, problem.file) for problem in told(seeds)} == {
        ("file-unreadable", ADA),
        ("file-unreadable", BO),
    }


@pytest.mark.parametrize("name", ["released.json", "places.yml", "series.yml", "LICENSE"])
def test_a_folder_where_a_file_should_be_is_no_fault_of_ours(name: str, seeds: Path) -> None:
    (seeds / name).unlink(missing_ok=True)
    write(f"{name}/x.yml", "id: x\n")(seeds)
    assert told(seeds)


def test_every_record_of_one_kind_may_be_gone(seeds: Path) -> None:
    for kind in ("editions", "events", "sources", "entities"):
        shutil.rmtree(seeds / kind)
        assert {problem.rule.partition("-")[0] for problem in told(seeds)} <= {"reference", "entity", "source"}


def test_a_pipe_is_not_waited_for(seeds: Path) -> None:
    os.mkfifo(seeds / "sources" / "pipe.yml")
    assert told(seeds) == []
