"""Author files for site generators, made of the public part of the profiles in the byline."""

from __future__ import annotations

import json
import re
from typing import Any

from workstation.export.projection import PublicCredit, PublicStory
from workstation.export.yaml_out import YamlValue, document, front_matter, quoted

_NOT_IN_URLS = re.compile(r"[^\w\s.-]+")


def hugo_authors(story: PublicStory) -> dict[str, bytes]:
    """`content/authors/NAME/_index.md`: the page of a term; the folder is named as Hugo makes addresses of names."""
    return {f"content/authors/{_urlised(c.name)}/_index.md": _page(c).encode() for c in _authors(story)}


def jekyll_authors(story: PublicStory) -> dict[str, bytes]:
    """`_data/authors/NAME.yml`, which Jekyll reads as `site.data.authors`; one file each, so that exports add up."""
    return {f"_data/authors/{_urlised(c.name)}.yml": document(_fields(c)).encode() + _links(c) for c in _authors(story)}


def eleventy_authors(story: PublicStory) -> dict[str, bytes]:
    """`_data/authors/NAME.json`, which Eleventy reads as `authors`."""
    return {
        f"_data/authors/{_urlised(c.name)}.json": (json.dumps(_json(c), ensure_ascii=False, indent=2) + "\n").encode()
        for c in _authors(story)
    }


def _authors(story: PublicStory) -> list[PublicCredit]:
    return list({_urlised(credit.name): credit for credit in story.byline if _urlised(credit.name)}.values())


def _urlised(name: str) -> str:
    """As Hugo does it: lower case, hyphens for spaces, accents kept; never a path."""
    return "-".join(_NOT_IN_URLS.sub("", name.lower()).split()).strip(".-")[:120]


def _fields(credit: PublicCredit) -> dict[str, YamlValue]:
    return {
        "name": credit.name,
        "role": credit.role,
        "outlet": credit.outlet,
        "url": credit.profile_url,
        "bio": credit.bio,
    }


def _json(credit: PublicCredit) -> dict[str, Any]:
    links = [{"label": link.label, "url": link.url} for link in credit.links]
    return {name: value for name, value in {**_fields(credit), "links": links}.items() if value}


def _links(credit: PublicCredit) -> bytes:
    lines = [f"  - label: {quoted(link.label)}\n    url: {quoted(link.url)}\n" for link in credit.links]
    return ("links:\n" + "".join(lines)).encode() if lines else b""


def _page(credit: PublicCredit) -> str:
    fields = _fields(credit)
    # `url` is Hugo's own word for where the page itself goes.
    head = front_matter({"title": fields.pop("name"), "profile_url": fields.pop("url"), **fields})
    return head.removesuffix("---\n") + _links(credit).decode() + "---\n"
