"""Words that site generators stumble over, and what a reader must see of them."""

from tests.export.stories import story
from workstation.export.options import Options
from workstation.export.projection import PublicStory
from workstation.export.recipes import Recipe

HOSTILE = """\
---

A shortcode {{< figure src="x" >}} and {{% note %}} and {{</* comment */>}} and {{ braces }} and {{{ three }}}.

Liquid {% raw %} and {% endraw %} and {% include x %} and {{ site.title }} and {%- if -%}.

[“She said: {{< x >}}, don’t you?”]{quote=q7k2m9xa} says [Inês Duarte]{expert=ines-duarte}.

`{{< code >}}` and `{% code %}` and `{{ code }}` and an open `{{<` one.

```
{{< fenced >}} {% fenced %} {{ fenced }}
---
title: not a title
```

> “Straight” and “curly” and "double" and 'single' — and … 🗞️ 👩🏽‍💻

שלום עולם, هذا نص عربي، ᠮᠣᠩᠭᠣᠯ.

Attributes {: .x} and {:toc} and {#id} and $$x$$ end.

*[HTML]: not an abbreviation

Line one\\
line two. Ampersand & and &lt;b&gt; and 5 < 6 > 4.

| a | b |
|---|--:|
| {{< c >}} | {{ d }} |

Last paragraph.
"""

SEEN = [
    'A shortcode {{< figure src="x" >}} and {{% note %}}',
    "{{ braces }} and {{{ three }}}",
    "Liquid {% raw %} and {% endraw %} and {% include x %} and {{ site.title }} and {%- if -%}",
    "“She said: {{< x >}}, don’t you?” says Inês Duarte",
    "{{< code >}} and {% code %} and {{ code }} and an open",
    "{{< fenced >}} {% fenced %} {{ fenced }}",
    "“curly”",
    "🗞️ 👩🏽‍💻",
    "שלום עולם, هذا نص عربي، ᠮᠣᠩᠭᠣᠯ.",
    "Attributes {: .x} and {:toc} and {#id} and $$x$$ end",
    "line two. Ampersand & and <b> and 5 < 6 > 4",
    "Last paragraph.",
    "Economics correspondent, The Lisbon Review",
    "Source: The Lisbon Review",
]

HEADLINE = "Prices: “the {{< squeeze >}}” {% if %} & #1 'it' – 🗞️"


def hostile_story() -> PublicStory:
    return story(
        body=HOSTILE,
        headline=HEADLINE,
        dek="no: 'yes' \"on\" {{ x }} # not a comment",
        section="on",
    )


def written(recipe: Recipe, **choices: bool) -> dict[str, bytes]:
    return recipe.write(hostile_story(), Options(**choices)).files
