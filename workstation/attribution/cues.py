"""Verbs of speech in a sentence, each with its subject and the circumstances of speaking."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workstation.attribution.language import Language, Verb
from workstation.attribution.phrases import Phrase, is_auxiliary, phrase_after, phrase_before
from workstation.attribution.tokens import Sentence, Token

_SPEAKING = frozenset(["say", "call", "ask"])
_NEEDS_HEARER = frozenset("tell inform remind assure notify".split())
_LONGEST_INSERT = 60  # tokens an apposition or relative clause between subject and verb may have


@dataclass(frozen=True, slots=True)
class Cue:
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
    for at, token in enumerate(tokens):
        verb = language.verbs.get(token.low)
        if verb is None and "-" in token.low and (cue := _joined_pronoun(tokens, at, language)):
            found.append(cue)
            continue
        if verb is None or token.kind != "word" or (token.capital and not (at == 0 and verb.gerund)):
            continue
        floor = next((cue.at + 1 for cue in reversed(found) if not cue.relative and not cue.verb.gerund), 0)
        cue = _cue(tokens, at, verb, language, floor, found)
        if cue is not None:
            found.append(cue)
    if sentence.quotes:
        found += _unlisted(sentence, language, {cue.at for cue in found})
        found.sort(key=lambda cue: cue.at)
    starters = ("when", "while", "as", "after", "since", "because", "if", "though", "although", "before")
    return [
        replace(cue, subordinate=True) if cue.left and not cue.resumed and tokens[cue.left - 1].low in starters else cue
        for cue in found
    ]


def _joined_pronoun(tokens: list[Token], at: int, language: Language) -> Cue | None:
    """“dit-elle”, “a-t-il déclaré”: the pronoun hangs on the verb."""
    parts = tokens[at].low.split("-")
    if parts[-1] not in language.words("subject_pronouns"):
        return None
    verb, where = language.verbs.get(parts[0]), at
    if verb is None and parts[0] in language.words("auxiliaries"):
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


_UNLISTED = Verb("", frozenset(["quote"]), gerund=False, bare=False, noun=False)


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
    if verb.bare and start == at and (subject is None or not _plural(tokens, subject)):
        # “People briefed on the matter say”: the subject stands further off than the words beside the verb.
        main = _clause_subject(tokens, start, language)
        if main is not None and _plural(tokens, main):
            subject, left = main, main.start
    if subject is not None and not (verb.bare and start == at and not _plural(tokens, subject)):
        right, that = skip_adjuncts(tokens, at + 1, verb, language)
        return Cue(at, verb, subject, left, right, negated=negated, relative=relative, that=that)
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
    return tokens[subject.start].low in language.words("determiners") and before.low not in language.words("time")


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
    adverbs, passives = language.words("adverbs"), language.words("passive")
    negations = ("not", "never", "n’t")
    while start > 0:
        token = tokens[start - 1]
        if token.low == "to":
            before = tokens[start - 2].low if start > 1 else ""
            if before == "on" and start > 2 and tokens[start - 3].low in ("went", "goes", "go"):
                start -= 3
                continue
            return start, negated, passive, True
        if is_auxiliary(token, language):
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
    time = language.words("time")
    if tokens[at].low in time and tokens[at].low not in ("may", "march"):
        return True
    return tokens[at].low in ("on", "in") and at + 1 < len(tokens) and tokens[at + 1].low in time


def _infinitive(tokens: list[Token], at: int, verb: Verb, language: Language, earlier: list[Cue]) -> Cue | None:
    """“she was moved to say: “…””: only with a passage in marks right behind."""
    right, that = skip_adjuncts(tokens, at + 1, verb, language)
    if "say" not in verb.groups or right >= len(tokens) or tokens[right].kind != "quote":
        return None
    subject = _clause_subject(tokens, at - 1, language) or _resumed_subject(tokens, at, language, earlier)
    return Cue(at, verb, subject, at - 1, right, resumed=True, that=that)


def _clause_subject(tokens: list[Token], before: int, language: Language) -> Phrase | None:
    """The subject of the clause that token `before` stands in, back to its comma or conjunction."""
    start = 0
    for number in range(before - 1, max(0, before - 25), -1):
        if tokens[number].low in (",", ";", ":", "—", "but", "and", "that") or tokens[number].kind == "quote":
            start = number + 1
            break
    part = tokens[start:before]
    phrase = main_subject(part, len(part), language) if part else None
    if phrase is None:
        return None
    shift = start
    return replace(
        phrase, start=phrase.start + shift, end=phrase.end + shift, name_start=phrase.name_start + shift,
        name_end=phrase.name_end + shift,
    )  # fmt: skip


def _gerund(tokens: list[Token], at: int, verb: Verb, language: Language, earlier: list[Cue], start: int) -> Cue | None:
    """“…, saying that …”: the subject is that of the main clause. “He was saying”: a finite verb after all."""
    if start < at and any(is_auxiliary(token, language) for token in tokens[start:at]):
        subject, left, relative = subject_before(tokens, start, language, 0)
        if subject is None:
            return None
        right, that = skip_adjuncts(tokens, at + 1, verb, language)
        return Cue(at, verb, subject, left, right, relative=relative, that=that)
    right, that = skip_adjuncts(tokens, at + 1, verb, language)
    before = tokens[start - 1].low if start else ""
    if (
        before in language.words("prepositions") - language.words("conjunctions")
        or before in language.words("determiners")
    ) and before not in ("by", "while", "after", "before", "in", "without"):
        return None
    subject = _beside_gerund(tokens, start, language)
    if subject is None:
        subject = _resumed_subject(tokens, at, language, earlier) if start else _behind_comma(tokens, language)
    return Cue(at, verb, subject, start, right, resumed=True, that=that)


def _behind_comma(tokens: list[Token], language: Language) -> Phrase | None:
    """“Speaking on Monday, Ms Roe …”: the subject behind a leading participle; none without a comma."""
    comma = any(token.low == "," for token in tokens[1:25])
    return main_subject(tokens, len(tokens), language) if comma else None


def _beside_gerund(tokens: list[Token], start: int, language: Language) -> Phrase | None:
    """“with one resident saying …”, “a message stating …”: the gerund's own subject."""
    phrase = phrase_before(tokens, start, language) if start else None
    if phrase is None or phrase.kind == "pronoun":
        return None
    before = tokens[phrase.start - 1].low if phrase.start else ""
    if before == "with":
        return phrase
    said = any(token.low in language.channels for token in tokens[phrase.start : phrase.end])
    if said or (before == "," and tokens[phrase.start].low in ("the", "one") and phrase.kind == "nominal"):
        return phrase
    return None


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
    if at + 1 >= len(tokens) or tokens[at + 1].low in language.words("that"):
        return None
    if verb.noun and "say" not in verb.groups and before.kind != "quote":
        return None
    subject = phrase_after(tokens, at + 1, language, len(tokens))
    if subject is None or (subject.kind == "nominal" and not may_speak(tokens, subject, language)):
        return None
    if subject.kind == "pronoun" and tokens[subject.start].low in language.words("object_pronouns"):
        return None
    if (
        before.kind != "quote"
        and subject_before(tokens, at, language, 0)[0] is not None
        and not _closes_sentence(tokens, subject.end, language)
    ):
        return None
    right, that = _after_inversion(tokens, subject.end, verb, language)
    return Cue(at, verb, subject, start, right, inverted=True, that=that)


def _closes_sentence(tokens: list[Token], at: int, language: Language) -> bool:
    return (
        at >= len(tokens) or tokens[at].low in (".", ",", ";", "—") or tokens[at].low in language.words("prepositions")
    )


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
    if before.low in ("’s", "’") or before.low in language.words("prepositions"):
        return True
    if before.low in language.words("determiners") or before.low in language.words("possessives"):
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (
        after.low in ("of", "’s", "’")
        or is_auxiliary(after, language)
        or (
            after.low in (".",)
            and not any(token.kind == "quote" for token in tokens[max(0, at - 8) : at])
            and before.kind != "quote"
            and not before.capital
            and before.low not in language.words("subject_pronouns")
        )
    )


def subject_before(tokens: list[Token], end: int, language: Language, floor: int) -> tuple[Phrase | None, int, bool]:
    """The subject that ends right before `end`, over appositions; where it begins; whether in a relative clause."""
    if end <= floor:
        return None, end, False
    last = tokens[end - 1]
    if last.low in language.words("relatives"):
        at = end - 1
        if at > floor and tokens[at - 1].low == ",":
            at -= 1
        phrase = phrase_before(tokens, at, language, 0)
        return (replace(phrase, relative=end - 1) if phrase else None), end - 1, True
    if last.low == ")":
        for at in range(end - 2, max(floor, end - 12), -1):
            if tokens[at].low == "(":
                return subject_before(tokens, at, language, floor)
        return None, end, False
    if last.low in (",", "—"):
        return _over_insert(tokens, end - 1, language, floor)
    phrase = phrase_before(tokens, end, language, floor)
    if phrase is None:
        return None, end, False
    if phrase.start - 2 > floor and tokens[phrase.start - 1].low in language.words("prepositions"):
        past = phrase.start - 2
        # “who has in the past described”: back over what stands inside the verb.
        if is_auxiliary(tokens[past], language):
            return subject_before(tokens, past, language, floor)
    if phrase.kind == "nominal" and not may_speak(tokens, phrase, language):
        return None, end, False
    return phrase, phrase.start, False


def _over_insert(tokens: list[Token], close: int, language: Language, floor: int) -> tuple[Phrase | None, int, bool]:
    """“Name, who … , said”: from the closing comma back over what is inserted to the name."""
    mark = tokens[close].low
    for at in range(close - 1, max(floor, close - _LONGEST_INSERT), -1):
        token = tokens[at]
        if token.kind == "quote" and at != close - 1 and len(token.text) > 60:
            return None, close + 1, False
        if token.low in (";", ":"):
            return None, close + 1, False
        if token.low != mark:
            continue
        phrase = phrase_before(tokens, at, language, 0)
        if phrase is None or tokens[phrase.end - 1].kind == "number" or _tied(tokens, phrase, language):
            continue
        if phrase.kind == "pronoun" and not _relative_start(tokens, at + 1, language):
            continue
        if _inserted(tokens, at + 1, close, phrase, language):
            return _apposed(tokens, phrase, at + 1, close, language), phrase.start, False
    return None, close + 1, False


def _apposed(tokens: list[Token], phrase: Phrase, start: int, end: int, language: Language) -> Phrase:
    """“the director, Jane Roe, said”: the name is the speaker, the role stands before it."""
    if phrase.kind != "nominal":
        return phrase
    inner = phrase_after(tokens, start, language, end)
    if (
        inner is not None
        and inner.kind == "name"
        and inner.name_end - inner.name_start >= 2
        and inner.name_start == start
    ):
        return Phrase(phrase.start, inner.end, "name", inner.name_start, inner.name_end)
    return phrase


def _tied(tokens: list[Token], phrase: Phrase, language: Language) -> bool:
    """“Ada Roe, 54, of Flint, Mich., said”: Flint is where she is from."""
    return phrase.start > 0 and tokens[phrase.start - 1].low in language.words("joining")


def _relative_start(tokens: list[Token], at: int, language: Language) -> bool:
    return at < len(tokens) and tokens[at].low in language.words("relatives")


def _inserted(tokens: list[Token], start: int, end: int, phrase: Phrase, language: Language) -> bool:
    if start >= end:
        return False
    first = tokens[start]
    if phrase.kind == "nominal" and not may_speak(tokens, phrase, language):
        return False
    if first.kind == "number" or first.low in language.words("relatives") or first.low in language.words("determiners"):
        return True
    if (
        first.low in language.people["roles"]
        or first.low in language.people["titles"]
        or first.low in language.words("adverbs")
    ):
        return True
    if first.low in language.words("prepositions") or first.low in language.words("conjunctions"):
        return phrase.kind != "nominal" or end - start > 1
    if first.kind == "word" and not first.capital:
        return True
    if phrase.kind == "name" or phrase.kind == "nominal":
        # “Susan Collins, R-Maine, said”; “the director, Jane Roe, said”; “Jane Roe, Harbour Watch’s chair, said”
        return end - start <= 8 and all(token.low != "," for token in tokens[start:end])
    return False


def may_speak(tokens: list[Token], phrase: Phrase, language: Language) -> bool:
    """A nominal subject has a determiner or is a plural; “yet to be” and bare adjectives are none."""
    first = tokens[phrase.start]
    words = tokens[phrase.start : phrase.end]
    if any(token.low in language.words("time") for token in words):
        return False
    if first.low in language.words("determiners") or first.capital or first.kind == "number":
        return (
            len(words) > 1
            or first.low
            in ("some", "many", "others", "both", "this", "that", "one", "another", "most", "all", "few", "several")
            or first.capital
        )
    heads = language.people["group_nouns"] | language.people["roles"] | language.people["unnamed_heads"]
    return any(
        token.low in heads or (token.low[:-1] if token.low.endswith("s") else token.low) in heads for token in words
    )


def _plural(tokens: list[Token], subject: Phrase) -> bool:
    """Whether “say” may stand behind this subject; “says” and “said” stand behind any."""
    if subject.kind == "pronoun":
        return tokens[subject.start].low in ("they", "we", "i", "you", "who")
    if subject.kind == "name":
        return any(token.low == "and" for token in tokens[subject.start : subject.end]) or tokens[
            subject.end - 1
        ].low.endswith("s")
    return any(
        token.low.endswith(("s", "people", "media", "police", "men", "women"))
        for token in tokens[subject.start : subject.end]
    ) or tokens[subject.start].low in ("some", "many", "others", "most", "both", "several", "few", "all")


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


def main_subject(tokens: list[Token], before: int, language: Language) -> Phrase | None:
    """The subject of the main clause of a sentence up to token `before`."""
    at = 0
    if (
        at < before
        and tokens[at].low in language.words("conjunctions") | language.words("adverbs")
        and tokens[at].low not in language.words("subordinate")
    ):
        at += 1
    while at < before and (
        _participle(tokens, at)
        or tokens[at].low in language.words("subordinate")
        or tokens[at].low in language.words("prepositions")
    ):
        comma = next((n for n in range(at, before) if tokens[n].low == ","), None)
        if (
            comma is not None
            and comma - at <= 14
            and comma + 1 < before - 1
            and tokens[comma + 1].low not in language.words("relatives")
        ):
            at = comma + 1
            continue
        inner = _prepositional_end(tokens, at, language, before)
        if inner <= at:
            break
        at = inner
    phrase = phrase_after(tokens, at, language, before)
    if phrase is not None and phrase.kind == "nominal" and phrase.end + 1 < before and tokens[phrase.end].low == ",":
        close = next((n for n in range(phrase.end + 1, min(phrase.end + 8, before)) if tokens[n].low == ","), None)
        if close is not None:
            phrase = _apposed(tokens, phrase, phrase.end + 1, close, language)
    if phrase is not None and phrase.kind == "nominal":
        end = _verb_cut(tokens, phrase)
        phrase = Phrase(phrase.start, end, "nominal") if end > phrase.start else phrase
    return phrase


def _participle(tokens: list[Token], at: int) -> bool:
    return at == 0 and tokens[0].low.endswith("ing") and tokens[0].kind == "word"


def _prepositional_end(tokens: list[Token], at: int, language: Language, before: int) -> int:
    """Behind “At the moment” in “At the moment China is …”: a small noun, then a capital begins the subject."""
    number = at + 1
    while number < before and (tokens[number].low in language.words("determiners") or tokens[number].kind == "number"):
        number += 1
    seen = number
    while (
        number < before
        and tokens[number].kind == "word"
        and not tokens[number].capital
        and tokens[number].low not in language.stops
    ):
        number += 1
    if number == seen:  # “On Monday”, “In China”
        number += 1
    return number if number < before else at


def _verb_cut(tokens: list[Token], phrase: Phrase) -> int:
    for at in range(phrase.start + 1, phrase.end):
        token = tokens[at]
        if not token.capital and token.low.endswith("ed") and token.kind == "word" and at > phrase.start + 1:
            return at
    return phrase.end


def skip_adjuncts(
    tokens: list[Token], at: int, verb: Verb, language: Language, *, addressee: bool = True
) -> tuple[int, bool]:
    """Behind the verb: whom it was said to, when and where. Where what was said begins, and whether it surely does."""
    size = len(tokens)
    that, prepositions, time = language.words("that"), language.words("prepositions"), language.words("time")
    if addressee and verb.base in ("tell", "assure", "inform", "remind", "advise", "ask", "warn", "urge", "notify"):
        at = _skip_addressee(tokens, at, language)
    if verb.base == "put" and at < size and tokens[at].low in ("it", "this"):
        at += 1
    while at < size:
        token = tokens[at]
        if token.low in that and at + 1 < size:
            return at, True
        if token.low in (":",):
            return at + 1, True
        if token.low == "," and at + 1 < size and (tokens[at + 1].kind == "quote" or tokens[at + 1].low in that):
            return at + 1, True
        if token.kind == "quote":
            return at, True
        if token.low == "," and at + 1 < size and tokens[at + 1].low in language.chains["citing"]:
            # “reported, citing its own sources, that …”
            close = next((n for n in range(at + 2, min(at + 14, size)) if tokens[n].low == ","), None)
            if close is None:
                return at, False
            at = close + 1
            continue
        if (
            token.low in time
            or (token.low in language.words("adverbs") and token.low != "to")
            or (token.low.endswith("ly") and not token.capital and len(token.low) > 4)
        ) or (token.kind == "number" and at and tokens[at - 1].low in time):
            at += 1
        elif (
            token.low in ("last", "this", "next", "earlier", "late", "early")
            and at + 1 < size
            and tokens[at + 1].low in time
        ):
            at += 2
        elif token.low == "to" and "ask" in verb.groups and verb.base != "tell":
            return at, False  # “promised to stay”
        elif token.low in prepositions or (token.low in ("the", "a") and at + 1 < size and tokens[at + 1].low in time):
            past = _skip_prepositional(tokens, at, language)
            if past == at:
                return at, False
            at = past
        else:
            return at, False
    return at, False


def _skip_addressee(tokens: list[Token], at: int, language: Language) -> int:
    size = len(tokens)
    if at >= size:
        return at
    token = tokens[at]
    if token.low in language.words("object_pronouns"):
        return at + 1
    sure = _next_sure(tokens, at, language)
    if sure is not None and sure - at < 9 and tokens[sure].kind != "quote":
        return sure
    if token.kind == "quote" or token.low in language.words("that") or token.low in language.words("prepositions"):
        return at
    if token.capital:
        sure = _next_sure(tokens, at, language)
        if sure is not None and sure - at < 9:
            return sure
        end = at
        while end < size and (tokens[end].capital or (end > at and tokens[end].low in ("of", "the", "&", "’s"))):
            end += 1
        if (
            end + 1 < size
            and tokens[end].kind == "quote"
            and tokens[end].text[-2:-1].isalpha()
            and len(tokens[end].text) < 40
        ):
            end += 1  # “told “Morning Hour””
        if end + 2 < size and tokens[end].low == "(" and tokens[end + 2].low == ")":
            end += 3
        return end
    phrase = phrase_after(tokens, at, language, min(size, at + 8))
    if phrase is None:
        return at
    if token.low in language.words("determiners"):
        # “told the council the gate was shut”: the second determiner begins what was told.
        return phrase.end
    if at + 1 < size and tokens[at + 1].capital:
        # “told host Ada Roe the gate was shut”
        end = at + 1
        while end < size and tokens[end].capital:
            end += 1
        return end
    return at + 1 if token.low in language.people["group_nouns"] or token.low.endswith("s") else at


def _reads_as_name(token: Token) -> bool:
    return token.text[-2:-1].isalpha() and len(token.text) < 40


def _skip_prepositional(tokens: list[Token], at: int, language: Language) -> int:
    """Behind “in a statement on Monday”; `at` itself when what follows the preposition is no adjunct of saying."""
    size = len(tokens)
    number = at + 1
    while number < size and tokens[number].low in language.words("determiners"):
        number += 1
    if number < size and tokens[number].low in language.words("time"):
        while number < size and (tokens[number].low in language.words("time") or tokens[number].kind == "number"):
            number += 1
        return number
    limit = _next_sure(tokens, at, language)
    if limit is not None:
        return limit
    for ahead in range(number, min(number + 6, size)):
        token = tokens[ahead]
        if token.low in language.channels:
            return ahead + 1
        if token.kind == "quote" or (token.kind == "mark" and token.low not in _LINKS) or token.low in language.stops:
            break
    if tokens[at].low == "to" and number < size and tokens[number].kind != "quote":
        return _skip_addressee(tokens, at + 1, language)
    return at


def _next_sure(tokens: list[Token], at: int, language: Language) -> int | None:
    """The “that”, colon or passage in marks a few words on, when no verb or comma stands between."""
    for number in range(at + 1, min(at + 18, len(tokens))):
        token = tokens[number]
        if token.kind == "quote":
            return None if number == at + 1 and tokens[at].low == "to" else number
        if token.low == ":" or (token.low in language.words("that") and number > at + 1):
            return number
        if token.low == "," and number + 1 < len(tokens) and tokens[number + 1].kind == "quote":
            return number
        if (
            token.low in (",", ".", ";", "—")
            or is_auxiliary(token, language)
            or token.low in language.words("subject_pronouns")
        ):
            return None
        if token.low in language.words("relatives"):
            return None
    return None


_LINKS = frozenset(["’s", "-", "’"])
