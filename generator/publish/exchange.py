"""The old site or the new one, never a mixture: a lock, and one exchange of two folders."""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from generator.publish.faults import FolderInUse, FolderRefused

MARKER = ".timeline"
"""The file that says a folder was written by this generator and may be replaced by it."""

_PATIENCE = 120.0


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock of an output folder; wait two minutes for another build to end."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(_beside(folder, "lock"), timeout=_PATIENCE)
    try:
        with lock:
            yield
    except Timeout:
        raise FolderInUse("Another build has been writing to {folder} for two minutes.", folder=folder) from None


def refuse_foreign(folder: Path) -> None:
    """Refuse a folder with anything in it that this generator did not write."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise FolderRefused("{folder} is not a folder.", folder=folder)
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise FolderRefused(
            "{folder} holds files that this generator did not write; name an empty or new folder.", folder=folder
        )


def new_beside(out: Path) -> Path:
    """Return an empty folder beside the output folder, on the same file system, after mending what a crash left."""
    old, new = _beside(out, "old"), _beside(out, "new")
    for left in (old, new):
        refuse_foreign(left)
    if old.exists() and not out.exists():
        old.rename(out)
    for left in (old, new):
        discard(left)
    new.mkdir(parents=True)
    (new / MARKER).write_bytes(b"")
    return new


def exchange(new: Path, out: Path) -> None:
    """Put the new folder in the place of the old one, then delete the old one."""
    if not out.exists():
        new.rename(out)
        return
    if not _swap(new, out):
        old = _beside(out, "old")
        out.rename(old)
        new.rename(out)
        new = old
    discard(new)


def discard(folder: Path) -> None:
    """Delete one of our folders, the marker last: what a crash leaves of it is still known to be ours."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name != MARKER:
            path.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)


def _beside(folder: Path, what: str) -> Path:
    """Return the hidden name beside a folder for its lock, or for the old or new site; no two folders share one."""
    hidden = folder.name.startswith(".")
    return folder.parent / (f"{folder.name}.hidden-{what}" if hidden else f".{folder.name}.{what}")


def _swap(one: Path, other: Path) -> bool:
    """Exchange two folders in one system call; False where system or file system cannot."""
    library = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        call, arguments = getattr(library, "renamex_np", None), (*paths, 0x2)
    else:
        call, arguments = getattr(library, "renameat2", None), (-100, paths[0], -100, paths[1], 0x2)
    if call is None:
        return False
    if call(*arguments) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP):
        return False
    raise OSError(code, os.strerror(code), str(other))
