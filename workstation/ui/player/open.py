"""Open the player for a recording, or say in plain words why it cannot be heard here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.evidence import Evidence
from workstation.errors import NoSound
from workstation.ui.workbench import Workbench
from workstation.usecases.evidence import evidence_bytes, evidence_original
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def open_player(workbench: Workbench, piece: Evidence) -> None:
    """Find the recording as it was added, then play it from its passage; refuses in words what cannot be."""
    workbench.ask(_recording, piece.id, then=lambda recording: _show(workbench, piece, recording))


def _recording(library: Library, piece_id: str) -> Path | bytes:
    """In a worker: where it is; from an encrypted library all of it, since no copy in clear is written."""
    original = evidence_original(library, piece_id)
    return original if isinstance(original, Path) else evidence_bytes(library, piece_id)


def _show(workbench: Workbench, piece: Evidence, recording: Path | bytes) -> None:
    try:
        # Only now: the multimedia libraries are large, and a machine may lack what they need.
        from workstation.ui.player.player import Player
    except ImportError as error:
        workbench.refuse(no_sound(error))
        return
    player = Player(workbench, piece, recording, workbench.window)
    player.finished.connect(player.deleteLater)
    player.show()


def no_sound(error: ImportError) -> NoSound:
    """What is missing, and what to do meanwhile."""
    return NoSound(
        tr("Recordings cannot be played on this machine: {reason}.").format(reason=str(error).split(":")[0]),
        safe=tr("The recording itself is safe in the library."),
        remedy=tr("Open it in another program, or install what is missing (on Debian and Ubuntu: libpulse0)."),
    )
