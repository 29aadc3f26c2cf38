"""What is said of a proposal, in the panel and aloud: who, what kind, how sure, on whose word."""

from __future__ import annotations

from workstation.attribution.offers import CHECK, READY, Offer, Who
from workstation.ui.theme import Theme
from workstation.words import marked, tr, tr_n

ICONS = {"expert": "user", "source": "landmark", "quote": "quote", "claim": "megaphone"}
KINDS = {
    "expert": marked("Person"),
    "source": marked("Source"),
    "quote": marked("Quote"),
    "claim": marked("Claim"),
}
SPEECH = {
    "direct": marked("word for word"),
    "mixed": marked("partly word for word"),
    "indirect": marked("in the reporter’s words"),
}
_NOT_VERIFIED = marked("could not be verified")


def title_of(offer: Offer) -> str:
    """Who, or that nobody is named."""
    return offer.who.name if offer.who else tr("Nobody named")


def badge_of(offer: Offer, theme: Theme) -> tuple[str, str]:
    """How sure it is: a word, and its colour."""
    ink = theme.good if offer.confidence >= READY else theme.warning if offer.confidence >= CHECK else theme.muted
    return sure_of(offer), ink


def detail_of(offer: Offer) -> str:
    """The second line: what of, in a row."""
    if offer.kind in ("expert", "source"):
        return " · ".join(part for part in (_described(offer.who), _places(offer)) if part)
    return " · ".join(part for part in (_words(offer.text), cue_of(offer)) if part)


def aloud(offer: Offer, at: int, of: int) -> str:
    """Everything a person needs who hears it and does not see it, the words themselves last."""
    place = tr("Proposal {at} of {n}").format(at=at, n=of)
    parts = (
        place,
        title_of(offer),
        kind_of(offer),
        sure_of(offer),
        *about(offer).split("\n"),
        " ".join(offer.text.split()),
    )
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def sure_of(offer: Offer) -> str:
    """Ready to accept, to be looked at, or a guess."""
    return tr("ready") if offer.confidence >= READY else tr("check") if offer.confidence >= CHECK else tr("guess")


def kind_of(offer: Offer) -> str:
    """Person, source, quote (word for word), quote and claim."""
    kind = tr(KINDS[offer.kind])
    if offer.kind == "quote":
        kind = tr("{kind}, {how}").format(kind=kind, how=tr(SPEECH[offer.speech]))
        if offer.claims:
            more = tr_n("states {n} fact", "states {n} facts", len(offer.claims))
            kind = f"{kind} · {more}"
    return kind


def cue_of(offer: Offer) -> str:
    """By which word it was found."""
    return tr("“{cue}”").format(cue=offer.cue) if offer.cue else ""


def about(offer: Offer) -> str:
    """What else an editor wants to know before accepting it."""
    said = [_described(offer.who)]
    if len(offer.chain) > 1:
        said.append(tr("On whose word: {chain}").format(chain=" ← ".join(offer.chain[1:])))
    if offer.anonymous:
        said.append(tr("The name is withheld."))
    if any(claim.verification == "could not verify" for claim in offer.claims):
        said.append(tr("The text says that it could not be verified."))
    return "\n".join(part for part in said if part)


def _described(who: Who | None) -> str:
    if who is None:
        return ""
    if who.key == "expert":
        said = ", ".join(part for part in (who.role, who.affiliation) if part)
    else:
        said = tr(who.kind)
        if who.cites:
            said = tr("{kind}, cites {name}").format(kind=said, name=who.cites)
    known = tr("in the directory") if who.slug else ""
    return " · ".join(part for part in (said[:1].upper() + said[1:], known) if part)


def _places(offer: Offer) -> str:
    return tr_n("{n} place", "{n} places", len(offer.places))


def _words(text: str) -> str:
    return " ".join(text.split())
