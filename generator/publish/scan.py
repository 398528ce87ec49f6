"""What a built page says of itself and where it points, read once for the sitemap and the verification."""

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from lxml import etree, html

_HAN = re.compile("[\u3400-\u9fff]")
_SCRIPT_TYPES = ("", "text/javascript", "application/javascript", "module")
_FETCHING = {
    ("img", "src"),
    ("script", "src"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
    ("audio", "src"),
}

_FETCHING_LINKS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "manifest",
}


@dataclass(frozen=True)
class Scan:
    """One page of the built site.

    file: below the site's root, with forward slashes. links: every href and src, as written.
    fetched: addresses the browser loads by itself. scripts: policy hashes of inline scripts.
    forbidden: attributes that the content policy forbids. han: Chinese text that no Chinese `lang` covers.
    """

    file: str
    lang: str
    title: str
    canonical: str
    description: str
    noindex: bool
    policy: str
    alternates: tuple[tuple[str, str], ...]
    ids: tuple[str, ...]
    links: tuple[str, ...]
    fetched: tuple[str, ...]
    scripts: tuple[str, ...]
    forbidden: tuple[str, ...]
    han: tuple[str, ...]


def scan(path: Path, file: str) -> Scan:
    """Read a built page."""
    root = html.parse(str(path), html.HTMLParser(encoding="utf-8")).getroot()
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    return Scan(
        file=file,
        lang=root.get("lang", ""),
        title=(root.findtext("head/title") or "").strip(),
        canonical=_first(root, "//link[@rel='canonical']/@href"),
        description=_first(root, "//meta[@name='description']/@content"),
        noindex="noindex" in _first(root, "//meta[@name='robots']/@content"),
        policy=_first(root, "//meta[@http-equiv='Content-Security-Policy']/@content"),
        alternates=tuple(_alternates(root)),
        ids=tuple(name for element in elements if (name := element.get("id"))),
        links=tuple(address for element in elements for address in _addresses(element)),
        fetched=tuple(address for element in elements for address in _loads(element)),
        scripts=tuple(script_hash(element.text or "") for element in elements if _is_inline_script(element)),
        forbidden=tuple(found for element in elements for found in _forbidden(element)),
        han=() if root.get("lang", "").startswith("zh") else tuple(_stray_han(root)),
    )


def script_hash(code: str) -> str:
    """Return the source expression that lets exactly this inline script run, as CSP level 2 has it."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() + "'"


def _first(root: html.HtmlElement, path: str) -> str:
    found = root.xpath(path)
    return str(found[0]) if isinstance(found, list) and found else ""


def _alternates(root: html.HtmlElement) -> list[tuple[str, str]]:
    links = root.xpath("//head/link[@hreflang]")
    return [(link.get("hreflang", ""), link.get("href", "")) for link in links]


def _addresses(element: etree._Element) -> list[str]:
    return [address for name in ("href", "src") if (address := element.get(name)) is not None]


def _loads(element: etree._Element) -> list[str]:
    if element.tag == "link" and _FETCHING_LINKS & set(element.get("rel", "").split()):
        return [element.get("href", "")]
    return [element.get(name, "") for tag, name in _FETCHING if element.tag == tag and element.get(name)]


def _is_inline_script(element: etree._Element) -> bool:
    return element.tag == "script" and element.get("src") is None and element.get("type", "") in _SCRIPT_TYPES


def _forbidden(element: etree._Element) -> list[str]:
    tag = str(element.tag)
    found = [f"<{tag} {name}>" for name in map(str, element.attrib) if name == "style" or name.startswith("on")]
    if tag == "style":
        found.append("<style>")
    if any(
        address.strip().lower().startswith(("javascript:", "data:text", "vbscript:")) for address in _addresses(element)
    ):
        found.append(f"<{tag} href> with a script address")
    return found


def _stray_han(root: html.HtmlElement) -> list[str]:
    """Return texts with Chinese characters for which the nearest `lang` is not Chinese."""
    stray = []
    for text in root.xpath("//body//text()[not(parent::script) and not(parent::style)]"):
        if not _HAN.search(str(text)):
            continue
        holder = text.getparent()
        holder = holder.getparent() if text.is_tail else holder
        while holder is not None and holder.get("lang") is None:
            holder = holder.getparent()
        if holder is None or not holder.get("lang", "").startswith("zh"):
            stray.append(str(text).strip())
    return stray
