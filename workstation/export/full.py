"""Preset `full`: a Markdown file that carries every record of the article, private fields included, for re-import."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from workstation.domain.articles import Article
from workstation.domain.base import Value
from workstation.domain.beside import Beside
from workstation.domain.claims import Claim
from workstation.domain.comments import Comment
from workstation.domain.copy_names import BESIDE_NAME, TRAVELS_IN
from workstation.domain.corrections import Correction
from workstation.domain.evidence import Evidence, Original
from workstation.domain.images import Image
from workstation.domain.origins import Origin
from workstation.domain.people import Author, Expert
from workstation.domain.printed import Printed
from workstation.domain.quotes import Quote
from workstation.domain.replies import Reply
from workstation.domain.sources import Source
from workstation.domain.verdicts import CheckerVerdict
from workstation.errors import WorkstationError
from workstation.export.options import STANDARD, Options
from workstation.export.recipes import Written
from workstation.export.yaml_out import quoted, yaml_safe
from workstation.words import tr

FORMAT_VERSION = 1
RECORDS_NAME = "library.records.md"
"""The file of the records that no article uses, written beside the articles of `--all`."""


Alias = tuple[str, str, str]
"""Kind of record, a slug that was given up, the slug it leads to."""


@dataclass(frozen=True)
class Proof:
    """Claims and evidence; `evidence_file` gives what a piece's file is read from."""

    claims: tuple[Claim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    evidence_file: Callable[[Evidence], Original] | None = None


@dataclass(frozen=True)
class Records:
    """Records of a library as they are; `image_data` gives the bytes of an image by its name."""

    authors: tuple[Author, ...]
    experts: tuple[Expert, ...]
    sources: tuple[Source, ...]
    quotes: tuple[Quote, ...]
    images: tuple[Image, ...]
    image_data: Callable[[str], bytes]
    proof: Proof = Proof()


@dataclass(frozen=True)
class Aftermath:
    """What follows publication: how people were printed, corrections, requests for an answer, verdicts of checkers."""

    printings: tuple[Printed, ...] = ()
    corrections: tuple[Correction, ...] = ()
    replies: tuple[Reply, ...] = ()
    verdicts: tuple[CheckerVerdict, ...] = ()


AFTER = tuple(each.name for each in fields(Aftermath))
NOTHING_AFTER = Aftermath()


@dataclass(frozen=True)
class PrivateStory:
    """An article with everything the library knows about it. Never hand it to a public format."""

    article: Article
    records: Records
    origin: Origin | None = None
    comments: tuple[Comment, ...] = ()
    aliases: tuple[Alias, ...] = ()
    aftermath: Aftermath = NOTHING_AFTER


def private_story(
    article: Article,
    authors: Mapping[str, Author],
    experts: Mapping[str, Expert],
    sources: Mapping[str, Source],
    quotes: Mapping[str, Quote],
    images: Mapping[str, Image],
    image_data: Callable[[str], bytes],
    origin: Origin | None = None,
    comments: tuple[Comment, ...] = (),
    proof: Proof = Proof(),
    aftermath: Aftermath = NOTHING_AFTER,
) -> PrivateStory:
    """The article, the records it uses (the caller gathers them), the file it came from, what stands beside it.

    A record under a slug that is not its own was merged: that slug travels as an alias of it.
    """
    people: tuple[tuple[str, Mapping[str, Author | Expert | Source]], ...] = (
        ("author", authors),
        ("expert", experts),
        ("source", sources),
    )
    aliases = [
        (kind, slug, found[slug].slug) for kind, found in people for slug in sorted(found) if slug != found[slug].slug
    ]
    held = records(
        {each.slug: each for each in authors.values()},
        {each.slug: each for each in experts.values()},
        {each.slug: each for each in sources.values()},
        quotes,
        images,
        image_data,
        proof,
    )
    return PrivateStory(article, held, origin, comments, tuple(aliases), aftermath)


def records(
    authors: Mapping[str, Author],
    experts: Mapping[str, Expert],
    sources: Mapping[str, Source],
    quotes: Mapping[str, Quote],
    images: Mapping[str, Image],
    image_data: Callable[[str], bytes],
    proof: Proof = Proof(),
) -> Records:
    """The records in the order of their keys, so that the same library gives the same bytes."""
    return Records(
        tuple(authors[key] for key in sorted(authors)),
        tuple(experts[key] for key in sorted(experts)),
        tuple(sources[key] for key in sorted(sources)),
        tuple(quotes[key] for key in sorted(quotes)),
        tuple(images[key] for key in sorted(images)),
        image_data,
        Proof(
            tuple(sorted(proof.claims, key=lambda claim: claim.id)),
            tuple(sorted(proof.evidence, key=lambda piece: piece.id)),
            proof.evidence_file,
        ),
    )


def write_full(story: PrivateStory, options: Options = STANDARD) -> Written:
    """`SLUG.md`: a title for other readers, the key `workstation` with every record, and the body byte for byte."""
    del options  # nothing of this copy is a matter of choice
    article = story.article.model_dump(mode="json", exclude={"body"})
    carried, lost = _carried(story.records)
    copies, gone = _files_of(story.records.proof)
    head = f"---\ntitle: {quoted(story.article.title)}\n" + _block(
        {"format": FORMAT_VERSION, "article": article, **_file(story.origin), **_comments(story), **carried}
    )
    return Written({f"{story.article.slug}.md": (head + "---\n" + story.article.body).encode()}, lost + gone, copies)


def write_records(loose: Records) -> Written:
    """`library.records.md`: records that no article uses, in the same form without an article."""
    carried, lost = _carried(loose)
    copies, gone = _files_of(loose.proof)
    text = '---\ntitle: "Records of the library"\n' + _block({"format": FORMAT_VERSION, **carried}) + "---\n"
    return Written({RECORDS_NAME: text.encode()}, lost + gone, copies)


def write_beside(beside: Beside) -> Written:
    """`library.desk.md`: what the library knows beside its records; no file where there is nothing."""
    if not beside:
        return Written({})
    content = {"format": FORMAT_VERSION, "beside": beside.model_dump(mode="json")}
    text = '---\ntitle: "What the desk keeps"\n' + _block(content) + "---\n"
    return Written({BESIDE_NAME: text.encode()})


def _file(origin: Origin | None) -> dict[str, Any]:
    """The imported file itself: without it a library brought back could not give that file back."""
    if origin is None:
        return {}
    told = origin.model_dump(mode="json", exclude={"data"})
    return {"origin": {**told, "data": base64.b64encode(origin.data).decode()}}


def _comments(story: PrivateStory) -> dict[str, Any]:
    comments = [each.model_dump(mode="json") for each in story.comments]
    after = {name: _plain(getattr(story.aftermath, name)) for name in AFTER}
    told = {"comments": comments, "aliases": [list(alias) for alias in story.aliases], **after}
    return {name: items for name, items in told.items() if items}


def _block(content: dict[str, Any]) -> str:
    """The key `workstation` holding JSON, which is YAML too; indented, so that its end is plain to see."""
    return "workstation:\n" + "".join(f" {line}\n" for line in _json(content).split("\n"))


def _json(content: dict[str, Any]) -> str:
    return yaml_safe(json.dumps(content, indent=1, ensure_ascii=False))


def _carried(held: Records) -> tuple[dict[str, Any], tuple[str, ...]]:
    pictures, lost = [], []
    for image in held.images:
        try:
            data = base64.b64encode(held.image_data(image.name)).decode()
        except WorkstationError:
            lost.append(
                tr("The picture {name} is missing from the library and is not in the copy.").format(name=image.name)
            )
        else:
            pictures.append({**image.model_dump(mode="json"), "data": data})
    return {
        "authors": _plain(held.authors),
        "experts": _plain(held.experts),
        "sources": _plain(held.sources),
        "quotes": _plain(held.quotes),
        **({"claims": _plain(held.proof.claims)} if held.proof.claims else {}),
        **({"evidence": _plain(held.proof.evidence)} if held.proof.evidence else {}),
        "images": pictures,
    }, tuple(lost)


def _files_of(proof: Proof) -> tuple[dict[str, Original], tuple[str, ...]]:
    """Where the files of the evidence go, and those that cannot come along."""
    copies, gone = {}, []
    for piece in proof.evidence:
        if piece.file is None or proof.evidence_file is None:
            continue
        try:
            copies[f"{TRAVELS_IN}/{piece.file.kept_as}"] = proof.evidence_file(piece)
        except WorkstationError as trouble:
            gone.append(f"{trouble.happened} " + tr("It is not in the copy."))
    return copies, tuple(gone)


def _plain(models: Iterable[Value]) -> list[dict[str, Any]]:
    return [model.model_dump(mode="json") for model in models]
