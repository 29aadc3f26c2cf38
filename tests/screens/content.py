"""What is in the library of the pictures: the program's sample and a week of a small newsroom beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image as Picture

from workstation.domain.articles import Status
from workstation.domain.bylines import Credit
from workstation.domain.people import Bio
from workstation.storage.library import Library
from workstation.usecases.articles import add_article, edit_header, mark_opened, publish, trash
from workstation.usecases.authors import add_author
from workstation.usecases.experts import add_expert
from workstation.usecases.images import add_image
from workstation.usecases.sample import load_sample
from workstation.usecases.sample_offer import offer_sample
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


_EVERYTHING = """\
## A heading

A paragraph with *emphasis*, **weight**, `code`, ~~a slip~~, a [link](https://example.org) and a note.[^1]

- one thing
- another
  1. first of it
  2. second of it

> Someone else's words, set apart.

- [x] asked
- [ ] answered

![The harbour at low tide](media/{first})

![](media/{second})

| Ship | Tonnes |
| :--- | -----: |
| Ada | 1,200 |
| Bea | 900 |

```
code stays as it is
```

TODO ask the harbour master again

[^1]: The note itself.
"""
ARABIC = """\
## ميناء صغير

قال المهندس إن البوابة القديمة لن تصمد أمام عاصفة أخرى.

> لا أحد يعرف الكلفة بعد.

And one paragraph in English, between the others.

- أولا
- ثانيا
"""


def pictured(library: Library, folder: Path) -> str:
    """The slug of an article with everything a text can have; one of its two pictures is not described."""
    names = []
    for number, size in enumerate(((1200, 800), (600, 900))):
        file = folder / f"harbour-at-low-tide-{number}.png"
        Picture.linear_gradient("L").resize(size).convert("RGB").save(file)
        names.append(add_image(library, file)[0].name)
    body = _EVERYTHING.replace("{first}", names[0]).replace("{second}", names[1])
    return add_article(library, headline="Everything a text can have", body=body)[0].slug


def arabic(library: Library) -> str:
    """The slug of an article that is read from right to left."""
    return add_article(
        library, headline="من يدفع ثمن البوابات؟", dek="على البلدة أن تختار", body=ARABIC, language="ar"
    )[0].slug
