"""Ask every source's address whether it still opens, and tell which do not, as Markdown.

Each is asked with HEAD and, where that is refused, with GET; few at once, one a host at a time. Redirects are followed.
Nothing is blocked: the exit code is 0 whatever was found, 2 for misuse of the command.
"""

import argparse
import http.client
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen

from generator.load.folder import load
from generator.model.timeline import Timeline

PROJECT = Path(__file__).resolve().parents[1]
MOST = 3600
Answer = Literal["opens", "gone", "refused", "silent"]

_GONE = (404, 410)
_REFUSED = (401, 403, 405, 406, 429, 451)
_HEADINGS: dict[Answer, str] = {
    "gone": "网页已不存在 · Gone",
    "silent": "没有正常应答 · No sound answer",
    "refused": "拒绝程序访问，请用浏览器查看 · Refuses programs; look with a browser",
}


@dataclass(frozen=True)
class Asked:
    """A source, its address, what was answered and how that was said (`404`, `timed out`)."""

    source: str
    address: str
    answer: Answer
    said: str


def main(arguments: list[str]) -> int:
    """Ask all addresses and write the list; return the exit code."""
    options = _options(arguments)
    timeline, _ = load(options.seeds) if options.seeds.is_dir() else (None, [])
    if timeline is None:
        print(f"{options.seeds}: no seeds to read", file=sys.stderr)
        return 2
    asked = ask_all(timeline, options.timeout, options.pause, options.at_once)
    report = told(asked)
    if options.out:
        options.out.write_text(report, "utf-8")
    else:
        print(report, end="")
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seeds", type=Path, default=PROJECT / "seeds", help="the folder of records")
    parser.add_argument("--out", type=Path, help="where the list goes; standard output if left out")
    parser.add_argument("--timeout", type=float, default=20, help="seconds to wait for an answer")
    parser.add_argument("--pause", type=float, default=2, help="seconds between two questions to one host")
    parser.add_argument("--at-once", type=int, default=4, help="how many hosts are asked at once")
    options = parser.parse_args(arguments)
    if not 0 < options.timeout <= MOST or not 0 <= options.pause <= MOST or options.at_once < 1:
        parser.error(f"--timeout and --pause are seconds up to {MOST}, --at-once is 1 or more")
    if options.out and (options.out.is_dir() or not options.out.parent.is_dir()):
        parser.error(f"--out: no file can be written at {options.out}")
    return options


def ask_all(timeline: Timeline, timeout: float, pause: float, at_once: int) -> list[Asked]:
    """Return what was answered for each source that has an address, in the order of their ids."""
    hosts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for source in timeline.sources.values():
        if source.url:
            hosts[urlsplit(source.url).hostname or ""].append((source.id, source.url))
    agent = f"{timeline.series.name.get('en') or 'timeline'} link check (+{timeline.series.repository})"

    def ask_host(addresses: Iterable[tuple[str, str]]) -> list[Asked]:
        answers: list[Asked] = []
        for name, address in addresses:
            time.sleep(pause if answers else 0)
            answers.append(Asked(name, address, *ask(address, agent, timeout, pause)))
        return answers

    with ThreadPoolExecutor(max_workers=at_once) as pool:
        return sorted((one for some in pool.map(ask_host, hosts.values()) for one in some), key=lambda one: one.source)


def ask(address: str, agent: str, timeout: float, pause: float) -> tuple[Answer, str]:
    """Return whether an address opens, and how it answered; HEAD alone is believed only where it says yes.

    Whoever does not answer, or says that too much is asked, is not asked again.
    """
    answer, said = _ask("HEAD", address, agent, timeout)
    if answer == "opens" or said in ("timed out", "429"):
        return answer, said
    time.sleep(pause)
    return _ask("GET", address, agent, timeout)


def _ask(method: str, address: str, agent: str, timeout: float) -> tuple[Answer, str]:
    try:
        request = Request(_in_ascii(address), method=method, headers={"User-Agent": agent, "Accept": "*/*"})
        with urlopen(request, timeout=timeout) as response:
            return "opens", str(response.status)
    except HTTPError as error:
        error.close()
        return ("gone" if error.code in _GONE else "refused" if error.code in _REFUSED else "silent"), str(error.code)
    except TimeoutError:
        return "silent", "timed out"
    except (URLError, http.client.HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        return "silent", "timed out" if isinstance(reason, TimeoutError) else type(reason).__name__


def _in_ascii(address: str) -> str:
    """Return an address as programs must write it: other letters as %XX, those of the host as IDNA."""
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode("ascii") + (f":{parts.port}" if parts.port else "")
    kept = "/%:=&?~#+!$,;'@()*[]"
    return parts._replace(netloc=host, path=quote(parts.path, kept), query=quote(parts.query, kept)).geturl()


def told(asked: list[Asked]) -> str:
    """Return the list as Markdown: what does not open, with where a stored copy may be looked for."""
    opening = sum(one.answer == "opens" for one in asked)
    lines = ["## 来源网址 · Addresses of the sources", "", f"{opening} / {len(asked)} 可以打开 · open", ""]
    for answer, heading in _HEADINGS.items():
        some = [one for one in asked if one.answer == answer]
        lines += [f"### {heading}: {len(some)}", ""] if some else []
        for one in some:
            lines.append(f"- `{one.source}` ({one.said}): `{one.address}`")
            if answer != "refused":
                lines.append(f"  - 存档或在 · a stored copy may be at `https://web.archive.org/web/*/{one.address}`")
        lines += [""] if some else []
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
