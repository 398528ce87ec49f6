"""Our styles and scripts as they are published."""

from pathlib import Path

import pytest

from generator.publish.assets import asset_folder, copy_assets

PROJECT = Path(__file__).resolve().parents[2]
SCRIPT = """/*! Licence: kept. */
/** What it does. */
export default function told(name) {
  // Why.
  return `a  //  ${name} /* b */`.replace(/\\/\\*x/g, "// c");
}
"""


@pytest.fixture
def published(tmp_path: Path) -> Path:
    (tmp_path / "from").mkdir()
    (tmp_path / "from" / "told.js").write_text(SCRIPT, "utf-8")
    (tmp_path / "from" / "told.css").write_text("/* kept */ a { color: red }\n", "utf-8")
    copy_assets(tmp_path / "from", tmp_path / "to")
    return tmp_path / "to"


def test_a_script_loses_its_comments_and_keeps_its_licence(published: Path) -> None:
    script = (published / "told.js").read_text("utf-8")
    assert script.startswith("/*! Licence: kept. */")
    assert "What it does" not in script
    assert "Why" not in script


def test_strings_templates_and_expressions_stay_as_they_are(published: Path) -> None:
    script = (published / "told.js").read_text("utf-8")
    assert "`a  //  ${name} /* b */`" in script
    assert '/\\/\\*x/g,"// c"' in script


def test_styles_stay_as_they_are(published: Path) -> None:
    assert (published / "told.css").read_text("utf-8") == "/* kept */ a { color: red }\n"


def test_the_folder_is_named_by_what_is_published(tmp_path: Path) -> None:
    path = tmp_path / "told.js"
    path.write_text("let a = 1; // one\n", "utf-8")
    first = asset_folder(tmp_path)
    path.write_text("let a = 1; // two\n", "utf-8")
    assert asset_folder(tmp_path) == first
    path.write_text("let a = 2; // two\n", "utf-8")
    assert asset_folder(tmp_path) != first
