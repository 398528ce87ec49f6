"""What the verification takes for a link of the site itself, and what for somebody else's."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.model.series import Locale
from generator.publish.faults import BrokenSite
from generator.publish.scan import scan
from generator.publish.verify import verify

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
        return [line.split(": ", 1)[1] for line in broken.details]
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
