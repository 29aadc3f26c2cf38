"""Shorter slugs for a headline: without the little words, or only its first words."""

from __future__ import annotations

from workstation.domain.slugs import slugify

_LITTLE = {
    "en": "a an and are as at be been but by for from had has have he her his how in into is it its of off on or our "
    "over she so than that the their them they this to up was we were what when which who why will with you your",
    "es": "a al como con de del desde e el ella ellos en es esta este ha hay la las le les lo los mas ni no o para por "
    "que se ser si sin sobre son su sus tras u un una uno y ya",
    "fr": "a au aux avec ce ces cette d dans de des du elle en est et il ils j l la le les leur leurs m mais n ne ou "
    "par pas plus pour qu que qui s sa se ses si son sont sur un une y",
    "de": "am an auf aus bei das dem den der des die ein eine einem einen einer er es fur hat ich im in ist mit nach "
    "nicht oder sich sie sind so um und vom von vor war wie wird zu zum zur",
}
_SHORT = 5  # words


def slug_ideas(headline: str, language: str = "en") -> tuple[str, ...]:
    """Slugs for the headline, the longest first, none twice; nothing for an empty headline."""
    whole = slugify(headline, fallback="")
    if not whole:
        return ()
    little = set(_LITTLE.get(language.split("-")[0].lower(), "").split())
    words = whole.split("-")
    telling = [word for word in words if word not in little] or words
    ideas = ("-".join(part) for part in (words, telling, telling[:_SHORT], telling[: _SHORT - 2]))
    return tuple(dict.fromkeys(slugify(idea, fallback="") for idea in ideas))
