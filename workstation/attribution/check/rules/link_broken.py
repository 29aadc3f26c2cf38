"""A link that is not one: no address, no words, or a slip in writing it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.markdown.links import may_follow
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_APART = re.compile(r"\[[^\[\]\n]{1,200}\] {1,2}\(https?://[^()\s]*\)|\([^()\n]{1,200}\)\[https?://[^\[\]\s]*\]")
_WEB = re.compile(r"https?:(/*)([^/?#]*)", re.IGNORECASE)
_BARE = re.compile(r"www\.[\w-]+\.\w|[\w-]+\.(?:com|org|net|gov|edu|co\.uk)(?:/|$)", re.IGNORECASE)


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    pictures = [picture.start for picture in manuscript.layout.pictures]
    for link in manuscript.layout.links:
        if said := _wrong(link.address):
            yield Hit(link.start, link.end, said)
        elif not link.words and not any(link.start <= at < link.end for at in pictures):
            yield Hit(link.start, link.end, tr("This link has no words to click."))
    for hit in _APART.finditer(manuscript.body):
        if not any(start <= hit.start() < end for start, end in manuscript.layout.code):
            yield Hit(hit.start(), hit.end(), tr("This was meant as a link and is printed as it stands."))


def _wrong(address: str) -> str:
    bare = address.strip()
    if bare in ("", "#") or bare.lower() in ("url", "link", "tk", "%20"):
        return tr("This link has no address.")
    if "{{" in bare or "%7b%7b" in bare.lower():
        return ""  # filled in by the site's generator
    if not may_follow(bare):
        return tr("This link leads to “{address}”, which no browser follows.").format(address=bare[:80])
    if _BARE.match(bare):
        return tr("The address “{address}” lacks https:// and leads into our own site.").format(address=bare[:80])
    if (web := _WEB.match(bare)) and not (web[1] == "//" and _is_host(web[2])):
        return tr("The address “{address}” is not whole.").format(address=bare[:80])
    return ""


def _is_host(host: str) -> bool:
    name = host.rsplit("@", 1)[-1]
    if name.startswith("[") or name.split(":")[0].lower() == "localhost":
        return True
    name = name.split(":")[0]
    return "." in name and all(name.rstrip(".").split(".")) and " " not in name and "%20" not in name


RULE = Rule(
    code="link-broken",
    title=marked("A link that is not one"),
    why=marked(
        "Looked at are the addresses as written; nothing is fetched. An address needs https:// and a host, a link "
        "needs words, and no space stands between ] and (."
    ),
    remedy=marked("Write the whole address, as in [words](https://example.org/page), or take the link out."),
    policy=marked("Editorial Workstation: every link leads somewhere"),
    find=_find,
)
