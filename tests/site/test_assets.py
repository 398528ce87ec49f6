"""Our styles and scripts as they are published."""

import re
from pathlib import Path

import pytest

from generator.publish.assets import SHEETS, asset_folder, copy_assets
from generator.publish.modules import joined_modules, published_script

PROJECT = Path(__file__).resolve().parents[2]
SCRIPT = """/** What it does. */
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


def test_a_script_loses_its_comments(published: Path) -> None:
    script = (published / "told.js").read_text("utf-8")
    assert "What it does" not in script
    assert "Why" not in script


def test_strings_templates_and_expressions_stay_as_they_are(published: Path) -> None:
    script = (published / "told.js").read_text("utf-8")
    assert "`a  //  ${name} /* b */`" in script
    assert '/\\/\\*x/g,"// c"' in script


def test_an_entry_is_joined_with_what_it_imports_each_once(tmp_path: Path) -> None:
    modules = {
        "days.js": "export const LENGTH = 2;\nexport function day() {\n  return LENGTH;\n}\n",
        "ticks.js": 'import { day } from "./days.js";\n\nexport default function ticks() {\n  return day();\n}\n',
        "home.js": 'import ticks from "./ticks.js";\nimport { day } from "./days.js";\nimport foreign from "./foreign.js";\n\n'
        'ticks(day(foreign));\nimport("./later.js");\n',
        "foreign.js": "/*! Licence */\nexport{a as default};\n",
        "later.js": "export default 1;\n",
    }
    for name, text in modules.items():
        (tmp_path / name).write_text(text, "utf-8")
    joined = published_script(tmp_path / "home.js")
    assert joined.count("function day()") == joined.count("function ticks()") == 1
    assert joined.index("function day()") < joined.index("function ticks()") < joined.index("ticks(day(foreign))")
    assert "export" not in joined
    assert re.findall(r"import.*?\./(\w+)", joined) == ["foreign", "later"]
    assert published_script(tmp_path / "foreign.js") == modules["foreign.js"]
    assert "export default function ticks()" in published_script(tmp_path / "ticks.js")


@pytest.mark.parametrize("entry", ["home", "embed", "search", "searchDialog", "loadSearch"])
def test_no_two_modules_of_an_entry_share_a_name(entry: str) -> None:
    script = joined_modules(PROJECT / "overrides" / "assets" / "timeline" / f"{entry}.js")
    names = re.findall(r"^(?:export default )?(?:async )?(?:function|const|let|class) ([\w$]+)", script, re.MULTILINE)
    assert names
    assert not [name for name in set(names) if names.count(name) > 1]


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


def test_a_page_waits_for_one_sheet_with_all_that_it_needs(tmp_path: Path) -> None:
    source = PROJECT / "overrides" / "assets"
    copy_assets(source, tmp_path)
    for name, sheets in SHEETS.items():
        joined = (tmp_path / name).read_text("utf-8")
        places = [joined.index((source / f"{sheet}.css").read_text("utf-8")) for sheet in sheets]
        assert places == sorted(places)
