"""What is in the library of the pictures: the program's sample and a week of a small newsroom beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from workstation.domain.articles import Status
from workstation.domain.bylines import Credit
from workstation.domain.people import Bio
from workstation.storage.library import Library
from workstation.usecases.articles import add_article, edit_header, mark_opened, publish, trash
from workstation.usecases.authors import add_author
from workstation.usecases.experts import add_expert
from workstation.usecases.sample import load_sample, offer_sample
from workstation.usecases.sources import add_source

_WEEK = (
    ("Ferry drivers vote on a new timetable", "Transport", Status.IN_REVIEW),
    ("The school roof that leaks only on paper", "Education", Status.DRAFT),
    ("Coffee prices: who earns what between the hill and the cup", "Economy", Status.READY),
    ("What the auditors did not find", "Politics", Status.IDEA),
    ("Night buses", "Transport", Status.KILLED),
    (
        "A very long headline that goes on and on about the reconstruction of the old customs house, its tower, its "
        "clock and the quarrel over who is to wind it",
        "Culture",
        Status.DRAFT,
    ),
)


def sample(library: Library) -> object:
    """As at the first start."""
    return offer_sample(library)


def newsroom(library: Library) -> None:
    """The sample, opened last, and what else lies about on a desk."""
    add_author(
        library,
        "Ines Okafor",
        role="City reporter",
        outlet="The Quay",
        bios=(Bio(text="Ines Okafor covers the port and the people who live from it."),),
    )
    add_author(library, "Konstantin Alexandrovich Przybyszewski-Featherstonehaugh", role="Correspondent")
    add_expert(library, "Шамсия Рахимова", spellings=("Shamsiya Rakhimova",))
    add_source(library, "Port Authority, annual report 2025")
    for headline, section, status in _WEEK:
        article, _ = add_article(library, headline=headline, section=section, body=f"{headline}.\n\nMore follows.\n")
        edit_header(library, article.id, status=status, byline=(Credit(name="Ines Okafor"),))
    soon = datetime.now(UTC) + timedelta(days=1)
    article, _ = add_article(library, headline="Budget night", body="Numbers.\n")
    edit_header(library, article.id, deadline=soon)
    article, _ = add_article(library, headline="The bridge opens", body="It opened.\n")
    publish(library, article.slug)
    article, _ = add_article(library, headline="Thrown away", body="Gone.\n")
    trash(library, article.slug)
    article, _ = load_sample(library)
    mark_opened(library, article.id)
