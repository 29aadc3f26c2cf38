"""What a sentence stands on: the cards of quotes and claims with their evidence, and the player."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

from tests.screens.scene import Scene
from tests.screens.stage import Stage, wait
from workstation.domain.claims import ClaimSource, Voice
from workstation.domain.evidence import Backed
from workstation.domain.people import Affiliation
from workstation.domain.quotes import Approval, Speaker
from workstation.usecases import claims, evidence, quotes, tagging
from workstation.usecases.articles import new_article
from workstation.usecases.experts import add_expert
from workstation.usecases.sources import add_source

WORDS = "“The gate has held for a hundred years, and it will hold for one more,”"
CLAIM = "the gate was closed twice in March"
TEXT = f"{WORDS} says Adaora Lindqvist-Moreno.\n\nOfficials told The Valley Post that {CLAIM}.\n\nIt rains.\n"


def _recording(stage: Stage) -> Path:
    file = stage.library.path.parent / "Interview with Gabuev, Thursday.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(b"".join(struct.pack("<h", int(6_000 * math.sin(n / 9))) for n in range(8_000 * 95)))
    return file


def _filled(stage: Stage) -> tuple[str, str]:
    """An article with a quote and a claim that show all a card can; their ids."""
    library = stage.library
    held = Affiliation(organisation="River Office", role="chief engineer", start="2019")
    expert, _ = add_expert(library, "Adaora Lindqvist-Moreno", affiliations=(held,))
    outlets = [add_source(library, name)[0] for name in ("The Valley Post", "Harbour Radio")]
    article, _ = new_article(library, "The lock gate", TEXT)
    tagging.tag_quote(library, article.slug, expert.slug, WORDS)
    tagging.tag_claim(library, article.slug, "two officials of the port", CLAIM)
    (claim,) = library.claims.list()
    quote = library.quotes.of_speaker("expert", expert.slug)[0]
    more = {"approval": Approval.READ_BACK, "approval_note": "On the phone with her press office, Friday"}
    quotes.edit_quote(library, quote.id, as_recorded=WORDS.replace("a hundred", "about a hundred"), **more)
    backs = Backed(kind="quote", id=quote.id)
    evidence.add_evidence_file(library, backs, _recording(stage), start=41_000, end=48_500)
    evidence.add_evidence(library, backs, "note", note="She said it twice, the second time slowly.")
    on = tuple(
        ClaimSource(source=Speaker(kind="source", slug=each.slug), cites="officials of the port") for each in outlets
    )
    relayed = Voice(speaker=on[0].source)
    claims.edit_claim(library, claim.id, relayed_by=relayed, sources=on)
    claims.verify_claim(library, claim.id, "could not verify", "Ines Okafor", "The port authority did not answer.")
    stage.open(article.slug)
    return quote.id, claim.id


def _at(key: str) -> Scene:
    def play(stage: Stage) -> None:
        ids = dict(zip(("quote", "claim"), _filled(stage), strict=True))
        place = stage.workbench.current.text().index(f"{{{key}={ids[key]}}}") - 3
        stage.editor.go_to(place, place)
        stage.run("where_from")
        wait(300)
        stage.settle()

    return Scene(f"proof-{key}", play)


def _nothing(stage: Stage) -> None:
    stage.editor.go_to(0, 0)
    stage.run("where_from")
    stage.settle()


def _player(stage: Stage) -> None:
    from workstation.ui.player.player import Player

    spoken, _claim = _filled(stage)
    piece = stage.library.evidence.of(Backed(kind="quote", id=spoken))[0]
    player = Player(stage.workbench, piece, stage.library.evidence.file(piece), stage.window)
    player.show()
    wait(600)
    stage.settle()


def _transcript(stage: Stage) -> None:
    from workstation.ui.dialogs.transcript_dialog import TranscriptDialog

    _filled(stage)
    file = stage.library.path.parent / "Interview with Gabuev, Thursday.srt"
    said = (f"Adaora Lindqvist-Moreno: {WORDS.strip('“”')}", "Ines Okafor: For how long?", "It was closed twice. " * 9)
    lines = (f"{n}\n00:00:{n}1,000 --> 00:00:{n}8,500\n{each}\n" for n, each in enumerate(said, start=3))
    file.write_text("\n".join(lines), encoding="utf-8")
    TranscriptDialog(stage.workbench, file, lambda _quotes: None).open()
    stage.settle()


PROOF = (
    _at("quote"),
    _at("claim"),
    Scene("proof-nothing", _nothing),
    Scene("player", _player),
    Scene("transcript", _transcript),
)
