"""Which addresses a link may lead to and an image may come from: an allow-list of schemes, nothing else."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+")
_FOLLOWED = frozenset({"http", "https", "mailto", "tel", "sms", "ftp", "ftps", "irc", "ircs", "xmpp", "news", "geo"})
_FOLLOWED_OR_NONE = _FOLLOWED | {""}
_FETCHED = frozenset({"http", "https"})


def may_follow(address: str) -> bool:
    """Whether a reader may be led there: a scheme of the list, or an address relative to the page."""
    return _scheme(address) in _FOLLOWED_OR_NONE


def may_fetch(address: str) -> bool:
    r"""Whether an image may be loaded from there: http, https or relative; never `//host` or `\\host`.

    The latter two open a connection to a foreign file server when the page is a file on disk.
    """
    scheme = _scheme(address)
    return scheme in _FETCHED or (scheme == "" and not _rootless(address))


def _scheme(address: str) -> str:
    """The scheme as a browser reads it, which ignores control characters and white space; "" if there is none."""
    bare = _IGNORED.sub("", address)
    found = _SCHEME.match(bare)
    return found[1].lower() if found else ""


def _rootless(address: str) -> bool:
    bare = _IGNORED.sub("", address).lower().replace("%5c", "\\").replace("\\", "/")
    return bare.startswith(("//", "/%2f", "%2f"))
