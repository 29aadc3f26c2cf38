"""The rules that find speech in a sentence, one in a file, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workstation.attribution.clauses import Clause, Find
from workstation.attribution.rules.according import according
from workstation.attribution.rules.acts import acts
from workstation.attribution.rules.clause_after import clause_after
from workstation.attribution.rules.clause_before import clause_before
from workstation.attribution.rules.colon import colon
from workstation.attribution.rules.fragments import fragments
from workstation.attribution.rules.naming import naming
from workstation.attribution.rules.quote_after import quote_after
from workstation.attribution.rules.quote_before import quote_before
from workstation.attribution.rules.relayed import relayed
from workstation.attribution.rules.reported_mood import reported_mood
from workstation.attribution.rules.requests import requests
from workstation.attribution.rules.utterances import utterances

Rule = Callable[[Clause], Iterator[Find]]

QUOTED = "“”"
_QUOTED = frozenset([QUOTED])
_ALWAYS: frozenset[str] = frozenset()

RULES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (quote_before, _QUOTED),
    (quote_after, _QUOTED),
    (colon, _QUOTED),
    (relayed, _ALWAYS),
    (according, _ALWAYS),
    (clause_before, frozenset(["say", "think"])),
    (reported_mood, frozenset(["say"])),
    (clause_after, frozenset(["say", "think", "show"])),
    (naming, frozenset(["call"])),
    (requests, frozenset(["ask"])),
    (utterances, _ALWAYS),
    (acts, frozenset(["act"])),
    (fragments, _QUOTED),
)
"""Each with what it works on: verbs of one of these groups, or passages in marks; it is not asked where none is."""
