"""The state media repeated the ministry's claims, such as that …: what somebody passes on for somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end
from workstation.attribution.cues import Cue
from workstation.attribution.language import Verb
from workstation.attribution.phrases import phrase_before
from workstation.attribution.rules.according import spoken

_NOTHING = Verb("", frozenset(), gerund=False, bare=False, noun=False)
_BETWEEN = 9  # tokens between the verb and the claims passed on


def relayed(clause: Clause) -> Iterator[Find]:
    """A that-clause behind “picked up the ministry's arguments”: the speaker is who passes them on."""
    tokens, language = clause.tokens, clause.language
    if clause.lows.isdisjoint(language.relay_starts):
        return
    for at, end in _relays(clause):
        subject = phrase_before(tokens, at, language)
        noun = next((n for n in range(end, min(end + _BETWEEN, len(tokens))) if _is_utterance(clause, n)), None)
        if subject is None or noun is None:
            continue
        near = range(noun + 1, min(noun + 6, len(tokens)))
        that = next((n for n in near if tokens[n].low in language.that), None)
        if that is None:
            continue
        stop = content_end(clause, that, Cue(at, _NOTHING, subject, subject.start, that))
        if stop - that > 2 and clause.free(that, stop):
            yield from spoken(clause, that, stop, subject, (at, noun + 1), "relayed", 0.8)


def cited_by_relay(clause: Clause, find: Find) -> tuple[int, int] | None:
    """Whose claims are passed on: the name before “'s arguments”, as tokens."""
    tokens = clause.tokens
    for number in range(find.cue[0], find.cue[1]):
        if tokens[number].low == "’s" and number > find.cue[0]:
            phrase = phrase_before(tokens, number, clause.language, find.cue[0])
            return (phrase.start, phrase.end) if phrase else None
    return None


def _relays(clause: Clause) -> Iterator[tuple[int, int]]:
    tokens = clause.tokens
    for phrase in clause.language.relays:
        for at in range(len(tokens) - len(phrase) + 1):
            if tokens[at].low == phrase[0] and all(tokens[at + n].low == word for n, word in enumerate(phrase)):
                yield at, at + len(phrase)


def _is_utterance(clause: Clause, number: int) -> bool:
    return clause.tokens[number].low in clause.language.chains["utterances"]
