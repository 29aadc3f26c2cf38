"""What was read of many texts, at hand while they go through several steps together: all the one, then all the next."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workstation.markdown.tag_signs import Tag


class AtHand(threading.local):
    """Of this thread: the blocks and the tags of texts, none where only one text is worked on at a time."""

    blocks: dict[str, Any] | None = None  # `parsed.Parsed`, which imports this
    tags: dict[str, tuple[Tag, ...]] | None = None


at_hand = AtHand()


@contextmanager
def texts_at_hand() -> Iterator[None]:
    """Within, the blocks of a text are there until somebody takes them, and its tags until the end."""
    at_hand.blocks, at_hand.tags = {}, {}
    try:
        yield
    finally:
        at_hand.blocks = at_hand.tags = None
