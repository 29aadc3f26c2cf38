"""The one list of kinds of record the directory keeps: what each is called, and the verbs that work on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workstation.domain.claims import Claim
from workstation.domain.people import Author, Expert
from workstation.domain.quotes import Quote
from workstation.domain.sources import Source
from workstation.usecases import authors, experts, sources
from workstation.usecases.claims import restore_claim, trash_claim
from workstation.usecases.directory import candidate
from workstation.usecases.quotes import restore_quote, trash_quote
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.ui.panels.records import RecordForm
    from workstation.ui.workbench import Workbench

Record = Author | Expert | Source | Quote | Claim


@dataclass(frozen=True)
class Kind:
    """A kind of record; one without verbs to list or add is reached by its tag."""

    key: str
    noun: str
    plural: str
    icon: str
    form: Callable[[Workbench], RecordForm]
    read: Callable[[Library, str], Any]
    title: Callable[[Any], str]
    detail: Callable[[Any], str] = lambda _record: ""
    list: Callable[..., list[Any]] | None = None
    add: Callable[..., Any] | None = None
    trash: Callable[..., Any] | None = None
    restore: Callable[..., Any] | None = None
    about: str = ""


# The form of a kind is loaded with the first record of that kind that is opened.


def _author_form(workbench: Workbench) -> RecordForm:
    from workstation.ui.panels.author_form import AuthorForm

    return AuthorForm(workbench)


def _expert_form(workbench: Workbench) -> RecordForm:
    from workstation.ui.panels.expert_form import ExpertForm

    return ExpertForm(workbench)


def _source_form(workbench: Workbench) -> RecordForm:
    from workstation.ui.panels.source_form import SourceForm

    return SourceForm(workbench)


def _quote_form(workbench: Workbench) -> RecordForm:
    from workstation.ui.panels.quote_card import QuoteCard

    return QuoteCard(workbench)


def _claim_form(workbench: Workbench) -> RecordForm:
    from workstation.ui.panels.claim_card import ClaimCard

    return ClaimCard(workbench)


def _author_detail(author: Author) -> str:
    return ", ".join(part for part in (author.role, author.outlet) if part) or tr("No role yet")


def _detail(record: Expert | Source) -> str:
    detail = candidate(record).detail
    return detail[:1].upper() + detail[1:] or tr("No affiliation yet")


def _source_detail(source: Source) -> str:
    return " · ".join(part for part in (tr(source.kind.value).capitalize(), source.url) if part)


def _quote_title(quote: Quote) -> str:
    return quote.as_recorded or tr("Quote")


def _claim_title(claim: Claim) -> str:
    return claim.statement or tr("Claim")


AUTHORS = Kind(
    "author",
    marked("author"),
    marked("Authors"),
    "user",
    _author_form,
    lambda library, slug: library.authors.get(slug),
    lambda author: str(author.name),
    _author_detail,
    authors.list_authors,
    authors.add_author,
    authors.trash_author,
    authors.restore_author,
    marked("People who write for you. A profile gives their articles a byline and an author box."),
)
EXPERTS = Kind(
    "expert",
    marked("expert"),
    marked("Experts"),
    "user",
    _expert_form,
    lambda library, slug: library.experts.get(slug),
    lambda expert: str(expert.name),
    _detail,
    experts.list_experts,
    experts.add_expert,
    experts.trash_expert,
    experts.restore_expert,
    marked(
        "Named people who may be quoted, officials included. "
        "Select a name in the text and press Ctrl+Shift+E to add one."
    ),
)
SOURCES = Kind(
    "source",
    marked("source"),
    marked("Sources"),
    "landmark",
    _source_form,
    lambda library, slug: library.sources.get(slug),
    lambda source: str(source.name),
    _source_detail,
    sources.list_sources,
    sources.add_source,
    sources.trash_source,
    sources.restore_source,
    marked(
        "Outlets, agencies, documents: what statements rest on. "
        "Select one in the text and press Ctrl+Shift+S to add it."
    ),
)
QUOTES = Kind(
    "quote",
    marked("quote"),
    marked("Quotes"),
    "quote",
    _quote_form,
    lambda library, slug: library.quotes.get(slug),
    _quote_title,
    trash=trash_quote,
    restore=restore_quote,
)
CLAIMS = Kind(
    "claim",
    marked("claim"),
    marked("Claims"),
    "megaphone",
    _claim_form,
    lambda library, slug: library.claims.get(slug),
    _claim_title,
    trash=trash_claim,
    restore=restore_claim,
)

LISTED: tuple[Kind, ...] = (AUTHORS, EXPERTS, SOURCES)
KINDS: dict[str, Kind] = {kind.key: kind for kind in (*LISTED, QUOTES, CLAIMS)}
