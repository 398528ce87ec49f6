"""Sources that stand twice, reading that is not dated, and languages that are none."""

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlencode, urlsplit

from generator.model.problems import Problem, problem_at
from generator.model.timeline import Timeline
from generator.words.languages import is_tag


def check_sources(timeline: Timeline) -> Iterator[Problem]:
    """Yield a problem for each address that two sources share, each live page read on no day, each unknown language."""
    first: dict[str, str] = {}
    for source in timeline.sources.values():
        if source.url:
            other = first.setdefault(normalised(source.url), source.id)
            if other != source.id:
                yield problem_at(source.origin, "source-same-address", ".url", other=other)
        if source.read_as == "original" and source.accessed is None:
            yield problem_at(source.origin, "accessed-missing", ".read_as")
        if source.language not in timeline.locales and not is_tag(source.language):
            yield problem_at(source.origin, "locale-tag", ".language", value=source.language)


def normalised(address: str) -> str:
    """Return an address without what does not tell pages apart: scheme, www, port 80 or 443, fragment, tracking."""
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    query = urlencode(sorted((key, value) for key, value in parse_qsl(parts.query, True) if not key.startswith("utm_")))
    return f"{host}{port}{parts.path.rstrip('/')}?{query}"
