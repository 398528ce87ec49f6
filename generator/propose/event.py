"""A new event from a form, with the source it rests on and, where that is new too, the source's publisher."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from generator.model.dates import NotADate, parse, within
from generator.model.naming import day_of, free, ids_in_use, joined, slug
from generator.model.problems import Problem
from generator.model.sentences import sentence_ends
from generator.model.timeline import Timeline
from generator.propose.answers import Answers, Draft, draft_of, id_for
from generator.propose.find import choices, found
from generator.propose.issue import Issue
from generator.propose.proposal import Proposal, source_of
from generator.propose.trial import errors_so_far
from generator.words.languages import is_tag
from generator.write import as_yaml

_MAY_TAKE_PART = ("people", "organisations", "documents", "programmes")
_ANSWERED = {"event": "", "source": "source.", "organisation": "source.publisher."}
_NEEDED_OF_A_SOURCE = ("title", "publisher", "kind", "language", "read_as")


def propose_event(issue: Issue, timeline: Timeline, today: str) -> Proposal:
    """Return the files of a new event, or what stands against them.

    today: the day of the proposal, as 2026-11-21.
    """
    problems: list[Problem] = []
    drafts, source = _source(issue, timeline, today, problems)
    answers: Answers = {
        key: issue.answers[key] for key in ("when", "title.zh", "title.en", "lane") if key in issue.answers
    }
    answers |= _place(issue, timeline, problems) | _parts(issue, timeline, problems)
    answers |= {"cite": [source], "added": today}
    for key in ("text.zh", "text.en"):
        if written := issue.answers.get(key):
            answers[key] = cited(one_line(written), source, key.removeprefix("text."))
    answers |= _edition(answers, timeline) | {"id": _id(answers, timeline, problems)}
    if not answers["id"]:
        problems += errors_so_far(draft_of("event", {"when": answers["when"]}, timeline.locales), timeline)[:1]
        return Proposal(problems=tuple(_keyed(problems)))
    return _proposal([*drafts, draft_of("event", answers, timeline.locales)], problems)


def _proposal(drafts: Iterable[Draft], problems: list[Problem]) -> Proposal:
    files = {draft.file: as_yaml(draft.file, draft.values) for draft in drafts}
    answered = {
        (draft.file, key): "source" if key == "url" else f"{_ANSWERED[draft.kind]}{key}"
        for draft in drafts
        for key in draft.values
    }
    return Proposal(files, problems=tuple(_keyed(problems)), answered=answered)


def _keyed(problems: Iterable[Problem]) -> list[Problem]:
    return [Problem(one.rule, "", one.place.removeprefix("$."), args=one.args) for one in problems]


def _source(issue: Issue, timeline: Timeline, today: str, problems: list[Problem]) -> tuple[list[Draft], str]:
    """Return the records to make for the source, and its id."""
    written = issue.answers["source"]
    if known := source_of(timeline, written):
        return [], known.id
    lacking = [key for key in _NEEDED_OF_A_SOURCE if f"source.{key}" not in issue.answers]
    problems += [Problem("issue-answer", "", f"source.{key}") for key in lacking]
    language = issue.answers.get("source.language", "zh")
    if not is_tag(language):
        problems.append(Problem("locale-tag", "", "source.language", args={"value": language}))
    if "://" not in written:
        problems.append(Problem("issue-record", "", "source", args={"value": written}))
    if lacking or "://" not in written:
        return [], "unknown"
    given = {key.removeprefix("source."): one for key, one in issue.answers.items() if key.startswith("source.")}
    locale = given["language"] if given["language"] in timeline.locales else issue.locale
    drafts, publisher = _publisher(given["publisher"], written, issue.locale, timeline)
    answers: Answers = {key: one for key, one in given.items() if key not in ("title", "publisher")}
    answers |= {f"title.{locale}": given["title"], "publisher": publisher, "url": written}
    answers |= {"accessed": today} if given["read_as"] == "original" else {}
    answers["id"] = free(id_for("source", answers | {"title.en": given["title"]}), ids_in_use(timeline))
    return [*drafts, draft_of("source", answers, timeline.locales)], str(answers["id"])


def _publisher(name: str, address: str, locale: str, timeline: Timeline) -> tuple[list[Draft], str]:
    """Return a record for a publisher that is not known yet, and the publisher's id."""
    known = choices(timeline, "organisations")
    sought = name.casefold()
    same = [one for one in found(name, known) if sought in (one, *(each.casefold() for each in known[one]))]
    if len(same) == 1:
        return [], same[0]
    try:
        host = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    answers: Answers = {"id": free(slug(name) or slug(host) or "publisher", ids_in_use(timeline))}
    return [draft_of("organisation", answers | {f"name.{locale}": name}, timeline.locales)], str(answers["id"])


def _place(issue: Issue, timeline: Timeline, problems: list[Problem]) -> Answers:
    written = issue.answers.get("where")
    fitting = found(written, choices(timeline, "places")) if written else []
    if written and len(fitting) != 1:
        problems.append(Problem("issue-left-out", "", "where", args={"value": written}))
        return {}
    return {"where": fitting[0]} if fitting else {}


def _parts(issue: Issue, timeline: Timeline, problems: list[Problem]) -> Answers:
    """Return who and what took part, a name a line; who is not known is left out, and told."""
    parts: dict[str, list[str]] = {}
    known = {kind: choices(timeline, kind) for kind in _MAY_TAKE_PART}
    lines = (one.strip(" -*·、，,") for one in issue.answers.get("named", "").splitlines())
    for line in filter(None, dict.fromkeys(lines)):
        for kind, of_kind in known.items():
            whole = [name for name in found(line, of_kind) if line.casefold() in _names(name, of_kind[name])]
            if len(whole) == 1:
                parts.setdefault(kind, []).append(whole[0])
                break
        else:
            problems.append(Problem("issue-left-out", "", "named", args={"value": line}))
    return {kind: list(dict.fromkeys(names)) for kind, names in parts.items()}


def _names(name: str, names: Iterable[str]) -> set[str]:
    return {one.strip("《》").casefold() for one in (name, *names)} | {one.casefold() for one in names}


def _edition(answers: Answers, timeline: Timeline) -> Answers:
    try:
        when = parse(str(answers["when"]))
    except NotADate:
        return {}
    during = [one.id for one in timeline.editions.values() if when.precision == "day" and within(when, one.when)]
    return {"edition": during[0]} if during else {}


def _id(answers: Answers, timeline: Timeline, problems: list[Problem]) -> str:
    """Return an id from date and title, or from date and lane where the title has no letters; empty if neither."""
    taken = ids_in_use(timeline)
    if made := id_for("event", answers):
        if made in taken:
            problems.append(Problem("issue-known", "", "title.en", args={"id": made}))
        return made
    try:
        day = day_of(parse(str(answers["when"])))
    except NotADate:
        return ""
    return free(joined(day, str(answers["lane"])), taken) if day else ""


def cited(written: str, source: str, locale: str) -> str:
    """Return a text with the source after each sentence, unless it has citations of its own."""
    if "[@" in written:
        return written
    ends = [*sentence_ends(written)]
    pieces = [written[start:end] for start, end in zip([0, *ends], [*ends, len(written)], strict=True)]
    before = "" if locale == "zh" else " "
    return " ".join(f"{piece.strip()}{before}[@{source}]" for piece in pieces if piece.strip())


def one_line(written: str) -> str:
    """Return a text on one line; between Chinese characters a line break leaves no space."""
    made = ""
    for line in filter(None, (one.strip() for one in written.splitlines())):
        made += line if not made or made[-1] > "\u2e80" else f" {line}"
    return made
