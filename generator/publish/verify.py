"""The built site, looked at before anyone sees it: links, fragments, ids, languages, policy, page count."""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.model.series import Locale
from generator.publish.faults import BrokenSite, Detail
from generator.publish.scan import Scan

_TOLD = 40


def verify(site: Path, scans: Sequence[Scan], locales: Sequence[Locale], site_url: str, expected: int) -> None:
    """Look at every page of a new site.

    expected: how many pages the locales must have together, the door and the 404 page not counted.
    Raises BrokenSite with one detail for each fault, the first forty of them.
    """
    files = frozenset(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    tops = frozenset(file.partition("/")[0] for file in files)
    built = _Built(site_url, files, tops, {page.file: page for page in scans})
    faults = [*_count(scans, expected), *_alternates(scans, site_url)]
    for page in scans:
        faults += [*_links(page, built), *_page(page, locales, site_url)]
    if faults:
        more = [f"… {len(faults) - _TOLD}"] if len(faults) > _TOLD else []
        raise BrokenSite("The built site is broken; {count} faults.", [*faults[:_TOLD], *more], count=len(faults))


@dataclass(frozen=True)
class _Built:
    """The new site: its address, its files, the files and folders at its root, and its pages by file."""

    url: str
    files: frozenset[str]
    tops: frozenset[str]
    pages: Mapping[str, Scan]


def _detail(file: str, says: str, **args: object) -> Detail:
    return Detail(file, says, args)


def _count(scans: Sequence[Scan], expected: int) -> Iterator[Detail]:
    found = sum("/" in page.file for page in scans)
    if found != expected:
        yield _detail("", "{found} pages were built, {expected} were expected", found=found, expected=expected)


def _page(page: Scan, locales: Sequence[Locale], site_url: str) -> Iterator[Detail]:
    file = page.file
    own = next((locale for locale in locales if file.startswith(locale.id + "/")), None)
    if own and page.lang != own.tag:
        yield _detail(file, 'lang is "{found}" instead of "{tag}"', found=page.lang, tag=own.tag)
    if own and page.canonical != site_url + file.removesuffix("index.html"):
        yield _detail(file, 'canonical is "{found}"', found=page.canonical)
    if not page.title or not page.description:
        yield _detail(file, "title or description is missing")
    if "script-src" not in page.policy:
        yield _detail(file, "the content policy is missing")
    unlisted = (code for code in page.scripts if code not in page.policy)
    yield from (_detail(file, "an inline script is not in the policy: {code}", code=code) for code in unlisted)
    yield from (_detail(file, "forbidden by the content policy: {found}", found=found) for found in page.forbidden)
    twice = ((name, times) for name, times in Counter(page.ids).items() if times > 1)
    yield from (_detail(file, 'id "{name}" stands {times} times', name=name, times=times) for name, times in twice)
    yield from (_detail(file, "Chinese outside any Chinese lang: {text}", text=text[:60]) for text in page.han)


def _links(page: Scan, built: _Built) -> Iterator[Detail]:
    for address in page.fetched:
        if urlsplit(address).netloc and not address.startswith(built.url):
            yield _detail(page.file, "loads from another host: {address}", address=address)
    for address in dict.fromkeys(page.links):
        target, fragment = _target(page.file, address, built)
        if target is None:
            continue
        if target not in built.files:
            yield _detail(page.file, "dead link: {address}", address=address)
        elif fragment and target in built.pages and fragment not in built.pages[target].ids and fragment != "__":
            yield _detail(page.file, "no such id: {address}", address=address)


def _target(file: str, address: str, built: _Built) -> tuple[str | None, str]:
    """Return the file an address of this site means, and the fragment; None for what lies outside.

    A full address on our own host is one of ours only below the folders and files that stand at the site's root.
    """
    base, parts = urlsplit(built.url), urlsplit(address)
    fragment, root = unquote(parts.fragment), unquote(base.path)
    full = bool(parts.scheme or parts.netloc)
    if full and (parts.scheme, parts.netloc.lower()) != (base.scheme, base.netloc.lower()):
        return None, ""
    if not full and not parts.path:
        return file, fragment
    target = _absolute(posixpath.join(root, posixpath.dirname(file)), unquote(parts.path) or "/").removeprefix(root)
    if full and target.partition("/")[0] not in built.tops:
        return None, ""
    return target, fragment


def _absolute(folder: str, path: str) -> str:
    """Return the absolute path of the file that a path means, seen from a folder."""
    is_folder = path.endswith(("/", "/.", "/..")) or path in (".", "..")
    joined = posixpath.join(folder, path)
    return posixpath.normpath(posixpath.join(joined, "index.html") if is_folder else joined)


def _alternates(scans: Sequence[Scan], site_url: str) -> Iterator[Detail]:
    """Every hreflang must be answered by the page it names; a page marked noindex has none and is named by none."""
    by_address = {page.canonical: page for page in scans if page.canonical}
    for page in scans:
        if page.noindex and page.alternates:
            yield _detail(page.file, "a page marked noindex has hreflang links")
        for tag, address in page.alternates:
            other = by_address.get(address)
            if tag == "x-default":
                if other is None and address != site_url:
                    yield _detail(page.file, "x-default {address} is no page", address=address)
            elif other is None or page.canonical not in [back for _, back in other.alternates] or other.lang != tag:
                yield _detail(page.file, "hreflang {tag} {address} is not answered", tag=tag, address=address)
