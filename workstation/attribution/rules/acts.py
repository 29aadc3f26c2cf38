"""Ms Roe accused the board of neglect, denied the charge, announced a plan: what is done by speaking."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end
from workstation.attribution.cues import Cue
from workstation.attribution.rules.according import spoken

_NOT_YET = frozenset("may might would will could can should must wo ca".split())
_OPENS_NOTHING = frozenset([",", ".", ";", ":", "—", ")"])


def acts(clause: Clause) -> Iterator[Find]:
    """Whom or what the act is about, from behind the verb to the end of its clause."""
    tokens, language = clause.tokens, clause.language
    for cue in clause.cues:
        if "act" not in cue.verb.groups or cue.passive or cue.negated or cue.subject is None or cue.at in clause.spent:
            continue
        if tokens[cue.at - 1].low in _NOT_YET:
            continue  # “The board may reject the plan”: nothing was said yet
        start = cue.at + 1
        if start >= len(tokens) or tokens[start].low in _OPENS_NOTHING or not _has_object(clause, cue):
            continue
        end = content_end(clause, start, cue)
        if end - start < 2 or not clause.free(start, end) or tokens[start].low in language.conjunctions:
            continue
        yield from spoken(clause, start, end, cue.subject, (cue.at, cue.at + 1), "acts", 0.6)


def _has_object(clause: Clause, cue: Cue) -> bool:
    """A noun right behind the verb: no preposition, adverb or day."""
    token, language = clause.tokens[cue.at + 1], clause.language
    if token.kind == "quote" or token.low in language.prepositions or token.low in language.adverbs:
        return False
    return token.low not in language.time and token.low != "to"
