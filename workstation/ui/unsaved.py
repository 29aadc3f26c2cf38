"""What was typed and not yet stored: kept before a verb that works on the stored article."""

from __future__ import annotations

from collections.abc import Callable

from workstation.ui.saving import Saving
from workstation.ui.session import Session


def after_saving(session: Session, then: Callable[[], object]) -> None:
    """Store what waits in this session, then go on; after a failure nothing follows (the window tells)."""
    saving = session.findChild(Saving)
    if isinstance(saving, Saving):
        saving.commit(then)
    else:
        then()
