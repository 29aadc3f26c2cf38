"""What the fields of articles, people and sources are called where one of them is named to a person."""

from __future__ import annotations

from workstation.words import marked, tr

FIELD_NAMES: tuple[str, ...] = (
    marked("name"),
    marked("author"),
    marked("roles"),
    marked("bio"),
    marked("label"),
    marked("code"),
    marked("until"),
    marked("zone"),
    marked("slug"),
    marked("headline"),
    marked("dek"),
    marked("body"),
    marked("dateline"),
    marked("section"),
    marked("topics"),
    marked("language"),
    marked("credit line"),
    marked("status"),
    marked("internal note"),
    marked("public note"),
    marked("deadline"),
    marked("published at"),
    marked("modified at"),
    marked("embargo"),
    marked("publisher"),
    marked("lead image"),
    marked("lead image alt"),
    marked("byline"),
    marked("caption"),
    marked("credit"),
    marked("licence"),
    marked("length"),
    marked("role"),
    marked("outlet"),
    marked("bios"),
    marked("photo"),
    marked("email"),
    marked("links"),
    marked("note"),
    marked("organisation"),
    marked("start"),
    marked("end"),
    marked("kind"),
    marked("value"),
    marked("spellings"),
    marked("fields"),
    marked("languages"),
    marked("affiliations"),
    marked("contacts"),
    marked("notes"),
    marked("speaker"),
    marked("as recorded"),
    marked("description"),
    marked("terms"),
    marked("described as"),
    marked("anonymity reason"),
    marked("how they know"),
    marked("reason"),
)
"""Those a person can fill in; a field not listed here is called by its plain name."""

CALLED: dict[str, str] = {
    "text": marked("bio"),
    "url": marked("web address"),
    "canonical url": marked("canonical address"),
    "profile url": marked("profile page"),
}
"""Those whose name in the code is not what a person calls them."""


def field_words(name: str) -> str:
    """`credit_line` as a person reads it, in the person's language."""
    plain = name.replace("_", " ")
    return tr(CALLED.get(plain, plain))
