"""Ms Roe called the plan “madness”. The board described it as “worrying”: the speaker's own word for a thing."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, QuoteType, content_end
from workstation.attribution.cues import Cue
from workstation.attribution.rules.fragments import not_speech

_FAR = 14  # tokens between the verb and the words in marks


def naming(clause: Clause) -> Iterator[Find]:
    """The first passages in marks behind a verb of naming; without a speaker when the verb is passive."""
    for number, cue in enumerate(clause.cues):
        if "call" not in cue.verb.groups:
            continue
        following = clause.cues[number + 1].left if number + 1 < len(clause.cues) else len(clause.tokens)
        limit = min(cue.at + _FAR, max(following, cue.at + 2), len(clause.tokens))
        for quote in clause.quotes_in(cue.at + 1, limit):
            if quote == cue.at + 1 and not cue.verb.gerund:
                break  # “a user labelled “Anonymous””: a name
            if quote in clause.taken or _ends_clause(clause, cue, quote) or not_speech(clause, quote):
                break
            passive = (cue.passive and cue.subject is None) or _goes_on(clause, cue, quote)
            kind: QuoteType = "direct" if len(clause.tokens[quote].text.split()) > 9 else "fragment"
            end = quote + 1
            start = quote if passive or cue.passive else _object_start(clause, cue, quote)
            if start < quote and clause.free(start, quote):
                kind = "mixed"
                end = quote + 1 if _does_more(clause, quote) else content_end(clause, start, cue)
            sure = 0.74 if passive else 0.8 if kind == "mixed" else 0.88
            subject = None if passive else cue.subject
            yield Find(start, max(end, quote + 1), kind, subject, _cue(clause, cue), "naming", sure, passive=passive)
            break


def _goes_on(clause: Clause, cue: Cue, quote: int) -> bool:
    """“The friendship described as “unlimited” ended”: the verb of the sentence comes behind; nobody is named."""
    tokens = clause.tokens
    if quote + 1 >= len(tokens) or cue.verb.gerund or tokens[cue.at + 1].low != "as" or quote != cue.at + 2:
        return False
    after = tokens[quote + 1]
    return after.auxiliary or (after.kind == "word" and after.low.endswith("ed"))


def _does_more(clause: Clause, quote: int) -> bool:
    """“… called the plan “madness” and walked out”: what else was done is no part of it."""
    following = clause.tokens[quote + 1 : quote + 3]
    return len(following) > 1 and following[0].low == "and" and following[1].low.endswith("ed")


def _object_start(clause: Clause, cue: Cue, quote: int) -> int:
    """What is named: “the plan” in “called the plan “madness””."""
    tokens = clause.tokens
    start = cue.at + 1
    if tokens[start].low in ("as", "for", "to", "on", "upon"):
        return quote
    return start


def _cue(clause: Clause, cue: Cue) -> tuple[int, int]:
    """“described as”, “referred to … as”: the small word right behind belongs to the cue."""
    after = cue.at + 1
    if after < len(clause.tokens) and clause.tokens[after].low in ("as", "for", "to"):
        return cue.at, after + 1
    return cue.at, after


def _ends_clause(clause: Clause, cue: Cue, quote: int) -> bool:
    return any(token.low in (";", "—") for token in clause.tokens[cue.at : quote])
