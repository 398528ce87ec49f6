"""The tools around the generator: what is committed, what is locked, what the workflows may do, what make says."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))

# Put together here, so that this file does not hold what it looks for.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
]
MADE = {"site", "dist", "node_modules", "__pycache__", "test-results"}
TARGETS = {"help", "site", "serve", "check", "test", "lint", "lock", "zensical", "bench", "clean"}


def run(
    *command: object, cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


def written_files() -> Iterator[Path]:
    """Every file of the project that is not made by its tools."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in MADE and (name[0] != "." or name in (".ci", ".github"))]
        yield from (Path(folder, name) for name in files)


# ---------------------------------------------------------------- files


def test_no_file_names_a_package_registry() -> None:
    naming = re.compile("|".join(map(re.escape, REGISTRIES)).encode())
    assert [str(path.relative_to(ROOT)) for path in written_files() if naming.search(path.read_bytes())] == []


def test_the_registries_are_really_looked_for() -> None:
    assert all(re.fullmatch(r"[a-z]+(\.[a-z]+)+", host) for host in REGISTRIES)
    assert Path(__file__) in set(written_files())
    assert ROOT / ".github" / "workflows" / "publish.yml" in set(written_files())


# ---------------------------------------------------------------- locks


def requirements(lock: Path) -> dict[str, str]:
    """Each `name==version` of a lock file with all that stands under it."""
    text = re.sub(r"^ *#.*\n", "", lock.read_text("utf-8"), flags=re.MULTILINE)
    entries = re.split(r"\n(?=\S)", text.strip())
    return {re.split(r"[\s;\\]", entry, maxsplit=1)[0]: entry for entry in entries}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_requirement_is_one_version_with_hashes_and_nothing_else_stands_in_a_lock(lock: Path) -> None:
    locked = requirements(lock)
    assert len(locked) > 20
    for name, entry in locked.items():
        assert re.fullmatch(r"[a-z0-9-]+==[\w.]+", name), "only packages, no option such as an index"
        assert re.search(r"--hash=sha256:[0-9a-f]{64}(\s|$)", entry), name
        assert "://" not in entry
    names = [name.partition("==")[0] for name in locked]
    assert len(names) == len(set(names)), "one version for all systems and Pythons"


@pytest.mark.parametrize("name", ["test", "zensical"])
def test_every_lock_holds_all_of_the_site_lock(name: str) -> None:
    site, larger = requirements(ROOT / "requirements/site.txt"), requirements(ROOT / f"requirements/{name}.txt")
    assert site.items() - {(key, larger.get(key, "")) for key in site} == set()


def test_what_the_project_needs_is_in_the_locks() -> None:
    made = run(BIN / "python", "-m", "pip", "check", cwd=ROOT)
    assert "wuzhen-timeline" not in made.stdout, made.stdout


# ------------------------------------------------------------ workflows


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_workflow_starts_from_no_permission(workflow: Path) -> None:
    assert yaml.safe_load(workflow.read_text("utf-8"))["permissions"] == {}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit_and_says_which_version_that_is(workflow: Path) -> None:
    uses = re.findall(r"^\s*(?:- )?uses:.*$", workflow.read_text("utf-8"), flags=re.MULTILINE)
    assert uses
    for line in uses:
        assert re.search(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_an_action_has_one_version_in_all_workflows() -> None:
    found = {use for path in WORKFLOWS for use in re.findall(r"uses: (\S+)@(\S+)", path.read_text("utf-8"))}
    assert len({action for action, _ in found}) == len(found)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_workflow_runs_foreign_code_with_our_rights_or_keeps_credentials(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert "pull_request_target" not in text
    assert "workflow_run" not in text
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")
    for run_line in re.findall(r"^\s*(?:- )?run:.*$", text, flags=re.MULTILINE):
        assert "${{" not in run_line, "expressions reach a shell through env only"


def test_zizmor_finds_nothing_in_the_workflows() -> None:
    found = run(BIN / "zizmor", "--offline", "--pedantic", "--no-progress", ROOT / ".github")
    assert found.returncode == 0, found.stdout + found.stderr


def test_zizmor_would_find_an_unpinned_action(tmp_path: Path) -> None:
    shutil.copytree(ROOT / ".github", tmp_path / ".github")
    check = tmp_path / ".github" / "workflows" / "check.yml"
    check.write_text(re.sub(r"checkout@[0-9a-f]{40} # \S+", "checkout@v6", check.read_text("utf-8")), "utf-8")
    assert run(BIN / "zizmor", "--offline", "--no-progress", tmp_path / ".github").returncode != 0


# --------------------------------------------------------------- floors


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the generator that may be broken on purpose."""
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(project: Path) -> subprocess.CompletedProcess[str]:
    return run(BIN / "lint-imports", "--no-cache", "--no-logo", cwd=project)


def test_the_floors_hold(copied: Path) -> None:
    assert lint_imports(copied).returncode == 0


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("model/planted.py", "import generator.load", "Each floor imports only from below"),
        ("check/planted.py", "import generator.pages", "stages never import each other"),
        ("load/planted.py", "import generator.cli", "Each floor imports only from below"),
        ("model/planted.py", "import yaml", "The model needs the standard library only"),
        ("pages/planted.py", "import random", "No randomness"),
        ("homeless.py", "", "Each floor imports only from below"),
    ],
)
def test_a_forbidden_import_is_told(copied: Path, module: str, line: str, contract: str) -> None:
    (copied / "generator" / module).write_text(f"{line}\n", "utf-8")
    told = lint_imports(copied)
    assert told.returncode == 1
    assert re.search(rf"{contract}.* BROKEN$", told.stdout, flags=re.MULTILINE), told.stdout
    assert Path(module).stem in told.stdout


# ----------------------------------------------------------------- make


def make(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAKE") and name != "MFLAGS"}
    return run("make", "--no-print-directory", *words, cwd=ROOT, env={**kept, **environment})


def test_make_alone_lists_every_target() -> None:
    listed = make()
    assert listed.returncode == 0
    assert set(re.findall(r"^make ([a-z]+) ", listed.stdout, flags=re.MULTILINE)) == TARGETS
    assert listed.stdout == make("help").stdout
    assert "\x1b" not in listed.stdout


def test_every_listed_target_is_told_in_both_languages() -> None:
    for line in make("help").stdout.splitlines():
        chinese, _, english = line.partition(" · ")
        assert re.search("[\u4e00-\u9fff]", chinese), line
        assert re.search("[a-z]", english), line
        assert not re.search("[\u4e00-\u9fff]", english), line


def test_every_listed_target_can_be_made() -> None:
    for target in TARGETS:
        assert make("--dry-run", target).returncode == 0, target


def test_the_builders_advertisement_is_switched_off() -> None:
    assert "NO_MKDOCS_2_WARNING=1" in make("--dry-run", "--print-data-base", "help").stdout.replace(" = ", "=")


# ---------------------------------------------------------------- ready


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A checkout on a machine with nothing but a shell."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "scripts").mkdir()
    (tmp_path / "bin").mkdir()
    shutil.copy(ROOT / "scripts" / "ready.sh", tmp_path / "scripts")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for lock in LOCKS:
        shutil.copy(lock, tmp_path / "requirements")
    for tool in ("sh", "cat", "cksum", "dirname", "rm"):
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool) or tool)
    return tmp_path


def program(path: Path, *lines: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), "utf-8")
    path.chmod(0o755)
    return path


def get_ready(project: Path, name: str = "site") -> subprocess.CompletedProcess[str]:
    return run("sh", "scripts/ready.sh", name, cwd=project, env={"PATH": str(project / "bin")})


# A Python that makes a venv of itself, and tells what it was asked to install.
PYTHON = (
    'case "$*" in',
    '  *"-m venv"*) rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;',
    '  *"-m pip"*) echo "$*" >>pip.log ;;',
    '  *"import ensurepip"*) exit ${NO_ENSUREPIP:-0} ;;',
    '  *"print("*) echo 3.12 ;;',
    "esac",
)


def with_python(bare: Path, *before: str) -> Path:
    for tool in ("mkdir", "cp"):
        (bare / "bin" / tool).symlink_to(shutil.which(tool) or tool)
    program(bare / "bin" / "python3", *before, *PYTHON)
    return bare


def test_without_python_it_says_so_in_both_languages_and_fails(bare: Path) -> None:
    told = get_ready(bare)
    assert told.returncode == 1
    assert "找不到 Python 3.11" in told.stderr
    assert "No Python 3.11 or newer" in told.stderr
    assert not (bare / ".venv").exists()


def test_an_old_python_or_a_shim_without_one_behind_it_does_not_count(bare: Path) -> None:
    program(bare / "bin" / "python3.13", "echo 'no such version' >&2", "exit 127")
    program(bare / "bin" / "python3", "exit 1")
    told = get_ready(bare)
    assert told.returncode == 1
    assert "No Python 3.11" in told.stderr
    assert "no such version" not in told.stderr


def test_without_the_venv_parts_it_prints_the_line_to_type_and_fails(bare: Path) -> None:
    told = get_ready(with_python(bare, "NO_ENSUREPIP=1"))
    assert told.returncode == 1
    assert "    sudo apt-get install -y python3.12-venv\n" in told.stderr
    assert not (bare / ".venv").exists()


def test_it_installs_by_hashes_once_and_again_when_the_lock_changes(bare: Path) -> None:
    with_python(bare)
    log = bare / "pip.log"
    assert get_ready(bare).returncode == 0
    locked, itself = log.read_text("utf-8").splitlines()
    assert "--require-hashes" in locked
    assert "requirements/site.txt" in locked
    assert "--no-index --no-deps --no-build-isolation --editable ." in itself

    second = get_ready(bare)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert len(log.read_text("utf-8").splitlines()) == 2

    with (bare / "requirements" / "site.txt").open("a", encoding="utf-8") as lock:
        lock.write("# another\n")
    assert get_ready(bare).returncode == 0
    assert len(log.read_text("utf-8").splitlines()) == 4


def test_what_is_ready_for_tests_is_ready_for_the_site(bare: Path) -> None:
    with_python(bare)
    assert get_ready(bare, "test").returncode == 0
    assert get_ready(bare, "site").stderr == ""
    assert len((bare / "pip.log").read_text("utf-8").splitlines()) == 2


def test_an_install_that_fails_is_tried_again(bare: Path) -> None:
    with_python(bare, 'case "$*" in *"-m pip"*) exit 1;; esac')
    assert get_ready(bare).returncode == 1
    assert get_ready(bare).returncode == 1
    assert not (bare / ".venv" / "ready-site").exists()


def test_a_checkout_that_was_moved_gets_a_new_venv(bare: Path) -> None:
    with_python(bare)
    assert get_ready(bare).returncode == 0
    (bare / ".venv" / "made-in").write_text("/elsewhere\n", "utf-8")
    assert "requirements/site.txt" in get_ready(bare).stderr


# ------------------------------------------------------------- Chromium


def find_chromium(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    alone = {"PATH": str(folder / "bin"), "HOME": str(folder), "PYTHONUTF8": "1", **environment}
    return run(sys.executable, "-S", ROOT / "scripts" / "find_chromium.py", *words, env=alone)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine with a font for Chinese and no browser."""
    program(tmp_path / "bin" / "fc-list", "echo Noto Sans CJK SC")
    return tmp_path


def browser(path: Path) -> Path:
    return program(path, "echo Chromium 156.0")


linux_only = pytest.mark.skipif(sys.platform == "darwin", reason="a Mac may have a browser in /Applications")


@linux_only
def test_the_chromium_that_is_named_comes_before_the_one_on_the_path(machine: Path) -> None:
    named, on_path = browser(machine / "named"), browser(machine / "bin" / "chromium")
    assert find_chromium(machine, CHROMIUM=str(named)).stdout == f"{named}\n"
    assert find_chromium(machine).stdout == f"{on_path}\n"


@linux_only
def test_a_chromium_that_does_not_start_is_passed_over(machine: Path) -> None:
    program(machine / "bin" / "chromium-browser", "echo 'Chromium: please install the snap'", "exit 1")
    cached = browser(machine / ".cache/ms-playwright/chromium-1200/chrome-linux64/chrome")
    assert find_chromium(machine).stdout == f"{cached}\n"


@linux_only
def test_without_a_chromium_it_prints_the_line_to_type_and_fails(machine: Path) -> None:
    told = find_chromium(machine)
    assert (told.returncode, told.stdout) == (1, "")
    assert "找不到能运行的 Chromium" in told.stderr
    assert f"    {sys.executable} -m playwright install --with-deps chromium\n" in told.stderr


@linux_only
def test_without_a_font_for_chinese_it_fails_even_with_a_chromium(machine: Path) -> None:
    browser(machine / "bin" / "chromium")
    program(machine / "bin" / "fc-list", "exit 0")
    program(machine / "bin" / "apt-get", "exit 1")
    told = find_chromium(machine)
    assert (told.returncode, told.stdout) == (1, "")
    assert "sudo apt-get update && sudo apt-get install -y fonts-noto-cjk" in told.stderr


@linux_only
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may install packages; others are told the line to type")
def test_root_gets_what_is_missing_and_nothing_else(machine: Path) -> None:
    made = browser(machine / "made")
    program(
        machine / "bin" / "apt-get",
        f'echo "$*" >>{machine}/apt.log',
        f'case "$*" in *chromium*) /bin/cp {made} {machine}/bin/chromium;; esac',
    )
    found = find_chromium(machine, "--install")
    assert (found.returncode, found.stdout) == (0, f"{machine}/bin/chromium\n")
    update, install = (machine / "apt.log").read_text("utf-8").splitlines()
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends chromium")


def test_the_search_library_is_the_one_that_was_vendored() -> None:
    vendored = (ROOT / "overrides" / "assets" / "timeline" / "minisearch.js").read_bytes()
    assert hashlib.sha256(vendored).hexdigest() == "efd3e2781e5363abae9f9d4b37556401bc55e22695bae50c63abd8bff88f0a43"
    assert b"LICENSES/MiniSearch.txt" in vendored[:300]
    assert "Luca Ongaro" in (ROOT / "LICENSES" / "MiniSearch.txt").read_text("utf-8")
