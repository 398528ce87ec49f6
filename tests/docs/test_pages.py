"""The hand-written pages keep the rules of the house: the same pages in each language, plain Markdown, clean type."""

import re

import pytest
import yaml

from tests.docs.written import DOCS, LOCALES, PAGES, page

EACH = pytest.mark.parametrize(("locale", "name"), [(locale, name) for locale in LOCALES for name in PAGES])
HAN = r"[\u3400-\u9fff]"


def prose(written: str) -> str:
    """Return a page without front matter, fenced blocks, code spans, the addresses of links and the marks of a part."""
    body = re.sub(r"^<!-- /?[a-z]+ -->$", "", written.split("---\n", 2)[2], flags=re.MULTILINE)
    body = re.sub(r"^```.*?^```$", "", body, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"\]\([^)]*\)", "]", re.sub(r"`[^`\n]*`", "`", body))


def test_each_language_has_the_same_pages() -> None:
    for locale in LOCALES:
        assert sorted(path.stem for path in (DOCS / locale).glob("*.md")) == sorted(PAGES)


@EACH
def test_a_page_has_title_and_description_and_begins_with_its_title(locale: str, name: str) -> None:
    _, head, body = page(locale, name).split("---\n", 2)
    meta = yaml.safe_load(head)
    assert list(meta) == ["title", "description"]
    assert body.startswith(f"\n# {meta['title']}\n")
    assert body.count("\n# ") == 1


@EACH
def test_a_page_is_plain_markdown(locale: str, name: str) -> None:
    text = prose(page(locale, name))
    assert re.findall(r"</?[a-z!][^>]*>|\{[:#.%{]|^!!! |^\?\?\? |\]\(#|:-", text, re.MULTILINE) == []


@EACH
def test_links_lead_to_pages_of_the_same_language(locale: str, name: str) -> None:
    for address in re.findall(r"\]\(([^)]*)\)", page(locale, name)):
        own = not address.startswith("https://")
        if own and "/" not in address and address != "index.md":
            assert (DOCS / locale / address).is_file(), address
        assert not own or (address.endswith(".md") and not address.startswith((".", "/"))), address


@pytest.mark.parametrize("name", PAGES)
def test_english_pages_hold_no_chinese_and_no_straight_quotes(name: str) -> None:
    assert re.findall(HAN, page("en", name)) == []
    straight = [line for line in prose(page("en", name)).splitlines() if re.search(r"['\"]", line) and line[0] != "|"]
    assert straight == []


@pytest.mark.parametrize("name", PAGES)
def test_chinese_pages_have_full_width_punctuation_and_no_spaces_beside_chinese(name: str) -> None:
    lines = [line.removeprefix("- ").strip("| ") for line in prose(page("zh", name)).splitlines()]
    text = "\n".join(re.sub(r" \| |^\d+\. |^#+ |:？", "\n", line) for line in lines if "检查的结果" not in line)
    assert re.findall(rf".{{4}}{HAN} [A-Za-z0-9`\[(].{{4}}|.{{4}}[A-Za-z0-9`\])] {HAN}.{{4}}", text) == []
    assert re.findall(rf".{{4}}{HAN}[,;:?!(].{{4}}", text) == []
