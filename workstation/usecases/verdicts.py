"""Verdicts of a fact-checker taken in: claims get them into their history, the text gets them as margin comments."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.claims import Verification
from workstation.domain.verdicts import CheckerVerdict
from workstation.errors import FieldRefused, FileRefused
from workstation.export.factcheck_items import Copy, Item, copy_of
from workstation.importing.verdicts import Answered, VerdictSheet, read_verdicts
from workstation.markdown.visible import visible
from workstation.usecases.claims import verify_claim
from workstation.usecases.comments import add_comment
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_CONTENT = frozenset({"right", Verification.VERIFIED.value, Verification.CORROBORATED.value})
"""Verdicts that need nobody's attention in the text, unless there is a note."""


@dataclass(frozen=True)
class Taken:
    """What came back: verdicts on words that stand, on words changed since, on what is no longer in the article.

    All of them are kept; only the first act on claims and text. `before` had been taken in already.
    """

    article: Article
    taken: tuple[CheckerVerdict, ...] = ()
    changed: tuple[CheckerVerdict, ...] = ()
    gone: tuple[CheckerVerdict, ...] = ()
    before: int = 0


def take_verdicts(library: Library, path: Path, by: str = "", slug: str = "") -> tuple[Taken, Changes]:
    """Take in the verdicts of a file. `by` is the checker where the file names nobody; `slug` the article expected.

    Raises FileRefused for another article's verdicts, FieldRefused when nobody says who checked.
    """
    sheet = read_verdicts(path)
    with library.transaction():
        article = _article(library, sheet, path, slug)
        copy = copy_of(article)
        items = {item.id: item for item in copy.items}
        known = {each.id for each in library.verdicts.of_article(article.id)}
        sorted_out: dict[str, list[CheckerVerdict]] = {"taken": [], "changed": [], "gone": []}
        before = 0
        touched = changed(articles=article.id)
        for answer in sheet.answers:
            verdict = _verdict(article, sheet, answer, by)
            if verdict.id in known:
                before += 1
                continue
            library.verdicts.add(verdict)
            item = items.get(answer.id)
            how = "gone" if item is None else "taken" if _same(item.words, answer.words) else "changed"
            sorted_out[how].append(verdict)
            if how == "taken" and item is not None:
                touched |= _acted_on(library, article, copy, item, verdict)
    return Taken(article, **{how: tuple(each) for how, each in sorted_out.items()}, before=before), touched


def _article(library: Library, sheet: VerdictSheet, path: Path, slug: str) -> Article:
    article = library.articles.find_id(sheet.article)
    if article is None or (slug and article.slug != slug):
        which = tr("“{title}”").format(title=article.title) if article else tr("an article that is not in this library")
        raise FileRefused(
            tr("The verdicts in “{name}” are for another article: {which}.").format(name=path.name, which=which),
            safe=tr("Nothing was changed."),
            remedy=tr("Open the library, or name the article, they were made for."),
        )
    return article


def _verdict(article: Article, sheet: VerdictSheet, answer: Answered, by: str) -> CheckerVerdict:
    who = answer.by or sheet.by or by.strip()
    if not who:
        raise FieldRefused(
            tr("The file does not say who checked."),
            safe=tr("Nothing was changed."),
            remedy=tr("Say it with --by NAME, or fill in “Checked by”."),
        )
    said = "|".join((article.id, answer.id, answer.words, answer.verdict, answer.note, who))
    moment = now()
    return CheckerVerdict.build(
        id=hashlib.sha256(said.encode()).hexdigest()[:32],  # the same file twice is one verdict
        article_id=article.id,
        item=answer.id,
        words=answer.words,
        verdict=answer.verdict.lower(),
        note=answer.note,
        by=who,
        given_at=sheet.given_at or moment,
        taken_at=moment,
    )


def _acted_on(library: Library, article: Article, copy: Copy, item: Item, verdict: CheckerVerdict) -> Changes:
    """The claim gets the verdict into its history; the words get a comment, if there is anything to say."""
    touched = changed(quotes=item.value) if item.kind == "quote" else Changes()
    known = {each.value for each in Verification} - {Verification.UNCHECKED.value}
    if item.kind == "claim" and verdict.verdict in known and library.claims.find(item.value) is not None:
        why = verdict.note or tr("Verdict of the fact-checker.")
        _, verified = verify_claim(library, item.value, verdict.verdict, verdict.by, why)
        touched |= verified
    start, end = _place(article, copy, item)
    if start < end and (verdict.note or verdict.verdict not in _CONTENT):
        words = " – ".join(part for part in (verdict.verdict, verdict.note) if part)
        said = tr("Fact check: {words}").format(words=words)
        _, commented = add_comment(library, article.id, start, end, said, verdict.by)
        touched |= commented
    return touched


def _place(article: Article, copy: Copy, item: Item) -> tuple[int, int]:
    """Where the item first stands in the body's Markdown; an empty range for what stands in headline or dek."""
    for start, end in item.places:
        if start >= copy.head:
            return visible(article.body).source_range(start - copy.head, end - copy.head)
    return 0, 0


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()) == " ".join(other.split())
