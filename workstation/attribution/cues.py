"""Verbs of speech in a sentence, each with its subject and the circumstances of speaking."""

from __future__ import annotations

from typing import NamedTuple

from workstation.attribution.adjuncts import skip_adjuncts
from workstation.attribution.language import Language, Verb
from workstation.attribution.phrases import Phrase, name_run_after, phrase_after, phrase_before
from workstation.attribution.subjects import (
    behind_comma,
    beside_gerund,
    clause_subject,
    is_plural,
    main_subject,
    may_speak,
    subject_before,
)
from workstation.attribution.tokens import Sentence, Token

_SPEAKING = frozenset(["say", "call", "ask"])
_NEEDS_HEARER = frozenset("tell inform remind assure notify".split())
_UNLISTED = Verb("", frozenset(["quote"]), gerund=False, bare=False, noun=False)


class Cue(NamedTuple):
    """A verb of speech at token `at`; `left` to `right` (exclusive) is all that belongs to it: subject, verb, adjuncts.

    `inverted`: the subject stands behind the verb. `passive`: nobody is named, or only with “by”. `resumed`: the
    subject is that of an earlier verb of the sentence (“he said … and added …”, “…, adding that …”).
    """

    at: int
    verb: Verb
    subject: Phrase | None
    left: int
    right: int
    inverted: bool = False
    passive: bool = False
    resumed: bool = False
    negated: bool = False
    relative: bool = False
    subordinate: bool = False
    """Behind “when”, “after”, “as” …: what was said ends with the first comma."""
    that: bool = False
    """Whether “that” or a colon stands at `right`: what follows is certainly what was said."""


def cues_of(sentence: Sentence, language: Language) -> list[Cue]:
    """The cues of a sentence in order."""
    tokens = sentence.tokens
    found: list[Cue] = []
    for at in sentence.noted:
        token = tokens[at]
        verb = token.verb
        if verb is None:
            if "-" in token.low and (cue := _joined_pronoun(tokens, at, language)):
                found.append(cue)
            continue
        if token.capital and not (at == 0 and verb.gerund):
            continue
        floor = next((cue.at + 1 for cue in reversed(found) if not cue.relative and not cue.verb.gerund), 0)
        cue = _cue(tokens, at, verb, language, floor, found)
        if cue is not None:
            found.append(cue)
    if sentence.quotes:
        found += _unlisted(sentence, language, {cue.at for cue in found})
        found.sort(key=lambda cue: cue.at)
    if not found:
        return found
    starters = ("when", "while", "as", "after", "since", "because", "if", "though", "although", "before")
    return [
        cue._replace(subordinate=True) if cue.left and not cue.resumed and tokens[cue.left - 1].low in starters else cue
        for cue in found
    ]


def _joined_pronoun(tokens: list[Token], at: int, language: Language) -> Cue | None:
    """“dit-elle”, “a-t-il déclaré”: the pronoun hangs on the verb."""
    parts = tokens[at].low.split("-")
    if parts[-1] not in language.subject_pronouns:
        return None
    verb, where = language.verbs.get(parts[0]), at
    if verb is None and parts[0] in language.auxiliaries:
        where = next((n for n in range(at + 1, min(at + 4, len(tokens))) if tokens[n].low in language.verbs), -1)
        verb = language.verbs[tokens[where].low] if where > 0 else None
    if verb is None:
        return None
    return Cue(where, verb, Phrase(at, at + 1, "pronoun"), at, where + 1, inverted=True)


def _unlisted(sentence: Sentence, language: Language, known: set[int]) -> list[Cue]:
    """A verb that is in no list, but stands where only one of speech can: “…,” she gloated."""
    tokens, size = sentence.tokens, len(sentence.tokens)
    found: list[Cue] = []
    for number in sentence.quotes:
        if number + 2 < size and not any(at in known for at in range(number + 1, min(number + 9, size))):
            phrase = phrase_after(tokens, number + 1, language, min(size, number + 9))
            at = phrase.end if phrase and phrase.kind != "nominal" else size
            if (
                phrase
                and at < size
                and _verb_shape(tokens, at, language)
                and _closes_sentence(tokens, at + 1, language)
            ):
                found.append(Cue(at, _UNLISTED, phrase, phrase.start, at + 1))
        at = number - 1
        while at > 1 and tokens[at].low in (",", ":"):
            at -= 1
        if 0 < at < number - 1 and at not in known and _verb_shape(tokens, at, language):
            phrase, left, relative = subject_before(tokens, at, language, 0)
            if phrase is not None and phrase.kind != "nominal":
                found.append(Cue(at, _UNLISTED, phrase, left, number, relative=relative, that=True))
    return found


def _verb_shape(tokens: list[Token], at: int, language: Language) -> bool:
    """Whether a word may be a verb in the third person or the past, by its ending alone (English)."""
    token = tokens[at]
    if language.code != "en" or token.kind != "word" or token.capital or token.low in language.stops:
        return False
    return token.low.endswith("ed") or (token.low.endswith("s") and not token.low.endswith(("ss", "us", "ous")))


def _cue(tokens: list[Token], at: int, verb: Verb, language: Language, floor: int, earlier: list[Cue]) -> Cue | None:
    start, negated, passive, infinitive = _verb_group(tokens, at, language)
    if verb.base == "go" and [token.low for token in tokens[at + 1 : at + 3]] == ["on", "to"]:
        return None  # “went on to say”
    if infinitive:
        return _infinitive(tokens, at, verb, language, earlier)
    if verb.gerund:
        return _gerund(tokens, at, verb, language, earlier, start)
    if passive and not verb.bare:
        return _passive(tokens, at, verb, language, start)
    if start == at and verb.noun and _is_noun(tokens, at, language, earlier):
        return None
    if inverted := _inverted(tokens, at, verb, language, start):
        return inverted
    subject, left, relative = subject_before(tokens, start, language, floor)
    if subject is not None and _is_object(tokens, subject, verb, start, language):
        return _passive(tokens, at, verb, language, start)
    if verb.bare and start == at and (subject is None or not is_plural(tokens, subject)):
        # “People briefed on the matter say”: the subject stands further off than the words beside the verb.
        main = clause_subject(tokens, start, language)
        if main is not None and is_plural(tokens, main):
            subject, left = main, main.start
    if subject is not None and not (verb.bare and start == at and not is_plural(tokens, subject)):
        right, that = skip_adjuncts(tokens, at + 1, verb, language)
        return Cue(at, verb, subject, left, right, negated=negated, relative=relative, that=that)
    if not _coordinated(tokens, start) and "say" in verb.groups and not verb.noun:
        start = _over_circumstance(tokens, start, language)
    if _coordinated(tokens, start):
        right, that = skip_adjuncts(tokens, at + 1, verb, language)
        subject = _resumed_subject(tokens, at, language, earlier)
        return Cue(at, verb, subject, start - 1, right, resumed=True, negated=negated, that=that)
    if language.drops_subject and start and "say" in verb.groups and _behind_quote(tokens, start):
        right, that = skip_adjuncts(tokens, at + 1, verb, language)
        return Cue(at, verb, None, start, right, that=that)
    return None


def _behind_quote(tokens: list[Token], at: int) -> bool:
    return tokens[at - 1].kind == "quote" or (at > 1 and tokens[at - 1].low == "," and tokens[at - 2].kind == "quote")


def _is_object(tokens: list[Token], subject: Phrase, verb: Verb, start: int, language: Language) -> bool:
    """“… could damage the friendship described as …”: the phrase before is what another verb acts on."""
    if subject.kind != "nominal" or subject.relative >= 0 or verb.base in ("say", "tell") or not subject.start:
        return False
    before = tokens[subject.start - 1]
    if before.kind != "word" or before.capital or before.low in language.stops or subject.end != start:
        return False
    return tokens[subject.start].low in language.determiners and before.low not in language.time


def _resumed_subject(tokens: list[Token], at: int, language: Language, earlier: list[Cue]) -> Phrase | None:
    """Who goes on speaking: the subject of the last verb of speech, else of the sentence."""
    said = next((c for c in reversed(earlier) if c.subject and not c.relative and c.verb.groups & _SPEAKING), None)
    if said is not None:
        return said.subject
    main = main_subject(tokens, at, language)
    return main or next((c.subject for c in reversed(earlier) if c.subject and not c.relative), None)


def _verb_group(tokens: list[Token], at: int, language: Language) -> tuple[int, bool, bool, bool]:
    """Where “has also said” begins; whether it is negated, passive, an infinitive."""
    start, negated, passive = at, False, False
    adverbs, passives = language.adverbs, language.passive
    negations = ("not", "never", "n’t")
    while start > 0:
        token = tokens[start - 1]
        if token.low == "to":
            before = tokens[start - 2].low if start > 1 else ""
            if before == "on" and start > 2 and tokens[start - 3].low in ("went", "goes", "go"):
                start -= 3
                continue
            return start, negated, passive, True
        if token.auxiliary:
            passive = passive or token.low in passives
            negated = negated or token.low.endswith(("n't", "n’t"))
        elif _is_when(tokens, start - 1, language):
            pass
        elif token.low in adverbs or (token.low.endswith("ly") and not token.capital):
            negated = negated or token.low in negations
        else:
            break
        start -= 1
    return start, negated, passive, False


def _is_when(tokens: list[Token], at: int, language: Language) -> bool:
    """A day between subject and verb: “The board on Monday said”, with the “on” before it."""
    time = language.time
    if tokens[at].low in time and tokens[at].low not in ("may", "march"):
        return True
    return tokens[at].low in ("on", "in") and at + 1 < len(tokens) and tokens[at + 1].low in time


def _infinitive(tokens: list[Token], at: int, verb: Verb, language: Language, earlier: list[Cue]) -> Cue | None:
    """“she was moved to say: “…””: only with a passage in marks right behind."""
    right, that = skip_adjuncts(tokens, at + 1, verb, language)
    if "say" not in verb.groups or right >= len(tokens) or tokens[right].kind != "quote":
        return None
    subject = clause_subject(tokens, at - 1, language) or _resumed_subject(tokens, at, language, earlier)
    return Cue(at, verb, subject, at - 1, right, resumed=True, that=that)


def _gerund(tokens: list[Token], at: int, verb: Verb, language: Language, earlier: list[Cue], start: int) -> Cue | None:
    """“…, saying that …”: the subject is that of the main clause. “He was saying”: a finite verb after all."""
    if start < at and any(token.auxiliary for token in tokens[start:at]):
        subject, left, relative = subject_before(tokens, start, language, 0)
        if subject is None:
            return None
        right, that = skip_adjuncts(tokens, at + 1, verb, language)
        return Cue(at, verb, subject, left, right, relative=relative, that=that)
    right, that = skip_adjuncts(tokens, at + 1, verb, language)
    before = tokens[start - 1].low if start else ""
    if (before in language.prepositions - language.conjunctions or before in language.determiners) and before not in (
        "by",
        "while",
        "after",
        "before",
        "in",
        "without",
    ):
        return None
    subject = beside_gerund(tokens, start, language)
    if subject is None:
        subject = _resumed_subject(tokens, at, language, earlier) if start else behind_comma(tokens, language)
    return Cue(at, verb, subject, start, right, resumed=True, that=that)


def _passive(tokens: list[Token], at: int, verb: Verb, language: Language, start: int) -> Cue | None:
    right = at + 1
    for number in range(at + 1, min(at + 4, len(tokens))):
        if tokens[number].low in language.by:
            subject = phrase_after(tokens, number + 1, language, len(tokens))
            return Cue(at, verb, subject, start, subject.end if subject else right, passive=True)
    if verb.base == "quote":  # “was quoted as saying”
        subject, left, relative = subject_before(tokens, start, language, 0)
        for number in range(at + 1, min(at + 6, len(tokens))):
            if tokens[number].low == "saying":
                right, that = skip_adjuncts(tokens, number + 1, language.verbs["saying"], language)
                return Cue(at, verb, subject, left, right, relative=relative, that=that)
    return Cue(at, verb, None, start, right, passive=True)


def _inverted(tokens: list[Token], at: int, verb: Verb, language: Language, start: int) -> Cue | None:
    """“…,” said Ms Roe: right behind a quotation or a comma, with a subject that follows."""
    if not start or ("say" not in verb.groups and "quote" not in verb.groups):
        return None
    before = tokens[start - 1]
    if (before.kind != "quote" and before.low not in (",", "—", "?", "!")) or verb.base in _NEEDS_HEARER:
        return None
    if at + 1 >= len(tokens) or tokens[at + 1].low in language.that:
        return None
    if "say" not in verb.groups and before.kind != "quote":
        return None
    subject = phrase_after(tokens, _past_day(tokens, at + 1, language), language, len(tokens))
    if subject is None or (subject.kind == "nominal" and not may_speak(tokens, subject, language)):
        return None
    subject = _by_name(tokens, subject, language)
    if subject.kind == "pronoun" and tokens[subject.start].low in language.object_pronouns:
        return None
    if (
        before.kind != "quote"
        and subject_before(tokens, at, language, 0)[0] is not None
        and not _closes_sentence(tokens, subject.end, language)
    ):
        return None
    right, that = _after_inversion(tokens, subject.end, verb, language)
    return Cue(at, verb, subject, start, right, inverted=True, that=that)


def _past_day(tokens: list[Token], at: int, language: Language) -> int:
    """“«…», prometió este jueves la ministra”: the day stands between the verb and who speaks."""
    start = at
    while at + 1 < len(tokens) and (
        tokens[at].low in language.time
        or (tokens[at].low in language.determiners | language.prepositions and tokens[at + 1].low in language.time)
    ):
        at += 1
    return at if at > start and at + 1 < len(tokens) else start


def _by_name(tokens: list[Token], subject: Phrase, language: Language) -> Phrase:
    """“said the harbour master, Ada Roe.”: the name behind the rank."""
    comma = subject.end
    if subject.kind != "nominal" or comma + 2 >= len(tokens) or tokens[comma].low != ",":
        return subject
    end = name_run_after(tokens, comma + 1, language, len(tokens))
    closed = end >= len(tokens) or tokens[end].low in (",", ".", "—")
    return Phrase(subject.start, end, "name", comma + 1, end) if end - comma > 2 and closed else subject


def _closes_sentence(tokens: list[Token], at: int, language: Language) -> bool:
    if at >= len(tokens) or tokens[at].low in (".", ",", ";", "—") or tokens[at].low in language.prepositions:
        return True
    return language.code == "de" and tokens[at].low in language.determiners  # “erklärte Ada Roe der Zeitung Abendpost”


def _after_inversion(tokens: list[Token], at: int, verb: Verb, language: Language) -> tuple[int, bool]:
    right, that = skip_adjuncts(tokens, at, verb, language, addressee=False)
    return right, that


def _is_noun(tokens: list[Token], at: int, language: Language, earlier: list[Cue]) -> bool:
    """“the report”, “his claims”, “Ms Roe’s comments”, “in response”: no verb."""
    if not at:
        return True
    if earlier and earlier[-1].verb.groups & {"call", "quote"} and earlier[-1].right >= at - 5:
        phrase = phrase_before(tokens, at, language, earlier[-1].at + 1)
        if phrase is not None and phrase.start == earlier[-1].at + 1 and phrase.kind == "nominal":
            return True
    before = tokens[at - 1]
    if before.low in ("’s", "’") or before.low in language.prepositions:
        return True
    if before.low in language.determiners or before.low in language.possessives:
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (
        after.low in ("of", "’s", "’")
        or after.auxiliary
        or (
            after.low in (".",)
            and not any(token.kind == "quote" for token in tokens[max(0, at - 8) : at])
            and before.kind != "quote"
            and not before.capital
            and before.low not in language.subject_pronouns
        )
    )


def _over_circumstance(tokens: list[Token], start: int, language: Language) -> int:
    """“…, but in a later interview said …”: back over the circumstance to “but”; `start` when none is there."""
    for at in range(start - 1, max(1, start - 7), -1):
        token = tokens[at]
        if token.low in ("and", "but") and at < start - 1:
            return at + 1 if tokens[at + 1].low in language.prepositions else start
        if token.kind != "word" or token.verb is not None or token.auxiliary:
            return start
    return start


def _coordinated(tokens: list[Token], start: int) -> bool:
    """“he said … and added …”: the verb follows right behind a conjunction."""
    return start > 0 and tokens[start - 1].low in (
        "and",
        "but",
        "then",
        "or",
        "y",
        "e",
        "und",
        "et",
        "mais",
        "aber",
        "pero",
    )
