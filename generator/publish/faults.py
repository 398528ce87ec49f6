"""Why a site could not be published. The site that was there is untouched in every case.

PublishFault
├── FolderRefused    an output or work folder that is not ours, or that overlaps the seeds
├── FolderInUse      another build holds the lock
├── BadPage          a page written by hand that cannot be read
├── BuilderFailed    the site builder ended with an error
├── BrokenSite       the built site has dead links, wrong languages or the like
└── DiskFault        the disk is full, read-only or not ours to write
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that is wrong: in which file of the site; what is said of it, by a key of the catalogs; its parts."""

    file: str
    says: str
    args: Mapping[str, object]


class PublishFault(Exception):
    """A fault on the way from pages to the site.

    says: the English sentence, a key of the catalogs. args_of_saying: what fills it. details: lines to print below,
    as they are where another program said them.
    """

    def __init__(self, says: str, details: Sequence[Detail | str] = (), **args: object) -> None:
        super().__init__(says)
        self.says = says
        self.args_of_saying = args
        self.details = tuple(details)


class FolderRefused(PublishFault):
    """An output or work folder that is not ours, or that overlaps the seeds."""


class FolderInUse(PublishFault):
    """Another build holds the lock."""


class BadPage(PublishFault):
    """A page written by hand that cannot be read."""


class BuilderFailed(PublishFault):
    """The site builder ended with an error."""


class BrokenSite(PublishFault):
    """The built site has dead links, wrong languages or the like."""


class DiskFault(PublishFault):
    """The disk is full, read-only or not ours to write."""
