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

RULES: tuple[Rule, ...] = (
    quote_before,
    quote_after,
    colon,
    relayed,
    according,
    clause_before,
    reported_mood,
    clause_after,
    naming,
    requests,
    utterances,
    acts,
    fragments,
)
