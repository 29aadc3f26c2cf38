"""What `show --json` tells beside the article: how its people were printed, corrections, requests for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.usecases.correcting import corrections_of
from workstation.usecases.replying import replies_to
from workstation.usecases.sealing import differences, printed_of

if TYPE_CHECKING:
    from workstation.storage.library import Library


def after_publication(library: Library, article_id: str) -> dict[str, Any]:
    """What was printed of people, whose records say something else since, and the corrections."""
    printed = printed_of(library, article_id)
    changed = [each.model_dump(mode="json") for each in differences(library, article_id)]
    return {
        "printed": {**printed.model_dump(mode="json"), "changed_since": changed} if printed else None,
        "corrections": [each.model_dump(mode="json") for each in corrections_of(library, article_id)],
        "replies": [each.model_dump(mode="json") for each in replies_to(library, article_id)],
    }
