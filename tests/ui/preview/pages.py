"""Small pages for tests of the preview: an article's text in a page with a head and a foot that depend on it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from workstation.domain.articles import Article
from workstation.markdown.look import Look
from workstation.markdown.tags import find_tags
from workstation.ui.preview.editors_view import Records

PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
MOMENT = datetime(2026, 5, 4, tzinfo=UTC)

TEXT = """\
Lead with *stress*, [Ana Río]{expert=ana-rio} and a note.[^1]

## A subhead

A second paragraph with [a link][ref] and “[Enough,]{quote=q7k2m9xa}” she said.[^2]

- one
- two with `code`

  and more
- three

1. first
2. second

> A quoted paragraph
> over two lines

| a | b |
|---|--:|
| 1 | 2 |

![A picture](media/pixel.gif) beside words

![Alone](media/pixel.gif)

<div class="box">raw <b>html</b></div>

Text <span>inline raw</span> and ~~gone~~.

```python
print("code & more")
```

[ref]: https://example.org/ "Title"
[^1]: The first note, with [Ana Río]{expert=ana-rio}.
[^2]: The second note.

Last paragraph, with [Ana Río]{expert=ana-rio} again.
"""


def article(body: str = TEXT, **fields: Any) -> Article:
    return Article(id="a1", slug="a-story", body=body, created_at=MOMENT, updated_at=MOMENT, **fields)


@dataclass(frozen=True)
class Parts:
    before: str
    after: str
    look: Look = field(default_factory=Look)


def look_with(first_words: str) -> Look:
    return Look(
        open_tag=lambda key, value, first: f'<span class="{key}" title="{first_words}">' if first else "<span>",
        close_tag=lambda key, value, first: "</span>",
        figure=lambda src, alt, title: f'<figure><img src="{PIXEL}" alt=""><figcaption>{title}</figcaption></figure>',
        image_src=lambda src: PIXEL,
    )


def page_for(article: Article) -> Parts:
    """Like the exported page: title, list of people and so on follow the text and the header."""
    people = dict.fromkeys(tag.value for tag in find_tags(article.body) if tag.key == "expert")
    listed = "".join(f"<li>{slug}</li>" for slug in people)
    aside = f"<aside><ul>{listed}</ul></aside>" if people else ""
    dek = f'<p class="dek">{article.dek}</p>\n' if article.dek else ""
    return Parts(
        f'<!DOCTYPE html>\n<html lang="{article.language}">\n<head><meta charset="utf-8">'
        f"<title>{article.title.replace('<', '&lt;')}</title>\n"
        "<style>:root{color-scheme:light dark} body{background:white;color:black;font:18px/1.5 serif}"
        "@media (prefers-color-scheme:dark){body{background:#111;color:#eee}} p{margin:1em 0}</style></head>\n"
        f'<body>\n<article>\n<header><h1>{article.headline}</h1>\n{dek}</header>\n<div class="story-body">\n',
        f"</div>\n{aside}\n<footer>{article.credit_line}</footer></article>\n</body>\n</html>\n",
        look_with("known"),
    )


def records_for(article: Article) -> Records:
    expert = SimpleNamespace(name="Ana Río", in_words="engineer, Port Authority")
    quote = SimpleNamespace(speaker="Ana Río", speaker_detail="engineer", url="")
    return SimpleNamespace(experts={"ana-rio": expert}, sources={}, quotes={"q7k2m9xa": quote})
