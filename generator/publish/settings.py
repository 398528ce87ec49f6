"""Where a build reads and writes, and where its site will be published."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from generator.publish.handwritten import docs_for

PROJECT = Path(__file__).resolve().parents[2]
"""The folder with mkdocs.yml, overrides/ and starter/."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one build was asked for.

    seeds, out, work: absolute folders. site_url: with a closing slash.
    """

    seeds: Path
    out: Path
    work: Path
    site_url: str
    repository: str
    project: Path = PROJECT

    @property
    def docs(self) -> Path:
        """The folder of pages written by hand, one folder a locale in it."""
        return docs_for(self.seeds, self.project)

    @property
    def mark(self) -> Path | None:
        """The series' own mark, docs/mark.svg; None where it has none."""
        mark = self.docs / "mark.svg"
        return mark if mark.is_file() else None

    @property
    def site_path(self) -> str:
        """The path below which the site is published: `/` or `/repo/`."""
        return urlsplit(self.site_url).path or "/"
