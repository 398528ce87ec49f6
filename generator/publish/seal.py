"""The content policy of every page.

The inline scripts that may run are those of the theme's own 404 page, which holds no record text. Every page gets
the same policy; the verification then refuses any page with another inline script.
"""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from generator.publish.config import POLICY
from generator.publish.scan import scan

SHELL = "404.html"
_INVALID = b' autocomplete="off"'
"""What the theme gives its checkboxes, and HTML does not allow there."""


def policy_for(scripts: Iterable[str]) -> str:
    """Return a policy that allows nothing foreign and of inline scripts only these hashes."""
    allowed = " ".join(["'self'", *dict.fromkeys(scripts)])
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'"
    )


def seal(locale_site: Path) -> str:
    """Write the policy into every page of a built locale, remove the shell and return the policy."""
    shell = locale_site / SHELL
    policy = policy_for(scan(shell, SHELL).scripts)
    shell.unlink()
    placeholder = f'content="{escape(POLICY)}"'.encode()
    unescaped = f'content="{POLICY}"'.encode()
    sealed = f'content="{escape(policy, quote=False)}"'.encode()
    for path in locale_site.rglob("*.html"):
        written = path.read_bytes().replace(placeholder, sealed, 1).replace(unescaped, sealed, 1)
        path.write_bytes(written.replace(_INVALID, b""))
    return policy
