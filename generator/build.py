"""The steps from a seeds folder to a site, in order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.check import check
from generator.load.folder import load
from generator.load.places import locate
from generator.model.page import Written
from generator.model.problems import Problem
from generator.model.rules import RULES
from generator.model.timeline import Timeline
from generator.pages import attach, render, uses_of
from generator.publish.settings import Settings
from generator.publish.site import publish

OnStep = Callable[[str], None]


@dataclass(frozen=True)
class Checked:
    """A seeds folder that was read and checked; the timeline is None where it could not be read at all."""

    timeline: Timeline | None
    problems: list[Problem]

    @property
    def has_errors(self) -> bool:
        """Whether any problem stops the build."""
        return any(RULES[problem.rule].severity == "error" for problem in self.problems)


def check_seeds(
    seeds: Path, texts: Mapping[str, str] | None = None, on_file: Callable[[str], None] = lambda file: None
) -> Checked:
    """Load and check a seeds folder; the problems come in the order of their files and lines.

    texts: source texts by name, to search the records for sentences taken from them.
    """
    timeline, problems = load(seeds, on_file)
    if timeline is not None:
        problems = [*problems, *check(timeline, texts)]
    return Checked(timeline, locate(seeds, problems))


def build_site(timeline: Timeline, settings: Settings, on_step: OnStep = lambda step: None) -> int:
    """Render a checked timeline and publish it; return how many pages were written.

    Raises PublishFault; then the site that was there is untouched.
    """
    on_step("Rendering the pages")
    uses, url = uses_of(timeline), settings.site_url
    pages: dict[str, list[Written]] = {
        locale: [*render(timeline, locale, uses, url), *attach(timeline, locale, uses, url)]
        for locale in timeline.locales
    }
    return publish(timeline, pages, settings, on_step)
