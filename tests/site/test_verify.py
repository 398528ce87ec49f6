"""What the verification takes for a link of the site itself, what for somebody else’s, and how its faults are told."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.model.series import Locale
from generator.publish.faults import BrokenSite, Detail
from generator.publish.scan import scan
from generator.publish.verify import verify
from tests.series import PROJECT

ENGLISH = Locale(id="en", tag="en", territory="en_GB", name="English")
FILES = ("en/index.html", "en/events/index.html", "en/events/2021/index.html", "en/a.css")
PATHS = {"/": "/", "/timeline/": "/timeline/", "/%E4%B9%8C%E9%95%87/": "/乌镇/"}
"""The path of a site's address, and the same path as a person would write it."""


def faults(site: Path, url: str, links: Iterable[str]) -> list[str]:
    """Return what is told of a small site whose innermost page has these links."""
    for file in FILES:
        (site / file).parent.mkdir(parents=True, exist_ok=True)
        own = links if file == FILES[2] else ()
        (site / file).write_text(
            f'<html lang="en"><head><title>x</title><meta name="description" content="x">'
            f'<meta http-equiv="Content-Security-Policy" content="script-src">'
            f'<link rel="canonical" href="{url}{file.removesuffix("index.html")}"></head>'
            f'<body id="top">{"".join(f"""<a href="{link}">x</a>""" for link in own)}</body></html>',
            "utf-8",
        )
    scans = [scan(site / file, file) for file in FILES if file.endswith(".html")]
    try:
        verify(site, scans, [ENGLISH], url, len(scans))
    except BrokenSite as broken:
        return [detail.says.format(**detail.args) for detail in broken.details if isinstance(detail, Detail)]
    return []


@pytest.mark.parametrize(("path", "plain"), PATHS.items())
@pytest.mark.parametrize(
    "link",
    [
        "",
        "#top",
        "?q",
        ".",
        "..",
        "../",
        "../../",
        "../../a.css",
        "{path}en/",
        "{plain}en/",
        "{url}en/",
        "{url}en/#top",
    ],
)
def test_a_link_to_a_page_of_the_site_is_alive_below_any_path(link: str, path: str, plain: str, tmp_path: Path) -> None:
    url = f"https://example.org{path}"
    assert faults(tmp_path, url, [link.format(path=path, plain=plain, url=url)]) == []


@pytest.mark.parametrize(("path", "plain"), PATHS.items())
@pytest.mark.parametrize(
    "link",
    ["x/", "../x/", "../../../../../x/", "../../b.css", "{path}x/", "{plain}en/x/", "{url}en/x/", "HTTPS:{url}en/x/"],
)
def test_a_link_to_a_page_that_the_site_lacks_is_dead(link: str, path: str, plain: str, tmp_path: Path) -> None:
    url = f"https://example.org{path}"
    written = link.format(path=path, plain=plain, url=url).replace("HTTPS:https:", "HTTPS:")
    assert faults(tmp_path, url, [written]) == [f"dead link: {written}"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "link",
    [
        *(
            "https://example.org/news/1",
            "https://example.org",
            "https://example.org:8080/en/x/",
            "https://other.example/en/x/",
        ),
        *("{url}../news/1", "{url}news/1", "http://example.org{path}en/x/", "//example.org/x/", "mailto:a@example.org"),
    ],
)
def test_a_work_of_somebody_else_is_not_looked_for_even_on_our_own_host(link: str, path: str, tmp_path: Path) -> None:
    url = f"https://example.org{path}"
    assert faults(tmp_path, url, [link.format(path=path, url=url)]) == []


def test_a_link_to_an_id_that_a_page_lacks_is_told(tmp_path: Path) -> None:
    links = ["#nowhere", "../#top", "../#nowhere"]
    assert faults(tmp_path, "https://example.org/", links) == ["no such id: #nowhere", "no such id: ../#nowhere"]


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        (
            "zh",
            """构建出的网站有3处错误。
  en/method/index.html：死链：nowhere/
  en/method/index.html：链接所指的id不存在：#nothing
  en/method/index.html：id“twice”出现了2次
没有写入任何内容；原有网站保持不变。""",
        ),
        (
            "en",
            """The built site is broken; 3 faults.
  en/method/index.html: dead link: nowhere/
  en/method/index.html: no such id: #nothing
  en/method/index.html: id "twice" stands 2 times
Nothing was written; the site that was there is unchanged.""",
        ),
    ],
)
def test_what_a_page_by_hand_breaks_is_told_in_the_language_of_messages(
    locale: str, told: str, tmp_path: Path
) -> None:
    shutil.copytree(PROJECT / "starter", tmp_path / "fair")
    with (tmp_path / "fair" / "docs" / "en" / "method.md").open("a", encoding="utf-8") as page:
        page.write('\n[a](nowhere/) [b](#nothing) <a id="twice"></a><a id="twice"></a>\n')
    where = ["--seeds", str(tmp_path / "fair" / "seeds"), "--out", str(tmp_path / "site")]
    done = CliRunner().invoke(main, ["build", *where, "--locale", locale])
    assert done.exit_code == 1
    assert done.stderr.strip() == told
    assert not (tmp_path / "site").exists()
