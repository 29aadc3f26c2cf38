"""One rich article with every record it uses, private fields filled with canaries, for the tests of export."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from PIL import Image as Pillow

from workstation.domain.articles import Article, Embargo
from workstation.domain.bylines import Credit, Role
from workstation.domain.corrections import USUAL_PLACE, Correction, CorrectionKind
from workstation.domain.images import Image
from workstation.domain.people import Affiliation, Author, Bio, BioLength, Contact, Expert, Link
from workstation.domain.quotes import Quote, Speaker
from workstation.domain.sources import Source, SourceKind
from workstation.domain.topics import TopicRef
from workstation.export.projection import PublicStory, public_story

AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
CANARY = "canary"

BODY = """\
The price of a cup of coffee in [Lisbon]{source=city-hall} rose by a fifth in a year, [according to figures of the \
city]{claim=k3m5p7ra}.

[“Nobody here drinks less, they just complain more,”]{quote=q7k2m9xa} says [Inês Duarte]{expert=ines-duarte}, who \
studies household budgets. [“And they are right,”]{quote=q7k2m9xa} she adds.

## What the roasters say

> [“We held the price for three years. We cannot hold it for a fourth.”]{quote=w4n8s2bb}

The [Roasters’ Annual]{source=roasters-annual} counts 412 cafés, *twelve* fewer than before.[^1] \
[Duarte]{expert=ines-duarte} expects `price = cost × 4` to hold, and [Tomás Reis]{expert=tomas-reis} does not.

![Sacks of green coffee in a warehouse](media/secret-warehouse.jpg)

- Rent: up 9 %
- Milk: up 14 %

| Year | Price |
|------|------:|
| 2025 | €0.95 |
| 2026 | €1.15 |

[A person close to the talks]{source=deep-throat} says more increases are planned.

[^1]: The count leaves out kiosks.
"""


def picture(colour: str = "#865", size: tuple[int, int] = (640, 400)) -> bytes:
    out = io.BytesIO()
    exif = Pillow.Exif()
    exif[0x010F] = f"{CANARY}-camera"
    exif[0x8825] = {1: "N", 2: (38.0, 43.0, 0.0)}
    Pillow.new("RGB", size, colour).save(out, "JPEG", exif=exif, comment=f"{CANARY}-comment".encode())
    return out.getvalue()


PICTURES = {
    "secret-warehouse.jpg": picture("#865"),
    "canary-lead-name.jpg": picture("#557", (1200, 675)),
    "portrait-ada.jpg": picture("#a76", (300, 300)),
}


def image(name: str, **fields: Any) -> Image:
    return Image(name=name, sha256=f"{CANARY}-{name}", width=640, height=400, added_at=AT, **fields)


def records() -> dict[str, Any]:
    """The arguments of public_story after the article."""
    return {
        "authors": {
            "ada-nwosu": Author(
                slug="ada-nwosu",
                name="Ada Nwosu-Canary",
                role="Economics correspondent",
                outlet="The Lisbon Review",
                bios=(
                    Bio(text="Ada Nwosu covers prices, wages and the people between them."),
                    Bio(length=BioLength.LONG, text="A long bio that a box does not print."),
                ),
                photo="portrait-ada.jpg",
                email=f"{CANARY}@mail.example",
                links=(Link(label="Website", url="https://ada.example/"),),
                profile_url="https://review.example/authors/ada-nwosu",
                note=f"{CANARY}-author-note",
            )
        },
        "experts": {
            "ines-duarte": Expert(
                slug="ines-duarte",
                name="Inês Duarte",
                spellings=(f"{CANARY} spelling",),
                fields=(f"{CANARY} field",),
                affiliations=(
                    Affiliation(organisation=f"{CANARY} Bank", role="Analyst", start="2015", end="2019"),
                    Affiliation(organisation="University of Lisbon", role="Professor of economics", start="2020"),
                ),
                contacts=(Contact(kind="Signal", value=f"{CANARY}-phone", note=f"{CANARY}-contact-note"),),
                notes=f"{CANARY}-expert-notes",
            ),
            "tomas-reis": Expert(
                slug="tomas-reis", name="Tomás Reis", affiliations=(Affiliation(organisation="Café Central"),)
            ),
            "unused-expert": Expert(slug="unused-expert", name=f"{CANARY} unused"),
        },
        "sources": {
            "city-hall": Source(
                slug="city-hall",
                name="Lisbon City Hall",
                kind=SourceKind.GOVERNMENT,
                url="https://lisbon.example/prices?year=2026&table=1",
                description="Price survey, February 2026",
                spellings=(f"{CANARY} source spelling",),
                notes=f"{CANARY}-source-notes",
            ),
            "roasters-annual": Source(
                slug="roasters-annual",
                name="Roasters’ Annual",
                kind=SourceKind.DOCUMENT,
                url="https://roasters.example/annual",
            ),
            "deep-throat": Source(
                slug="deep-throat", name=f"{CANARY} John Doe", kind=SourceKind.UNNAMED_PERSON, notes=f"{CANARY}-who"
            ),
        },
        "quotes": {
            "q7k2m9xa": Quote(
                id="q7k2m9xa",
                speaker=Speaker(kind="expert", slug="ines-duarte"),
                as_recorded=f"{CANARY} as recorded",
                note=f"{CANARY}-quote-note",
                created_at=AT,
            ),
            "w4n8s2bb": Quote(id="w4n8s2bb", speaker=Speaker(kind="source", slug="roasters-annual"), created_at=AT),
        },
        "images": {
            "secret-warehouse.jpg": image(
                "secret-warehouse.jpg", caption="Green coffee at the port.", credit="J. Sá", licence="CC BY 4.0"
            ),
            "canary-lead-name.jpg": image("canary-lead-name.jpg", caption="A counter in Alfama.", credit="J. Sá"),
            "portrait-ada.jpg": image("portrait-ada.jpg"),
        },
        "image_data": PICTURES.__getitem__,
    }


def article(**fields: Any) -> Article:
    return Article.build(
        **{
            "id": f"{CANARY}-article-id",
            "slug": "coffee-prices",
            "headline": "Coffee prices & “the squeeze”: what changed in Lisbon",
            "dek": "A fifth more for a cup, and nobody drinks less.",
            "body": BODY,
            "dateline": "LISBON",
            "section": "Economy",
            "topics": (TopicRef(label="Prices", code="medtop:20000369"), TopicRef(label="cost of living")),
            "language": "en-GB",
            "credit_line": "Source: The Lisbon Review",
            "internal_note": f"{CANARY}-internal-note",
            "public_note": "This article was updated to add the figures for milk.",
            "deadline": AT,
            "published_at": AT,
            "modified_at": datetime(2026, 3, 2, 10, 30, tzinfo=UTC),
            "embargo": Embargo(until=AT, zone="Asia/Tokyo"),
            "canonical_url": "https://review.example/economy/coffee-prices",
            "publisher": "The Lisbon Review",
            "lead_image": "canary-lead-name.jpg",
            "lead_image_alt": "People stand at the zinc counter of a café",
            "byline": (
                Credit(name="Ada Nwosu", author="ada-nwosu", roles=(Role.REPORTING, Role.WRITING)),
                Credit(name="José Añez", roles=(Role.REPORTING, Role.WRITING), bio="José Añez reports from Porto."),
                Credit(name="Li Wei", roles=(Role.TRANSLATION,)),
            ),
            "extra": {"imported": f"{CANARY}-extra"},
            "created_at": datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC),
            "updated_at": datetime(2025, 1, 2, 3, 4, 6, tzinfo=UTC),
            **fields,
        }
    )


def corrections() -> tuple[Correction, ...]:
    """One of each place, and a retraction; the wrong words are canaries."""

    def made(kind: CorrectionKind, note: str, day: int) -> Correction:
        at = datetime(2026, 3, day, 10, 30, tzinfo=UTC)
        told = {"kind": kind, "note": note, "place": USUAL_PLACE[kind], "made_at": at}
        return Correction(id=f"{CANARY}-id", article_id=f"{CANARY}-article-id", was=f"{CANARY}-was", **told)

    return (
        made(CorrectionKind.CORRECTION, "A cup costs a fifth more, not a quarter.\n\nThe *table* was right.", 2),
        made(CorrectionKind.RETRACTION, "The figures were for another city.", 3),
    )


def corrected() -> PublicStory:
    return public_story(article(), **records(), today=AT, corrections=corrections())


def story(**fields: Any) -> PublicStory:
    return public_story(article(**fields), **records(), today=AT)
